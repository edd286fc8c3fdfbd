import { inLocale } from '../../shared/lib/text.ts';
import type { SessionExport } from '../../shared/observation/export.ts';
import { byteOrderMark, csvRow } from './csv.ts';
import type { ExportSettings } from './formats.ts';

/** The group's play: a row for each thing that came up, in the parts' order. Never by whom, never when within a part. */
export function* csvPlay(held: SessionExport, { locale, separator }: ExportSettings): Iterable<string> {
  const { session } = held;
  const row = (...cells: (string | number | undefined)[]) => csvRow(cells, separator);
  yield byteOrderMark +
    row('date', 'meeting', 'part', 'kind', 'planned_minutes', 'minutes', 'what', 'area', 'text', 'count');
  for (const part of held.arc) {
    const about = [session.date, session.meeting, inLocale(part.title, locale), part.kind] as const;
    const minutes = [part.plannedMinutes, part.minutes] as const;
    yield row(...about, ...minutes, 'part', '', '', '');
    for (const { what, area, wording, count } of part.timeline)
      yield row(...about, ...minutes, what, area, wording ? wordsIn(wording, locale) : '', count);
  }
  for (const { what, wording } of held.takenAlong)
    yield row(session.date, session.meeting, '', '', '', '', what, '', wordsIn(wording, locale), '');
}

/** Somebody's own words, or the pack's in a language. */
export const wordsIn = (
  wording: SessionExport['takenAlong'][number]['wording'],
  locale: ExportSettings['locale'],
): string => ('own' in wording && wording.own !== undefined ? wording.own : inLocale(wording as object, locale));
