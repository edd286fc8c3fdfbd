import { inLocale, type Locale } from '../lib/text.ts';
import type { Goal } from './own.ts';
import type { KeptEntry, PersonReport, ReflectionEntry, SeenArea, SeenEntry, Wording } from './report.ts';
import { type Called, calledBy, dayInWords, meetingsInWords, reportWords, type SayReport } from './report-words.ts';

/** What the texts of a report need besides the report itself. */
interface Written {
  say: SayReport;
  called: Called;
  locale: Locale;
  /** titles of the life areas, for reflections; without them those go by the ids */
  areas: Areas;
}
export type Areas = readonly { id: string; title: SeenArea['title'] }[];

/** A heading with its lines. Without lines it is left out, unless there is a word for that. */
export interface Section {
  title: string;
  lines: readonly string[];
  empty?: string;
}

/**
 * A person's report as plain text, for pasting.
 * @param called what the person is called, where there is no nickname
 */
export function reportText(report: PersonReport, locale: Locale, areas: Areas = [], called?: Called): string {
  const written = writtenIn(report, locale, areas, called);
  const { say } = written;
  const { goneThroughOn, thought, nextSteps } = report.worker;
  const about = [
    ...(report.groupName ? [report.groupName] : []),
    meetingsInWords(report.meetings, say),
    ...(goneThroughOn ? [say('goneThrough', { date: dayInWords(goneThroughOn, locale) })] : []),
  ];
  return asText(
    [say('title'), about.join(' · ')],
    [
      { title: say('ownWords'), lines: ownWords(report, written) },
      { title: say('strengths'), lines: wordsOf(report.strengths, written) },
      { title: say('words'), lines: wordsOf(report.words, written) },
      { title: say('reflections'), lines: reflected(report.reflections, written) },
      { title: say('goals'), lines: report.goals.flatMap((goal) => goalLines(goal, written)) },
      { title: say('seen'), lines: seenLines(report.seen, written) },
      {
        title: say('messages'),
        lines: report.messages.map(
          ({ from, text }) => `- ${from === 'seat' ? written.called.name : say('facilitator')}: ”${text}”`,
        ),
      },
      { title: say('thought'), lines: thought ? [thought] : [], empty: say('thoughtPlace') },
      { title: say('nextSteps'), lines: nextSteps.map((step) => `[ ] ${step}`) },
    ],
    say('footer'),
  );
}

/**
 * The same under the headings of an assessment of service needs (SHL 1301/2014 §36–37; strengths and resources: §39),
 * for pasting. What a professional concludes is for the professional to write: those places stay empty.
 */
export function needsAssessmentText(report: PersonReport, locale: Locale, areas: Areas = [], called?: Called): string {
  const written = writtenIn(report, locale, areas, called);
  const { say } = written;
  const now = report.reflections.filter(({ aspect }) => aspect === 'now');
  const hoped = report.reflections.filter(({ aspect }) => aspect !== 'now');
  const goals = report.goals.flatMap((goal) => goalLines(goal, written));
  const empty = say('toWrite');
  return asText(
    [say('needsTitle'), say('needsSource')],
    [
      { title: say('situation'), lines: [...reflected(now, written), empty] },
      { title: say('resources'), lines: wordsOf([...report.strengths, ...report.words], written), empty },
      { title: say('needsSeen'), lines: seenLines(report.seen, written), empty },
      {
        title: say('ownView'),
        lines: [
          ...ownWords(report, written),
          ...reflected(hoped, written),
          ...(goals.length > 0 ? [`${say('ownGoals')}:`, ...goals] : []),
        ],
        empty,
      },
      { title: say('conclusions'), lines: [], empty },
      { title: say('ownWorker'), lines: [say('ownWorkerOwn'), say('ownWorkerTheirs')] },
    ],
    say('footer'),
  );
}

function writtenIn(report: PersonReport, locale: Locale, areas: Areas, given: Called | undefined): Written {
  const called = given ?? calledBy(report.name, locale);
  return { say: reportWords(locale, called), called, locale, areas };
}

