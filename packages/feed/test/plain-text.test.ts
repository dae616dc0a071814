import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../src/products/cells/plain-text.js';

it.each([
  ['paragraphs', '<p>One</p><p>two<br>three</p>', 'One two three'],
  ['what stands within a word', 'H<sub>2</sub>O and <b>bo</b>ld', 'H2O and bold'],
  ['entities', 'Salt &amp; pepper &#39;n&rsquo; more', "Salt & pepper 'n’ more"],
  ['markup that was escaped', '&lt;p&gt;One &amp;amp; two&lt;/p&gt;', 'One & two'],
  ['scripts and frames', 'A<script>alert(1)</script><iframe src=x>b</iframe> c', 'A c'],
  ['a handler that runs', '<img src=x onerror=alert(1)>Mug', 'Mug'],
  ['no markup', 'Socks <3, 5 < 6 & 7', 'Socks <3, 5 < 6 & 7'],
  ['marks that nobody sees', '\uFEFFA\u200Bb\u202E\u00AD\u0000c', 'Abc'],
  ['an emoji of several parts', '👩‍🍳 set', '👩‍🍳 set'],
])('makes text of %s', (_name, html, text) => {
  expect(plainText(html)).toBe(text);
});

it('leaves no tag, however often it was escaped', () => {
  let text = '<b>x</b>';
  for (let i = 0; i < 8; i++)
    text = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(plainText(text)).not.toMatch(/<[a-z/]/i);
});

const pieces = constantFrom(
  '<',
  '>',
  '/',
  'script',
  'b',
  ' ',
  '&lt;',
  '&amp;',
  '&#60;',
  '&#8203;',
  'lt;',
  '\u200B',
  '\u0000',
  '\uFEFF',
  '<!--',
  '-->',
  '<![CDATA[',
  '"',
  '=',
  'onerror',
);

it('leaves no tag of whatever is put together', () => {
  assert(
    property(array(pieces, { maxLength: 40 }), string(), (parts, rest) => {
      expect(plainText(parts.join('') + rest)).not.toMatch(/<[a-z/!?]/i);
    }),
    { numRuns: 2000, seed: 7 },
  );
});
