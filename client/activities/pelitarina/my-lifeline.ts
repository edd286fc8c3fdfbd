import type { Game } from '../../../shared/activities/pelitarina/game.ts';
import { kept } from '../../lib/kept.ts';
import type { PackText } from '../face.ts';

/** A stage of life: a card of the pack, or one's own words. */
export interface MyStage {
  stage?: string | undefined;
  ownStage?: string | undefined;
}

/** What a person has drawn on this phone. Nothing of it is sent before they open it. */
export interface MyLifeline {
  /** in the order in which they lie on the ribbon */
  stages: MyStage[];
  games: Game[];
}

export const emptyLifeline: MyLifeline = { stages: [], games: [] };

interface KeptLifeline extends MyLifeline {
  /** tells the meeting from an earlier one on the same phone */
  code: string;
  /** its person has it as a file or a picture, as it is now */
  taken?: boolean;
}

/** What is on this phone, of whichever meeting. */
export function keptLifeline(): KeptLifeline | undefined {
  try {
    return (JSON.parse(kept.get('lifeline') ?? 'null') as KeptLifeline | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What is drawn on has not been taken along as it is now. */
export const rememberLifeline = (code: string, { stages, games }: MyLifeline): void =>
  kept.set('lifeline', JSON.stringify({ code, stages, games }));

export const rememberTaken = (lifeline: KeptLifeline): void =>
  kept.set('lifeline', JSON.stringify({ ...lifeline, taken: true }));

export function lifelineOf(code: string): MyLifeline {
  const before = keptLifeline();
  return before?.code === code ? { stages: before.stages, games: before.games } : emptyLifeline;
}

export const forgetLifeline = (): void => kept.drop('lifeline');

/** What two games of the same stage have in common. */
export const stageKey = ({ stage, ownStage }: MyStage): string => stage ?? `"${ownStage}`;

export const stageWords = ({ stage, ownStage }: MyStage, text: PackText): string =>
  ownStage ?? (stage === undefined ? '' : text(stage));
