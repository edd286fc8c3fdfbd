import { inLocale } from '../../../shared/lib/text.ts';
import type { Series } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { longDate } from '../dates.ts';
import { AreasFigure, MinutesFigure, MinutesTable } from '../group/figures.tsx';
import { PictureOf } from '../group/GroupPicture.tsx';
import { paths } from '../router.ts';
import { atStart, worded } from '../wording.ts';

type Meeting = Series['meetings'][number];

/** Each meeting beside the next, in the same measure: the group's picture, its cards by area, its parts. */
export function Meetings({ series: { meetings, areas } }: { series: Series }) {
  const most = {
    cards: Math.max(1, ...meetings.flatMap(({ report }) => report.cards.map(({ opened }) => opened))),
    minutes: Math.max(
      1,
      ...meetings.flatMap(({ report }) => report.parts.flatMap((part) => [part.planned, part.played])),
    ),
  };
  return (
    <>
      <div class="meetings">
        {meetings.map((meeting) => (
          <MeetingColumn key={meeting.session} meeting={meeting} areas={areas} most={most} />
        ))}
      </div>
      {meetings.length > 0 && <CardsTable meetings={meetings} areas={areas} />}
    </>
  );
}

interface ColumnProps {
  meeting: Meeting;
  areas: Series['areas'];
  most: { cards: number; minutes: number };
}

function MeetingColumn({ meeting: { session, meeting, pack, openedAt, title, report }, areas, most }: ColumnProps) {
  const picture = report.pictures.at(-1);
  const id = `meeting-${meeting}-${session}`;
  return (
    <article class="meeting" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say('group.meeting', { number: meeting })}</h2>
        <p class="soft">
          {longDate(openedAt)}
          <br />
          {inLocale(title, locale.value)}
        </p>
        <a class="text-link meeting-open" href={paths.group(session)}>
          {say('group.series.open', { number: meeting })} <Icon of={arrowRight} size={1} />
        </a>
      </header>
      <div class="meeting-picture">
        {picture && (
          <>
            <div class="group-picture-mat">
              <PictureOf picture={picture} hash={pack} areas={areas} />
            </div>
            {picture.name && <p class="meeting-name">{say('group.quoted', { words: worded(picture.name) })}</p>}
          </>
        )}
      </div>
      <div>
        <h3>{say('group.series.cards')}</h3>
        <AreasFigure report={report} areas={areas} most={most.cards} />
      </div>
      <div>
        <h3>{say('group.page.arc')}</h3>
        <MinutesFigure report={report} most={most.minutes} />
        <MinutesTable report={report} />
      </div>
    </article>
  );
}

/** The charts of all meetings in one table. */
const CardsTable = ({ meetings, areas }: { meetings: readonly Meeting[]; areas: Series['areas'] }) => (
  <details class="chart-words">
    <summary>{say('group.series.cardsTable')}</summary>
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{say('group.chart.area')}</th>
          {meetings.map(({ session, meeting }) => (
            <th key={session} scope="col" class="figure">
              {say('group.meeting', { number: meeting })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row">{atStart(inLocale(title, locale.value))}</th>
            {meetings.map(({ session, report }) => (
              <td key={session} class="figure">
                {report.cards.find(({ area }) => area === id)?.opened ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
