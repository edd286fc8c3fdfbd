import { useState } from 'preact/hooks';
import { hasUnsavedLifeline } from '../../activities/pelitarina/keepsake/mine.ts';
import { say } from '../../lib/locale.ts';
import { hasUnsent } from '../../own/shelf.ts';
import { Button, Notice } from '../../ui/index.ts';
import { startAnew } from '../step.ts';

/** Leaving forgets what still waits for the network, and games that were not taken along: then it is asked. */
export const lostByLeaving = (): string[] => [
  ...(hasUnsent() ? ['play.ended.unsent'] : []),
  ...(hasUnsavedLifeline() ? ['activities.pelitarina.keepsake.unsaved'] : []),
];

interface Props {
  /** there is another way on that comes first */
  second?: boolean;
  /** the words of the button */
  children: string;
}

/** The way out of a meeting that is over for this phone. */
export function StartAnew({ second = false, children }: Props) {
  const [asking, setAsking] = useState(false);
  const lost = lostByLeaving();
  const asks = asking && lost.length > 0;
  return (
    <>
      {asks && lost.map((words) => <Notice key={words}>{say(words)}</Notice>)}
      <Button
        kind={second ? 'secondary' : 'primary'}
        size="big"
        onClick={() => (lost.length > 0 && !asking ? setAsking(true) : startAnew())}
      >
        {asks ? say('play.ended.done-anyway') : children}
      </Button>
    </>
  );
}
