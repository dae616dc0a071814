import type { Finding } from '../findings/finding.js';
import type { Check } from './check.js';

const NAMES =
  /^(is|are)?(pre[-_]?(ticked?|check(ed)?|select(ed)?|add(ed)?)|auto[-_]?(add|tick|check|select)(ed)?|opt[-_]?out|(ticked|checked|selected)(by[-_]?default)?|add(ed)?[-_]?by[-_]?default|default[-_]?(checked|selected|ticked|on))$/i;

/** No field of ours is called so, and a condition has no such paths: whoever writes it wants it ticked. */
const asksFor = (name: string, value: unknown): boolean =>
  NAMES.test(name) && value !== false && value !== null && value !== 0 && value !== '';

/** Settings, at any depth, that ask for extras which are ticked before the shopper has ticked them. */
export function* findPreTicked(value: unknown, path = '$'): Generator<Finding> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`;
    if (!Array.isArray(value) && asksFor(name, part))
      yield {
        severity: 'error',
        code: 'pre-ticked',
        place: { path: place },
        message: `"${name}" asks for an extra that is ticked already. Shoppers would pay for what they did not choose, so there is no such setting.`,
        advice: 'Take it away: an offer is taken only by the shopper.',
      };
    else yield* findPreTicked(part, place);
  }
}

/** Looks for it in what the merchant settles, and in the fields of each product. */
export const preTicked: Check = function* ({ stated, feed, statedProduct, at }) {
  const { policy, campaigns, experiments } = stated;
  yield* findPreTicked({ policy, campaigns, experiments });
  for (const index of feed.products.keys()) {
    const product = statedProduct(index);
    for (const name in product) {
      if (!asksFor(name, product[name])) continue;
      const [finding] = findPreTicked({ [name]: true });
      yield { ...finding!, place: at(index, name) };
    }
  }
};
