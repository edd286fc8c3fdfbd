import './cup.css';

/** A cup of coffee on its saucer, steaming: a break that lasts a while. The words stand beside it. */
export const Cup = ({ class: name = '' }: { class?: string }) => (
  <svg class={`cup ${name}`} viewBox="0 0 200 200" aria-hidden="true">
    <g class="cup-steam">
      <path d="M72 76c-12-14 10-22 0-38s8-20 2-30" />
      <path d="M100 72c-12-14 10-22 0-38s8-20 2-30" />
      <path d="M128 76c-12-14 10-22 0-38s8-20 2-30" />
    </g>
    <ellipse class="cup-shade" cx="102" cy="181" rx="88" ry="13" />
    <path class="cup-saucer" d="M14 164q86 14 172 0-10 22-86 22t-86-22z" />
    <ellipse class="cup-saucer-top" cx="100" cy="164" rx="86" ry="11" />
    <path class="cup-handle" d="M149 100q30-6 29 18t-38 26" />
    <path class="cup-side" d="M42 88q2 58 28 76 30 9 60 0 26-18 28-76z" />
    <path class="cup-light" d="M53 98q4 42 20 58" />
    <ellipse class="cup-rim" cx="100" cy="88" rx="58" ry="14" />
    <ellipse class="cup-coffee" cx="100" cy="90" rx="49" ry="10" />
  </svg>
);
