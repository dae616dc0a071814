import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Shards } from '@uptier/core';
import { isAddress } from '../published/read-place.js';
import { shardFile } from '../published/shard-file.js';

/** A file as it lies there, and as it travels. */
export interface FileSize {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** How large a feed is. A page loads the first file, and where there are shards, those of its products. */
export interface FeedSize {
  readonly feed: FileSize;
  readonly shards?: MeasuredShards;
}

/** Of so many shards, the sizes of some in rising order of what travels. */
export interface MeasuredShards {
  readonly count: number;
  readonly measured: readonly FileSize[];
}

/** As many shards as are packed to know their sizes. */
const MEASURED = 256;

async function sizeOf(file: string): Promise<FileSize> {
  const bytes = await readFile(file);
  // A large file is packed by hosts at a lower level, and waiting for the highest would take minutes.
  const level = bytes.length > 4e6 ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: level };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

async function shardSizes(place: string, shards: Shards): Promise<FileSize[]> {
  const names = new Set(await readdir(dirname(place)));
  const { count } = shards;
  const every = Math.ceil(count / MEASURED);
  const sizes: FileSize[] = [];
  for (let shard = 0; shard < count; shard += every) {
    const name = shardFile(shard, shards);
    if (names.has(name)) sizes.push(await sizeOf(join(dirname(place), name)));
  }
  return sizes.toSorted((a, b) => a.brotli - b.brotli);
}

/** Measures a feed's files; nothing where it lies at an address. */
export async function feedSize(
  place: string,
  shards: Shards | undefined,
): Promise<FeedSize | undefined> {
  if (isAddress(place)) return undefined;
  const feed = await sizeOf(place);
  if (!shards) return { feed };
  return { feed, shards: { count: shards.count, measured: await shardSizes(place, shards) } };
}
