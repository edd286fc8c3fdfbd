/** What was written into the fields of a form that is being sent. The page stays. */
export function writtenIn(event: SubmitEvent): (field: string) => string {
  event.preventDefault();
  const form = new FormData(event.currentTarget as HTMLFormElement);
  return (field) => String(form.get(field) ?? '');
}
