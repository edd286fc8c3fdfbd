import { useEffect } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import { dayInWords, meetingsInWords } from '../../../shared/observation/report-words.ts';
import { locale, say } from '../../lib/locale.ts';
import { shortDate } from '../dates.ts';
import { useConsole } from '../session/console.ts';
import { Goals } from './Goals.tsx';
import { Kept } from './Kept.tsx';
import { Messages } from './Messages.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Reflections } from './Reflections.tsx';
import { useReport } from './report.ts';
import { Seen } from './Seen.tsx';
import { Thought } from './Thought.tsx';

/** The sheet: the person's own first, then what was seen with their answer beside it, then what the worker thinks. */
export function ReportSheet() {
  const { say: words } = useReport();
  const foot = words('footer');
  useEffect(() => {
    // On paper it stands at the foot of every page, which only the page box can do.
    const { style } = document.documentElement;
    style.setProperty('--report-foot', JSON.stringify(foot));
    return () => style.removeProperty('--report-foot');
  }, [foot]);
  return (
    <article class="report-sheet">
      <Head />
      <OwnWords />
      <Kept />
      <Reflections />
      <Goals />
      <Seen />
      <Messages />
      <Thought />
      <NextSteps />
      <footer class="report-foot screen-only">{foot}</footer>
    </article>
  );
}

function Head() {
  const { page, say: words } = useReport();
  const { summary } = useConsole();
  const { groupName, meetings, worker, sealedAt } = page.report;
  const { goneThroughOn } = worker;
  const where = groupName ? [groupName, meetingsInWords(meetings, words)] : [inLocale(summary.title, locale.value)];
  return (
    <header class="report-head">
      <div>
        <h1>{words('title')}</h1>
        <p>{[...where, ...(goneThroughOn ? [say('host.person.withFacilitator')] : [])].join(' · ')}</p>
      </div>
      <p class="report-when">
        {goneThroughOn
          ? `${words('goneThrough', { date: dayInWords(goneThroughOn, locale.value) })}.`
          : sealedAt === undefined && <span class="screen-only">{say('host.person.notYet')}</span>}
        {sealedAt !== undefined && (
          <>
            {goneThroughOn && <br />}
            {words('sealed', { date: shortDate(sealedAt) })}.
          </>
        )}
      </p>
    </header>
  );
}
