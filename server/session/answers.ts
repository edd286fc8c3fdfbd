import type { Acted } from '../../shared/wire/protocol.ts';
import type { StoredStep } from '../store/steps.ts';

/** Answers to actions that are in no step: kept for as many as can reasonably still come again. */
const remembered = 500;

/**
 * The answers that were given, so that an action that comes again is answered again and not carried out again.
 * Those of steps follow from the log; the others live in memory. Refusals changed nothing and are not kept.
 */
export class Answers {
  readonly #ofSteps = new Map<string, Acted>();
  readonly #passing = new Map<string, Acted>();

  constructor(steps: readonly StoredStep[] = []) {
    for (const { actionId, seq } of steps) if (actionId) this.#ofSteps.set(actionId, { seq });
  }

  to(actionId: string): Acted | undefined {
    return this.#ofSteps.get(actionId) ?? this.#passing.get(actionId);
  }

  /** @param inStep whether the action is in a step, and so in the log */
  keep(actionId: string, answer: Acted, inStep: boolean): Acted {
    (inStep ? this.#ofSteps : this.#passing).set(actionId, answer);
    const [oldest] = this.#passing.keys();
    if (this.#passing.size > remembered && oldest !== undefined) this.#passing.delete(oldest);
    return answer;
  }
}
