import { say } from '../../../lib/locale.ts';
import { chatTeardropText } from '../../../ui/icons.ts';
import { Card } from '../../../ui/index.ts';
import type { WorkshopControls } from '../Controls.tsx';
import { lessonWords } from '../lesson.ts';

/** What is taught, as a card; nothing when it is told aloud. */
export function Lesson({ play, pack, text }: Pick<WorkshopControls, 'play' | 'pack' | 'text'>) {
  const words = lessonWords(play, text);
  if (!words) return null;
  return (
    <Card
      class="card-face"
      fill="var(--paper-deep)"
      ink="var(--ink)"
      symbol={play.idea === undefined ? chatTeardropText : pack.symbols[pack.cards[play.idea]?.symbol ?? '']}
      title={say('activities.kind.idea')}
    >
      <p class="card-words">{words}</p>
    </Card>
  );
}
