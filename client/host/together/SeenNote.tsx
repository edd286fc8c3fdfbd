import { useRef, useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { Answer } from '../../../shared/observation/own.ts';
import { locale, say } from '../../lib/locale.ts';
import { ReadAloud } from '../../own/ReadAloud.tsx';
import { SavedState } from '../../own/SavedState.tsx';
import { Section } from '../../own/Section.tsx';
import { keyOf } from '../../own/write.ts';
import { Button } from '../../ui/index.ts';
import { AnswerChoices } from './AnswerChoices.tsx';
import type { PersonNote } from './person-note.ts';
import { useFocusIn } from './use-focus.ts';
import { useTogether } from './use-together.ts';
import { WishReply } from './WishReply.tsx';

/** One note: what was seen, and beside it the person's own view. */
export function SeenNote({ note }: { note: PersonNote }) {
  const { together } = useTogether();
  const { told, reply } = note;
  const topic = told.topic && inLocale(told.topic, locale.value);
  const gone = reply?.decision === 'dropped';
  const answer = together.own.page.value?.notes.find((one) => one.note === note.id)?.answer ?? told.answer;
  const [answering, setAnswering] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useFocusIn(box, answer !== undefined && !answering);
  const give = (given: Answer | undefined) => {
    together.own.write({ what: 'answer', note: note.id, ...(given ? { body: given } : {}) });
    setAnswering(false);
  };
  const heard = note.interpretationShown ? told.interpretation : '';
  return (
    <Section title={say('host.together.section.seen')}>
      {gone ? (
        <p class="together-big">{say('host.together.wish.gone')}</p>
      ) : (
        <div class="together-note">
          <ReadAloud sentences={[topic, told.seen, heard && say('own.notes.interpretation'), heard]} />
          <p class="own-meeting">{say('own.meeting', { meeting: note.meeting })}</p>
          {note.corrects && <p class="own-label">{say('host.together.correction')}</p>}
          {topic && <p class="together-topic">{topic}</p>}
          {told.seen && <p class="together-big">{told.seen}</p>}
          {heard && (
            <div class="own-note-understood">
              <p class="own-label">{say('own.notes.interpretation')}</p>
              <p>{heard}</p>
            </div>
          )}
          <Corrections of={note.id} />
        </div>
      )}
      <div class="together-beside" ref={box}>
        {answer && !answering ? (
          <>
            <div class="together-mine">
              <div class="own-note-mine">
                <p class="own-label">{say('own.answer.mine')}</p>
                <p class="own-note-kind">{say(`own.answer.${answer.kind}`)}</p>
                {answer.text && <p class="own-verbatim">{answer.text}</p>}
              </div>
              {!gone && (
                <div class="own-do">
                  <Button size="small" onClick={() => setAnswering(true)}>
                    {say('own.answer.change')}
                  </Button>
                  <Button size="small" onClick={() => give(undefined)}>
                    {say('own.answer.take-back')}
                  </Button>
                </div>
              )}
            </div>
            {reply && (
              <div class="own-note-reply">
                <p class="own-label">{say('own.reply.title')}</p>
                <p>{say(`own.reply.${reply.decision}`)}</p>
                <p>{say('own.reply.reason', { reason: reply.reason })}</p>
              </div>
            )}
            {answer.kind === 'wish' && !reply && <WishReply note={note} />}
          </>
        ) : (
          <AnswerChoices note={note.id} before={answer} onGive={give} onCancel={() => setAnswering(false)} />
        )}
        <SavedState of={keyOf({ what: 'answer', note: note.id })} />
      </div>
    </Section>
  );
}

/** What the worker has put right since: it stands beside, and the note stays as it was. */
function Corrections({ of: id }: { of: string }) {
  const { together } = useTogether();
  const found = together.notes.value.filter(({ corrects, shared }) => shared && corrects === id);
  return found.map(({ id: key, told }) => (
    <div key={key} class="own-note-understood">
      <p class="own-label">{say('host.together.correction')}</p>
      <p>{told.seen}</p>
    </div>
  ));
}
