import {
  createBigCommerce,
  createShopify,
  createWooCommerce,
  type Journal,
  type Platform,
} from '@uptier/platforms';
import type { ContractWorld } from '@uptier/testing';
import { startShop, type ShopServer } from './shop-server.js';

/** What a page gives its platform. */
interface PagePorts {
  readonly journal: Journal;
  /** Milliseconds for one request. Left out: as many as a shopper's page waits. */
  readonly timeLimit?: number;
  /** Left out: Node's own. */
  readonly fetch?: typeof fetch;
}

/** How a platform's shop is opened. */
export interface Opening {
  readonly name: string;
  /** It changes the cart by the theme's function, whose requests are not ours. */
  readonly isByTheme?: boolean;
  readonly ids: ContractWorld['ids'];
  start(currency?: string): Promise<ShopServer>;
  /** Where the shop begins, as its journal has it. */
  root(server: ShopServer): string;
  /** The platform of one page on that shop. */
  page(server: ShopServer, ports: PagePorts): Platform;
}

interface ShopifyServer extends ShopServer {
  readonly currency: string;
  root(): string;
  actions(own?: typeof fetch): object;
}

interface WooServer extends ShopServer {
  storeApi(): string;
}

interface BigServer extends ShopServer {
  storefrontApi(): string;
}

const shopify = (name: string, hasActions: boolean): Opening => ({
  name: `Shopify, ${name}`,
  isByTheme: hasActions,
  ids: { phone64: '64', phone128: '128', case: '7', charger: '9' },
  start: (currency = 'USD') => startShop<ShopifyServer>('shopify', { currency }),
  root: (server) => (server as ShopifyServer).root(),
  page(server, ports) {
    const { root, currency, actions } = server as ShopifyServer;
    const parts = {
      routes: { root: root() },
      currency: { active: currency },
      ...(hasActions && { actions: actions(ports.fetch) }),
    };
    return createShopify({ shopify: () => parts, ...ports });
  },
});

/** Every platform that makes requests of its own. */
export const OPENINGS: readonly Opening[] = [
  shopify('Ajax API', false),
  shopify('theme with standard actions', true),
  {
    name: 'WooCommerce',
    ids: { phone64: '64', phone128: '128', case: '7', charger: '9' },
    start: (currency = 'USD') => startShop<WooServer>('woocommerce', { currency }),
    root: (server) => (server as WooServer).storeApi(),
    page(server, ports) {
      return createWooCommerce({ storeApi: this.root(server), ...ports });
    },
  },
  {
    name: 'BigCommerce',
    ids: { phone64: '1064:64', phone128: '1128:128', case: '1007:7', charger: '1009:9' },
    start: (currency = 'USD') => startShop<BigServer>('bigcommerce', { currency }),
    root: (server) => (server as BigServer).storefrontApi(),
    page(server, ports) {
      return createBigCommerce({ storefrontApi: this.root(server), ...ports });
    },
  },
];
