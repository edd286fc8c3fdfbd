import { inLocale } from '../../shared/lib/text.ts';
import type { KeptEntry, ReflectionEntry, Wording } from '../../shared/observation/report.ts';
import type { OwnPage } from '../../shared/wire/people.ts';
import { locale, say } from '../lib/locale.ts';
import { star } from '../ui/icons.ts';
import { Icon } from '../ui/index.ts';
import { Section } from './Section.tsx';

const wordsOf = (wording: Wording): string => ('own' in wording ? wording.own : inLocale(wording, locale.value));

/** Strengths and words that I chose to keep: what comes first, before anybody else's view. */
export const KeptByMe = ({ page }: { page: OwnPage }) => (
  <>
    <Chips title={say('own.kept.strengths')} entries={page.strengths} symbol={star} />
    <Chips title={say('own.kept.words')} entries={page.keptWords} />
  </>
);

function Chips({ title, entries, symbol }: { title: string; entries: readonly KeptEntry[]; symbol?: string }) {
  if (entries.length === 0) return null;
  // The same strength kept at two meetings is one strength: nothing is counted.
  const words = [...new Set(entries.map(({ wording }) => wordsOf(wording)))];
  return (
    <Section title={title}>
      <ul class="own-chips">
        {words.map((word) => (
          <li key={word}>
            {symbol && <Icon of={symbol} size={1.1} />}
            {word}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How I looked at my life: area by area in the pack's fixed order, in my words. */
export function Reflections({ page: { areas, reflections } }: { page: OwnPage }) {
  const seen = areas.filter(({ id }) => reflections.some(({ area }) => area === id));
  if (seen.length === 0) return null;
  return (
    <Section title={say('own.kept.reflections')}>
      <ul class="own-areas">
        {seen.map(({ id, title, fill, ink, symbol }) => (
          <li key={id}>
            <p class="own-area">
              <span class="own-area-mark" style={{ background: fill, color: ink }}>
                <Icon of={symbol} size={1.3} />
              </span>
              <span class="own-area-name">{inLocale(title, locale.value)}</span>
            </p>
            <Aspects entries={inOrder(reflections.filter(({ area }) => area === id))} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const aspects: readonly ReflectionEntry['aspect'][] = ['wanted', 'now', 'change'];
/** Meeting by meeting; within one, what I wish for comes first. */
const inOrder = (entries: readonly ReflectionEntry[]): ReflectionEntry[] =>
  entries.toSorted(
    (one, other) => one.meeting - other.meeting || aspects.indexOf(one.aspect) - aspects.indexOf(other.aspect),
  );

const Aspects = ({ entries }: { entries: readonly ReflectionEntry[] }) => (
  <dl class="own-aspects">
    {entries.map(({ aspect, meeting, wording }) => (
      <div key={`${meeting} ${aspect} ${wordsOf(wording)}`}>
        <dt>
          {say(`own.kept.aspect.${aspect}`)} · {say('own.meeting', { meeting })}
        </dt>
        <dd>{wordsOf(wording)}</dd>
      </div>
    ))}
  </dl>
);
