import type { Slot } from '@uptier/core';
import { expect, test, vi } from 'vitest';
import { OpenElements } from '../src/page/open-elements.js';

const slot: Slot = { id: 'offers', placement: 'cart', widget: 'carousel' };

function open() {
  const refresh = vi.fn<() => void>();
  const stopFollowing = vi.fn<() => void>();
  const elements = new OpenElements({ refresh, follow: () => stopFollowing });
  return { elements, refresh, stopFollowing };
}

test('of two elements with one id the later has the slot, and the earlier takes nothing with it', () => {
  const { elements, stopFollowing } = open();
  const [before, after] = [new EventTarget(), new EventTarget()];
  const leaveBefore = elements.connect(slot, before, () => false);
  const leaveAfter = elements.connect(slot, after, () => false);
  expect(leaveBefore()).toBe(false);
  expect(elements.targetOf(slot)).toBe(after);
  expect(elements.slots()).toEqual([slot]);
  expect(stopFollowing).not.toHaveBeenCalled();
  expect(leaveAfter()).toBe(true);
  expect(elements.slots()).toEqual([]);
  expect(stopFollowing).toHaveBeenCalledOnce();
});

test('elements are looked at before it is decided, and when the window changes', async () => {
  const { elements, refresh } = open();
  const look = vi.fn<() => boolean>(() => false);
  elements.connect(slot, new EventTarget(), look);
  await Promise.resolve();
  expect([look.mock.calls.length, refresh.mock.calls.length]).toEqual([1, 1]);
  dispatchEvent(new Event('resize'));
  await Promise.resolve();
  expect([look.mock.calls.length, refresh.mock.calls.length]).toEqual([2, 1]);
  look.mockReturnValueOnce(true);
  dispatchEvent(new Event('resize'));
  await Promise.resolve();
  expect(refresh.mock.calls).toHaveLength(2);
});
