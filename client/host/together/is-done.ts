import type { PersonPage } from '../../../shared/wire/people.ts';
import type { Step } from './steps.ts';
import type { Together } from './together.ts';

/** Whether a step leaves nothing to do: where it does, going on is leaving it out. */
export function isDone(step: Step, { report }: PersonPage, { own, notes, decided }: Together): boolean {
  if (report.sealedAt !== undefined && !('note' in step)) return true;
  switch (step.name) {
    case 'strengths':
    case 'looks':
      return true;
    case 'words':
      return own.page.value?.words !== '';
    case 'note':
      return answered(step.note);
    case 'understood':
      return decided.value.has(step.note);
    case 'goals':
      return (own.page.value?.goals.length ?? 0) > 0;
    case 'next':
      return report.worker.nextSteps.length > 0;
    case 'through':
      return report.worker.goneThroughOn !== undefined;
    case 'seal':
      return false;
  }
  function answered(id: string): boolean {
    const note = notes.value.find((one) => one.id === id);
    const answer = own.page.value?.notes.find((one) => one.note === id)?.answer ?? note?.told.answer;
    if (!answer) return false;
    return answer.kind !== 'wish' || note?.reply !== undefined;
  }
}
