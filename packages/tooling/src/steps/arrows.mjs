import { readPackages } from '../arrows/read-packages.mjs';
import { rules } from '../arrows/rules.mjs';
import { root } from '../workspace/root.mjs';
import { namedTests } from './result.mjs';

/** Each rule of who may import whom is a test. */
export function arrows() {
  const packages = readPackages(root);
  const tests = Object.entries(rules).map(([name, rule]) => ({
    name,
    problems: rule(packages).map(({ where, what }) => `${where} ${what}`),
  }));
  return namedTests(tests);
}
