import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { x } from './icons.ts';
import './sheet.css';

interface Props {
  title: string;
  /** spoken name of the closing button */
  closeWord: string;
  open: boolean;
  onClose(): void;
  /** `bottom` rises from the edge on phones; `middle` is a dialog */
  place?: 'bottom' | 'middle';
  class?: string;
  children: ComponentChildren;
}

/** A native dialog: Esc, the backdrop and the cross close it, and focus returns to where it was. */
export function Sheet({ title, closeWord, open, onClose, place = 'bottom', class: name = '', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    // Esc closes a dialog by itself; a press on the backdrop is a convenience beside the cross.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      class={`sheet sheet-${place} ${name}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      {open && (
        <div class="sheet-inside">
          <header class="sheet-head">
            <h2 id={titleId}>{title}</h2>
            <Button kind="quiet" icon={x} iconOnly onClick={() => dialog.current?.close()}>
              {closeWord}
            </Button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
