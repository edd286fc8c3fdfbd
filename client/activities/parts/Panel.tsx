import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../../lib/announce.ts';
import { useReadable } from '../../lib/speech.ts';
import './panel.css';

interface Props {
  title: string;
  told?: string | undefined;
  /** what the read-aloud button reads after the title and `told` */
  read?: readonly (string | undefined | false)[] | undefined;
  /** on the console: small, and nothing is announced */
  compact?: boolean | undefined;
  /** on a page that has no other title */
  heading?: 'h1' | 'h2';
  /** the card says it all: the title is for those who listen */
  titleHidden?: boolean | undefined;
  class?: string | undefined;
  children?: ComponentChildren;
}

/** One thing at a time: what is happening, and what I can do now. */
export function Panel({
  title,
  told,
  read = [],
  compact = false,
  titleHidden = false,
  heading: Heading = 'h2',
  class: name = '',
  children,
}: Props) {
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  useReadable(compact ? [] : [title, told, ...read]);
  useEffect(() => {
    if (!compact) announce([title, told].filter(Boolean).join('. '));
  }, [compact, title, told]);
  // The button that was pressed is gone: keyboard and screen reader go on from here.
  // A new title is a new thing to do.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (compact || (activeElement !== null && activeElement !== document.body)) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [title]);
  const inside = useRef(false);
  // A button that was pressed may be gone while all else stays: focus goes on from the panel.
  useEffect(() => {
    if (!compact && inside.current && document.activeElement === document.body)
      panel.current?.focus({ preventScroll: true });
  });
  return (
    <section
      ref={panel}
      onFocusIn={() => {
        inside.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !panel.current?.contains(relatedTarget)) inside.current = false;
      }}
      class={`panel ${compact ? 'panel-compact' : ''} ${name}`}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <Heading id={titleId} class={titleHidden ? 'visually-hidden' : 'panel-title'}>
        {title}
      </Heading>
      {told && <p class="panel-told">{told}</p>}
      {children}
    </section>
  );
}

/** The buttons under what is happening. */
export const Actions = ({ children }: { children: ComponentChildren }) => <div class="panel-actions">{children}</div>;
