import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { captions } from './captions.ts';

/** The weathers in words, and who came in which once they are shown. */
export function Told({ meeting, play, pack, text }: ToldProps<CheckInView>) {
  const namesOf = (weather: string) =>
    play.picks
      .filter((pick) => pick.weather === weather)
      .flatMap(({ seat }) => meeting.seats.find(({ number }) => number === seat) ?? [])
      .map((seat) => nameOf(seat))
      .join(', ');
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      <ul>
        {play.weathers.map((weather) => {
          const names = namesOf(weather);
          return (
            <li key={weather}>
              {names ? say('screen.check-in.told', { weather: text(weather), names }) : text(weather)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
