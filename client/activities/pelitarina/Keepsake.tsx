import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { trash } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { KeepsakeProps } from '../face.ts';
import { forgetMyLifeline, skillsOf } from './keepsake/mine.ts';
import { TakeAlong } from './keepsake/TakeAlong.tsx';
import { emptyLifeline, lifelineOf } from './my-lifeline.ts';

/** The lifeline that was drawn on this phone: to be taken along, or erased. */
export function Keepsake({ code, pack, text, kept }: KeepsakeProps) {
  const [lifeline, setLifeline] = useState(() => lifelineOf(code));
  const [erased, setErased] = useState(false);
  if (erased) return <Erased />;
  if (lifeline.games.length === 0) return null;
  const erase = () => {
    forgetMyLifeline();
    setLifeline(emptyLifeline);
    setErased(true);
  };
  return (
    <section class="keepsake" aria-labelledby="lifeline-keepsake">
      <h2 id="lifeline-keepsake">{say('activities.pelitarina.keepsake.title')}</h2>
      <p>{say('activities.pelitarina.keepsake.told')}</p>
      <TakeAlong lifeline={lifeline} skills={skillsOf(code, kept)} pack={pack} text={text} />
      <Erase onErase={erase} />
    </section>
  );
}

/** What goes away for good is asked once. */
function Erase({ onErase }: { onErase(): void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button kind="quiet" icon={trash} onClick={() => setAsking(true)}>
        {say('activities.pelitarina.keepsake.erase.do')}
      </Button>
    );
  return (
    <div class="keepsake-actions">
      <Focused>{say('activities.pelitarina.keepsake.erase.sure')}</Focused>
      <Button icon={trash} onClick={onErase}>
        {say('activities.pelitarina.keepsake.erase.yes')}
      </Button>
      <Button onClick={() => setAsking(false)}>{say('activities.pelitarina.keepsake.erase.no')}</Button>
    </div>
  );
}

const Erased = () => <Focused>{say('activities.pelitarina.keepsake.erase.done')}</Focused>;

/** Words in place of the button that was pressed: whoever goes by keyboard goes on from here. */
function Focused({ children }: { children: string }) {
  const here = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <p ref={here} tabIndex={-1}>
      {children}
    </p>
  );
}
