import { say } from '../../lib/locale.ts';
import { arrowUUpLeft, coffee, notePencil } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { Page } from '../Page.tsx';
import { paths } from '../router.ts';
import { type Table, useConsole } from './console.ts';

/** The meeting is over: a quiet moment for the facilitator, the log, or back to the table if it was a mistake. */
export function Ended({ lead }: Table) {
  const { summary, act } = useConsole();
  return (
    <Page back class="page-narrow">
      <div class="page-note ended">
        <Icon of={coffee} size={3} />
        <h1>{say('host.after.ended')}</h1>
        <p class="lead">{say('host.after.endedText')}</p>
        <a class="button button-primary button-big" href={paths.after(summary.id)}>
          <Icon of={notePencil} size={1.3} /> {say('host.after.start')}
        </a>
        <a class="button button-secondary button-big" href={paths.review(summary.id)}>
          {say('host.after.toReview')}
        </a>
        {lead.canTakeBack && (
          <Button kind="quiet" size="small" icon={arrowUUpLeft} onClick={() => void act({ type: 'take-back' })}>
            {say('host.bar.takeBack')}
          </Button>
        )}
      </div>
    </Page>
  );
}
