import { parseJson } from '../files/parse-json.js';
import { readText } from '../files/read-text.js';
import { UserError } from '../findings/user-error.js';

/** The JSON that lies at a path or at an address. Fails with a UserError where there is none. */
export type ReadPlace = (place: string) => Promise<unknown>;

const LONGEST_WAIT = 30_000;

export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

function unreachable(file: string, message: string): UserError {
  return new UserError({
    code: 'feed-unreachable',
    place: { file },
    message,
    advice: 'Open the address in a browser: it has to show the JSON of the feed.',
  });
}

/** Node hides what happened in the cause of what it throws. */
function whyOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'The server has not answered within 30 seconds.';
  const why = cause?.code ?? cause?.message;
  return `The address cannot be reached${why ? ` (${why})` : ''}.`;
}

async function fetchText(address: string, fetchFrom: typeof fetch): Promise<string> {
  try {
    const answer = await fetchFrom(address, { signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (!answer.ok) throw unreachable(address, `The server answers with status ${answer.status}.`);
    return await answer.text();
  } catch (error) {
    throw error instanceof UserError ? error : unreachable(address, whyOf(error));
  }
}

/** Reads a file, or fetches what is published. `fetchFrom` is how an address is asked. */
export async function readPlace(place: string, fetchFrom: typeof fetch = fetch): Promise<unknown> {
  if (!isAddress(place)) return parseJson(await readText(place), place);
  const text = await fetchText(place, fetchFrom);
  if (/^\s*</.test(text)) throw unreachable(place, 'This is a web page, not a feed.');
  return parseJson(text, place);
}
