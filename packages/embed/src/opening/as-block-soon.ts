import { pause } from '../page/pause.js';
import { asBlock } from './as-block.js';

/**
 * Makes a block of what has just been drawn, before it is painted. Asked at once, the browser would lay out the page once
 * more for each element; asked in the frame, it would lay out and paint all of them in one long task.
 */
export function asBlockSoon(element: HTMLElement): void {
  let isAsked = false;
  const ask = () => {
    if (!isAsked) asBlock(element);
    isAsked = true;
  };
  requestAnimationFrame(ask);
  void pause().then(ask);
}
