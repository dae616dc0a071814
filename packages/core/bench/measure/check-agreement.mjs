/** @import { Cell } from './make-cells.mjs' */

const idsOf = (rules) =>
  rules
    .map(({ id }) => id)
    .sort()
    .join(' ');

/**
 * Makes sure that the engines are asked the same and answer the same, before anything is timed: the rules that
 * hold are the same in all of them, and Uptier has offers to show on most contexts.
 * @param {Cell} cell
 * @param {number} most contexts to look at
 */
export async function checkAgreement({ contexts, uptier, peers, size }, most) {
  const decide = uptier.decideWith('none');
  let held = 0;
  let offers = 0;
  let answered = 0;
  for (const context of contexts.slice(0, most)) {
    const own = uptier.held(context);
    for (const [name, peer] of Object.entries(peers)) {
      if (idsOf(await peer.held(context)) === idsOf(own)) continue;
      throw new Error(`${name} holds other rules than Uptier on ${JSON.stringify(context)}`);
    }
    const decided = decide(context);
    held += own.length;
    offers += decided.length;
    answered += decided.length > 0 ? 1 : 0;
  }
  if (answered < most * 0.75)
    throw new Error(`Uptier has offers on ${answered} of ${most} contexts only`);
  return { size, held: held / most, offers: offers / most };
}
