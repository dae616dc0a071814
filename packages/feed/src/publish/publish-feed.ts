import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole, type Written } from '../files/write-whole.js';
import type { Finding } from '../findings/finding.js';
import type { Terminal } from '../terminal/terminal.js';
import type { AssembledFeed } from './assemble-feed.js';
import { buildId } from './build-id.js';
import {
  BUILDS_FILE,
  buildsText,
  COPIES,
  currentBuild,
  readBuilds,
  removeBuild,
  SHARD_PATH,
  shardName,
  type Build,
} from './builds.js';
import { mustBeOurs } from './must-be-ours.js';
import { openShards } from './open-shards.js';
import { shardCount } from './shard-count.js';
import { shardHead } from './shard-head.js';
import { wholeFeed } from './whole-feed.js';
import { withCopies } from './with-copies.js';

/** Where a feed goes, and how. */
export interface Publishing {
  readonly out: string;
  /** `auto`, 0 for one file, or how many shards. */
  readonly shards?: string | number | undefined;
  /** Whether packed copies lie beside the files, for hosts that do not pack by themselves. */
  readonly compress?: boolean | undefined;
}

/** What was published. */
export interface Published {
  /** 0: one file. */
  readonly shards: number;
  readonly findings: readonly Finding[];
}

/** A page must have loaded the head before it can ask for anything else. */
const LARGEST_HEAD = 8192;

function headFindings(head: Readonly<Record<string, unknown>>, text: string): Finding[] {
  const bytes = Buffer.byteLength(text);
  if (bytes <= LARGEST_HEAD) return [];
  const sizes = Object.entries(head).map(
    ([name, value]) => [name, JSON.stringify(value)?.length ?? 0] as const,
  );
  const [largest] = sizes.toSorted((a, b) => b[1] - a[1]);
  return [
    {
      severity: 'warning',
      code: 'heavy-head',
      place: { file: 'feed.json', path: `$.${largest![0]}` },
      message: `The first file that each page loads has ${bytes} bytes; ${LARGEST_HEAD} is what it should have at most.`,
      advice: `Most of it is "${largest![0]}".`,
    },
  ];
}

interface Writing {
  readonly own: Build;
  readonly feed: AssembledFeed;
  readonly headText: string;
  /** What was written into the folder before, and is still to be there. */
  readonly earlier: readonly Build[];
  readonly terminal: Terminal;
}

/** First what remembers the shards, so that none is forgotten; then they; and the head, which names them, last. */
function* shardFiles({ feed, own, ...writing }: Writing): Generator<Written> {
  const { build, count } = own;
  const { earlier, headText, terminal } = writing;
  yield [BUILDS_FILE, buildsText([own, ...earlier])];
  const { shard } = openShards(feed, count);
  for (let number = 0; number < count; number++) {
    if (number % 1000 === 0)
      terminal.progress(`Writing shards: ${Math.round((100 * number) / count)} %`);
    yield [shardName(build, number), JSON.stringify(shard(number))];
  }
  yield ['feed.json', headText];
}

function* all(files: Iterable<Written>, compress: boolean): Generator<Written> {
  for (const file of files)
    if (compress && file[0] !== BUILDS_FILE) yield* withCopies(file);
    else yield file;
}

/** Pages that are open ask for the shards of the feed that they have loaded; what is older, nobody asks for. */
async function forgetOlder(out: string, kept: readonly Build[], builds: readonly Build[]) {
  const names = new Set(kept.map(({ build }) => build));
  for (const old of builds) if (!names.has(old.build)) removeBuild(out, old);
  if (kept.length) await writeWhole(out, [[BUILDS_FILE, buildsText(kept)]]);
  else rmSync(join(out, BUILDS_FILE), { force: true });
}

/** A server would send an old copy in place of the new file. */
function removeOldCopies(out: string, written: ReadonlySet<string>): void {
  for (const ending of COPIES)
    if (!written.has(`feed.json${ending}`))
      rmSync(join(out, `feed.json${ending}`), { force: true });
}

/**
 * Writes a feed into a folder, in one file or in many. Whatever goes wrong, the folder holds the old feed or the new
 * one; the shards of the one before stay.
 */
export async function publishFeed(
  feed: AssembledFeed,
  { out, shards = 'auto', compress = false }: Publishing,
  terminal: Terminal,
): Promise<Published> {
  mustBeOurs(out);
  const count = shardCount(shards, feed);
  const [builds, current] = [readBuilds(out), currentBuild(out)];
  const products = feed.stated.products.length;
  const build = count ? buildId(feed, count) : '';
  const own: Build = { build, count, products };
  const head = shardHead(feed.stated, { build, count, path: SHARD_PATH });
  const headText = JSON.stringify(head);
  const earlier = builds.filter((one) => one.build !== build);
  const files: Iterable<Written> = count
    ? shardFiles({ own, feed, headText, earlier, terminal })
    : [['feed.json', wholeFeed(feed)]];
  const names = await writeWhole(out, all(files, compress));
  removeOldCopies(out, new Set(names));
  // Of a feed that is written anew as it was, the one before stays the one before.
  const previous = earlier.filter((one, i) =>
    current === build ? i === 0 : one.build === current,
  );
  const kept = [...(count ? [own] : []), ...previous];
  if (builds.length || count) await forgetOlder(out, kept, builds);
  return { shards: count, findings: count ? headFindings(head, headText) : [] };
}
