/**
 * Long work in short slices, so that the page stays at hand: waits for the browser's next turn whenever a slice
 * has been used up.
 * @param budget longest slice in milliseconds
 */
export function slices(budget = 4): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < budget) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
    since = performance.now();
  };
}
