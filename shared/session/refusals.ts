/** Why a command was not carried out. A closed list: every code has a sentence in each language of the client. */
export const refusals = [
  'not-allowed',
  'not-your-turn',
  'not-now',
  'moved-on',
  'resting',
  'unknown-choice',
  'no-such-seat',
  'table-full',
  'token-taken',
  'not-started',
  'already-started',
  'ended',
  'nothing-to-take-back',
  'no-wheel',
  'too-deep',
  'already-begun',
  'no-such-guest',
  'no-such-part',
  'not-understood',
] as const;
export type Refusal = (typeof refusals)[number];
