import { useState } from 'preact/hooks';
import type { PublicView } from '../../../../shared/session/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import type { PackText } from '../../../activities/face.ts';
import { locale, say } from '../../../lib/locale.ts';
import { textOf } from '../../../lib/texts.ts';
import { arrowLeft, plus } from '../../../ui/icons.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { useConsole } from '../console.ts';
import { adviceOf, titleOf } from './part-words.ts';

interface Props {
  view: PublicView;
  pack: OpenPack;
  text: PackText;
  /** with what has changed, in words; empty when nothing was added */
  onDone(words: string): void;
}

/** Every part of every scenario in the pack, the scenario that is played first. What is picked comes next. */
export function AddPart({ view, pack, text, onDone }: Props) {
  const { act } = useConsole();
  const [busy, setBusy] = useState(false);
  const advice = textOf(view.pack, locale.value, 'facilitator');
  const scenarios = Object.values(pack.scenarios).sort(
    (one, other) => Number(other.id === view.scenario) - Number(one.id === view.scenario),
  );

  async function add(scenario: string, step: string) {
    if (busy) return;
    setBusy(true);
    const added = await act({ type: 'add-part', scenario, step });
    setBusy(false);
    if (added) onDone(say('host.arc.added', { title: titleOf({ scenario, step }, text) }));
  }

  return (
    <div class="plan-library">
      <Button kind="quiet" size="small" icon={arrowLeft} onClick={() => onDone('')}>
        {say('host.arc.back')}
      </Button>
      <p>{say('host.arc.addText')}</p>
      {scenarios.map((scenario) => (
        <section key={scenario.id} aria-labelledby={`plan-${scenario.id}`}>
          <h3 id={`plan-${scenario.id}`}>{text(`scenario.${scenario.id}.title`)}</h3>
          <ul class="plan-steps">
            {scenario.steps.map(({ id: step, minutes }) => (
              <li key={step}>
                <button type="button" class="plan-step" onClick={() => void add(scenario.id, step)}>
                  <Icon of={plus} size={1.1} />
                  <strong>{titleOf({ scenario: scenario.id, step }, text)}</strong>
                  <span class="plan-step-minutes">{say('host.arc.minutes', { minutes })}</span>
                  <span class="plan-step-aim">{adviceOf({ scenario: scenario.id, step }, 'aim', advice)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
