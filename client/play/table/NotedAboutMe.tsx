import { useEffect, useState } from 'preact/hooks';
import type { OwnNote } from '../../../shared/wire/api.ts';
import { ownNotes } from '../../lib/api.ts';
import { type Locale, locale, say } from '../../lib/locale.ts';
import { Button } from '../../ui/index.ts';
import { heldSeat } from '../seat.ts';

/** What a worker has seen and noted about me, fetched when I look; never how it was understood. */
export function NotedAboutMe({ allowed }: { allowed: boolean }) {
  const [looking, setLooking] = useState(false);
  return (
    <details class="own-notes" onToggle={(event) => setLooking(event.currentTarget.open)}>
      <summary>{say('play.own.noted')}</summary>
      {looking && (allowed ? <Noted language={locale.value} /> : <p>{say('play.own.noted-off')}</p>)}
    </details>
  );
}

function Noted({ language }: { language: Locale }) {
  const [notes, setNotes] = useState<OwnNote[] | 'trouble'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    const tell = (fetched: OwnNote[] | 'trouble') => current && setNotes(fetched);
    ownNotes(heldSeat()?.token ?? '', language).then(tell, () => tell('trouble'));
    return () => {
      current = false;
    };
  }, [language, tries]);

  if (notes === undefined) return <p>{say('common.loading')}</p>;
  if (notes === 'trouble')
    return (
      <>
        <p role="status">{say('play.own.noted-trouble')}</p>
        <Button size="small" onClick={() => setTries((count) => count + 1)}>
          {say('play.own.noted-again')}
        </Button>
      </>
    );
  if (notes.length === 0) return <p>{say('play.own.noted-none')}</p>;
  return (
    <>
      <ol class="own-noted">
        {notes.map(({ seen, topic }, index) => (
          // They never change places.
          <li key={index}>
            {topic && <strong>{topic}</strong>}
            {seen && <span>{seen}</span>}
          </li>
        ))}
      </ol>
      <p>{say('play.own.noted-told')}</p>
    </>
  );
}
