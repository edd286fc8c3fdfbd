import { inLocale, type Locale } from '../lib/text.ts';
import { type GroupMeeting, groupReport } from './group-report.ts';
import { groupWords } from './group-words.ts';
import type { SeenArea, Wording } from './report.ts';
import { type Areas, asText, atStart, seenLines, worded } from './report-text.ts';
import { calledBy, dayInWords, reportWords } from './report-words.ts';

/**
 * What a group did together at one meeting, as plain text. Nobody is named.
 * @param areas the pack's life areas, in their fixed order
 */
export function groupText(meeting: GroupMeeting, locale: Locale, areas: Areas): string {
  const say = groupWords(locale);
  const { session, takenAlong } = meeting;
  const report = groupReport(
    meeting,
    areas.map(({ id }) => id),
  );
  const listed = (wordings: readonly Wording[]) => alphabetically(wordings, locale).map((words) => `- ${words}`);
  const title = inLocale(session.title, locale);
  const about = [
    ...(session.groupName ? [title] : []),
    say('meeting', { meeting: session.meeting }),
    dayInWords(session.date, locale),
  ];
  return asText(
    [session.groupName ?? title, about.join(' · ')],
    [
      {
        title: say('arc'),
        lines: report.parts.map(
          ({ title: part, planned, played }) => `- ${say('part', { title: worded(part, locale), planned, played })}`,
        ),
      },
      { title: say('rules'), lines: listed(report.rules) },
      {
        title: say('picture'),
        lines: once(report.pictures.flatMap(({ name }) => (name ? [`”${worded(name, locale)}”`] : []))),
      },
      { title: say('joys'), lines: listed(report.joys) },
      { title: say('taught'), lines: listed(report.taught) },
      { title: say('words'), lines: listed(takenAlong.map(({ wording }) => wording as Wording)) },
      { title: say('cards'), lines: cardLines(meeting, locale, areas) },
      {
        title: say('feedback'),
        lines: report.feedback.map(
          ({ wording, count }) => `- ${say('answers', { words: worded(wording, locale), count })}`,
        ),
      },
      {
        title: say('seen'),
        lines: seenLines(meeting.seen as SeenArea[], { say: reportWords(locale, calledBy(undefined, locale)), locale }),
      },
    ],
    say('footer'),
  );
}

/** The cards that stayed open, by area, then those that everybody answered. */
function cardLines({ arc }: GroupMeeting, locale: Locale, areas: Areas): string[] {
  const entries = arc.flatMap(({ timeline }) => timeline);
  const under = (title: string, cards: typeof entries): string[] => {
    const lines = once(cards.flatMap(({ wording }) => (wording ? [`- ${worded(wording as Wording, locale)}`] : [])));
    return lines.length > 0 ? [atStart(title), ...lines] : [];
  };
  const opened = entries.filter(({ what }) => what === 'card-opened');
  return [
    ...areas.flatMap(({ id, title }) =>
      under(
        inLocale(title, locale),
        opened.filter(({ area }) => area === id),
      ),
    ),
    ...under(
      groupWords(locale)('together'),
      entries.filter(({ what }) => what === 'together-drawn'),
    ),
  ];
}

/** Each wording once, in alphabetical order, so that the order in which they came tells nothing. */
const alphabetically = (wordings: readonly Wording[], locale: Locale): string[] =>
  once(wordings.map((one) => worded(one, locale))).sort((one, other) => one.localeCompare(other, locale.slice(0, 2)));

const once = (words: readonly string[]): string[] => [...new Set(words)];
