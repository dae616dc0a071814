import { expect, test } from 'vitest';
import { createTurns, type Locks } from '../../src/cart/turns.js';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Web Locks as all tabs share them. */
function someLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request<T>(_name: string, _options: object, turn: () => Promise<T>): Promise<T> {
      const taken = last.then(turn);
      last = taken.catch(() => undefined);
      return taken;
    },
  };
}

test('takes turns one after the other, whatever becomes of each', async () => {
  const turns = createTurns();
  const log: string[] = [];
  const failing = turns.take('a', async () => {
    log.push('a begins');
    await soon();
    log.push('a ends');
    throw new Error('no');
  });
  const next = turns.take('b', async () => void log.push('b'));
  await expect(failing).rejects.toThrow('no');
  await next;
  expect(log).toEqual(['a begins', 'a ends', 'b']);
});

test('the same turn asked for before it is through is one turn; after that it is another', async () => {
  const turns = createTurns();
  let count = 0;
  const turn = async (): Promise<number> => {
    await soon();
    return ++count;
  };
  expect(await Promise.all([turns.take('a', turn), turns.take('a', turn)])).toEqual([1, 1]);
  expect(await turns.take('a', turn)).toBe(2);
});

test('two tabs do not take a turn at once', async () => {
  const locks = someLocks();
  const [here, there] = [createTurns(locks), createTurns(locks)];
  let most = 0;
  let now = 0;
  const turn = async (): Promise<void> => {
    most = Math.max(most, ++now);
    await soon();
    now--;
  };
  await Promise.all([here.take('a', turn), there.take('a', turn)]);
  expect(most).toBe(1);
});

test('a browser that refuses locks, as in a sandboxed frame, takes turns all the same', async () => {
  const locks: Locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
  const turns = createTurns(locks);
  expect(await turns.take('a', async () => 'through')).toBe('through');
});

test('a change does not go beside one of another tab that comes to no end', async () => {
  const locks: Locks = { request: () => Promise.reject(new DOMException('late', 'TimeoutError')) };
  const turns = createTurns(locks);
  let count = 0;
  await expect(turns.take('a', async () => ++count)).rejects.toThrow('late');
  expect(count).toBe(0);
});

test('what fails under a lock is not tried a second time', async () => {
  const turns = createTurns(someLocks());
  let count = 0;
  const turn = async (): Promise<void> => {
    count++;
    throw new Error('no');
  };
  await expect(turns.take('a', turn)).rejects.toThrow('no');
  expect(count).toBe(1);
});

test('is settled when nobody waits any more, also those who came meanwhile', async () => {
  const turns = createTurns();
  const log: string[] = [];
  void turns.take('a', async () => {
    await soon();
    void turns.take('b', async () => void log.push('b'));
  });
  await turns.settled();
  expect([log, turns.isBusy]).toEqual([['b'], false]);
});
