import type { Decision, Offer } from '@uptier/core';
import type { ComponentChild } from 'preact';
import type { AnswerEvents } from '../answer/use-answer.js';
import type { UpgradeBannerProps } from '../banner/upgrade-banner.js';
import type { Speech } from '../words/speak.js';

/** What a server can draw. */
export type ServedName = 'carousel' | 'banner' | 'modal' | 'comparison' | 'shipping';

/** What of a decision a widget may show. What is in here travels in the page. */
export type Facts = Pick<Decision, 'offers' | 'order' | 'comparison' | 'shipping' | 'standing'>;

/** Buttons that are drawn only where the page listens to them. */
export interface ButtonEvents {
  /** One sentence that says why the shopper sees it. */
  onWhy?: ((offer: Offer) => Promise<string | undefined>) | undefined;
  /** Forget what the visitor looked at. */
  onForget?: (() => void) | undefined;
}

/** What a shopper can do with what is drawn. */
export interface ServedEvents extends AnswerEvents, ButtonEvents {
  readonly onUndo: UpgradeBannerProps['onUndo'];
  /** He goes to look at the product. */
  onVisit?: ((offer: Offer) => void) | undefined;
}

/** How it speaks. */
export interface ServedSpeech extends Speech {
  readonly heading?: string | undefined;
  /** Whether a yes in the modal takes money at once. */
  readonly charges?: boolean | undefined;
}

/** A widget that a server draws, and that the browser draws the same. */
export interface ServedWidget {
  /** All that it shows of a decision: nothing else is sent. */
  facts(decision: Facts): Facts;
  draw(facts: Facts, props: ServedEvents & ServedSpeech): ComponentChild;
}
