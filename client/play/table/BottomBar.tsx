import { say } from '../../lib/locale.ts';
import { chatCircleDots, pause, userCircle } from '../../ui/icons.ts';
import { Icon, VisuallyHidden } from '../../ui/index.ts';

interface Props {
  /** the facilitator has written and it has not been read */
  answered: boolean;
  onPause(): void;
  onMessage(): void;
  onOwn(): void;
}

/** Always there, always at the same place. */
export const BottomBar = ({ answered, onPause, onMessage, onOwn }: Props) => (
  <nav class="bottom-bar" aria-label={say('play.bar.label')}>
    <button type="button" aria-haspopup="dialog" onClick={onPause}>
      <Icon of={pause} size={1.5} />
      {say('play.bar.pause')}
    </button>
    <button type="button" aria-haspopup="dialog" onClick={onMessage}>
      <span class={answered ? 'bar-news' : ''}>
        <Icon of={chatCircleDots} size={1.5} />
      </span>
      {say('play.bar.message')}
      {answered && <VisuallyHidden>{`. ${say('play.bar.answered')}`}</VisuallyHidden>}
    </button>
    <button type="button" aria-haspopup="dialog" onClick={onOwn}>
      <Icon of={userCircle} size={1.5} />
      {say('play.bar.own')}
    </button>
  </nav>
);
