import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../lib/locale.ts';
import { LiveRegions } from '../ui/index.ts';
import { CodeStep } from './join/CodeStep.tsx';
import { AfterEarlierGames } from './join/EarlierGames.tsx';
import { LanguageStep } from './join/LanguageStep.tsx';
import { Page } from './join/Page.tsx';
import { WhoStep } from './join/WhoStep.tsx';
import { begin, type Step, step } from './step.ts';
import '../lib/text-size.ts';

/** The table with its connection comes after the join screen is usable. */
const table = signal<typeof import('./table/Seat.tsx') | undefined>(undefined);
const fetchTable = (): void => {
  if (!table.peek())
    import('./table/Seat.tsx').then(
      (loaded) => {
        table.value = loaded;
      },
      () => setTimeout(fetchTable, 2000),
    );
};

export function App() {
  const now = step.value;
  useEffect(() => {
    void begin();
  }, []);
  useEffect(() => {
    if (now.at !== 'code' && now.at !== 'knocking') fetchTable();
  }, [now.at]);
  const pack = now.at === 'who' ? now.look.pack : undefined;
  const loaded = table.value;
  useEffect(() => {
    if (pack) loaded?.prepare(pack);
  }, [pack, loaded]);
  return (
    <>
      <LiveRegions />
      <Current now={now} />
    </>
  );
}

function Current({ now }: { now: Step }) {
  switch (now.at) {
    case 'code':
      return <CodeStep trouble={now.trouble} />;
    case 'language':
      return <LanguageStep {...now} />;
    case 'who':
      return (
        <AfterEarlierGames>
          <WhoStep {...now} />
        </AfterEarlierGames>
      );
    case 'knocking':
      return <Knocking words={say('common.loading')} />;
    default: {
      const loaded = table.value;
      return loaded ? <loaded.Seat step={now} /> : <Knocking words={say('play.join.returning')} />;
    }
  }
}

const Knocking = ({ words }: { words: string }) => (
  <Page>
    <p class="join-knocking">{words}</p>
  </Page>
);
