import { createPortal } from 'preact/compat';
import type { StorySeatView } from '../../../../shared/activities/story/view.ts';
import type { PublicView } from '../../../../shared/session/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { textOf } from '../../../lib/texts.ts';
import { Icon } from '../../../ui/index.ts';
import type { StoryLead } from '../Lead.tsx';
import { storyOf, wordsOf } from '../words.ts';
import './printed-cards.css';

type Card = Pick<StorySeatView, 'line'> & {
  role: string;
  secret: NonNullable<StorySeatView['secret']>;
};
interface Props {
  meeting: PublicView;
  play: StoryLead['play'];
  pack: OpenPack;
  cards: readonly Card[];
}

/** Role cards on A4, four on a sheet with lines to cut along, in all the pack's languages. Seen on paper only. */
export function PrintedCards({ meeting, play, pack, cards }: Props) {
  const locales = pack.locales.flatMap((language) => {
    const text = textOf(meeting.pack, language);
    return text ? [{ language, words: wordsOf(play, text) }] : [];
  });
  return createPortal(
    <ol class="printed-cards">
      {cards.map(({ role, secret }, place) => (
        // Two seats may hold the same role.
        <li key={`${place} ${role}`} class="printed-card">
          <Icon
            of={pack.symbols[storyOf(play, pack)?.roles.find(({ id }) => id === role)?.symbol ?? ''] ?? ''}
            size={2}
          />
          {locales.map(({ language, words }) => (
            <section key={language} lang={language}>
              <h2>{words.role(role)}</h2>
              <p>{words.aboutRole(role)}</p>
              <p>
                <strong>{secret[language]}</strong>
              </p>
            </section>
          ))}
        </li>
      ))}
    </ol>,
    document.body,
  );
}
