import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { mountWood } from '../../stage/stage.ts';
import '../../stage/stage.css';

/** How large the letters are, and for whom they stand upright: on a tablet between two, one of them reads upside down. */
interface Reading {
  size: number;
  grow(): void;
  isTurned: boolean;
  turn(): void;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading: expected to be on the Ground, found none around');
  return reading;
}

const sizes = 3;

/** A wooden table with nothing else on it. Letters and direction are this page's own, and end with it. */
export function Ground({ children }: { children: ComponentChildren }) {
  const [size, setSize] = useState(1);
  const [isTurned, setTurned] = useState(false);
  const wood = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wood.current) return;
    const mounted = mountWood(wood.current);
    return () => mounted.destroy();
  }, []);
  useEffect(() => {
    const page = document.documentElement;
    page.dataset.together = String(size);
    return () => {
      delete page.dataset.together;
    };
  }, [size]);
  const reading = { size, grow: () => setSize((size % sizes) + 1), isTurned, turn: () => setTurned(!isTurned) };
  return (
    <ReadingContext.Provider value={reading}>
      <div class={`together ${isTurned ? 'together-turned' : ''}`}>
        <div class="together-wood" ref={wood} />
        {children}
      </div>
    </ReadingContext.Provider>
  );
}
