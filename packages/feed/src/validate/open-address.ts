import { readFeed } from '@uptier/core';
import { parseJson } from '../files/parse-json.js';
import { UserError } from '../findings/user-error.js';
import { joinShards, type Piece } from './join-shards.js';
import { mustBeObject } from './open-files.js';
import type { Opened } from './opened.js';
import { responseFindings } from './response-findings.js';
import { shardsOf, type ShardNames } from './shards-of.js';

/** As much of `fetch` as is needed. */
export type Fetch = (
  address: string,
  options: { readonly headers: Record<string, string>; readonly signal: AbortSignal },
) => Promise<Response>;

/** As many shards as are looked at of a feed that others serve. */
const SAMPLE = 8;
/** In milliseconds: a page would not wait as long. */
const PATIENCE = 30_000;

const fail = (code: string, address: string, message: string): never => {
  throw new UserError({
    code,
    place: { file: address },
    message,
    advice: 'Open the address in a browser, and look whether the file was published.',
  });
};

interface Got {
  readonly text: string;
  readonly headers: Headers;
}

/** Asks as a page of another address would. */
async function get(address: string, fetch: Fetch): Promise<Got> {
  const headers = { accept: 'application/json', origin: 'https://shop.example' };
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 200) return { text: await response.text(), headers: response.headers };
    await response.body?.cancel();
    return fail('http-status', address, `The server answers ${response.status}, not 200.`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message || message : message;
    return fail('unreachable', address, `The server gives no answer: ${why}.`);
  }
}

/** The first, the last, and what lies evenly between. */
function sampleOf(count: number): readonly number[] {
  const most = Math.min(count, SAMPLE);
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1 || 1)));
}

/** Opens a feed as pages do: its head, and of its shards a sample. */
export async function openAddress(address: string, fetch: Fetch): Promise<Opened> {
  const { text, headers } = await get(address, fetch);
  const stated = mustBeObject(parseJson(text, address), address);
  const { maxAgeHours = 72 } = readFeed({ ...stated, products: [] }).feed?.policy ?? {};
  const of = { headers, length: text.length, maxAge: maxAgeHours * 3600 };
  const findings = responseFindings({ address, ...of });
  const shards = shardsOf(stated);
  if (!shards) return { stated, findings };
  const joined = await joinShards(stated, shards, fetchShards(shards, address, fetch));
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
  return { ...joined, findings: [...findings, note, ...joined.findings] };
}

async function* fetchShards(
  { count, nameOf }: ShardNames,
  head: string,
  fetch: Fetch,
): AsyncGenerator<Piece> {
  for (const shard of sampleOf(count)) {
    const file = new URL(nameOf(shard), head).href;
    const { text } = await get(file, fetch);
    yield { shard, file, json: parseJson(text, file) };
  }
}
