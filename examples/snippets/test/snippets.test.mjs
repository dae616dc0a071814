import { readFileSync } from 'node:fs';
import { Engine } from 'php-parser';
import { describe, expect, it } from 'vitest';

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), 'utf8');

const PLUGIN = '../wordpress/uptier-shortcode.php';
const files = [PLUGIN, '../shopify/uptier-offers.liquid', '../tag-manager/uptier-tag.html'];

/** What the script tag's README says that it can be told. */
const known = new Set(
  [...read('../../../packages/embed/README.md').matchAll(/`([a-z][a-z-]*)(?:="[^"`]*")?`/g)].map(
    ([, name]) => name,
  ),
);

describe('the snippets', () => {
  it.each(files)('%s says to the script tag only what it knows', (file) => {
    const said = [...read(file).matchAll(/\bdata-[a-z]+(?==|'|")/g)].map(([name]) => name);
    expect(said).toContain('data-feed');
    expect(said.filter((name) => !known.has(name))).toEqual([]);
  });

  it('write attributes of elements that the elements know', () => {
    const block =
      /<uptier-.*?><\/uptier-/s.exec(read('../shopify/uptier-offers.liquid'))?.[0] ?? '';
    const inTheme = [...block.matchAll(/\b([a-z-]+)="/g)].map(([, name]) => name);
    const inPlugin = [...read(PLUGIN).matchAll(/^\t\t'([a-z-]+)' +=> (?!')/gm)].map(
      ([, name]) => name,
    );
    expect(inTheme).toEqual(['placement', 'source', 'heading', 'reserve']);
    expect(inPlugin).toEqual(inTheme);
    for (const name of inTheme) expect(known).toContain(name);
  });
});

describe('the theme block', () => {
  it('has settings that a theme editor can read, each with a label', () => {
    const schema = /{% schema %}(.*){% endschema %}/s.exec(read('../shopify/uptier-offers.liquid'));
    /** @type {{ settings: { id: string, label: string }[], presets: unknown[] }} */
    const { settings, presets } = JSON.parse(schema?.[1] ?? '');
    expect(settings.map(({ id }) => id)).toEqual([
      'files',
      'feed',
      'widget',
      'placement',
      'source',
      'heading',
      'height',
      'live',
    ]);
    expect(settings.filter(({ label }) => !label)).toEqual([]);
    expect(presets).toHaveLength(1);
  });
});

describe('the plugin', () => {
  it('is PHP', () => {
    const php = new Engine({ parser: { php7: true, suppressErrors: false }, ast: {} });
    const { kind, errors } = php.parseCode(read(PLUGIN), 'uptier-shortcode.php');
    expect({ kind, errors }).toEqual({ kind: 'program', errors: [] });
  });

  it('writes nothing of the page’s author into HTML that is not escaped', () => {
    const html = /\t\$html = .*?return \$html.*?;/s.exec(read(PLUGIN))?.[0] ?? '';
    expect(html).toContain('sprintf');
    for (const name of ['$widget', '$name', '$value'])
      expect(html.replaceAll(`esc_attr( ${name} )`, '').replace(/foreach \(.*/, '')).not.toContain(
        name,
      );
  });
});
