import type { MessageAgreed } from './rules/ruling.ts';
import type { MessageView } from './view.ts';

/** Messages, one of which a side agrees on or no longer does. */
export const withAgreement = (messages: readonly MessageView[], { message, by, agree }: MessageAgreed): MessageView[] =>
  messages.map((one) => (one.id === message ? { ...one, agreed: { ...one.agreed, [by]: agree } } : one));

/** Only then does it stay when the session ends. */
export const bothAgreed = ({ agreed }: Pick<MessageView, 'agreed'>): boolean => agreed.seat && agreed.facilitator;
