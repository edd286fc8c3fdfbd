/** Prints this picture and no other that is on the page. */
export function printAlone(picture: HTMLElement): void {
  picture.dataset.printed = '';
  addEventListener('afterprint', () => delete picture.dataset.printed, { once: true });
  print();
}
