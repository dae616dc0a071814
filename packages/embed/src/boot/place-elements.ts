/** The widgets that a tag can place by itself. */
const PLACED = ['carousel', 'banner', 'modal'] as const;

/** `data-carousel="#description product"`: the last word is the placement, all before it is the selector. */
function readPlace(said: string): readonly [selector: string, placement: string] | undefined {
  const parts = /^(.+)\s+([a-z-]+)$/s.exec(said.trim());
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : undefined;
}

/** Calls `act` when the page's own HTML is there. */
const whenRead = (act: () => void): void =>
  document.readyState === 'loading'
    ? document.addEventListener('DOMContentLoaded', act, { once: true })
    : act();

/**
 * Puts elements where the tag says, for pages whose author cannot write them: each right after what its selector finds
 * first. What it cannot read or find is told to `tell`, and nothing is placed.
 */
export function placeElements(
  settings: Readonly<Record<string, string | undefined>>,
  tell: (problem: string) => void,
): void {
  const asked = PLACED.flatMap((widget) => {
    const said = settings[widget];
    return said === undefined ? [] : [{ widget, said }];
  });
  if (!asked.length) return;
  whenRead(() => {
    for (const { widget, said } of asked) {
      const place = readPlace(said);
      const found = place && find(place[0]);
      if (!place || !found) {
        tell(`data-${widget}="${said}": ${place ? 'nothing found' : 'no selector and placement'}`);
        continue;
      }
      const element = document.createElement(`uptier-${widget}`);
      element.setAttribute('placement', place[1]);
      found.after(element);
    }
  });
}

function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    // No selector at all.
    return null;
  }
}
