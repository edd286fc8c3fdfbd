import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import { type Command, somethingElse } from './content.ts';
import type { StorySeatView, StoryView } from './view.ts';

/** A group that has gone this far looks back no more, so that every session comes to its end. */
const longestWay = 120;

/** Answers most of what is asked, now and then wishes for something else; who leads shows, goes on, and looks back. */
export function bot(
  { view, own, seat, leads }: BotSees<StoryView, StorySeatView>,
  random: Random,
): Command | undefined {
  const sometimes = (share: number) => random.int(share) === 0;
  const leading = leads && sometimes(3) ? lead(view, random, sometimes) : undefined;
  if (leading) return leading;
  if (view.phase !== 'scene' || view.frozen > 0) return undefined;
  switch (view.by) {
    case '':
      return undefined;
    case 'dice':
      return sometimes(2) ? { type: 'roll' } : undefined;
    case 'role': {
      const groups = leads && view.roles.every(({ role, seats }) => role !== view.decider || seats.length === 0);
      if (!own?.decides && !groups) return undefined;
      return { type: 'choose', choice: wish(view.choices, random) };
    }
    default: {
      const role = own?.role ?? '';
      const mine = view.by === 'each-role' ? view.choices.filter((choice) => choice.role === role) : view.choices;
      if (own?.answer !== undefined || mine.length === 0 || !view.roles.some(({ seats }) => seats.includes(seat)))
        return undefined;
      return { type: 'answer', choice: (view.by === 'consensus' && shownMost(view)) || wish(mine, random) };
    }
  }
}

/** A group that looks for one mind comes together: who has seen what most think may give way. */
function shownMost({ counts }: StoryView): string | undefined {
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.choice;
}

function wish(choices: StoryView['choices'], random: Random): string {
  return random.int(25) === 0 || choices.length === 0 ? somethingElse : pick(random, choices).choice;
}

function lead(view: StoryView, random: Random, sometimes: (share: number) => boolean): Command | undefined {
  if (view.phase === 'other') {
    const near = sometimes(2) && view.choices.length > 0 ? { choice: pick(random, view.choices).choice } : {};
    return { type: 'route', ...near, ...(sometimes(2) ? { own: 'He kysyvät ensin naapurilta.' } : {}) };
  }
  const looksBack = view.way.length > 1 && view.way.length < longestWay;
  if (looksBack && (view.phase === 'ending' ? sometimes(6) : sometimes(60)))
    return { type: 'what-if', place: random.int(view.way.length) };
  if (view.phase !== 'scene' || view.frozen > 0 || view.by === '') return { type: 'go-on' };
  if (sometimes(20)) return { type: 'more-time' };
  return view.by === 'role' || view.by === 'dice' ? undefined : { type: 'show' };
}
