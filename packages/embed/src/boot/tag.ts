/**
 * The script's own tag: the one that runs. Where that is not said, as in a module, or says nothing, as where another script
 * runs the text of ours in a tag of its own, it is the one that names a feed. A picture that is called `currentScript` stands
 * in the place of the one that runs, and is none.
 */
export function findTag(): HTMLScriptElement | null {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement && (running.src || running.dataset['feed'])
    ? running
    : document.querySelector<HTMLScriptElement>('script[data-feed]');
}

/** Where the chunks lie: the folder that `data-base` names, else the script's own. */
export function baseOf(tag: HTMLScriptElement | null): string {
  const script = tag?.src || document.baseURI;
  const base = tag?.getAttribute('data-base');
  try {
    return new URL(base ? base.replace(/\/?$/, '/') : '.', script).href;
  } catch {
    // No address at all, or a script without a folder: what is asked for there does not come, and that is told.
    return document.baseURI;
  }
}
