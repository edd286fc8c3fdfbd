import { useEffect, useState } from 'preact/hooks';
import { loadWords, say } from '../lib/locale.ts';
import { Page } from '../play/join/Page.tsx';
import { LiveRegions } from '../ui/index.ts';
import { CodesStep } from './CodesStep.tsx';
import { Over } from './Over.tsx';
import { begin, type Step, step } from './step.ts';
import { WelcomeStep } from './WelcomeStep.tsx';
import '../lib/text-size.ts';
import './guest.css';

/** The way in for those who are invited to lead, watch or help; then their console, or the helper's page. */
export function App() {
  useEffect(() => {
    void begin();
  }, []);
  return (
    <>
      <LiveRegions />
      <Current now={step.value} />
    </>
  );
}

function Current({ now }: { now: Step }) {
  switch (now.at) {
    case 'codes':
      return <CodesStep />;
    case 'welcome':
      return <WelcomeStep look={now.look} />;
    case 'inside':
      return <Inside {...now} />;
    case 'gone':
      return <Over how="gone" />;
    case 'knocking':
      return <Knocking away={now.away} />;
  }
}

const Knocking = ({ away = false }: { away?: boolean }) => (
  <Page>
    <p class="join-knocking">{say(away ? 'common.trouble.no-contact' : 'common.loading')}</p>
  </Page>
);

type Inner = Extract<Step, { at: 'inside' }>;
const consoleOf = () => import('./console/GuestConsole.tsx').then(({ GuestConsole }) => GuestConsole);
const helperOf = () => import('./helper/Helper.tsx').then(({ Helper }) => Helper);

/** A helper gets a page for a phone, the others the console: each is fetched only when it is needed. */
function Inside({ look, first }: Inner) {
  const [loaded, setLoaded] = useState<{ Face: Awaited<ReturnType<typeof consoleOf>> }>();
  useEffect(() => {
    let current = true;
    const fetchFace = (): void => {
      const isHelper = look.role === 'helper';
      const words = isHelper ? ['activities', 'play', 'screen'] : ['host', 'activities', 'screen'];
      Promise.all([isHelper ? helperOf() : consoleOf(), loadWords(...words)]).then(
        ([Face]) => current && setLoaded({ Face }),
        () => current && setTimeout(fetchFace, 2000),
      );
    };
    fetchFace();
    return () => {
      current = false;
    };
  }, [look.role]);
  return loaded ? <loaded.Face look={look} first={first} /> : <Knocking />;
}
