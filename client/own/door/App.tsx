import { useEffect } from 'preact/hooks';
import { LiveRegions } from '../../ui/index.ts';
import { Inside } from './Inside.tsx';
import { PictureDoor } from './PictureDoor.tsx';
import { TopLine } from './TopLine.tsx';
import { closeNow, visit } from './visit.ts';

/** Milliseconds between two presses that belong together. */
const twice = 1500;

/** /oma: a person's own page outside the meeting, behind six pictures, with a way out that is always at the same place. */
export function App() {
  useEffect(() => {
    let before = Number.NEGATIVE_INFINITY;
    const listen = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      if (timeStamp - before < twice) closeNow();
      before = timeStamp;
    };
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, []);
  const now = visit.value;
  return (
    <>
      <LiveRegions />
      <TopLine />
      {now.at === 'door' ? <PictureDoor closed={now.closed} /> : <Inside {...now} />}
    </>
  );
}
