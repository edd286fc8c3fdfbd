import { say } from '../../../lib/locale.ts';
import { Panel } from '../../parts/Panel.tsx';
import type { StoryControls } from '../Controls.tsx';
import { wordsOf } from '../words.ts';
import { MyRole } from './MyRole.tsx';

/** The roles are dealt: who I am in the story, and what only I know. */
export function Dealt(props: StoryControls) {
  const { play, own, text, onBehalf } = props;
  const words = wordsOf(play, text);
  if (onBehalf)
    return (
      <Panel
        title={
          own?.role
            ? say('activities.story.dealt.has', { role: words.role(own.role) })
            : say('activities.story.dealt.none')
        }
        told={say('activities.story.dealt.paper')}
        compact
      />
    );
  return (
    <Panel
      title={words.title}
      told={words.about}
      read={[own?.role && words.role(own.role), own?.role && words.aboutRole(own.role)]}
    >
      <MyRole {...props} />
      <p class="story-quiet">{say(own?.role ? 'activities.story.dealt.told' : 'activities.story.dealt.none')}</p>
    </Panel>
  );
}
