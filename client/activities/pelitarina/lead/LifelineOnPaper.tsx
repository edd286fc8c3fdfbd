import { createPortal } from 'preact/compat';
import type { Locale } from '../../../../shared/lib/text.ts';
import { sayIn } from '../../../lib/locale.ts';
import { Icon } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import type { PelitarinaLead } from '../Lead.tsx';
import './lifeline-on-paper.css';

/** As many as fit on a sheet; the last place has no name. */
const most = { stages: 5, prompts: 9, games: 3 };

type Props = Pick<PelitarinaLead, 'play' | 'pack'> & { text: PackText; language: Locale };

/** An A4 on its side: the level ribbon, places for games above it, and things that one may tell. Seen on paper only. */
export function LifelineOnPaper({ play, pack, text, language }: Props) {
  const said = (word: string) => sayIn(language, `activities.pelitarina.${word}`);
  return createPortal(
    <article class="lifeline-paper" lang={language === 'fi-simple' ? 'fi' : language}>
      <h1>{said('opened.title')}</h1>
      <p class="lifeline-paper-told">{said('on-paper.told')}</p>
      <ol class="lifeline-paper-ribbon">
        {[...play.stages.slice(0, most.stages), undefined].map((stage) => (
          <li key={stage ?? ''}>
            <div class="lifeline-paper-games">
              {Array.from({ length: most.games }, (_, nth) => (
                <span key={nth} />
              ))}
            </div>
            <p class="lifeline-paper-stage">
              {stage && <Icon of={pack.symbols[pack.cards[stage]?.symbol ?? ''] ?? ''} size={1} />}{' '}
              {stage && text(stage)}
            </p>
            <div class="lifeline-paper-lines" />
          </li>
        ))}
      </ol>
      <h2>{said('on-paper.prompts')}</h2>
      <ul class="lifeline-paper-prompts">
        {play.prompts.slice(0, most.prompts).map((prompt) => (
          <li key={prompt}>
            <Icon of={pack.symbols[pack.cards[prompt]?.symbol ?? ''] ?? ''} size={1.2} /> {text(prompt)}
          </li>
        ))}
      </ul>
      <p class="lifeline-paper-yours">{said('on-paper.yours')}</p>
    </article>,
    document.body,
  );
}
