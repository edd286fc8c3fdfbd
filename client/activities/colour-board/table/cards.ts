import { marks } from '../../../stage/marks.ts';
import { paintBack } from '../../../stage/paint/back.ts';
import { type CardPrint, type Option, paintOpenCard } from '../../../stage/paint/card.ts';
import { paintLabel } from '../../../stage/paint/slips.ts';
import type { Placement } from '../../../stage/placement.ts';
import { answers } from './answers.ts';
import { decks, joyColours } from './decks.ts';
import { areaPrint } from './ring.ts';
import type { Side } from './side.ts';

/** The open card, and on it what has been guessed or answered. */
export function open(side: Side): Placement[] {
  const { input, zone, unit, wait } = side;
  const { play, pack, text, second, say } = input;
  const ref = play.card;
  if (!ref) return decks(side);
  const kind = pack.cards[ref]?.kind ?? 'tell';
  const options = optionsOf(input, ref);
  const together = play.phase === 'together' || play.phase === 'together-shown';
  const header = together
    ? { fill: '#E7D3AE', ink: '#221B2E', symbol: marks.together, word: say('screen.board.together-word') }
    : areaPrint(play.area, input);
  const asked = !together && play.answerer !== undefined && play.answerer !== play.holder;
  const print: CardPrint = {
    header: { ...header, kind: together ? '' : say(`${asked ? 'screen.board.ask-word' : `activities.kind.${kind}`}`) },
    text: text(ref),
    second: second?.(ref),
    foot: together || play.depths < 2 ? '' : say(`activities.depth.card.${pack.cards[ref]?.depth ?? 1}`),
    options,
    // Room for the answers' counters and for what was guessed.
    reserve: options.length > 0 ? 84 : 0,
  };
  return [
    {
      key: cardKey(input),
      name: `card ${ref} ${print.header.kind} ${print.foot} ${print.text} ${print.second ?? ''}`,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height / 2,
      width: zone.width,
      height: zone.height,
      margin: 30 * unit,
      angle: 0.6,
      depth: 330,
      turns: true,
      delay: wait,
      enter: { y: zone.y + zone.height * 0.62, scale: 0.86, delay: wait, ms: 420, sound: 'card' },
      paint: (brush, w, h) => paintOpenCard(brush, w, h, unit, print),
    },
    ...answers(input, zone, unit, options),
  ];
}

function optionsOf({ pack, text, second, say, play }: Side['input'], ref: string): Option[] {
  if (pack.cards[ref]?.kind === 'agree')
    return play.phase === 'together' || play.phase === 'together-shown'
      ? ['a', 'b', 'c'].map((option) => ({
          mark: option.toUpperCase(),
          text: say(`activities.board.together.${option}`),
        }))
      : [];
  return ['a', 'b', 'c']
    .filter((option) => text(`${ref}.${option}`))
    .map((option) => ({
      mark: option.toUpperCase(),
      text: text(`${ref}.${option}`),
      second: second?.(`${ref}.${option}`),
    }));
}

/** A paper strip across the corner of the card: a beat in which anyone may answer the same card. */
export function whoElse({ input, zone, unit }: Side): Placement[] {
  const words = input.say('screen.board.who-else');
  return [
    {
      key: 'who-else',
      name: `label ${words}`,
      x: zone.x + zone.width - 128 * unit,
      y: zone.y + zone.height - 14 * unit,
      width: 262 * unit,
      height: 74 * unit,
      margin: 18 * unit,
      angle: -2.5,
      depth: 360,
      enter: { x: zone.x + zone.width + 40 * unit, angle: 4, alpha: 0.2, ms: 380, sound: 'paper' },
      paint: (brush, w, h) => paintLabel(brush, w, h, unit, words, 6),
    },
  ];
}

/** The card has been answered: it lies face down, and everyone looks at the mosaic. */
export function putAway({ input, zone, unit }: Side): Placement[] {
  const print = areaPrint(input.play.area, input);
  const height = Math.min(zone.height * 0.82, zone.width * 0.62);
  return [
    {
      key: cardKey(input),
      name: `back ${print.word} ${print.fill}`,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height / 2,
      width: height * 0.74,
      height,
      margin: 24 * unit,
      angle: -2,
      depth: 330,
      turns: true,
      paint: (brush, w, h) => paintBack(brush, w, h, print, 0),
    },
  ];
}

/** Cards of a holder without a phone lay open already; others turn over when one is kept. */
function cardKey({ play, meeting }: Side['input']): string {
  const holder = meeting.seats.find(({ number }) => number === play.holder);
  return play.phase.startsWith('together') || holder?.device === 'none' ? `card:${play.card}` : 'hidden:a';
}

/** The joy that the group picked, as a card for all. */
export function joy({ input, zone, unit }: Side): Placement[] {
  const { play, pack, text, second, say } = input;
  const ref = play.joy ?? '';
  const symbol = pack.symbols[pack.cards[ref]?.symbol ?? ''] ?? marks.joy;
  const print: CardPrint = {
    header: { ...joyColours, symbol, word: say('screen.board.joy-word'), kind: '' },
    text: text(ref),
    second: second?.(ref),
  };
  return [
    {
      key: `card:${ref}`,
      name: `joy ${print.text} ${print.second ?? ''}`,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height / 2,
      width: zone.width,
      height: zone.height,
      margin: 30 * unit,
      angle: -0.5,
      depth: 330,
      turns: true,
      enter: { y: zone.y + zone.height * 0.62, scale: 0.86, ms: 420, sound: 'chime' },
      paint: (brush, w, h) => paintOpenCard(brush, w, h, unit, print),
    },
  ];
}

/** The finished picture's card: a question first, then the name that the group gave. */
export function named({ input, zone, unit }: Side): Placement[] {
  const { play, say } = input;
  const print: CardPrint = {
    header: { fill: '#E7D3AE', ink: '#221B2E', symbol: marks.joy, word: say('screen.board.picture-word'), kind: '' },
    text: play.pictureName ?? say('screen.board.name-it'),
  };
  return [
    {
      key: 'picture-card',
      name: `name ${print.text}`,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height / 2,
      width: zone.width,
      height: Math.min(zone.height, 300 * unit),
      margin: 30 * unit,
      angle: 0.5,
      depth: 330,
      turns: true,
      delay: 0,
      enter: { y: zone.y + zone.height * 0.62, scale: 0.86, delay: 1900, ms: 420, sound: 'card' },
      paint: (brush, w, h) => paintOpenCard(brush, w, h, unit, print),
    },
  ];
}
