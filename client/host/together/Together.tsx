import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ApiFailure } from '../../lib/api.ts';
import { loadWords, locale, say, setLocale } from '../../lib/locale.ts';
import { OwnContext } from '../../own/use-own.ts';
import { Notice } from '../../ui/index.ts';
import { Failed } from '../Failed.tsx';
import { askAgainAfter, isOutOfReach } from '../fetched.ts';
import { place } from '../router.ts';
import { Ground } from './Ground.tsx';
import { Sheet } from './Sheet.tsx';
import { Stopped } from './Stopped.tsx';
import { TopBar } from './TopBar.tsx';
import { Turn } from './Turn.tsx';
import { type Together as Opened, openTogether } from './together.ts';
import { TogetherContext } from './use-together.ts';
import '../../own/own.css';
import '../../own/notes.css';
import '../../own/writing.css';
import '../../own/goals.css';
import './together.css';
import './steps.css';

/** The step stands behind the `#`: no server's log knows how far the two have come, and a refresh changes nothing. */
const address = computed(() => place.value && location.hash.slice(1));

/**
 * Worker and person at one screen, before it is sealed: what the person kept, what they say, what was seen, note by note,
 * and what follows. Nobody else is on it. It asks nothing about the wall: the screen is turned first.
 */
export function Together({ session, seat }: { session: string; seat: number }) {
  const [together] = useState(() => openTogether(session, seat));
  const [at, setAt] = useState<'turn' | 'steps' | 'stopped'>(together.kept.entered() ? 'steps' : 'turn');
  const [hasWords, setHasWords] = useState(false);
  useEffect(() => {
    const workers = together.kept.workersLocale(locale.peek());
    void loadWords('own').then(() => setHasWords(true));
    return () => {
      together.own.leave();
      together.kept.leave();
      void setLocale(workers);
    };
  }, [together]);
  const enter = () => {
    together.kept.enter();
    setAt('steps');
  };
  const stop = () => {
    together.kept.close();
    setAt('stopped');
  };
  return (
    <Ground>
      {at === 'turn' && <Turn session={session} seat={seat} onGo={enter} />}
      {at === 'stopped' && <Stopped session={session} seat={seat} onGoOn={enter} />}
      {at === 'steps' && <Inside together={together} hasWords={hasWords} onStop={stop} />}
    </Ground>
  );
}

function Inside({ together, hasWords, onStop }: { together: Opened; hasWords: boolean; onStop(): void }) {
  const page = together.page.value;
  const failure = together.failure.value;
  useEffect(() => {
    void together.own.fetch();
  }, [together]);
  useEffect(() => {
    if (!isOutOfReach(failure)) return;
    const timer = setTimeout(together.own.fetch, askAgainAfter);
    return () => clearTimeout(timer);
  }, [failure]);
  if (page && hasWords)
    return (
      <TogetherContext.Provider value={together}>
        <OwnContext.Provider value={together.own}>
          <TopBar onStop={onStop} person={page.report} />
          <Sheet address={address.value} onStop={onStop} />
        </OwnContext.Provider>
      </TogetherContext.Provider>
    );
  const isNo = failure instanceof ApiFailure && failure.code === 'not-allowed-by-person';
  return (
    <>
      <TopBar onStop={onStop} />
      <main class="together-sheet together-alone">
        {isNo ? (
          <Notice>{say('host.together.not-allowed')}</Notice>
        ) : failure === undefined ? (
          <p>{say('host.loading')}</p>
        ) : (
          <Failed failure={failure} again={() => void together.own.fetch()} />
        )}
      </main>
    </>
  );
}
