import type { OwnNote, OwnPage } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { Note } from './Note.tsx';
import { Section } from './Section.tsx';

/** What a worker shares of the notes about me, newest last; nothing while I have not said yes. */
export const Notes = ({ page: { allowed, notes } }: { page: OwnPage }) => (
  <Section title={say('own.notes.title')}>
    <p class="own-told">{say(!allowed ? 'own.notes.off' : notes.length === 0 ? 'own.notes.none' : 'own.notes.told')}</p>
    {meetingsOf(notes).map((meeting, _, all) => (
      <div key={meeting} class="own-notes-of">
        {all.length > 1 && <p class="own-meeting">{say('own.meeting', { meeting })}</p>}
        <ol class="own-notes-list">
          {notes
            .filter((note) => note.meeting === meeting)
            .map((note) => (
              <Note key={note.note} note={note} />
            ))}
        </ol>
      </div>
    ))}
  </Section>
);

const meetingsOf = (notes: readonly OwnNote[]): number[] => [...new Set(notes.map(({ meeting }) => meeting))];
