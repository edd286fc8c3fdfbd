import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import type { GroundRulesSeatView, GroundRulesView } from './view.ts';

export function bot(sees: BotSees<GroundRulesView, GroundRulesSeatView>, random: Random): Command | undefined {
  const { view, own, leads } = sees;
  if (view.phase === 'agreed') return undefined;
  const command = leads && random.int(2) === 0 ? lead(view, random) : undefined;
  if (command) return command;
  if (view.phase === 'nod')
    return own?.nod ? undefined : { type: 'nod', answer: random.int(8) === 0 ? 'talk' : 'fine' };
  if (random.int(3) > 0) return undefined;
  if (random.int(8) === 0 && !view.ownFull) return { type: 'propose-own', text: 'Juomme teetä.' };
  const card = pick(random, view.choices);
  return { type: 'propose', card, wanted: !own?.wishes.includes(card) };
}

function lead(view: GroundRulesView, random: Random): Command | undefined {
  if (view.phase === 'nod')
    return random.int(6) > 0 ? undefined : random.int(4) === 0 ? { type: 'reopen' } : { type: 'agree' };
  if (view.rules.length > 2 && random.int(3) === 0) return { type: 'ask-all' };
  const { card, words } = random.int(6) === 0 && view.rules.length > 0 ? pick(random, view.rules) : {};
  if (card ?? words) return { type: 'drop-rule', rule: card === undefined ? { words } : { card } };
  if (view.full) return undefined;
  if (random.int(8) === 0 && !view.ownFull) return { type: 'write-rule', text: 'Tuuletamme välillä.' };
  const wanted = view.wishes.length > 0 ? view.wishes.map((wish) => wish.card) : view.choices;
  const ready = wanted.filter((choice) => view.rules.every((rule) => rule.card !== choice));
  return ready.length > 0 ? { type: 'add-rule', rule: { card: pick(random, ready) } } : undefined;
}
