import { checkPackage } from '../packing/check-package.mjs';
import { listPackages } from '../workspace/list-packages.mjs';
import { root } from '../workspace/root.mjs';
import { namedTests } from './result.mjs';

/** Whether a registry would take what we publish, and TypeScript understand it. */
export async function packages() {
  const published = listPackages(root).filter(({ manifest }) => !manifest.private);
  const tests = await Promise.all(published.map((pkg) => checkPackage(pkg)));
  return namedTests(tests.flat());
}
