import { type Audience, audiences, type Locale } from '../lib/text.ts';
import type { PackWords } from './audience.ts';
import type { Pack } from './pack.ts';
import type { Say } from './problems.ts';
import { storyTexts } from './story-texts.ts';

/** Every text that the content needs, with the audience that may read it, in every language of the pack. */
export function checkTexts(pack: Pack, words: PackWords, say: Say): void {
  const needed = new Map<string, { audience: Audience; file: string }>();
  const need = (id: string, file: string, audience: Audience = 'open') => needed.set(id, { audience, file });
  need('pack.title', '');
  need('pack.credits', '');
  for (const area of pack.areas) need(`area.${area.id}`, '');
  for (const topic of pack.topics ?? []) need(`topic.${topic.id}`, '');
  const options: Partial<Record<string, readonly string[]>> = { guess: ['a', 'b'], choose: ['a', 'b'] };
  for (const deck of Object.values(pack.decks))
    for (const card of deck.cards) {
      need(`${deck.id}/${card.id}`, `decks/${deck.id}/`);
      for (const option of options[card.kind] ?? []) need(`${deck.id}/${card.id}.${option}`, `decks/${deck.id}/`);
    }
  for (const [id, patterns] of Object.entries(pack.patterns))
    for (const pattern of patterns) need(`${id}/${pattern.id}`, `${id}/`);
  for (const scenario of Object.values(pack.scenarios)) {
    const folder = `scenarios/${scenario.id}/`;
    need(`scenario.${scenario.id}.title`, folder);
    need(`scenario.${scenario.id}.aims`, folder);
    for (const step of scenario.steps) {
      need(`scenario.${scenario.id}.${step.id}.title`, folder);
      need(`scenario.${scenario.id}.${step.id}.aim`, folder, 'facilitator');
      need(`scenario.${scenario.id}.${step.id}.intro`, folder, 'facilitator');
      for (const { id } of step.variations ?? [])
        need(`scenario.${scenario.id}.${step.id}.${id}`, folder, 'facilitator');
    }
  }
  for (const story of Object.values(pack.stories))
    for (const { id, audience } of storyTexts(story)) need(`story.${story.id}.${id}`, `stories/${story.id}/`, audience);
  for (const locale of pack.locales) checkLocale(locale, needed, words, say);
}

function checkLocale(
  locale: Locale,
  needed: ReadonlyMap<string, { audience: Audience; file: string }>,
  words: PackWords,
  say: Say,
): void {
  for (const [id, { audience, file }] of needed) {
    if (words[locale]?.[audience][id] !== undefined) continue;
    const elsewhere = audiences.find((other) => words[locale]?.[other][id] !== undefined);
    if (elsewhere)
      say(
        `${file}${locale}.json`,
        id,
        `this text is "${elsewhere}", not "${audience}"`,
        `Move it under "${audience}".`,
      );
    else say(`${file}${locale}.json`, id, 'this text is missing', `Write it under "${audience}".`);
  }
  for (const audience of audiences)
    for (const id of Object.keys(words[locale]?.[audience] ?? {}))
      if (!needed.has(id) && !needed.has(id.replace(/\.c$/, '')))
        say(`${locale}.json`, id, 'nothing in the pack uses this text', 'Take it away, or correct its id.');
}
