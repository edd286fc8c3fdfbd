import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** beside the heading */
  aside?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

/** A part of the sheet under its heading. */
export const Part = ({ title, aside, class: name = '', children }: Props) => (
  <section class={`report-part ${name}`}>
    <div class="report-part-head">
      <h2>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
);

/** Somebody's own words, as they were said. */
export const Quote = ({ text, label }: { text: string; label?: string | undefined }) => (
  <blockquote class="report-quote">
    {label && <span class="report-quote-label">{label}</span>}”{text}”
  </blockquote>
);
