const known = new Map<string, string>();

/** The `d` of an icon: of a whole SVG file of one colour (all its paths joined), or of what already is a path. */
export function pathOf(icon: string): string {
  if (!icon.startsWith('<')) return icon;
  let path = known.get(icon);
  if (path === undefined) {
    path = [...icon.matchAll(/\sd="([^"]+)"/g)].map(([, d]) => d).join('');
    known.set(icon, path);
  }
  return path;
}
