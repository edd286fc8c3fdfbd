import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { Review as ReviewOf } from '../../../shared/wire/people.ts';
import { locale, say } from '../../lib/locale.ts';
import { Tabs } from '../afterwards/Tabs.tsx';
import { fetchReview } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { useConsole } from '../session/console.ts';
import { TouchLine } from '../session/TouchLine.tsx';
import { WallCheck } from '../session/WallCheck.tsx';
import { WithConsole } from '../session/WithConsole.tsx';
import { wallCheckOf } from '../wall.ts';
import { LookingProvider, useOpenLooking } from './looking.ts';
import { NoteColumn } from './NoteColumn.tsx';
import { SealGroup } from './SealGroup.tsx';
import { TableThen } from './TableThen.tsx';
import { Timeline } from './Timeline.tsx';
import '../notes/notes.css';
import '../notes/valence.css';
import './review.css';

/** Looking back at a meeting: what was on the table, and what was noted about it. For its facilitator alone. */
export function Review({ id }: { id: string }) {
  const early = useMemo(() => askedEarly(id), [id]);
  return (
    <WithConsole id={id}>
      <Page back class="page-review">
        <Inside id={id} early={early} />
      </Page>
    </WithConsole>
  );
}

/** Where the wall is known to be private, the notes are asked for while the session is still being opened. */
function askedEarly(id: string): Promise<ReviewOf> | undefined {
  if (wallCheckOf(id).state.peek() !== 'private') return undefined;
  const asked = fetchReview(id);
  // Whoever waits for it is told; before that there is nobody.
  asked.catch(() => {});
  return asked;
}

interface InsideProps {
  id: string;
  /** the first look, if it is on its way */
  early: Promise<ReviewOf> | undefined;
}

/** Nothing is fetched before the wall has been checked: what is not there cannot be seen. */
function Inside({ id, early }: InsideProps) {
  const { wall } = useConsole();
  if (wall.state.value === 'private') return <Looked id={id} early={early} />;
  return (
    <>
      <Head id={id} />
      <div class="review-wall">
        <WallCheck />
      </div>
    </>
  );
}

/** The way to the other pages, which meeting it is, and what can be done with the whole of it. */
function Head({ id, children }: { id: string; children?: ComponentChildren }) {
  const { summary } = useConsole();
  const date = new Intl.DateTimeFormat(locale.value.split('-')[0], { dateStyle: 'long' }).format(summary.openedAt);
  return (
    <header class="review-head">
      <Tabs session={id} here="review" />
      <h1 class="review-which">
        <span class="visually-hidden">{say('host.review.title')}: </span>
        {summary.groupName ?? inLocale(summary.title, locale.value)}
        <span class="review-date">{date}</span>
      </h1>
      {children}
      <TouchLine />
    </header>
  );
}

function Looked({ id, early }: InsideProps) {
  const first = useRef(early);
  const fetched = useFetched(`review-${id}`, () => {
    const asked = first.current ?? fetchReview(id);
    first.current = undefined;
    return asked;
  });
  const last = useRef<ReviewOf | undefined>(undefined);
  if (fetched.state === 'here') last.current = fetched.value;
  // A second look that fails leaves what is there: somebody may be writing on it.
  if (last.current && fetched.state !== 'loading') return <Open id={id} review={last.current} again={fetched.again} />;
  return (
    <>
      <Head id={id} />
      {fetched.state === 'failed' ? (
        <Failed failure={fetched.failure} again={fetched.again} />
      ) : (
        <p class="page-wait">{say('host.loading')}</p>
      )}
    </>
  );
}

function Open({ id, review, again }: { id: string; review: ReviewOf; again(): void }) {
  const looking = useOpenLooking(review, again);
  if (!looking || review.parts.length === 0)
    return (
      <>
        <Head id={id} />
        {looking && <p class="empty">{say('host.review.notPlayed')}</p>}
      </>
    );
  return (
    <LookingProvider value={looking}>
      <Head id={id}>
        <SealGroup />
      </Head>
      <div class="review-body">
        <TableThen />
        <NoteColumn />
        <Timeline />
      </div>
    </LookingProvider>
  );
}
