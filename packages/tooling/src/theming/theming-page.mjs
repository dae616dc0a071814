/**
 * @typedef {object} Theming
 * @property {Readonly<Record<string, Readonly<Record<string, string>>>>} groups What each variable is, by its name
 *   without the prefix, in groups.
 * @property {readonly import('./read-variables.mjs').Variable[]} variables
 * @property {readonly import('./read-parts.mjs').PartGroup[]} parts
 * @property {readonly string[]} presets
 */

const HOW = `Set variables where you like: on \`:root\`, on a part of the page, or on an element. They reach into shadow roots.

\`\`\`css
uptier-carousel {
  --uptier-accent: #0a5c36;
  --uptier-radius: 0;
}
\`\`\`

What no variable sets comes from the page: its font, its text colour and, as shares of that colour, lines and tints.`;

/** @param {readonly string[]} presets */
const chooseOne = (
  presets,
) => `A preset sets the variables for you: ${presets.join(', ')}. Link one, and it is for the whole page.

\`\`\`html
<link rel="stylesheet" href="theme/presets/${presets[0]}.css" />
\`\`\`

The class \`uptier-preset-${presets[0]}\` on an element is for what is in it. What your page sets itself wins. A preset is dark
where your page says \`color-scheme: dark\` or \`light dark\`; on a page that says nothing it stays light.`;

const REACH = `Every element has a name, for what no variable sets: \`uptier-carousel::part(card)\` for the elements, \`.uptier-card\`
where the theme is the page's own sheet.`;

/**
 * The page that lists every variable and every part.
 * @param {Theming} theming
 * @throws {Error} Where a variable is read and not described, or described and not read.
 */
export function themingPage({ groups, variables, parts, presets }) {
  const without = new Map(variables.map((one) => [one.name, one.without]));
  const tables = Object.entries(groups).map(([group, about]) => {
    const rows = Object.entries(about).map(([name, what]) => {
      const variable = `--uptier-${name}`;
      const instead = without.get(variable);
      if (instead === undefined) throw new Error(`no style sheet reads ${variable}`);
      without.delete(variable);
      return [`\`${variable}\``, `\`${instead}\``, what];
    });
    return `### ${group}\n\n${table(['variable', 'without it', 'what it is'], rows)}`;
  });
  for (const variable of without.keys()) throw new Error(`${variable} is not described`);
  const named = parts.map(({ about, parts: each }) => {
    const rows = each.map(({ name, about: what }) => [`\`${name}\``, what]);
    return `### ${about.replace(/\.$/, '')}\n\n${table(['part', 'what it is'], rows)}`;
  });
  const chapters = ['# Theming', HOW, '## Presets', chooseOne(presets), '## Variables', ...tables];
  return `${[...chapters, '## Parts', REACH, ...named].join('\n\n')}\n`;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
