import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import qrcode from 'qrcode';
import { type App, type AppOptions, startApp } from '../app.ts';
import { type Config, ConfigProblem, readConfig } from '../config.ts';
import { faultText } from '../log.ts';
import { joinOrigin, lanAddresses } from './addresses.ts';
import { buildClient, clientIsOld } from './client.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Something that stops the server from starting, in one sentence for whoever starts it. */
export class CannotStart extends Error {}

/** Starts the server, showing what it does, and stops it gently on SIGTERM and SIGINT. Ends the process on failure. */
export async function start(say: (line: string) => void = console.log, options: AppOptions = {}): Promise<void> {
  try {
    const config = readConfig(process.env);
    if (config.buildClient) await seeToClient(say);
    say('Opening the database …');
    // It and its keys are for the account that runs the server, and nobody else.
    process.umask(0o077);
    const app = await open(config, options);
    stopGently(app, say);
    surviveFaults(app);
    await introduce(app, config, say);
  } catch (fault) {
    if (!(fault instanceof CannotStart || fault instanceof ConfigProblem)) throw fault;
    console.error(fault.message);
    process.exit(1);
  }
}

async function seeToClient(say: (line: string) => void): Promise<void> {
  if (!clientIsOld(root)) return;
  say('Building the client, once (about ten seconds) …');
  try {
    await buildClient(root);
  } catch (fault) {
    if (!existsSync(`${root}/dist/index.html`))
      throw new CannotStart(`${(fault as Error).message} Its output above says why.`);
    say('The client could not be built anew; the one that was built before is used.');
  }
}

async function open(config: Config, options: AppOptions): Promise<App> {
  try {
    return await startApp(config, options);
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? '';
    if (code === 'EADDRINUSE')
      throw new CannotStart(`Port ${config.port} is in use by another program; choose another one with PORT=….`);
    if (code === 'EACCES' && (fault as NodeJS.ErrnoException).syscall === 'listen')
      throw new CannotStart(`This account may not listen on port ${config.port}; choose one above 1023 with PORT=….`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotStart(`This machine has no address ${config.host}; correct HOST or leave it out.`);
    if (
      /^(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST)$/.test(code) ||
      /^SQLITE_(CANTOPEN|READONLY|FULL|IOERR|PERM)/.test(code)
    )
      throw new CannotStart(
        `The folder ${config.dataDir} cannot be written (${code}); choose another one with DATA_DIR=….`,
      );
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code))
      throw new CannotStart(`A database in ${config.dataDir} cannot be read (${code}); restore it from a copy.`);
    if (/^(openStore|openDatabase|MasterKey):/.test((fault as Error).message))
      throw new CannotStart((fault as Error).message);
    throw fault;
  }
}

async function introduce(app: App, config: Config, say: (line: string) => void): Promise<void> {
  const origin = joinOrigin(config.publicUrl, app.port);
  say(`\nPelipiiri is open.\n  on this machine   ${app.url}`);
  for (const address of lanAddresses()) say(`  in this network   http://${address}:${app.port}`);
  if (config.publicUrl) say(`  for everyone      ${config.publicUrl}`);
  if (!/localhost/.test(origin)) say(`\n${await terminalQr(origin)}`);
  if (await app.accounts.areNone()) {
    const link = `/host/setup#${await app.store.invites.make()}`;
    say(`The first facilitator makes an account here (works once, for a week):\n  ${app.url}${link}\n`);
  }
}

/** In a terminal its own colours, as readers of QRs expect dark on light; elsewhere plain characters. */
const terminalQr = (text: string): Promise<string> =>
  process.stdout.isTTY
    ? qrcode.toString(text, { type: 'terminal', small: true })
    : qrcode.toString(text, { type: 'utf8' });

function stopGently(app: App, say: (line: string) => void): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('\nClosing calmly …');
    app.close().then(
      () => process.exit(0),
      (fault) => {
        console.error(fault);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

/** This many faults that reach the process, in this time, are more than sessions can be put right after. */
const tooMany = { faults: 20, withinMs: 60_000 };

/**
 * A fault that nobody has caught must not take all sessions down with it: they are all on the disk, and read anew. A
 * process that cannot come to rest ends.
 */
function surviveFaults(app: App): void {
  let faults: number[] = [];
  process.on('uncaughtException', (fault) => {
    app.log.fatal(
      { fault: faultText(fault) },
      'A fault that nobody caught; all sessions are read anew from their logs.',
    );
    faults = [...faults.filter((at) => Date.now() - at < tooMany.withinMs), Date.now()];
    if (faults.length > tooMany.faults) process.exit(1);
    void app.readAnew();
  });
}
