import { inLocale } from '../../shared/lib/text.ts';
import type { SessionExport } from '../../shared/observation/export.ts';
import { byteOrderMark, csvRow } from './csv.ts';
import type { ExportSettings } from './formats.ts';

/** Notes about the group, and those that the people whom they are about may read; what they answer stands beside. */
export function* csvNotes(held: SessionExport, { locale, separator }: ExportSettings): Iterable<string> {
  const row = (...cells: (string | number | undefined)[]) => csvRow(cells, separator);
  const head = ['date', 'meeting', 'about', 'area', 'topic', 'tone', 'seen', 'interpretation', 'correction'];
  yield byteOrderMark + row(...head, 'answer', 'own_view', 'reply', 'added_later');
  const subjects = [
    { about: '', areas: held.seen },
    ...held.people.map(({ name, token, seen }) => ({ about: name ?? token, areas: seen })),
  ];
  for (const { about, areas } of subjects)
    for (const { title, entries } of areas)
      for (const { meeting, topic, valence, seen, interpretation, corrections, answer, reply, later } of entries)
        yield row(
          ...[held.session.date, meeting, about, inLocale(title, locale), topic ? inLocale(topic, locale) : ''],
          ...[valence, seen, interpretation, corrections.map((one) => one.seen).join(' / ')],
          ...[answer?.kind, answer?.text, reply?.reason, later ? 'x' : ''],
        );
}
