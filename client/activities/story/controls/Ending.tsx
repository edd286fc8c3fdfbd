import { say } from '../../../lib/locale.ts';
import { Panel } from '../../parts/Panel.tsx';
import type { StoryControls } from '../Controls.tsx';
import { Way } from '../Way.tsx';
import { wordsOf } from '../words.ts';

/** One of the story's endings: what happened, what helped, what could be tried. */
export function Ending({ play, text, onBehalf }: StoryControls) {
  const words = wordsOf(play, text);
  const sheets = [
    { title: say('activities.story.ending.happened'), words: words.scene(play.scene) },
    { title: say('activities.story.ending.helped'), words: words.helped(play.scene) },
    { title: say('activities.story.ending.try'), words: words.toTry(play.scene) },
  ];
  return (
    <Panel
      title={words.ending(play.scene)}
      told={onBehalf ? undefined : say(`activities.story.ending.${play.phase}`)}
      compact={onBehalf}
      read={sheets.flatMap((sheet) => [sheet.title, sheet.words])}
    >
      {!onBehalf &&
        sheets.map((sheet) => (
          <section key={sheet.title} class="story-sheet">
            <h3>{sheet.title}</h3>
            <p>{sheet.words}</p>
          </section>
        ))}
      {!onBehalf && (
        <section class="story-sheet">
          <h3>{say('activities.story.way.title')}</h3>
          <Way play={play} words={words} />
        </section>
      )}
    </Panel>
  );
}
