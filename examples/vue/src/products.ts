export interface Product {
  readonly id: string;
  readonly title: string;
  readonly image: { readonly src: string };
  /** In pence. */
  readonly price: number;
}

/** What the shop sells, in the feed that `uptier build` has made. It has no other list. */
const feed: { readonly products: readonly Product[] } = await (
  await fetch('/uptier/feed.json')
).json();

export const products: ReadonlyMap<string, Product> = new Map(
  feed.products.map((product) => [product.id, product]),
);

const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** @param pence An amount. */
export const sayMoney = (pence: number): string => format.format(pence / 100);
