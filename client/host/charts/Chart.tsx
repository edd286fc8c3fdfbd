import { useEffect, useRef } from 'preact/hooks';
import './charts.css';

type Pens = typeof import('./draw.ts');

interface Props {
  /** what it shows, in a sentence; the figures stand beside it in words, too */
  label: string;
  /** it is drawn anew when one of these changes */
  of: readonly unknown[];
  draw(pens: Pens): Element;
}

/** A small chart of the group's play, never of a person. What draws it is fetched when the first one is shown. */
export function Chart({ label, of, draw }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    import('./draw.ts').then(
      (pens) => {
        if (!current) return;
        const drawn = draw(pens);
        // The sentence says it; the bars' own labels are not read one by one.
        drawn.setAttribute('aria-hidden', 'true');
        box.current?.replaceChildren(drawn);
      },
      // Without a network there is no drawing; the figures beside it say the same.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, of);
  return <div ref={box} class="chart" role="img" aria-label={label} />;
}
