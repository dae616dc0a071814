import { createShopify } from '@uptier/platforms';
import { runContract, TIME_LIMIT } from '../contract/run-contract.js';
import { startShop, type ShopServer } from '../contract/shop-server.js';

interface ShopifyServer extends ShopServer {
  readonly currency: string;
  root(): string;
  actions(): object;
}

const ids = { phone64: '64', phone128: '128', case: '7', charger: '9' };

for (const name of ['Ajax API', 'theme with standard actions']) {
  runContract<ShopifyServer>({
    name: `Shopify, ${name}`,
    ids,
    start: (currency) => startShop('shopify', { currency }),
    page: (server, journal) => {
      const shopify = {
        routes: { root: server.root() },
        currency: { active: server.currency },
        ...(name !== 'Ajax API' && { actions: server.actions() }),
      };
      return createShopify({ shopify: () => shopify, journal, timeLimit: TIME_LIMIT });
    },
  });
}
