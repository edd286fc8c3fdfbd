import { Part, Quote } from './Part.tsx';
import { useReport } from './report.ts';

/** Messages of which both agreed that they stay. */
export function Messages() {
  const { page, say, name, meetingWord } = useReport();
  const { messages, meetings } = page.report;
  if (messages.length === 0) return null;
  return (
    <Part title={say('messages')}>
      {messages.map(({ from, text, meeting }, index) => {
        const who = from === 'seat' ? name : say('facilitator');
        const when = meetings.length > 1 ? meetingWord(meeting) : undefined;
        // They have no ids here, and keep their order.
        return <Quote key={index} text={text} label={[who, ...(when ? [when] : [])].join(' · ')} />;
      })}
    </Part>
  );
}
