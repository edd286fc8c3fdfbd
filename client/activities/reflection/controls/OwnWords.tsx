import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { Button } from '../../../ui/index.ts';
import { Lines } from '../../parts/Lines.tsx';

interface Props {
  /** what has been written already */
  before: string | undefined;
  /** on this device until its person erases it */
  stays: boolean;
  busy: boolean;
  onGive(words: string): void;
}

/** Characters; as the rules have it. */
const longest = 120;

/** An answer in one's own words. */
export function OwnWords({ before = '', stays, busy, onGive }: Props) {
  const [written, setWritten] = useState(before);
  const words = written.trim();
  return (
    <form
      class="look-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (words) onGive(words);
      }}
    >
      <Lines
        label={say('activities.reflection.pick.own')}
        hint={say(`activities.reflection.pick.own-${stays ? 'stays' : 'goes'}`)}
        value={written}
        longest={longest}
        onWrite={setWritten}
      />
      <Button kind={words && words !== before ? 'primary' : 'secondary'} type="submit" disabled={!words} busy={busy}>
        {say('activities.reflection.pick.take')}
      </Button>
    </form>
  );
}
