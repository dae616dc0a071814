/** Milliseconds. A browser that starts on a busy machine needs some. */
const TIME_LIMIT = 30_000;

/** One session of a browser that speaks W3C WebDriver (www.w3.org/TR/webdriver2), by its own address. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** Opens a browser's window. @throws what the driver says where it cannot. */
  static async open(driver: string): Promise<WebDriver> {
    const { sessionId } = await send<{ sessionId: string }>('POST', `${driver}/session`, {
      capabilities: {},
    });
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  get<Told>(path: string): Promise<Told> {
    return send('GET', this.#session + path);
  }

  post<Told = null>(path: string, body: object = {}): Promise<Told> {
    return send('POST', this.#session + path, body);
  }

  /** Runs a function's text in the page, with elements of it or JSON, and gives what it tells. */
  async run<Told>(what: string, given: readonly unknown[]): Promise<Told> {
    const script = `const given = [...arguments], done = given.pop();
      Promise.resolve().then(() => (${what})(...given)).then(
        (told) => done({ told }), (error) => done({ error: String(error) }));`;
    const answer = await this.post<{ told: Told; error?: string }>('/execute/async', {
      script,
      args: given,
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.told;
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session);
  }
}

async function send<Told>(method: string, address: string, body?: object): Promise<Told> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(TIME_LIMIT),
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const { value } = (await response.json()) as { value: Told & { message?: string } };
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value.message}`);
  return value;
}
