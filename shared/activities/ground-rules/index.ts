import type { Activity, TimelineEntry } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { begin, decide } from './rules.ts';
import { evolve, initial, type State } from './state.ts';
import type { GroundRulesSeatView, GroundRulesView } from './view.ts';
import * as views from './views.ts';

/** The group makes its own rules: proposed without names, put together by whoever leads, nodded at by everyone. */
export const groundRules: Activity<Content, State, Command, Event, GroundRulesView, GroundRulesSeatView> = {
  kind: 'ground-rules',
  content,
  command,
  event,
  problems: ({ rules }, pack) =>
    pack.decks[rules]?.use === 'rules' ? [] : [`"rules" names the deck "${rules}", which is not a deck of rules`],
  initial,
  begin,
  decide,
  evolve,
  beat: ({ beat }) => beat,
  ballotScope: () => 'rules',
  views,
  agrees: ({ phase, rules }) => (phase === 'agreed' ? rules : undefined),
  nameless: ({ type }) => type === 'rule-written',
  words: (happened) => (happened.type === 'rule-written' ? [happened.words] : []),
  timeline(events) {
    const agreed = events.findLast(({ type }) => type === 'rules-agreed');
    if (agreed?.type !== 'rules-agreed') return [];
    return [{ what: agreed.type }, ...agreed.rules.map((rule): TimelineEntry => ({ what: 'rule', ...rule }))];
  },
  bot,
  done: ({ phase }) => phase === 'agreed',
};
