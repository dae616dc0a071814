import { plainJson } from '@uptier/core';
import { TIME_LIMIT, within } from './within.js';

/** A shop may ask us to wait for minutes; a shopper who has pressed a button does not. */
const LONGEST_WAIT = 5_000;

/** Where a shop says "too many requests" but not for how long. */
const USUAL_WAIT = 1_000;

const MOST_TRIES = 3;

/** What went wrong. With a status, the shop has answered; else nobody knows whether it did what it was asked. */
export class ShopError extends Error {
  readonly status: number | undefined;
  readonly json: unknown;

  constructor(message: string, status?: number, json?: unknown) {
    super(message);
    this.status = status;
    this.json = json;
  }
}

export interface Asking {
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for one request. */
  readonly timeLimit?: number | undefined;
  /** What addresses are relative to. */
  readonly base?: string | undefined;
}

export interface Question {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly json: unknown;
  readonly headers: Headers;
}

/** Asks the shop. All that share one wait together when the shop says that it is asked too much. */
export interface Ask {
  /** @throws ShopError for every other answer than 2xx with JSON, or nothing, in it. */
  (url: string, question?: Question): Promise<Answer>;
  /** Whether a request that the browser has made was ours. Each is ours once. */
  isOwn(address: string): boolean;
}

const parse = (text: string): unknown => {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    throw new ShopError('no JSON');
  }
};

/** Milliseconds that the shop wants us to wait: seconds or a date; WooCommerce has a header of its own. */
function waitAsked({ headers }: Response): number {
  const said = headers.get('retry-after') ?? headers.get('ratelimit-retry-after') ?? '';
  const asked = /^\d+$/.test(said) ? Number(said) * 1000 : +new Date(said) - Date.now();
  return Number.isNaN(asked) ? USUAL_WAIT : Math.min(Math.max(asked, 0), LONGEST_WAIT);
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createAsk(options: Asking = {}): Ask {
  const { timeLimit = TIME_LIMIT, base = globalThis.location?.href } = options;
  const own = new Map<string, number>();
  // By a clock that nobody sets: a shopper's own may jump by a day.
  let quietUntil = 0;

  /** A request that came to nothing is not in the browser's list, so it is not counted as ours. */
  const count = (address: string, by: 1 | -1): void =>
    void own.set(address, Math.max(0, (own.get(address) ?? 0) + by));

  async function send(url: string, { method = 'GET', body, headers }: Question): Promise<Response> {
    const address = new URL(url, base).href;
    count(address, 1);
    try {
      // Looked up when it is needed: what a page puts in its place later is the page's `fetch`.
      return await (options.fetch ?? fetch)(address, {
        method,
        credentials: 'same-origin',
        signal: AbortSignal.timeout(timeLimit),
        headers: { accept: 'application/json', ...(body ? JSON_TYPE : {}), ...headers },
        ...(body !== undefined && { body: plainJson(body) }),
      });
    } catch (error) {
      count(address, -1);
      throw error;
    }
  }

  async function ask(url: string, question: Question = {}): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      await sleep(Math.max(0, quietUntil - performance.now()));
      const response = await within(timeLimit, send(url, question));
      const text = await within(timeLimit, response.text());
      if (response.ok) return { json: parse(text), headers: response.headers };
      if (response.status === 429) quietUntil = performance.now() + waitAsked(response);
      if (response.status !== 429 || tries === MOST_TRIES) throw refusal(response, text);
    }
  }

  return Object.assign(ask, {
    isOwn(address: string): boolean {
      const isOurs = !!own.get(address);
      count(address, -1);
      return isOurs;
    },
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** The shop's own words, where it gives some: Shopify's `description`, WooCommerce's `message`, BigCommerce's `title`. */
function refusal({ status }: Response, text: string): ShopError {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // An error page is nothing to show.
  }
  const { description, message, title } = (json ?? {}) as Readonly<Record<string, unknown>>;
  const words = [description, message, title].filter((said) => typeof said === 'string');
  return new ShopError(words.find((said) => said !== '') ?? '', status, json);
}
