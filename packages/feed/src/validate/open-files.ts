import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseJson } from '../files/parse-json.js';
import { readText } from '../files/read-text.js';
import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { feedFile } from '../published/feed-file.js';
import { joinShards, type Piece } from './join-shards.js';
import type { Opened } from './opened.js';
import { shardsOf, type ShardNames } from './shards-of.js';

async function feedIn(path: string): Promise<string> {
  const file = await feedFile(path);
  if (file === path || existsSync(file)) return file;
  throw new UserError({
    code: 'no-feed',
    place: { file: path },
    message: 'There is no feed.json in this folder.',
    advice: 'Name the folder that uptier build has written, or the file of the feed itself.',
  });
}

/** A feed is an object; anything else is another file. */
export function mustBeObject(json: unknown, file: string): Readonly<Record<string, unknown>> {
  if (typeof json === 'object' && json !== null && !Array.isArray(json))
    return json as Readonly<Record<string, unknown>>;
  throw new UserError({
    code: 'no-feed',
    place: { file },
    message: 'This is no feed: a feed is a JSON object.',
    advice: 'Name the feed.json that uptier build has written.',
  });
}

async function* readShards(
  { count, nameOf }: ShardNames,
  folder: string,
  missing: Finding[],
): AsyncGenerator<Piece> {
  for (let shard = 0; shard < count; shard++) {
    const file = join(folder, nameOf(shard));
    if (existsSync(file)) yield { shard, file, json: parseJson(await readText(file), file) };
    else
      missing.push({
        severity: 'error',
        code: 'shard-missing',
        place: { file },
        message: 'The head names this shard, and there is no such file.',
        advice: 'Publish the whole folder, the head last.',
      });
  }
}

/** Opens a feed in a file or a folder, with all of its shards where it has some. */
export async function openFiles(path: string): Promise<Opened> {
  const file = await feedIn(path);
  const stated = mustBeObject(parseJson(await readText(file), file), file);
  const shards = shardsOf(stated);
  if (!shards) return { stated, file, findings: [] };
  const missing: Finding[] = [];
  const joined = await joinShards(stated, shards, readShards(shards, dirname(file), missing));
  return { ...joined, file, findings: [...missing, ...joined.findings] };
}
