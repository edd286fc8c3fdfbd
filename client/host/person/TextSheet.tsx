import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Sheet } from '../../ui/index.ts';

interface Props {
  title: string;
  /** absent: the sheet is closed */
  text: string | undefined;
  onClose(): void;
}

/** A text to take along by hand, where the clipboard is out of reach. */
export const TextSheet = ({ title, text, onClose }: Props) => (
  <Sheet
    title={title}
    closeWord={say('host.close')}
    open={text !== undefined}
    onClose={onClose}
    place="middle"
    class="report-text-sheet"
  >
    <p>{say('host.person.byHand')}</p>
    <PlainText text={text ?? ''} />
  </Sheet>
);

/** The whole of a text, selected. */
export function PlainText({ text }: { text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    field.current?.scrollTo(0, 0);
  }, [text]);
  return (
    <>
      <label class="visually-hidden" for={id}>
        {say('host.person.text')}
      </label>
      <textarea id={id} ref={field} class="report-text" rows={14} readOnly value={text} />
    </>
  );
}
