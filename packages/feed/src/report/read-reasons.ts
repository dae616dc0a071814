import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openTable } from '../files/open-table.js';

/** Why products are a family, as families.csv says it. */
export interface Reason {
  readonly confidence: string;
  readonly evidence: string;
}

/** Reads what speaks for each family, by its name, from the folder of the tables for review. */
export async function readReasons(
  review: string | undefined,
): Promise<ReadonlyMap<string, Reason>> {
  const reasons = new Map<string, Reason>();
  const file = review && join(review, 'families.csv');
  if (!file || !existsSync(file)) return reasons;
  const table = await openTable(file);
  for await (const row of table.rows()) {
    if (row.get('state') !== 'used') continue;
    reasons.set(row.get('family') ?? '', {
      confidence: row.get('confidence') ?? '',
      evidence: row.get('evidence') ?? '',
    });
  }
  return reasons;
}
