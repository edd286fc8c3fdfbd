import './one-of.css';

interface Props<Value extends string | number> {
  legend: string;
  name: string;
  options: readonly { value: Value; words: string; lang?: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** A few words of which one holds: native radio buttons in a row. */
export const OneOf = <Value extends string | number>({ legend, name, options, chosen, onChoose }: Props<Value>) => (
  <fieldset class="one-of">
    <legend>{legend}</legend>
    <div class="one-of-row">
      {options.map(({ value, words, lang }) => (
        <label key={value} class={`one-of-one ${value === chosen ? 'one-of-chosen' : ''}`} lang={lang}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
