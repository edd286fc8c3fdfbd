import { expect, it } from 'vitest';
import type { StoryView } from '../../shared/activities/story/view.ts';
import { packOfPart } from '../support/parts.ts';
import { decision, ending, storyOf } from '../support/stories.ts';
import { openTable } from '../support/table.ts';

/** Three seats at a scene in which each chooses for their role: the friend is seats 2 and 1, the neighbour seat 3. */
function atStairs() {
  const choices = ['greets', 'waits'].map((id) => ({ id, role: 'friend' }));
  const story = storyOf([
    decision('stairs', [...choices, { id: 'reads', role: 'neighbour' }], {
      decide: { by: 'each-role' },
      next: [{ to: 'end' }],
    }),
    ending('end'),
  ]);
  const pack = { ...packOfPart('story', { story: story.id }), stories: { [story.id]: story } };
  const table = openTable({ seats: 3, pack, scenario: 'alone' });
  table.start();
  table.facilitator.does({ type: 'go-on' });
  return table;
}

it('what was answered for a role that somebody has given away does not count', () => {
  const table = atStairs();
  table.seat(2).does({ type: 'answer', choice: 'greets' });
  table.facilitator.does({ type: 'give-role', role: 'neighbour', seat: 2 });
  table.facilitator.does({ type: 'give-role', role: 'friend', seat: 3 });
  table.seat(3).does({ type: 'answer', choice: 'waits' });
  table.facilitator.does({ type: 'show' });
  expect(table.play<StoryView>()).toMatchObject({ decided: ['waits'], counts: [{ choice: 'waits', count: 1 }] });
});

it('what the group answered for a role does not count once somebody holds it', () => {
  const table = atStairs();
  table.facilitator.does({ type: 'give-role', role: 'friend' });
  table.facilitator.does({ type: 'answer', choice: 'greets' });
  table.facilitator.does({ type: 'give-role', role: 'friend', seat: 2 });
  table.seat(2).does({ type: 'answer', choice: 'waits' });
  table.facilitator.does({ type: 'show' });
  expect(table.play<StoryView>()).toMatchObject({ decided: ['waits'], counts: [{ choice: 'waits', count: 1 }] });
});
