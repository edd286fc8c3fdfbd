import { createWriteStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError } from 'commander';
import { locales } from '../../shared/lib/text.ts';
import type { Story } from '../../shared/pack/story.ts';
import { explored } from '../../shared/pack/story-graph.ts';
import { openAccounts } from '../accounts/accounts.ts';
import { ConfigProblem, readConfig } from '../config.ts';
import { separators } from '../export/csv.ts';
import { exporting } from '../export/exporting.ts';
import { type ExportSettings, exportFormats } from '../export/formats.ts';
import { openLog } from '../log.ts';
import { checkFolder, sentence } from '../packs/load.ts';
import { simulate } from '../simulate.ts';
import { openStore } from '../store/store.ts';
import { joinOrigin } from './addresses.ts';
import { start } from './start.ts';

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
};

const oneOf =
  <One extends string>(known: readonly One[]) =>
  (text: string): One => {
    const found = known.find((one) => one === text);
    if (!found) throw new InvalidArgumentError(`Give one of ${known.join(' ')}.`);
    return found;
  };
const format = oneOf(exportFormats.map(({ id }) => id));
const separator = oneOf(separators);
const locale = oneOf(locales);

/** `npx pelipiiri …`. Ends with exit code 1 when what was asked for did not succeed. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const program = new Command('pelipiiri').description('A gamified group-work engine for playful adult social work');
  program
    .command('start')
    .description('start the server')
    .action(() => start());
  program
    .command('check')
    .description('check a pack of content')
    .argument('<folder>', 'the folder that holds pack.json')
    .action(check);
  program.command('invite').description('make a one-time link for a new facilitator').action(invite);
  program
    .command('reset-password')
    .description('give an account a new password')
    .argument('<email>')
    .action(resetPassword);
  program
    .command('simulate')
    .description('play whole sessions with bots')
    .argument('<folder>', 'the folder that holds pack.json')
    .option('--scenario <id>', 'the first one of the pack, if not given')
    .option('--part <id>', 'only this part of the scenario')
    .option('--players <number>', 'people at the table', whole, 6)
    .option('--seed <number>', 'the same seed gives the same session', whole, 1)
    .option('--seeds <number>', 'how many sessions, with the seeds that follow', whole, 1)
    .option('--json', 'print the steps as JSON', false)
    .action(
      async (
        folder: string,
        options: { scenario?: string; part?: string; players: number; seed: number; seeds: number; json: boolean },
      ) => {
        await orSentence(async () => {
          if (!(await simulate({ pack: resolve(folder), scenario: options.scenario, ...options })))
            process.exitCode = 1;
        });
      },
    );
  program
    .command('export')
    .description('write what a session holds: the group’s play, and notes about those who say yes to them')
    .argument('<session>', 'its id, as in the address of its pages')
    .requiredOption('--format <format>', exportFormats.map(({ id }) => id).join(', '), format)
    .option('--separator <sign>', 'between the cells of CSV: ; or ,', separator, ';')
    .option('--locale <locale>', locales.join(', '), locale, 'fi')
    .option('--out <file>', 'where to; to the standard output, if not given')
    .action(exportSession);
  await program.parseAsync(argv);
}

/** Also beside a server that runs. Who exported what is written down before the first byte. */
async function exportSession(id: string, { out, ...settings }: ExportOptions): Promise<void> {
  await orSentence(async () => {
    const { dataDir } = readConfig(process.env);
    const store = await openStore(dataDir);
    const record = await store.sessions.find(id);
    if (record) await store.audit.note({ who: 'operator', role: 'operator' }, 'log-exported', id, settings.format);
    store.close();
    if (!record) throw new Error(`There is no session ${id} in ${dataDir}.`);
    const file = out === undefined ? process.stdout : createWriteStream(out, { mode: 0o600 });
    await pipeline(textsOf(exporting({ folder: dataDir, session: id, ...settings })), file, { end: out !== undefined });
  });
}

interface ExportOptions extends ExportSettings {
  format: string;
  out?: string;
}

async function* textsOf(pieces: AsyncIterable<{ text: string }>): AsyncIterable<string> {
  for await (const { text } of pieces) yield text;
}

async function check(folder: string): Promise<void> {
  await orSentence(async () => {
    if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
    const { files, pack, problems } = await checkFolder(resolve(folder));
    for (const problem of problems) console.error(sentence(problem));
    if (problems.length > 0) process.exitCode = 1;
    else for (const story of Object.values(pack?.stories ?? {})) console.log(proved(story));
    console.log(
      problems.length > 0 ? `${problems.length} problem(s).` : `No problems in ${Object.keys(files).length} files.`,
    );
  });
}

/** How much was looked at so that a story could be proved. */
function proved(story: Story): string {
  const begun = performance.now();
  const { states } = explored(story);
  const ms = performance.now() - begun;
  const endings = story.scenes.filter(({ kind }) => kind === 'ending').length;
  return `story ${story.id}: ${story.scenes.length} scenes, ${endings} endings, ${states.length} states, ${ms.toFixed(0)} ms`;
}

async function invite(): Promise<void> {
  await orSentence(async () => {
    const config = readConfig(process.env);
    const store = await openStore(config.dataDir);
    const token = await store.invites.make();
    store.close();
    console.log(`Works once, for a week:\n  ${joinOrigin(config.publicUrl, config.port)}/host/setup#${token}`);
  });
}

async function resetPassword(email: string): Promise<void> {
  await orSentence(async () => {
    const config = readConfig(process.env);
    const accounts = await openAccounts(config.dataDir, openLog('error'));
    const password = await accounts.resetPassword(email);
    accounts.close();
    if (!password) throw new ConfigProblem(`There is no account with the address ${email}.`);
    console.log(`The new password is ${password}\nEveryone who had signed in with the old one is signed out.`);
  });
}

/** What goes wrong is told in one sentence (or one for each problem), with exit code 1. */
async function orSentence(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    console.error((fault as Error).message);
    process.exitCode = 1;
  }
}
