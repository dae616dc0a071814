import { UserError } from '../findings/user-error.js';

/** As much of `fetch` as is needed. */
export type Fetch = (
  address: string,
  options: { readonly headers: Record<string, string>; readonly signal: AbortSignal },
) => Promise<Response>;

/** What a server gave. */
export interface Answer {
  readonly text: string;
  readonly headers: Headers;
  /** Where it was found at last, if the server has sent us on. */
  readonly movedTo?: string;
}

/** In milliseconds: a page would not wait as long. */
const PATIENCE = 30_000;

/** As a page of another address asks. */
const HEADERS = { accept: 'application/json', origin: 'https://shop.example' };

const LOOK = 'Open the address in a browser, and look whether the file was published.';

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly advice?: string;
}

function fail(address: string, { code, message, advice = LOOK }: Fault): never {
  throw new UserError({ code, place: { file: address }, message, advice });
}

/** Node hides what happened in the cause of what it throws. */
function whyOf(error: unknown): string {
  const { name, cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'It has not answered within 30 seconds';
  return cause?.message || cause?.code || message;
}

async function ask(address: string, fetchFrom: Fetch): Promise<Response> {
  const options = { headers: HEADERS, signal: AbortSignal.timeout(PATIENCE) };
  const response = await fetchFrom(address, options);
  if (response.status === 200) return response;
  await response.body?.cancel();
  const message = `The server answers ${response.status}, not 200.`;
  return fail(address, { code: 'http-status', message });
}

/** A page would take either for a broken feed. */
function mustBeJsonText(text: string, address: string): void {
  if (text.startsWith('\u{1f}'))
    fail(address, {
      code: 'packed-unsaid',
      message: 'The server sends the file packed, and does not say so.',
      advice: 'Let the server send "Content-Encoding: gzip" with it, or publish the file as it is.',
    });
  if (/^\s*</.test(text))
    fail(address, { code: 'no-json', message: 'This is a web page, not a feed.' });
}

/** The text that lies at an address. Fails in words where there is none that could be JSON. */
export async function fetchText(address: string, fetchFrom: Fetch = fetch): Promise<Answer> {
  try {
    const response = await ask(address, fetchFrom);
    const text = await response.text();
    mustBeJsonText(text, address);
    const { headers, redirected, url } = response;
    return { text, headers, ...(redirected && { movedTo: url }) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const message = `The server gives no answer: ${whyOf(error)}.`;
    return fail(address, { code: 'unreachable', message });
  }
}
