import { say } from '../../lib/locale.ts';
import { type Section, type Step, sectionOf } from './steps.ts';

/** How far the two have come: stones on a path, one for each part, however many notes there are. */
export function Path({ steps, here }: { steps: readonly Step[]; here: Step }) {
  const sections = [...new Set<Section>(steps.map(sectionOf))];
  const now = sections.indexOf(sectionOf(here));
  return (
    <div class="together-path">
      <span class="visually-hidden">{say('host.together.path', { now: now + 1, all: sections.length })}</span>
      {sections.map((section, index) => (
        <span
          key={section}
          aria-hidden="true"
          class={`together-stone ${index === now ? 'together-stone-here' : index < now ? 'together-stone-behind' : ''}`}
        />
      ))}
    </div>
  );
}
