import './join-picture.css';

const areas = ['wellbeing', 'inclusion', 'mind', 'everyday', 'skills', 'body', 'work', 'paper'] as const;
const spaces = [...areas, ...areas];
/** The mosaic begun in the middle: place and colour. */
const mosaic = [
  [0, 0, 'wellbeing'],
  [1, 0, 'skills'],
  [0.5, -0.87, 'everyday'],
  [-0.5, -0.87, 'inclusion'],
  [-1, 0, 'mind'],
  [-0.5, 0.87, 'body'],
  [0.5, 0.87, 'skills'],
  [1.5, -0.87, 'work'],
] as const;

/** The board on its table, as seen from the door: a picture, nothing more. */
export const JoinPicture = () => (
  <svg class="join-picture" viewBox="-180 -180 360 360" aria-hidden="true">
    <circle class="join-felt-edge" r="176" cy="4" />
    <circle class="join-felt" r="174" />
    <circle class="join-stitch" r="165" />
    {spaces.map((area, index) => {
      const angle = (index / spaces.length) * 360;
      const lean = ((index * 7) % 5) - 2;
      return (
        <g key={angle} transform={`rotate(${angle}) translate(0 -133) rotate(${lean - angle})`}>
          <rect class="join-space-shade" x="-24" y="-21" width="48" height="48" rx="9" />
          <rect class={`join-space join-${area}`} x="-24" y="-24" width="48" height="48" rx="9" />
          <rect class="join-space-line" x="-19.5" y="-19.5" width="39" height="39" rx="6" />
        </g>
      );
    })}
    {mosaic.map(([x, y, area]) => (
      <path
        key={`${x} ${y}`}
        class={`join-${area}`}
        d="M0-23l20 11.5v23L0 23-20 11.5v-23z"
        transform={`translate(${x * 43} ${y * 43})`}
      />
    ))}
    <g transform="translate(52 -122)">
      <circle class="join-pawn-side" r="19" cy="5" />
      <circle class="join-pawn" r="19" />
      <circle class="join-pawn-ring" r="13.5" />
    </g>
  </svg>
);
