import { createPortal } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { locale, say } from '../../../lib/locale.ts';
import { packOf, textOf } from '../../../lib/texts.ts';
import { plus } from '../../../ui/icons.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { AddPart } from './AddPart.tsx';
import { Coming } from './Coming.tsx';
import { titleOf } from './part-words.ts';
import type { Times } from './time.ts';
import './plan.css';

interface Props {
  open: boolean;
  table: Table;
  times: Times;
  onClose(): void;
}

/** The programme in the group's own way: what is to come can be moved, left out, varied, lengthened and added to. */
export function PlanSheet({ open, table, times, onClose }: Props) {
  // Outside the arc, whose own colours and sizes are not for a sheet.
  return createPortal(
    <Sheet
      title={say('host.arc.edit')}
      closeWord={say('host.close')}
      open={open}
      onClose={onClose}
      place="middle"
      class="plan-sheet"
    >
      {open && <Inside table={table} times={times} />}
    </Sheet>,
    document.body,
  );
}

function Inside({ table, times }: { table: Table; times: Times }) {
  const { view } = table;
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState('');
  const text = textOf(view.pack, locale.value);
  const pack = packOf(view.pack);
  const page = useTurned(adding);
  if (!pack || !text) return null;
  return (
    <div ref={page} class="plan" tabIndex={-1}>
      {adding ? (
        <AddPart
          view={view}
          pack={pack}
          text={text}
          onDone={(words) => {
            setTold(words);
            setAdding(false);
          }}
        />
      ) : (
        <>
          <Begun view={view} used={times.used} />
          <Coming view={view} pack={pack} text={text} onTold={setTold} />
          <Button icon={plus} onClick={() => setAdding(true)}>
            {say('host.arc.add')}
          </Button>
        </>
      )}
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}

/** Another page of the sheet begins at its top, for the eyes and for the keyboard. */
function useTurned(adding: boolean) {
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(adding);
  useEffect(() => {
    if (before.current === adding) return;
    before.current = adding;
    page.current?.focus({ preventScroll: true });
    page.current?.closest('dialog')?.scrollTo({ top: 0 });
  }, [adding]);
  return page;
}

/** What has begun stays as it is; only more time can be given to the part that is on. */
function Begun({ view, used }: { view: Table['view']; used: number }) {
  const { act } = useConsole();
  const text = textOf(view.pack, locale.value);
  const held = view.arc.filter(({ skipped }, index) => index < view.at && !skipped);
  const now = view.arc[view.at];
  return (
    <div class="plan-begun">
      {held.length > 0 && (
        <p class="soft">{say('host.arc.held', { titles: held.map((part) => titleOf(part, text)).join(', ') })}</p>
      )}
      {now && (
        <div class="plan-now">
          <p>
            <strong>{say('host.arc.now', { title: titleOf(now, text) })}</strong>{' '}
            <span class="plan-used">{say('host.console.used', { used, minutes: now.minutes })}</span>
          </p>
          <Button
            size="small"
            onClick={() => void act({ type: 'set-minutes', part: now.id, minutes: Math.min(180, now.minutes + 5) })}
          >
            {say('host.arc.moreTime')}
          </Button>
        </div>
      )}
    </div>
  );
}
