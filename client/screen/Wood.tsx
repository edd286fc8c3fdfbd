import { useEffect, useRef } from 'preact/hooks';
import { mountWood } from '../stage/stage.ts';
import '../stage/stage.css';

/** The table itself, under everything that the screen shows. */
export function Wood() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const wood = mountWood(place.current);
    return () => wood.destroy();
  }, []);
  return <div class="screen-wood" ref={place} />;
}
