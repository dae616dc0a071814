import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figuresPage } from '../bench/figures-page.mjs';
import { installPeers } from '../bench/install-peers.mjs';
import { listParts, pickParts } from '../bench/list-parts.mjs';
import { measureBench } from '../bench/measure-bench.mjs';
import { rowsTable } from '../bench/rows-table.mjs';
import { thisMachineText } from '../bench/this-machine-text.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { thisMachine } from '../browser/this-machine.mjs';
import { buildAll } from '../build/build-all.mjs';
import { root } from '../workspace/root.mjs';
import { startFormat } from './format.mjs';

const BUDGETS = join(root, 'packages', 'tooling', 'bench-budgets.json');
const FIGURES = join(root, 'packages', 'docs', 'figures.md');

/**
 * Measures everything next to other libraries, prints one table, and writes it for the documentation:
 * `npm run bench`. A word picks parts, which writes nothing: `npm run bench -- core`. `--quick` takes fewer rounds, and
 * what stands behind a `--` goes to the part.
 * @param {string[]} args
 */
export async function bench(args) {
  const { words, isQuick, rest } = readArgs(args);
  const picked = pickParts(listParts(root), words);
  if (picked.length === 0) {
    console.error(`No part is called like that. There are: ${namesOf(listParts(root))}.`);
    return 1;
  }
  const { path: browser } = await findBrowser(thisMachine());
  const machine = thisMachineText(browser);
  const built = await buildAll();
  if (built !== 0) return built;
  const options = { peers: await installPeers(), isQuick, args: rest, ...(browser && { browser }) };
  const budgets = JSON.parse(await readFile(BUDGETS, 'utf8'));
  const { parts, problems } = await measureAll(picked, budgets, options);
  console.log(`\n${rowsTable(parts)}\n\n${machine}`);
  if (words.length === 0 && !isQuick) await writeFigures(figuresPage(parts, machine, budgets));
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

/** @param {readonly string[]} args */
function readArgs(args) {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const own = args.slice(0, end);
  return {
    words: own.filter((word) => !word.startsWith('--')),
    isQuick: own.includes('--quick'),
    rest: args.slice(end + 1),
  };
}

/** @param {readonly import('../bench/list-parts.mjs').Part[]} parts */
const namesOf = (parts) => parts.map(({ name }) => name).join(', ');

/**
 * One at a time: two at once would measure each other.
 * @param {readonly import('../bench/list-parts.mjs').Part[]} picked
 * @param {Readonly<Record<string, import('../bench/judge-rows.mjs').Budget[]>>} budgets
 * @param {import('../bench/measure-bench.mjs').BenchOptions} options
 */
async function measureAll(picked, budgets, options) {
  const parts = [];
  const problems = [];
  for (const one of picked) {
    const start = performance.now();
    const measured = await measureBench(one, { options, budgets: budgets[one.name] ?? [] });
    console.log(`${one.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    if (measured.part) parts.push(measured.part);
    problems.push(...measured.problems);
  }
  return { parts, problems };
}

/** @param {string} text */
async function writeFigures(text) {
  await writeFile(FIGURES, text);
  await startFormat([FIGURES], { capture: true });
  console.log('Wrote packages/docs/figures.md, which the page of performance shows.');
}
