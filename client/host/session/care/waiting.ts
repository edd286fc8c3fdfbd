/** How long somebody whose turn it is may be waited for, seconds. */
const forSeat = [30, 60, 120, 300];
/** How long the facilitator may be waited for, seconds. */
const forLeader = [60, 180, 300, 600];

export const offeredWaits = { waitFor: forSeat, leaderFor: forLeader } as const;

/** What is offered, and what holds now, even if it is none of these. */
export const waitsToChoose = (offered: readonly number[], now: number): number[] =>
  [...new Set([...offered, now])].sort((a, b) => a - b);
