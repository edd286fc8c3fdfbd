import type { Event } from '../shared/activities/story/content.ts';
import type { Pack } from '../shared/pack/pack.ts';
import type { Story } from '../shared/pack/story.ts';
import { type Step, undoneSteps } from '../shared/session/replay.ts';
import { simulate } from '../shared/session/simulation.ts';

/** From so many sessions on, an ending that never came is a fault of the story, and not just luck. */
const enough = 100;

/** Plays a scenario over and over, and prints a table of endings for each story in it. */
export function simulateStories(
  pack: Pack,
  scenario: string,
  { players, seed: first, seeds }: { players: number; seed: number; seeds: number },
  print: (line: string) => void,
): boolean {
  const tallies = talliesOf(pack, scenario);
  const begun = performance.now();
  const stuck: number[] = [];
  for (let seed = first; seed < first + seeds; seed++) {
    const { table, ended } = simulate({ pack, scenario, players, seed });
    if (!ended) stuck.push(seed);
    for (const [at, tally] of tallies) tally.add(playedIn(table.steps, at));
  }
  for (const tally of tallies.values()) for (const line of tally.lines()) print(line);
  if (stuck.length > 0) print(`sessions that did not come to their end, by seed: ${stuck.slice(0, 20).join(', ')}`);
  const seconds = (performance.now() - begun) / 1000;
  print(`${seeds} session(s), ${players} players, ${seconds.toFixed(1)} s`);
  return stuck.length === 0 && [...tallies.values()].every(({ sound }) => sound);
}

/** How a story went in many sessions. */
export class StoryTally {
  readonly #story: Story;
  readonly #endings: Map<string, number>;
  readonly #unseen: Set<string>;
  #sessions = 0;
  #ended = 0;
  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;

  constructor(story: Story) {
    this.#story = story;
    this.#unseen = new Set(story.scenes.map(({ id }) => id));
    this.#endings = new Map(story.scenes.flatMap(({ id, kind }) => (kind === 'ending' ? [[id, 0]] : [])));
  }

  /** @param events what was played in the story's part of one session */
  add(events: readonly Event[]): void {
    this.#sessions++;
    const way: { scene: string; length: number }[] = [];
    let now = -1;
    for (const event of events) {
      if (event.type === 'looked-back') now = event.place;
      if (event.type !== 'scene-opened') continue;
      this.#unseen.delete(event.scene);
      now = way.push({ scene: event.scene, length: (way[now]?.length ?? 0) + 1 }) - 1;
    }
    const last = way[now];
    const times = last && this.#endings.get(last.scene);
    if (!last || times === undefined) return;
    this.#ended++;
    this.#endings.set(last.scene, times + 1);
    this.#shortest = Math.min(this.#shortest, last.length);
    this.#longest = Math.max(this.#longest, last.length);
  }

  /** Every session came to an ending, and every ending came, if there were sessions enough for all. */
  get sound(): boolean {
    const never = [...this.#endings.values()].includes(0);
    return this.#ended === this.#sessions && !(never && this.#sessions >= enough);
  }

  lines(): string[] {
    const wide = Math.max(...[...this.#endings.keys()].map((id) => id.length));
    const share = (times: number) => `${((times / Math.max(1, this.#ended)) * 100).toFixed(1)} %`;
    return [
      `story ${this.#story.id}: ${this.#sessions} session(s), ${this.#ended} ended, ${this.#ended > 0 ? `${this.#shortest}–${this.#longest}` : 'no'} scenes on the way`,
      ...[...this.#endings].map(
        ([id, times]) => `  ${id.padEnd(wide)}${String(times).padStart(8)}${share(times).padStart(9)}`,
      ),
      `  scenes never seen: ${[...this.#unseen].join(', ') || 'none'}`,
    ];
  }
}

/** The stories of a scenario, by the number of their part. */
export const talliesOf = (pack: Pack, scenario: string): Map<number, StoryTally> =>
  new Map(
    (pack.scenarios[scenario]?.steps ?? []).flatMap(({ kind, content }, at): [number, StoryTally][] => {
      const story = kind === 'story' && typeof content.story === 'string' ? pack.stories[content.story] : undefined;
      return story ? [[at, new StoryTally(story)]] : [];
    }),
  );

/** What was played in one part, without what was taken back. */
export function playedIn(steps: readonly Step[], at: number): Event[] {
  const undone = undoneSteps(steps);
  return steps
    .filter(({ seq }) => !undone.has(seq))
    .flatMap(({ events }) => events)
    .flatMap((event) => (event.type === 'played' && event.at === at ? [event.event as Event] : []));
}
