export { openShards, shardFeed, type ShardedFeed } from './shard-feed.js';
export { openBigShop, type BigShop } from './big-shop.js';
export { besidePrototype } from './beside-prototype.js';
export { besideLent } from './beside-lent.js';
export { cardOf } from './card-of.js';
export { aCatalog, type StatedFeed } from './a-catalog.js';
export { aContext } from './a-context.js';
export { aFeed } from './a-feed.js';
export { anOffer } from './an-offer.js';
export { aPrice } from './a-price.js';
export { aProduct } from './a-product.js';
export { aShop, aStore, type FakeShop } from './fake-shop.js';
export { platformContract } from './contract/platform-contract.js';
export { askSwap } from './contract/swap-phones.js';
export type {
  ContractCase,
  ContractPlatform,
  ContractWorld,
  Fault,
  OpenWorld,
  Stock,
} from './contract/contract-shop.js';
