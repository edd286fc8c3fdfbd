import { useRef, useState } from 'preact/hooks';
import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import type { PelitarinaSeatView } from '../../../../shared/activities/pelitarina/view.ts';
import type { PelitarinaControls } from '../Controls.tsx';
import { lifelineOf, type MyLifeline, type MyStage, rememberLifeline, stageKey } from '../my-lifeline.ts';

type Placed = PelitarinaSeatView['mine'][number];

/** A person's games, wherever they are kept: on their own phone, or closed on the server where there is none. */
export interface Lifeline extends MyLifeline {
  /** there is no phone of one's own to keep them on */
  here: boolean;
  /** the same game as it lies on the server; `same` when nothing has been changed in it since */
  placed(game: Game): (Placed & { same: boolean }) | undefined;
  save(game: Game): void;
  remove(game: Game): void;
  putStages(stages: readonly MyStage[]): void;
  /** all of a file that was brought along, joined with what is here */
  take(lifeline: MyLifeline): void;
  /** what was taken away last, and can be put back */
  removed: Game | undefined;
  putBack(): void;
}

/** Milliseconds within which a game that was sent is seen on the server. */
const settling = 1500;

export function useLifeline({ meeting, seat, own, act }: PelitarinaControls): Lifeline {
  const { code } = meeting;
  const here = own?.keepsHere ?? true;
  const mine = own?.mine ?? [];
  const [drawn, setDrawn] = useState<MyLifeline>(() => lifelineOf(code));
  const [removed, setRemoved] = useState<Game>();
  const [gone, setGone] = useState<readonly string[]>([]);
  const server = useServer(mine, act, `${code} ${seat}`);
  // What was laid down while there was no phone, or from another one, is theirs to close and to take along.
  const elsewhere = mine
    .map(({ game }) => game)
    .filter(({ id }) => !gone.includes(id) && !drawn.games.some((game) => game.id === id));
  const games = here ? server.games : [...drawn.games, ...elsewhere];
  const stages = stagesOf(here ? server.stages : drawn.stages, games);
  const keep = (lifeline: MyLifeline) => {
    setDrawn(lifeline);
    rememberLifeline(code, lifeline);
  };
  const placed: Lifeline['placed'] = (game) => {
    const found = mine.find((one) => one.game.id === game.id);
    return found && { ...found, same: isSame(found.game, game) };
  };

  const save = (game: Game) => {
    if (here) server.save(game);
    else keep({ stages: stagesOf(stages, [game]), games: saved(games, game) });
    setGone((all) => all.filter((id) => id !== game.id));
    // What the table is looking at changes with it; what it isn't stays on the phone.
    const before = placed(game);
    if (!here && before?.open && !isSame(before.game, game)) void act({ type: 'place', game, instead: before.number });
  };
  return {
    here,
    stages,
    games,
    placed,
    save,
    remove(game) {
      setRemoved(game);
      if (here) return server.remove(game);
      setGone((all) => [...all, game.id]);
      keep({ stages, games: games.filter(({ id }) => id !== game.id) });
      const before = placed(game);
      if (before) void act({ type: 'remove', game: before.number });
    },
    putStages(stages) {
      if (here) server.putStages([...stages]);
      else keep({ stages: [...stages], games });
    },
    take({ stages, games }) {
      setRemoved(undefined);
      if (!here) return keep({ stages, games });
      server.putStages(stages);
      for (const game of games) server.save(game);
    },
    removed,
    putBack() {
      setRemoved(undefined);
      if (removed) save(removed);
    },
  };
}

/** Stages that were chosen on this page, by meeting and seat: one that has no games yet is nowhere else. */
const chosenHere = new Map<string, MyStage[]>();

/** One message after another, and what was written is shown before the server has it. */
function useServer(mine: readonly Placed[], act: PelitarinaControls['act'], whose: string) {
  const [stages, setStages] = useState<MyStage[]>(() => chosenHere.get(whose) ?? []);
  const putStages = (stages: MyStage[]) => {
    chosenHere.set(whose, stages);
    setStages(stages);
  };
  const [ahead, setAhead] = useState<readonly (Game | string)[]>([]);
  const now = useRef(mine);
  now.current = mine;
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const numberOf = (id: string) => now.current.find(({ game }) => game.id === id)?.number;
  const idOf = (one: Game | string) => (typeof one === 'string' ? one : one.id);

  const send = (one: Game | string, message: () => { type: string } | undefined, isThere: () => boolean) => {
    setAhead((all) => [...all.filter((other) => idOf(other) !== idOf(one)), one]);
    line.current = line.current.then(async () => {
      const command = message();
      if (command) await act(command);
      const until = Date.now() + settling;
      while (!isThere() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 40));
      setAhead((all) => all.filter((other) => other !== one));
    });
  };
  return {
    stages,
    putStages,
    games: ahead.reduce<Game[]>(
      (games, one) => (typeof one === 'string' ? games.filter(({ id }) => id !== one) : saved(games, one)),
      mine.map(({ game }) => game),
    ),
    save: (game: Game) =>
      send(
        game,
        () => ({ type: 'place', game, instead: numberOf(game.id) }),
        () => now.current.some((placed) => isSame(placed.game, game)),
      ),
    remove: ({ id }: Game) =>
      send(
        id,
        () => {
          const game = numberOf(id);
          return game === undefined ? undefined : { type: 'remove', game };
        },
        () => numberOf(id) === undefined,
      ),
  };
}

const saved = (games: readonly Game[], game: Game): Game[] =>
  games.some(({ id }) => id === game.id)
    ? games.map((other) => (other.id === game.id ? game : other))
    : [...games, game];

/** Those that were chosen, and those of the games. */
function stagesOf(stages: readonly MyStage[], games: readonly Game[]): MyStage[] {
  const all: MyStage[] = [...stages, ...games.map(({ stage, ownStage }) => ({ stage, ownStage }))];
  const keys = all.map(stageKey);
  return all.filter((one, nth) => keys.indexOf(stageKey(one)) === nth);
}

const fieldsOf = ({ id, stage, ownStage, token, title, when, answers, drawing = [] }: Game) => [
  id,
  stage ?? '',
  ownStage ?? '',
  token,
  title,
  when ?? '',
  answers.map(({ prompt, text }) => [prompt, text]),
  drawing.map(({ points }) => points),
];
const isSame = (one: Game, other: Game): boolean => JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));
