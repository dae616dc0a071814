import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export const title = 'A catalogue of a million products, from its export to its shards';

export const notes =
  'The whole process of `uptier build`: minutes, the peak of its memory, and the size of the shards as they are written.';

const THINGS = ['Lamp', 'Desk', 'Chair', 'Shelf', 'Kettle', 'Drill', 'Phone', 'Jacket'];
const WOODS = ['oak', 'pine', 'steel', 'glass', 'brass', 'linen', 'wool', 'bamboo', 'slate'];
const TIERS = ['Basic', 'Plus', 'Pro'];

/** As a large shop has them: families of three, 400 leaves, twenty brands a leaf. */
function rowOf(number) {
  const model = Math.floor(number / 3);
  const thing = THINGS[model % THINGS.length];
  const leaf = `${thing}s ${model % 400}`;
  const wood = WOODS[(model * 7) % WOODS.length];
  const other = WOODS[(model * 31) % WOODS.length];
  const tier = TIERS[number % 3];
  const price = (10 + ((model * 37) % 400)) * (1 + 0.2 * (number % 3));
  return [
    `p${number}`,
    `Maker${model % 20} ${wood} ${other} ${thing} M${model} ${tier}`,
    price.toFixed(2),
    `Home > ${thing}s > ${leaf}`,
    `Maker${model % 20}`,
    `SKU-${number}`,
    `https://shop.example/products/p${number}`,
    `https://cdn.example/files/p${number}.jpg`,
  ].join(',');
}

/** @param {number} count */
function* lines(count) {
  yield 'id,title,price,category,brand,sku,url,image\n';
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - from) }, (_, i) => rowOf(from + i));
    yield `${rows.join('\n')}\n`;
  }
}

/**
 * Runs the command in a process of its own, which says at its end how much memory it took, in MiB.
 * @param {string} products
 * @param {string} out
 */
function build(products, out) {
  const code = `
    import { openTerminal, runProgram } from 'uptier';
    const terminal = openTerminal(process.stdout, process.stderr);
    const args = ['build', '--products', process.argv[1], '--out', process.argv[2], '--currency', 'USD'];
    const ended = await runProgram(args, terminal);
    console.log(process.resourceUsage().maxRSS);
    process.exitCode = ended;`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, products, out], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('close', (ended) =>
      ended === 0
        ? resolve(Number(said.trim().split('\n').at(-1)) / 1024)
        : reject(new Error(said)),
    );
  });
}

/** @param {string} out */
async function measureFiles(out) {
  const sizes = [];
  for await (const { name } of await opendir(out))
    if (name.startsWith('uptier-') && name.includes('-', 7))
      sizes.push((await stat(join(out, name))).size);
  sizes.sort((a, b) => a - b);
  return { files: sizes.length, middle: sizes[sizes.length >> 1], most: sizes.at(-1) };
}

/** @param {{ args: readonly string[] }} options Another number of products: `npm run bench -- feed/shards -- 100000`. */
export async function bench({ args }) {
  const count = Number(args[0] ?? 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'uptier-bench-'));
  const [products, out] = [join(folder, 'products.csv'), join(folder, 'out')];
  try {
    await pipeline(Readable.from(lines(count)), createWriteStream(products));
    const began = performance.now();
    const peak = await build(products, out);
    const minutes = (performance.now() - began) / 60_000;
    const { files, middle, most } = await measureFiles(out);
    const size = `${count.toLocaleString('en-US')} products`;
    return [
      { measure: `time, ${size}`, unit: 'min', ours: [minutes] },
      { measure: `memory, ${size}`, unit: 'MiB', ours: [peak] },
      { measure: `shards, ${size}`, unit: 'files', ours: [files] },
      { measure: `a shard, ${size}`, unit: 'bytes', ours: [middle] },
      { measure: `the largest shard, ${size}`, unit: 'bytes', ours: [most] },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
