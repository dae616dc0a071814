import { addressOf, pathOf } from './address.js';
import { placed, type Facts, type View } from './facts.js';
import { currencyIn } from './money/currency-in.js';
import { textOf } from './own.js';
import { referTo } from './refer-to.js';

/** Reads what the page says of itself to social networks. Single-page apps often leave it as it was. */
export function fromOpenGraph({ document, turn, address }: View): Facts {
  const get = (...names: readonly string[]): string | undefined =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content'))
      .map(textOf)
      .find(Boolean);
  if (!/(^|[.:])product(\.item)?$/.test(get('og:type') ?? '')) return {};
  const own = addressOf(get('og:url'), document.baseURI);
  if (turn && pathOf(own ?? '') !== pathOf(address)) return {};
  const name = get('product:retailer_item_id', 'product:retailer_part_no');
  const product = referTo(own ?? address, name);
  const currency = currencyIn({ code: get('product:price:currency', 'og:price:currency') }, 'code');
  return { ...placed('product'), ...(product && { product }), ...(currency && { currency }) };
}
