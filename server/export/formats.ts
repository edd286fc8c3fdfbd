import type { Locale } from '../../shared/lib/text.ts';
import type { SessionExport } from '../../shared/observation/export.ts';
import type { Separator } from './csv.ts';
import { csvNotes } from './csv-notes.ts';
import { csvPlay } from './csv-play.ts';
import { json } from './json.ts';
import { txt } from './txt.ts';

export interface ExportSettings {
  /** language of the pack's texts where a format has one only */
  locale: Locale;
  /** between the cells of CSV */
  separator: Separator;
}

/** A form in which a meeting leaves Pelipiiri. */
export interface ExportFormat {
  id: string;
  /** end of the file's name */
  ending: string;
  /** the group's play only, or notes and reports of those who say yes to them, too */
  holds: 'play' | 'people';
  /** media type */
  type: string;
  /** the file, piece by piece */
  pieces(held: SessionExport, settings: ExportSettings): Iterable<string>;
}

export const exportFormats = [
  { id: 'json', ending: 'json', holds: 'people', type: 'application/json', pieces: json },
  { id: 'txt', ending: 'txt', holds: 'people', type: 'text/plain', pieces: txt },
  { id: 'csv-play', ending: 'play.csv', holds: 'play', type: 'text/csv', pieces: csvPlay },
  { id: 'csv-notes', ending: 'notes.csv', holds: 'people', type: 'text/csv', pieces: csvNotes },
] as const satisfies readonly ExportFormat[];
export type ExportFormatId = (typeof exportFormats)[number]['id'];

export const formatOf = (id: unknown): ExportFormat | undefined => exportFormats.find((format) => format.id === id);
