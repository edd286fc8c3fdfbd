import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { arrowLeft, arrowRight, moonStars } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import type { useContacts } from '../contacts/use-contacts.ts';
import type { Table } from '../session/console.ts';
import { After } from './After.tsx';
import { Breathe } from './Breathe.tsx';
import { Calls } from './Calls.tsx';
import { Duty } from './Duty.tsx';
import { type ConcernPlace, type ConcernStep, concernSteps, stepBeside } from './place.ts';
import { SayAloud } from './SayAloud.tsx';

interface Props {
  at: ConcernStep;
  table: Table;
  contacts: ReturnType<typeof useContacts>;
  onGo(place: ConcernPlace | undefined): void;
}

/** The five steps, back and forth freely. */
export function Path({ at, table, contacts, onGo }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) title.current?.focus();
    before.current = at;
  }, [at]);
  const [back, next] = [stepBeside(at, -1), stepBeside(at, 1)];
  return (
    <>
      <nav class="concern-steps" aria-label={say('host.concern.steps')}>
        {concernSteps.map((step, index) => (
          <button
            key={step}
            type="button"
            class="concern-tab"
            aria-current={step === at ? 'step' : undefined}
            onClick={() => onGo(step)}
          >
            <span class="concern-number">{index + 1}</span> {say(`host.concern.${step}.step`)}
          </button>
        ))}
      </nav>
      <section class="concern-step" aria-labelledby="concern-title">
        <h3 id="concern-title" ref={title} tabIndex={-1}>
          {say(`host.concern.${at}.title`)}
        </h3>
        {at === 'breathe' && <Breathe />}
        {at === 'call' && <Calls {...contacts} />}
        {at === 'duty' && <Duty />}
        {at === 'group' && <SayAloud />}
        {at === 'after' && <After table={table} onClose={() => onGo(undefined)} />}
      </section>
      <div class="concern-foot">
        {back && (
          <Button kind="quiet" icon={arrowLeft} onClick={() => onGo(back)}>
            {say('host.concern.back')}
          </Button>
        )}
        {next && (
          <Button kind="primary" class="concern-next" iconAfter={arrowRight} onClick={() => onGo(next)}>
            {say('host.concern.next')}
          </Button>
        )}
      </div>
      {at === 'breathe' && (
        <button type="button" class="concern-aside" onClick={() => onGo('rest')}>
          <Icon of={moonStars} size={1.4} />
          <span>
            <strong>{say('host.concern.rest.open')}</strong> <span>{say('host.concern.rest.when')}</span>
          </span>
        </button>
      )}
    </>
  );
}
