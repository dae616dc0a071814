import { explainWords, type Role } from '@uptier/core';
import type { Coverage } from './coverage.js';

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

const ROLE: Readonly<Record<Role, string>> = {
  'add-on': 'an add-on',
  upgrade: 'an upgrade',
  alternative: 'something similar',
};

/** A guard in the merchant's words, as the end of a sentence. */
function sayMissing(name: string): string {
  if (name === 'no-link') return 'no link';
  const words = explainWords.guards[name as keyof typeof explainWords.guards];
  return `${name} (${words.charAt(0).toLowerCase()}${words.slice(1).replace(/\.$/, '')})`;
}

/** `cart: 61 % of products have an add-on, 12 % an upgrade; most missing: no link` */
export function sayCoverage(coverage: Coverage): string {
  const { placement, shares, missing, isSample, products } = coverage;
  if (placement === 'home')
    return `home: ${coverage.any ? 'there are offers' : 'there is no offer: the feed has no ranking and no campaign for it'}`;
  const [first, ...others] = Object.entries(shares) as [Role, number][];
  const of = isSample ? `a sample of ${products} products` : 'products';
  const parts = [
    `${percent(first![1])} of ${of} have ${ROLE[first![0]]}`,
    ...others.map(([role, share]) => `${percent(share)} ${ROLE[role]}`),
  ];
  const rest = missing === undefined ? '' : `; most missing: ${sayMissing(missing)}`;
  return `${placement}: ${parts.join(', ')}${rest}`;
}
