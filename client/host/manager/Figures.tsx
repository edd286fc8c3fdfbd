import type { ManagerPage } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';

/** Hours and minutes of play. */
export const timeOf = (minutes: number): string =>
  say('group.manager.time', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });

/** The year in three figures. */
export function Figures({ all: { meetings, minutes, seats } }: Pick<ManagerPage, 'all'>) {
  const figures = [
    { what: say('group.manager.meetings'), figure: String(meetings) },
    { what: say('group.manager.hours'), figure: timeOf(minutes) },
    { what: say('group.manager.seats'), figure: seats === undefined ? say('group.manager.hidden') : String(seats) },
  ];
  return (
    <dl class="year-figures">
      {figures.map(({ what, figure }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
