import { ShopError, type Answer, type Ask, type Question } from '../cart/ask.js';
import { storeAddress } from './store-address.js';

/** Where the shop's REST routes are, up to and with the name of the Store API. */
export interface StoreOptions {
  /** Left out: where the page says that it is, else `/wp-json/wc/store/v1`. */
  readonly storeApi?: string | undefined;
  /** Stands for cookie and nonce, where a page has been given one. */
  readonly cartToken?: string | undefined;
}

interface BatchAnswer {
  /** WordPress's own form of a batch's answer; it was not re-read. */
  readonly responses?: readonly { readonly status: number; readonly body?: unknown }[];
}

const isStale = (json: unknown): boolean =>
  /^woocommerce_rest_(?:missing|invalid)_nonce$/.test(String((json as { code?: unknown })?.code));

const ENTITIES = new Map(Object.entries({ quot: '"', amp: '&', lt: '<', gt: '>' }));

/** WooCommerce writes its messages for HTML; ours are shown as text. */
const plainText = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
    // Beyond that there is no sign.
    Number(code) <= 0x10_ffff ? String.fromCodePoint(Number(code)) : (ENTITIES.get(name) ?? whole),
  );

function refusal({ status, json }: ShopError): ShopError {
  const { message } = (json ?? {}) as { message?: unknown };
  return new ShopError(typeof message === 'string' ? plainText(message) : '', status, json);
}

/** Asks the Store API. It remembers the nonce that came last, and gets a new one where that is stale. */
export class AskStore {
  readonly #ask: Ask;
  /** Up to and with the name of the Store API. */
  readonly root: string;
  /** With a nonce it may change the cart. */
  #headers: Record<string, string>;

  constructor(ask: Ask, { storeApi = storeAddress(globalThis.document), cartToken }: StoreOptions) {
    this.#ask = ask;
    this.root = storeApi;
    this.#headers = cartToken ? { 'Cart-Token': cartToken } : {};
  }

  async read(path: string): Promise<unknown> {
    return (await this.#send(path)).json;
  }

  post(path: string, body: unknown): Promise<void> {
    return this.#withNonce(async () => void (await this.#send(path, { method: 'POST', body })));
  }

  /** Several changes by one request. They run in their order, and one that fails does not stop the next. */
  postAll(changes: readonly { readonly path: string; readonly body: unknown }[]): Promise<void> {
    return this.#withNonce(async () => {
      const requests = changes.map(({ path, body }) => ({
        path: `/wc/store/v1${path}`,
        method: 'POST',
        body,
        headers: this.#headers,
      }));
      const { json } = await this.#send('/batch', { method: 'POST', body: { requests } });
      const { responses = [] } = (json ?? {}) as BatchAnswer;
      const failed = responses.find(({ status }) => status >= 400);
      if (failed) throw new ShopError('', failed.status, failed.body);
    });
  }

  async #send(path: string, question: Question = {}): Promise<Answer> {
    // Where the routes are a query already, theirs goes on with it.
    const rest = this.root.includes('?') ? path.replace('?', '&') : path;
    const answer = await this.#ask(this.root + rest, { ...question, headers: this.#headers });
    const nonce = answer.headers.get('nonce');
    if (nonce) this.#headers = { ...this.#headers, Nonce: nonce };
    return answer;
  }

  /** Asks once more with a new nonce, where the shop does not take the one that we have. */
  async #withNonce(change: () => Promise<void>): Promise<void> {
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof ShopError)) throw error;
      if (!isStale(error.json)) throw refusal(error);
      await this.#send('/cart');
      return change();
    }
  }
}
