import { Pick } from '../../ui/index.ts';
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
        <Pick
          key={value}
          class="one-of-one"
          name={name}
          chosen={value === chosen}
          onPick={() => onChoose(value)}
          lang={lang}
        >
          <span>{words}</span>
        </Pick>
      ))}
    </div>
  </fieldset>
);
