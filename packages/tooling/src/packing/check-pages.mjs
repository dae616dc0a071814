import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { root } from '../workspace/root.mjs';
import { copyInto } from './copy-into.mjs';
import { runInProject } from './run-in-project.mjs';

/**
 * @typedef {import('./install-box.mjs').Project} Project
 * @typedef {import('./check-box.mjs').PackageTest} PackageTest
 */

/** Who needs which package first, and what he is told to do: `packages/docs/pages/start`. @type {Readonly<Record<string, (project: Project) => Promise<PackageTest[]>>>} */
const READERS = { uptier: asMerchant, '@uptier/core': asDeveloper, '@uptier/embed': asDesigner };

/**
 * Does what the page for beginners says, as somebody new who has installed the package.
 * @param {Project} project
 * @returns {Promise<PackageTest[]>}
 */
export const checkPages = async (project) => READERS[project.box.manifest.name]?.(project) ?? [];

/**
 * The samples of a page in one language.
 * @param {string} page
 * @param {string} language
 */
async function samplesOf(page, language) {
  const text = await readFile(join(root, `packages/docs/pages/start/${page}.md`), 'utf8');
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...text.matchAll(fence)].map(([, sample = '']) => sample);
}

/** Runs every command of the page in its order. What `init` would ask is said in words. @param {Project} project */
async function asMerchant({ folder }) {
  const shop = join(folder, 'get-started');
  await mkdir(join(shop, 'exports'), { recursive: true });
  await copyInto(join(shop, 'exports'), 'products.csv');
  const lines = (await samplesOf('merchant', 'sh')).flatMap((sample) => sample.trim().split('\n'));
  const problems = [];
  for (const line of lines) {
    const [, ...said] = line.split(' ');
    const args = said[1] === 'init' ? [...said, '--platform', 'custom', '--host', 'nginx'] : said;
    // A warning is no failure: one phone of the sample is a big step.
    problems.push(...(await runInProject(shop, ['npx', '--no', '--', ...args], { ends: [0, 1] })));
  }
  if (!existsSync(join(shop, 'public/uptier-feed/feed.json'))) problems.push('no feed was made');
  return [{ name: 'get started: merchant', problems }];
}

/** Runs the first program of the page. @param {Project} project */
async function asDeveloper({ folder }) {
  const [sample = ''] = await samplesOf('developer', 'ts');
  const { code } = await transform(sample, { loader: 'ts' });
  await writeFile(join(folder, 'get-started.mjs'), code);
  const says = ['Phone 128 GB', 'Storage'];
  const problems = await runInProject(folder, [process.execPath, 'get-started.mjs'], { says });
  return [{ name: 'get started: developer', problems }];
}

/** Looks for the preset where the page says it lies. @param {Project} project */
async function asDesigner({ folder }) {
  const samples = await samplesOf('designer', 'html');
  const named = samples.flatMap((sample) => sample.match(/(?<=href="\/uptier\/)[^"]+/g) ?? []);
  const files = named.map((name) => join(folder, 'node_modules/@uptier/embed/dist', name));
  const problems = files.filter((file) => !existsSync(file)).map((file) => `${file} is not there`);
  if (files.length === 0) problems.push('the page names no preset');
  return [{ name: 'get started: designer', problems }];
}
