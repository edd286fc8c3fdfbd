import type { TokenId } from '../../../shared/session/tokens.ts';
import type { Series, SeriesPerson } from '../../../shared/wire/group.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { Token } from '../../ui/index.ts';
import { fetchSeriesPeople } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { paths } from '../router.ts';
import { GoalThrough } from './GoalThrough.tsx';
import { LooksThrough } from './LooksThrough.tsx';

/** Each person's own answers beside each other, meeting by meeting. Nobody else's view stands among them. */
export function People({ group, areas }: { group: string; areas: Series['areas'] }) {
  const people = useFetched(`series-people-${group}`, () => fetchSeriesPeople(group));
  if (people.state === 'loading') return <p class="page-wait">{say('host.loading')}</p>;
  if (people.state === 'failed') return <Failed failure={people.failure} again={people.again} />;
  if (people.value.length === 0) return <p class="soft">{say('group.series.nobody')}</p>;
  return (
    <>
      <p class="soft">{say('group.series.peopleLead')}</p>
      {people.value.filter(hasAnswered).map((person) => (
        <Person key={person.member} person={person} areas={areas} />
      ))}
      <Quiet people={people.value.filter((person) => !hasAnswered(person))} />
    </>
  );
}

const hasAnswered = ({ goals, reflections }: SeriesPerson): boolean => goals.length > 0 || reflections.length > 0;
const tokenOf = ({ token }: SeriesPerson) => token as TokenId;
const calledBy = (person: SeriesPerson): string => nameOf({ token: tokenOf(person), name: person.name });

/** Those who have not written anything of themselves: nothing is missing, they are only named. */
function Quiet({ people }: { people: readonly SeriesPerson[] }) {
  if (people.length === 0) return null;
  return (
    <div class="quiet-people">
      <p class="soft">{say('group.series.noAnswers')}</p>
      <ul class="quiet-names">
        {people.map((person) => (
          <li key={person.member}>
            <Token token={tokenOf(person)} size={1.6} />
            <a class="text-link" href={paths.person(person.session, person.seat)}>
              {calledBy(person)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Person({ person, areas }: { person: SeriesPerson; areas: Series['areas'] }) {
  const { session, seat, goals, reflections, meetings } = person;
  return (
    <section class="person-through">
      <header>
        <Token token={tokenOf(person)} size={2.2} />
        <h3>{calledBy(person)}</h3>
        <a class="text-link" href={paths.person(session, seat)}>
          {say('group.series.report')}
        </a>
      </header>
      {goals.map((goal) => (
        <GoalThrough key={goal.id} goal={goal} />
      ))}
      {reflections.length > 0 && <LooksThrough reflections={reflections} meetings={meetings} areas={areas} />}
    </section>
  );
}
