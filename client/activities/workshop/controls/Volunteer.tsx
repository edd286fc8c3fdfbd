import { say } from '../../../lib/locale.ts';
import { check } from '../../../ui/icons.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { useGive } from '../../parts/give.ts';
import { Actions, Panel } from '../../parts/Panel.tsx';
import type { WorkshopControls } from '../Controls.tsx';

/** Anyone may say that they would like to teach; only whoever leads sees it. */
export function Volunteer({ own, act, onBehalf }: WorkshopControls) {
  const { busy, give } = useGive(act);
  const willing = own?.volunteered === true;
  return (
    <Panel title={say('activities.workshop.who.title')} told={say('activities.workshop.who.told')} compact={onBehalf}>
      {willing && (
        <Notice icon={check}>
          <strong>{say('activities.workshop.who.done')}.</strong> {say('activities.workshop.who.done-told')}
        </Notice>
      )}
      <Actions>
        <Button
          kind={willing ? 'secondary' : 'primary'}
          size="big"
          busy={busy !== undefined}
          onClick={() => give({ type: willing ? 'withdraw' : 'volunteer' })}
        >
          {say(willing ? 'activities.workshop.who.undo' : 'activities.workshop.who.do')}
        </Button>
      </Actions>
    </Panel>
  );
}
