/** The day here, as 2026-11-23: for the names of files. */
export const today = (): string => new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date());

/** Gives a file to the browser to save. Nothing is sent anywhere. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
