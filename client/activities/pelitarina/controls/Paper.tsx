import { useRef, useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { arrowUUpLeft, check, trash } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { GameProps } from './MyGames.tsx';
import { drawnOn, onPaper, type Point, pathOf, type Stroke, side, strokeOf } from './strokes.ts';
import './drawing.css';

const steps: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** How far an arrow key takes the pen, and with Shift. */
const step = { far: 100, near: 20 };

/** A sheet to draw on with a finger, a mouse, or the arrow keys. */
export function Paper({ lifeline, game, go, onBehalf }: GameProps) {
  const sheet = useRef<SVGSVGElement>(null);
  const [line, setLine] = useState<readonly Point[]>([]);
  const [pen, setPen] = useState<Point>();
  const [full, setFull] = useState(false);
  /** what was wiped off, until something new is drawn */
  const [wiped, setWiped] = useState<readonly Stroke[]>([]);
  const drawing = game.drawing ?? [];
  // Between two pictures of the page, a finger goes through several points.
  const drawn = useRef<readonly Point[]>([]);
  const put = (points: readonly Point[]) => {
    drawn.current = points;
    setLine(points);
  };
  const end = () => {
    if (drawn.current.length === 0) return;
    const next = drawnOn(game, strokeOf(drawn.current));
    put([]);
    setFull(next === undefined);
    setWiped([]);
    if (next) lifeline.save(next);
  };
  const keep = (drawing: readonly Stroke[]) => {
    setFull(false);
    lifeline.save({ ...game, drawing: drawing.length > 0 ? [...drawing] : undefined });
  };
  const undo = () => {
    keep(wiped.length > 0 ? wiped : drawing.slice(0, -1));
    setWiped([]);
  };
  const wipe = () => {
    setWiped(drawing);
    keep([]);
  };
  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top, width, height } = sheet.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return onPaper({ x: ((clientX - left) / width) * side, y: ((clientY - top) / height) * side });
  };
  const onKey = (event: KeyboardEvent) => {
    const at = pen ?? { x: side / 2, y: side / 2 };
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      setPen(at);
      return drawn.current.length > 0 ? end() : put([at]);
    }
    const way = steps[event.key];
    if (!way) return;
    event.preventDefault();
    const far = event.shiftKey ? step.near : step.far;
    const to = onPaper({ x: at.x + way.x * far, y: at.y + way.y * far });
    setPen(to);
    if (drawn.current.length > 0) put([...drawn.current, to]);
  };
  return (
    <Panel
      title={say('activities.pelitarina.paper.title', { title: game.title })}
      told={onBehalf ? undefined : say('activities.pelitarina.paper.told')}
      compact={onBehalf}
    >
      <svg
        ref={sheet}
        class="draw-sheet"
        viewBox={`0 0 ${side} ${side}`}
        // A picture that arrow keys draw on: a screen reader leaves them to it.
        role="application"
        aria-label={say('activities.pelitarina.paper.sheet')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is drawn on
        tabIndex={0}
        onKeyDown={onKey}
        onBlur={end}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button > 0) return;
          end();
          setPen(undefined);
          event.currentTarget.setPointerCapture(event.pointerId);
          put([pointOf(event)]);
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const all = event.getCoalescedEvents?.() ?? [];
          put([...drawn.current, ...(all.length > 0 ? all : [event]).map(pointOf)]);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {drawing.map((stroke, nth) => (
          <path key={nth} d={pathOf(stroke)} />
        ))}
        {line.length > 0 && <path d={pathOf({ points: line.flatMap(({ x, y }) => [x, y]) })} />}
        {pen && <circle class={line.length > 0 ? 'pen pen-down' : 'pen'} cx={pen.x} cy={pen.y} r={22} />}
      </svg>
      <p class="visually-hidden" role="status">
        {say(`activities.pelitarina.paper.${line.length > 0 && pen ? 'down' : 'lines'}`, { count: drawing.length })}
      </p>
      {full && <Notice>{say('activities.pelitarina.paper.full')}</Notice>}
      <Actions>
        <div class="life-steps">
          <Button icon={arrowUUpLeft} disabled={drawing.length + wiped.length === 0} onClick={undo}>
            {say('activities.pelitarina.paper.undo')}
          </Button>
          <Button icon={trash} disabled={drawing.length === 0} onClick={wipe}>
            {say('activities.pelitarina.paper.clear')}
          </Button>
        </div>
        <Button kind="primary" size="big" icon={check} onClick={() => go({ at: 'game', id: game.id })}>
          {say('activities.pelitarina.done')}
        </Button>
      </Actions>
    </Panel>
  );
}
