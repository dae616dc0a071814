import { expect, test, vi } from 'vitest';
import { atom } from '../src/stand-ins/nanostores.js';

test('an atom tells what it holds at once, and then each value that is set', () => {
  const $count = atom(1);
  const heard: number[] = [];
  $count.subscribe((count) => heard.push(count));
  $count.set(2);
  expect(heard).toEqual([1, 2]);
  expect($count.get()).toBe(2);
});

test('an atom tells nothing more to who has stopped listening, even while others are told', () => {
  const $count = atom(1);
  const late = vi.fn<(count: number) => void>();
  let stop = () => {};
  $count.subscribe((count) => count === 2 && stop());
  stop = $count.subscribe(late);
  $count.set(2);
  $count.set(3);
  expect(late.mock.calls).toEqual([[1]]);
});

test('the same function that listens twice stops once at a time', () => {
  const $count = atom(1);
  const listen = vi.fn<(count: number) => void>();
  const stop = $count.subscribe(listen);
  $count.subscribe(listen);
  stop();
  $count.set(2);
  expect(listen.mock.calls).toEqual([[1], [1], [2]]);
});

test('who fails to listen keeps nobody else from it, and whoever set the value is told', () => {
  const $count = atom(1);
  const heard: number[] = [];
  $count.subscribe((count) => {
    if (count === 2) throw new Error('deaf');
  });
  $count.subscribe((count) => heard.push(count));
  expect(() => $count.set(2)).toThrow('deaf');
  expect(heard).toEqual([1, 2]);
});

test('who listens hears the newest value last, where another listener has set it', () => {
  const $count = atom(1);
  const heard: number[] = [];
  $count.subscribe((count) => count === 2 && $count.set(3));
  $count.subscribe((count) => heard.push(count));
  $count.set(2);
  expect(heard.at(-1)).toBe(3);
});
