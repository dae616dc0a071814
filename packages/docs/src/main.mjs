// Makes the site: `node packages/docs/src/main.mjs`, or with `serve` shows it on this machine. It needs a build.
import { relative } from 'node:path';
import { build, serve } from 'vitepress';
import { checkSite } from './site/check-site.mjs';
import { base, docs, site, workspace } from './places.mjs';
import { writePages } from './pages/write-pages.mjs';

await writePages();
await build(docs);
const faults = checkSite(site, base);
for (const { page, what } of faults) console.error(`${page}: ${what}`);
if (faults.length > 0) process.exit(1);
console.log(`Wrote ${relative(workspace, site)}: npm run docs -- serve shows it.`);
if (process.argv[2] === 'serve') await serve({ root: docs, port: Number(process.argv[3] ?? 4500) });
