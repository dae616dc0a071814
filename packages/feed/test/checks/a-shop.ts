import { checkFeed } from '../../src/checks/check-feed.js';
import type { ToCheck } from '../../src/checks/open-checked.js';
import type { Finding } from '../../src/findings/finding.js';

type Fields = Readonly<Record<string, unknown>>;

const NOW = Date.UTC(2026, 10, 22);

const phone = (tier: number, gigabytes: number, price: number): Fields => ({
  id: `phone-${gigabytes}`,
  cartId: `cart-${gigabytes}`,
  title: `Phone ${gigabytes} GB`,
  price,
  family: 'phone',
  tier,
  category: ['Phones'],
  attributes: { Storage: { value: gigabytes, unit: 'GB', better: 'more' } },
});

/** Three tiers of a phone, each a small step, and a case. */
export const PRODUCTS: readonly Fields[] = [
  { ...phone(1, 64, 50_000), links: { complements: [['case', 0.9]] } },
  phone(2, 128, 55_000),
  phone(3, 256, 60_000),
  { id: 'case', cartId: 'cart-case', title: 'Case', price: 2900, category: ['Cases'] },
];

/** A shop without a fault; `parts` of its feed are others. */
export const aShop = (parts: Fields = {}): Fields => ({
  version: 1,
  currency: 'EUR',
  exponent: 2,
  generatedAt: '2026-11-21T12:00:00Z',
  products: PRODUCTS,
  ...parts,
});

/** The shop with one product, by its place, that has other fields. */
export const aShopWith = (place: number, fields: Fields): Fields =>
  aShop({
    products: PRODUCTS.map((product, i) => (i === place ? { ...product, ...fields } : product)),
  });

/** A campaign without a fault that offers the case; `parts` of it are others. */
export const aCampaign = (parts: Fields = {}): Fields =>
  aShop({ campaigns: [{ id: 'c', offer: ['case'], ...parts }] });

export const findingsOf = (
  stated: Fields,
  more: Partial<Omit<ToCheck, 'stated'>> = {},
): readonly Finding[] => checkFeed({ stated, now: NOW, ...more }).findings;

/** Severity, code and place in short. */
export const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, code, place }) => `${severity} ${code} ${place.path ?? ''}`.trim());
