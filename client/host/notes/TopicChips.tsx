import { useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { Framework } from '../../../shared/observation/framework.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { check, star as starIcon } from '../../ui/icons.ts';
import { Button, Icon, paint } from '../../ui/index.ts';
import { inTab } from '../storage.ts';
import { stepThroughChips } from './chip-keys.ts';
import { areasOf, type Topic, topicsOf } from './codes.ts';
import { hasUsed, isStarred, oftenUsed, star } from './often.ts';

interface Props {
  frameworks: readonly Framework[];
  pack: OpenPack | undefined;
  /** codes that fit what is on the table, shown first; none of them is chosen by itself */
  suggested: readonly string[];
  /** codes that have been written just now */
  chosen: ReadonlySet<string>;
  onTopic(topic: Topic): void;
}

const chosenFramework = 'pelipiiri.framework';

/** Topics for a note: those for this moment, those used last, then all by area. One tap on one of them saves. */
export function TopicChips({ frameworks, pack, suggested, chosen, onTopic }: Props) {
  const [starring, setStarring] = useState(false);
  const [wanted, setWanted] = useState(inTab.getItem(chosenFramework));
  const topics = topicsOf(frameworks);
  const found = (refs: readonly string[]) => refs.flatMap((ref) => topics.find((topic) => topic.ref === ref) ?? []);
  const framework = frameworks.find(({ id }) => id === wanted) ?? frameworks[0];
  const tapped = (topic: Topic) => {
    if (starring) star(topic.ref);
    else {
      hasUsed(topic.ref);
      onTopic(topic);
    }
  };
  const chips = (some: readonly Topic[]) => (
    <ul class="chips">
      {some.map((topic) => (
        <li key={topic.ref}>
          <Chip topic={topic} isChosen={chosen.has(topic.ref)} starring={starring} onTap={() => tapped(topic)} />
        </li>
      ))}
    </ul>
  );
  const first = found(suggested);
  const often = found(oftenUsed.value).filter(({ ref }) => !suggested.includes(ref));
  return (
    <div class="topics">
      {first.length > 0 && !starring && (
        <section class="topic-area topic-first">
          <h3>{say('host.notes.suggested')}</h3>
          {chips(first)}
        </section>
      )}
      {often.length > 0 && !starring && (
        <section class="topic-area topic-first">
          <h3>{say('host.notes.often')}</h3>
          {chips(often)}
        </section>
      )}
      <div class="topic-tools">
        {frameworks.length > 1 && (
          <fieldset class="topic-tabs">
            <legend class="visually-hidden">{say('host.notes.frameworks')}</legend>
            {frameworks.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                class="topic-tab"
                aria-pressed={id === framework?.id}
                onClick={() => {
                  inTab.setItem(chosenFramework, id);
                  setWanted(id);
                }}
              >
                {inLocale(title, locale.value)}
              </button>
            ))}
          </fieldset>
        )}
        {topics.length > 0 && (
          <Button
            kind="quiet"
            size="small"
            icon={starIcon}
            aria-pressed={starring}
            onClick={() => setStarring(!starring)}
          >
            {say(starring ? 'host.notes.starringDone' : 'host.notes.starring')}
          </Button>
        )}
      </div>
      {starring && <p class="soft">{say('host.notes.starringHint')}</p>}
      {areasOf(framework ? [framework] : []).map((area) => (
        <section key={area.id} class="topic-area">
          <h3>
            <AreaMark area={area.id} pack={pack} /> {area.title}
          </h3>
          {chips(topics.filter((topic) => topic.area === area.id && topic.framework === framework?.id))}
        </section>
      ))}
    </div>
  );
}

interface ChipProps {
  topic: Topic;
  isChosen: boolean;
  starring: boolean;
  onTap(): void;
}

function Chip({ topic: { ref, words }, isChosen, starring, onTap }: ChipProps) {
  const isOn = starring ? isStarred(ref) : isChosen;
  return (
    <button
      type="button"
      class={`chip ${starring ? 'chip-starring' : ''}`}
      aria-pressed={isOn}
      onClick={onTap}
      onKeyDown={stepThroughChips}
    >
      {isOn && <Icon of={starring ? starIcon : check} size={0.9} />} {words}
    </button>
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
