import { z } from 'zod';
import { codeRef, id } from '../pack/pack.ts';
import { valences } from './valence.ts';

/** Ids made on a console or a phone, so that what was written offline arrives once. */
export const writtenId = z.string().regex(/^[A-Za-z0-9_-]{8,40}$/);

/**
 * A facilitator's note. What was seen, how it is understood and the person's own view are three things (SHL 1301/2014
 * §36–37 asks for them apart); the own view is the person's to write and is not part of this. A note without a code
 * and without words is a marked moment: a reminder to its writer, in no report.
 */
export const observationSchema = z.strictObject({
  id: writtenId,
  /** the seat it is about, which has said yes; absent: about the group */
  seat: z.int().min(1).max(99).optional(),
  framework: id.optional(),
  code: codeRef.optional(),
  valence: z.enum(valences),
  seen: z.string().trim().max(2000),
  interpretation: z.string().trim().max(2000),
  /** number of the last step that was shown when the note was made; of a span, its end */
  rev: z.int().min(0),
  /** of a span: number of the last step that was shown when it began */
  from: z.int().min(0).optional(),
  /** index in the arc */
  at: z.int().min(-1).max(40),
  /** when it was made, on the console's clock, ms since 1970 */
  madeAt: z.int().min(0),
  /** grows with each edit; an older edit that arrives late changes nothing */
  edit: z.int().min(0).max(10_000),
  /** taken back by its writer */
  removed: z.boolean(),
  /** the person it is about may read what was seen; only then it may stand in a report */
  shared: z.boolean().default(false),
  /** the person may read how it is understood, too */
  interpretationShown: z.boolean().default(false),
  /** the sealed note beside which this one stands */
  corrects: writtenId.optional(),
});

/** As sent by the console with PUT; the server adds what follows. */
export type ObservationDraft = z.infer<typeof observationSchema>;

export interface Observation extends ObservationDraft {
  /** display name of the worker */
  by: string;
  /** the step that it was about has been taken back */
  undone: boolean;
  /** its subject has been sealed: it cannot be changed any more, only a correction can stand beside it */
  sealed: boolean;
  /** written after its subject had been sealed */
  later: boolean;
}
