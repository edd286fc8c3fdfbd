import type { ComponentChildren } from 'preact';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { Icon, paint, Token } from '../../ui/index.ts';
import { Panel } from './Panel.tsx';
import './listening.css';

interface Props {
  title: string;
  told?: string | undefined;
  seats: readonly TableSeatView[];
  /** the seat in the middle, in the light */
  middle?: number | undefined;
  /** an icon or a picture in the light when nobody is */
  emblem?: ComponentChildren;
  /** what the read-aloud button reads besides */
  read?: readonly (string | undefined | false)[] | undefined;
  compact?: boolean | undefined;
  children?: ComponentChildren;
}

/** The phone is not needed: the table in the dark, and whose turn it is. */
export function Listening({
  title,
  told = say('activities.listen'),
  seats,
  middle,
  emblem,
  read,
  compact,
  children,
}: Props) {
  if (compact)
    return (
      <Panel title={title} compact>
        {children}
      </Panel>
    );
  return (
    <Panel title={title} told={told} read={read} class="listening">
      <Circle seats={seats} middle={middle} emblem={emblem} />
      {children}
    </Panel>
  );
}

/** The people around the table. A picture beside words: nothing in it is said only here. */
export function Circle({ seats, middle, emblem }: Pick<Props, 'seats' | 'middle' | 'emblem'>) {
  const central = seats.find(({ number }) => number === middle);
  const around = seats.filter(({ number }) => number !== middle);
  return (
    <div class="circle" aria-hidden="true">
      {central && <Token token={central.token} size={8.4} glow class="circle-middle" />}
      {!central && (typeof emblem === 'string' ? <Icon of={emblem} size={4.6} class="circle-emblem" /> : emblem)}
      {around.map(({ number, token }, index) => {
        const angle = ((index + 0.5) / around.length) * 2 * Math.PI - Math.PI / 2;
        return (
          <span
            key={number}
            class="circle-seat"
            ref={paint({ left: `${50 + 43 * Math.cos(angle)}%`, top: `${50 + 43 * Math.sin(angle)}%` })}
          >
            <Token token={token} size={2.5} />
          </span>
        );
      })}
    </div>
  );
}
