import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useSignal } from '../src/stand-ins/@preact/signals.js';

type Count = ReturnType<typeof useSignal<number>>;

/** Draws a component that reads one signal, and tells how often it was drawn. */
function drawCount() {
  const root = document.createElement('div');
  const drawn: Count[] = [];
  const Reader = () => {
    const count = useSignal(1);
    drawn.push(count);
    return <p>{count.value}</p>;
  };
  void act(() => render(<Reader />, root));
  return { root, drawn };
}

test('a signal that changes draws its component anew, and stays the same signal', () => {
  const { root, drawn } = drawCount();
  void act(() => void (drawn[0]!.value = 2));
  expect(root.textContent).toBe('2');
  expect(drawn[1]).toBe(drawn[0]);
});

test('a signal that is set to what it is draws nothing', () => {
  const { drawn } = drawCount();
  void act(() => void (drawn[0]!.value = 1));
  expect(drawn).toHaveLength(1);
});

test('a signal has its new value at once, before anything is drawn', () => {
  const { root, drawn } = drawCount();
  void act(() => {
    drawn[0]!.value = 3;
    expect([drawn[0]!.value, drawn[0]!.peek(), root.textContent]).toEqual([3, 3, '1']);
  });
});
