import type { ComponentChildren } from 'preact';
import { Emphasised } from '../../activities/parts/CaptionWords.tsx';
import { Icon, paint } from '../../ui/index.ts';
import './now-strip.css';

interface Props {
  symbol?: string | undefined;
  fill?: string | undefined;
  ink?: string | undefined;
  /** what is on the table now; the part between asterisks is emphasised */
  title?: string | undefined;
  /** whose turn, which area, how deep */
  detail?: string | undefined;
  hint?: string | undefined;
  /** what the seat's controls below need not show again: everything but the choices, or the card */
  covers?: 'all' | 'card' | undefined;
  /** what whoever leads can do about it */
  children?: ComponentChildren;
}

/** What is happening at the table, in one line for whoever leads. */
export function NowStrip({ symbol, fill, ink, title, detail, hint, covers, children }: Props) {
  return (
    <div class={`now-strip ${covers ? `now-covers-${covers}` : ''}`}>
      {symbol && (
        <span class="now-symbol" ref={paint({ background: fill, color: ink })}>
          <Icon of={symbol} size={1.7} />
        </span>
      )}
      <div class="now-words">
        {title && (
          <h2>
            <Emphasised words={title} />
          </h2>
        )}
        {detail && <p>{detail}</p>}
        {hint && <p class="now-hint">{hint}</p>}
      </div>
      {children && <div class="now-actions">{children}</div>}
    </div>
  );
}
