/** What reads and writes files comes when it is needed, and after it is said how its schemas are to work in a browser. */
export async function files() {
  await import('../../../../shared/lib/without-eval.ts');
  return import('./file.ts');
}
