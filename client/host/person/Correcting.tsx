import { useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { pencilSimple } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { OwnWords } from '../notes/OwnWords.tsx';
import { useConsole } from '../session/console.ts';
import { correct } from './note-changes.ts';
import { useReport } from './report.ts';
import '../notes/notes.css';
import './changing.css';

/** Beside a sealed note: what was otherwise is written next to it, never over it. */
export function Correcting({ note: id, what }: { note: string; what: string }) {
  const { page, name, fetchAgain } = useReport();
  const { toasts } = useConsole();
  const [writing, setWriting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const note = page.notes.find((one) => one.id === id);
  if (!note?.sealed) return null;
  const end = () => {
    setWriting(false);
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  };
  const save = async (seen: string) => {
    try {
      await correct(note, seen);
      await fetchAgain();
      end();
    } catch (failure) {
      toasts.show(say(failureKey(failure)));
    }
  };
  return (
    <div class="correcting screen-only" ref={box}>
      {writing ? (
        <>
          <p class="soft">{say('host.person.correct.told', { name })}</p>
          <OwnWords seat={page.seat} onSave={(seen) => void save(seen)} />
          <Button kind="quiet" size="small" onClick={end}>
            {say('host.peoplePage.notNow')}
          </Button>
        </>
      ) : (
        <Button
          kind="quiet"
          size="small"
          icon={pencilSimple}
          aria-label={`${say('host.person.correct.do')}: ${what}`}
          onClick={() => setWriting(true)}
        >
          {say('host.person.correct.do')}
        </Button>
      )}
    </div>
  );
}
