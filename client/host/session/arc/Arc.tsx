import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArcStepView } from '../../../../shared/session/view.ts';
import type { PackText } from '../../../activities/face.ts';
import { locale, say } from '../../../lib/locale.ts';
import { textOf } from '../../../lib/texts.ts';
import { checkCircle, circle, minus, pencilSimple, playCircle } from '../../../ui/icons.ts';
import { Button, Icon, VisuallyHidden } from '../../../ui/index.ts';
import { useScrolls } from '../../../ui/scrolls.ts';
import type { Table } from '../console.ts';
import { may } from '../may.ts';
import { Advice } from './Advice.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { titleOf } from './part-words.ts';
import type { Times } from './time.ts';
import { useTimes } from './use-times.ts';
import './arc.css';

/** Where we are, what has been and what comes; under the part that is on, how to lead it. */
export function Arc(table: Table) {
  const { view, lead } = table;
  const [planning, setPlanning] = useState(false);
  const text = textOf(view.pack, locale.value);
  const advice = textOf(view.pack, locale.value, 'facilitator');
  const times = useTimes(view);
  const steers = may(lead, 'move-part');
  return (
    <section class="console-arc" aria-label={say('host.console.arc')}>
      <Parts table={table} text={text} advice={advice} times={times} />
      <div class="arc-foot">
        <p class="arc-time">
          {say(times.left > 0 ? 'host.arc.time' : 'host.arc.timeFull', { played: times.played, left: times.left })}
        </p>
        {steers && (
          <Button size="small" icon={pencilSimple} onClick={() => setPlanning(true)}>
            {say('host.arc.edit')}
          </Button>
        )}
      </div>
      <PlanSheet open={planning && steers} table={table} times={times} onClose={() => setPlanning(false)} />
    </section>
  );
}

interface PartsProps {
  table: Table;
  text: PackText | undefined;
  advice: PackText | undefined;
  times: Times;
}

function Parts({ table: { view }, text, advice, times }: PartsProps) {
  const list = useRef<HTMLOListElement>(null);
  useScrolls(list);
  // Whoever leads sees the part that is on, and the one before it, however much has been.
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('.arc-now');
    const before = now?.previousElementSibling;
    if (list.current && now) list.current.scrollTop = (before instanceof HTMLElement ? before : now).offsetTop;
  }, [view.at]);
  return (
    <ol ref={list} class="arc-steps" aria-label={say('host.console.arc')}>
      {view.arc.map((part, index) => {
        const state = index < view.at ? 'Done' : index === view.at ? 'Now' : 'Next';
        return (
          <li
            key={part.id}
            class={`arc-step arc-${part.skipped ? 'skipped' : state.toLowerCase()}`}
            aria-current={state === 'Now' ? 'step' : undefined}
          >
            <Icon of={part.skipped ? minus : symbols[state]} size={1.35} />
            <span class="arc-title">
              {titleOf(part, text)}
              {!part.skipped && <VisuallyHidden>, {say(`host.console.step${state}`)}</VisuallyHidden>}
            </span>
            <span class="arc-minutes">{minutesOf(part, state === 'Now' ? times.used : undefined)}</span>
            {state === 'Now' && <Advice key={part.id} part={part} advice={advice} />}
          </li>
        );
      })}
    </ol>
  );
}

const symbols = { Done: checkCircle, Now: playCircle, Next: circle };

function minutesOf({ minutes, skipped }: ArcStepView, used: number | undefined): string {
  if (skipped) return say('host.arc.skipped');
  return used === undefined ? say('host.console.planned', { minutes }) : say('host.console.used', { used, minutes });
}
