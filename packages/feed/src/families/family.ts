import type { ExportedProduct } from '../products/exported.js';

/** A product's place in its family. */
export interface Member {
  readonly id: string;
  /** 1 = entry. Products that differ in colour alone share a tier, where not each colour has several. */
  readonly tier: number;
  readonly tierName?: string;
}

/** Products which are versions of one another, in the order of their tiers. */
export interface Family {
  readonly id: string;
  readonly members: readonly Member[];
  /** 0..1. What the merchant has said is 1. */
  readonly confidence: number;
  /** What speaks for it, in words for the merchant: `The titles differ in storage: 64 GB, 128 GB, 256 GB.` */
  readonly evidence: readonly string[];
}

/** What a merchant has said of one product: his word wins over all that is found. */
export interface GivenPlace {
  /** `false`: in no family. */
  readonly family: string | false;
  /** Missing: the order of the prices says it. */
  readonly tier?: number;
  readonly tierName?: string;
  /**
   * He has said yes to a family as it was proposed, with this place in it: which counts where the family is not found any
   * more. Where it is, it takes in what is new in it.
   */
  readonly proposed?: Pick<Member, 'tierName'> & Partial<Pick<Member, 'tier'>>;
}

/** What a merchant has said, by the product's id. */
export type GivenFamilies = ReadonlyMap<string, GivenPlace>;

/** What is understood of a catalogue. */
export interface FoundFamilies {
  /** Variants on a scale have become products of their own, and what is gained by a tier is told. */
  readonly products: readonly ExportedProduct[];
  readonly families: readonly Family[];
  /** Too doubtful to be used before the merchant has said yes. */
  readonly suggested: readonly Family[];
}
