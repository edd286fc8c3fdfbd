import { locale, say } from '../../lib/locale.ts';
import { bracketsCurly, fileText, printer } from '../../ui/icons.ts';
import { exportPath } from '../api.ts';
import { paths } from '../router.ts';
import { Files, FormatCard } from './FormatCard.tsx';
import { Tables } from './Tables.tsx';

/** The forms in which a meeting can leave Pelipiiri: what is read by people first. */
export function Formats({ session }: { session: string }) {
  const pathOf = (format: string, separator?: string) =>
    exportPath(session, format, { locale: locale.value, ...(separator ? { separator } : {}) });
  return (
    <div class="formats">
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
        <Files files={[{ word: say('host.export.txt.file'), path: pathOf('txt') }]} />
      </FormatCard>
      <Tables pathOf={pathOf} />
      <FormatCard id="json" icon={bracketsCurly}>
        <Files files={[{ word: say('host.export.json.file'), path: pathOf('json') }]} />
      </FormatCard>
    </div>
  );
}
