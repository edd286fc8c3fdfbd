import { say } from '../../lib/locale.ts';
import { Part, Quote } from './Part.tsx';
import { useReport } from './report.ts';

/** What the person says of themselves stands first, and as they said it; on paper there is room for it anyway. */
export function OwnWords() {
  const { page, say: words, meetingWord } = useReport();
  const { ownWords } = page.report;
  return (
    <Part title={words('ownWords')} class="report-own">
      {ownWords.map(({ meeting, text }) => (
        <Quote key={meeting} text={text} label={ownWords.length > 1 ? meetingWord(meeting) : undefined} />
      ))}
      {ownWords.length === 0 && <p class="report-room">{say('host.person.noOwnWords')}</p>}
    </Part>
  );
}
