import type { SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import { say } from '../../lib/locale.ts';
import { deviceMobile, handHeart, trash } from '../../ui/icons.ts';
import { Button, Icon, paint } from '../../ui/index.ts';
import type { PackText } from '../face.ts';
import { isKept, reflectionsIn } from './answers.ts';
import { AnswerWords } from './controls/AnswerWords.tsx';
import { looksIn } from './looks.ts';
import { forgetLooks, looksOf } from './mine.ts';
import './my-looks.css';

interface Props {
  /** of the meeting */
  code: string;
  kept: SeatView['kept'];
  pack: OpenPack;
  text: PackText;
  heading?: 'h2' | 'h3';
  class?: string;
}

/** How I looked at my life, area by area: what I keep, and what is on this phone alone. */
export function MyLooks({ code, kept, pack, text, heading: Heading = 'h3', class: name = '' }: Props) {
  const held = reflectionsIn(kept);
  const all = looksIn(code, kept, pack);
  if (all.length === 0) return null;
  const areas = pack.areas.filter(({ id }) => all.some(({ area }) => area === id));
  return (
    <section class={`my-looks ${name}`}>
      <Heading>{say('activities.reflection.mine.title')}</Heading>
      <ul class="my-looks-areas">
        {areas.map(({ id, fill, ink, symbol }) => (
          <li key={id}>
            <p class="my-looks-area">
              <span class="my-looks-mark" ref={paint({ background: fill, color: ink })}>
                <Icon of={pack.symbols[symbol] ?? ''} size={1.3} />
              </span>
              <span>{text(`area.${id}`)}</span>
            </p>
            <dl>
              {all
                .filter(({ area }) => area === id)
                .map((answer) => (
                  <div key={answer.aspect}>
                    <dt>{say(`activities.reflection.aspect.${answer.aspect}`)}</dt>
                    <dd>
                      <AnswerWords answer={answer} pack={pack} text={text} />
                      <Where kept={isKept(answer, held)} />
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
      {looksOf(code).length > 0 && (
        <>
          <p>{say('activities.reflection.mine.told')}</p>
          <Button kind="quiet" size="small" icon={trash} onClick={forgetLooks}>
            {say('activities.reflection.mine.erase')}
          </Button>
        </>
      )}
    </section>
  );
}

const Where = ({ kept }: { kept: boolean }) => (
  <span class="my-looks-where">
    <Icon of={kept ? handHeart : deviceMobile} size={0.95} />
    {say(`activities.reflection.mine.${kept ? 'kept' : 'phone'}`)}
  </span>
);
