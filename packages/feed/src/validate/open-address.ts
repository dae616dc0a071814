import { readFeed } from '@uptier/core';
import { parseJson } from '../files/parse-json.js';
import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import { fetchText, type Fetch } from '../published/fetch-text.js';
import { joinShards, type Piece } from './join-shards.js';
import { mustBeObject } from './open-files.js';
import type { Opened } from './opened.js';
import { responseFindings } from './response-findings.js';
import { shardsOf, type ShardNames } from './shards-of.js';

/** As many shards as are looked at of a feed that others serve. */
const SAMPLE = 8;
/** The first, the last, and what lies evenly between. */
function sampleOf(count: number): readonly number[] {
  const most = Math.min(count, SAMPLE);
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1 || 1)));
}

/** Opens a feed as pages do: its head, and of its shards a sample. */
export async function openAddress(address: string, fetch: Fetch): Promise<Opened> {
  const answer = await fetchText(address, fetch);
  const stated = mustBeObject(parseJson(answer.text, address), address);
  const { maxAgeHours = 72 } = readFeed({ ...stated, products: [] }).feed?.policy ?? {};
  const findings = responseFindings({ address, ...answer, maxAge: maxAgeHours * 3600 });
  const shards = shardsOf(stated);
  if (!shards) return { stated, file: address, findings };
  const ofShards: Finding[] = [];
  const joined = await joinShards(
    stated,
    shards,
    fetchShards(shards, { address, fetch, ofShards }),
  );
  const many = Math.min(shards.count, SAMPLE);
  const note = {
    severity: 'note',
    code: 'sample',
    place: { file: address },
    message: `Of ${shards.count} shards, ${many} were looked at${joined.isWhole ? '' : ': what is told of products is told of these'}.`,
    ...(!joined.isWhole && {
      advice: 'Validate the folder before it is published to see them all.',
    }),
  } as const;
  return {
    ...joined,
    file: address,
    findings: [...findings, note, ...ofShards, ...joined.findings],
  };
}

interface Asking {
  /** Of the head. */
  readonly address: string;
  readonly fetch: Fetch;
  /** Grows with what is wrong with them. */
  readonly ofShards: Finding[];
}

/** One that does not come is told of, and the others are looked at all the same. */
async function* fetchShards(
  { count, nameOf }: ShardNames,
  { address, fetch, ofShards }: Asking,
): AsyncGenerator<Piece> {
  for (const shard of sampleOf(count)) {
    const file = new URL(nameOf(shard), address).href;
    try {
      const answer = await fetchText(file, fetch);
      ofShards.push(...responseFindings({ address: file, ...answer }));
      yield { shard, file, json: parseJson(answer.text, file) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      ofShards.push(...error.findings);
    }
  }
}
