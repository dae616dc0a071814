import {
  decide,
  shardOf,
  type Context,
  type Decision,
  type Placement,
  type Product,
  type Role,
} from '@uptier/core';
import type { Checked } from './check.js';
import { linkedCatalog } from './linked-catalog.js';
import { cartWith } from './upgrade-steps.js';

/** In more products than these, as many are looked at, chosen by a hash of their ids. */
const SAMPLE = 2000;

/** How many shoppers, one for each product, are offered something at a placement. */
export interface Coverage {
  readonly placement: Placement;
  /** How many products were looked at. */
  readonly products: number;
  /** The share of them with at least one offer, and with one of each role. */
  readonly any: number;
  readonly shares: Readonly<Partial<Record<Role, number>>>;
  /** What stood in the way most often, of those without any: the first guard that refused, or `no-link`. */
  readonly missing?: string;
  /** Whether these are only some of the products. */
  readonly isSample: boolean;
}

interface Scene {
  readonly placement: Placement;
  readonly roles: readonly Role[];
  readonly contextOf: (product: Product) => Partial<Context>;
}

const cart = (product: Product): Partial<Context> => ({ cart: cartWith(product) });

/** Each product by itself: on its page, in the cart, or just bought. */
const SCENES: readonly Scene[] = [
  {
    placement: 'product',
    roles: ['add-on', 'upgrade', 'alternative'],
    contextOf: ({ id }) => ({ product: { id } }),
  },
  { placement: 'cart', roles: ['add-on', 'upgrade'], contextOf: cart },
  { placement: 'checkout', roles: ['add-on', 'upgrade'], contextOf: cart },
  {
    placement: 'post-purchase',
    roles: ['add-on'],
    contextOf: (product) => {
      const { lines, subtotal } = cartWith(product);
      return { order: { id: 'check', lines, total: subtotal } };
    },
  },
];

/** On the home page nothing is held: it is one and the same for all. */
const HOME: Scene = { placement: 'home', roles: ['add-on'], contextOf: () => ({}) };

/** That a list is refused says only that there is no link. */
const reasonOf = (decisions: readonly Decision[]): string =>
  decisions
    .flatMap(({ trace = [] }) => trace.flatMap(({ refusedBy }) => refusedBy.slice(0, 1)))
    .find((name) => name !== 'unrelated') ?? 'no-link';

/** Nobody asks why while something is offered. */
const QUICK = { trace: 'none' } as const;

const hasOffer = ([decision]: readonly Decision[]): boolean => Boolean(decision?.offers.length);

class Count {
  readonly #times = new Map<string, number>();
  add(name: string): void {
    this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
  }
  of(name: string): number {
    return this.#times.get(name) ?? 0;
  }
  most(): string | undefined {
    return [...this.#times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
  }
}

function look(
  { placement, roles, contextOf }: Scene,
  products: readonly Product[],
  { catalog, now }: Pick<Looked, 'catalog' | 'now'>,
): Omit<Coverage, 'isSample'> {
  const [offered, missing] = [new Count(), new Count()];
  const slots = roles.map((role) => ({ id: role, placement, role, limit: 1 }));
  for (const product of products) {
    const context = { ...contextOf(product), now };
    // Each role by itself: one slot would keep from another what it offers.
    const served = slots.filter((slot) => hasOffer(decide(catalog, context, [slot], QUICK)));
    for (const { role } of served) offered.add(role);
    if (served.length) offered.add('any');
    if (served[0] !== slots[0])
      missing.add(reasonOf(decide(catalog, context, [slots[0]!], { trace: 'first' })));
  }
  const share = (name: string): number => offered.of(name) / (products.length || 1);
  const most = missing.most();
  return {
    placement,
    products: products.length,
    any: share('any'),
    shares: Object.fromEntries(roles.map((role) => [role, share(role)])),
    ...(most !== undefined && { missing: most }),
  };
}

type Looked = Pick<Checked, 'feed' | 'catalog' | 'linked' | 'now'>;

const hashOf = ({ id }: Product): number => shardOf(id, { count: 2 ** 32 });

/** How well a feed serves each placement, by the core's own decisions. Looks at what can be bought. */
export function coverageOf(checked: Looked): readonly Coverage[] {
  const { feed, now } = checked;
  const { products } = feed;
  const catalog = linkedCatalog(checked);
  const sold = products.filter(({ price, available }) => price && available !== false);
  const isSample = sold.length > SAMPLE;
  const looked = isSample
    ? sold
        .map((product) => [hashOf(product), product] as const)
        .sort(([a, one], [b, other]) => a - b || (one.id < other.id ? -1 : 1))
        .slice(0, SAMPLE)
        .map(([, product]) => product)
    : sold;
  const home = look(HOME, looked.slice(0, 1), { catalog, now });
  const scenes = SCENES.map((scene) => look(scene, looked, { catalog, now }));
  return [{ ...home, isSample: false }, ...scenes.map((coverage) => ({ ...coverage, isSample }))];
}
