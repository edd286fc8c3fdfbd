import { useId, useState } from 'preact/hooks';
import { calledBy, meetingsInWords, reportWords } from '../../../shared/observation/report-words.ts';
import type { PersonPage } from '../../../shared/wire/people.ts';
import { locale, say } from '../../lib/locale.ts';
import { Button } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { fetchPerson, linkMember } from '../people-api.ts';
import { useConsole } from '../session/console.ts';
import type { PanelProps } from './PersonCard.tsx';

/** Says who a person is in the group, as has been agreed with them: only then their meetings belong together. */
export function SamePerson({ person: { number }, onClose }: PanelProps) {
  const { summary } = useConsole();
  const page = useFetched(`same-${number}`, () => fetchPerson(summary.id, number));
  return (
    <>
      <p>{say('host.peoplePage.same.told')}</p>
      {page.state === 'loading' && <p class="soft">{say('host.loading')}</p>}
      {page.state === 'failed' && <Failed failure={page.failure} again={page.again} />}
      {page.state === 'here' && <Choice before={page.value} />}
      <Button kind="quiet" size="small" class="panel-end" onClick={onClose}>
        {say('host.close')}
      </Button>
    </>
  );
}

/** A value that no member's id can be. */
const nobody = '-';

function Choice({ before }: { before: PersonPage }) {
  const { summary } = useConsole();
  const [page, setPage] = useState(before);
  const [told, setTold] = useState('');
  const id = useId();
  const { member, members, meeting, seat, report } = page;
  const words = reportWords(locale.value, calledBy(report.name, locale.value));
  const choose = async (wish: string) => {
    setTold(say('host.notes.saving'));
    try {
      setPage(await linkMember(summary.id, seat, wish === nobody ? null : wish));
      setTold(say('host.notes.saved'));
    } catch (failure) {
      // The select shows again what holds.
      setPage({ ...page });
      setTold(say(failureKey(failure)));
    }
  };
  return (
    <div class="same-person">
      <label for={id}>{say(meeting > 1 ? 'host.peoplePage.same.question' : 'host.peoplePage.same.first')}</label>
      <select
        id={id}
        value={member ?? nobody}
        aria-describedby={`${id}-agree`}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value={nobody}>{say('host.peoplePage.same.nobody')}</option>
        {members.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name || say('host.peoplePage.same.nameless')} ({meetingsInWords(one.meetings, words)})
          </option>
        ))}
        {member === undefined && <option value="new">{say('host.peoplePage.same.new')}</option>}
      </select>
      <p id={`${id}-agree`} class="soft">
        {say('host.peoplePage.same.agree')}
      </p>
      <p role="status" class="panel-state">
        {told}
      </p>
    </div>
  );
}
