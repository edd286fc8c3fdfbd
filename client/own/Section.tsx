import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The level of the page's sections among the headings around it. */
export const SectionLevel = createContext<2 | 3>(2);

interface Props {
  title: string;
  class?: string;
  children: ComponentChildren;
}

export function Section({ title, class: name = '', children }: Props) {
  const Heading = useContext(SectionLevel) === 2 ? 'h2' : 'h3';
  return (
    <section class={`own-section ${name}`}>
      <Heading class="own-heading">{title}</Heading>
      {children}
    </section>
  );
}
