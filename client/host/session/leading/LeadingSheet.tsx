import { createPortal } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { leadsNow } from '../../../leading/words.ts';
import { say } from '../../../lib/locale.ts';
import { arrowUUpLeft, userPlus } from '../../../ui/icons.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { may } from '../may.ts';
import { canLead, GuestRow } from './GuestRow.tsx';
import { Invitation } from './Invitation.tsx';
import { Invite } from './Invite.tsx';
import './leading.css';

interface Props {
  open: boolean;
  table: Table;
  onClose(): void;
}

/** Who leads, watches and helps; inviting, handing the lead over and taking it back. */
export function LeadingSheet({ open, table, onClose }: Props) {
  // Outside the bar that opens it: the bar's own colours are not for a sheet.
  return createPortal(
    <Sheet title={say('guest.who')} closeWord={say('host.close')} open={open} onClose={onClose} place="middle">
      {open && <Inside {...table} />}
    </Sheet>,
    document.body,
  );
}

type Page = { at: 'list' } | { at: 'invite' } | { at: 'invitation'; guest: number };

function Inside(table: Table) {
  const { lead } = table;
  const { me } = lead;
  const [page, setPage] = useState<Page>({ at: 'list' });
  const newest = useNewGuest(lead.guests.map(({ number }) => number));
  useEffect(() => {
    if (newest !== undefined) setPage((now) => (now.at === 'invite' ? { at: 'invitation', guest: newest } : now));
  }, [newest]);
  const toList = () => setPage({ at: 'list' });

  if (page.at === 'invite') return <Invite table={table} onBack={toList} />;
  const invited = page.at === 'invitation' && lead.guests.find(({ number }) => number === page.guest);
  if (invited) return <Invitation guest={invited} table={table} onBack={toList} />;
  return (
    <div class="leading">
      <Now {...table} />
      {lead.guests.length > 0 ? (
        <ul class="leading-list">
          {lead.guests.map((guest) => (
            <GuestRow
              key={guest.number}
              guest={guest}
              table={table}
              onShow={() => setPage({ at: 'invitation', guest: guest.number })}
            />
          ))}
        </ul>
      ) : (
        <p class="soft">{say(may(lead, 'invite-guest') ? 'guest.sheet.alone' : 'guest.sheet.nobody')}</p>
      )}
      {me.wheel && lead.guests.some(canLead) && <p class="soft">{say('guest.sheet.seen')}</p>}
      {may(lead, 'invite-guest') && (
        <Button kind="secondary" icon={userPlus} onClick={() => setPage({ at: 'invite' })}>
          {say('guest.invite.open')}
        </Button>
      )}
    </div>
  );
}

/** Who leads now. The facilitator can take the lead back at any time, a guest can give it back. */
function Now({ view, lead }: Table) {
  const { act } = useConsole();
  const { me } = lead;
  return (
    <div class="leading-now">
      <p>{me.wheel ? say('guest.sheet.mine') : leadsNow(view)}</p>
      {me.role === 'facilitator' && !me.wheel && (
        <Button kind="primary" size="small" icon={arrowUUpLeft} onClick={() => void act({ type: 'take-wheel' })}>
          {say('guest.sheet.take')}
        </Button>
      )}
      {me.role !== 'facilitator' && me.wheel && (
        <Button size="small" icon={arrowUUpLeft} onClick={() => void act({ type: 'hand-wheel' })}>
          {say('guest.sheet.giveBack')}
        </Button>
      )}
    </div>
  );
}

/** The guest who has come onto the list since the last look. */
function useNewGuest(numbers: readonly number[]): number | undefined {
  const known = useRef(numbers);
  const newest = numbers.find((number) => !known.current.includes(number));
  useEffect(() => {
    known.current = numbers;
  });
  return newest;
}
