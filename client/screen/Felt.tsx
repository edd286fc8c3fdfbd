import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { paintRoundFelt } from '../stage/paint/felt.ts';
import { brushOf } from '../stage/paint/noise.ts';

/** The round felt where the stage does not run: in the lobby, in a break, at the end. */
export function Felt({ children, class: name = '' }: { children: ComponentChildren; class?: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    const paint = () => {
      // The canvas is larger than the felt by its shadow: 1/12 on every side.
      const size = Math.round(surface.clientWidth * Math.min(2, devicePixelRatio || 1));
      if (size < 2 || surface.width === size) return;
      surface.width = surface.height = size;
      const brush = brushOf(surface);
      const edge = size / 14;
      brush.translate(edge, edge);
      paintRoundFelt(brush, size - edge * 2, size - edge * 2);
    };
    const watch = new ResizeObserver(paint);
    watch.observe(surface);
    return () => watch.disconnect();
  }, []);
  return (
    <div class={`felt ${name}`}>
      <div aria-hidden="true">
        <canvas ref={canvas} class="felt-canvas" />
      </div>
      {children}
    </div>
  );
}
