import type { BaseView } from '../../../shared/activities/activity.ts';
import type { ToldProps } from '../../activities/face.ts';
import { faceOf } from '../../activities/index.ts';
import { Circle } from '../../activities/parts/Listening.tsx';
import { Panel } from '../../activities/parts/Panel.tsx';
import { say } from '../../lib/locale.ts';
import { textOf } from '../../lib/texts.ts';
import { usersThree } from '../../ui/icons.ts';
import type { HelperProps } from './AtTable.tsx';
import { Cards } from './Cards.tsx';
import { cardsIn } from './cards.ts';
import { beside } from './languages.ts';

/** What is happening, the cards that only the helped person sees, those on the table, and all else in words. */
export function InPlay({ view, play, helper, pack, text }: HelperProps & { play: BaseView }) {
  const { captions, Told } = faceOf(play.kind) as ReturnType<typeof faceOf> & {
    Told: (props: ToldProps) => never;
  };
  const { title, hint, seat } = captions({ meeting: view, play: play as never, pack, text, say });
  const own = cardsIn(helper?.play, pack);
  const open = cardsIn(play, pack).filter((card) => !own.includes(card));
  const second = beside.value && textOf(view.pack, beside.value);
  const words = { pack, text, second, area: (play as { area?: string }).area };
  return (
    <Panel title={title.replaceAll('*', '')} told={hint} read={[...own, ...open].map(text)} class="helper">
      <Cards title={say('guest.helper.own')} cards={own} {...words} />
      <Cards title={say('guest.helper.open')} cards={open} {...words} />
      {own.length + open.length === 0 && (
        <Circle seats={view.seats} middle={seat} emblem={seat ? undefined : usersThree} />
      )}
      <details class="helper-all">
        <summary>{say('guest.helper.all')}</summary>
        <Told meeting={view} play={play} pack={pack} text={text} />
      </details>
    </Panel>
  );
}
