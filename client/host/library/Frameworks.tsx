import { inLocale } from '../../../shared/lib/text.ts';
import type { LibraryEntry } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';

interface Props {
  frameworks: LibraryEntry['frameworks'];
  /** ids of those that are wished for besides the scenario's own */
  chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** Folded away: what notes can be tagged with. The scenario's own stay; others can be taken along. */
export function Frameworks({ frameworks, chosen, onChoose }: Props) {
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <details class="open-frameworks">
      <summary>{say('host.open.frameworks')}</summary>
      <fieldset>
        <legend class="soft">{say('host.open.frameworksHint')}</legend>
        {frameworks.map(({ id, title, named }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={named || chosen.has(id)}
              disabled={named}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
            <span>
              <strong>{inLocale(title, locale.value)}</strong>
              {named && <small>{say('host.open.frameworkNamed')}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
