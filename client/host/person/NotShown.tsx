import { useRef, useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import { isMark } from '../../../shared/observation/mark.ts';
import { locale, say } from '../../lib/locale.ts';
import { Button } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { useConsole } from '../session/console.ts';
import type { PersonNote } from '../together/person-note.ts';
import { atStart } from '../wording.ts';
import { share } from './note-changes.ts';
import { useReport } from './report.ts';
import './changing.css';

/**
 * What the worker has noted and the person may not read yet, for getting ready: folded up, and never on the sheet. The
 * two look at it together only when it has been shown.
 */
export function NotShown() {
  const { page, name } = useReport();
  const fold = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(false);
  const notes = page.notes.filter((note) => !note.shared && !note.sealed && !isMark(note));
  // The fold stays where something has just gone from it: the keyboard goes on from there.
  if (notes.length === 0 && !shown) return null;
  const goOn = () => {
    setShown(true);
    fold.current?.focus();
  };
  return (
    <details class="not-shown screen-only">
      <summary ref={fold}>{say('host.person.notShown.title', { name })}</summary>
      <p class="soft">{say(`host.person.notShown.${notes.length > 0 ? 'told' : 'none'}`, { name })}</p>
      <ul class="not-shown-notes">
        {notes.map((note) => (
          <Waiting key={note.id} note={note} onShared={goOn} />
        ))}
      </ul>
    </details>
  );
}

/** @param onShared it has gone to the sheet, and its button with it */
function Waiting({ note, onShared }: { note: PersonNote; onShared(): void }) {
  const { name, meetingWord, fetchAgain } = useReport();
  const { toasts } = useConsole();
  const [busy, setBusy] = useState(false);
  const topic = note.told.topic && atStart(inLocale(note.told.topic, locale.value));
  const { seen } = note.told;
  const show = async () => {
    setBusy(true);
    try {
      await share(note);
      onShared();
      await fetchAgain();
      toasts.show(say('host.person.notShown.done', { name }));
    } catch (failure) {
      toasts.show(say(failureKey(failure)));
      setBusy(false);
    }
  };
  return (
    <li>
      <div class="not-shown-what">
        <p class="soft">{meetingWord(note.meeting)}</p>
        {topic && <p class="not-shown-topic">{topic}</p>}
        {seen && <p>{seen}</p>}
      </div>
      <Button
        size="small"
        busy={busy}
        aria-label={`${say('host.person.notShown.show', { name })}: ${topic ?? seen}`}
        onClick={() => void show()}
      >
        {say('host.person.notShown.show', { name })}
      </Button>
    </li>
  );
}
