import type { Asked } from './decide/decide-slots.js';
import type { PageView } from './page-view.js';

/** By the feed's own id, whatever the page calls the product: what the feed does not know can never be offered. */
export function rememberView(page: PageView, { context, catalog }: Asked): void {
  const { product, page: { search } = {} } = context;
  const viewed = product && catalog.find(product.id, product.variant)?.id;
  if (viewed) page.once(`view ${viewed}`, () => page.memory.record('views', viewed));
  if (search) page.once(`search ${search}`, () => page.memory.record('searches', search));
}
