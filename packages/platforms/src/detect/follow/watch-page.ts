import type { PageWindow } from '../page-window.js';
import { watchForm } from './watch-form.js';

/** How long after something happened the page is looked at again, in ms. It doubles from look to look. */
const SOONEST = 100;
const LATEST = 1600;

/** Themes tell a choice by the last two. */
const ON_DOCUMENT = ['click', 'change', 'DOMContentLoaded', 'variant:change', 'variant:changed'];
const ON_WINDOW = ['load', 'popstate', 'hashchange', 'pageshow'];

const options = { capture: true, passive: true };

/**
 * Calls `look` when the page may have become another one, or says something else, until the returned function is
 * called. Nothing of the page is patched: where no event tells of a change, a look now and then does. Looks come
 * before the page's own listeners hear of a click, so that what was there before it is known.
 */
export function watchPage(page: PageWindow, look: () => void): () => void {
  const { document, navigation } = page;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const form = watchForm(page, () => soon());
  function wait(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Nobody sees a hidden page; it is looked at again before long.
      if (!document.hidden) lookAround();
      wait(Math.min(delay * 2, LATEST));
    }, delay);
  }
  function lookAround(): void {
    look();
    form.follow();
  }
  function soon(): void {
    lookAround();
    wait(SOONEST);
  }
  const targets: [EventTarget | undefined, readonly string[]][] = [
    [document, ON_DOCUMENT],
    [page, ON_WINDOW],
    [navigation, ['currententrychange']],
  ];
  const each = (act: (target: EventTarget, type: string) => void): void =>
    targets.forEach(([target, types]) => types.forEach((type) => target && act(target, type)));
  each((target, type) => target.addEventListener(type, soon, options));
  form.follow();
  wait(SOONEST);
  return () => {
    clearTimeout(timer);
    form.stop();
    each((target, type) => target.removeEventListener(type, soon, options));
  };
}
