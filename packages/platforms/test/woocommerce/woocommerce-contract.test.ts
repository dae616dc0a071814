import { createWooCommerce } from '@uptier/platforms';
import { runContract, TIME_LIMIT } from '../contract/run-contract.js';
import { startShop, type ShopServer } from '../contract/shop-server.js';

interface WooServer extends ShopServer {
  storeApi(): string;
}

runContract<WooServer>({
  name: 'WooCommerce',
  ids: { phone64: '64', phone128: '128', case: '7', charger: '9' },
  start: (currency) => startShop('woocommerce', { currency }),
  page: (server, journal) =>
    createWooCommerce({ storeApi: server.storeApi(), journal, timeLimit: TIME_LIMIT }),
});
