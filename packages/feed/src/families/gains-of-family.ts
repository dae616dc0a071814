import type { ExportedProduct } from '../products/exported.js';
import type { Family, Member } from './family.js';
import type { ToldGain } from './tell-gains.js';
import { plainQuantity } from './titles/plain-quantity.js';
import type { Quantity } from './titles/quantity.js';

/** What is known of a family beside its members. */
export interface Telling {
  readonly productOf: (id: string) => ExportedProduct | undefined;
  readonly locale: string | undefined;
}

type Placed = readonly [member: Member, exported: ExportedProduct];

/** Whether it never gets less with the tiers, and in the end is more. */
function rises(placed: readonly Placed[], quantities: readonly Quantity[]): boolean {
  const most = new Map<number, number>();
  for (const [i, [{ tier }]] of placed.entries())
    most.set(tier, Math.max(most.get(tier) ?? 0, quantities[i]!.value));
  const isLess = placed.some(([{ tier }], i) =>
    [...most].some(([lower, value]) => lower < tier && quantities[i]!.value < value),
  );
  const tiers = [...most.keys()].sort((a, b) => a - b);
  return !isLess && most.get(tiers.at(-1)!)! > most.get(tiers[0]!)!;
}

/** Attributes in which all members state a quantity that rises with the tiers. */
function byAttributes(placed: readonly Placed[], locale: string | undefined) {
  const [, first] = placed[0]!;
  const dimensions = Object.keys(first.product.attributes ?? {}).sort();
  return dimensions.flatMap((name): [string, ToldGain][] => {
    const quantities = placed.flatMap(
      ([, { product }]) => plainQuantity(name, product.attributes?.[name]) ?? [],
    );
    if (quantities.length < placed.length || !rises(placed, quantities)) return [];
    if (new Set(quantities.map(({ dimension }) => dimension)).size > 1) return [];
    const isOneUnit = new Set(quantities.map(({ unit }) => unit)).size === 1;
    return placed.map(([{ id }], i) => [
      id,
      { name, quantity: quantities[i]!, isOneUnit, ...(locale !== undefined && { locale }) },
    ]);
  });
}

/** What the attributes of a family's members state more of, tier by tier, where the scale of the family does not say it. */
export function gainsOfFamily(
  { members }: Family,
  { productOf, locale }: Telling,
): [string, ToldGain][] {
  const placed = members.flatMap((member): Placed[] => {
    const exported = productOf(member.id);
    return exported ? [[member, exported]] : [];
  });
  return placed.length < 2 ? [] : byAttributes(placed, locale);
}
