import { describe, expect, it } from 'vitest';
import { html, json } from '../pages/html.mjs';

describe('html', () => {
  it('escapes every value, and leaves pieces of HTML as they are', () => {
    const name = `<b onclick='x'>"A & B"</b>`;
    expect(html`<p title="${name}">${html`<i>${name}</i>`}</p>`.text).toBe(
      '<p title="&lt;b onclick=&#39;x&#39;&gt;&quot;A &amp; B&quot;&lt;/b&gt;"><i>&lt;b onclick=&#39;x&#39;&gt;&quot;A &amp; B&quot;&lt;/b&gt;</i></p>',
    );
  });

  it('joins lists, writes 0, and leaves nothing for false and undefined', () => {
    expect(html`${['a', html`<br />`, 0, false, undefined]}`.text).toBe('a<br />0');
  });
});

describe('json', () => {
  it('cannot end the script that it stands in, and still says the same', () => {
    const value = { title: '</script><script>alert(1)</script>' };
    const { text } = json(value);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(value);
  });
});
