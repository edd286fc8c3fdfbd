import { say } from '../../lib/locale.ts';

interface Props {
  title: string;
  /** their words are `host.concern.<of>.0` … */
  of: string;
  count: number;
}

/** A few short sentences under a heading. */
export const Points = ({ title, of, count }: Props) => (
  <div class="concern-points">
    <h4>{title}</h4>
    <ul class="concern-list">
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>{say(`host.concern.${of}.${index}`)}</li>
      ))}
    </ul>
  </div>
);

/** Sentences to say as they stand. */
export const ToSay = ({ of, count }: Omit<Props, 'title'>) => (
  <ul class="concern-say">
    {Array.from({ length: count }, (_, index) => (
      <li key={index}>{say(`host.concern.${of}.${index}`)}</li>
    ))}
  </ul>
);
