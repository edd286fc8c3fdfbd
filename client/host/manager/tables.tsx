import { inLocale } from '../../../shared/lib/text.ts';
import type { ManagerPage } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { monthName } from '../dates.ts';
import { atStart } from '../wording.ts';
import { timeOf } from './Figures.tsx';

/** Groups, each with its meetings and, where enough people stand behind it, attendances and feedback. */
export function GroupsTable({ page: { groups, otherFeedback, pictures } }: { page: ManagerPage }) {
  return (
    <section class="leaf-part">
      <h2>{say('group.manager.groups')}</h2>
      <table class="plain-table manager-table">
        <thead>
          <tr>
            <th scope="col">{say('group.manager.group')}</th>
            <Heads />
            {pictures.map((picture, nth) => (
              <th key={nth} scope="col" class="figure">
                {inLocale(picture, locale.value)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, meetings, minutes, seats, feedback }) => (
            <tr key={group}>
              <th scope="row">{group || say('group.manager.noGroup')}</th>
              <td class="figure">{meetings}</td>
              <td class="figure">{timeOf(minutes)}</td>
              <td class="figure">{seats ?? <Hidden note={1} />}</td>
              <FeedbackCells counts={feedback} pictures={pictures.length} />
            </tr>
          ))}
          {otherFeedback && (
            <tr>
              <th scope="row" colSpan={4}>
                {say('group.manager.others')}
              </th>
              <FeedbackCells counts={otherFeedback} pictures={pictures.length} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

export function MonthsTable({ page: { months } }: { page: ManagerPage }) {
  return (
    <section class="leaf-part">
      <h2>{say('group.manager.months')}</h2>
      <table class="plain-table manager-table months-table">
        <thead>
          <tr>
            <th scope="col">{say('group.manager.month')}</th>
            <Heads />
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, meetings, minutes, seats }) => (
            <tr key={month}>
              <th scope="row">{atStart(monthName(month))}</th>
              <td class="figure">{meetings}</td>
              <td class="figure">{timeOf(minutes)}</td>
              <td class="figure">{seats ?? <Hidden note={1} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Heads = () =>
  (['meetings', 'hours', 'seats'] as const).map((what) => (
    <th key={what} scope="col" class="figure">
      {say(`group.manager.${what}`)}
    </th>
  ));

function FeedbackCells({ counts, pictures }: { counts: readonly number[] | undefined; pictures: number }) {
  if (pictures === 0) return null;
  if (!counts)
    return (
      <td colSpan={pictures} class="figures-hidden">
        <Hidden note={2} />
      </td>
    );
  return counts.map((count, nth) => (
    <td key={nth} class="figure">
      {count}
    </td>
  ));
}

/** Says that there is a figure which is not shown, and where the reason stands. */
const Hidden = ({ note }: { note: 1 | 2 }) => (
  <span class="soft">
    {say('group.manager.hidden')} <sup>{note}</sup>
  </span>
);
