import { say } from '../../lib/locale.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { paths } from '../router.ts';

/** Before anything is shown: the screen is turned, so that only the two see it. Nobody is named here. */
export const Turn = ({ session, seat, onGo }: { session: string; seat: number; onGo(): void }) => (
  <main class="together-sheet together-alone">
    <p class="together-over">{say('host.together.title')}</p>
    <h1>{say('host.together.turn.title')}</h1>
    <p>{say('host.together.turn.text')}</p>
    <p>{say('host.together.turn.free')}</p>
    <div class="together-do">
      <Button kind="primary" iconAfter={arrowRight} onClick={onGo}>
        {say('host.together.turn.go')}
      </Button>
      <a class="button button-secondary button-normal" href={paths.person(session, seat)}>
        {say('host.together.turn.later')}
      </a>
    </div>
  </main>
);