/** Sections one under another, with an empty line between them. */
export function asText(head: readonly string[], sections: readonly Section[], foot: string): string {
  const shown = sections.flatMap(({ title, lines, empty }) => {
    const told = lines.length > 0 ? lines : empty ? [empty] : [];
    return told.length > 0 ? [[title, ...told].join('\n')] : [];
  });
  return `${[head.join('\n'), ...shown, foot].join('\n\n')}\n`;
}

const ownWords = ({ ownWords: said }: PersonReport, { say }: Written): string[] =>
  said.map(({ meeting, text }) => `”${text}” (${say('meeting', { meeting })})`);

/** The same word kept at two meetings is one word: nothing is counted. */
const wordsOf = (entries: readonly KeptEntry[], { locale }: Written): string[] => [
  ...new Set(entries.map(({ wording }) => `- ${worded(wording, locale)}`)),
];

function reflected(entries: readonly ReflectionEntry[], { say, locale, areas }: Written): string[] {
  const titleOf = (id: string) => {
    const area = areas.find((one) => one.id === id);
    return atStart(area ? inLocale(area.title, locale) : id);
  };
  const inOrder = entries.toSorted((one, other) => place(areas, one) - place(areas, other));
  return inOrder.map(
    ({ area, aspect, meeting, wording }) =>
      `- ${titleOf(area)}, ${say(aspect)}: ”${worded(wording, locale)}” (${say('meeting', { meeting })})`,
  );
}
const place = (areas: Areas, { area }: ReflectionEntry): number => areas.findIndex(({ id }) => id === area);

function goalLines({ words, steps, looks }: Goal, { say }: Written): string[] {
  const looked = looks.map(({ meeting, step, words: said }) => {
    const where = (step === undefined ? undefined : steps[step]) ?? say('unsure');
    return `  ${atStart(say('meeting', { meeting }))}: ${where}${said ? ` – ”${said}”` : ''}`;
  });
  return [
    `- ”${words}”`,
    `  ${say('steps')}: ${steps.join(' → ')}`,
    ...(looked.length > 0 ? [`  ${say('looks')}:`, ...looked] : []),
  ];
}

export const seenLines = (areas: readonly SeenArea[], written: Pick<Written, 'say' | 'locale'>): string[] =>
  areas.flatMap(({ title, entries }) => [
    atStart(inLocale(title, written.locale) || written.say('otherArea')),
    ...entries.flatMap((entry) => entryLines(entry, written)),
  ]);

function entryLines(entry: SeenEntry, { say, locale }: Pick<Written, 'say' | 'locale'>): string[] {
  const { meeting, valence, topic, seen, interpretation, later, corrections } = entry;
  const head = [
    say('meeting', { meeting }),
    ...(valence === 'neutral' ? [] : [say(valence)]),
    ...(later ? [say('later')] : []),
  ];
  const what = [topic && inLocale(topic, locale), seen].flatMap((words) => (words ? [sentence(words)] : []));
  return [
    `- ${head.join(', ')}: ${what.join(' ')}`,
    ...(interpretation ? [`  ${say('interpretation')} ${interpretation}`] : []),
    ...answerLines(entry, say),
    ...corrections.flatMap((correction) => [
      `  ${say('correction')} ${correction.seen}`,
      ...(correction.interpretation ? [`  ${say('interpretation')} ${correction.interpretation}`] : []),
    ]),
  ];
}

function answerLines({ answer, reply, valence }: SeenEntry, say: SayReport): string[] {
  if (!answer) return [];
  const key = answer.kind === 'agree' && valence === 'strength' ? 'agreeStrength' : answer.kind;
  return [
    `  ${say(key)}${answer.text ? ` ”${answer.text}”` : ''}`,
    ...(reply ? [`  ${say('reason')} ${reply.reason}`] : []),
  ];
}

export const worded = (wording: Wording, locale: Locale): string =>
  'own' in wording ? wording.own : inLocale(wording, locale);
export const atStart = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
const sentence = (words: string): string => atStart(/[.!?…”]$/.test(words) ? words : `${words}.`);
