import type { Fault, Stock } from '@uptier/testing';

/** What the servers in `e2e/platforms` give, whichever shop they are. */
export interface ShopServer {
  readonly origin: string;
  readonly requests: string[];
  readonly shelf: { get(id: string): { price: number } | undefined };
  cart(): readonly Stock[];
  hold(line: Stock): void;
  fail(fault: Fault): void;
  close(): void;
}

/** Starts one of the shops' servers. They are plain modules, which no other package may import by its types. */
export async function startShop<Server extends ShopServer>(
  name: 'shopify' | 'woocommerce' | 'bigcommerce',
  options: Readonly<Record<string, unknown>> = {},
): Promise<Server> {
  const file = new URL(`../../../../e2e/platforms/${name}.mjs`, import.meta.url).href;
  const module = (await import(/* @vite-ignore */ file)) as Readonly<
    Record<string, (options: unknown) => Promise<Server>>
  >;
  const start = Object.values(module).find((value) => typeof value === 'function');
  if (!start) throw new Error(`${name}.mjs starts nothing.`);
  return start(options);
}
