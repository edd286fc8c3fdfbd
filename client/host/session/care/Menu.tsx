import { createPortal } from 'preact/compat';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { cards, caretDown, question, shuffle } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { LanguageChoice } from '../../Page.tsx';
import type { Table } from '../console.ts';
import { KeysSheet } from '../KeysSheet.tsx';
import { may } from '../may.ts';
import { LimitsSheet } from './LimitsSheet.tsx';
import { SettingsSheet } from './SettingsSheet.tsx';
import './care.css';

type SheetName = 'limits' | 'settings' | 'keys';

/** What is set now and then, folded into one button of the top bar. */
export function Menu(table: Table) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState<SheetName>();
  useEffect(() => {
    if (!open) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, elsewhere);
    return () => {
      for (const event of events) document.removeEventListener(event, elsewhere);
    };
  }, [open]);
  const toButton = () => place.current?.querySelector('button')?.focus();
  const show = (name: SheetName) => () => {
    // The sheet gives focus back to where it was: the button stays, its list goes.
    toButton();
    setOpen(false);
    setSheet(name);
  };
  return (
    // Esc anywhere in it folds it; its buttons are what can be pressed.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={place}
      class="care-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        toButton();
        setOpen(false);
      }}
    >
      <Button
        kind="quiet"
        size="small"
        iconAfter={caretDown}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say('host.care.menu')}
      </Button>
      <ul id={id} class="care-menu-list" hidden={!open}>
        {may(table.lead, 'set-ceiling') && (
          <li>
            <Button icon={cards} onClick={show('limits')}>
              {say('host.care.limits.title')}
            </Button>
          </li>
        )}
        {may(table.lead, 'change-settings') && (
          <li>
            <Button icon={shuffle} onClick={show('settings')}>
              {say('host.care.settings.title')}
            </Button>
          </li>
        )}
        <li>
          <Button icon={question} onClick={show('keys')}>
            {say('host.console.shortcuts')}
          </Button>
        </li>
        <li>
          <LanguageChoice />
        </li>
      </ul>
      <LimitsSheet open={sheet === 'limits'} table={table} onClose={() => setSheet(undefined)} />
      <SettingsSheet open={sheet === 'settings'} table={table} onClose={() => setSheet(undefined)} />
      {createPortal(
        <KeysSheet open={sheet === 'keys'} lead={table.lead} onClose={() => setSheet(undefined)} />,
        document.body,
      )}
    </div>
  );
}
