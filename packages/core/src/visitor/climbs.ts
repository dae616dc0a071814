import type { AcceptedUpgrade } from '../context/context.js';
import { readUpgrade } from '../context/read-upgrade.js';
import { attempt, startReading } from '../feed/reader.js';

/**
 * What each product that is held through upgrades has climbed in all: of A -> B and B -> C remains A -> C with both
 * increases. An undone upgrade is one back, with its increase below zero; what has not climbed is left out, and so
 * is what is no upgrade.
 */
export function climbs(upgrades: readonly unknown[]): AcceptedUpgrade[] {
  const byHeld = new Map<string, AcceptedUpgrade>();
  for (const upgrade of upgrades) {
    const read = attempt(upgrade, startReading(), readUpgrade);
    if (!read) continue;
    const { from, to, increase } = read;
    const before = byHeld.get(from);
    byHeld.delete(from);
    // Two lines of the cart may have climbed to the same product.
    const climbed = increase + (before?.increase ?? 0) + (byHeld.get(to)?.increase ?? 0);
    byHeld.delete(to);
    if (climbed > 0) byHeld.set(to, { from: before?.from ?? from, to, increase: climbed });
  }
  return [...byHeld.values()];
}
