import type { Shards } from '@uptier/core';

/** The name of a shard's file, which lies beside the feed whose head says how shards are called. */
export const shardFile = (shard: number, { build, path }: Pick<Shards, 'build' | 'path'>): string =>
  path.replaceAll('{shard}', String(shard)).replaceAll('{build}', build);
