import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableThen as Then } from '../../../shared/wire/people.ts';
import { faceOf } from '../../activities/index.ts';
import { locale, say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { usePack } from '../../lib/texts.ts';
import { mountWood } from '../../stage/stage.ts';
import { cloudSlash } from '../../ui/icons.ts';
import { Notice, Token } from '../../ui/index.ts';
import { useScrolls } from '../../ui/scrolls.ts';
import { StageBox } from '../session/StageBox.tsx';
import { useLooking } from './looking.ts';
import '../session/table.css';

/** The table as everybody saw it then: drawn, and told in words beside it. Nobody's own view is in it. */
export function TableThen() {
  const { tables } = useLooking();
  const table = tables.shown.value;
  const drawn = useSettled(table);
  const known = usePack(table?.pack, locale.value);
  return (
    <section class="then" aria-label={say('host.review.table')} data-rev={table?.rev}>
      <Wood />
      {table && known && (
        <>
          {table.play && drawn && <StageBox {...drawn} {...known} wordless />}
          <Words table={table} {...known} />
        </>
      )}
      {tables.failing.value && (
        <Notice icon={cloudSlash} class="then-failing">
          {say('host.review.tableFailing')}
        </Notice>
      )}
    </section>
  );
}

/** Nothing is drawn while one hurries by: painting a table takes longer than reading where one is. */
const hurry = 180;
const soon = 30;

/** The table to draw: soon when one goes step by step, and when one has come to rest after hurrying. */
function useSettled(table: Then | undefined): { meeting: Then; still: boolean } | undefined {
  const [settled, setSettled] = useState<{ meeting: Then; still: boolean }>();
  const changed = useRef(0);
  useEffect(() => {
    if (!table) return;
    const hurried = performance.now() - changed.current < hurry;
    changed.current = performance.now();
    const still = table.rev !== (settled?.meeting.rev ?? 0) + 1;
    const timer = setTimeout(() => setSettled({ meeting: table, still }), hurried || !settled ? hurry : soon);
    return () => clearTimeout(timer);
  }, [table]);
  return settled;
}

type WordsProps = { table: Then } & NonNullable<ReturnType<typeof usePack>>;

/** The table in words; a long telling scrolls by itself. */
function Words({ table, pack, text }: WordsProps) {
  const box = useRef<HTMLDivElement>(null);
  useScrolls(box);
  const { Told } = table.play ? faceOf(table.play.kind) : {};
  return (
    <div ref={box} class="then-words">
      {table.resting && <p class="then-rest">{say('host.review.resting')}</p>}
      {Told ? <Told meeting={table} play={table.play as never} pack={pack} text={text} /> : <Gathered table={table} />}
    </div>
  );
}

/** Between the parts, before and after them: who is at the table. */
const Gathered = ({ table: { phase, seats } }: Pick<WordsProps, 'table'>) => (
  <div class="told">
    <h2 class="told-title">
      {say(
        phase === 'ended' ? 'host.review.over' : phase === 'lobby' ? 'host.review.gathering' : 'host.review.between',
      )}
    </h2>
    <ul class="then-seats">
      {seats.map((seat) => (
        <li key={seat.number}>
          <Token token={seat.token} size={2} /> {nameOf(seat)}
        </li>
      ))}
    </ul>
  </div>
);

/** One table top under the drawing and the words. */
function Wood() {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!top.current) return;
    const wood = mountWood(top.current);
    return wood.destroy;
  }, []);
  return <div ref={top} class="then-wood stage" />;
}
