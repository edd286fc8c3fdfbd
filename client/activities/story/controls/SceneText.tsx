import type { StoryControls } from '../Controls.tsx';
import { sceneOf, wordsOf } from '../words.ts';

/** The scene's words, and whose they are. The same are on the shared screen. */
export function SceneText({ play, pack, text }: Pick<StoryControls, 'play' | 'pack' | 'text'>) {
  const words = wordsOf(play, text);
  const speaker = sceneOf(play, pack)?.speaker;
  return (
    <div class="story-scene">
      {speaker && <p class="story-speaker">{words.cast(speaker)}</p>}
      <p>{words.scene(play.scene)}</p>
    </div>
  );
}
