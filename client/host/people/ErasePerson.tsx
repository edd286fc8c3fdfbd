import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { trash } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { erasePerson } from '../people-api.ts';
import { useConsole } from '../session/console.ts';
import type { PanelProps } from './PersonCard.tsx';

const goes = ['notes', 'words', 'name', 'leave'] as const;

/** Erases a person from Pelipiiri. Asked twice, because it cannot be taken back. */
export function ErasePerson({ person, onClose, onErased }: PanelProps) {
  const { summary, toasts } = useConsole();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const last = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sure) last.current?.focus();
  }, [sure]);
  const erase = async () => {
    setBusy(true);
    try {
      // The person then says no to notes, and so leaves this list by itself.
      await erasePerson(summary.id, person.number);
      toasts.show(say('host.peoplePage.erase.done'));
      onErased();
    } catch (failure) {
      toasts.show(say(failureKey(failure)));
      setBusy(false);
    }
  };
  return (
    <>
      <h3>{say('host.peoplePage.erase.title', { name: nameOf(person) })}</h3>
      <p>{say('host.peoplePage.erase.goes')}</p>
      <ul class="erase-list">
        {goes.map((what) => (
          <li key={what}>{say(`host.peoplePage.erase.what.${what}`)}</li>
        ))}
      </ul>
      <p>{say('host.peoplePage.erase.stays')}</p>
      {sure && (
        <p ref={last} class="erase-sure" tabIndex={-1}>
          {say('host.peoplePage.erase.sure')}
        </p>
      )}
      <div class="form-row">
        {sure ? (
          <Button size="small" icon={trash} busy={busy} onClick={() => void erase()}>
            {say('host.peoplePage.erase.now')}
          </Button>
        ) : (
          <Button size="small" onClick={() => setSure(true)}>
            {say('host.peoplePage.erase.goOn')}
          </Button>
        )}
        <Button kind="quiet" size="small" onClick={onClose}>
          {say('host.peoplePage.notNow')}
        </Button>
      </div>
    </>
  );
}
