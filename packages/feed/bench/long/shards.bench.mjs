import { mkdtemp, opendir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUES, writeCatalogue } from '../catalogue/write-catalogue.mjs';
import { runBuild } from '../trial/run-build.mjs';

export const title = 'A catalogue of a million products, from its export to its shards';

export const notes =
  'The whole process of `uptier build`: minutes, the peak of its memory, and the size of the shards as they are written. All formats but the plain one have a description of 1,500 characters, and two colours of every sixth product. A million needs 10 GB of disk.';

const COUNT = 1_000_000;
const SHARD = /^uptier-[\da-f]+-\d+\.json$/;

/** @param {string} out */
async function measureFiles(out) {
  const sizes = [];
  for await (const entry of await opendir(out)) {
    if (SHARD.test(entry.name)) sizes.push((await stat(join(out, entry.name))).size);
  }
  sizes.sort((a, b) => a - b);
  return { files: sizes.length, middle: sizes[sizes.length >> 1], most: sizes.at(-1) };
}

async function measure(catalogue) {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-bench-'));
  const out = join(folder, 'out');
  try {
    const file = await writeCatalogue(folder, catalogue);
    const taken = await runBuild(['--products', file, '--out', out, '--currency', 'USD']);
    if (taken.code !== 0) throw new Error(taken.said);
    return { ...taken, ...(await measureFiles(out)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} name */
function knownFormat(name) {
  if (Object.hasOwn(CATALOGUES, name)) return name;
  throw new TypeError(
    `"${name}" is no format of this bench: ${Object.keys(CATALOGUES).join(', ')}`,
  );
}

/**
 * @param {{ args: readonly string[] }} options Another number of products, and formats:
 *   `npm run bench -- feed/shards -- 100000 google-tsv shopify`.
 */
export async function bench({ args }) {
  const [count = COUNT] = args.map(Number).filter(Number.isInteger);
  const named = args.filter((arg) => !Number.isInteger(Number(arg))).map(knownFormat);
  const rows = [];
  for (const format of named.length > 0 ? named : ['plain']) {
    const { seconds, mebibytes, files, middle, most } = await measure({ format, count });
    const size = `${count.toLocaleString('en-US')} products, ${format}`;
    rows.push(
      { measure: `time, ${size}`, unit: 'min', ours: [seconds / 60] },
      { measure: `memory, ${size}`, unit: 'MiB', ours: [mebibytes] },
      { measure: `shards, ${size}`, unit: 'files', ours: [files] },
      { measure: `a shard, ${size}`, unit: 'bytes', ours: [middle] },
      { measure: `the largest shard, ${size}`, unit: 'bytes', ours: [most] },
    );
  }
  return rows;
}
