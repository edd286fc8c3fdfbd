/**
 * Breaks long lines between words. What goes over to the next line stands under the words of the first: a mark of a list
 * (`- `, `[ ] `) hangs out. A word that is longer than a line stays whole.
 * @param width signs in a line
 */
export const inColumns = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => broken(line, width))
    .join('\n');

function broken(line: string, width: number): string {
  if (line.length <= width) return line;
  const lead = /^ *(?:- |\[ \] )?/.exec(line)?.[0] ?? '';
  const lines = [lead];
  for (const word of line.slice(lead.length).split(' ')) {
    const last = lines.at(-1) ?? '';
    const isFresh = last.length === lead.length;
    const longer = isFresh ? last + word : `${last} ${word}`;
    if (isFresh || longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(' '.repeat(lead.length) + word);
  }
  return lines.join('\n');
}
