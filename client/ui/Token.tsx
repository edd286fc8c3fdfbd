import { type TokenId, tokens } from '../../shared/session/tokens.ts';
import { tokenSymbol } from './token-symbols.ts';
import './token.css';

interface Props {
  token: TokenId;
  /** in em */
  size?: number;
  /** it is this person's turn */
  glow?: boolean;
  /** said aloud; without it the token is decoration beside a name */
  label?: string;
  class?: string;
}

/** A person's wooden token: shape, colour and symbol, told apart without colour. */
export function Token({ token, size = 2.6, glow = false, label, class: name = '' }: Props) {
  const { shape, fill, ink } = tokens.find(({ id }) => id === token) ?? tokens[0];
  return (
    <svg
      class={`token ${glow ? 'token-glow' : ''} ${name}`}
      viewBox="0 0 104 112"
      width={`${size}em`}
      height={`${(size * 112) / 104}em`}
      role={label === undefined ? undefined : 'img'}
      aria-hidden={label === undefined ? 'true' : undefined}
      aria-label={label}
    >
      {glow && <circle class="token-halo" cx="52" cy="52" r="50" />}
      <g transform={glow ? 'translate(52 53) scale(.77) translate(-52 -53)' : undefined}>
        <path d={outlines[shape]} fill={darker(fill)} transform="translate(0 8)" />
        <path d={outlines[shape]} fill={fill} />
        <path
          d={outlines[shape]}
          transform="translate(52 52) scale(.83) translate(-52 -52)"
          fill="none"
          stroke={ink}
          stroke-opacity=".38"
          stroke-width="2.6"
        />
        <path d={tokenSymbol(token)} fill={ink} transform="translate(24.5 24.5) scale(.215)" />
      </g>
    </svg>
  );
}

/** Cut from wood: the corners are round. */
const outlines = {
  circle: 'M52 4a48 48 0 1 1 0 96a48 48 0 0 1 0-96z',
  square: 'M28 8h48q20 0 20 20v48q0 20-20 20H28Q8 96 8 76V28Q8 8 28 8z',
  hexagon:
    'M43 5.2q9-5.2 18 0l27.6 16q9 5.2 9 15.6v30.4q0 10.4-9 15.6l-27.6 16q-9 5.2-18 0l-27.6-16q-9-5.2-9-15.6V36.8q0-10.400 9-15.6z',
} as const;

/** The token's side, seen from above. */
function darker(fill: string): string {
  const part = (from: number) => Math.round(Number.parseInt(fill.slice(from, from + 2), 16) * 0.7);
  return `rgb(${part(1)} ${part(3)} ${part(5)})`;
}
