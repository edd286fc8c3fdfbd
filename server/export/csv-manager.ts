import { inLocale, type Locale } from '../../shared/lib/text.ts';
import type { ManagedRow } from '../../shared/observation/manager.ts';
import type { ManagerPage } from '../../shared/wire/group.ts';
import { byteOrderMark, csvRow, type Separator } from './csv.ts';

/** The manager's year as rows: the whole year, its groups, its months. What is not shown is an empty cell. */
export function csvManager(page: ManagerPage, locale: Locale, separator: Separator): string {
  const pictures = page.pictures.map((picture) => inLocale(picture, locale));
  const row = (what: string, which: string | number, figures: Partial<ManagedRow>) => {
    const { meetings, minutes, seats, feedback } = figures;
    return csvRow(
      [page.year, what, which, meetings, minutes, seats, ...pictures.map((_, nth) => feedback?.[nth])],
      separator,
    );
  };
  return [
    byteOrderMark + csvRow(['year', 'what', 'which', 'meetings', 'minutes', 'seats', ...pictures], separator),
    row('year', page.year, page.all),
    ...page.groups.map((one) => row('group', one.group, one)),
    ...(page.otherFeedback ? [row('other groups', '', { feedback: page.otherFeedback })] : []),
    ...page.months.map((one) => row('month', one.month, one)),
  ].join('');
}
