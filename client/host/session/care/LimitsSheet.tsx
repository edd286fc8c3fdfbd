import { createPortal } from 'preact/compat';
import { locale, say } from '../../../lib/locale.ts';
import { usePack } from '../../../lib/texts.ts';
import { Pick, Sheet } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { may } from '../may.ts';
import { whyNoDeeper } from './limits.ts';
import { TopicLimits } from './TopicLimits.tsx';
import './care.css';

interface Props {
  open: boolean;
  table: Table;
  onClose(): void;
}

/** How deep the cards may go, whether children are in the room, and what the group does not talk about. */
export function LimitsSheet({ open, table, onClose }: Props) {
  const words = usePack(table.view.pack, locale.value);
  return createPortal(
    <Sheet
      title={say('host.care.limits.title')}
      closeWord={say('host.close')}
      open={open}
      onClose={onClose}
      place="middle"
      class="care-sheet"
    >
      {may(table.lead, 'set-ceiling') && <Ceiling {...table} />}
      {may(table.lead, 'set-children') && <Children {...table} />}
      {words && may(table.lead, 'set-limit') && <TopicLimits view={table.view} {...words} />}
    </Sheet>,
    document.body,
  );
}

function Ceiling({ view, lead }: Table) {
  const { act } = useConsole();
  const why = whyNoDeeper(lead);
  return (
    <fieldset class="care-choice">
      <legend>{say('host.care.limits.ceiling')}</legend>
      <p class="soft">{say('host.care.limits.ceilingHint')}</p>
      <div class="care-row">
        {[1, 2, 3].slice(0, lead.highestCeiling).map((depth) => (
          <Pick
            key={depth}
            class="care-pick"
            name="ceiling"
            chosen={view.ceiling === depth}
            onPick={() => void act({ type: 'set-ceiling', depth })}
          >
            {say(`activities.depth.cards.${depth}`)}
          </Pick>
        ))}
      </div>
      {why && <p class="care-why">{say(`host.care.limits.why.${why}`)}</p>}
    </fieldset>
  );
}

function Children({ lead }: Table) {
  const { act } = useConsole();
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={lead.children}
        onChange={(event) => void act({ type: 'set-children', present: event.currentTarget.checked })}
      />
      <span>
        <strong>{say('host.care.limits.children')}</strong>
        <small>{say('host.care.limits.childrenHint')}</small>
      </span>
    </label>
  );
}
