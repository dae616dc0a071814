/** A product's place in its family. */
export interface Member {
  readonly id: string;
  /** 1 = entry. */
  readonly tier: number;
  readonly tierName?: string;
}

/** Products which are versions of one another, in the order of their tiers. */
export interface Family {
  readonly id: string;
  readonly members: readonly Member[];
  /** 0..1. What the merchant has said is 1. */
  readonly confidence: number;
  /** What speaks for it, in words for the merchant: `Storage rises 64, 128, 256 GB and the price with it`. */
  readonly evidence: readonly string[];
}
