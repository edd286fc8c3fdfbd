import './die.css';

/** A wooden die's face on paper. Its number is said beside it. */
export const Die = ({ pips }: { pips: number }) => (
  <svg class="die" viewBox="0 0 100 100" aria-hidden="true">
    <path class="die-side" d="M22 8h56q16 0 16 16v60q0 16-16 16H22Q6 100 6 84V24Q6 8 22 8z" />
    <path class="die-face" d="M23 2h55q16 0 16 16v53q0 16-16 16H23Q6 87 6 71V18Q6 2 23 2z" />
    {(places[pips] ?? []).map(([x, y]) => (
      <circle key={`${x} ${y}`} class="die-pip" cx={x} cy={y} r="8.4" />
    ))}
  </svg>
);

/** Two dice on the table, before they are thrown. */
export const DicePicture = () => (
  <div class="dice-picture" aria-hidden="true">
    <Die pips={4} />
    <Die pips={2} />
  </div>
);

const [left, middle, right, top, centre, bottom] = [27, 50, 73, 22, 45, 68];
const places: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[middle, centre]],
  [
    [left, top],
    [right, bottom],
  ],
  [
    [left, top],
    [middle, centre],
    [right, bottom],
  ],
  [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ],
  [
    [left, top],
    [right, top],
    [middle, centre],
    [left, bottom],
    [right, bottom],
  ],
  [
    [left, top],
    [right, top],
    [left, centre],
    [right, centre],
    [left, bottom],
    [right, bottom],
  ],
];
