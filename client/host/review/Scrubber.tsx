import { say } from '../../lib/locale.ts';
import { paint } from '../../ui/index.ts';
import { useLooking } from './looking.ts';
import { usePlace } from './place.ts';

/**
 * A native slider over the steps: arrows go a step, Page Up and Page Down to the next note and the one before, Home and
 * End to the ends. What is seen of it is the line through the bands.
 */
export function Scrubber() {
  const { rev, review, scale, goTo, step } = useLooking();
  const { title, minutes } = usePlace();
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    step(event.key === 'PageUp' ? 1 : -1);
  };
  return (
    <>
      <input
        class="scrub-range"
        type="range"
        min={1}
        max={review.value.rev}
        step={1}
        value={rev.value}
        aria-label={say('host.review.moment')}
        aria-valuetext={minutes ? `${title}, ${minutes}` : title}
        onInput={(event) => goTo(Number(event.currentTarget.value))}
        onKeyDown={keys}
      />
      <div
        class="scrub-line"
        aria-hidden="true"
        ref={paint({ transform: `translateX(${(scale.value.shareOf(rev.value) * 100).toFixed(3)}%)` })}
      />
    </>
  );
}
