import type { KeptEntry } from '../../../shared/observation/report.ts';
import { worded } from '../wording.ts';
import { Part } from './Part.tsx';
import { useReport } from './report.ts';

/** Strengths and words that the person chose to keep. */
export function Kept() {
  const { page, say } = useReport();
  return (
    <>
      <Chips title={say('strengths')} entries={page.report.strengths} class="report-strengths" />
      <Chips title={say('words')} entries={page.report.words} class="report-words" />
    </>
  );
}

function Chips({ title, entries, class: name }: { title: string; entries: readonly KeptEntry[]; class: string }) {
  // The same strength kept at two meetings is one strength: nothing is counted.
  const words = [...new Set(entries.map(({ wording }) => worded(wording)))].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <Part title={title}>
      <ul class={`report-chips ${name}`}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </Part>
  );
}
