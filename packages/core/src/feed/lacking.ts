import type { Note } from '../catalog/look-ups.js';
import { decideSlots, type Asked } from '../decide/decide-slots.js';
import { whatIsHeld } from '../decide/held.js';

interface Lacking extends Asked {
  /** Whether the reasons of what is not offered will be told, too. */
  readonly isTold: boolean;
}

/**
 * The keys of what a decision would look for in vain, the most needed first: it is decided with what is there, and
 * noted what that asks for. So whatever sources, guards and conditions read is asked for, and nothing else; and where
 * nothing is lacking, the decision is that of the whole feed. What follows from something unknown is not asked for
 * before that has come: a campaign may seem to hold, a list of the whole shop to be wanted.
 */
export function lackingKeys({ isTold, ...asked }: Lacking, isOpen: Note): string[] {
  const { catalog, context, slots } = asked;
  const noteIn =
    (keys: Set<string>): Note =>
    (key) =>
      isOpen(key) && !!keys.add(key);
  const [held, all, rare] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const { owned, ...customer } = context.customer ?? {};
  whatIsHeld({ ...context, customer }, catalog.noting(noteIn(held)));
  if (owned) whatIsHeld({ now: context.now, customer: { owned } }, catalog.noting(noteIn(rare)));
  decideSlots(
    {
      ...asked,
      catalog: catalog.noting(noteIn(all)),
      slots: held.size ? slots.filter(({ placement }) => placement === 'home') : slots,
    },
    isTold ? { depth: 'first', traceOf: () => [] } : undefined,
  );
  // A customer may own a hundred things, and most words that are searched for are no category.
  const isRare = (key: string): boolean => rare.has(key) || key.startsWith('search:');
  return [...held, ...[...all].sort((a, b) => Number(isRare(a)) - Number(isRare(b)))];
}
