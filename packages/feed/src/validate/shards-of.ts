import { shardFile } from '../published/shard-file.js';

/** Where a head says that its products lie. */
export interface ShardNames {
  readonly count: number;
  /** The name of the file of a shard, beside the head. */
  readonly nameOf: (shard: number) => string;
}

/** How the shards of a head are called; nothing where it has none, or says it in no way that can be followed. */
export function shardsOf(stated: Readonly<Record<string, unknown>>): ShardNames | undefined {
  const { build, count, path } = Object(stated['shards']) as Record<string, unknown>;
  if (typeof path !== 'string' || !Number.isInteger(count) || !path.includes('{shard}'))
    return undefined;
  return {
    count: count as number,
    nameOf: (shard) => shardFile(shard, { build: String(build), path }),
  };
}
