import type { ReflectionAspect } from '../../../shared/activities/activity.ts';
import { inLocale } from '../../../shared/lib/text.ts';
import type { ReflectionEntry } from '../../../shared/observation/report.ts';
import type { Series } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { AreaTile } from '../group/AreaTile.tsx';
import { atStart, worded } from '../wording.ts';

interface Props {
  reflections: readonly ReflectionEntry[];
  /** at which the person was there */
  meetings: readonly number[];
  areas: Series['areas'];
}

const aspects: readonly ReflectionAspect[] = ['wanted', 'now', 'change'];

/** What the person answered to the same question at each meeting; in the areas' fixed order. */
export function LooksThrough({ reflections, meetings, areas }: Props) {
  const asked = meetings.filter((number) => reflections.some(({ meeting }) => meeting === number));
  const rows = areas.flatMap((area) =>
    aspects
      .filter((aspect) => reflections.some((one) => one.area === area.id && one.aspect === aspect))
      .map((aspect) => ({ area, aspect })),
  );
  const saidAt = (row: (typeof rows)[number], number: number) =>
    reflections
      .filter((one) => one.area === row.area.id && one.aspect === row.aspect && one.meeting === number)
      .map(({ wording }) => worded(wording))
      .join(' · ');
  return (
    <table class="plain-table looks-through">
      <caption>{say('group.series.reflections')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('group.chart.area')}</th>
          <th scope="col">{say('group.series.asked')}</th>
          {asked.map((number) => (
            <th key={number} scope="col">
              {say('group.meeting', { number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.area.id} ${row.aspect}`}>
            <th scope="row">
              <span class="area-word">
                <AreaTile area={row.area} /> {atStart(inLocale(row.area.title, locale.value))}
              </span>
            </th>
            <td>{say(`group.series.aspect.${row.aspect}`)}</td>
            {asked.map((number) => (
              <td key={number}>{saidAt(row, number)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
