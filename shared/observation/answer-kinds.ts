/**
 * What a person answers to a note about them: it is right · a comment · it was otherwise · I wish that this is not
 * used (the worker then answers with a reason; SHL 1301/2014 keeps the duty to record what is necessary with them).
 */
export const answerKinds = ['agree', 'comment', 'correct', 'wish'] as const;
export type AnswerKind = (typeof answerKinds)[number];
