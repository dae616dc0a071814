import type { Session, Slot } from '@uptier/core';
import type { Found } from '@uptier/platforms';
import type { FeedFile } from './dropped-products.js';

/** What the panel asks of the page. */
export interface DebugPort {
  /** Missing where the tag's settings are wrong. */
  readonly session: Session | undefined;
  /** The elements' slots, in the order in which they came. */
  slots(): readonly Slot[];
  /** What the page is about, as the core read it. */
  context(): Promise<unknown>;
  /** The files of the feed that the page has read so far. */
  files(): readonly FeedFile[];
  /** What the page pushed and what is no command. */
  ignored(): readonly unknown[];
  /** Which source told which fact. */
  found(): readonly Found[];
}
