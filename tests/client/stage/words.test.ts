import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import type { ClosingRoundView } from '../../../shared/activities/closing-round/view.ts';
import type { ColourBoardView } from '../../../shared/activities/colour-board/view.ts';
import type { GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';

const screen = JSON.parse(readFileSync(new URL('../../../client/locales/fi.screen.json', import.meta.url), 'utf8'));

/** A record, so that a new phase does not compile before it has its words. */
const board: Record<ColourBoardView['phase'], readonly string[]> = {
  volunteer: ['volunteer'],
  roll: ['roll'],
  'pick-die': ['pick-die'],
  'choose-area': ['choose-area'],
  offer: ['offer', 'choices'],
  secret: ['secret'],
  guess: ['guess'],
  open: ['tell', 'do', 'ask', 'guessed', 'revealed'],
  others: ['others'],
  lay: ['lay'],
  joy: ['joy'],
  'joy-shown': ['joy-shown'],
  together: ['together'],
  'together-shown': ['together-shown', 'by-hand'],
  picture: ['picture'],
  named: ['named'],
};
const checkIn: Record<CheckInView['phase'], readonly string[]> = {
  pick: ['title', 'hint'],
  shown: ['shown-title', 'shown-hint', 'nobody'],
};
const closing: Record<ClosingRoundView['phase'], readonly string[]> = {
  words: ['words-title', 'words-hint'],
  thanks: ['thanks-title', 'thanks-hint'],
  farewell: ['farewell-title', 'farewell-hint'],
};
const rules: Record<GroundRulesView['phase'], readonly string[]> = {
  gather: ['gather-title', 'gather-hint', 'talking-title', 'talking-hint', 'wished'],
  nod: ['nod-title', 'nod-hint', 'empty-hint'],
  agreed: ['agreed-title', 'agreed-hint'],
};

test('every moment has its words on the shared screen, and no words are left over', () => {
  expect(Object.keys(screen.board.hint).sort()).toEqual(Object.values(board).flat().sort());
  for (const key of Object.values(checkIn).flat()) expect(screen['check-in'][key]).toBeTruthy();
  for (const key of Object.values(closing).flat()) expect(screen['closing-round'][key]).toBeTruthy();
  expect(Object.keys(screen['ground-rules']).sort()).toEqual(Object.values(rules).flat().sort());
});

test('hints are short enough to be read in passing', () => {
  const hints = [screen.board.hint, screen['ground-rules'], screen.interlude];
  for (const hint of hints.flatMap(Object.values<string>)) expect(hint.length).toBeLessThanOrEqual(75);
});
