import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from '../trial/run-build.mjs';
import { writeShop } from '../trial/write-shop.mjs';

export const title = 'A build with many order lines';

export const notes =
  'The whole process of `uptier build` over 50,000 products: seconds, and the peak of its memory.';

const DEFAULT = [250_000, 1_000_000];

/** @param {number} lines */
async function measure(lines) {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-bench-'));
  const [products, orders] = [join(folder, 'products.csv'), join(folder, 'orders.csv')];
  try {
    await writeShop({ products, orders, lines });
    const files = ['--products', products, '--orders', orders, '--out', join(folder, 'out')];
    const { code, said, seconds, mebibytes } = await runBuild([...files, '--currency', 'USD']);
    if (code !== 0) throw new Error(said);
    return { seconds, mebibytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {{ args: readonly string[] }} options Numbers of lines: 10000000, too, takes some minutes. */
export async function bench({ args }) {
  const samples = [];
  for (const lines of args.length > 0 ? args.map(Number) : DEFAULT) {
    const { seconds, mebibytes } = await measure(lines);
    const size = `${lines.toLocaleString('en-US')} lines`;
    samples.push(
      { measure: `time, ${size}`, unit: 's', ours: [seconds] },
      { measure: `memory, ${size}`, unit: 'MiB', ours: [mebibytes] },
    );
  }
  return samples;
}
