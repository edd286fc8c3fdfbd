import type { ComponentChildren } from 'preact';
import { polite, urgent } from '../lib/announce.ts';
import './hidden.css';

/** For those who listen: read aloud, not shown. */
export const VisuallyHidden = ({ children }: { children: ComponentChildren }) => (
  <span class="visually-hidden">{children}</span>
);

/** The page's two live regions; once on each page. What is said comes through `announce()`. */
export const LiveRegions = () => (
  <>
    <div class="visually-hidden" role="status" aria-live="polite">
      {polite}
    </div>
    <div class="visually-hidden" role="alert" aria-live="assertive">
      {urgent}
    </div>
  </>
);
