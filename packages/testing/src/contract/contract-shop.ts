import type { Asked, Cart, CartChange, CartResult, Money, Product, Quote } from '@uptier/core';

/** How a request goes wrong; see the servers that do it. */
export interface Fault {
  readonly on: 'add' | 'remove' | 'read' | 'change';
  readonly how: number | 'hang' | 'late' | 'lie' | 'broken';
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a shop's own cart holds, as its server knows it. */
export interface Stock {
  readonly id: string;
  readonly quantity: number;
  readonly properties?: Readonly<Record<string, string>>;
}

/** The part of a platform that every platform has. */
export interface ContractPlatform {
  readContext(): Promise<Readonly<Record<string, unknown>>>;
  changeCart(change: CartChange, asked?: Pick<Asked, 'offers'>): Promise<CartResult>;
  readonly quote?: ((products: readonly Product[]) => Promise<readonly Quote[]>) | undefined;
}

/** A page on a shop, with the server behind it. The shop sells a phone in two tiers, a case, and a sold out charger. */
export interface ContractWorld {
  readonly platform: ContractPlatform;
  /** What the next page of the same tab has: another platform, the same journal. */
  nextPage(): ContractPlatform;
  /** How the cart buys them. */
  readonly ids: Readonly<Record<'phone64' | 'phone128' | 'case' | 'charger', string>>;
  cart(): readonly Stock[];
  /** Puts something into the cart, as the shop's own pages would. */
  hold(line: Stock): void;
  fail(fault: Fault): void;
  /** Minor units. */
  setPrice(id: string, price: Money): void;
  /** What the server was asked, as `POST /path`. */
  readonly requests: readonly string[];
}

export interface OpenWorld {
  (options?: { readonly currency?: string }): Promise<ContractWorld>;
}

/** One thing that every platform does alike. `saw` must equal `expected`. */
export interface ContractCase {
  readonly title: string;
  run(open: OpenWorld): Promise<{ readonly saw: unknown; readonly expected: unknown }>;
}

/** The cart as the platform tells it: to be read before a line can be named. */
export async function cartOf(platform: ContractPlatform): Promise<Cart> {
  const { cart } = await platform.readContext();
  return cart as Cart;
}
