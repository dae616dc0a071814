/** More ms than these are enough for one task. */
const LONG = 8;

/** Done when the next link may be put in; nothing while none has taken long. */
let turn: Promise<unknown> | undefined;

/**
 * Puts a link into the page. A file that the browser still has in memory it compiles in this very call, from the second page
 * of a visit on: after one that took long the next ones wait for a task of their own. One that cannot be put in, where a page has
 * an `append` of its own, is told of by `fail` and keeps no other from its turn.
 */
export function appendInTurn(link: HTMLLinkElement, fail: (error: unknown) => void): void {
  const append = () => {
    const start = performance.now();
    try {
      document.head.append(link);
    } catch (error) {
      fail(error);
    }
    return performance.now() - start > LONG ? new Promise((goOn) => setTimeout(goOn)) : undefined;
  };
  turn = turn ? turn.then(append) : append();
}
