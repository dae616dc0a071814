/** Offers wait for it: a customer who is told of later would come too late. */
const TIME_LIMIT = 3000;

/** Nobody is logged in, as shops say it. */
const NOBODY: readonly number[] = [204, 401, 403, 404];

/** Of whom nobody can tell how he feels is left alone, as the core has it. */
const LEFT_ALONE = { openComplaint: true };

export interface AskCustomer {
  /** Of the page's own origin: what a shop knows of its customer comes from nowhere else. */
  readonly address: string;
  readonly page: Window;
  /** Hears what went wrong. */
  readonly tell: (problem: string) => void;
}

/** What the shop says of its customer. Never rejects; `undefined` where there is none. */
export async function readCustomer({ address, page, tell }: AskCustomer): Promise<unknown> {
  try {
    const url = new URL(address, page.document.baseURI);
    if (url.origin !== page.location.origin) {
      tell(`data-customer: ${url.origin} is another origin`);
      return undefined;
    }
    const signal = AbortSignal.timeout(TIME_LIMIT);
    const answer = await fetch(url, { mode: 'same-origin', signal });
    if (NOBODY.includes(answer.status)) return undefined;
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return await answer.json();
  } catch (error) {
    tell(`data-customer: ${String(error)}`);
    return LEFT_ALONE;
  }
}
