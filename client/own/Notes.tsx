import type { OwnPage } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { Note } from './Note.tsx';
import { Section } from './Section.tsx';

/** What a worker shares of the notes about me, newest last; nothing while I have not said yes. */
export const Notes = ({ page: { allowed, notes } }: { page: OwnPage }) => (
  <Section title={say('own.notes.title')}>
    <p>{say(!allowed ? 'own.notes.off' : notes.length === 0 ? 'own.notes.none' : 'own.notes.told')}</p>
    {notes.length > 0 && (
      <ol class="own-notes-list">
        {notes.map((note) => (
          <Note key={note.note} note={note} />
        ))}
      </ol>
    )}
  </Section>
);
