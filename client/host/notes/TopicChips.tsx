import type { Framework } from '../../../shared/observation/framework.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import { say } from '../../lib/locale.ts';
import { check } from '../../ui/icons.ts';
import { Icon, paint } from '../../ui/index.ts';
import { areasOf, type Topic, topicsOf } from './codes.ts';

interface Props {
  frameworks: readonly Framework[];
  pack: OpenPack | undefined;
  /** codes that fit what is on the table, shown first */
  suggested: readonly string[];
  /** codes that have been written just now */
  chosen: ReadonlySet<string>;
  onTopic(topic: Topic): void;
}

/** Topics for a note: first those for this moment, then all by area. One tap on one of them saves. */
export function TopicChips({ frameworks, pack, suggested, chosen, onTopic }: Props) {
  const topics = topicsOf(frameworks);
  const first = suggested.flatMap((ref) => topics.find((topic) => topic.ref === ref) ?? []);
  const chips = (some: readonly Topic[]) => (
    <ul class="chips">
      {some.map((topic) => (
        <li key={topic.ref}>
          <button type="button" class="chip" aria-pressed={chosen.has(topic.ref)} onClick={() => onTopic(topic)}>
            {chosen.has(topic.ref) && <Icon of={check} size={0.9} />} {topic.words}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="topics">
      {first.length > 0 && (
        <section class="topic-area topic-first">
          <h3>{say('host.notes.suggested')}</h3>
          {chips(first)}
        </section>
      )}
      {areasOf(frameworks).map((area) => (
        <section key={area.id} class="topic-area">
          <h3>
            <AreaMark area={area.id} pack={pack} /> {area.title}
          </h3>
          {chips(topics.filter((topic) => topic.area === area.id))}
        </section>
      ))}
    </div>
  );
}

/** A life area's small tile: its colour and symbol, beside its word. */
export function AreaMark({ area, pack }: { area: string; pack: OpenPack | undefined }) {
  const found = pack?.areas.find(({ id }) => id === area);
  if (!found) return null;
  return (
    <span class="area-mark" ref={paint({ background: found.fill, color: found.ink })}>
      <Icon of={pack?.symbols[found.symbol] ?? ''} size={1} />
    </span>
  );
}
