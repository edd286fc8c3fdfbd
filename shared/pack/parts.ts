import { z } from 'zod';

/** Ids are the author's own, stable and in kebab-case; positions are never ids. */
export const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, numbers and hyphens, like "summer-scent"');
/** `deck/card`, as cards are named on the wire and in events. */
export const cardRef = z
  .string()
  .max(121)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected deck/card');
/** `area.indicator` of an observation framework. */
export const codeRef = z
  .string()
  .max(121)
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'expected area.code');
/** Editors find a file's schema by this. */
export const editorHint = { $schema: z.string().max(200).optional() };
