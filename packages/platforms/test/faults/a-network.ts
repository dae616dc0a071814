/** What becomes of one request: `send` has the shop do it, and gives its answer. */
export type Fault = (send: () => Promise<Response>, request: FaultyRequest) => Promise<Response>;

/** The request that goes wrong. */
interface FaultyRequest {
  /** What the shop answered the last time that the very same was read. Missing: it is a change, or the first. */
  readonly before: Response | undefined;
}

/** A page's way to the shop, which can be made to fail at any request. */
export interface Network {
  readonly fetch: typeof fetch;
  /** From the so-manieth next request on, from 0: that one alone, or all. */
  disturb(at: number, fault: Fault, howLong: 'once' | 'for good'): void;
  /** Whether the fault has happened. */
  readonly isMet: boolean;
  /** Settles once it has happened. */
  readonly met: Promise<void>;
  /** Settles once all that the shop was sent by now is answered. */
  arrived(): Promise<unknown>;
}

/** `afterEach` is told after each request that the shop has seen. */
export function aNetwork(afterEach: () => void): Network {
  let asked = 0;
  const answers = new Map<string, Response>();
  const sent: Promise<unknown>[] = [];
  let plan: { at: number; fault: Fault; howLong: 'once' | 'for good' } | undefined;
  let isMet = false;
  let tell = (): void => {};
  const met = new Promise<void>((resolve) => (tell = resolve));
  return {
    met,
    arrived: () => Promise.allSettled(sent),
    get isMet() {
      return isMet;
    },
    disturb(at, fault, howLong) {
      asked = 0;
      plan = { at, fault, howLong };
    },
    async fetch(...request) {
      const [address, { method = 'GET', ...rest } = {}] = request;
      const name = JSON.stringify([method, address]);
      const before = answers.get(name)?.clone();
      const send = async (): Promise<Response> => {
        // A page that waits no longer does not keep the shop from doing it.
        const asking = fetch(address, { ...rest, method, signal: null });
        sent.push(asking);
        const answer = await asking;
        if (method === 'GET') answers.set(name, answer.clone());
        afterEach();
        return answer;
      };
      const now = asked++;
      if (!plan || now < plan.at || (plan.howLong === 'once' && now > plan.at)) return send();
      isMet = true;
      tell();
      return plan.fault(send, { before });
    },
  };
}
