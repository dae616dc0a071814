import { afterEach, expect, test, vi } from 'vitest';
import { movesNothing } from '../src/opening/moves-nothing.js';

afterEach(() => vi.restoreAllMocks());

test('what is still inline is tried as a block, as no height counts for it; nothing of that is left', () => {
  document.body.innerHTML = '<uptier-banner style="color: red"></uptier-banner><p>Pay here</p>';
  const element = document.body.firstElementChild as HTMLElement;
  const displays: string[] = [];
  const look = () => {
    displays.push(element.style.display);
    return new DOMRect(0, displays.at(-1) === 'block' ? 200 : 0, 100, 100);
  };
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({
    display: 'inline',
  } as CSSStyleDeclaration);
  vi.spyOn(document, 'createRange').mockReturnValue({
    selectNode: () => {},
    getBoundingClientRect: look,
  } as unknown as Range);
  expect(movesNothing(element)).toBe(false);
  expect([...new Set(displays)]).toEqual(['', 'block']);
  expect(element.style.cssText).toBe('color: red;');
});
