import { useId, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { caretDown, caretUp, check } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { areasOf, topicsOf } from '../notes/codes.ts';
import { useConsole } from '../session/console.ts';
import { type Filters, isFiltered } from './filters.ts';
import { useLooking } from './looking.ts';

/** Whose notes, about what, by whom. It never says how many there are of anybody. */
export function FilterBar() {
  const { filters, review } = useLooking();
  const { area, code, by, marks } = filters.value;
  const [all, setAll] = useState([area, code, by, marks].some((value) => value !== undefined));
  const people = review.value.people.filter(({ allowed }) => allowed);
  const set = (change: Filters) => {
    filters.value = { ...filters.value, ...change };
  };
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{say('host.review.filter.title')}</legend>
      <div class="filter-row">
        <Choice
          label={say('host.review.filter.about')}
          any={say('host.review.filter.everybody')}
          value={filters.value.about}
          options={[
            ['group', say('host.log.group')],
            ...people.map((person): Option => [String(person.seat), nameOf(person)]),
          ]}
          onPick={(value) => set({ about: value === 'group' ? value : value === undefined ? value : Number(value) })}
        />
        <Chip on={filters.value.unshared} onPick={(unshared) => set({ unshared })}>
          {say('host.review.filter.unshared')}
        </Chip>
        <Button
          kind="quiet"
          size="small"
          iconAfter={all ? caretUp : caretDown}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {say('host.review.filter.more')}
        </Button>
      </div>
      {all && <More set={set} />}
    </fieldset>
  );
}

function More({ set }: { set(change: Filters): void }) {
  const { filters, notes } = useLooking();
  const { frameworks } = useConsole();
  const { area, code, by, marks } = filters.value;
  const topics = topicsOf(frameworks.value).filter((topic) => area === undefined || topic.area === area);
  const writers = [...new Set(notes.value.flatMap(({ note }) => note.by ?? []))].sort();
  return (
    <>
      <div class="filter-row">
        <Choice
          label={say('host.review.filter.area')}
          any={say('host.review.filter.allAreas')}
          value={area}
          options={areasOf(frameworks.value).map(({ id, title }): Option => [id, title])}
          onPick={(value) => set({ area: value, code: undefined })}
        />
        <Choice
          label={say('host.review.filter.code')}
          any={say('host.review.filter.allCodes')}
          value={code}
          options={topics.map(({ ref, words }): Option => [ref, words])}
          onPick={(value) => set({ code: value })}
        />
      </div>
      <div class="filter-row">
        <Choice
          label={say('host.review.filter.by')}
          any={say('host.review.filter.anybody')}
          value={by}
          options={writers.map((name): Option => [name, name])}
          onPick={(value) => set({ by: value })}
        />
        <Chip on={marks} onPick={(on) => set({ marks: on })}>
          {say('host.review.filter.marks')}
        </Chip>
        {isFiltered(filters.value) && (
          <Button
            kind="quiet"
            size="small"
            onClick={() => {
              filters.value = {};
            }}
          >
            {say('host.review.filter.clear')}
          </Button>
        )}
      </div>
    </>
  );
}

type Option = [value: string, words: string];
interface ChoiceProps {
  label: string;
  /** what stands there while everything is let through */
  any: string;
  value: string | number | undefined;
  options: readonly Option[];
  onPick(value: string | undefined): void;
}

function Choice({ label, any, value, options, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <span class={`filter-choice ${value === undefined ? '' : 'filter-on'}`}>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <select id={id} value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value || undefined)}>
        <option value="">{any}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

function Chip({
  on = false,
  onPick,
  children,
}: {
  on?: boolean | undefined;
  onPick(on: true | undefined): void;
  children: string;
}) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={() => onPick(on ? undefined : true)}>
      {on && <Icon of={check} size={0.9} />} {children}
    </button>
  );
}
