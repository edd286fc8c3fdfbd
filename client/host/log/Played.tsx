import { inLocale } from '../../../shared/lib/text.ts';
import type { LogEntry, OpenPack, SessionLog } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { packOf, textOf } from '../../lib/texts.ts';
import { AreaMark } from '../notes/TopicChips.tsx';
import { titleOf } from '../session/arc/part-words.ts';
import { useConsole } from '../session/console.ts';
import { TileRow } from './TileRow.tsx';

/** The arc as it went: each part with its play time and what was opened in it. Never by whom. */
export function Played({ log }: { log: SessionLog }) {
  const { summary } = useConsole();
  const hash = summary.pack;
  const text = textOf(hash, locale.value);
  const pack = packOf(hash);
  return (
    <section class="log-section">
      <h2>{say('host.log.play')}</h2>
      {log.arc.map((part, at) => (
        // A part may be there twice; the log does not change any more.
        <section key={at} class="log-part">
          <h3>
            {titleOf(part, text)}
            <span class="log-minutes">
              {say('host.log.minutes', { minutes: part.minutes })},{' '}
              {say('host.log.planned', { minutes: part.plannedMinutes })}
            </span>
          </h3>
          <Timeline entries={part.timeline} pack={pack} />
        </section>
      ))}
    </section>
  );
}

function Timeline({ entries, pack }: { entries: readonly LogEntry[]; pack: OpenPack | undefined }) {
  if (entries.length === 0) return <p class="soft">{say('host.log.empty')}</p>;
  const tiles = entries.filter(({ what }) => what === 'tile-laid').flatMap(({ area }) => area ?? []);
  const name = entries.findLast(({ what }) => what === 'picture-named')?.own;
  const told = entries.filter(
    ({ what }) => what !== 'tile-laid' && what !== 'picture-named' && what !== 'picture-shown',
  );
  return (
    <>
      <ol class="timeline">
        {told.map((entry, index) => (
          <Entry key={index} entry={entry} pack={pack} />
        ))}
      </ol>
      {tiles.length > 0 && <TileRow tiles={tiles} pack={pack} name={name} />}
    </>
  );
}

/** Kinds of entries that stand without a life area say what they are. */
const marks: Readonly<Record<string, string>> = {
  'together-drawn': 'activities.kind.agree',
  'joy-picked': 'activities.kind.joy',
  'word-taken': 'activities.kind.word',
  'moment-shown': 'activities.kind.moment',
  rule: 'activities.kind.rule',
  'workshop-taught': 'activities.kind.idea',
};

/** Entries that hold no card say what happened. */
const wordsFor: Readonly<Record<string, string>> = {
  'weathers-shown': 'host.log.entry.weathers-shown',
  'rules-agreed': 'host.log.entry.rules-agreed',
  'lots-drawn': 'host.log.entry.lots-drawn',
  'farewell-said': 'host.log.entry.farewell-said',
  'feedback-shown': 'host.log.entry.feedback-shown',
  'goodbye-said': 'host.log.entry.goodbye-said',
  'workshop-taught': 'host.log.entry.workshop-taught',
};

function Entry({ entry, pack }: { entry: LogEntry; pack: OpenPack | undefined }) {
  const { summary } = useConsole();
  const text = textOf(summary.pack, locale.value);
  const key = wordsFor[entry.what];
  const moment = key && say(key);
  const words = entry.own ?? (entry.text && inLocale(entry.text, locale.value)) ?? moment;
  const mark = entry.area ? text?.(`area.${entry.area}`) : marks[entry.what] && say(marks[entry.what] ?? '');
  if (!words) return null;
  return (
    <li class="timeline-entry">
      <span class="timeline-mark">
        {entry.area && <AreaMark area={entry.area} pack={pack} />}
        <span>{mark}</span>
      </span>
      <span class="timeline-words">{words}</span>
    </li>
  );
}
