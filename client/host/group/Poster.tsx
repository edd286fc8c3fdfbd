import { inLocale } from '../../../shared/lib/text.ts';
import type { Wording } from '../../../shared/observation/report.ts';
import type { GroupPage } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { longDate } from '../dates.ts';
import { alphabetically, worded } from '../wording.ts';
import { Feedback } from './Feedback.tsx';
import { AreasFigure, MinutesFigure, MinutesTable } from './figures.tsx';
import { GroupPicture } from './GroupPicture.tsx';

/** The page that can hang on the group's wall: its picture, its words, its rules, how the meeting went. */
export function Poster({ page }: { page: GroupPage }) {
  const { report, session, areas } = page;
  const [only, ...more] = report.pictures;
  return (
    <article class="leaf poster">
      <Head page={page} />
      {only && more.length === 0 ? (
        <GroupPicture picture={only} hash={session.pack} areas={areas}>
          <TakenAlong page={page} />
        </GroupPicture>
      ) : (
        <>
          <div class="pictures">
            {report.pictures.map((picture, index) => (
              // What has been laid does not change any more.
              <GroupPicture key={index} picture={picture} hash={session.pack} areas={areas} />
            ))}
          </div>
          <div class="two">
            <TakenAlong page={page} />
          </div>
        </>
      )}
      <Listed title={say('group.page.rules')} wordings={report.rules} class="rules" />
      <Listed title={say('group.page.taught')} wordings={report.taught} />
      <div class="two">
        <section class="leaf-part">
          <h2>{say('group.page.cards')}</h2>
          <AreasFigure report={report} areas={areas} />
        </section>
        <section class="leaf-part">
          <h2>{say('group.page.arc')}</h2>
          <MinutesFigure report={report} />
          <MinutesTable report={report} />
        </section>
      </div>
      <Feedback page={page} />
      <footer class="leaf-foot">{say('group.footer')}</footer>
    </article>
  );
}

const TakenAlong = ({ page: { report, takenAlong } }: { page: GroupPage }) => (
  <>
    <Chips title={say('group.page.words')} words={alphabetically(takenAlong.map(({ wording }) => wording))} />
    <Listed title={say('group.page.joys')} wordings={report.joys} />
  </>
);

function Head({ page: { session, openedAt } }: { page: GroupPage }) {
  const title = inLocale(session.title, locale.value);
  return (
    <header class="leaf-head">
      <div>
        <h1>{session.groupName ?? title}</h1>
        <p>
          {session.groupName && <>{title} · </>}
          {say('group.meeting', { number: session.meeting })}
        </p>
      </div>
      <p class="leaf-when">
        {longDate(openedAt)}
        <br />
        {say('group.page.seats', { count: session.seats })}
      </p>
    </header>
  );
}

interface ListedProps {
  title: string;
  wordings: readonly Wording[];
  class?: string;
}

/** A heading and what it holds; nothing at all when there is nothing. */
function Listed({ title, wordings, class: name = '' }: ListedProps) {
  const words = [...new Set(wordings.map(worded))].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <section class={`leaf-part ${name}`}>
      <h2>{title}</h2>
      <ul class="listed">
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}

function Chips({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section class="leaf-part">
      <h2>{title}</h2>
      <ul class="word-chips">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  );
}
