import type { ButtonEvents, Facts, ServedName, ServedSpeech } from './served-widget.js';

/** What a page holds beside the HTML of a widget: all that the browser needs to draw the very same. */
export interface ServedPage {
  readonly widget: ServedName;
  readonly facts: Facts;
  readonly speech: ServedSpeech;
  readonly buttons: readonly (keyof ButtonEvents)[];
}

/** Where the widget stands, and where its facts do. */
export const DRAWN = 'data-uptier-drawn';
export const FACTS = 'data-uptier';
