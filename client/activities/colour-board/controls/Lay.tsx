import { useState } from 'preact/hooks';
import { type Cell, freePlaces, neighbours, places, same } from '../../../../shared/activities/colour-board/mosaic.ts';
import type { Tile } from '../../../../shared/activities/colour-board/state.ts';
import { say } from '../../../lib/locale.ts';
import { check, magicWand } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { BoardControls } from './board.ts';
import { Mosaic } from './Mosaic.tsx';

/** The holder lays the tile next to the others, or lets Pelipiiri choose. */
export function Lay({ play, pack, text, act, onBehalf }: BoardControls) {
  const { busy, give } = useGive(act);
  const free = freePlaces(play.tiles);
  const [chosen, setChosen] = useState<Cell | undefined>(free.length === 1 ? free[0] : undefined);
  return (
    <Panel title={say('activities.board.lay.title')} told={say('activities.board.lay.told')} compact={onBehalf}>
      <Mosaic
        tiles={play.tiles}
        pack={pack}
        label={say('activities.board.lay.places')}
        free={free}
        chosen={chosen}
        colour={play.area}
        placeName={(cell) => placeName(cell, play.tiles, text)}
        onChoose={setChosen}
      />
      <Actions>
        <Button
          kind="primary"
          size="big"
          icon={check}
          disabled={chosen === undefined}
          busy={busy !== undefined && busy.cell !== undefined}
          onClick={() => chosen && give({ type: 'lay-tile', cell: { q: chosen.q, r: chosen.r } })}
        >
          {say('activities.board.lay.do')}
        </Button>
        <Button
          size="big"
          icon={magicWand}
          busy={busy !== undefined && busy.cell === undefined}
          onClick={() => give({ type: 'lay-tile' })}
        >
          {say('activities.board.lay.let')}
        </Button>
      </Actions>
    </Panel>
  );
}

/** A free place in words: where it is and which colours are beside it. */
function placeName(cell: Cell, tiles: readonly Tile[], text: PackText): string {
  const beside = neighbours(cell).flatMap((next) => tiles.find((tile) => same(tile, next))?.area ?? []);
  if (beside.length === 0) return say('activities.board.lay.middle');
  const rows = [...new Set(places.map(({ r }) => r))];
  const inRow = places.filter(({ r }) => r === cell.r);
  return say('activities.board.lay.place', {
    row: rows.indexOf(cell.r) + 1,
    column: inRow.findIndex((place) => same(place, cell)) + 1,
    beside: [...new Set(beside)].map((area) => text(`area.${area}`)).join(', '),
  });
}
