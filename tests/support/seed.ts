/** The seed of a random test: SEED from the environment, or a new one. It is always printed. */
export function seedOf(test: string): number {
  const seed = process.env.SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(process.env.SEED);
  console.log(`${test}: SEED=${seed}`);
  return seed;
}
