import { say } from '../../lib/locale.ts';
import { KeptByMe, Reflections } from '../../own/KeptByMe.tsx';
import { Section } from '../../own/Section.tsx';
import { GoalsStep } from './GoalsStep.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Offer } from './Offer.tsx';
import { Seal } from './Seal.tsx';
import { SeenNote } from './SeenNote.tsx';
import type { Step } from './steps.ts';
import { Through } from './Through.tsx';
import { Understood } from './Understood.tsx';
import { useTogether } from './use-together.ts';
import { WordsStep } from './WordsStep.tsx';

/** What is on the sheet at a step. */
export function StepShown({ step, onNext, onGo }: { step: Step; onNext(): void; onGo(step: Step): void }) {
  const { together } = useTogether();
  const own = together.own.page.value;
  if (!own) return null;
  switch (step.name) {
    case 'strengths':
      return own.strengths.length + own.keptWords.length > 0 ? (
        <>
          <KeptByMe page={own} />
          <p class="together-told">{say('host.together.strengths.told')}</p>
        </>
      ) : (
        <Section title={say('host.together.strengths.title')}>
          <p>{say('host.together.strengths.none')}</p>
        </Section>
      );
    case 'words':
      return <WordsStep />;
    case 'looks':
      return <Reflections page={own} />;
    case 'note':
    case 'understood': {
      const note = together.notes.value.find(({ id }) => id === step.note);
      if (!note) return null;
      if (!note.shared) {
        const hasMore = together.notes.value.some(({ id, shared }) => !shared && id !== note.id);
        return (
          <Offer note={note} onKeepBack={onNext} onLeaveRest={hasMore ? () => onGo({ name: 'goals' }) : undefined} />
        );
      }
      return step.name === 'note' ? <SeenNote note={note} /> : <Understood note={note} />;
    }
    case 'goals':
      return <GoalsStep />;
    case 'next':
      return <NextSteps />;
    case 'through':
      return <Through />;
    case 'seal':
      return <Seal />;
  }
}
