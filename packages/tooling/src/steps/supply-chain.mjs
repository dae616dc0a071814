import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundledPackages } from '../supply/bundled-packages.mjs';
import { otherLicences } from '../supply/licence-rules.mjs';
import { listLicences } from '../supply/list-licences.mjs';
import { otherVersions, unpinned } from '../supply/lockfile-rules.mjs';
import {
  otherBuilds,
  ownVersions,
  rangesIn,
  unnamedDependencies,
} from '../supply/manifest-rules.mjs';
import { namedInBundle } from '../supply/named-dependencies.mjs';
import { peerLicences } from '../supply/peer-licences.mjs';
import { rebuild } from '../supply/rebuild.mjs';
import { listPackages, readPackage } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';
import { namedTests } from './result.mjs';

const PEERS = 'packages/tooling/bench/peers';

/** What others wrote and users of ours get: that it is what we chose, under terms we can keep, and comes out the same. */
export async function supplyChain() {
  const packages = listPackages(root);
  const everyone = [
    ...packages,
    ...listPackages(root, 'examples'),
    ...[root, join(root, 'e2e')].flatMap((path) => readPackage(path) ?? []),
  ];
  const published = packages.filter(({ manifest }) => !manifest.private);
  const { catalog, allowBuilds } = await read('pnpm-workspace.yaml');
  const lockfile = await read('pnpm-lock.yaml');
  const peers = await read(`${PEERS}/package.json`);
  const bundled = bundledPackages(join(root, 'packages', 'embed', 'dist'));
  const inBundle = bundled.map(({ name }) => name).join(', ');

  /** @type {Record<string, string[]>} */
  const rules = {
    'Only what is named comes with our packages.': unnamedDependencies(
      packages.filter(({ folder }) => folder !== 'docs' && folder !== 'tooling'),
    ),
    'Every version stands in the catalog.': ownVersions(everyone),
    'Every version is exact.': [...rangesIn(catalog), ...rangesIn(peers.dependencies)],
    'At the install no script runs but those that are named.': otherBuilds(allowBuilds),
    'The lockfile says what the catalog says.': otherVersions(lockfile, catalog),
    'All that is installed is held to a hash.': [
      ...unpinned(lockfile),
      ...unpinned(await read(`${PEERS}/pnpm-lock.yaml`)),
    ],
    'The script tag holds the code of those that are named.':
      inBundle === namedInBundle.join(', ') ? [] : [`it holds ${inBundle}`],
    'All that users get is under terms that let them use it.': otherLicences([
      ...bundled,
      ...peerLicences(published),
      ...(await listLicences(published.map(({ manifest }) => manifest.name))),
    ]),
    'The script tag is the same, byte for byte, when it is made elsewhere.': await rebuild(root),
  };
  return namedTests(Object.entries(rules).map(([name, problems]) => ({ name, problems })));
}

/** @param {string} file */
const read = async (file) => parse(await readFile(join(root, file), 'utf8'));
