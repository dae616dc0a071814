/** Text that is safe to send as HTML. */
class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @typedef {Html | string | number | false | undefined | readonly Value[]} Value */

/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A piece of HTML. Every value in it is escaped, but for other pieces; lists are joined, and
 * `false` and `undefined` leave nothing. Attribute values need quotes round them.
 * @param {TemplateStringsArray} strings
 * @param {Value[]} values
 */
export function html(strings, ...values) {
  return new Html(strings.reduce((text, string, at) => text + write(values[at - 1]) + string));
}

/**
 * Data in a script: `<` is written so that no text can end the script.
 * @param {unknown} value
 */
export function json(value) {
  return new Html(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
}

/**
 * @param {Value} value
 * @returns {string}
 */
function write(value) {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
