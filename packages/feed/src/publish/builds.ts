import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shardFile } from '../published/shard-file.js';

/** The file in which a folder remembers what shards we have written into it. */
export const BUILDS_FILE = 'uptier-builds.json';

/** What shards are called. */
export const SHARD_PATH = 'uptier-{build}-{shard}.json';

/** One writing of shards. */
export interface Build {
  readonly build: string;
  readonly count: number;
  /** How many products they hold; unknown of those from before this was kept. */
  readonly products?: number;
}

export const shardName = (build: string, shard: number): string =>
  shardFile(shard, { build, path: SHARD_PATH });

/** Names of copies that servers send to whoever can unpack them. */
export const COPIES = ['.gz', '.br'] as const;

const isBuild = (value: unknown): value is Build => {
  const { build, count, products = 0 } = (value ?? {}) as Partial<Build>;
  const areCounts = [count, products].every(Number.isInteger);
  return /^[0-9a-f]{12}$/.test(String(build)) && areCounts && count! <= 1_048_576;
};

/** No head and no list of builds is larger: what is, is a whole feed. */
const LARGEST = 1_000_000;

function readJson(file: string): unknown {
  try {
    if (statSync(file).size > LARGEST) return undefined;
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    // Not there, not ours, or not whole: then nothing is known, and nothing is removed.
    return undefined;
  }
}

/** The shards that we have written into a folder, as far as it remembers. */
export function readBuilds(folder: string): Build[] {
  const { builds } = (readJson(join(folder, BUILDS_FILE)) ?? {}) as { builds?: unknown };
  return Array.isArray(builds) ? builds.filter(isBuild) : [];
}

/** The build that the folder's feed names now: pages that have loaded it ask for its shards for a while. */
export function currentBuild(folder: string): string | undefined {
  const { shards } = (readJson(join(folder, 'feed.json')) ?? {}) as { shards?: Partial<Build> };
  return shards?.build;
}

export const buildsText = (builds: readonly Build[]): string =>
  `${JSON.stringify({ builds }, null, 2)}\n`;

/** Removes the shards of a build, and their copies. */
export function removeBuild(folder: string, { build, count }: Build): void {
  for (let shard = 0; shard < count; shard++)
    for (const ending of ['', ...COPIES])
      rmSync(join(folder, shardName(build, shard) + ending), { force: true });
}
