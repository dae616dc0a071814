import type { Finding } from '../findings/finding.js';
import type { ReadExport } from '../products/exported.js';
import type { BuiltFeed } from '../publish/assemble-feed.js';
import { checkFeed, type CheckedFeed } from './check-feed.js';

interface Settings {
  readonly now: Date;
  readonly region?: string;
  /** The file that says all but the products. */
  readonly configFile?: string | undefined;
}

/** What stands in a field of a product was read from a column of the merchant's table. */
const withColumn =
  ({ columns }: Pick<ReadExport, 'columns'>) =>
  (finding: Finding): Finding => {
    const { file, path } = finding.place;
    const field = /^\$\.products\[\d+\]\.(\w+)/.exec(path ?? '')?.[1];
    if (file === undefined || field === undefined) return finding;
    const column = columns.get(file)?.[field];
    return column === undefined ? finding : { ...finding, place: { ...finding.place, column } };
  };

/** Checks what is about to be published. Findings name where a product came from in the merchant's own file. */
export function checkBuilt(
  { stated, linked, places }: BuiltFeed,
  read: Pick<ReadExport, 'columns'>,
  { now, region, configFile: file }: Settings,
): CheckedFeed {
  const { findings, checked } = checkFeed({
    stated,
    linked,
    file,
    placeOf: (index) => ({ ...places[index], path: `$.products[${index}]` }),
    now: now.getTime(),
    region,
  });
  return { checked, findings: findings.map(withColumn(read)) };
}
