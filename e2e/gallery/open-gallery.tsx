import { render } from 'preact';
import { checks } from './checks/checks.js';
import { Gallery } from './gallery.js';
import { readSettings, type Settings } from './settings.js';
import { readSpeech } from './read-speech.js';
import type { Shown } from './state.js';

/** A page as a shop would write it, in the direction, language, scheme and text size that are asked for. */
function dressPage({ preset, scheme, dir, lang, text }: Settings): void {
  const html = document.documentElement;
  html.dir = dir;
  html.lang = lang;
  html.style.colorScheme = scheme;
  html.style.fontSize = `${text}%`;
  if (preset !== 'none') link(`/presets/${preset}.css`);
}

function link(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** The sheet for shadow roots. */
async function readTheme(): Promise<CSSStyleSheet> {
  const answer = await fetch('/theme.css');
  return new CSSStyleSheet().replace(await answer.text());
}

/**
 * Where all states are shown, dialogs stand beside each other: drawn, but not open, or the first one would keep the
 * others waiting. One state alone opens over the page, as in a shop.
 */
function layDialogsFlat(): void {
  HTMLDialogElement.prototype.showModal = drawInPlace;
}

function drawInPlace(this: HTMLDialogElement): void {
  this.style.display = 'block';
  this.style.position = 'static';
}

/** Dialogs that stand beside each other have each taken the focus, and the page down to the last of them. */
function beginAtTop(): void {
  scrollTo(0, 0);
  document
    .querySelector<HTMLElement>(`select[name="${CSS.escape(location.hash.slice(1))}"]`)
    ?.focus();
}

/** Draws the gallery into the page. `data-ready` on its body tells when all of it is there. */
export async function openGallery(all: readonly Shown[]): Promise<void> {
  const settings = readSettings(location.href);
  dressPage(settings);
  const isShadow = settings.root === 'shadow';
  if (!isShadow) link('/theme.css');
  if (settings.state === 'all') layDialogsFlat();
  const theme = isShadow ? await readTheme() : undefined;
  const speech = await readSpeech(settings.lang);
  const moves: Promise<void>[] = [];
  const onMove = (settled: Promise<void>): unknown => moves.push(settled);
  render(<Gallery {...{ settings, all, speech, theme, onMove }} />, document.body);
  if (document.readyState !== 'complete')
    await new Promise((done) => window.addEventListener('load', done));
  await Promise.all(moves);
  beginAtTop();
  Object.assign(window, { checks });
  document.body.dataset['ready'] = '';
}
