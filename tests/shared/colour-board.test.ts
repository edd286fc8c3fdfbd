import { describe, expect, it } from 'vitest';
import { completesThree, freePlaces } from '../../shared/activities/colour-board/mosaic.ts';
import type { ColourBoardSeatView, ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { cardOf } from '../../shared/pack/pack.ts';
import { varipiiri } from '../support/packs.ts';
import { openTable, told } from '../support/table.ts';

type Table = ReturnType<typeof openTable>;
const boardOf = (table: Table) => table.play<ColourBoardView>();

function openBoard(settings: Partial<Parameters<typeof openTable>[0]> = {}) {
  return openTable({ seats: 3, ...settings }).goTo(1);
}

/** Plays the holder's turn up to an open card that is not for guessing. */
function toOpenCard(table: Table): ColourBoardView {
  for (;;) {
    const { phase, holder } = boardOf(table);
    const seat = table.seat(holder);
    if (phase === 'roll') seat.does({ type: 'roll' });
    else if (phase === 'pick-die') seat.does({ type: 'pick-die', die: 0 });
    else if (phase === 'choose-area') seat.does({ type: 'choose-area', area: 'skills' });
    else if (phase === 'offer') {
      const [card] = seat.sees<ColourBoardSeatView>().play.offer ?? [];
      seat.does({ type: 'keep-card', card });
    } else if (phase === 'secret') seat.does({ type: 'swap-card' });
    else return boardOf(table);
  }
}

/** Plays a whole turn and lays the tile anywhere. */
function playTurn(table: Table): void {
  const { holder } = toOpenCard(table);
  const seat = table.seat(holder);
  seat.does({ type: 'finish' });
  seat.does({ type: 'go-on' });
  seat.does({ type: 'lay-tile' });
  if (boardOf(table).phase === 'joy') seat.does({ type: 'pick-joy', joy: boardOf(table).choices[0] });
  if (boardOf(table).phase === 'joy-shown') seat.does({ type: 'go-on' });
  if (boardOf(table).phase === 'together') seat.does({ type: 'show-answers' });
  if (boardOf(table).phase === 'together-shown') seat.does({ type: 'go-on' });
}

describe('Väripiiri: a turn', () => {
  it('begins with the facilitator and goes around the table', () => {
    const table = openBoard();
    const holders = [1, 2, 3, 4].map(() => {
      const { holder } = boardOf(table);
      playTurn(table);
      return holder;
    });
    expect(holders).toEqual([1, 2, 3, 1]);
  });

  it('lets the holder pick one of two dice, and the shared pawn walks that far', () => {
    const table = openBoard({ random: told(2, 4) });
    table.seat(1).does({ type: 'roll' });
    expect(boardOf(table).dice).toEqual([3, 5]);
    table.seat(1).does({ type: 'pick-die', die: 1 });
    expect(boardOf(table)).toMatchObject({ pawn: 5, area: 'body', phase: 'offer', die: 1 });
  });

  it('walks around the ring and over its end', () => {
    const table = openBoard();
    let pawn = 0;
    for (let turn = 0; turn < 12; turn++) {
      const { holder } = boardOf(table);
      table.seat(holder).does({ type: 'roll' });
      const [first] = boardOf(table).dice;
      table.seat(holder).does({ type: 'pick-die', die: 0 });
      pawn = (pawn + (first as number)) % 16;
      expect(boardOf(table).pawn).toBe(pawn);
      playTurn(table);
    }
  });

  it('offers two cards of the area that the group has not seen, to the holder alone', () => {
    const table = openBoard({ random: told(0, 0) });
    table.seat(1).does({ type: 'roll' });
    table.seat(1).does({ type: 'pick-die', die: 0 });
    const { offer } = table.seat(1).sees<ColourBoardSeatView>().play;
    expect(offer).toHaveLength(2);
    for (const card of offer ?? []) expect(card).toMatch(/^inclusion\//);
    expect(table.seat(2).sees().play).toBeUndefined();
    expect(boardOf(table).choices).toEqual([]);
    expect(JSON.stringify(table.view())).not.toContain(offer?.[0]);
  });

  it('shows the two cards to all when the holder has no phone', () => {
    const table = openBoard({ devices: { 2: 'none' } });
    playTurn(table);
    table.onBehalfOf(2).does({ type: 'roll' });
    table.onBehalfOf(2).does({ type: 'pick-die', die: 0 });
    if (boardOf(table).phase === 'choose-area') table.onBehalfOf(2).does({ type: 'choose-area', area: 'mind' });
    expect(boardOf(table).choices).toHaveLength(2);
    table.onBehalfOf(2).does({ type: 'keep-card', card: boardOf(table).choices[1] });
    expect(boardOf(table).card).toBeDefined();
  });

  it('on "valitse itse" the holder picks the area', () => {
    const table = openBoard({ random: told(4, 4) });
    for (let turn = 0; turn < 3; turn++) table.facilitator.does({ type: 'skip-turn' });
    const walk = (die: number) => {
      const { holder } = boardOf(table);
      table.seat(holder).does({ type: 'roll' });
      table.seat(holder).does({ type: 'pick-die', die });
    };
    let turns = 0;
    while (boardOf(table).phase !== 'choose-area' && turns++ < 200) {
      walk(0);
      if (boardOf(table).phase !== 'choose-area') table.facilitator.does({ type: 'skip-turn' });
    }
    const { holder } = boardOf(table);
    expect(table.seat(holder).isRefused({ type: 'choose-area', area: 'nonsense' })).toBe('unknown-choice');
    table.seat(holder).does({ type: 'choose-area', area: 'work' });
    expect(boardOf(table)).toMatchObject({ area: 'work', phase: 'offer' });
  });

  it('on "kysy ohjaajalta" the facilitator answers', () => {
    const table = openBoard();
    let turns = 0;
    for (;;) {
      const { holder } = boardOf(table);
      table.seat(holder).does({ type: 'roll' });
      const { dice, pawn } = boardOf(table);
      const die = dice.findIndex((eyes) => (pawn + eyes) % 16 === 7);
      table.seat(holder).does({ type: 'pick-die', die: Math.max(0, die) });
      if (die >= 0 && holder !== 1) break;
      table.facilitator.does({ type: 'skip-turn' });
      expect(turns++).toBeLessThan(500);
    }
    const { holder } = boardOf(table);
    const offer = table.seat(holder).sees<ColourBoardSeatView>().play.offer ?? [];
    for (const card of offer) expect(cardOf(varipiiri, card).kind, 'nobody picks secretly').not.toBe('guess');
    table.seat(holder).does({ type: 'keep-card', card: offer[0] });
    expect(boardOf(table)).toMatchObject({ answerer: 1, phase: 'open' });
    expect(holder).not.toBe(1);
  });

  it('a guessing card: secret pick, one joint guess, then both are shown', () => {
    const table = openBoard({ seed: 3 });
    let turns = 0;
    while (boardOf(table).phase !== 'secret') {
      const { holder, phase } = boardOf(table);
      const seat = table.seat(holder);
      if (phase === 'roll') seat.does({ type: 'roll' });
      else if (phase === 'pick-die') seat.does({ type: 'pick-die', die: 1 });
      else if (phase === 'choose-area') seat.does({ type: 'choose-area', area: 'mind' });
      else {
        const offer = seat.sees<ColourBoardSeatView>().play?.offer ?? [];
        const guessing = offer.find((card) => cardOf(varipiiri, card).kind === 'guess');
        if (guessing) seat.does({ type: 'keep-card', card: guessing });
        if (!guessing || boardOf(table).phase !== 'secret') table.facilitator.does({ type: 'skip-turn' });
      }
      expect(turns++).toBeLessThan(500);
    }
    const { holder } = boardOf(table);
    const other = holder === 2 ? 3 : 2;
    table.seat(holder).does({ type: 'set-secret', option: 'b' });
    expect(JSON.stringify(table.view())).not.toContain('"secret"');
    expect(boardOf(table).secret).toBeUndefined();
    if (holder !== 1) expect(table.seat(holder).isRefused({ type: 'guess', option: 'a' })).toBe('not-your-turn');
    table.seat(other).does({ type: 'guess', option: 'a' });
    expect(boardOf(table)).toMatchObject({ guess: 'a', secret: 'b', phase: 'open' });
    expect(JSON.stringify(table.local.steps)).not.toMatch(/"value":"b"|"option":"b"/);
  });

  it('a swapped card gives two new ones of the same area, as often as wished', () => {
    const table = openBoard();
    const before = toOpenCard(table);
    table.seat(1).does({ type: 'swap-card' });
    const { offer } = table.seat(1).sees<ColourBoardSeatView>().play;
    expect(offer).not.toContain(before.card);
    expect(boardOf(table)).toMatchObject({ area: before.area, phase: 'offer' });
  });

  it('refuses what is not one’s turn, not now or not there', () => {
    const table = openBoard();
    expect(table.seat(2).isRefused({ type: 'roll' })).toBe('not-your-turn');
    expect(table.seat(1).isRefused({ type: 'pick-die', die: 0 })).toBe('not-now');
    expect(table.seat(1).isRefused({ type: 'pick-die', die: 7 })).toBe('not-understood');
    expect(table.seat(1).isRefused({ type: 'fly' })).toBe('not-understood');
    toOpenCard(table);
    table.seat(1).does({ type: 'finish' });
    table.seat(1).does({ type: 'go-on' });
    expect(table.seat(1).isRefused({ type: 'lay-tile', cell: { q: 4, r: 0 } })).toBe('unknown-choice');
    expect(table.seat(2).isRefused({ type: 'last-round' })).toBe('not-allowed');
  });
});

describe('Väripiiri: leaving a turn out costs nothing', () => {
  it('from its first moment on, and a card still comes to the whole table', () => {
    const table = openBoard();
    table.seat(1).does({ type: 'finish' });
    expect(boardOf(table)).toMatchObject({ phase: 'others', holder: 1 });
    expect(boardOf(table).card).toBeDefined();
  });

  it('is the very same event as an answer, told or in the head', () => {
    const eventsOf = (early: boolean) => {
      const table = openBoard({ random: told() });
      if (!early) {
        table.seat(1).does({ type: 'roll' });
        table.seat(1).does({ type: 'pick-die', die: 0 });
        table.seat(1).does({ type: 'keep-card', card: table.seat(1).sees<ColourBoardSeatView>().play.offer?.[0] });
      }
      table.seat(1).does({ type: 'finish' });
      return table.local.steps.flatMap((step) => step.events).map((event) => JSON.stringify(event));
    };
    const answered = eventsOf(false);
    const passed = eventsOf(true);
    const kinds = (events: string[]) => events.map((event) => JSON.parse(event).event?.type ?? JSON.parse(event).type);
    expect(kinds(passed)).toEqual(kinds(answered));
  });
});

describe('Väripiiri: the mosaic', () => {
  it('grows from the middle, tile next to tile', () => {
    expect(freePlaces([])).toEqual([{ q: 0, r: 0 }]);
    expect(freePlaces([{ q: 0, r: 0, area: 'mind' }])).toHaveLength(6);
  });

  it('sees when three of one colour touch for the first time', () => {
    const row = [
      { q: 0, r: 0, area: 'mind' },
      { q: 1, r: 0, area: 'mind' },
    ];
    expect(completesThree(row, { q: 2, r: 0, area: 'mind' })).toBe(true);
    expect(completesThree(row, { q: 2, r: 0, area: 'body' })).toBe(false);
    expect(completesThree([...row, { q: 2, r: 0, area: 'mind' }], { q: 3, r: 0, area: 'mind' })).toBe(false);
  });

  it('brings a card for the whole table with every third tile, answered privately and shown together', () => {
    const table = openBoard();
    playTurn(table);
    playTurn(table);
    const { holder } = toOpenCard(table);
    table.seat(holder).does({ type: 'finish' });
    table.seat(holder).does({ type: 'go-on' });
    table.seat(holder).does({ type: 'lay-tile' });
    if (boardOf(table).phase === 'joy') table.seat(holder).does({ type: 'pick-joy', joy: boardOf(table).choices[1] });
    if (boardOf(table).phase === 'joy-shown') table.facilitator.does({ type: 'go-on' });
    expect(boardOf(table).phase).toBe('together');
    table.seat(2).does({ type: 'answer', option: 'a' });
    table.seat(3).does({ type: 'answer', option: 'c' });
    table.seat(3).does({ type: 'answer', option: 'b' });
    expect(boardOf(table).counts).toEqual([]);
    expect(table.lead().play).toEqual({ answered: 2 });
    const stepsBefore = table.local.steps.length;
    table.facilitator.does({ type: 'show-answers' });
    expect(boardOf(table).counts).toEqual([1, 1, 0]);
    expect(table.local.steps.length).toBe(stepsBefore + 1);
    expect(JSON.stringify(table.local.steps.at(-1))).not.toMatch(/"[abc]"/);
  });

  it('turns into a picture with the 24th tile, and the group names it', () => {
    const table = openBoard({ seats: 2 });
    while (boardOf(table).phase === 'roll') playTurn(table);
    expect(boardOf(table)).toMatchObject({ phase: 'picture', goal: 24 });
    expect(boardOf(table).tiles).toHaveLength(24);
    table.seat(2).does({ type: 'name-picture', name: 'Iltalintu' });
    expect(boardOf(table)).toMatchObject({ phase: 'named', pictureName: 'Iltalintu' });
    expect(JSON.stringify(table.local.steps)).not.toContain('Iltalintu');
  });

  it('turns into a picture after a last round, which everyone plays', () => {
    const table = openBoard({ seats: 4 });
    playTurn(table);
    table.facilitator.does({ type: 'last-round' });
    for (let turn = 0; turn < 3; turn++) {
      expect(boardOf(table).phase).toBe('roll');
      playTurn(table);
    }
    expect(boardOf(table).phase).toBe('picture');
  });
});

describe('Väripiiri: cards', () => {
  it('come again only when the deck is through, the longest unseen first', () => {
    const seenFirst = varipiiri.decks.wellbeing?.cards.map((card) => `wellbeing/${card.id}`) ?? [];
    const table = openTable({ seats: 2, random: told(3, 3, 7) });
    table.local.session = { ...table.local.session, seen: seenFirst };
    table.goTo(1);
    const onWellbeing = () => boardOf(table).area === 'wellbeing' && boardOf(table).pawn % 8 === 0;
    while (!onWellbeing()) {
      const { holder } = boardOf(table);
      table.seat(holder).does({ type: 'roll' });
      const { dice, pawn } = boardOf(table);
      table.seat(holder).does({
        type: 'pick-die',
        die: Math.max(
          0,
          dice.findIndex((eyes) => (pawn + eyes) % 8 === 0),
        ),
      });
      if (!onWellbeing()) table.facilitator.does({ type: 'skip-turn' });
    }
    const { holder } = boardOf(table);
    expect(table.seat(holder).sees<ColourBoardSeatView>().play.offer).toEqual(seenFirst.slice(0, 2));
  });
});

describe('Väripiiri: people come and go', () => {
  it('somebody let in late gets a turn; the turn that has begun goes on', () => {
    const table = openBoard();
    table.seat(1).does({ type: 'roll' });
    const { beat } = boardOf(table);
    expect(table.local.act({ role: 'door' }, { type: 'take-seat', token: 'star', device: 'own' }).ok).toBe(true);
    expect(table.view().seats).toHaveLength(3);
    expect(table.lead().waiting).toHaveLength(1);
    table.facilitator.asks({ type: 'let-in', seat: 4 });
    expect(table.view().seats).toHaveLength(4);
    expect(boardOf(table)).toMatchObject({ holder: 1, beat });
    table.facilitator.does({ type: 'skip-turn' });
    for (let turn = 0; turn < 2; turn++) table.facilitator.does({ type: 'skip-turn' });
    expect(boardOf(table).holder).toBe(4);
  });

  it('when the holder’s phone fails, the cards stand open and the console takes over', () => {
    const table = openBoard({ random: told(0, 0) });
    table.facilitator.does({ type: 'skip-turn' });
    table.seat(2).does({ type: 'roll' });
    table.seat(2).does({ type: 'pick-die', die: 0 });
    expect(boardOf(table).choices).toEqual([]);
    table.facilitator.asks({ type: 'set-device', seat: 2, device: 'none' });
    expect(boardOf(table).choices).toHaveLength(2);
    expect(table.lead().seats.map((seat) => seat.seat)).toContain(2);
    table.onBehalfOf(2).does({ type: 'keep-card', card: boardOf(table).choices[0] });
    table.facilitator.asks({ type: 'set-device', seat: 2, device: 'own' });
    expect(table.lead().seats.map((seat) => seat.seat)).not.toContain(2);
  });

  it('the turn of somebody who is removed passes on, and they can be brought back', () => {
    const table = openBoard();
    playTurn(table);
    table.facilitator.asks({ type: 'remove-seat', seat: 2 });
    expect(boardOf(table)).toMatchObject({ holder: 3, phase: 'roll' });
    expect(table.seat(2).isRefused({ type: 'roll' })).toBe('not-allowed');
    table.facilitator.asks({ type: 'restore-seat', seat: 2 });
    expect(table.view().seats.map((seat) => seat.number)).toContain(2);
  });
});
