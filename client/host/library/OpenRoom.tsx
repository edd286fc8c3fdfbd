import { useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { TokenId } from '../../../shared/session/tokens.ts';
import type { LibraryEntry } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { doorOpen } from '../../ui/icons.ts';
import { Button, Field, Notice, Sheet } from '../../ui/index.ts';
import { account } from '../account/account.ts';
import { openRoom } from '../api.ts';
import { go, paths } from '../router.ts';
import { rememberOwnSeat } from '../session/own-seat.ts';
import { TokenChoice } from '../TokenChoice.tsx';
import { writtenIn } from '../written.ts';
import { Frameworks } from './Frameworks.tsx';

interface Props {
  /** the scenario that was chosen; without one the sheet is closed */
  entry: LibraryEntry | undefined;
  groups: readonly string[];
  onClose(): void;
}

/** The few things that are asked before a room opens. All have an answer ready. */
export function OpenRoom({ entry, groups, onClose }: Props) {
  const title = entry ? inLocale(entry.title, locale.value) : '';
  return (
    <Sheet
      title={say('host.open.title', { title })}
      closeWord={say('host.close')}
      open={entry !== undefined}
      onClose={onClose}
      place="middle"
    >
      {entry && <Wishes entry={entry} groups={groups} />}
    </Sheet>
  );
}

function Wishes({ entry, groups }: { entry: LibraryEntry; groups: readonly string[] }) {
  const who = account.value;
  const [plays, setPlays] = useState(true);
  const [token, setToken] = useState<TokenId>('cup');
  const [frameworks, setFrameworks] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent) {
    const written = writtenIn(event);
    if (busy) return;
    const groupName = written('group').trim();
    const name = written('name').trim();
    setBusy(true);
    try {
      const { id } = await openRoom({
        packHash: entry.hash,
        scenario: entry.scenario,
        locale: locale.value,
        ...(groupName ? { groupName } : {}),
        frameworks: [...frameworks],
      });
      if (plays) rememberOwnSeat(id, { token, ...(name ? { name } : {}) });
      go(paths.session(id));
    } catch {
      setBusy(false);
      setFailed(true);
    }
  }

  return (
    <form class="open-room" onSubmit={(event) => void submit(event)}>
      {failed && <Notice tone="problem">{say('host.open.failed')}</Notice>}
      <Field
        label={say('host.open.group')}
        hint={say('host.open.groupHint')}
        name="group"
        list="known-groups"
        maxLength={60}
        autocomplete="off"
      />
      <datalist id="known-groups">
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <label class="tick">
        <input type="checkbox" checked={plays} onChange={(event) => setPlays(event.currentTarget.checked)} />
        <span>
          <strong>{say('host.open.plays')}</strong>
          <small>{say('host.open.playsHint')}</small>
        </span>
      </label>
      {plays && (
        <>
          <Field
            label={say('host.open.name')}
            name="name"
            defaultValue={who.state === 'in' ? (who.name.split(' ')[0] ?? '').slice(0, 20) : ''}
            maxLength={20}
            autocomplete="off"
          />
          <TokenChoice label={say('host.open.token')} chosen={token} taken={[]} onChoose={setToken} />
        </>
      )}
      <Frameworks frameworks={entry.frameworks} chosen={frameworks} onChoose={setFrameworks} />
      <div class="form-end">
        <Button kind="primary" size="big" type="submit" icon={doorOpen} busy={busy}>
          {say('host.open.submit')}
        </Button>
      </div>
    </form>
  );
}
