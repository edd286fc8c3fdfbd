import type { Captions } from '../face.ts';

/** The header and the hint in words. */
export const CaptionWords = ({ title, aside, hint }: Captions) => (
  <>
    <h2 class="told-title">
      <Emphasised words={title} />
    </h2>
    {aside && <p>{aside}</p>}
    <p>{hint}</p>
  </>
);

/** `*Aamun* vuoro` with its emphasis. */
export const Emphasised = ({ words }: { words: string }) => (
  <>{words.split('*').map((part, index) => (index % 2 ? <strong key={part}>{part}</strong> : part))}</>
);
