import type { Mark } from '../wall.ts';

const shapes: Record<Mark['figure'], string> = {
  moon: 'M62 18a44 44 0 1 0 22 62a36 36 0 1 1-22-62Z',
  heart: 'M50 86C18 62 12 46 16 32c5-16 26-18 34 0c8-18 29-16 34 0c4 14-2 30-34 54Z',
  star: 'M50 10l12 26l28 4l-20 20l5 29l-25-14l-25 14l5-29l-20-20l28-4Z',
  drop: 'M50 8c18 26 28 40 28 54a28 28 0 0 1-56 0c0-14 10-28 28-54Z',
  house: 'M50 14l38 34h-10v38h-20v-24h-16v24h-20v-38h-10Z',
  leaf: 'M84 16c4 42-14 64-40 64c-6 0-11-1-15-4l-11 11l-5-5l11-11c-14-28 12-57 60-55Z',
};

/** The figure of the wall check on its pattern: black on white and coarse, so that it is told apart from five metres. */
export function WallMark({ mark, label }: { mark: Mark; label: string }) {
  const pattern = `wall-${mark.ground}`;
  return (
    <svg class="wall-mark" viewBox="0 0 160 110" role="img" aria-label={label}>
      <defs>
        <pattern id={pattern} width="20" height="20" patternUnits="userSpaceOnUse">
          <Ground ground={mark.ground} />
        </pattern>
        <clipPath id="wall-edge">
          <rect width="160" height="110" rx="14" />
        </clipPath>
      </defs>
      <rect width="160" height="110" rx="14" fill="#fff" />
      <rect width="160" height="110" fill={`url(#${pattern})`} clip-path="url(#wall-edge)" />
      <circle cx="80" cy="55" r="47" fill="#fff" />
      <path d={shapes[mark.figure]} transform="translate(41 16) scale(.78)" fill="#221B2E" />
    </svg>
  );
}

function Ground({ ground }: { ground: Mark['ground'] }) {
  switch (ground) {
    case 'stripes':
      return <path d="M-5 15L15-5M5 25L25 5" stroke="#221B2E" stroke-width="6" />;
    case 'dots':
      return <circle cx="10" cy="10" r="5" fill="#221B2E" />;
    case 'checks':
      return <path d="M0 0h10v10h10v10H10V10H0Z" fill="#221B2E" />;
    case 'waves':
      return <path d="M-2 10q6-9 12 0t12 0" fill="none" stroke="#221B2E" stroke-width="5" />;
  }
}
