import { createPortal } from 'preact/compat';
import type { Settings } from '../../../../shared/session/settings.ts';
import { say } from '../../../lib/locale.ts';
import { Pick, Sheet } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { offeredWaits, waitsToChoose } from './waiting.ts';
import './care.css';

interface Props {
  open: boolean;
  table: Table;
  onClose(): void;
}

const orders = ['around', 'drawn', 'volunteers'] as const;
const absences = ['wait', 'skip', 'ask'] as const;
const unledWays = ['rest', 'guest'] as const;

/** Whose turn comes next, and what happens when somebody, or whoever leads, is not there. Each choice holds at once. */
export function SettingsSheet({ open, table: { lead }, onClose }: Props) {
  const { act } = useConsole();
  const now = lead.settings;
  const change = (settings: Partial<Settings>) => void act({ type: 'change-settings', settings });
  return createPortal(
    <Sheet
      title={say('host.care.settings.title')}
      closeWord={say('host.close')}
      open={open}
      onClose={onClose}
      place="middle"
      class="care-sheet"
    >
      <Choice
        name="order"
        choices={orders}
        chosen={now.order}
        words={(one) => say(`host.care.settings.orders.${one}`)}
        onPick={(order) => change({ order })}
      />
      <Choice
        name="absence"
        choices={absences}
        chosen={now.absence}
        words={(one) => say(`host.care.settings.absences.${one}`)}
        onPick={(absence) => change({ absence })}
      />
      {now.absence !== 'wait' && (
        <Choice
          inRow
          name="waitFor"
          choices={waitsToChoose(offeredWaits.waitFor, now.waitFor)}
          chosen={now.waitFor}
          words={waitWords}
          onPick={(waitFor) => change({ waitFor })}
        />
      )}
      <Choice
        name="unled"
        choices={unledWays}
        chosen={now.unled}
        words={(one) => say(`host.care.settings.unledWays.${one}`)}
        onPick={(unled) => change({ unled })}
      />
      <Choice
        inRow
        name="leaderFor"
        choices={waitsToChoose(offeredWaits.leaderFor, now.leaderFor)}
        chosen={now.leaderFor}
        words={waitWords}
        onPick={(leaderFor) => change({ leaderFor })}
      />
    </Sheet>,
    document.body,
  );
}

interface ChoiceProps<One extends string | number> {
  name: keyof Settings;
  choices: readonly One[];
  chosen: One;
  /** beside each other; otherwise one under another */
  inRow?: boolean;
  words(one: One): string;
  onPick(one: One): void;
}

function Choice<One extends string | number>({ name, choices, chosen, inRow, words, onPick }: ChoiceProps<One>) {
  return (
    <fieldset class="care-choice">
      <legend>{say(`host.care.settings.${name}`)}</legend>
      <div class={inRow ? 'care-row' : 'care-column'}>
        {choices.map((one) => (
          <Pick key={one} class="care-pick" name={name} chosen={one === chosen} onPick={() => onPick(one)}>
            {words(one)}
          </Pick>
        ))}
      </div>
    </fieldset>
  );
}

/** "30 sekuntia", "2 minuuttia". */
const waitWords = (seconds: number): string =>
  seconds % 60 === 0
    ? say('host.care.settings.minutes', { count: seconds / 60 })
    : say('host.care.settings.seconds', { count: seconds });
