export { createCatalog, createSession, openFeed, readFeed } from './with-rules.js';
export type { OpenFeed, ReadFeed } from './feed/read-feed.js';
export type { Warning } from './feed/reader.js';
export { readShard, type Shard } from './feed/read-shard.js';
export { shardOf } from './feed/shard-of.js';
export { referencesOf } from './catalog/product-index.js';
export { sayWarnings } from './feed/say-warnings.js';
export type { Catalog } from './catalog/catalog.js';
export { decide, type DecideOptions } from './decide/decide.js';
export { explain, type Explanation } from './explain/explain.js';
export type { ExplainedRow, Titled, Told, ToldFactor } from './explain/explain-row.js';
export { nearestNames } from './explain/nearest-names.js';
export { en as explainWords, type ExplainWords } from './explain/en.js';
export type { Session } from './session-interface.js';
export { readConfig, type Config, type ReadConfig } from './config/config.js';
export { feedAddress } from './config/feed-address.js';
export { readVisitor } from './context/read-visitor.js';
export { readCart, readContext, type ReadContext } from './context/read-context.js';
export type { Asked, Ports, TextStore } from './ports.js';
export type { ErrorCode, Placed, Report } from './report/report.js';
export {
  bundleChange,
  cartChange,
  type Bundle,
  type CartChange,
  type CartResult,
  type CartStatus,
  type Choice,
} from './cart/cart-change.js';
export { plainJson } from './plain-json.js';
export { isStatus } from './cart/is-status.js';
export type { Decision, Outcome, Slot, TraceRow, Widget } from './decide/decision.js';
export type { ComparedTier, Comparison } from './compare/compare-tiers.js';
export type { Limit, Standing } from './context/standing.js';
export type { ShippingFacts } from './offer/shipping-facts.js';
export { SOURCES, type SourceName } from './decide/sources.js';
export { PLACEMENTS, ROLES } from './feed/read-placement.js';
export type { GuardName } from './decide/guards.js';
export type { ScoreName } from './decide/scores.js';
export type { Action, Amount, Gain, HeldFacts, Offer, PriceFacts } from './offer/offer.js';
export type {
  Abilities,
  AcceptedUpgrade,
  Cart,
  CartLine,
  Context,
  Customer,
  Interest,
  Order,
  OrderLine,
  Page,
  Quote,
  QuotedVariant,
  Visitor,
} from './context/context.js';
export type {
  AmountsLike,
  Arm,
  Attribute,
  Campaign,
  CampaignQuery,
  CategoryLink,
  Condition,
  Experiment,
  Feed,
  FeedHead,
  Incentive,
  IncentiveType,
  Interval,
  Kind,
  Link,
  LinkKind,
  MaxOffers,
  Measure,
  Moment,
  Money,
  Picture,
  Placement,
  Plan,
  Policy,
  PolicyPart,
  Product,
  Proof,
  Ranking,
  RankingName,
  Role,
  Scale,
  Share,
  Shards,
  Variant,
} from './feed/feed.js';
