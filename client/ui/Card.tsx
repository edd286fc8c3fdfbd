import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { paint } from './paint.ts';
import { useScrolls } from './scrolls.ts';
import './card.css';

interface Props {
  /** colours of the header; without them the card is plain paper */
  fill?: string | undefined;
  ink?: string | undefined;
  symbol?: string | undefined;
  /** word of the header: the life area */
  title?: string | undefined;
  /** small word on the header's other side: kerro, tee, arvaa */
  kind?: string | undefined;
  class?: string;
  children: ComponentChildren;
}

/** A paper card with a coloured header: colour, symbol and word together. */
export function Card({ fill, ink, symbol, title, kind, class: name = '', children }: Props) {
  const body = useRef<HTMLDivElement>(null);
  useScrolls(body);
  return (
    <article class={`card ${name}`}>
      {title !== undefined && (
        <header class="card-head" ref={paint({ background: fill, color: ink })}>
          {symbol && <Icon of={symbol} size={1.7} />}
          <span class="card-title">{title}</span>
          {kind && <span class="card-kind">{kind}</span>}
        </header>
      )}
      <div ref={body} class="card-body">
        {children}
      </div>
    </article>
  );
}
