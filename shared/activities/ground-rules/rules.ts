import { accept, type Result, refuse } from '../../lib/result.ts';
import { refsOf } from '../../pack/pack.ts';
import { type Actor, actingSeat } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import { handsSlot, nodSlot, wishSlot } from './answers.ts';
import type { Command, Content, Event, Rule } from './content.ts';
import { holds, mostOwn, mostRules, ownCount, type State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;
type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;

const happen = (...events: Event[]): Ruling => accept({ events });

/** An earlier list is looked at again. In a hurry, it is only asked whether it suits everyone. */
export function begin({ rules, short }: Context): Event[] {
  const opened: Event = { type: 'rules-opened', v: 1, rules: rules.map(asRule) };
  return short ? [opened, { type: 'all-asked', v: 1 }] : [opened];
}

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  switch (command.type) {
    case 'propose':
    case 'propose-own':
    case 'nod': {
      const seat = actingSeat(actor);
      return seat === undefined ? refuse('not-allowed') : answer(state, seat, command, context);
    }
    default:
      return actor.leads ? lead(state, command, context) : refuse('not-allowed');
  }
}

/** What anyone at the table may say: never with a name, and in memory only, but for what somebody writes. */
function answer(
  state: State,
  seat: number,
  command: Asked<'propose' | 'propose-own' | 'nod'>,
  context: Context,
): Ruling {
  if (state.phase !== (command.type === 'nod' ? 'nod' : 'gather')) return refuse('not-now');
  switch (command.type) {
    case 'propose':
      if (!isReady(command.card, context)) return refuse('unknown-choice');
      return accept({
        events: [],
        ballot: { slot: wishSlot(command.card), seat, value: command.wanted ? 'wanted' : undefined },
      });
    case 'propose-own':
      if (ownCount(state) >= mostOwn) return refuse('not-now');
      return happen({ type: 'rule-written', v: 1, words: context.write(command.text) });
    case 'nod':
      return accept({ events: [], ballot: { slot: nodSlot(state), seat, value: command.answer } });
  }
}

function lead(
  state: State,
  command: Exclude<Command, Asked<'propose' | 'propose-own' | 'nod'>>,
  context: Context,
): Ruling {
  const gathers = command.type !== 'count-hands' && command.type !== 'reopen' && command.type !== 'agree';
  if (state.phase !== (gathers ? 'gather' : 'nod')) return refuse('not-now');
  switch (command.type) {
    case 'add-rule':
      return add(state, asRule(command.rule), context);
    case 'drop-rule': {
      const rule = asRule(command.rule);
      const known = holds(state.rules, rule) || (rule.words !== undefined && state.waiting.includes(rule.words));
      return known ? happen({ type: 'rule-dropped', v: 1, rule }) : refuse('moved-on');
    }
    case 'write-rule': {
      if (ownCount(state) >= mostOwn || state.rules.length >= mostRules) return refuse('not-now');
      const words = context.write(command.text);
      return happen({ type: 'rule-written', v: 1, words }, { type: 'rule-added', v: 1, rule: { words } });
    }
    case 'ask-all':
      return state.rules.length > 0 ? happen({ type: 'all-asked', v: 1 }) : refuse('not-now');
    case 'count-hands':
      return accept({
        events: [],
        ballot: { slot: handsSlot(state), seat: 0, value: command.hands?.toString() },
      });
    case 'reopen':
      return happen({ type: 'rules-reopened', v: 1 });
    case 'agree':
      return happen({ type: 'rules-agreed', v: 1, rules: [...state.rules] });
  }
}

function add(state: State, rule: Rule, context: Context): Ruling {
  const known = rule.card === undefined ? state.waiting.includes(rule.words ?? '') : isReady(rule.card, context);
  if (holds(state.rules, rule)) return refuse('moved-on');
  if (!known) return refuse('unknown-choice');
  return state.rules.length < mostRules ? happen({ type: 'rule-added', v: 1, rule }) : refuse('not-now');
}

const isReady = (card: string, { pack, content }: Context): boolean => refsOf(pack, content.rules).includes(card);

/** Without fields that are there but empty: events are compared and stored as they are. */
const asRule = ({ card, words }: Rule): Rule => (card === undefined ? { words } : { card });
