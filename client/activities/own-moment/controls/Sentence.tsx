import { say } from '../../../lib/locale.ts';
import { trash } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { Lines } from '../../parts/Lines.tsx';
import { Panel } from '../../parts/Panel.tsx';
import type { QuietProps } from './Quiet.tsx';

/** A sentence to oneself. It stays in this browser, for the keepsake, until it is erased or the meeting is left. */
export const Sentence = ({ mine, keep }: QuietProps) => (
  <Panel
    title={say('activities.own-moment.sentence.title')}
    told={say('activities.own-moment.sentence.told')}
    read={[say('activities.own-moment.sentence.hint')]}
  >
    <div class="moment-paper">
      <Lines
        label={say('activities.own-moment.sentence.label')}
        hint={say('activities.own-moment.sentence.hint')}
        value={mine.sentence ?? ''}
        longest={200}
        onWrite={(words) => keep({ ...mine, sentence: words || undefined })}
      />
      {mine.sentence && (
        <Button size="small" icon={trash} onClick={() => keep({ ...mine, sentence: undefined })}>
          {say('activities.own-moment.sentence.erase')}
        </Button>
      )}
    </div>
  </Panel>
);
