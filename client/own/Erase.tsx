import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/locale.ts';
import { trash } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';
import { focusFirst } from './focus.ts';

interface Props {
  words: string;
  /** what it is about, for those who listen, where several buttons have the same words */
  about?: string;
  /** what is asked first */
  sure: string;
  onErase(): void;
}

/** Erasing for good: asked once more, in the button's place. */
export function Erase({ words, about, sure, onErase }: Props) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!asking) return;
    question.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [asking]);
  const keep = () => {
    setAsking(false);
    focusFirst(box);
  };
  return (
    <div ref={box} class="own-erase">
      {asking ? (
        <div class="own-sure">
          <p tabIndex={-1} ref={question}>
            {sure}
          </p>
          <div class="own-do">
            <Button size="small" icon={trash} onClick={onErase}>
              {words}
            </Button>
            <Button size="small" onClick={keep}>
              {say('own.stays.keep')}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          size="small"
          icon={trash}
          aria-label={about === undefined ? undefined : `${words}: ${about}`}
          onClick={() => setAsking(true)}
        >
          {words}
        </Button>
      )}
    </div>
  );
}
