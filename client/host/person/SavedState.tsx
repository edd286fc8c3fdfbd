import { say } from '../../lib/locale.ts';
import { check, cloudSlash } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { useReport } from './report.ts';
import type { Place } from './worker-part.ts';

/** Whether what was written here is safe, in words. The place is always there, so that what comes into it is said. */
export function SavedState({ of }: { of: Place }) {
  const { writing } = useReport();
  const state = writing.place.value === of ? writing.state.value : 'untouched';
  return (
    <p class={`report-state report-state-${state} screen-only`} role="status">
      {state === 'saved' && <Icon of={check} size={1} />}
      {state === 'waiting' && <Icon of={cloudSlash} size={1.1} />}
      {state !== 'untouched' && say(`host.person.state.${state}`)}
      {state === 'saved' && writing.nameless.value && ` · ${say('host.person.nameless')}`}
    </p>
  );
}
