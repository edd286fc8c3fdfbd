/** How a note sounds: strengths first, always. */
export const valences = ['strength', 'support', 'neutral'] as const;
export type Valence = (typeof valences)[number];
