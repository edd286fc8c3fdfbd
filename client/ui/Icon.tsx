import { pathOf } from './path.ts';

interface Props {
  /** an icon of `icons.ts`, or a symbol of a pack: the `d` of a path in a 256 × 256 view box */
  of: string;
  /** in em: it grows with the text beside it */
  size?: number;
  /** said aloud; without it the icon is decoration beside a word */
  label?: string;
  class?: string;
}

/** A symbol in the colour of its text. */
export function Icon({ of, size = 1.25, label, class: name = '' }: Props) {
  return (
    <svg
      class={`icon ${name}`}
      viewBox="0 0 256 256"
      width={`${size}em`}
      height={`${size}em`}
      fill="currentColor"
      role={label === undefined ? undefined : 'img'}
      aria-hidden={label === undefined ? 'true' : undefined}
      aria-label={label}
    >
      <path d={pathOf(of)} />
    </svg>
  );
}
