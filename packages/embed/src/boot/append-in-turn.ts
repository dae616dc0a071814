/** More ms than these are enough for one task. */
const LONG = 8;

/** Done when the next link may be put in; nothing while none has taken long. */
let turn: Promise<unknown> | undefined;

/**
 * Puts a link into the page. A file that the browser still has in memory it compiles in this very call, from the second page
 * of a visit on: after one that took long the next ones wait for a task of their own.
 */
export function appendInTurn(link: HTMLLinkElement): void {
  const append = () => {
    const start = performance.now();
    document.head.append(link);
    return performance.now() - start > LONG ? new Promise((goOn) => setTimeout(goOn)) : undefined;
  };
  turn = turn ? turn.then(append) : append();
}
