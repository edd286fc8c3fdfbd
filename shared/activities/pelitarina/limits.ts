/** As many games as a stage of life may hold; one is enough. */
export const mostGamesOfAStage = 3;

/** As many stages as a lifeline may have. */
export const mostStages = 12;

/** Longest of what one writes oneself, characters. */
export const longest = { stage: 40, title: 60, when: 40, answer: 200 } as const;

/** As many prompts as may be answered of one game. */
export const mostAnswers = 6;

/** As many lines as a drawing may have, and as many numbers as a line: x and y in turns. */
export const mostStrokes = 80;
export const mostNumbers = 400;

/** Largest game with all its words and its drawing, bytes of JSON: it is sent in one message. */
export const largestGame = 3_400;

/** What it counts against `largestGame`. */
export const sizeOf = (game: unknown): number => new TextEncoder().encode(JSON.stringify(game)).length;
