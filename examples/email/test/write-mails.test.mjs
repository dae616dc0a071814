import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mjml2html from 'mjml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mail } from '../mail.mjs';
import { writeMails } from '../write-mails.mjs';

/** An empty folder of the test's own, gone after it. */
function aFolder() {
  const own = mkdtempSync(join(tmpdir(), 'uptier-mails-'));
  onTestFinished(() => rmSync(own, { recursive: true }));
  return own;
}

/** What is read of a mail: no tags, no style sheets. @param {string} html */
const textOf = (html) =>
  html
    .replace(/<(style|title)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<!--.*?-->|<[^>]+>/gs, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe('the mails of the example', () => {
  it('are for those who are offered something and for nobody who is unhappy, and offer what fits', async () => {
    const folder = aFolder();
    const told = await writeMails(folder);
    const read = (/** @type {string} */ name) => readFileSync(join(folder, `${name}.html`), 'utf8');

    expect(readdirSync(folder).toSorted()).toEqual([
      'ann.html',
      'ben.html',
      'cleo.html',
      'fay.html',
    ]);
    expect(told.filter((line) => line.endsWith('no mail'))).toEqual([
      'dora: no mail',
      'erik: no mail',
    ]);
    expect(textOf(read('ann'))).toContain(
      'Heart of Wicker Large £2.95 each, £1.30 more You have the Small version in your cart',
    );
    for (const held of ['22469', '85123A']) expect(read('ann')).not.toContain(`/p/${held}"`);
    expect(textOf(read('ben'))).toContain(
      'Thank you for your order, Ben It is being packed. This goes with it. Roses Regency Teacup and Saucer £2.95',
    );
    expect(read('ben').match(/href="https:\/\/gifts\.example\/p\/[^"]+"/g)).toEqual([
      'href="https://gifts.example/p/22699"',
    ]);
  });
});

describe('a text of the feed', () => {
  const EVIL = `"><img src=x onerror=alert(1)> <b>"Soft" & slim</b> {{key}} *|KEY|*`;

  it('is read as it stands, and does nothing', async () => {
    const price = { currency: 'GBP', exponent: 2, pay: 295 };
    const texts = {
      title: EVIL,
      url: `https://gifts.example/?a=1&b=${EVIL}`,
      why: EVIL,
      headline: EVIL,
    };
    const { html, errors } = await mjml2html(
      mail({
        name: EVIL,
        placement: 'cart',
        offers: [{ ...texts, role: 'add-on', quantity: 1, price }],
      }),
      { validationLevel: 'strict' },
    );
    expect(errors).toEqual([]);
    expect(html).not.toMatch(/<img|<b>|\{\{|\*\|/);
    expect(textOf(html).split(EVIL)).toHaveLength(6);
  });
});
