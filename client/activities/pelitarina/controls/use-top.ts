import { useLayoutEffect } from 'preact/hooks';

/** Another page begins at its top; at the console the table stays where it was. */
export function useTop(page: unknown, onBehalf: boolean): void {
  useLayoutEffect(() => {
    if (!onBehalf) document.querySelector('.table-main')?.scrollTo({ top: 0 });
  }, [page]);
}
