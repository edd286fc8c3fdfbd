import type { ColourBoardView } from '../../../shared/activities/colour-board/view.ts';
import { nameOf, whose } from '../../lib/names.ts';
import type { Captions, CaptionsOf } from '../face.ts';

/** The header and the hint beside the board. */
export const captions: CaptionsOf<ColourBoardView> = ({ meeting, play, pack, say }): Captions => {
  const seat = (number: number) => meeting.seats.find((candidate) => candidate.number === number);
  const holder = seat(play.holder);
  const answerer = seat(play.answerer ?? play.holder);
  const aside = play.lastRound
    ? say('screen.board.last-round')
    : say('screen.board.tiles', { laid: play.tiles.length, goal: play.goal });
  const hint = say(`screen.board.hint.${hintOf(play, pack.cards[play.card ?? '']?.kind)}`, {
    name: holder ? nameOf(holder) : '',
    answerer: answerer ? nameOf(answerer) : '',
    guess: (play.guess ?? '').toUpperCase(),
    secret: (play.secret ?? '').toUpperCase(),
  });
  const everyone = togetherTitles[play.phase];
  if (everyone || !holder) return { title: say(`screen.board.title.${everyone ?? 'together'}`), hint };
  return { seat: play.holder, title: say('screen.board.turn', { whose: whose(holder) }), aside, hint };
};

/** Moments that belong to the whole table. */
const togetherTitles: Partial<Record<ColourBoardView['phase'], string>> = {
  volunteer: 'volunteer',
  joy: 'joy',
  'joy-shown': 'joy',
  together: 'together',
  'together-shown': 'together',
  picture: 'picture',
  named: 'picture',
};

function hintOf(play: ColourBoardView, kind: string | undefined): string {
  if (play.phase === 'offer' && play.choices.length > 0) return 'choices';
  if (play.phase === 'together-shown' && play.counts.length === 0) return 'by-hand';
  if (play.phase !== 'open') return play.phase;
  if (play.answerer !== undefined && play.answerer !== play.holder) return 'ask';
  if (kind === 'guess') return play.guess === undefined ? 'tell' : play.secret === undefined ? 'guessed' : 'revealed';
  return kind === 'do' ? 'do' : 'tell';
}
