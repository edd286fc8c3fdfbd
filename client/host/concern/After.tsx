import { say } from '../../lib/locale.ts';
import { coffee, flagCheckered, play } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { type Order, type Table, useConsole } from '../session/console.ts';
import { may } from '../session/may.ts';

interface Props {
  table: Table;
  onClose(): void;
}

/** How the group goes on, and the worker too. */
export function After({ table: { view, lead }, onClose }: Props) {
  const { act } = useConsole();
  const asks = (order: Order) => {
    onClose();
    void act(order);
  };
  const mayGoOn = may(lead, 'resume');
  return (
    <>
      <p>{say(mayGoOn ? 'host.concern.after.text' : 'host.concern.after.notLeading')}</p>
      <div class="concern-choices">
        {mayGoOn && (
          <Button size="big" icon={play} onClick={() => asks({ type: 'resume' })}>
            {say('host.concern.after.resume')}
          </Button>
        )}
        {may(lead, 'begin-break') && (
          <Button size="big" icon={coffee} onClick={() => asks({ type: 'begin-break', minutes: 10 })}>
            {say('host.concern.after.break')}
          </Button>
        )}
        {may(lead, 'end-gracefully') && !view.closing && (
          <Button size="big" icon={flagCheckered} onClick={() => asks({ type: 'end-gracefully' })}>
            {say('host.concern.after.end')}
          </Button>
        )}
      </div>
      <div class="concern-self">
        <h4>{say('host.concern.after.selfTitle')}</h4>
        <p>{say('host.concern.after.self')}</p>
      </div>
    </>
  );
}
