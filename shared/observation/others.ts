/** Replaces each of the names in a text, also where an ending follows it. */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  return names.reduce((left, name) => {
    const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return name === '' ? left : left.replaceAll(new RegExp(`(?<![\\p{L}])${literal}\\p{L}{0,6}`, 'gu'), instead);
  }, text);
}
