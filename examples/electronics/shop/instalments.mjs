/** In how many months a phone may be paid, and from which price on, in paise. `uptier.config.json` says it too. */
export const INSTALMENTS = { from: 3_000_000, count: 12, countForStudents: 24 };

/**
 * What is to be paid a month. Rounded up: no more is ever asked than was said.
 * @param {number} price
 * @param {import('../customer/customer-cookie.mjs').Segment | undefined} segment
 * @returns {{ count: number, amount: number } | undefined} Nothing where it is paid at once.
 */
export function instalmentsOf(price, segment) {
  if (price < INSTALMENTS.from) return undefined;
  const count = segment === 'student' ? INSTALMENTS.countForStudents : INSTALMENTS.count;
  return { count, amount: Math.ceil(price / count) };
}
