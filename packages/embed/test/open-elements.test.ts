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

test('where the later goes first, the earlier asks for the slot again and has it', async () => {
  const { elements, refresh, stopFollowing } = open();
  const [before, after] = [new EventTarget(), new EventTarget()];
  const look = vi.fn<() => boolean>(() => false);
  const leaveBefore = elements.connect({ ...slot, limit: 2 }, before, look);
  const leaveAfter = elements.connect(slot, after, () => false);
  await Promise.resolve();
  expect(leaveAfter()).toBe(false);
  expect(look.mock.calls).toEqual([[true]]);
  expect(elements.targetOf(slot)).toBe(before);
  expect(elements.slots()).toEqual([{ ...slot, limit: 2 }]);
  await Promise.resolve();
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(stopFollowing).not.toHaveBeenCalled();
  expect(leaveBefore()).toBe(true);
  expect(stopFollowing).toHaveBeenCalledOnce();
});

test('a click, which may open what hides an element, is followed by a look only while one is hidden', async () => {
  vi.useFakeTimers();
  const { elements, refresh } = open();
  const look = vi.fn<() => boolean>(() => true);
  elements.connect(slot, new EventTarget(), look);
  await Promise.resolve();
  look.mockReturnValue(false);
  dispatchEvent(new Event('click'));
  await vi.runAllTimersAsync();
  expect(refresh).toHaveBeenCalledTimes(2);
  look.mockClear();
  dispatchEvent(new Event('click'));
  await vi.runAllTimersAsync();
  expect(look).not.toHaveBeenCalled();
  vi.useRealTimers();
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
  look.mockReturnValue(true);
  dispatchEvent(new Event('resize'));
  await Promise.resolve();
  expect(refresh.mock.calls).toHaveLength(2);
});
