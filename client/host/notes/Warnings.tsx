import { useEffect, useState } from 'preact/hooks';
import type { Warning } from '../../../shared/observation/warnings.ts';
import { say } from '../../lib/locale.ts';
import { warningCircle } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { useConsole, useTable } from '../session/console.ts';

interface Props {
  text: string;
  /** the seat that the note is about */
  seat: number | undefined;
  /** puts something else in the place of what was found */
  onReplace?(found: string, instead: string): void;
}

/** What hardly belongs in a note, in a sentence that says what to do instead. It stops nobody. */
export function Warnings({ text, seat, onReplace }: Props) {
  const { noting } = useConsole();
  const seats = useTable()?.view.seats ?? [];
  const [found, setFound] = useState<readonly Warning[]>([]);
  const own = seats.find(({ number }) => number === seat)?.name;
  const nicknames = seats.flatMap(({ name }) => (name && name !== own ? [name] : []));
  const judging = noting.judging.value;
  useEffect(() => {
    if (text.trim() === '') {
      setFound([]);
      return;
    }
    let current = true;
    // The checks know Finnish endings and identity codes: they are fetched when somebody writes.
    void import('../../../shared/observation/warnings.ts').then(
      ({ warningsIn }) => current && setFound(warningsIn(text, { nicknames, deficitWords: judging })),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [text, nicknames.join('\n'), judging]);
  return (
    <div role="status">
      <ul class="note-warnings">
        {found.map(({ kind, found: what }) => (
          <li key={`${kind} ${what}`}>
            <Icon of={warningCircle} size={1} />
            <span>
              {say(`host.notes.warning.${kind}`, { what, instead: somebodyElse })}{' '}
              {kind === 'nickname' && onReplace && (
                <button type="button" class="text-button" onClick={() => onReplace(what, somebodyElse)}>
                  {say('host.notes.warning.replace')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Records are written in Finnish. */
const somebodyElse = 'toinen osallistuja';
