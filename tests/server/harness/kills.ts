import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../server/store/database.ts';
import { seeded } from '../../../shared/lib/random.ts';
import { tokens } from '../../../shared/session/tokens.ts';
import type { DoorOpened } from '../../../shared/wire/api.ts';
import { newActionId } from './phone.ts';
import { Player } from './player.ts';
import { ServerProcess } from './process.ts';
import { Browser } from './server.ts';

export interface KillReport {
  kills: { bootMs: number; backMs: number; acknowledged: number }[];
  acknowledged: number;
  sentAgain: number;
  steps: number;
  /** acknowledged, and not in the log */
  lost: number;
  /** carried out twice, or answered with different numbers */
  doubled: number;
  gaps: number;
  isSound: boolean;
}

const phones = 6;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Kills a real server (-9) again and again while six phones and a console play on it, and then looks at what is on the
 * disk beside what had been acknowledged.
 * @param entry what is run and killed
 */
export async function killAgainAndAgain(kills: number, seed: number, entry?: string): Promise<KillReport> {
  const random = seeded(seed);
  const server = await ServerProcess.start(entry);
  const players = await sitDown(server, seed);
  const report: KillReport['kills'] = [];
  try {
    for (const player of players) player.play();
    for (let kill = 0; kill < kills; kill++) {
      await pause(250 + random.int(500));
      const begun = performance.now();
      await server.kill();
      const bootMs = await server.boot();
      while (!players.every((player) => player.isBack)) await pause(5);
      const acknowledged = players.reduce((sum, player) => sum + player.acknowledged.length, 0);
      report.push({ bootMs, backMs: performance.now() - begun, acknowledged });
    }
    await pause(300);
    await Promise.all(players.map((player) => player.stop()));
  } finally {
    await server.kill();
  }
  const result = await lookAt(server, players, report);
  rmSync(server.folder, { recursive: true, force: true });
  return result;
}

async function sitDown(server: ServerProcess, seed: number): Promise<Player[]> {
  const worker = new Browser(server.url);
  const account = { name: 'Ohjaaja', email: 'ohjaaja@example.fi', password: 'kymmenenmerkkiä' };
  await worker.post('/api/accounts/setup', { token: server.invitation, ...account });
  const session = await worker.opensSession();
  const lead = new Player(server.url, seeded(seed + 100), true, () => worker.door({ session: session.id }));
  await lead.connect();
  const players = [lead];
  for (let seat = 1; seat <= phones; seat++) {
    const player = new Player(server.url, seeded(seed + seat), false, returning(server.url, session.code, seat));
    await player.connect();
    players.push(player);
  }
  await lead.connection?.does({ type: 'start' });
  await lead.connection?.does({ type: 'next' });
  return players;
}

/** Joins at first, and afterwards comes back with the token that the last answer held. */
function returning(url: string, code: string, seat: number): () => Promise<DoorOpened> {
  const browser = new Browser(url);
  const join = { code, actionId: newActionId(), token: tokens[seat - 1]?.id, name: `Käpy ${seat}`, locale: 'fi' };
  let seatToken: string | undefined;
  return async () => {
    const opened = await browser.door(seatToken ? { seatToken } : join);
    seatToken = opened.seatToken;
    return opened;
  };
}

async function lookAt(server: ServerProcess, players: Player[], kills: KillReport['kills']): Promise<KillReport> {
  const database = await openDatabase(join(server.folder, 'pelipiiri.sqlite'));
  const steps = database.all(database.query.selectFrom('steps').select(['seq', 'action_id']).orderBy('seq'));
  const isSound = database.isSound();
  database.close();
  const seqOf = new Map(steps.flatMap(({ seq, action_id }) => (action_id ? [[action_id, seq] as const] : [])));
  const acknowledged = players.flatMap((player) => player.acknowledged);
  const recorded = acknowledged.filter(({ isRecorded }) => isRecorded);
  return {
    kills,
    acknowledged: acknowledged.length,
    sentAgain: players.reduce((sum, player) => sum + player.sentAgain, 0),
    steps: steps.length,
    lost: recorded.filter(({ actionId }) => !seqOf.has(actionId)).length,
    doubled: recorded.filter(({ actionId, seq }) => seqOf.has(actionId) && seqOf.get(actionId) !== seq).length,
    gaps: steps.filter(({ seq }, index) => seq !== index + 1).length,
    isSound,
  };
}

/** The report as a table for people. */
export function tableOf({ kills, ...total }: KillReport): string {
  const row = (...cells: (string | number)[]) => cells.map((cell) => String(cell).padStart(14)).join('');
  return [
    row('kill', 'boot ms', 'all back ms', 'acknowledged'),
    ...kills.map(({ bootMs, backMs, acknowledged }, index) =>
      row(index + 1, bootMs.toFixed(0), backMs.toFixed(0), acknowledged),
    ),
    Object.entries(total)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · '),
  ].join('\n');
}
