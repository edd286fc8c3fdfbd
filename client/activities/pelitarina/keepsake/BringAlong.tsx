import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { announce } from '../../../lib/announce.ts';
import { say } from '../../../lib/locale.ts';
import { folderOpen } from '../../../ui/icons.ts';
import { Button, Icon, Notice } from '../../../ui/index.ts';
import { lifelineOf, type MyLifeline } from '../my-lifeline.ts';
import type { readFile } from './file.ts';
import { files } from './files.ts';
import { type Cards, type Fitted, fittedTo } from './fitting.ts';
import { type Joined, joined } from './join.ts';
import { rememberSkills, skillsOf } from './mine.ts';
import './bring-along.css';

interface Props {
  /** of the meeting */
  code: string;
  /** the part's cards: a file may have been made with others */
  play: Cards;
  /** what is drawn so far; without it, what is on this phone. `here`: it is not kept on this device */
  lifeline?: (MyLifeline & { here: boolean }) | undefined;
  /** what was drawn and what was brought, together */
  onBrought(lifeline: MyLifeline): void;
}

type Problem = Extract<Awaited<ReturnType<typeof readFile>>, { ok: false }>['refusal'] | 'unread' | 'empty';

/** What was found, and what its person should know before it is taken. */
interface Found extends Joined {
  changed: Fitted['changed'];
  skills: string[];
}

/** An earlier lifeline from a file. It joins what is drawn already, and nothing of that goes away. */
export function BringAlong({ code, play, lifeline, onBrought }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<Problem>();
  const [found, setFound] = useState<Found>();
  const [isThere, setIsThere] = useState(false);
  const now = () => lifeline ?? lifelineOf(code);
  // What is said of the file may lie below what is seen.
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => answer.current?.scrollIntoView?.({ block: 'nearest' }), [problem, found, isThere]);

  const take = ({ lifeline: all, skills }: Found) => {
    const before = now();
    const more = all.games.length - before.games.length;
    // Somebody else's device, or one that goes round, keeps nothing of anybody's.
    if (!lifeline?.here && skills.length > 0) rememberSkills(code, [...new Set([...skillsOf(code, []), ...skills])]);
    setFound(undefined);
    if (more === 0 && all.stages.length === before.stages.length) return setIsThere(true);
    announce(say('activities.pelitarina.keepsake.bring.brought', { count: more }));
    onBrought(all);
  };
  const open = async (file: File) => {
    setProblem(undefined);
    setFound(undefined);
    setIsThere(false);
    const read = await files()
      .then(({ readFile }) => readFile(file))
      .catch(() => undefined);
    if (!read) return setProblem('unread');
    if (!read.ok) return setProblem(read.refusal);
    const { stages, games, skills } = read.value;
    if (stages.length === 0 && games.length === 0) return setProblem('empty');
    const stageWords = (number: number) => say('activities.pelitarina.keepsake.bring.stage', { number });
    const { lifeline: brought, changed } = fittedTo({ stages, games }, play, stageWords);
    const all: Found = { ...joined(now(), brought), changed, skills };
    if (changed.length > 0 || all.leftOut.length > 0) setFound(all);
    else take(all);
  };
  return (
    <div class="bring-along">
      <label class="bring-along-file button button-secondary button-normal" for={id}>
        <Icon of={folderOpen} size={1.3} />
        <span class="button-word">{say('activities.pelitarina.keepsake.bring.do')}</span>
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-told`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p id={`${id}-told`}>{say('activities.pelitarina.keepsake.bring.told')}</p>
      <div ref={answer} class="bring-along-answer">
        {problem && <Notice tone="problem">{say(`activities.pelitarina.keepsake.bring.problem.${problem}`)}</Notice>}
        {found && <Before found={found} onTake={() => take(found)} onCancel={() => setFound(undefined)} />}
        {isThere && <Notice>{say('activities.pelitarina.keepsake.bring.there')}</Notice>}
      </div>
    </div>
  );
}

/** What does not come along as it was, told before it is taken. */
function Before({ found: { changed, leftOut }, onTake, onCancel }: { found: Found; onTake(): void; onCancel(): void }) {
  const titles = leftOut.map(({ title }) => title).join(', ');
  return (
    <Notice>
      {leftOut.length > 0 && <p>{say('activities.pelitarina.keepsake.bring.room', { games: titles })}</p>}
      {changed.map((what) => (
        <p key={what}>{say(`activities.pelitarina.keepsake.bring.changed.${what}`)}</p>
      ))}
      <div class="bring-along-choice">
        <Button onClick={onTake}>{say('activities.pelitarina.keepsake.bring.take')}</Button>
        <Button onClick={onCancel}>{say('activities.pelitarina.keepsake.bring.cancel')}</Button>
      </div>
    </Notice>
  );
}
