import type { LazySource, Source } from './proposal.js';
import { boughtTogether } from './sources/bought-together.js';
import { campaign } from './sources/campaign.js';
import { complements } from './sources/complements.js';
import { personal } from './sources/personal.js';
import { bestSellers, deals, mostViewed, newest } from './sources/rankings.js';
import { similar } from './sources/similar.js';
import { upgrade } from './sources/upgrade.js';

/**
 * Where candidates come from, in classes: whatever an earlier class offers stands before the later ones. Campaigns come
 * before all else.
 * A new source: a file in `sources/` and its name here.
 */
export const sources = [
  { campaign },
  { upgrade },
  { complements, boughtTogether },
  { similar },
  { personal, bestSellers, mostViewed, deals, newest },
] as const satisfies readonly Readonly<Record<string, Source | LazySource>>[];

type NamesOf<T> = T extends unknown ? keyof T : never;
export type SourceName = NamesOf<(typeof sources)[number]>;

/** The names of all sources. */
export const SOURCES = sources.flatMap((names) => Object.keys(names)) as readonly SourceName[];
