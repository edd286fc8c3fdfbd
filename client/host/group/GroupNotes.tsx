import { useMemo } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { GroupPage } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { WallQuestion } from '../session/WallCheck.tsx';
import { wallCheckOf } from '../wall.ts';
import { atStart } from '../wording.ts';
import { AreaTile } from './AreaTile.tsx';
import { Which } from './Which.tsx';
import '../notes/notes.css';
import '../notes/valence.css';

type Seen = GroupPage['seen'][number]['entries'][number];

/** What was seen of the group as a whole, by area in the framework's fixed order. Only after the wall check. */
export function GroupNotes({ page }: { page: GroupPage }) {
  const { session, seen, areas } = page;
  const wall = useMemo(() => wallCheckOf(session.id), [session.id]);
  const open = wall.state.value === 'private';
  return (
    <article class={`leaf ${open ? '' : 'leaf-hidden'}`}>
      <Which page={page} />
      <h2 class="leaf-title">{say('group.page.seen')}</h2>
      {!open && <WallQuestion wall={wall} />}
      {open && seen.length === 0 && <p class="soft">{say('group.page.noneSeen')}</p>}
      {open &&
        seen.map(({ framework, area, title, entries }) => {
          const found = areas.find(({ id }) => id === area);
          return (
            <section key={`${framework} ${area}`} class="seen-area">
              <h3>
                {found && <AreaTile area={found} />}
                {atStart(inLocale(title, locale.value) || say('group.page.other'))}
              </h3>
              <ul class="seen-entries">
                {entries.map((entry) => (
                  <Entry key={entry.note} entry={entry} />
                ))}
              </ul>
            </section>
          );
        })}
    </article>
  );
}

const Entry = ({ entry: { topic, valence, seen, later, corrections } }: { entry: Seen }) => (
  <li>
    {(topic || valence !== 'neutral') && (
      <p class="seen-topic">
        {topic && <strong>{atStart(inLocale(topic, locale.value))}</strong>}{' '}
        {valence !== 'neutral' && <span class={`valence-word valence-${valence}`}>{say(`group.page.${valence}`)}</span>}
      </p>
    )}
    {seen && <p class="seen-words">{seen}</p>}
    {later && <p class="soft">{say('group.page.later')}</p>}
    {corrections.map((correction, index) => (
      <p key={index} class="seen-correction">
        <span class="soft">{say('group.page.correction')}</span> {correction.seen}
      </p>
    ))}
  </li>
);
