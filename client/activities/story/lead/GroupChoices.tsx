import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import type { Giving, StoryLead } from '../Lead.tsx';
import { holdersOf, offeredIn, other, sceneOf, wordsOf } from '../words.ts';

/**
 * What the group decides together, said aloud and chosen from here: for the role that decides when nobody at the table
 * holds it or its seats are out of touch, and for each role of the group's where each chooses for theirs.
 */
export function GroupChoices({ play, lead, pack, text, giving: { busy, give } }: StoryLead & { giving: Giving }) {
  // By role: it is in nobody's view, as no answer is before all are shown.
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => setSaid({}), [play.beat]);
  if (play.phase !== 'scene' || play.frozen > 0) return null;
  const words = wordsOf(play, text);
  const reached = (role: string) =>
    holdersOf(play, role).some((seat) =>
      lead.presence.some((one) => one.seat === seat && (one.state === 'here' || one.state === 'no-phone')),
    );
  const offered =
    play.by === 'role' && !reached(play.decider)
      ? offeredIn(play).filter(({ choice }) => choice !== other)
      : play.by === 'each-role'
        ? offeredIn(play).filter(({ role }) => role !== '' && holdersOf(play, role).length === 0)
        : [];
  if (offered.length === 0) return null;
  const symbols = sceneOf(play, pack)?.symbols;
  return (
    <section class="story-group" aria-labelledby="story-group">
      <h3 id="story-group">{say('host.lead.story.group')}</h3>
      <Choices>
        {offered.map(({ choice, role, letter }) => (
          <Choice
            key={choice}
            mark={letter}
            symbol={pack.symbols[symbols?.[choice] ?? '']}
            chosen={role === '' ? undefined : said[role] === choice}
            busy={busy?.choice === choice}
            onChoose={async () => {
              await give({ type: play.by === 'role' ? 'choose' : 'answer', choice });
              if (role) setSaid((before) => ({ ...before, [role]: choice }));
            }}
          >
            {words.choice(play.scene, choice)}
            {role && <small class="story-for">{words.role(role)}</small>}
          </Choice>
        ))}
      </Choices>
    </section>
  );
}
