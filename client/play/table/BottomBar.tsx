import { say } from '../../lib/locale.ts';
import { pause, userCircle } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';

/** Always there, always at the same place. */
export const BottomBar = ({ onPause, onOwn }: { onPause(): void; onOwn(): void }) => (
  <nav class="bottom-bar" aria-label={say('play.bar.label')}>
    <button type="button" aria-haspopup="dialog" onClick={onPause}>
      <Icon of={pause} size={1.5} />
      {say('play.bar.pause')}
    </button>
    <button type="button" aria-haspopup="dialog" onClick={onOwn}>
      <Icon of={userCircle} size={1.5} />
      {say('play.bar.own')}
    </button>
  </nav>
);
