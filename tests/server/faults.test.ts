import { expect, it } from 'vitest';
import { Connection, Phone } from './harness/phone.ts';
import { ServerProcess } from './harness/process.ts';
import { Browser } from './harness/server.ts';

it('faults that nobody caught end neither the server nor a session', async () => {
  const server = await ServerProcess.start('tests/server/harness/faulty.ts');
  try {
    const worker = new Browser(server.url);
    const account = { name: 'Ohjaaja', email: 'ohjaaja@example.fi', password: 'kymmenenmerkkiä' };
    await worker.post('/api/accounts/setup', { token: server.invitation, ...account });
    const session = await worker.opensSession();
    const lead = await Connection.open(server.url, await worker.door({ session: session.id }));
    const phone = await Phone.joins(server.url, session, 1);
    for (let fault = 0; fault < 3; fault++) {
      const said = server.printed.length;
      server.signal('SIGUSR2');
      await lead.until(() => server.printed.slice(said).includes('nobody’s either'));
      expect(await phone.connection.tries({ type: 'rename', name: `Nimi ${fault}` })).toHaveProperty('seq');
    }
    expect([lead.closed, phone.connection.closed]).toEqual([undefined, undefined]);
    await lead.until(() => lead.view.seats[0]?.name === 'Nimi 2');
  } finally {
    await server.kill();
  }
});
