import type { Finding, Place } from '../findings/finding.js';
import { FirstFindings } from '../findings/first-findings.js';
import type { Checked } from './check.js';
import { checks } from './checks.js';
import { openChecked, placeIn, readerFinding, type ToCheck } from './open-checked.js';
import { headFaults, productFaults } from './schema-faults.js';

/** What was found, and the feed itself where it can be read. */
export interface CheckedFeed {
  readonly findings: readonly Finding[];
  readonly checked: Checked | undefined;
}

const keyOf = ({ place: { file = '', path = '' } }: Finding): string => `${file} ${path}`;

/** What has a path stands in some file. */
const inFile = (finding: Finding, { file }: ToCheck): Finding =>
  file === undefined || finding.place.path === undefined
    ? finding
    : { ...finding, place: { file, ...finding.place } };

function* faultsOf(
  stated: ToCheck['stated'],
  products: readonly unknown[],
  at: (index: number) => Place,
): Generator<Finding> {
  yield* headFaults(stated);
  yield* productFaults(products, at);
}

/**
 * Checks a feed: by its schema, by the core's own reader, and for all that would mislead shoppers or hurt the shop.
 * Never throws on account of what the feed holds.
 */
export function checkFeed(toCheck: ToCheck): CheckedFeed {
  const { stated } = toCheck;
  const products = Array.isArray(stated['products']) ? (stated['products'] as unknown[]) : [];
  const at = placeIn(toCheck, products);
  const findings = new FirstFindings();
  const add = (finding: Finding): void => findings.add(inFile(finding, toCheck));
  const told = new Set<string>();
  for (const fault of faultsOf(stated, products, at)) {
    told.add(keyOf(fault));
    add(fault);
  }
  const { checked, warnings } = openChecked(toCheck);
  for (const warning of warnings) {
    const finding = readerFinding(warning, at);
    if (!told.has(keyOf(finding))) add(finding);
  }
  if (checked) for (const check of checks) for (const finding of check(checked)) add(finding);
  return { findings: findings.kept, checked };
}
