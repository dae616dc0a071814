import type { ExportedProduct } from '../../products/exported.js';

/** Products that are looked at together, by their numbers, in the order of their prices. */
interface Category {
  readonly numbers: readonly number[];
  /** Whether it is asked here what is similar to this one. */
  readonly isAsked: (number: number) => boolean;
}

/** A finest category of fewer is looked at together with its neighbours. */
const FEW = 4;

type Groups = ReadonlyMap<string, readonly number[]>;

/** The numbers of the products in each category, which `nameOf` says of its path, in the order of their prices. */
function grouped(
  products: readonly ExportedProduct[],
  nameOf: (path: readonly string[]) => string | undefined,
): Groups {
  const groups = new Map<string, number[]>();
  for (const [number, { product }] of products.entries()) {
    const name = nameOf(product.category ?? []);
    const group = name === undefined ? undefined : groups.get(name);
    if (group) group.push(number);
    else if (name !== undefined) groups.set(name, [number]);
  }
  const order = (a: number, b: number): number => {
    const [x, y] = [products[a]!.product, products[b]!.product];
    return (x.price ?? 0) - (y.price ?? 0) || (x.id < y.id ? -1 : 1);
  };
  for (const group of groups.values()) group.sort(order);
  return groups;
}

const nameOf = (path: readonly string[]): string => path.join(' > ');

/** The parents of those finest categories that have few products. */
function parentsOfFew(products: readonly ExportedProduct[], leaves: Groups): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const numbers of leaves.values()) {
    const { category = [] } = products[numbers[0]!]!.product;
    if (numbers.length < FEW && category.length > 1) parents.add(nameOf(category.slice(0, -1)));
  }
  return parents;
}

/**
 * The finest categories; and of those that have few products, and of theirs alone it is asked there, all that stands
 * under the category above.
 */
export function categoriesOf(products: readonly ExportedProduct[]): Category[] {
  const pathOf = (number: number): readonly string[] => products[number]!.product.category ?? [];
  const leaves = grouped(products, nameOf);
  const isWidened = (number: number): boolean =>
    pathOf(number).length > 1 && leaves.get(nameOf(pathOf(number)))!.length < FEW;
  const parents = parentsOfFew(products, leaves);
  const widened = grouped(products, (path) => {
    const parent = nameOf(path.slice(0, -1));
    return path.length > 1 && parents.has(parent) ? parent : undefined;
  });
  return [
    ...[...leaves.values()].map((numbers) => {
      // All of them are, or none.
      const isAsked = !isWidened(numbers[0]!);
      return { numbers, isAsked: () => isAsked };
    }),
    ...[...widened.values()].map((numbers) => ({ numbers, isAsked: isWidened })),
  ];
}
