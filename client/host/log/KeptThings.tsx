import { inLocale } from '../../../shared/lib/text.ts';
import type { SessionLog } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { useConsole } from '../session/console.ts';

type Kept = SessionLog['kept'][number];

/** What people chose to keep. A name stands beside it only for those who have said yes, and after the wall check. */
export function KeptThings({ kept }: { kept: readonly Kept[] }) {
  return (
    <section class="log-section">
      <h2>{say('host.log.kept')}</h2>
      {kept.length === 0 && <p class="soft">{say('host.log.noKept')}</p>}
      <Things title={say('host.log.strengths')} things={kept.filter(({ what }) => what === 'strength')} />
      <Things title={say('host.log.words')} things={kept.filter(({ what }) => what === 'word')} />
    </section>
  );
}

function Things({ title, things }: { title: string; things: readonly Kept[] }) {
  const { wall } = useConsole();
  if (things.length === 0) return null;
  const named = wall.state.value === 'private';
  return (
    <>
      <h3 class="kept-title">{title}</h3>
      <ul class="kept">
        {things.map(({ text, name }, index) => (
          <li key={index}>
            {named && name && <strong>{name}: </strong>}
            {'own' in text && text.own ? text.own : inLocale(text as Parameters<typeof inLocale>[0], locale.value)}
          </li>
        ))}
      </ul>
    </>
  );
}
