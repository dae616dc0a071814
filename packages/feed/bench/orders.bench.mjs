/**
 * What a build with many order lines takes, as a whole process: time and the peak of its memory. Targets: a million
 * lines over 50,000 products in 60 s and 1.5 GiB on two cores; ten million in 4 GiB, time growing no faster than lines.
 *
 *   node bench/orders.bench.mjs [lines ...]      by default 250,000 and 1,000,000
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeShop } from './trial/write-shop.mjs';

const BUILD = fileURLToPath(new URL('trial/run-build.mjs', import.meta.url));
const DEFAULT = [250_000, 1_000_000];
/** Of lines, as many at most: seconds and MiB. */
const TARGETS = [
  { lines: 1_000_000, seconds: 60, mebibytes: 1536 },
  { lines: 10_000_000, seconds: 600, mebibytes: 4096 },
];

async function measure(lines) {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-bench-'));
  const [products, orders] = [join(folder, 'products.csv'), join(folder, 'orders.csv')];
  try {
    await writeShop({ products, orders, lines });
    const files = ['--products', products, '--orders', orders, '--out', join(folder, 'out')];
    const args = [BUILD, 'build', ...files, '--currency', 'USD'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    return { ...JSON.parse(stdout), said: stderr };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2).map(Number);
for (const lines of asked.length > 0 ? asked : DEFAULT) {
  const { code, seconds, cpu, mebibytes, said } = await measure(lines);
  const target = TARGETS.find((one) => one.lines >= lines);
  const isMet = code === 0 && seconds <= target.seconds && mebibytes <= target.mebibytes;
  const speed = Math.round(lines / seconds).toLocaleString('en');
  console.log(
    `${lines.toLocaleString('en')} lines: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of the processors), ${speed} lines/s, peak ${Math.round(mebibytes)} MiB ${isMet ? '' : ' (target missed)'}`,
  );
  if (code !== 0) console.log(said);
  if (!isMet) process.exitCode = 1;
}
