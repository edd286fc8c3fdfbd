import { say } from '../lib/locale.ts';
import { arrowCounterClockwise } from '../ui/icons.ts';
import { Button, Notice } from '../ui/index.ts';
import { failureKey } from './api.ts';

/** What could not be fetched, and a way to try again. */
export const Failed = ({ failure, again }: { failure: unknown; again(): void }) => (
  <div class="failed">
    <Notice tone="problem">{say(failureKey(failure))}</Notice>
    <Button icon={arrowCounterClockwise} onClick={again}>
      {say('host.tryAgain')}
    </Button>
  </div>
);
