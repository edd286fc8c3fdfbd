import type { ReflectionAspect } from '../activities/activity.ts';
import type { LocalisedText } from '../lib/text.ts';
import type { Answer, Goal, Reply, WorkerPart } from './own.ts';
import type { Valence } from './valence.ts';

/** Words that somebody wrote, or a text of the pack in all its languages. */
export type Wording = { own: string } | Partial<LocalisedText>;

/** One note as it stands in a report: what was seen, and beside it the person's own view. */
export interface SeenEntry {
  /** id of the note */
  note: string;
  /** which meeting of the group; never a time of day */
  meeting: number;
  valence: Valence;
  /** the topic in words; absent where the worker used their own words only */
  topic?: Partial<LocalisedText> | undefined;
  seen: string;
  /** only when the worker shows it to the person */
  interpretation?: string | undefined;
  answer?: Answer | undefined;
  /** the worker's reason for keeping what the person wished away */
  reply?: Reply | undefined;
  /** written after the report had been sealed */
  later: boolean;
  /** later corrections, beside it */
  corrections: { seen: string; interpretation?: string | undefined }[];
}

/** An area of a framework, in the framework's fixed order. */
export interface SeenArea {
  framework: string;
  area: string;
  title: Partial<LocalisedText>;
  entries: SeenEntry[];
}

export interface KeptEntry {
  meeting: number;
  wording: Wording;
}

export interface ReflectionEntry extends KeptEntry {
  area: string;
  aspect: ReflectionAspect;
}

/** Keskustelun pohja: the basis for a conversation with one person, over the meetings of a group. */
export interface PersonReport {
  /** nickname; absent: the token's word is the name */
  name?: string | undefined;
  token: string;
  groupName?: string | undefined;
  /** numbers of the meetings it comes from */
  meetings: number[];
  /** what the person said of themselves, oldest first */
  ownWords: { meeting: number; text: string }[];
  /** strengths and words that the person has kept */
  strengths: KeptEntry[];
  words: KeptEntry[];
  reflections: ReflectionEntry[];
  /** messages of which both agreed that they may stand here */
  messages: { meeting: number; from: 'seat' | 'facilitator'; text: string }[];
  goals: Goal[];
  /** areas with at least one entry, in fixed order; strengths first within each */
  seen: SeenArea[];
  worker: WorkerPart;
  /** ms since 1970; absent while it is open */
  sealedAt?: number | undefined;
}
