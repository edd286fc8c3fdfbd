import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { check } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  /** the seat that the note is about; absent: the group */
  seat?: number | undefined;
  onSave(seen: string): void;
}

/** A note without a topic: what was seen, in one's own words. */
export function OwnWords({ seat, onSave }: Props) {
  const [seen, setSeen] = useState('');
  const line = useRef<HTMLTextAreaElement>(null);
  // Before it is painted: whoever types on at once must not lose a letter.
  useLayoutEffect(() => line.current?.focus(), []);
  const save = () => {
    if (seen.trim()) onSave(seen.trim());
  };
  return (
    <div class="lines">
      <label for="own-words">{say('host.notes.seen')}</label>
      <textarea
        id="own-words"
        ref={line}
        rows={3}
        maxLength={2000}
        value={seen}
        aria-describedby="own-words-hint"
        onInput={(event) => setSeen(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && save()}
      />
      <Warnings text={seen} seat={seat} onReplace={(found, instead) => setSeen(seen.replaceAll(found, instead))} />
      <p id="own-words-hint" class="lines-hint">
        {say('host.notes.seenHint')}
      </p>
      <Button kind="primary" size="small" icon={check} aria-disabled={!seen.trim()} onClick={save}>
        {say('host.notes.save')}
      </Button>
    </div>
  );
}
