import { z } from 'zod';
import { locales } from '../lib/text.ts';
import { id } from '../pack/pack.ts';

const localised = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string().trim().min(1).max(200)])) as Record<
    (typeof locales)[number],
    z.ZodString
  >,
);

/** What observations are tagged with: areas in a fixed order, each with codes for what was seen. */
export const frameworkSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  id,
  title: localised,
  domains: z
    .array(
      z.strictObject({
        id,
        title: localised,
        codes: z
          .array(z.strictObject({ id, text: localised }))
          .min(1)
          .max(30),
      }),
    )
    .min(1)
    .max(20),
});
export type Framework = z.infer<typeof frameworkSchema>;
