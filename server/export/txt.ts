import { inColumns } from '../../shared/lib/columns.ts';
import type { SessionExport } from '../../shared/observation/export.ts';
import { groupText } from '../../shared/observation/group-text.ts';
import type { PersonReport } from '../../shared/observation/report.ts';
import { reportText } from '../../shared/observation/report-text.ts';
import type { ExportSettings } from './formats.ts';

/** Signs in a line: as wide as a page of typewritten text. */
const width = 72;

/** The group's meeting, then the reports of those who say yes to notes, each apart: any of them can be cut out alone. */
export function* txt(held: SessionExport, { locale }: ExportSettings): Iterable<string> {
  yield inColumns(groupText(held, locale, held.areas), width);
  for (const person of held.people)
    yield `\n\n${'='.repeat(width)}\n\n${inColumns(reportText(person as PersonReport, locale, held.areas), width)}`;
}
