import { useEffect, useRef, useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { textOf } from '../../lib/texts.ts';
import { paint } from '../../ui/index.ts';
import { titleOf } from '../session/arc/part-words.ts';
import { useConsole } from '../session/console.ts';
import { useLooking } from './looking.ts';
import { Marks } from './Marks.tsx';
import { Scrubber } from './Scrubber.tsx';
import type { Band } from './scale.ts';
import { Legend, TimelineHead } from './TimelineHead.tsx';
import './timeline.css';

/** The meeting from its beginning to its end: parts in calm grounds, notes as small marks, and where one is. */
export function Timeline() {
  const { scale, goTo, opened } = useLooking();
  const line = useRef<HTMLDivElement>(null);
  const width = useWidth(line);
  const dragging = useRef(false);

  const follow = (event: PointerEvent) => {
    const box = line.current?.getBoundingClientRect();
    if (box) goTo(scale.value.revAt((event.clientX - box.left) / box.width));
  };
  const taken = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const mark = event.target instanceof Element ? event.target.closest('[data-note]') : null;
    if (mark) {
      goTo(Number(mark.getAttribute('data-rev')));
      opened.value = mark.getAttribute('data-note') ?? undefined;
      return;
    }
    dragging.current = true;
    line.current?.setPointerCapture(event.pointerId);
    line.current?.querySelector('input')?.focus({ preventScroll: true });
    event.preventDefault();
    follow(event);
  };
  const letGo = () => {
    dragging.current = false;
  };
  return (
    <section class="timeline-card" aria-label={say('host.review.timeline')}>
      <TimelineHead />
      <div
        ref={line}
        class="time-line"
        onPointerDown={taken}
        onPointerMove={(event) => dragging.current && follow(event)}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        <Bands />
        <Marks width={width} />
        <Scrubber />
        <Ticks />
      </div>
      <Legend />
    </section>
  );
}

/** The parts, each as wide as it was long. */
function Bands() {
  const { scale } = useLooking();
  const titleFor = useBandTitle();
  return (
    <ol class="bands">
      {scale.value.bands.map((band) => {
        const { what, part, from, to } = band;
        const title = titleFor(band);
        return (
          <li
            key={`${what}${part}`}
            class={`band band-${what === 'part' ? `ground-${(part ?? 0) % 5}` : what}`}
            ref={paint({ left: percent(from), width: percent(to - from) })}
            title={title}
          >
            <span class="band-title">{title}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Minutes of the group's play. */
function Ticks() {
  const { scale } = useLooking();
  return (
    <ul class="ticks">
      {scale.value.ticks.map(({ minutes, share }) => (
        <li key={minutes} class="tick-minutes" ref={paint({ left: percent(share) })}>
          {minutes === 0 ? say('host.review.minutes', { minutes }) : minutes}
        </li>
      ))}
    </ul>
  );
}

/** What a band is called. */
export function useBandTitle(): (band: Band) => string {
  const { review } = useLooking();
  const { summary } = useConsole();
  const text = textOf(summary.pack, locale.value);
  return ({ what, part }) => {
    const played = part === undefined ? undefined : review.value.parts[part];
    return played ? titleOf(played, text) : say(`host.review.${what}`);
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const look = () => setWidth(box.current?.clientWidth ?? 0);
    look();
    const sizes = new ResizeObserver(look);
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  }, []);
  return width;
}
