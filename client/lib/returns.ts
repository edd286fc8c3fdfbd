/**
 * Tells when the person or the network may be back: the page is looked at again, or the browser says that it is online.
 * @param back gets the milliseconds for which the page was hidden, 0 when it was not
 * @returns stops telling
 */
export function onReturn(back: (hidden: number) => void): () => void {
  let hiddenAt: number | undefined;
  const tell = () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt ??= Date.now();
      return;
    }
    const hidden = hiddenAt === undefined ? 0 : Date.now() - hiddenAt;
    hiddenAt = undefined;
    back(hidden);
  };
  document.addEventListener('visibilitychange', tell);
  addEventListener('online', tell);
  addEventListener('pageshow', tell);
  return () => {
    document.removeEventListener('visibilitychange', tell);
    removeEventListener('online', tell);
    removeEventListener('pageshow', tell);
  };
}
