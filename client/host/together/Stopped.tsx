import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Button } from '../../ui/index.ts';
import { paths } from '../router.ts';

/** A calm end at any step. The worker's other pages open only after the screen has been turned back. */
export function Stopped({ session, seat, onGoOn }: { session: string; seat: number; onGoOn(): void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <main class="together-sheet together-alone">
      <h1 ref={title} tabIndex={-1}>
        {say('host.together.stopped.title')}
      </h1>
      <p>{say('host.together.stopped.text')}</p>
      <p class="together-told">{say('host.together.stopped.turn')}</p>
      <div class="together-do">
        <a class="button button-secondary button-normal" href={paths.person(session, seat)}>
          {say('host.together.stopped.leave')}
        </a>
        <Button onClick={onGoOn}>{say('host.together.stopped.goOn')}</Button>
      </div>
    </main>
  );
}
