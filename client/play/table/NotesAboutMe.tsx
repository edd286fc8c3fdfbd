import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { arrowRight, check } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';

interface Props {
  allowed: boolean;
  act(command: { type: 'allow-notes'; allow: boolean }): Promise<void>;
  /** opens what a worker shares of them, and what I say myself */
  onMine(): void;
}

/** Yes or no to notes about oneself, in a quiet moment and with what each means; asked nowhere else. */
export function NotesAboutMe({ allowed, act, onMine }: Props) {
  const [busy, setBusy] = useState<boolean>();
  const answer = (allow: boolean) => async () => {
    if (busy !== undefined) return;
    setBusy(allow);
    await act({ type: 'allow-notes', allow });
    setBusy(undefined);
  };
  return (
    <section class="own-part">
      <h3>{say('play.own.notes')}</h3>
      <p class="own-now" role="status">
        {say(allowed ? 'play.own.notes-on' : 'play.own.notes-off')}
      </p>
      <details class="own-notes">
        <summary>{say('play.own.notes-ask')}</summary>
        <p>{say('play.own.notes-told')}</p>
        <p>{say('play.own.notes-yes-means')}</p>
        <p>{say('play.own.notes-no-means')}</p>
        <div class="own-pair">
          <Button icon={allowed ? check : undefined} aria-pressed={allowed} busy={busy === true} onClick={answer(true)}>
            {say('play.own.notes-yes')}
          </Button>
          <Button
            icon={allowed ? undefined : check}
            aria-pressed={!allowed}
            busy={busy === false}
            onClick={answer(false)}
          >
            {say('play.own.notes-no')}
          </Button>
        </div>
      </details>
      <p>{say('play.own.mine-told')}</p>
      <Button iconAfter={arrowRight} onClick={onMine}>
        {say('play.own.mine')}
      </Button>
    </section>
  );
}
