import {
  type Lifeline,
  type LifelineProblem,
  largestFile,
  lifelineFormat,
  readLifeline,
  writeLifeline,
} from '../../../../shared/activities/pelitarina/lifeline.ts';
import { type Result, refuse } from '../../../../shared/lib/result.ts';
import { type MyLifeline, stageKey } from '../my-lifeline.ts';

/*
 * A lifeline as a file. It is checked by its schema, which phones do not carry: this module comes to one only when a
 * person takes their lifeline along or brings an earlier one, through `files.ts`.
 */

/** The file to take along; `skills` are those that were kept, `deck/card`. */
export function fileOf({ stages, games }: MyLifeline, skills: readonly string[]): Blob {
  const all = [...stages, ...games].map(({ stage, ownStage }) => ({ stage, ownStage }));
  const keys = all.map(stageKey);
  const lifeline: Lifeline = {
    format: lifelineFormat,
    stages: all.filter((stage, nth) => keys.indexOf(stageKey(stage)) === nth),
    games,
    skills: [...new Set(skills)],
  };
  return new Blob([writeLifeline(lifeline)], { type: 'application/json' });
}

/** What a file holds that a person chose; a far too large one is not even opened. */
export async function readFile(file: Blob): Promise<Result<Lifeline, LifelineProblem['what']>> {
  // A character takes at most three bytes.
  if (file.size > largestFile * 3) return refuse('too-large');
  const read = readLifeline(await file.text());
  return read.ok ? read : refuse(read.refusal.what);
}
