import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/locale.ts';
import type { SceneInput } from '../stage/scene.ts';
import { mountStage, type Stage } from '../stage/stage.ts';
import { play as playSound } from './sound.ts';

export type StageState = 'coming' | 'drawn' | 'failed';

/** Mounts the drawn stage once and shows it every new view. `failed`: the words must be seen instead. */
export function useStage(input: Omit<SceneInput, 'say' | 'layout' | 'reducedMotion'>): {
  place: RefObject<HTMLDivElement | null>;
  state: StageState;
} {
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const newest = useRef<SceneInput>(undefined);
  const [state, setState] = useState<StageState>('coming');
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  newest.current = { ...input, say, layout: 'screen', reducedMotion };

  useEffect(() => {
    let gone = false;
    const fail = (fault: unknown) => {
      if (gone) return;
      console.error(fault);
      setState('failed');
    };
    if (!place.current) return;
    mountStage(place.current, {
      layout: 'screen',
      hear: playSound,
      drawn: () => setState('drawn'),
      failed: fail,
    }).then((mounted) => {
      if (gone) return mounted.destroy();
      stage.current = mounted;
      if (newest.current) mounted.show(newest.current);
    }, fail);
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, []);

  const { meeting, play, pack, text, second } = input;
  // Each of these is a reason to draw anew
  useEffect(() => {
    if (newest.current) stage.current?.show(newest.current);
  }, [meeting, play, pack, text, second, reducedMotion]);
  return { place, state };
}
