import { inLocale } from '../../../shared/lib/text.ts';
import type { SeenArea } from '../../../shared/observation/report.ts';
import { locale, say } from '../../lib/locale.ts';
import { atStart } from '../wording.ts';
import { AreaHead } from './AreaHead.tsx';
import { Part } from './Part.tsx';
import { useReport } from './report.ts';
import { SeenEntry } from './SeenEntry.tsx';

/** What was seen and may be read by the person, area by area in the frameworks' fixed order. */
export function Seen() {
  const { page, say: words } = useReport();
  const { seen } = page.report;
  return (
    <Part title={words('seen')}>
      {seen.map((area) => (
        <Area key={`${area.framework} ${area.area}`} of={area} />
      ))}
      {seen.length === 0 && <p class="soft">{say('host.person.nothingSeen')}</p>}
      {page.open.length > 0 && page.report.sealedAt === undefined && (
        <p class="soft screen-only">{say('host.person.stillOpen')}</p>
      )}
    </Part>
  );
}

/** The area once, and beside each note the meeting that it is from where that is another one than the note's above. */
function Area({ of: { area, title, entries } }: { of: SeenArea }) {
  const { say: words, meetingWord } = useReport();
  const called = atStart(inLocale(title, locale.value) || words('otherArea'));
  return (
    <>
      {entries.map((entry, index) => {
        const isNew = entry.meeting !== entries[index - 1]?.meeting;
        const meeting = isNew ? atStart(meetingWord(entry.meeting) ?? '') : undefined;
        return (
          <div key={entry.note} class={`report-row ${index > 0 ? 'report-row-on' : ''}`}>
            {index === 0 ? (
              <AreaHead area={area} title={called} meeting={meeting} />
            ) : (
              <p class="report-meeting report-meeting-on">{meeting}</p>
            )}
            <SeenEntry entry={entry} />
          </div>
        );
      })}
    </>
  );
}
