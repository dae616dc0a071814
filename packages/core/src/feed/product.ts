/** Money: a non-negative safe integer in the minor unit of the feed's currency (cents, yen, fils). */
export type Money = number;

export type Kind = 'good' | 'digital' | 'service' | 'plan';

export type Interval = 'day' | 'week' | 'month' | 'year';

/** A tie to another product: its id, and how strong the tie is (0..1). */
export type Link = readonly [id: string, weight: number];

export type LinkKind = 'complements' | 'boughtTogether' | 'similar';

export interface Picture {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  readonly alt?: string;
}

/** A named property. With `better`, more (or less) of it is a gain. */
export interface Scale {
  readonly value: number | string | boolean;
  readonly unit?: string;
  readonly better?: 'more' | 'less';
}
export type Attribute = string | number | boolean | Scale;

/** How much is in the pack, for the unit price: 250 g, priced per 100. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
  readonly per?: number;
}

export interface Variant {
  readonly cartId?: string;
  readonly sku?: string;
  readonly title?: string;
  readonly price?: Money;
  readonly available?: boolean;
  readonly options?: Readonly<Record<string, string>>;
}

export interface Plan {
  readonly interval: Interval;
  readonly per?: string;
  readonly trialDays?: number;
  /** The same plan for another interval, with the price of that whole interval. */
  readonly terms?: readonly { readonly interval: Interval; readonly price: Money }[];
}

export interface Proof {
  /** 0..5 */
  readonly rating?: number;
  readonly count?: number;
  readonly quote?: { readonly text: string; readonly by?: string };
}

/**
 * One thing that can be bought. A *card* (what a shard holds of a product that others link to) is the same without
 * links, guide, the words of a review and the variants' SKUs; where no campaign offers it, without attributes and
 * benefits too, which only upgrades are compared by.
 */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly cartId?: string;
  readonly sku?: string;
  readonly kind?: Kind;
  readonly url?: string;
  readonly image?: Picture;
  readonly price?: Money;
  readonly was?: Money;
  /** The lowest price of the last 30 days. Discounts are told as ones of it where it is below `price`. */
  readonly lowest30?: Money;
  readonly available?: boolean;
  readonly family?: string;
  /** 1 = entry. */
  readonly tier?: number;
  readonly tierName?: string;
  readonly parent?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** From the widest to the leaf. */
  readonly category?: readonly string[];
  readonly brand?: string;
  readonly tags?: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly measure?: Measure;
  readonly benefits?: readonly string[];
  readonly guide?: { readonly title: string; readonly url: string };
  readonly proof?: Proof;
  readonly variants?: readonly Variant[];
  readonly plan?: Plan;
  readonly instalments?: { readonly count: number; readonly amount: Money };
  readonly quantity?: { readonly min?: number; readonly max?: number; readonly step?: number };
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
  readonly contains?: readonly Link[];
  readonly segments?: readonly string[];
  readonly solves?: readonly string[];
  readonly sponsored?: boolean;
  /** 0.5..2 */
  readonly boost?: number;
  readonly links?: Readonly<Partial<Record<LinkKind, readonly Link[]>>>;
}
