// Fetches what other people's pages are made of into `foreign`: one file of each package, and its licence. Most are in the npm
// registry; two libraries only Debian has. Packed, so that nobody finds it when he looks for something of ours.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {readonly [spec: string, file: string, licence: string, name: string][]} */
const FILES = [
  ['bootstrap@3.4.1', 'dist/css/bootstrap.min.css', 'LICENSE', 'bootstrap-3.css'],
  ['bootstrap@5.3.9', 'dist/css/bootstrap.min.css', 'LICENSE', 'bootstrap-5.css'],
  ['bulma@1.0.4', 'css/bulma.min.css', 'LICENSE', 'bulma.css'],
  ['foundation-sites@6.9.0', 'dist/css/foundation.min.css', 'LICENSE', 'foundation.css'],
  ['uikit@3.25.29', 'dist/css/uikit.min.css', 'LICENSE.md', 'uikit.css'],
  ['materialize-css@1.0.0', 'dist/css/materialize.min.css', 'LICENSE', 'materialize.css'],
  ['semantic-ui-css@2.5.0', 'semantic.min.css', 'LICENSE', 'semantic-ui.css'],
  ['tailwindcss@4.3.5', 'preflight.css', 'LICENSE', 'tailwind-preflight.css'],
  ['@wordpress/block-library@11.1.0', 'build-style/style.css', 'LICENSE.md', 'wordpress.css'],
  ['@picocss/pico@2.1.1', 'css/pico.min.css', 'LICENSE.md', 'pico.css'],
  ['normalize.css@8.0.1', 'normalize.css', 'LICENSE.md', 'normalize.css'],
  ['jquery@1.12.4', 'dist/jquery.min.js', 'LICENSE.txt', 'jquery-1.js'],
  ['zone.js@0.16.3', 'bundles/zone.umd.min.js', 'LICENSE', 'zone.js'],
  ['core-js-bundle@3.50.0', 'minified.js', 'LICENSE', 'core-js.js'],
  ['sugar@2.0.6', 'dist/sugar.min.js', 'LICENSE', 'sugar.js'],
];

/** @type {readonly [pkg: string, file: string, name: string][]} */
const DEBIAN = [
  ['libjs-prototype', 'usr/share/javascript/prototype/prototype-1.7.3.js', 'prototype.js'],
  ['libjs-mootools', 'usr/share/javascript/mootools/mootools-core-nc.js', 'mootools.js'],
];

/**
 * Tailwind's sheet as its build gives it to a page: with the fonts that are set where a page names none, which no browser finds
 * by itself, and in a layer below all that has none.
 * @param {string} css
 */
const asBuilt = (css) =>
  `@layer base {\n${css.replace(/--theme\(\s*--[\w-]+,\s*([^)]*?)\s*\)/g, '$1')}}\n`;

const folder = mkdtempSync(join(tmpdir(), 'uptier-foreign-'));
const to = join(import.meta.dirname, 'foreign');
/** @param {string} name @param {Buffer} content */
const keep = (name, content) =>
  writeFileSync(join(to, `${name}.gz`), gzipSync(content, { level: 9 }));
const ofNpm = FILES.map(([spec, file, licence, name]) => {
  const packed = execFileSync('npm', ['pack', '--silent', spec], { cwd: folder, encoding: 'utf8' });
  /** @param {string} path */
  const read = (path) => {
    const args = ['-xzOf', join(folder, packed.trim()), `package/${path}`];
    return execFileSync('tar', args, { maxBuffer: 1e8 });
  };
  const content = read(file);
  keep(name, spec.startsWith('tailwindcss@') ? Buffer.from(asBuilt(content.toString())) : content);
  return `${spec}: ${name}\n\n${read(licence).toString().trim()}\n`;
});
const ofDebian = DEBIAN.map(([pkg, file, name]) => {
  execFileSync('apt-get', ['download', '-q', pkg], { cwd: folder, stdio: 'ignore' });
  const packed = readdirSync(folder).find((found) => found.startsWith(`${pkg}_`)) ?? pkg;
  execFileSync('dpkg-deb', ['-x', join(folder, packed), join(folder, pkg)]);
  keep(name, readFileSync(join(folder, pkg, file)));
  const licence = readFileSync(join(folder, pkg, `usr/share/doc/${pkg}/copyright`), 'utf8');
  return `${packed}: ${name}\n\n${licence.trim()}\n`;
});
const licences = [...ofNpm, ...ofDebian];
writeFileSync(join(to, 'LICENCES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
rmSync(folder, { recursive: true });
