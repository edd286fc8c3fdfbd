import { z } from 'zod';

/** How this group wants to be led; whoever has the wheel may change it at any time. */
export const settingsSchema = z.strictObject({
  /** whose turn comes next: around the table · by lot · whoever wants to */
  order: z.enum(['around', 'drawn', 'volunteers']),
  /** the turn of somebody who is out of touch or resting: wait · skip it as it begins · ask whoever leads */
  absence: z.enum(['wait', 'skip', 'ask']),
  /** how long somebody is waited for, seconds */
  waitFor: z.int().min(15).max(600),
  /** nobody who leads is in touch: rest softly · the peer or co-facilitator may take the wheel */
  unled: z.enum(['rest', 'guest']),
  /** how long the leader is waited for, seconds */
  leaderFor: z.int().min(30).max(1800),
});
export type Settings = z.infer<typeof settingsSchema>;

export const usualSettings: Settings = {
  order: 'around',
  absence: 'ask',
  waitFor: 60,
  unled: 'rest',
  leaderFor: 180,
};
