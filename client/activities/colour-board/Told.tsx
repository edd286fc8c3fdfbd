import type { ColourBoardView } from '../../../shared/activities/colour-board/view.ts';
import { say } from '../../lib/locale.ts';
import type { ToldProps } from '../face.ts';
import { CaptionWords } from '../parts/CaptionWords.tsx';
import { optionsOf } from '../parts/CardFace.tsx';
import { captions } from './captions.ts';

/** The board in words: whose turn, the dice, the open card, the choices, the mosaic. */
export function Told({ meeting, play, pack, text }: ToldProps<ColourBoardView>) {
  const space = pack.boards[play.board]?.spaces[play.pawn];
  const [one, other] = play.dice;
  const together = play.phase.startsWith('together');
  const card =
    play.phase === 'joy-shown' ? play.joy : play.phase.startsWith('joy') || finished(play) ? undefined : play.card;
  const options =
    card === undefined || (pack.cards[card]?.kind === 'agree' && !together) ? [] : optionsOf(pack, text, card);
  const area = !together && play.area ? text(`area.${play.area}`) : undefined;
  return (
    <div class="told">
      <CaptionWords {...captions({ meeting, play, pack, text, say })} />
      {play.phase === 'pick-die' && one && other && <p>{say('screen.board.told.dice', { one, other })}</p>}
      {space && !finished(play) && (
        <p>
          {say('screen.board.told.pawn', {
            space: space.kind === 'area' ? text(`area.${space.area}`) : say(`screen.board.space.${space.kind}`),
          })}
        </p>
      )}
      {card && (
        <section class="told-card">
          {area && <p class="told-area">{area}</p>}
          <p class="told-words">{text(card)}</p>
          {area && play.depths > 1 && <p>{say(`activities.depth.card.${pack.cards[card]?.depth ?? 1}`)}</p>}
          {options.length > 0 && (
            <ul>
              {options.map(({ option, words }, index) => (
                <li key={option}>
                  {option.toUpperCase()}{' '}
                  {play.counts.length > 0
                    ? say('screen.board.told.counts', { words, count: play.counts[index] ?? 0 })
                    : words}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {play.choices.length > 0 && (
        <section class="told-card">
          <h3>{say('screen.board.told.choices')}</h3>
          <ul>
            {play.choices.map((ref) => (
              <li key={ref}>{text(ref)}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        {play.pattern
          ? say('screen.board.told.pattern', { pattern: text(`patterns/${play.pattern}`) })
          : say('screen.board.told.mosaic', { laid: play.tiles.length, goal: play.goal })}
      </p>
      {play.pictureName && <p>{say('screen.board.told.named', { name: play.pictureName })}</p>}
    </div>
  );
}

const finished = (play: ColourBoardView): boolean => play.phase === 'picture' || play.phase === 'named';
