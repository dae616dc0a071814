import type { Speech } from '@uptier/preact';
import type { ComponentChild } from 'preact';

/** One state of a component. */
export interface State {
  draw(speech: Speech): ComponentChild;
  /** What a shopper has pressed to come here: parts, one after the other, such as `button`. */
  readonly presses?: readonly string[];
}

/** A component and all its states by name: what a file in `states` exports. */
export interface Shown {
  readonly component: string;
  readonly states: Readonly<Record<string, State>>;
}
