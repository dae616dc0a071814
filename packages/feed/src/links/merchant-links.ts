import type { Finding } from '../findings/finding.js';
import type { FirstFindings } from '../findings/first-findings.js';
import type { ExportedProduct, MerchantLink } from '../products/exported.js';
import { giveLink, type GivenLinks } from './given-link.js';
import type { FindProduct } from './product-names.js';

/** As many as a feed may hold of one kind for one product. */
export const MOST_LINKS = 50;

/**
 * The merchant has put them in an order, which the weights keep. Even the last of them is above all that is only
 * similar by its looks.
 */
const weightAt = (place: number): number => Math.max(0.5, 0.99 - place / 100);

/**
 * What the merchant calls the better version is one in a family, if families are what it tells of; else it is a
 * thing to look at instead. It stays that in both cases, so that no link of his is lost.
 */
const kindOf = ({ kind }: MerchantLink) => (kind === 'upgrade' ? 'similar' : kind);

function noteTooMany(links: GivenLinks, from: ExportedProduct, findings: FirstFindings): void {
  const counts = new Map<string, number>();
  for (const { kind } of links.get(from.product.id) ?? [])
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts)
    if (count > MOST_LINKS)
      findings.add({
        severity: 'warning',
        code: 'too-many-links',
        place: from.at,
        message: `"${from.product.id}" has ${count} links of the kind ${kind}; the first ${MOST_LINKS} are kept.`,
      });
}

/** The links of the merchant's own export. What leads nowhere is noted. */
export function merchantLinks(
  products: readonly ExportedProduct[],
  find: FindProduct,
  findings: FirstFindings,
): GivenLinks {
  const links: GivenLinks = new Map();
  for (const from of products) {
    if (!from.links.length) continue;
    const { id: own, parent } = from.product;
    // One name may stand in several of his lists.
    const missing = new Set<string>();
    for (const link of from.links) {
      const id = find(link);
      if (id === undefined) {
        if (!missing.has(link.value)) findings.add(dangling(from, link));
        missing.add(link.value);
      } else if (id !== own && !(parent !== undefined && link.value === parent)) {
        const kind = kindOf(link);
        const place = links.get(own)?.filter((one) => one.kind === kind).length ?? 0;
        giveLink(links, own, { kind, id, weight: weightAt(place) });
      }
    }
    noteTooMany(links, from, findings);
  }
  return links;
}

const dangling = ({ product, at }: ExportedProduct, { by, value }: MerchantLink): Finding => ({
  severity: 'warning',
  code: 'link-to-nothing',
  place: at,
  message: `"${product.id}" links to the ${by === 'id' ? 'product' : by.toUpperCase()} "${value}", which is not in the export.`,
  advice: 'It may be a draft, or deleted. The link is left out.',
});
