import { useId, useState } from 'preact/hooks';
import type { Reply } from '../../../shared/observation/own.ts';
import { say } from '../../lib/locale.ts';
import { Button, Pick } from '../../ui/index.ts';
import { failureKey, replyToWish } from '../api.ts';
import type { Note } from '../notes.ts';
import { useConsole } from '../session/console.ts';
import { useLooking } from './looking.ts';

const decisions = ['dropped', 'kept'] as const;

/** Answers a person who wishes that a note is not used: it goes, or it stays; either way with a reason for them. */
export function ReplyForm({ note, seat, onClose }: { note: Note; seat: number; onClose(): void }) {
  const { summary, notes, toasts } = useConsole();
  const { again } = useLooking();
  const [decision, setDecision] = useState<Reply['decision']>();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const name = useId();
  const ready = decision !== undefined && reason.trim() !== '';
  const send = async () => {
    if (!ready) return;
    setBusy(true);
    try {
      await replyToWish(summary.id, seat, note.id, { decision, reason: reason.trim() });
      if (decision === 'dropped') notes.letGo(note.id);
      toasts.show(say('host.review.answer.replied'));
      onClose();
      again();
    } catch (failure) {
      toasts.show(say(failureKey(failure)));
      setBusy(false);
    }
  };
  return (
    <div class="reply-form">
      <fieldset class="reply-decisions">
        <legend>{say('host.review.answer.reply')}</legend>
        {decisions.map((one) => (
          <Pick key={one} class="reply-decision" name={name} chosen={decision === one} onPick={() => setDecision(one)}>
            {say(`host.review.answer.decide.${one}`)}
          </Pick>
        ))}
      </fieldset>
      <div class="lines">
        <label for={`${name}-reason`}>{say('host.review.answer.reason')}</label>
        <textarea
          id={`${name}-reason`}
          rows={2}
          maxLength={1000}
          value={reason}
          aria-describedby={`${name}-hint`}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <p id={`${name}-hint`} class="lines-hint">
          {say('host.review.answer.reasonHint')}
        </p>
      </div>
      <div class="form-row">
        <Button kind="primary" size="small" busy={busy} aria-disabled={!ready} onClick={() => void send()}>
          {say('host.review.answer.send')}
        </Button>
        <Button kind="quiet" size="small" onClick={onClose}>
          {say('host.review.notNow')}
        </Button>
      </div>
    </div>
  );
}
