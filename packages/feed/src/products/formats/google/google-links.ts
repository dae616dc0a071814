import type { MerchantLink } from '../../exported.js';
import type { GoogleRecord } from './record.js';

/** What Google's relationships are to a shopper. */
const KINDS: Readonly<Record<string, MerchantLink['kind']>> = {
  part_of_set: 'complements',
  required_part: 'complements',
  accessory: 'complements',
  often_bought_with: 'boughtTogether',
  substitute: 'similar',
  different_brand: 'similar',
};

/** The products that an item names beside itself. */
export function linksIn({ parts }: GoogleRecord): MerchantLink[] {
  const keys = ['relationship_type', 'identifier_type', 'identifier'];
  return parts('related_product', keys).flatMap((part) => {
    const kind = KINDS[(part['relationship_type'] ?? '').toLowerCase().replaceAll(/[\s-]+/g, '_')];
    const by = part['identifier_type']?.toLowerCase() === 'gtin' ? 'gtin' : 'id';
    const value = part['identifier'] ?? '';
    return kind === undefined || value === '' ? [] : [{ kind, by, value }];
  });
}
