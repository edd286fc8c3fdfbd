import { locale, say } from '../../lib/locale.ts';
import { fetchAudit } from '../api.ts';
import { longDate } from '../dates.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { type AuditDay, auditDays, type Done } from './audit-days.ts';
import { doneWords, whoWords } from './audit-words.ts';

/** How many days are shown before one asks for more. */
const atFirst = 3;

/**
 * Who has looked at what belongs to this meeting, in words, by day.
 * @param look another one: it is asked for again
 */
export function Audit({ session, look }: { session: string; look: number }) {
  const audit = useFetched(`audit-${session}-${look}`, () => fetchAudit(session));
  const days = audit.state === 'here' ? auditDays(audit.value) : [];
  const older = days.slice(atFirst);
  return (
    <section class="audit" aria-labelledby="audit">
      <h2 id="audit">{say('host.export.audit.title')}</h2>
      <p class="soft">{say('host.export.audit.lead')}</p>
      {audit.state === 'loading' && <p class="soft">{say('host.loading')}</p>}
      {audit.state === 'failed' && <Failed failure={audit.failure} again={audit.again} />}
      {audit.state === 'here' && days.length === 0 && <p>{say('host.export.audit.nobody')}</p>}
      <Days days={days.slice(0, atFirst)} />
      {older.length > 0 && (
        <details class="audit-older">
          <summary>{say('host.export.audit.older')}</summary>
          <Days days={older} />
        </details>
      )}
    </section>
  );
}

const Days = ({ days }: { days: readonly AuditDay[] }) => (
  <>
    {days.map(({ at, done }) => (
      <table key={at} class="audit-day">
        <caption>{longDate(at)}</caption>
        <thead class="visually-hidden">
          <tr>
            {(['who', 'what', 'when'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`host.export.audit.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {done.map((one) => (
            <Row key={`${one.who} ${one.what} ${one.detail}`} done={one} />
          ))}
        </tbody>
      </table>
    ))}
  </>
);

function Row({ done }: { done: Done }) {
  const { name, role } = whoWords(done);
  return (
    <tr>
      <td>
        <span class="audit-name">{name}</span> {role && <span class="soft">{role}</span>}
      </td>
      <td>{doneWords(done)}</td>
      <td class="audit-when">{times(done)}</td>
    </tr>
  );
}

/** `14.05` · `14.05–15.20` */
function times({ from, to }: Done): string {
  const time = new Intl.DateTimeFormat(locale.value === 'en' ? 'en-GB' : 'fi-FI', { timeStyle: 'short' });
  const [first, last] = [time.format(from), time.format(to)];
  return first === last ? first : `${first}–${last}`;
}
