import type { FacilitatorView, MessageView, PublicView, TableSeatView } from '../../../../shared/session/view.ts';

/** What one person and those who lead have written to each other, oldest first. */
export interface Thread {
  seat: TableSeatView;
  messages: readonly MessageView[];
  /** a removed seat reads nothing any more */
  removed: boolean;
}

type Written = Pick<FacilitatorView, 'messages' | 'waiting' | 'removed'>;

/**
 * The threads in the order of the seats, so that none moves away under a hand that writes.
 * @param begun seats to whom the first message is being written
 */
export function threadsOf(
  { seats }: Pick<PublicView, 'seats'>,
  { messages, waiting, removed }: Written,
  begun: readonly number[],
): Thread[] {
  return [...seats, ...waiting, ...removed]
    .map((seat) => ({
      seat,
      messages: messages.filter((message) => message.seat === seat.number),
      removed: removed.includes(seat),
    }))
    .filter((thread) => thread.messages.length > 0 || begun.includes(thread.seat.number))
    .sort((a, b) => a.seat.number - b.seat.number);
}

/** People with a phone of their own with whom nothing has been written yet. */
export const notWritten = ({ seats }: Pick<PublicView, 'seats'>, threads: readonly Thread[]): TableSeatView[] =>
  seats.filter(
    ({ number, facilitator, device }) =>
      device === 'own' && !facilitator && !threads.some(({ seat }) => seat.number === number),
  );

/** Messages from people that have been neither looked at nor answered. */
export const unread = (messages: readonly MessageView[], looked: ReadonlySet<string>): MessageView[] =>
  messages.filter(
    ({ id, seat, from }, at) =>
      from === 'seat' &&
      !looked.has(id) &&
      !messages.slice(at).some((later) => later.seat === seat && later.from === 'facilitator'),
  );
