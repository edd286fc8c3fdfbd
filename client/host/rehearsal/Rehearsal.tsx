import { useEffect, useState } from 'preact/hooks';
import { locale, say } from '../../lib/locale.ts';
import { arrowLeft, arrowsClockwise } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { fetchRehearsal } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { go, paths } from '../router.ts';
import { type Console, ConsoleProvider, useConsole, useTable } from '../session/console.ts';
import { Running } from '../session/Running.tsx';
import { ToastLine } from '../session/ToastLine.tsx';
import { rehearsalConsole } from './console.ts';
import './rehearsal.css';

/** How long the others think, ms: as people do. */
const thinking = 2200;

/** "Kokeile ensin": a whole meeting alone, with bots at the table and all controls live. Nothing is stored. */
export function Rehearsal({ hash, scenario }: { hash: string; scenario: string }) {
  const material = useFetched(`${hash}/${scenario}`, () => fetchRehearsal(hash, scenario));
  const [round, setRound] = useState(0);
  const [console, setConsole] = useState<Console>();
  useEffect(() => {
    if (material.state !== 'here') return;
    let timer: ReturnType<typeof setInterval> | undefined;
    let gone = false;
    // The rules and what they need come only to whoever rehearses.
    void import('./rehearsal.ts').then(({ openRehearsal }) => {
      if (gone) return;
      const names = say('host.rehearsal.names')
        .split(',')
        .map((name) => name.trim());
      const { pack } = material.value;
      const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
      const rehearsal = openRehearsal({ pack, hash, scenario, seed, names, now: () => Date.now() });
      timer = setInterval(rehearsal.stir, thinking);
      setConsole(rehearsalConsole(rehearsal, material.value, hash, scenario));
    });
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [material.state, round, locale.value]);

  if (material.state === 'failed')
    return (
      <Page back>
        <Failed failure={material.failure} again={material.again} />
      </Page>
    );
  if (!console)
    return (
      <Page back>
        <p class="page-wait">{say('host.loading')}</p>
      </Page>
    );
  return (
    <ConsoleProvider value={console}>
      <div class="rehearsal">
        <p class="rehearsal-mark" role="note">
          <strong>{say('host.rehearsal.mark')}</strong> {say('host.rehearsal.told')}
          <a href={paths.library}>{say('host.rehearsal.leave')}</a>
        </p>
        <Table again={() => setRound(round + 1)} />
      </div>
      <ToastLine />
    </ConsoleProvider>
  );
}

function Table({ again }: { again(): void }) {
  const { wall } = useConsole();
  const table = useTable();
  // Those at the table are made up, so there is nobody to protect from the wall.
  useEffect(() => wall.answer('private'), []);
  if (!table) return null;
  if (table.view.phase === 'running') return <Running {...table} />;
  return (
    <Page back class="page-narrow">
      <div class="page-note ended">
        <h1>{say('host.rehearsal.ended')}</h1>
        <p class="lead">{say('host.rehearsal.endedText')}</p>
        <Button kind="primary" size="big" icon={arrowLeft} onClick={() => go(paths.library)}>
          {say('host.rehearsal.leave')}
        </Button>
        <Button icon={arrowsClockwise} onClick={again}>
          {say('host.rehearsal.again')}
        </Button>
      </div>
    </Page>
  );
}
