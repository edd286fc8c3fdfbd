import { useRef, useState } from 'preact/hooks';
import type { OwnPage } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { Button, Notice } from '../ui/index.ts';
import { focusFirst } from './focus.ts';
import { Section } from './Section.tsx';
import { useOwn } from './use-own.ts';

/** After the meeting, too, I can take my yes to notes back, or give it. */
export function Allowing({ page: { allowed } }: { page: OwnPage }) {
  const own = useOwn();
  const buttons = useRef<HTMLDivElement>(null);
  const [sure, setSure] = useState(false);
  const [state, setState] = useState<'busy' | 'trouble'>();
  const answer = async (allow: boolean) => {
    if (state === 'busy') return;
    setState('busy');
    const done = await own.allow(allow).then(
      () => true,
      () => false,
    );
    setState(done ? undefined : 'trouble');
    if (done) cancel();
  };
  const cancel = () => {
    setSure(false);
    focusFirst(buttons);
  };
  const busy = state === 'busy';
  return (
    <Section title={say('own.allow.title')} class="own-screen-only">
      <p role="status">{say(allowed ? 'own.allow.on' : 'own.allow.off')}</p>
      {state === 'trouble' && <Notice tone="problem">{say('own.allow.trouble')}</Notice>}
      {!allowed ? (
        <div class="own-do" ref={buttons}>
          <Button busy={busy} onClick={() => answer(true)}>
            {say('own.allow.give')}
          </Button>
        </div>
      ) : sure ? (
        <div role="alert" class="own-sure">
          <p>{say('own.allow.withdraw-sure')}</p>
          <div class="own-do">
            <Button busy={busy} onClick={() => answer(false)}>
              {say('own.allow.withdraw-yes')}
            </Button>
            <Button onClick={cancel}>{say('own.allow.withdraw-no')}</Button>
          </div>
        </div>
      ) : (
        <div class="own-do" ref={buttons}>
          <Button size="small" onClick={() => setSure(true)}>
            {say('own.allow.withdraw')}
          </Button>
        </div>
      )}
    </Section>
  );
}
