import type { Product } from '../feed/feed.js';
import type { Context } from './context.js';

/** What conditions and headlines read, by `paths.ts`: the context, with what follows from its lines. */
export type Facts = (path: string) => unknown;

interface Line {
  readonly id: string;
  readonly variant?: string;
  readonly quantity: number;
  readonly price: number;
}

type Find = (reference: string, variant?: string) => Product | undefined;

/** The lines of a cart or an order, with their products. */
interface Filled {
  readonly lines: readonly Line[];
  readonly products: readonly (Product | undefined)[];
}

function listOf(
  { products }: Filled,
  values: (product: Product) => readonly string[] | undefined,
): string[] {
  const list: string[] = [];
  for (const product of products) {
    for (const value of (product && values(product)) ?? []) list.push(value);
  }
  return list;
}

/** What follows from lines. */
const ofLines: Readonly<Record<string, (filled: Filled) => unknown>> = {
  count: ({ lines }) => lines.reduce((sum, { quantity }) => sum + quantity, 0),
  products: ({ lines, products }) => lines.map(({ id }, i) => products[i]?.id ?? id),
  categories: (filled) => listOf(filled, ({ category }) => category),
  families: (filled) => listOf(filled, ({ family }) => (family ? [family] : [])),
  tags: (filled) => listOf(filled, ({ tags }) => tags),
  maxPrice: ({ lines }) => Math.max(0, ...lines.map(({ price }) => price)),
  maxTier: ({ products }) => Math.max(0, ...products.map((product) => product?.tier ?? 0)),
};

const LOGS: readonly string[] = ['views', 'searches', 'clicks', 'cartAdds'];

const leafOf = (value: unknown, leaf: string): unknown =>
  (value as Readonly<Record<string, unknown>> | undefined)?.[leaf];

/** Reads facts out of a context, each when it is first asked for. */
export function readFacts(context: Context, find: Find): Facts {
  const fill = (lines: readonly Line[]): Filled => ({
    lines,
    products: lines.map(({ id, variant }) => find(id, variant)),
  });
  const read = (path: string): unknown => {
    const [root = '', leaf, measure] = path.split('.');
    const stated = context[root as keyof Context];
    if (leaf === undefined) return stated;
    const lines =
      (root === 'cart' || root === 'order') && Object.hasOwn(ofLines, leaf) && context[root]?.lines;
    if (lines) return ofLines[leaf]?.(fill(lines));
    if (root === 'product')
      return leafOf(context.product && find(context.product.id, context.product.variant), leaf);
    const fact = leafOf(stated, leaf);
    if (root === 'visitor' && LOGS.includes(leaf)) return fact && Object.keys(fact);
    if (measure === undefined) return fact;
    const usage = leafOf(fact, measure) as { used: number; limit: number } | undefined;
    return usage && usage.limit > 0 ? usage.used / usage.limit : undefined;
  };
  const known = new Map<string, unknown>();
  return (path) => {
    // Hundreds of campaigns read the same few paths.
    let fact = known.get(path);
    if (fact === undefined && !known.has(path)) known.set(path, (fact = read(path)));
    return fact;
  };
}
