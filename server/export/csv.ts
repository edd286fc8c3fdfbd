export const separators = [';', ','] as const;
export type Separator = (typeof separators)[number];

/** Spreadsheets take a cell that begins so for a formula. */
const formula = /^[\s]*[=+\-@\t\r]/;

/** One line of a CSV file (RFC 4180). A cell that a spreadsheet would calculate is made text with an apostrophe. */
export function csvRow(cells: readonly (string | number | undefined)[], separator: Separator): string {
  const written = cells.map((cell) => {
    if (typeof cell === 'number') return String(cell);
    const text = cell ?? '';
    const safe = formula.test(text) ? `'${text}` : text;
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(separator)}\r\n`;
}

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';
