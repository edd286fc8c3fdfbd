import { useRef, useState } from 'preact/hooks';
import { type PagePicture, pagePictures } from '../../../shared/observation/page-pictures.ts';
import { say } from '../../lib/locale.ts';
import { Icon } from '../../ui/index.ts';
import { pictureIcons } from '../pictures.ts';

const inRow = 6;
const moves: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -inRow,
  ArrowDown: inRow,
  Home: -pagePictures.length,
  End: pagePictures.length,
};

interface Props {
  /** in their order */
  chosen: readonly PagePicture[];
  onPick(picture: PagePicture): void;
}

/** All pictures, six a row, always at the same places. One stop for the keyboard; the arrows move in it. */
export function PictureGrid({ chosen, onPick }: Props) {
  const [at, setAt] = useState(0);
  const grid = useRef<HTMLFieldSetElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.abs(by) > inRow ? at + by : inGrid(at + by) ? at + by : at;
    const place = Math.max(0, Math.min(pagePictures.length - 1, next));
    setAt(place);
    grid.current?.querySelectorAll('button')[place]?.focus();
  };
  return (
    <fieldset ref={grid} class="door-grid">
      <legend class="visually-hidden">{say('own.door.grid')}</legend>
      {pagePictures.map((picture, index) => {
        const place = chosen.indexOf(picture);
        return (
          <button
            key={picture}
            type="button"
            class="door-picture"
            tabIndex={index === at ? 0 : -1}
            aria-pressed={place >= 0}
            data-place={place >= 0 ? place + 1 : undefined}
            title={say(`own.picture.${picture}`)}
            aria-label={say(`own.picture.${picture}`)}
            onKeyDown={move}
            onClick={() => {
              setAt(index);
              onPick(picture);
            }}
          >
            <Icon of={pictureIcons[picture]} size={1.75} />
          </button>
        );
      })}
    </fieldset>
  );
}

const inGrid = (place: number): boolean => place >= 0 && place < pagePictures.length;
