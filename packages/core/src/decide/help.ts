import type { Situation } from './situation.js';

/** The address of what solves the support page's topic without a purchase. */
export function helpFor({ slot, context: { page }, catalog }: Situation): string | undefined {
  if (slot.placement !== 'support' || page?.topic === undefined || page.solvable === false)
    return undefined;
  const { topics } = catalog.head;
  return Object.hasOwn(topics, page.topic) ? topics[page.topic]?.help : undefined;
}
