import type { Finding } from '../findings/finding.js';
import type { Checked } from './check.js';
import { checks } from './checks.js';
import { openChecked, placeIn, readerFinding, type ToCheck } from './open-checked.js';
import { headFaults, productFaults } from './schema-faults.js';

/** Nobody reads more of one kind, and a feed may be wrong in a million places. */
const MOST = 1000;

/** What was found, and the feed itself where it can be read. */
export interface CheckedFeed {
  readonly findings: readonly Finding[];
  readonly checked: Checked | undefined;
}

function* upTo(findings: Iterable<Finding>): Generator<Finding> {
  let count = 0;
  for (const finding of findings) {
    if (++count <= MOST) {
      yield finding;
      continue;
    }
    const message = `There are more than ${MOST} findings like "${finding.code}"; only the first are told.`;
    yield { severity: 'note', code: 'more', place: {}, message };
    return;
  }
}

const keyOf = ({ place: { file = '', path = '' } }: Finding): string => `${file} ${path}`;

/** What has a path stands in some file. */
const inFile = (finding: Finding, { file }: ToCheck): Finding =>
  file === undefined || finding.place.path === undefined
    ? finding
    : { ...finding, place: { file, ...finding.place } };

/**
 * Checks a feed: by its schema, by the core's own reader, and for all that would mislead shoppers or hurt the shop.
 * Never throws on account of what the feed holds.
 */
export function checkFeed(toCheck: ToCheck): CheckedFeed {
  const { stated } = toCheck;
  const products = Array.isArray(stated['products']) ? (stated['products'] as unknown[]) : [];
  const at = placeIn(toCheck, products);
  const ofSchema = [...headFaults(stated), ...productFaults(products, at)];
  const { checked, warnings } = openChecked(toCheck);
  const told = new Set(ofSchema.map(keyOf));
  const ofReader = warnings
    .map((warning) => readerFinding(warning, at))
    .filter((finding) => !told.has(keyOf(finding)));
  const ofChecks = checked ? checks.flatMap((check) => [...upTo(check(checked))]) : [];
  const findings = [...ofSchema, ...ofReader, ...ofChecks].map((one) => inFile(one, toCheck));
  return { findings, checked };
}
