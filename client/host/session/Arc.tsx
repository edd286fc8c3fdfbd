import { useEffect, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/session/view.ts';
import { locale, say } from '../../lib/locale.ts';
import { textOf } from '../../lib/texts.ts';
import { checkCircle, circle, playCircle } from '../../ui/icons.ts';
import { Icon, VisuallyHidden } from '../../ui/index.ts';
import { type Table, useConsole } from './console.ts';

/** Where we are, what has been and what comes, with a tip for leading the part that is on. */
export function Arc({ view }: Table) {
  const title = textOf(view.pack, locale.value);
  const tip = textOf(view.pack, locale.value, 'facilitator');
  const used = useMinutesUsed(view);
  const now = view.arc[view.at];
  const advice = now && tip?.(`scenario.${view.scenario}.${now.id}.intro`);
  return (
    <section class="console-arc" aria-label={say('host.console.arc')}>
      <ol class="arc-steps">
        {view.arc.map((step, index) => {
          const state = index < view.at ? 'Done' : index === view.at ? 'Now' : 'Next';
          return (
            <li
              key={step.id}
              class={`arc-step arc-${state.toLowerCase()}`}
              aria-current={state === 'Now' ? 'step' : undefined}
            >
              <Icon of={state === 'Done' ? checkCircle : state === 'Now' ? playCircle : circle} size={1.35} />
              <span class="arc-title">
                {title?.(`scenario.${view.scenario}.${step.id}.title`)}
                <VisuallyHidden>, {say(`host.console.step${state}`)}</VisuallyHidden>
              </span>
              <span class="arc-minutes">
                {state === 'Now'
                  ? say('host.console.used', { used, minutes: step.minutes })
                  : say('host.console.planned', { minutes: step.minutes })}
              </span>
            </li>
          );
        })}
      </ol>
      {advice && (
        <div class="arc-tip">
          <h2>{say('host.console.tip')}</h2>
          <p>{advice}</p>
        </div>
      )}
    </section>
  );
}

const minute = 60_000;

/** Whole minutes of play time in the current part; they stand still in a break. */
function useMinutesUsed({ clock, begunAt }: PublicView): number {
  const { connection } = useConsole();
  const ahead = connection.clockAhead.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const runOn = clock.running ? Math.max(0, now + ahead - clock.since) : 0;
  return Math.floor(Math.max(0, clock.played + runOn - begunAt) / minute);
}
