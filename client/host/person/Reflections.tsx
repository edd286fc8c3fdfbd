import { inLocale } from '../../../shared/lib/text.ts';
import type { ReflectionEntry } from '../../../shared/observation/report.ts';
import { locale } from '../../lib/locale.ts';
import { atStart, worded } from '../wording.ts';
import { AreaHead } from './AreaHead.tsx';
import { Part } from './Part.tsx';
import { useReport } from './report.ts';

const aspects: readonly ReflectionEntry['aspect'][] = ['wanted', 'now', 'change'];

/** How the person looked at their life, area by area in the pack's fixed order, in their words alone. */
export function Reflections() {
  const { page, say } = useReport();
  const { reflections } = page.report;
  const areas = page.areas.filter(({ id }) => reflections.some(({ area }) => area === id));
  if (areas.length === 0) return null;
  return (
    <Part title={say('reflections')}>
      {areas.map(({ id, title }) => (
        <div key={id} class="report-row">
          <AreaHead area={id} title={atStart(inLocale(title, locale.value))} />
          <dl class="report-aspects">
            {aspects.map((aspect) => (
              <Aspect
                key={aspect}
                aspect={aspect}
                entries={reflections.filter((entry) => entry.area === id && entry.aspect === aspect)}
              />
            ))}
          </dl>
        </div>
      ))}
    </Part>
  );
}

/** The same question at one meeting after another: only the person's own answers stand side by side. */
function Aspect({ aspect, entries }: { aspect: ReflectionEntry['aspect']; entries: readonly ReflectionEntry[] }) {
  const { page, say, meetingWord } = useReport();
  const isSeries = page.report.meetings.length > 1;
  // What was left out is left out here, too.
  if (entries.length === 0) return null;
  return (
    <div class={`report-aspect-${aspect}`}>
      <dt>{atStart(say(aspect))}</dt>
      {entries.map((entry) => (
        <dd key={`${entry.meeting} ${worded(entry.wording)}`}>
          {worded(entry.wording)}
          {isSeries && <span class="report-meeting">{meetingWord(entry.meeting)}</span>}
        </dd>
      ))}
    </div>
  );
}
