import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { moonStars } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import type { Table } from '../session/console.ts';
import { ConcernSheet } from './ConcernSheet.tsx';

/** In the lobby: for somebody who arrives and is not fit to take part today. */
export function RestButton(table: Table) {
  const [open, setOpen] = useState(false);
  const { role } = table.lead.me;
  if (role !== 'facilitator' && role !== 'co-facilitator') return null;
  return (
    <>
      <Button kind="quiet" size="small" icon={moonStars} onClick={() => setOpen(true)}>
        {say('host.concern.rest.open')}
      </Button>
      <ConcernSheet table={table} place={open ? 'rest' : undefined} onGo={() => setOpen(false)} />
    </>
  );
}
