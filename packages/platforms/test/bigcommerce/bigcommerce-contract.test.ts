import { createBigCommerce } from '@uptier/platforms';
import { runContract, TIME_LIMIT } from '../contract/run-contract.js';
import { startShop, type ShopServer } from '../contract/shop-server.js';

interface BigServer extends ShopServer {
  storefrontApi(): string;
}

runContract<BigServer>({
  name: 'BigCommerce',
  ids: { phone64: '1064:64', phone128: '1128:128', case: '1007:7', charger: '1009:9' },
  start: (currency) => startShop('bigcommerce', { currency }),
  page: (server, journal) =>
    createBigCommerce({ storefrontApi: server.storefrontApi(), journal, timeLimit: TIME_LIMIT }),
});
