import type { CartChanges } from './cart-changes.js';
import type { traceOf } from './decide/trace.js';
import type { Ports } from './ports.js';

/** The ports of a page that loads what few page views run only when it is needed. A rejection is reported. */
export interface LeanPorts extends Ports {
  /** What a yes does to the cart: asked for with the shopper's first yes. */
  readonly loadChanges: () => Promise<typeof CartChanges>;
  /** What became of every candidate: asked for when somebody asks why. */
  readonly loadTrace: () => Promise<typeof traceOf>;
}
