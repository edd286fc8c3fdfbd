/** Fills of the life areas, in their fixed order. */
const fills = ['wellbeing', 'inclusion', 'mind', 'everyday', 'skills', 'body', 'work'];

/** A row of tiles as the group's mosaic has them, cut by hand: decoration. */
export const Mosaic = () => (
  <svg class="mosaic" viewBox="0 0 700 100" aria-hidden="true">
    {fills.map((fill, index) => (
      <path
        key={fill}
        fill={`var(--area-${fill})`}
        transform={`translate(${index * 100 + 50} 50) rotate(${(index % 3) * 4 - 4})`}
        d="M-38-40 L36-37 Q42-36 41-30 L38 35 Q37 41 31 40 L-34 41 Q-41 40-40 33 L-42-33 Q-42-40-38-40Z"
      />
    ))}
  </svg>
);
