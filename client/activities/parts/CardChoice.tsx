import type { ComponentProps } from 'preact';
import { CardFace } from './CardFace.tsx';
import './card-choice.css';

type Props = Omit<ComponentProps<typeof CardFace>, 'children' | 'class'> & {
  busy?: boolean | undefined;
  onChoose(): void;
};

/** A whole card to take. */
export const CardChoice = ({ busy, onChoose, ...card }: Props) => (
  <button type="button" class="card-choice" aria-busy={busy ? 'true' : undefined} onClick={onChoose}>
    <CardFace {...card} />
  </button>
);
