import { expect, test, vi } from 'vitest';
import { whenReached } from '../src/opening/when-reached.js';

test.each(['pointerover', 'focusin'])('a %s inside is a reach, and counts once', (type) => {
  const element = document.createElement('div');
  const button = element.appendChild(document.createElement('button'));
  const act = vi.fn<() => void>();
  whenReached(element, act);
  button.dispatchEvent(new Event(type, { bubbles: true }));
  button.dispatchEvent(new Event('focusin', { bubbles: true }));
  expect(act).toHaveBeenCalledTimes(1);
});
