import { z } from 'zod';
import { id } from '../../pack/pack.ts';

/** Each picks a picture for the weather they come in with, and may say why. */
export const content = z.strictObject({ weathers: id });
export type Content = z.infer<typeof content>;

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pick'), weather: z.string().max(121).optional() }),
  z.strictObject({ type: z.literal('show') }),
]);
export type Command = z.infer<typeof command>;

export const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('weather-asked'), v: z.literal(1) }),
  z.strictObject({ type: z.literal('weathers-shown'), v: z.literal(1) }),
]);
export type Event = z.infer<typeof event>;
