/** One more, and less than half of 1e-4 would be left, which is the last digit that is kept. */
const MOST_HALVINGS = 13;

/**
 * What is left of a weight of 1 after some time: half after each half-life, and a straight line between. Only
 * exact powers of two, because the last digit of `Math.exp` differs between engines. What has not happened yet,
 * or has no readable age, counts as new.
 */
export function decay(age: number, halfLife: number): number {
  if (!(age > 0)) return 1;
  const halvings = Math.floor(age / halfLife);
  if (halvings > MOST_HALVINGS) return 0;
  return (1 - (age / halfLife - halvings) / 2) / (1 << halvings);
}
