import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('putting links into the page in turn', () => {
  let now = 0;
  /** What waits for a task of its own. */
  let tasks: (() => void)[] = [];
  let failed: string[] = [];
  const asked = () => [...document.head.querySelectorAll('link')].map(({ title }) => title);

  /** Asks for three files, each of which takes so many ms to put in. */
  async function askForThree(takes: number, bad?: string): Promise<void> {
    // Whose turn it is, is kept for the page.
    vi.resetModules();
    const { appendInTurn } = await import('../src/boot/append-in-turn.js');
    vi.stubGlobal('setTimeout', (act: () => void) => tasks.push(act));
    const append = document.head.append.bind(document.head);
    vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
      now += takes;
      if ((nodes[0] as HTMLLinkElement).title === bad) throw new Error('not here');
      append(...nodes);
    });
    for (const title of ['a', 'b', 'c'])
      appendInTurn(Object.assign(document.createElement('link'), { title }), () =>
        failed.push(title),
      );
  }

  async function runTask(): Promise<void> {
    tasks.shift()?.();
    for (let turns = 0; turns < 5; turns++) await Promise.resolve();
  }

  beforeEach(() => {
    tasks = [];
    failed = [];
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    document.head.replaceChildren();
  });

  it('asks for all files at once where none comes from memory', async () => {
    await askForThree(2);
    expect(asked()).toEqual(['a', 'b', 'c']);
  });

  it('gives each file a task of its own where the browser compiles it while it is asked for', async () => {
    await askForThree(30);
    expect(asked()).toEqual(['a']);
    await runTask();
    expect(asked()).toEqual(['a', 'b']);
    await runTask();
    expect(asked()).toEqual(['a', 'b', 'c']);
  });

  it.each([2, 30])(
    'tells of one that the page refuses, and asks for the others (%i ms each)',
    async (takes) => {
      await askForThree(takes, 'b');
      await runTask();
      await runTask();
      expect(failed).toEqual(['b']);
      expect(asked()).toEqual(['a', 'c']);
    },
  );
});
