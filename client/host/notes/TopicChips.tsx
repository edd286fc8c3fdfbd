import { useState } from 'preact/hooks';
import type { Framework } from '../../../shared/observation/framework.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import { say } from '../../lib/locale.ts';
import { Icon, paint } from '../../ui/index.ts';
import { Chip } from './Chip.tsx';
import { chipLetters } from './chip-keys.ts';
import { areasOf, type Topic, topicsOf } from './codes.ts';
import { FrameworkTabs } from './FrameworkTabs.tsx';
import { frameworkInSight, oftenUsed } from './often.ts';
import { useReadableNotes } from './readable.ts';
import './topics.css';

interface Props {
  frameworks: readonly Framework[];
  pack: OpenPack | undefined;
  /** codes that fit what is on the table; none of them is chosen by itself */
  suggested?: readonly string[];
  /** codes that have been written just now */
  chosen: ReadonlySet<string>;
  /** shows a whole framework, area by area; otherwise only when there is nothing else to show */
  all: boolean;
  onTopic(topic: Topic): void;
}

/** Topics for a note: those used last and the favourites, those for this moment, then all by area. One tap saves. */
export function TopicChips({ frameworks, pack, suggested = [], chosen, all, onTopic }: Props) {
  const notes = useReadableNotes();
  const [arranging, setArranging] = useState(false);
  // They keep their places while one taps: nothing moves away under the finger.
  const [often, setOften] = useState(() => oftenUsed(notes));
  const topics = topicsOf(frameworks);
  const found = (refs: readonly string[]) => refs.flatMap((ref) => topics.find((topic) => topic.ref === ref) ?? []);
  const first = arranging ? [] : found(often);
  const fitting = arranging ? [] : found(suggested).filter(({ ref }) => !often.includes(ref));
  const framework = frameworks.find(({ id }) => id === frameworkInSight()) ?? frameworks[0];
  const showsAll = framework && (all || arranging || first.length + fitting.length === 0);
  const areas = showsAll ? areasOf([framework]) : [];
  const rest = showsAll ? topicsOf([framework]) : [];
  const order = [...new Set([...first, ...fitting, ...rest].map(({ ref }) => ref))];

  const chips = (some: readonly Topic[], isRepeated: (ref: string) => boolean = () => false) => (
    <ul class="chips">
      {some.map((topic) => (
        <Chip
          key={topic.ref}
          topic={topic}
          letter={isRepeated(topic.ref) ? undefined : chipLetters[order.indexOf(topic.ref)]}
          isChosen={chosen.has(topic.ref)}
          isUsed={notes.some(({ code }) => code === topic.ref)}
          arranging={arranging}
          onTap={() => onTopic(topic)}
        />
      ))}
    </ul>
  );
  return (
    <div class="topics">
      {first.length > 0 && (
        <section class="topic-area">
          <h3>{say('host.notes.often')}</h3>
          {chips(first)}
        </section>
      )}
      {fitting.length > 0 && (
        <section class="topic-area">
          <h3>{say('host.notes.suggested')}</h3>
          {chips(fitting)}
        </section>
      )}
      {showsAll && (
        <FrameworkTabs
          frameworks={frameworks}
          shown={framework.id}
          arranging={arranging}
          onArrange={(on) => {
            setArranging(on);
            setOften(oftenUsed(notes));
          }}
        />
      )}
      {arranging && <p class="soft">{say('host.notes.starringHint')}</p>}
      {areas.map((area) => (
        <section key={area.id} class="topic-area">
          {areas.length > 1 && (
            <h3>
              <AreaMark area={area.id} pack={pack} /> {area.title}
            </h3>
          )}
          {chips(
            rest.filter((topic) => topic.area === area.id),
            (ref) => [...first, ...fitting].some((topic) => topic.ref === ref),
          )}
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
