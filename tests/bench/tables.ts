import type { ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { tokenIds } from '../../shared/session/tokens.ts';
import type { DoorOpened, LibraryEntry, SessionSummary } from '../../shared/wire/api.ts';
import { shortMeeting } from '../support/packs.ts';
import { clientOf, httpAt, type Phone, watch } from './phones.ts';

/** A table of eight phones that can be played one action at a time. */
export interface Table {
  phones: Phone[];
  /** sends the next action and waits for its answer: the number of its step; undefined when the play is over */
  next(): Promise<{ by: Phone; seq: number } | undefined>;
}

export const seats = 8;

/** Opens sessions of the first meeting and brings each to the board. */
export async function openRealTables(url: string, invite: string, count: number): Promise<Table[]> {
  const http = httpAt(url);
  const account = { name: 'Bench', email: 'bench@example.org', password: 'a long enough password' };
  await http('POST', '/api/accounts/setup', { token: invite, ...account });
  const entry = (await http<LibraryEntry[]>('GET', '/api/library')).find(({ scenario }) => scenario === shortMeeting);
  if (!entry) throw new Error('openRealTables: expected a scenario in the library');
  const tables: Table[] = [];
  for (let table = 0; table < count; table++) {
    const opening = { packHash: entry.hash, scenario: entry.scenario, locale: 'fi' };
    const session = await http<SessionSummary>('POST', '/api/sessions', opening);
    tables.push(await openRealTable(url, http, session));
  }
  return tables;
}

async function openRealTable(url: string, http: ReturnType<typeof httpAt>, session: SessionSummary): Promise<Table> {
  const client = clientOf(url);
  const enter = async (body: unknown) => {
    const { reservation, seat } = await http<DoorOpened>('POST', '/api/door', body);
    const room = await client.consumeSeatReservation(reservation as never);
    const phone = watch(room);
    await room.request('look');
    return { phone, seat: seat ?? 0 };
  };
  const lead = await enter({ session: session.id });
  const phones: Phone[] = [];
  for (let seat = 0; seat < seats; seat++) {
    const actionId = `bench-${session.code}-${seat}`;
    const { phone } = await enter({
      code: session.code,
      actionId,
      token: tokenIds[seat],
      name: `Nimi ${seat + 1}`,
      locale: 'fi',
    });
    phones.push(phone);
  }
  let actions = 0;
  const act = (phone: Phone, command: Record<string, unknown>, about?: unknown) =>
    phone.room.request<unknown, { seq: number }>('act', {
      actionId: `act-${session.code}-${actions++}`,
      ...(about ? { about } : {}),
      command,
    });
  await act(lead.phone, { type: 'start' });
  const { seq } = await act(lead.phone, { type: 'next' });
  await Promise.all(phones.map((phone) => phone.sees(seq)));

  return {
    phones,
    async next() {
      const state = (phones[0] as Phone).room.state as { at: number; play: ColourBoardView };
      const { play, at } = state;
      const holder = phones[play.holder - 1] as Phone;
      const guesser = phones[play.holder % seats] as Phone;
      const move = moveOf(play, holder);
      if (!move) return undefined;
      const by = move.type === 'guess' ? guesser : holder;
      const answer = await act(by, { type: 'play', command: move }, { at, beat: play.beat });
      return { by, seq: answer.seq };
    },
  };
}

/** What the holder does next; undefined when the mosaic is complete. */
function moveOf(play: ColourBoardView, holder: Phone): { type: string; [field: string]: unknown } | undefined {
  switch (play.phase) {
    case 'roll':
      return { type: 'roll' };
    case 'pick-die':
      return { type: 'pick-die', die: 0 };
    case 'choose-area':
      return { type: 'choose-area', area: 'mind' };
    case 'offer':
      return { type: 'keep-card', card: holder.own?.play?.offer?.[0] };
    case 'secret':
      return { type: 'set-secret', option: 'a' };
    case 'guess':
      return { type: 'guess', option: 'b' };
    case 'open':
      return { type: 'finish' };
    case 'others':
    case 'joy-shown':
    case 'together-shown':
      return { type: 'go-on' };
    case 'lay':
      return { type: 'lay-tile' };
    case 'joy':
      return { type: 'pick-joy', joy: play.choices[0] };
    case 'together':
      return { type: 'show-answers' };
    default:
      return undefined;
  }
}

/** Rooms of the bare yardstick: each message brings the next recorded state. */
export async function openBareTables(url: string, count: number): Promise<Table[]> {
  const tables: Table[] = [];
  for (let table = 0; table < count; table++) {
    const client = clientOf(url);
    const first = await client.create('bare');
    const phones = [watch(first)];
    for (let seat = 1; seat < seats; seat++) phones.push(watch(await client.joinById(first.roomId)));
    // The console watches, too, as it does at a real table.
    watch(await client.joinById(first.roomId));
    let actions = 0;
    tables.push({
      phones,
      async next() {
        const by = phones[actions % seats] as Phone;
        const actionId = `act-${first.roomId}-${actions++}`;
        const command = { type: 'play', command: { type: 'roll' } };
        const { seq } = await by.room.request<unknown, { seq: number }>('act', {
          actionId,
          about: { at: 1, beat: actions },
          command,
        });
        return { by, seq };
      },
    });
  }
  return tables;
}
