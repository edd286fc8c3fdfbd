import { inLocale } from '../../../shared/lib/text.ts';
import type { GroupReport } from '../../../shared/observation/group-report.ts';
import type { GroupPage } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { Chart } from '../charts/Chart.tsx';
import { atStart, worded } from '../wording.ts';

interface AreasProps {
  report: Pick<GroupReport, 'cards'>;
  areas: GroupPage['areas'];
  /** the longest bar in all drawings beside each other; alone, its own */
  most?: number;
}

/** Cards that stayed open, by life area. The same in words: `CardsByArea`, or a table over all meetings. */
export function AreasFigure({ report: { cards }, areas, most }: AreasProps) {
  const bars = cards.flatMap(({ area, opened }) => {
    const found = areas.find(({ id }) => id === area);
    if (!found) return [];
    return [{ ...found, word: atStart(inLocale(found.title, locale.value)), count: opened }];
  });
  const list = bars.map(({ word, count }) => `${word} ${count}`).join(', ');
  const longest = most ?? Math.max(...bars.map(({ count }) => count));
  return (
    <figure class="chart-figure">
      <Chart
        label={say('group.chart.cardsAlt', { list })}
        of={[list, longest]}
        draw={(pens) => pens.drawAreas(bars, longest)}
      />
    </figure>
  );
}

/** Parts that were played, with the minutes that were planned and played; the same as a table. */
export function MinutesFigure({ report: { parts }, most }: { report: Pick<GroupReport, 'parts'>; most?: number }) {
  const bars = parts.map(({ title, planned, played }) => ({
    ...{ title: worded(title), planned, played },
    told: say('group.chart.told', { played, planned }),
  }));
  const list = bars.map(({ title, told }) => `${title} ${told}`).join('; ');
  const longest = most ?? Math.max(...bars.flatMap(({ planned, played }) => [planned, played]));
  return (
    <figure class="chart-figure">
      <Chart
        label={say('group.chart.minutesAlt', { list })}
        of={[list, longest]}
        draw={(pens) => pens.drawMinutes(bars, longest)}
      />
      <figcaption class="chart-key">
        <span class="chart-played">{say('group.chart.played')}</span>
        <span>{say('group.chart.planned')}</span>
      </figcaption>
    </figure>
  );
}

/** The minutes of the parts in a table, for those who would rather read. */
export const MinutesTable = ({ report: { parts } }: { report: Pick<GroupReport, 'parts'> }) => (
  <details class="chart-words">
    <summary>{say('group.chart.table')}</summary>
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{say('group.chart.part')}</th>
          <th scope="col" class="figure">
            {say('group.chart.played')}
          </th>
          <th scope="col" class="figure">
            {say('group.chart.planned')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ title, planned, played }, index) => (
          // A part may be there twice; a meeting that is over does not change.
          <tr key={index}>
            <th scope="row">{worded(title)}</th>
            <td class="figure">{say('group.chart.minutes', { count: played })}</td>
            <td class="figure">{say('group.chart.minutes', { count: planned })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
