import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../shared/observation/own.ts';
import type { OwnNote } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { chatTeardropText } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';
import { Answering } from './Answering.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { SavedState } from './SavedState.tsx';
import { useOwn } from './use-own.ts';
import { keyOf } from './write.ts';

/** One note about me, my answer beside it, and what the worker says to my wish. */
export function Note({ note }: { note: OwnNote }) {
  const { answer, reply, seen, topic, interpretation, meeting } = note;
  const { write } = useOwn();
  const [answering, setAnswering] = useState(false);
  const begin = useRef<HTMLDivElement>(null);
  /** the buttons come back where the answer was written: the keyboard goes on from there */
  const end = () => {
    setAnswering(false);
    requestAnimationFrame(() => begin.current?.querySelector('button')?.focus());
  };
  const give = (given: Answer | undefined) => {
    write({ what: 'answer', note: note.note, ...(given ? { body: given } : {}) });
    end();
  };
  const gone = reply?.decision === 'dropped';
  return (
    <li class={`own-note ${gone ? 'own-note-gone' : ''}`}>
      <div class="own-note-head">
        <span class="own-meeting">{say('own.meeting', { meeting })}</span>
        <ReadAloud sentences={[topic, seen, interpretation && say('own.notes.interpretation'), interpretation]} />
      </div>
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
                <Button size="small" onClick={() => setAnswering(true)}>
                  {say('own.answer.change')}
                </Button>
                <Button size="small" onClick={() => give(undefined)}>
                  {say('own.answer.take-back')}
                </Button>
              </>
            ) : (
              <Button
                icon={chatTeardropText}
                aria-label={say('own.answer.to', { note: topic ?? seen })}
                onClick={() => setAnswering(true)}
              >
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
