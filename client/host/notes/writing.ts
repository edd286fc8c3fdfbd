import type { PublicView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import type { NewNote } from '../notes.ts';
import { type Console, useConsole } from '../session/console.ts';
import type { Topic } from './codes.ts';
import { type Deed, type NoteAbout, type NoteDeskState, useNoteDesk } from './desk.ts';

/** What can be noted at what is shown now. Everything can be undone, and put again. */
export interface Writing {
  /** returns the new note's id */
  write(about: NoteAbout, what: Partial<NewNote>): string;
  /** a topic for a moment that was only marked */
  fill(mark: string, topic: Topic): void;
  /** marks this moment, to come back to it: a note without anything in it yet */
  mark(about: NoteAbout): void;
  /** something begins that goes on for a while */
  begin(about: NoteAbout, topic: Topic): void;
  end(span: string): void;
  /** undoes what was done last at this console */
  undo(): void;
}

export const useWriting = (view: PublicView): Writing => writingAt(useConsole(), useNoteDesk(), view);

export function writingAt(
  { notes, toasts }: Pick<Console, 'notes' | 'toasts'>,
  desk: NoteDeskState,
  { rev, at }: Pick<PublicView, 'rev' | 'at'>,
): Writing {
  const add = (about: NoteAbout, what: Partial<NewNote>) =>
    notes.add({ valence: 'neutral', rev, at, ...(about === 'group' ? {} : { seat: about }), ...what });
  const remove = (id: string): Deed => ({
    undo: () => notes.change(id, { removed: true }),
    redo: () => notes.change(id, { removed: false }),
  });
  const undo = (deed?: Deed) => {
    const undone = desk.undone(deed);
    if (!undone) return;
    undone.undo();
    const redo = () => {
      undone.redo();
      desk.did(undone);
    };
    toasts.show(say('host.notes.takenBack'), { word: say('host.notes.redo'), run: redo });
  };
  const did = (words: string, deed: Deed) => {
    desk.did(deed);
    toasts.show(words, { word: say('host.notes.undo'), run: () => undo(deed) });
  };
  return {
    write(about, what) {
      const id = add(about, what);
      desk.wrote(id);
      did(say('host.notes.noted'), remove(id));
      return id;
    },
    fill(mark, { framework, ref }) {
      const deed = {
        undo: () => notes.change(mark, { framework: undefined, code: undefined }),
        redo: () => notes.change(mark, { framework, code: ref }),
      };
      deed.redo();
      did(say('host.notes.noted'), deed);
    },
    mark: (about) => did(say('host.notes.marked'), remove(add(about, {}))),
    begin(about, { framework, ref }) {
      const id = add(about, { framework, code: ref, from: rev });
      const { undo: takeBack, redo: put } = remove(id);
      desk.spans.begin(id);
      did(say('host.notes.spanBegun'), {
        undo() {
          desk.spans.end(id);
          takeBack();
        },
        redo() {
          put();
          desk.spans.begin(id);
        },
      });
    },
    end(span) {
      desk.spans.end(span, rev);
      did(say('host.notes.spanEnded'), {
        undo: () => desk.spans.begin(span),
        redo: () => desk.spans.end(span, rev),
      });
    },
    undo: () => undo(),
  };
}
