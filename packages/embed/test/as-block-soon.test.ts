import { afterEach, expect, it, vi } from 'vitest';
import { asBlockSoon } from '../src/opening/as-block-soon.js';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** An element in a line of text, and how often its look was asked for. */
function inlineElement() {
  const element = document.createElement('uptier-carousel');
  element.style.display = 'inline';
  document.body.append(element);
  const asked = vi.spyOn(window, 'getComputedStyle');
  return { element, asked };
}

it('does not ask at once how an element looks that has just been drawn, and does in a task of its own', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { element, asked } = inlineElement();
  asBlockSoon(element);
  expect(asked).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(element.style.display).toBe('block'));
});

it('asks in the frame where the page is painted before that, and not once more', async () => {
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
    act();
  });
  const { element, asked } = inlineElement();
  asBlockSoon(element);
  expect(element.style.display).toBe('block');
  const times = asked.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveBeenCalledTimes(times);
});
