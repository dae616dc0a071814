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
}

/** One state, in a shadow root as the script tag draws it or in the page as an app does; then brought to where it is. */
export function Frame({ name, state, speech, theme }: FrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = theme ? host.attachShadow({ mode: 'open' }) : host;
    if (theme && root instanceof ShadowRoot) root.adoptedStyleSheets = [theme];
    render(state.draw(speech), root);
    void press(root, state.presses ?? []);
  }, [state, speech, theme]);
  return (
    <section class="frame" id={name.toLowerCase().replaceAll(/\W+/g, '-')}>
      <p class="name">{name}</p>
      <div ref={place} />
    </section>
  );
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
