import type { Product, Variant } from '@uptier/core';
import type { Finding, Place } from '../findings/finding.js';

/** What a product is called in another product's links. */
export interface Reference {
  readonly by: 'id' | 'sku' | 'gtin';
  readonly value: string;
}

/** A link that the merchant has made himself. It survives whole: nothing mined replaces it. */
export interface MerchantLink extends Reference {
  /** `upgrade`: the merchant's own word that this is the better version. */
  readonly kind: 'upgrade' | 'complements' | 'boughtTogether' | 'similar';
}

/** A variant as an export tells it. What a feed's variant lacks is needed where one becomes a product by itself. */
export interface ExportedVariant extends Variant {
  readonly at: Place;
  /** What the shop's own order export may call it. */
  readonly gtin?: string;
  /** The product's page with this variant chosen, where that has an address. */
  readonly url?: string;
  readonly was?: number;
  readonly image?: Product['image'];
  readonly measure?: Product['measure'];
}

/** A product as an export tells it, before families and mined links. */
export interface ExportedProduct {
  /** The feed's own fields as far as the export has them; no links, no variants. */
  readonly product: Omit<Product, 'links' | 'variants'>;
  readonly at: Place;
  readonly variants: readonly ExportedVariant[];
  readonly links: readonly MerchantLink[];
  readonly gtin?: string;
  /** Since when the shop sells it: milliseconds since 1970-01-01T00:00:00Z. */
  readonly addedAt?: number;
  /** What the export says are one product in several forms: `item_group_id`, the parent's id. */
  readonly group?: string;
}

/** How much of a file was left out because of its faults. Drafts and the like are none. */
export type Lost = Record<'product' | 'variant' | 'row', number>;

/** The columns of a table by the fields of the feed. */
export type FieldColumns = Readonly<Record<string, string | undefined>>;

/** A file of products, read. */
export interface ProductExport {
  /** The format's name as a merchant would say it. */
  readonly format: string;
  readonly file: string;
  /** As the file states it. */
  readonly currency?: string;
  /** By the file: the column in which a field of the feed stands, where that is one alone. */
  readonly columns: ReadonlyMap<string, FieldColumns>;
  readonly products: readonly ExportedProduct[];
  readonly lost: Readonly<Lost>;
  /** What could not be read, and what was read with a doubt. */
  readonly findings: readonly Finding[];
}

/** What is told of an export when its products have become others: a large shop's take a gigabyte. */
export interface ReadExport extends Omit<ProductExport, 'products'> {
  /** How many products it has. */
  readonly count: number;
  /** How many things of it can be bought: of a product with variants, each of them. */
  readonly buyable: number;
}
