import type { Foreign } from './shop-page.js';

/** Reads a file of `foreign` as a sheet or a script of the page. */
const sheet = (name: string): string => `<link rel="stylesheet" href="/shop/foreign/${name}.css">`;
const script = (name: string): string => `<script src="/shop/foreign/${name}.js"></script>`;
const style = (css: string): string => `<style>${css}</style>`;

/**
 * Takes away what a browser of years ago had not, or what polyfills distrust, so that core-js puts its own there: in a
 * browser of today it keeps nearly all that it finds.
 */
const YEARS_AGO = `<script>
  'Promise Map Set WeakMap WeakSet URL URLSearchParams structuredClone queueMicrotask'.split(' ')
    .forEach(function (name) { delete window[name] });
  'entries fromEntries groupBy assign values'.split(' ').forEach(function (name) { delete Object[name] });
  'at flat flatMap find findIndex findLast includes fill toSorted toReversed with padStart replaceAll matchAll startsWith'
    .split(' ').forEach(function (name) { delete Array.prototype[name]; delete String.prototype[name] });
  delete Array.from;
</script>`;

/**
 * What Prototype.js had up to 1.6, and pages that still have it: lists, numbers, texts, dates and its own hashes give the text
 * of their JSON, so that a browser's `JSON.stringify` writes a list as a text.
 */
const JSON_OF_OLD = `<script>(function () {
  function write(value) {
    if (value === undefined || typeof value === 'function') return undefined;
    if (value === null || typeof value === 'boolean') return String(value);
    if (value.toJSON) return value.toJSON();
    var written = [];
    for (var key in value) {
      var text = write(value[key]);
      if (text !== undefined) written.push(write(key) + ': ' + text);
    }
    return '{' + written.join(', ') + '}';
  }
  Array.prototype.toJSON = function () {
    var written = [];
    for (var i = 0; i < this.length; i++) {
      var text = write(this[i]);
      if (text !== undefined) written.push(text);
    }
    return '[' + written.join(', ') + ']';
  };
  String.prototype.toJSON = function () { return this.inspect(true) };
  Number.prototype.toJSON = function () { return isFinite(this) ? this.toString() : 'null' };
  Date.prototype.toJSON = function () { return '"' + this.toISOString().replace(/[.].*Z/, 'Z') + '"' };
  Hash.prototype.toJSON = function () { return write(this.toObject()) };
  Object.toJSON = write;
})()</script>`;

const BAR = 'position: fixed; z-index: 999999; left: 0; right: 0; background: #fd0; color: #000';

/** Pages that are not plain, by what makes them so. */
export const HOSTS: Readonly<Record<string, Foreign>> = {
  'Bootstrap 3': { head: sheet('bootstrap-3') },
  'Bootstrap 5': { head: sheet('bootstrap-5') },
  Bulma: { head: sheet('bulma') },
  Foundation: { head: sheet('foundation') },
  UIkit: { head: sheet('uikit') },
  Materialize: { head: sheet('materialize') },
  'Semantic UI': { head: sheet('semantic-ui') },
  'the preflight of Tailwind': { head: sheet('tailwind-preflight') },
  'the block library of WordPress': { head: sheet('wordpress') },
  Pico: { head: sheet('pico') },
  normalize: { head: sheet('normalize') },
  'a reset that unsets everything': { head: style('* { all: unset !important }') },
  'Prototype.js': { head: script('prototype') },
  'Prototype.js with the JSON of 1.6': { head: script('prototype') + JSON_OF_OLD },
  MooTools: { head: script('mootools') },
  'jQuery 1 in noConflict': {
    head: `${script('jquery-1')}<script>window.$ = 'ours'; window.jq = jQuery.noConflict(true)</script>`,
  },
  'Zone.js': { head: script('zone') },
  'core-js': { head: script('core-js') },
  'Sugar.js, for every object': {
    head: `${script('sugar')}<script>Sugar.extend({ objectPrototype: true })</script>`,
  },
  'core-js in a browser of years ago': { head: YEARS_AGO + script('core-js') },
  'a page from right to left': { root: 'dir="rtl"' },
  'quirks mode': { doctype: '' },
  'a root of 14 px': { head: style(':root { font-size: 14px }') },
  'bars above everything': {
    above: `<div style="${BAR}; top: 0">Free shipping today</div>`,
    below: `<div style="${BAR}; bottom: 0">We use cookies <button>Fine</button></div>`,
  },
  '20,000 nodes': {
    below: `<section style="height: 60px; overflow: auto">${'<p><b>a</b> <i>b</i></p>'.repeat(6700)}</section>`,
  },
};
