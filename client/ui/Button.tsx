import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import './button.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> {
  /** `primary`: the one thing to do now · `secondary`: on paper · `quiet`: takes the colour of its ground */
  kind?: 'primary' | 'secondary' | 'quiet';
  /** an icon of `icons.ts`, or a path */
  icon?: string | undefined;
  iconAfter?: string | undefined;
  /** `big` on phones, `normal`, `small` for rows of buttons; all are at least 44 px high */
  size?: 'big' | 'normal' | 'small';
  /** the icon alone is shown and `children` is its spoken name */
  iconOnly?: boolean;
  /** an answer is on its way: further presses are passed over, focus stays */
  busy?: boolean;
  children: ComponentChildren;
}

/** A button with a word, an icon or both. */
export function Button(props: Props) {
  const {
    kind = 'secondary',
    size = 'normal',
    icon,
    iconAfter,
    iconOnly,
    busy,
    children,
    class: name = '',
    onClick,
    ...rest
  } = props;
  return (
    <button
      type="button"
      {...rest}
      class={`button button-${kind} button-${size} ${iconOnly ? 'button-icon' : ''} ${name}`}
      aria-busy={busy ? 'true' : undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon of={icon} size={iconOnly ? 1.45 : 1.3} />}
      <span class={iconOnly ? 'visually-hidden' : 'button-word'}>{children}</span>
      {iconAfter && <Icon of={iconAfter} size={1.2} />}
    </button>
  );
}
