import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyInto } from './copy-into.mjs';
import { runInProject } from './run-in-project.mjs';

const BUILD = ['--products', 'products.csv', '--orders', 'orders.csv', '--currency', 'USD'];

/** What is typed after `npx uptier`, in this order, and what it answers. */
const LINES = [
  { line: ['build', ...BUILD, '--out', 'feed'], says: ['6 products, 1 family'] },
  // It warns of what would hurt a shop: one phone is a big step.
  { line: ['validate', 'feed'], says: ['home: there are offers'], ends: [0, 1] },
  {
    line: ['explain', '--feed', 'feed', '--product', 'phone-64'],
    says: ['Others bought it together with Pebble 64 GB'],
  },
  {
    line: ['decide', '--feed', 'feed', '--contexts', 'contexts.jsonl'],
    says: ['"id":"c1","line":1,"placement":"cart"', '"product":"phone-128"', '"pay":54900'],
  },
];

const CONTEXT = {
  id: 'c1',
  cart: {
    lines: [{ key: '1', id: 'phone-64', quantity: 1, price: 49900 }],
    subtotal: 49900,
    currency: 'USD',
  },
};

/**
 * Makes a feed from a shop's exports with `npx uptier`, and asks it. The feed is left in `feed/feed.json`.
 * @param {import('./install-box.mjs').Project} project
 * @returns {Promise<import('./check-box.mjs').PackageTest[]>}
 */
export async function checkCommand({ folder }) {
  for (const name of ['products.csv', 'orders.csv']) await copyInto(folder, name);
  await writeFile(join(folder, 'contexts.jsonl'), JSON.stringify(CONTEXT));
  const tests = [];
  for (const { line, ...expected } of LINES) {
    const problems = await runInProject(folder, ['npx', '--no', '--', 'uptier', ...line], expected);
    tests.push({ name: `npx uptier ${line[0]}`, problems });
  }
  return tests;
}
