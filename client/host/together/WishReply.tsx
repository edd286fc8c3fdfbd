import { useId, useState } from 'preact/hooks';
import type { Reply } from '../../../shared/observation/own.ts';
import { say } from '../../lib/locale.ts';
import { Lines } from '../../own/Lines.tsx';
import { Button, Pick } from '../../ui/index.ts';
import type { PersonNote } from './person-note.ts';
import { Trouble } from './Trouble.tsx';
import { useSaving, useTogether } from './use-together.ts';

const decisions = ['dropped', 'kept'] as const;

/** The worker answers the wish while both are there, and says why. */
export function WishReply({ note }: { note: PersonNote }) {
  const { together } = useTogether();
  const { drafts, unsent } = together.own;
  const place = `reply ${note.id}`;
  const [decision, setDecision] = useState<Reply['decision']>();
  const [reason, setReason] = useState(drafts.get(place) ?? '');
  const { busy, failure, save } = useSaving();
  const name = useId();
  // A wish that is still on its way cannot be answered yet.
  const ready = decision !== undefined && reason.trim() !== '' && unsent.value.length === 0;
  const send = async () => {
    if (!ready || !decision) return;
    if (await save(() => together.reply(note, { decision, reason: reason.trim() }))) drafts.delete(place);
  };
  return (
    <form
      class="together-reply"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset class="own-picks together-decisions">
        <legend>{say('host.together.wish.legend')}</legend>
        {decisions.map((one) => (
          <Pick key={one} class="own-pick" name={name} chosen={one === decision} onPick={() => setDecision(one)}>
            <span>{say(`own.reply.${one}`)}</span>
          </Pick>
        ))}
      </fieldset>
      <Lines
        label={say('host.together.wish.reason')}
        hint={say('host.together.wish.hint')}
        value={reason}
        rows={2}
        max={1000}
        onWrite={(words) => {
          setReason(words);
          drafts.set(place, words);
        }}
      />
      <div class="own-do">
        <Button kind="primary" type="submit" busy={busy} aria-disabled={!ready}>
          {say('host.together.wish.send')}
        </Button>
      </div>
      <Trouble failure={failure} />
    </form>
  );
}
