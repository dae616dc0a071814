import type { Catalog, Product } from '@uptier/core';
import type { Finding } from '../findings/finding.js';
import type { FeedSize } from './feed-size.js';
import type { OrderFacts } from './orders/order-facts.js';
import type { Draw } from './page/chart.js';
import type { Html } from './page/html.js';
import type { Say } from './page/say.js';
import type { Reason } from './read-reasons.js';
import type { Cover } from './rules/cover.js';

/** All that a report is made of. */
export interface ReportFacts {
  readonly products: readonly Product[];
  readonly catalog: Catalog;
  /** The moment that offers are decided for, in milliseconds. */
  readonly now: number;
  readonly cover: readonly Cover[];
  /** Missing where no orders were given. */
  readonly orders: OrderFacts | undefined;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly findings: readonly Finding[];
  readonly size: FeedSize | undefined;
}

/** What a section draws and speaks with. */
export interface Pen {
  readonly draw: Draw;
  readonly say: Say;
}

/** A part of the report. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: (facts: ReportFacts, pen: Pen) => Html;
}
