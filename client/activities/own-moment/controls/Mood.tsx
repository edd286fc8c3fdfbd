import { say } from '../../../lib/locale.ts';
import { Choice, Choices } from '../../parts/Choice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import type { QuietProps } from './Quiet.tsx';

/** The mood one leaves in: chosen on the phone, and never sent. */
export const Mood = ({ play, pack, text, mine, keep }: QuietProps) => (
  <Panel
    title={say('activities.own-moment.mood.title')}
    told={say('activities.own-moment.mood.told')}
    read={play.moods.map(text)}
  >
    <div class="moment-moods">
      <Choices shape="tile">
        {play.moods.map((mood) => (
          <Choice
            key={mood}
            shape="tile"
            symbol={pack.symbols[pack.cards[mood]?.symbol ?? '']}
            chosen={mine.mood === mood}
            onChoose={() => keep({ ...mine, mood: mine.mood === mood ? undefined : mood })}
          >
            {text(mood)}
          </Choice>
        ))}
      </Choices>
    </div>
  </Panel>
);
