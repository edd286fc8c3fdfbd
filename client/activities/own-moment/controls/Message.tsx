import { useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { check } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { Lines } from '../../parts/Lines.tsx';
import { Panel } from '../../parts/Panel.tsx';
import type { QuietProps } from './Quiet.tsx';

/** To the facilitator, if one wants to. */
export function Message({ tell, sent, onSent }: QuietProps) {
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const given = words.trim();
  const send = async () => {
    if (!tell || !given || busy) return;
    setBusy(true);
    const went = await tell(given);
    setBusy(false);
    onSent(went);
    if (went) setWords('');
  };
  return (
    <Panel
      title={say('activities.own-moment.message.title')}
      told={say('activities.own-moment.message.told')}
      read={[say('activities.own-moment.message.hurry')]}
    >
      <form
        class="moment-paper"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Lines
          label={say('activities.own-moment.message.label')}
          hint={say('activities.own-moment.message.hurry')}
          value={words}
          longest={500}
          onWrite={setWords}
        />
        <Button kind={given ? 'primary' : 'secondary'} type="submit" disabled={given === ''} busy={busy}>
          {say('activities.own-moment.message.send')}
        </Button>
      </form>
      {sent && <Notice icon={check}>{say('activities.own-moment.message.sent')}</Notice>}
    </Panel>
  );
}
