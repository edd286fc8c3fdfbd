import { useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { lock } from '../../ui/icons.ts';
import { Button, Icon, Sheet } from '../../ui/index.ts';
import { failureKey, sealGroup } from '../api.ts';
import { useConsole } from '../session/console.ts';
import { useLooking } from './looking.ts';

/** Seals what was noted about the group. Asked twice, because it cannot be taken back. */
export function SealGroup() {
  const { review } = useLooking();
  const [asking, setAsking] = useState(false);
  const { groupSealedAt } = review.value;
  if (groupSealedAt !== undefined) {
    const date = new Intl.DateTimeFormat(locale.value.split('-')[0], { dateStyle: 'short' }).format(groupSealedAt);
    return (
      <p class="seal-done soft">
        <Icon of={lock} size={1} /> {say('host.review.seal.done', { date })}
      </p>
    );
  }
  return (
    <>
      <Button kind="quiet" size="small" icon={lock} onClick={() => setAsking(true)}>
        {say('host.review.seal.do')}
      </Button>
      <Asking open={asking} onClose={() => setAsking(false)} />
    </>
  );
}

function Asking({ open, onClose }: { open: boolean; onClose(): void }) {
  const { summary, notes, toasts } = useConsole();
  const { again } = useLooking();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const waiting = notes.pending.value > 0;
  const close = () => {
    setSure(false);
    onClose();
  };
  const seal = async () => {
    setBusy(true);
    try {
      await sealGroup(summary.id);
      toasts.show(say('host.review.seal.sealed'));
      again();
      close();
    } catch (failure) {
      toasts.show(say(failureKey(failure)));
    }
    setBusy(false);
  };
  return (
    <Sheet
      title={say(sure ? 'host.review.seal.sure' : 'host.review.seal.title')}
      closeWord={say('host.close')}
      open={open}
      onClose={close}
      place="middle"
    >
      {(sure ? ['sureText'] : ['text', 'after', 'people']).map((key) => (
        <p key={key}>{say(`host.review.seal.${key}`)}</p>
      ))}
      {waiting && <p class="soft">{say('host.notes.pending', { count: notes.pending.value })}</p>}
      <div class="form-row">
        {sure ? (
          <Button
            kind="primary"
            icon={lock}
            busy={busy}
            aria-disabled={waiting}
            onClick={() => !waiting && void seal()}
          >
            {say('host.review.seal.now')}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => setSure(true)}>
            {say('host.review.seal.goOn')}
          </Button>
        )}
        <Button kind="quiet" onClick={close}>
          {say('host.review.notNow')}
        </Button>
      </div>
    </Sheet>
  );
}
