import { afterEach, beforeEach, expect, test, vi, type Mock } from 'vitest';
import { noteOwnAdds, type OwnAdds } from '../src/opening/own-adds.js';

let adds: OwnAdds;
let act: Mock<() => void>;

/** Says whether the shopper has just tapped; nothing where the browser does not know. */
const setActivation = (value: { isActive: boolean } | undefined) =>
  Object.defineProperty(navigator, 'userActivation', { value, configurable: true });

beforeEach(() => {
  setActivation({ isActive: true });
  act = vi.fn<() => void>();
  adds = noteOwnAdds(act);
});
afterEach(() => adds.stop());

test.each(['uptier:added', 'uptier:accepted'])('"%s" after a tap is an add of his own', (type) => {
  expect(adds.hasAny()).toBe(false);
  document.dispatchEvent(new Event(type));
  expect(adds.hasAny()).toBe(true);
});

test('an add that is said of an element counts, too', () => {
  document.body.dispatchEvent(new Event('uptier:added', { bubbles: true }));
  expect(adds.hasAny()).toBe(true);
});

test.each([{ isActive: false }, undefined])('with %j it is not his own', (activation) => {
  setActivation(activation);
  document.dispatchEvent(new Event('uptier:added'));
  expect(adds.hasAny()).toBe(false);
  expect(act).not.toHaveBeenCalled();
});

test('once there was one, it stays, and the next is told to nobody', () => {
  document.dispatchEvent(new Event('uptier:added'));
  document.dispatchEvent(new Event('uptier:accepted'));
  expect(act).toHaveBeenCalledOnce();
  setActivation({ isActive: false });
  document.dispatchEvent(new Event('uptier:added'));
  expect(adds.hasAny()).toBe(true);
});

test('a yes in a banner is none: its way back stands there, and is not to be covered', () => {
  const accepted = (widget: string) =>
    new CustomEvent('uptier:accepted', { detail: { slot: { widget } } });
  document.dispatchEvent(accepted('banner'));
  expect(adds.hasAny()).toBe(false);
  document.dispatchEvent(accepted('carousel'));
  expect(adds.hasAny()).toBe(true);
});

test('after it has stopped it hears nothing', () => {
  adds.stop();
  document.dispatchEvent(new Event('uptier:added'));
  expect(adds.hasAny()).toBe(false);
});
