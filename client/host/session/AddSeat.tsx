import { useState } from 'preact/hooks';
import type { TokenId } from '../../../shared/session/tokens.ts';
import { say } from '../../lib/locale.ts';
import { plus } from '../../ui/icons.ts';
import { Button, Line, Sheet } from '../../ui/index.ts';
import { freeToken, TokenChoice } from '../TokenChoice.tsx';
import { type Table, useConsole } from './console.ts';

/** Led from the console · on the device that goes around · the facilitator's own. */
export type NewSeat = 'none' | 'shared' | 'own';

const titles: Record<NewSeat, string> = {
  none: 'host.seat.title',
  shared: 'host.seat.titleShared',
  own: 'host.seat.titleOwn',
};

interface Props {
  /** undefined: the sheet is closed */
  what: NewSeat | undefined;
  table: Table;
  onClose(): void;
}

/** A seat for somebody without a phone of their own: a token, and a nickname if they like. */
export function AddSeat({ what, table, onClose }: Props) {
  return (
    <Sheet
      title={say(titles[what ?? 'none'])}
      closeWord={say('host.close')}
      open={what !== undefined}
      onClose={onClose}
      place="middle"
    >
      {what && <Wishes what={what} table={table} onDone={onClose} />}
    </Sheet>
  );
}

function Wishes({ what, table, onDone }: { what: NewSeat; table: Table; onDone(): void }) {
  const { act } = useConsole();
  const taken = [...table.view.seats, ...table.lead.waiting].map(({ token }) => token);
  const [wished, setWished] = useState<TokenId>();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const token = wished && !taken.includes(wished) ? wished : freeToken(taken);

  async function add(): Promise<boolean> {
    if (!token || busy) return false;
    setBusy(true);
    const nickname = name.trim();
    const added = await act({
      type: 'take-seat',
      token,
      device: what === 'shared' ? 'shared' : 'none',
      ...(nickname ? { name: nickname } : {}),
      ...(what === 'own' ? { facilitator: true } : {}),
    });
    setBusy(false);
    if (added) setName('');
    return added;
  }

  return (
    <form
      class="add-seat"
      onSubmit={(event) => {
        event.preventDefault();
        void add().then((added) => added && onDone());
      }}
    >
      <TokenChoice label={say('host.seat.token')} chosen={token} taken={taken} onChoose={setWished} />
      <Line label={say('host.seat.name')} hint={say('host.seat.nameHint')} value={name} max={20} onWrite={setName} />
      <div class="form-row">
        <Button kind="primary" type="submit" icon={plus} busy={busy}>
          {say('host.seat.add')}
        </Button>
        {what !== 'own' && <Button onClick={() => void add()}>{say('host.seat.addMore')}</Button>}
      </div>
    </form>
  );
}
