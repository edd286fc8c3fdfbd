import { Encoder, Reflection } from '@colyseus/schema';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../shared/activities/index.ts';
import { pick, seeded } from '../../shared/lib/random.ts';
import { replay } from '../../shared/session/replay.ts';
import { simulate } from '../../shared/session/simulation.ts';
import type { PublicView } from '../../shared/session/view.ts';
import { publicView } from '../../shared/session/views.ts';
import { mirror } from '../../shared/wire/mirror.ts';
import { SessionState } from '../../shared/wire/state.ts';
import { shortMeeting, varipiiri } from '../support/packs.ts';
import { seedOf } from '../support/seed.ts';

const plain = (view: PublicView) => JSON.parse(JSON.stringify(view)) as unknown;
/** Undefined fields fall away, as they do in a view that went through JSON. */
const decoded = (state: unknown) => JSON.parse(JSON.stringify(state)) as unknown;

describe('the mirror', () => {
  it('whoever follows and whoever comes late both see the view, through random jumps between whole sessions', () => {
    const seed = seedOf('mirror');
    const random = seeded(seed);
    const views: PublicView[] = Object.keys(varipiiri.scenarios).flatMap((scenario, nth) => {
      const { table } = simulate({
        pack: varipiiri,
        scenario,
        players: 2 + random.int(11),
        seed: seed + nth,
      });
      return table.steps.map((_, length) =>
        publicView({ ...table.inputs(), rev: length, session: replay(table.steps.slice(0, length + 1), varipiiri) }),
      );
    });
    const state = new SessionState();
    const encoder = new Encoder(state);
    mirror(state, views[0] as PublicView);
    const follower = Reflection.decode(Reflection.encode(encoder));
    follower.decode(encoder.encodeAll());
    encoder.discardChanges();
    let compared = 0;
    for (let jump = 0; jump < 3_000; jump++) {
      // Mostly step by step, as play goes; sometimes anywhere, as after taking back or a restart.
      const view = random.int(3) > 0 ? (views[jump % views.length] as PublicView) : pick(random, views);
      mirror(state, view);
      follower.decode(encoder.encode());
      encoder.discardChanges();
      expect(decoded(follower.state)).toEqual(plain(view));
      compared++;
      if (jump % 20 === 0) {
        const late = Reflection.decode(Reflection.encode(encoder));
        late.decode(encoder.encodeAll());
        expect(decoded(late.state)).toEqual(plain(view));
        compared++;
      }
    }
    console.log(`mirror: seed ${seed}, ${views.length} views, ${compared} comparisons`);
    expect(new Set(views.map((view) => view.play?.kind ?? 'none'))).toEqual(
      new Set(['none', ...kinds.map((kind) => kind.kind)]),
    );
  });

  it('sends nothing when nothing has changed', () => {
    const { table } = simulate({ pack: varipiiri, scenario: shortMeeting, players: 4, seed: 1 });
    const view = publicView(table.inputs());
    const state = new SessionState();
    const encoder = new Encoder(state);
    mirror(state, view);
    encoder.encode();
    encoder.discardChanges();
    mirror(state, view);
    expect(encoder.hasChanges).toBe(false);
  });
});
