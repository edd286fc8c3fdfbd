import { useRef, useState } from 'preact/hooks';
import type { OwnPage } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { pencilSimple } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';
import { focusFirst } from './focus.ts';
import { Lines } from './Lines.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { SavedState } from './SavedState.tsx';
import { Section } from './Section.tsx';
import { useOwn } from './use-own.ts';

const place = 'words';

/** What I want to say myself when we talk; it stands first, in my words. */
export function OwnWords({ page: { words } }: { page: OwnPage }) {
  const { drafts, write } = useOwn();
  const [writing, setWriting] = useState(drafts.has(place));
  const [text, setText] = useState(drafts.get(place) ?? words);
  const buttons = useRef<HTMLDivElement>(null);
  const begin = () => {
    setText(words);
    setWriting(true);
  };
  const end = () => {
    drafts.delete(place);
    setWriting(false);
    focusFirst(buttons);
  };
  const save = () => {
    end();
    if (text.trim() !== words) write({ what: 'words', body: { text: text.trim() } });
  };
  return (
    <Section title={say('own.said.title')}>
      {words && !writing ? (
        <>
          <div class="own-quote">
            <blockquote class="own-verbatim">{words}</blockquote>
            <ReadAloud sentences={[words]} />
          </div>
          <div class="own-do" ref={buttons}>
            <Button size="small" icon={pencilSimple} onClick={begin}>
              {say('own.said.change')}
            </Button>
          </div>
        </>
      ) : (
        <form
          class="own-writing"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Lines
            label={say('own.said.question')}
            hint={say('own.said.told')}
            value={text}
            rows={4}
            max={2000}
            onWrite={(given) => {
              setText(given);
              drafts.set(place, given);
            }}
          />
          <div class="own-do">
            <Button type="submit" aria-disabled={text.trim() === words}>
              {say('own.save')}
            </Button>
            {words && <Button onClick={end}>{say('own.cancel')}</Button>}
          </div>
        </form>
      )}
      <SavedState of="words" />
    </Section>
  );
}
