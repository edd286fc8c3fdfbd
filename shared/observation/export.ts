import { z } from 'zod';
import { locales } from '../lib/text.ts';
import { answerSchema, lookSchema, replySchema, workerPartSchema } from './own.ts';
import { valences } from './valence.ts';

/** The number grows when a field changes its meaning or goes; new fields may come at any time. */
export const exportVersion = 2;

const localised = z.partialRecord(z.enum(locales), z.string());
const wording = z.union([z.strictObject({ own: z.string() }), localised]);
const meeting = z.int().min(1);

const seen = z.object({
  note: z.string(),
  meeting,
  valence: z.enum(valences),
  topic: localised.optional(),
  seen: z.string(),
  interpretation: z.string().optional(),
  answer: answerSchema.optional(),
  reply: replySchema.optional(),
  later: z.boolean(),
  corrections: z.array(z.object({ seen: z.string(), interpretation: z.string().optional() })),
});
const area = z.object({ framework: z.string(), area: z.string(), title: localised, entries: z.array(seen) });
const kept = z.object({ meeting, wording });

const person = z.object({
  name: z.string().optional(),
  token: z.string(),
  groupName: z.string().optional(),
  meetings: z.array(meeting),
  ownWords: z.array(z.object({ meeting, text: z.string() })),
  strengths: z.array(kept),
  words: z.array(kept),
  reflections: z.array(kept.extend({ area: z.string(), aspect: z.enum(['wanted', 'now', 'change']) })),
  messages: z.array(z.object({ meeting, from: z.enum(['seat', 'facilitator']), text: z.string() })),
  goals: z.array(
    z.object({
      id: z.string(),
      meeting,
      words: z.string(),
      steps: z.array(z.string()),
      looks: z.array(lookSchema.extend({ meeting })),
    }),
  ),
  seen: z.array(area),
  worker: workerPartSchema,
  sealedAt: z.number().optional(),
});

/**
 * What `export.json` holds: the group's play, what was seen of the group, and the reports of those who say yes to
 * notes. Texts of the pack are in all its languages; minutes are play time; `sealedAt` is ms since 1970.
 */
export const sessionExportSchema = z.object({
  format: z.literal('pelipiiri-session'),
  version: z.literal(exportVersion),
  session: z.object({
    id: z.string(),
    /** content hash */
    pack: z.string(),
    scenario: z.string(),
    title: localised,
    groupName: z.string().optional(),
    meeting,
    /** `2026-11-26` */
    date: z.iso.date(),
    /** seats at the table */
    seats: z.int(),
  }),
  /** the life areas by which cards and reflections go, in their fixed order */
  areas: z.array(z.object({ id: z.string(), title: localised })),
  arc: z.array(
    z.object({
      scenario: z.string(),
      step: z.string(),
      kind: z.string(),
      title: localised,
      plannedMinutes: z.int(),
      minutes: z.int(),
      timeline: z.array(
        z.object({
          what: z.string(),
          card: z.string().optional(),
          area: z.string().optional(),
          /** of answers that were shown to all, together */
          count: z.int().optional(),
          /** where a tile was laid: axial coordinates on a pointy-top hexagonal grid */
          cell: z.object({ q: z.int(), r: z.int() }).optional(),
          wording: wording.optional(),
        }),
      ),
    }),
  ),
  /** what people took along, in alphabetical order and nameless */
  takenAlong: z.array(z.object({ what: z.literal('word'), wording })),
  seen: z.array(area),
  people: z.array(person),
});
export type SessionExport = z.infer<typeof sessionExportSchema>;
