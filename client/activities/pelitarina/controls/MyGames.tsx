import { useState } from 'preact/hooks';
import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import type { LifelineProps } from '../Controls.tsx';
import type { MyStage } from '../my-lifeline.ts';
import { Answer } from './Answer.tsx';
import { GamePage } from './GamePage.tsx';
import { Paper } from './Paper.tsx';
import { Prompts } from './Prompts.tsx';
import { Ribbon } from './Ribbon.tsx';
import { Stage } from './Stage.tsx';
import { Stages } from './Stages.tsx';
import { Tokens } from './Tokens.tsx';
import { useTop } from './use-top.ts';

/** Where in one's own games one is. */
export type At =
  | { at: 'ribbon' }
  | { at: 'stages' }
  | { at: 'stage'; stage: MyStage }
  | { at: 'tokens'; stage: MyStage; of?: string }
  | { at: 'game'; id: string }
  | { at: 'prompts'; id: string }
  | { at: 'answer'; id: string; prompt: string }
  | { at: 'paper'; id: string };

/** What every page of one's own games is given. */
export type PageProps = LifelineProps & { go(at: At): void };
export type GameProps = PageProps & { game: Game };

/** One's own games, drawn alone: first the whole ribbon, then one thing at a time. */
export function MyGames({ onDone, ...props }: LifelineProps & { onDone?: () => void }) {
  const [now, go] = useState<At>({ at: 'ribbon' });
  useTop(now, props.onBehalf);
  const page = { ...props, go };
  switch (now.at) {
    case 'ribbon':
      return <Ribbon {...page} onDone={onDone} />;
    case 'stages':
      return <Stages {...page} />;
    case 'stage':
      return <Stage {...page} stage={now.stage} />;
    case 'tokens':
      return <Tokens {...page} stage={now.stage} of={props.lifeline.games.find(({ id }) => id === now.of)} />;
  }
  const game = props.lifeline.games.find(({ id }) => id === now.id);
  // It was taken away elsewhere.
  if (!game) return <Ribbon {...page} onDone={onDone} />;
  switch (now.at) {
    case 'game':
      return <GamePage key={game.id} {...page} game={game} />;
    case 'prompts':
      return <Prompts {...page} game={game} />;
    case 'answer':
      return <Answer key={now.prompt} {...page} game={game} prompt={now.prompt} />;
    case 'paper':
      return <Paper {...page} game={game} />;
  }
}
