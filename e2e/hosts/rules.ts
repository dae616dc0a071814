import type { Foreign } from './shop-page.js';

const css = (text: string): Foreign => ({ head: `<style>${text}</style>` });

/** What makes text unreadable where it is inherited. */
const TEXT = `letter-spacing: 2px; word-spacing: 9px; text-indent: 30px; white-space: nowrap; word-break: break-all;
  text-align: center; text-transform: uppercase; text-shadow: 1px 1px red; hyphens: auto; font-style: italic;
  font-weight: 300; font-variant: small-caps; text-rendering: geometricPrecision; quotes: none; text-wrap: balance;
  -webkit-text-stroke: 1px red; font-feature-settings: "tnum"; font-stretch: condensed`;

/** What else is inherited, and changes how text is laid out and drawn. */
const LESS_KNOWN = `overflow-wrap: anywhere; text-align-last: justify; text-justify: inter-character;
  text-emphasis: filled circle red; tab-size: 9; border-collapse: collapse; border-spacing: 9px; caption-side: bottom;
  empty-cells: hide; font-kerning: none; font-size-adjust: 0.9; paint-order: stroke; line-break: anywhere; text-orientation: upright`;

/** Rules that real pages have, each enough to break what it reaches. */
export const RULES: Readonly<Record<string, Foreign>> = {
  'all that text inherits': css(`body { ${TEXT} }`),
  'the same for every element': css(`* { ${TEXT} }`),
  'what text inherits and few know': css(`body { ${LESS_KNOWN} }`),
  'lines without height': css('body { line-height: 0 }'),
  'lines three times as high': css('* { line-height: 3 !important }'),
  'a root of 62.5 %': css(':root { font-size: 62.5% }'),
  'text filled with nothing': css('body { -webkit-text-fill-color: transparent }'),
  'a page that is moved and filtered': css(
    'body { transform: translate(10px, 4px); filter: brightness(1); will-change: transform }',
  ),
  // As an attribute, so that the plain page is zoomed, too.
  'a zoomed root': { root: 'style="zoom: 0.8"' },
  'everything in transition': css('* { transition: all 1s !important }'),
  'boxes of content': css('*, *::before { box-sizing: content-box !important }'),
  'pictures, dialogs and buttons of its own': css(`img { max-width: 100%; height: auto !important }
    dialog, [hidden] { display: block !important }
    button { all: revert !important; text-transform: uppercase }`),
  'layers and scopes': css(`@layer a, b; @layer a { * { color: #a00 } }
    @layer b { * { margin: 0; padding: 0; border: 0; font: inherit } }`),
  // As an attribute, so that the browser draws its own boxes to tick dark on the plain page, too.
  'a dark root': { root: 'style="color-scheme: dark"' },
  'a page that is written': {
    head: '<script>document.write("<style>p { margin: 9px }</style>")</script>',
  },
  'a base of its own': { head: '<base href="/shop/deep/down/">' },
};
