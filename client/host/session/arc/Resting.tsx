import { useId } from 'preact/hooks';
import { useBreak } from '../../../lib/break-time.ts';
import { say } from '../../../lib/locale.ts';
import { coffee } from '../../../ui/icons.ts';
import { Button, Cup, Icon } from '../../../ui/index.ts';
import { type Table, useConsole } from '../console.ts';
import { may } from '../may.ts';
import './resting.css';

/** Over the table while everyone rests: when it goes on, or how. */
export function Resting({ view, lead }: Table) {
  const { connection } = useConsole();
  const pause = useBreak(view.breakUntil, connection.clockAhead.value);
  const told = lead.breakAsked ? 'host.console.breakAsked' : 'host.console.restingText';
  return (
    <div class="table-resting">
      {pause ? <Cup class="resting-cup" /> : <Icon of={coffee} size={2.4} />}
      <div role="status">
        <h2>{pause?.title ?? say('host.console.resting')}</h2>
        <p class={pause ? 'resting-until' : undefined}>{pause?.told ?? say(told)}</p>
      </div>
      {may(lead, 'resume') && (
        <div class="resting-ways">
          <GoOn word="host.bar.resume" hint={pause ? undefined : 'host.arc.rest.goOnText'} />
          {!pause && (
            <>
              <GoOn how="skip-topic" word="host.arc.rest.topic" hint="host.arc.rest.topicText" />
              <GoOn how="gentler" word="host.arc.rest.gentler" hint="host.arc.rest.gentlerText" />
            </>
          )}
        </div>
      )}
    </div>
  );
}

interface GoOnProps {
  how?: 'skip-topic' | 'gentler';
  word: string;
  hint: string | undefined;
}

function GoOn({ how, word, hint }: GoOnProps) {
  const { act } = useConsole();
  const id = useId();
  return (
    <div class="resting-way">
      <Button
        kind={how ? 'secondary' : 'primary'}
        aria-describedby={hint && id}
        onClick={() => void act({ type: 'resume', ...(how ? { how } : {}) })}
      >
        {say(word)}
      </Button>
      {hint && <p id={id}>{say(hint)}</p>}
    </div>
  );
}
