import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { reportWords, type SayReport } from '../../../shared/observation/report-words.ts';
import type { TokenId } from '../../../shared/session/tokens.ts';
import type { PersonPage } from '../../../shared/wire/people.ts';
import { locale } from '../../lib/locale.ts';
import { nameOf, toWhom, whose } from '../../lib/names.ts';
import type { Writing } from './worker-part.ts';

/** What the parts of one person's report share. */
export interface ReportParts {
  page: PersonPage;
  /** what the person is called */
  name: string;
  /** headings and words of the report, with the person's name where it belongs */
  say: SayReport;
  /** the life area with its colour and symbol; frameworks of another make have none */
  areaOf(id: string): PersonPage['areas'][number] | undefined;
  /** a meeting's number in words; nothing where the meeting belongs to no group */
  meetingWord(meeting: number): string | undefined;
  writing: Writing;
  /** after a note has changed; rejects with `ApiFailure` */
  fetchAgain(): Promise<void>;
}

/** The parts in the reader's language; call it in a component. */
export function reportParts(page: PersonPage, writing: Writing, fetchAgain: ReportParts['fetchAgain']): ReportParts {
  const { name, token, groupName } = page.report;
  const person = { name, token: token as TokenId };
  const say = reportWords(locale.value, { name: nameOf(person), whose: whose(person), toWhom: toWhom(person) });
  return {
    page,
    name: nameOf(person),
    say,
    areaOf: (id) => page.areas.find((area) => area.id === id),
    meetingWord: (meeting) => (groupName === undefined ? undefined : say('meeting', { meeting })),
    writing,
    fetchAgain,
  };
}

export const ReportContext = createContext<ReportParts | undefined>(undefined);

export function useReport(): ReportParts {
  const found = useContext(ReportContext);
  if (!found) throw new Error('useReport: expected to be inside a person’s report');
  return found;
}
