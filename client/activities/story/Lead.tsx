import { useState } from 'preact/hooks';
import type { StoryLeadView, StoryView } from '../../../shared/activities/story/view.ts';
import { useActingSeat } from '../../host/session/acting.ts';
import { NowStrip } from '../../host/session/NowStrip.tsx';
import { locale, say } from '../../lib/locale.ts';
import { textOf } from '../../lib/texts.ts';
import type { LeadProps } from '../face.ts';
import { useGive, useGiveEach } from '../parts/give.ts';
import { momentOf } from './captions.ts';
import { GroupChoices } from './lead/GroupChoices.tsx';
import { MainStep } from './lead/MainStep.tsx';
import { Otherwise } from './lead/Otherwise.tsx';
import { RolesSheet } from './lead/RolesSheet.tsx';
import { BarTools, Tools } from './lead/Tools.tsx';
import { WhatIf } from './lead/WhatIf.tsx';
import { countedWords, decidedWords, isVote, type StoryWords, wordsOf } from './words.ts';
import './lead/lead.css';

export type StoryLead = LeadProps<StoryView, StoryLeadView>;
/** Sends one command at a time, and which one is on its way. */
export type Giving = ReturnType<typeof useGive>;
export type StorySheet = 'other' | 'what-if' | 'roles';

/** Whoever leads opens scene after scene; the group decides in them. Nobody's answer is seen here, only how many. */
export function Lead(props: StoryLead) {
  const { meeting, play, text, act } = props;
  const step = useGive(act);
  // What is pressed beside the step on is not passed over while that is on its way.
  const giving = useGiveEach(act);
  const [sheet, setSheet] = useState<StorySheet>();
  const words = wordsOf(play, text);
  const advice = textOf(meeting.pack, locale.value, 'facilitator')?.(`story.${play.story}.lead`);
  const below = useActingSeat();
  const hint =
    play.phase === 'roles' && advice
      ? advice
      : say(`host.lead.story.${momentOf(play)}`, { role: words.role(play.decider) });
  const close = () => setSheet(undefined);
  return (
    <>
      <NowStrip
        title={titleOf(props, words)}
        detail={detailOf(play, words)}
        hint={below === undefined ? hint : undefined}
      >
        <MainStep {...props} giving={step} />
      </NowStrip>
      <GroupChoices {...props} giving={giving} />
      {play.phase === 'other' && play.frozen === 0 && <Otherwise {...props} giving={giving} onDone={close} />}
      <Tools {...props} giving={giving} />
      <BarTools play={play} onOpen={setSheet} />
      <Otherwise {...props} giving={giving} sheet open={sheet === 'other'} onDone={close} />
      <WhatIf {...props} giving={giving} open={sheet === 'what-if'} onDone={close} />
      <RolesSheet {...props} giving={giving} open={sheet === 'roles'} onDone={close} />
    </>
  );
}

/** Where the story is: how it is decided, how many have answered, how it came out. */
function titleOf({ meeting, play }: StoryLead, words: StoryWords): string {
  if (play.frozen > 0) return words.freeze(play.scene, play.frozen);
  if (play.phase === 'roles') return words.title;
  if (play.phase === 'decided') return decidedWords(play, words).join(' · ') || say('activities.story.decided.title');
  if (play.phase === 'ending' || play.phase === 'over') return words.ending(play.scene);
  if (play.phase === 'other') return say('activities.story.other');
  const parts = [say('host.lead.story.place', { place: play.place + 1 })];
  if (play.by !== '') parts.push(say(`host.lead.story.by.${play.by}`, { role: words.role(play.decider) }));
  if (isVote(play) || play.by === 'each-role')
    parts.push(say('host.lead.story.answered', { answered: play.answered, of: meeting.seats.length }));
  return parts.join(' · ');
}

/** The scene's words; once answers were shown, how they fell. */
function detailOf(play: StoryView, words: StoryWords): string | undefined {
  if (play.phase === 'roles' || play.phase === 'ending' || play.phase === 'over') return undefined;
  if (play.phase === 'decided')
    return [say(`activities.story.reason.${play.reason}`), ...countedWords(play, words)].join(' · ');
  const talkedOn = play.counts.length > 0 && play.phase === 'scene';
  const fell = talkedOn ? [say('activities.story.talked-on'), ...countedWords(play, words)].join(' · ') : '';
  return [words.scene(play.scene), fell].filter(Boolean).join(' ');
}
