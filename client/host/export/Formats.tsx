import { locale, say } from '../../lib/locale.ts';
import { bracketsCurly, fileText, info, printer } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { exportPath } from '../api.ts';
import { paths } from '../router.ts';
import { Files, FormatCard } from './FormatCard.tsx';
import { Tables } from './Tables.tsx';

/** The forms in which a meeting can leave Pelipiiri: what is read by people first. */
export function Formats({ session, onSaved }: { session: string; onSaved(): void }) {
  const pathOf = (format: string, separator?: string) =>
    exportPath(session, format, { locale: locale.value, ...(separator ? { separator } : {}) });
  return (
    <div class="formats">
      <div class="formats-read">
        <FormatCard id="paper" icon={printer}>
          <div class="format-row">
            <a class="button button-secondary button-small" href={paths.group(session)}>
              {say('host.export.paper.group')}
            </a>
            <a class="button button-secondary button-small" href={paths.people(session)}>
              {say('host.export.paper.people')}
            </a>
          </div>
        </FormatCard>
        <FormatCard id="txt" icon={fileText}>
          <Files files={[{ word: say('host.export.txt.file'), path: pathOf('txt') }]} onSaved={onSaved} />
        </FormatCard>
        <p class="export-care">
          <Icon of={info} size={1.4} /> {say('host.export.care')}
        </p>
      </div>
      <div class="formats-counted">
        <Tables pathOf={pathOf} onSaved={onSaved} />
        <FormatCard id="json" icon={bracketsCurly}>
          <Files files={[{ word: say('host.export.json.file'), path: pathOf('json') }]} onSaved={onSaved} />
        </FormatCard>
      </div>
    </div>
  );
}
