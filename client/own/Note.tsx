import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../shared/observation/own.ts';
import type { OwnNote } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { chatTeardropText } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';
import { Answering } from './Answering.tsx';
import { focusFirst } from './focus.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { SavedState } from './SavedState.tsx';
import { useOwn } from './use-own.ts';
import { keyOf } from './write.ts';

/** One note about me, my answer beside it, and what the worker says to my wish. */
export function Note({ note }: { note: OwnNote }) {
  const { answer, reply, seen, topic, interpretation } = note;
  const { write } = useOwn();
  const [answering, setAnswering] = useState(false);
  const begin = useRef<HTMLDivElement>(null);
  const end = () => {
    setAnswering(false);
    focusFirst(begin);
  };
  const give = (given: Answer | undefined) => {
    write({ what: 'answer', note: note.note, ...(given ? { body: given } : {}) });
    end();
  };
  /** several notes have the same buttons: for those who listen, each says which note it is about */
  const about = (word: 'do' | 'change' | 'take-back') => `${say(`own.answer.${word}`)}: ${topic ?? seen}`;
  const gone = reply?.decision === 'dropped';
  return (
    <li class={`own-note ${gone ? 'own-note-gone' : ''}`}>
      {(topic || seen) && (
        <ReadAloud sentences={[topic, seen, interpretation && say('own.notes.interpretation'), interpretation]} />
      )}
      {topic && <p class="own-note-topic">{topic}</p>}
      {seen && <p class="own-note-seen">{seen}</p>}
      {interpretation && (
        <div class="own-note-understood">
          <p class="own-label">{say('own.notes.interpretation')}</p>
          <p>{interpretation}</p>
        </div>
      )}
      {answer && !answering && <MyAnswer answer={answer} replied={reply !== undefined} />}
      {reply && !answering && (
        <div class="own-note-reply">
          <p class="own-label">{say('own.reply.title')}</p>
          <p>{say(`own.reply.${reply.decision}`)}</p>
          <p>{say('own.reply.reason', { reason: reply.reason })}</p>
        </div>
      )}
      {answering ? (
        <Answering note={note} onGive={give} onCancel={end} />
      ) : (
        !gone && (
          <div class="own-note-do" ref={begin}>
            {answer ? (
              <>
                <Button size="small" aria-label={about('change')} onClick={() => setAnswering(true)}>
                  {say('own.answer.change')}
                </Button>
                <Button size="small" aria-label={about('take-back')} onClick={() => give(undefined)}>
                  {say('own.answer.take-back')}
                </Button>
              </>
            ) : (
              <Button icon={chatTeardropText} aria-label={about('do')} onClick={() => setAnswering(true)}>
                {say('own.answer.do')}
              </Button>
            )}
          </div>
        )
      )}
      <SavedState of={keyOf({ what: 'answer', note: note.note })} />
    </li>
  );
}

const MyAnswer = ({ answer: { kind, text }, replied }: { answer: Answer; replied: boolean }) => (
  <div class="own-note-mine">
    <p class="own-label">{say('own.answer.mine')}</p>
    <p class="own-note-kind">{say(`own.answer.${kind}`)}</p>
    {text && <p class="own-verbatim">{text}</p>}
    {kind === 'wish' && !replied && <p class="own-note-open">{say('own.answer.open')}</p>}
  </div>
);
