import type { ComponentChildren } from 'preact';
import './pick.css';

interface Props {
  /** shared by those of which one holds */
  name: string;
  chosen: boolean;
  onPick(): void;
  /** how it looks: given by whoever shows it */
  class: string;
  lang?: string | undefined;
  children: ComponentChildren;
}

/** One of a few of which one holds: a native radio button, unseen, over the whole of what stands for it. */
export const Pick = ({ name, chosen, onPick, class: look, lang, children }: Props) => (
  <label class={`pick ${chosen ? 'pick-chosen' : ''} ${look}`} lang={lang}>
    <input type="radio" name={name} checked={chosen} onChange={onPick} />
    {children}
  </label>
);
