import { inLocale } from '../../../shared/lib/text.ts';
import type { SeenEntry as Entry } from '../../../shared/observation/report.ts';
import { locale } from '../../lib/locale.ts';
import { check, handHeart } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { atStart } from '../wording.ts';
import { Correcting } from './Correcting.tsx';
import { Quote } from './Part.tsx';
import { useReport } from './report.ts';

/** One note: what was seen, how the worker understands it where they show that, and the person's own view beside it. */
export function SeenEntry({ entry }: { entry: Entry }) {
  const { say } = useReport();
  const { topic, valence, seen, interpretation, later, corrections } = entry;
  const tone = valence !== 'neutral' && <span class={`report-valence report-${valence}`}>{say(valence)}</span>;
  return (
    <div class="report-entry">
      {topic && (
        <p class="report-topic">
          <strong>{atStart(inLocale(topic, locale.value))}</strong> {tone}
        </p>
      )}
      {seen && (
        <p class="report-seen">
          {seen} {!topic && tone}
        </p>
      )}
      {interpretation && <Understood words={interpretation} />}
      {later && <p class="report-label">{atStart(say('later'))}</p>}
      <Answer entry={entry} />
      {corrections.map((correction, index) => (
        // Corrections have no ids of their own here, and do not change places.
        <div key={index} class="report-correction">
          <p>
            <span class="report-label">{say('correction')}</span> {correction.seen}
          </p>
          {correction.interpretation && <Understood words={correction.interpretation} />}
        </div>
      ))}
      <Correcting note={entry.note} what={topic ? inLocale(topic, locale.value) : seen} />
    </div>
  );
}

const Understood = ({ words }: { words: string }) => {
  const { say } = useReport();
  return (
    <p class="report-understood">
      <span class="report-label">{say('interpretation')}</span> {words}
    </p>
  );
};

/** Their answer stands beside the note, never instead of it. */
function Answer({ entry: { answer, reply, valence } }: { entry: Entry }) {
  const { say } = useReport();
  if (!answer) return null;
  const isStrength = valence === 'strength';
  if (answer.kind === 'agree')
    return (
      <p class="report-agreed">
        <Icon of={isStrength ? handHeart : check} size={1.3} /> {say(isStrength ? 'agreeStrength' : 'agree')}
      </p>
    );
  return (
    <>
      {answer.text ? (
        <Quote label={say(answer.kind)} text={answer.text} />
      ) : (
        <p class="report-wish">{say(answer.kind)}</p>
      )}
      {reply && (
        <p class="report-reply">
          <span class="report-label">{say('reason')}</span> {reply.reason}
        </p>
      )}
    </>
  );
}
