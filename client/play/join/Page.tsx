import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';

interface Props {
  title?: string;
  children: ComponentChildren;
}

/** One step on the way to the table. */
export function Page({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The next step begins at its heading, also for those who listen.
  // A new title is a new step.
  useLayoutEffect(() => {
    document.title = title ? `${title} – ${say('common.app')}` : say('common.app');
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [title]);
  return (
    <main class="join">
      <p class="join-brand">
        <svg class="join-mark" viewBox="0 0 52 46" aria-hidden="true">
          <path class="join-hex-sun" d="M26 1l9.5 5.5v11L26 23l-9.5-5.5v-11z" />
          <path class="join-hex-sky" d="M15.5 20l9.5 5.5v11L15.5 42 6 36.5v-11z" />
          <path class="join-hex-fire" d="M36.5 20l9.5 5.5v11L36.5 42 27 36.5v-11z" />
        </svg>
        {say('common.app')}
      </p>
      {title && (
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      )}
      {children}
      <p class="join-privacy">{say('common.privacy')}</p>
    </main>
  );
}
