import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { table } from '../../ui/icons.ts';
import { Pick } from '../../ui/index.ts';
import { Files, FormatCard } from './FormatCard.tsx';

/** The sign between the cells, and which spreadsheets take it. */
const separators = [
  { sign: ';', name: 'semicolon' },
  { sign: ',', name: 'comma' },
] as const;

interface Props {
  pathOf(format: string, separator: string): string;
  onSaved(): void;
}

/** CSV, with the separator that one's own spreadsheet wants. */
export function Tables({ pathOf, onSaved }: Props) {
  const [separator, setSeparator] = useState<string>(separators[0].sign);
  return (
    <FormatCard id="csv" icon={table}>
      <fieldset class="separators">
        <legend>{say('host.export.csv.separator')}</legend>
        <div class="separator-row">
          {separators.map(({ sign, name }) => (
            <Pick
              key={sign}
              name="separator"
              class="separator"
              chosen={sign === separator}
              onPick={() => setSeparator(sign)}
            >
              <span>
                {say(`host.export.csv.${name}`)} <code aria-hidden="true">{sign}</code>
              </span>
              <small>{say(`host.export.csv.${name}For`)}</small>
            </Pick>
          ))}
        </div>
      </fieldset>
      <Files
        files={[
          { word: say('host.export.csv.play'), path: pathOf('csv-play', separator) },
          { word: say('host.export.csv.notes'), path: pathOf('csv-notes', separator) },
        ]}
        onSaved={onSaved}
      />
    </FormatCard>
  );
}
