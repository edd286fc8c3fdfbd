import { say } from '../lib/locale.ts';
import { check, cloudSlash } from '../ui/icons.ts';
import { Icon } from '../ui/index.ts';
import { useOwn } from './use-own.ts';

/** Whether what I wrote here has arrived: saved, on its way, or waiting for the network. */
export function SavedState({ of }: { of: string }) {
  const { unsent, away, last } = useOwn();
  const waits = unsent.value.includes(of);
  const sent = last.value?.key === of ? last.value : undefined;
  const state = waits ? (away.value ? 'waiting' : 'saving') : sent ? (sent.saved ? 'saved' : 'refused') : undefined;
  return (
    // The place is always there, so that what comes into it is said.
    <p class={`own-state own-state-${state}`} role="status">
      {state === 'saved' && <Icon of={check} size={1} />}
      {state === 'waiting' && <Icon of={cloudSlash} size={1.1} />}
      {state && say(`own.state.${state}`)}
    </p>
  );
}
