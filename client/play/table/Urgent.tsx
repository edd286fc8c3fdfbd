import './urgent.css';

interface Props {
  words: string;
  class?: string;
  id?: string;
}

/** A sentence in which the emergency number can be called. */
export function Urgent({ words, class: name, id }: Props) {
  const [before, after = ''] = words.split('112');
  return (
    <p class={name} id={id}>
      {before}
      <a href="tel:112" class="urgent-number">
        112
      </a>
      {after}
    </p>
  );
}
