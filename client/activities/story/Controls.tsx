import type { FunctionComponent } from 'preact';
import type { StorySeatView, StoryView } from '../../../shared/activities/story/view.ts';
import { say } from '../../lib/locale.ts';
import { handPalm, notePencil } from '../../ui/icons.ts';
import type { ControlsProps } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { Dealt } from './controls/Dealt.tsx';
import { Decided } from './controls/Decided.tsx';
import { Deciding } from './controls/Deciding.tsx';
import { Ending } from './controls/Ending.tsx';
import { MyRole } from './controls/MyRole.tsx';
import { SceneText } from './controls/SceneText.tsx';
import { wordsOf } from './words.ts';
import './controls/controls.css';

export type StoryControls = ControlsProps<StoryView, StorySeatView>;

const phases: Record<StoryView['phase'], FunctionComponent<StoryControls>> = {
  roles: Dealt,
  scene: Deciding,
  other: Otherwise,
  decided: Decided,
  ending: Ending,
  over: Ending,
};

/** The story for one seat: my role and what only it knows, and my answer when one is asked for. */
export function Controls(props: StoryControls) {
  const { play } = props;
  const Phase = play.frozen > 0 ? Frozen : phases[play.phase];
  return <Phase {...props} />;
}

/** Everyone stands still at a question. One answers aloud, or in one's mind. */
function Frozen({ meeting, play, text, onBehalf }: StoryControls) {
  const question = wordsOf(play, text).freeze(play.scene, play.frozen);
  return (
    <Listening
      title={say('activities.story.frozen.title')}
      told={question}
      read={[say('activities.story.frozen.told')]}
      seats={meeting.seats}
      emblem={handPalm}
      compact={onBehalf}
    >
      {!onBehalf && <p class="story-quiet">{say('activities.story.frozen.told')}</p>}
    </Listening>
  );
}

/** Something else happens: the group says what, and whoever leads writes it down. */
function Otherwise(props: StoryControls) {
  const { meeting, play, text, onBehalf } = props;
  return (
    <Listening
      title={say('activities.story.otherwise.title')}
      told={say('activities.story.otherwise.told')}
      read={[wordsOf(play, text).scene(play.scene)]}
      seats={meeting.seats}
      emblem={notePencil}
      compact={onBehalf}
    >
      {!onBehalf && (
        <>
          <SceneText {...props} />
          <MyRole {...props} />
        </>
      )}
    </Listening>
  );
}
