import { useEffect, useRef, useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { SessionSummary } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { trash } from '../../ui/icons.ts';
import { Button, Notice, Sheet } from '../../ui/index.ts';
import { failureKey, purgeSession } from '../api.ts';
import { longDate } from '../dates.ts';
import { houseToasts } from '../house-toasts.ts';
import { keepIn } from '../notes-shelf.ts';
import { go, paths } from '../router.ts';
import { forgetSession, onMachine } from '../storage.ts';

/** Taking a session out of Pelipiiri, when what belongs elsewhere has been moved there. */
export function Purge({ summary }: { summary: SessionSummary }) {
  const [asking, setAsking] = useState(false);
  return (
    <section class="purge" aria-labelledby="purge">
      <h2 id="purge">{say('host.export.purge.title')}</h2>
      <p>{say('host.export.purge.lead')}</p>
      {summary.phase === 'running' ? (
        <Notice>{say('host.export.purge.running')}</Notice>
      ) : (
        <Button icon={trash} onClick={() => setAsking(true)}>
          {say('host.export.purge.open')}
        </Button>
      )}
      <Asking summary={summary} open={asking} onClose={() => setAsking(false)} />
    </section>
  );
}

interface AskingProps {
  summary: SessionSummary;
  open: boolean;
  onClose(): void;
}

/** Asked twice, because nothing of it comes back: first whether all has been moved, then whether it goes now. */
function Asking({ summary, open, onClose }: AskingProps) {
  const [sure, setSure] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const close = () => {
    setSure(false);
    setFailure(undefined);
    onClose();
  };
  const purge = async () => {
    setBusy(true);
    try {
      await purgeSession(summary.id);
      forgetSession(summary.id);
      go(paths.library, 'replace');
      houseToasts.show(say('host.export.purge.done', { session: nameOf(summary) }));
    } catch (fault) {
      setFailure(fault);
      setBusy(false);
    }
  };
  return (
    <Sheet
      title={say(sure ? 'host.export.purge.sure' : 'host.export.purge.asked')}
      closeWord={say('host.close')}
      open={open}
      onClose={close}
      place="middle"
    >
      {sure ? (
        <>
          <Sure summary={summary} />
          {failure !== undefined && <Notice tone="problem">{say(failureKey(failure))}</Notice>}
          <div class="form-row">
            <Button kind="primary" icon={trash} busy={busy} onClick={() => void purge()}>
              {say('host.export.purge.now')}
            </Button>
            <Button kind="quiet" onClick={close}>
              {say('host.export.purge.notYet')}
            </Button>
          </div>
        </>
      ) : (
        <Moved session={summary.id} onSure={() => setSure(true)} onClose={close} />
      )}
    </Sheet>
  );
}

/** Is read out when it comes up: what had the focus is gone. */
function Sure({ summary }: { summary: SessionSummary }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1}>
      {say('host.export.purge.sureText', { session: nameOf(summary), date: longDate(summary.openedAt) })}
    </p>
  );
}

const gone = ['notes', 'reports', 'own', 'play', 'messages'] as const;

function Moved({ session, onSure, onClose }: { session: string; onSure(): void; onClose(): void }) {
  const [moved, setMoved] = useState(false);
  const waiting = keepIn(onMachine, session).all().length;
  return (
    <>
      <p>{say('host.export.purge.askedText')}</p>
      <div>
        <h3 class="purge-what">{say('host.export.purge.goes')}</h3>
        <ul class="purge-list">
          {gone.map((what) => (
            <li key={what}>{say(`host.export.purge.gone.${what}`)}</li>
          ))}
        </ul>
      </div>
      <p class="soft">{say('host.export.purge.stays')}</p>
      {waiting > 0 && <Notice tone="problem">{say('host.export.purge.waiting', { count: waiting })}</Notice>}
      <label class="tick">
        <input type="checkbox" checked={moved} onChange={(event) => setMoved(event.currentTarget.checked)} />
        <span>{say('host.export.purge.moved')}</span>
      </label>
      <div class="form-row">
        <Button kind="primary" aria-disabled={!moved} onClick={() => moved && onSure()}>
          {say('host.export.purge.goOn')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {say('host.export.purge.notYet')}
        </Button>
      </div>
    </>
  );
}

const nameOf = ({ groupName, title }: SessionSummary): string => groupName ?? inLocale(title, locale.value);
