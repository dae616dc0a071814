import type { Speech } from '@uptier/preact';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { State } from './state.js';

interface FrameProps {
  readonly name: string;
  readonly state: State;
  readonly speech: Speech;
  /** Missing: the theme is the page's own sheet. */
  readonly theme: CSSStyleSheet | undefined;
  /** Is told of what still moves: it settles when the state is what its name says. */
  readonly onMove: (settled: Promise<void>) => void;
}

/** One state, in a shadow root as the script tag draws it or in the page as an app does; then brought to where it is. */
export function Frame({ name, state, speech, theme, onMove }: FrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = theme ? host.attachShadow({ mode: 'open' }) : host;
    if (theme && root instanceof ShadowRoot) root.adoptedStyleSheets = [theme];
    render(state.draw(speech), root);
    onMove(settle(root, state.presses ?? []));
  }, [state, speech, theme, onMove]);
  return (
    <section class="frame" id={name.toLowerCase().replaceAll(/\W+/g, '-')}>
      <p class="name">{name}</p>
      <div ref={place} />
    </section>
  );
}

/** A dialog takes the focus as it opens: what is done in the page before that comes too early. */
async function settle(root: ParentNode, presses: readonly string[]): Promise<void> {
  await press(root, presses);
  const isClosed = () => root.querySelector('dialog')?.checkVisibility() === false;
  while (isClosed()) await new Promise(requestAnimationFrame);
}

/** Presses one part after the other, each as soon as it is there. */
async function press(root: ParentNode, parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    const find = () => root.querySelector<HTMLElement>(`.uptier-${part}`);
    while (!find()) await new Promise(requestAnimationFrame);
    find()?.click();
    // What the press leads to is drawn before the next one.
    await new Promise((done) => setTimeout(done));
  }
}
