import Color from 'colorjs.io';

/** What a colour's text may hang on. */
export interface Surroundings {
  /** What the page writes in, and what it writes on. */
  readonly page: { readonly text: string; readonly ground: string };
  readonly scheme: 'light' | 'dark';
  /** The text of a variable, by its name without the prefix. */
  readonly variable: (name: string) => string;
}

/** "a, b(c, d)" -> a; b(c, d) */
function splitArguments(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map((one) => one.trim());
}

const NUMBER = String.raw`([\d.]+)`;

/** The page's colour, fainter the further from grey it is: black and white bear more of that than grey does. */
const FAINTER = new RegExp(
  String.raw`^oklch\(from currentColor l c h / min\(alpha, max\(${NUMBER}, ${NUMBER} - ${NUMBER} \* max\(l - 0\.5, 0\.5 - l\)\)\)\)$`,
);

function fainter(colour: Color, [least = 1, most = 1, slope = 0]: readonly number[]): Color {
  const [lightness] = colour.to('oklch').coords;
  colour.alpha = Math.max(least, Math.min(1, most - slope * Math.abs((lightness ?? 0) - 0.5)));
  return colour;
}

/** What a browser makes of a colour's text: its own words, functions and variables done away with. */
function resolve(text: string, around: Surroundings): Color {
  const { page, scheme, variable } = around;
  if (['currentColor', 'inherit'].includes(text)) return new Color(page.text);
  if (text === 'none') return new Color(page.ground);
  const shares = FAINTER.exec(
    text.replace(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')'),
  );
  if (shares) return fainter(new Color(page.text), shares.slice(1).map(Number));
  const [, call, inside = ''] = /^(var|light-dark|color-mix)\(([\s\S]*)\)$/.exec(text) ?? [];
  const [first = '', second = ''] = splitArguments(inside);
  if (call === 'var') return resolve(variable(first.replace('--uptier-', '')), around);
  if (call === 'light-dark') return resolve(scheme === 'light' ? first : second, around);
  if (call === 'color-mix') {
    const [, of = '', share = ''] = /^(.+) ([\d.]+)%$/.exec(second) ?? [];
    const mixed = resolve(of, around);
    mixed.alpha = Number(share) / 100;
    return mixed;
  }
  return new Color(text);
}

/** A colour as it is seen: what shines through is mixed in. */
export function colourOf(text: string, around: Surroundings): Color {
  const colour = resolve(text, around).to('srgb');
  const ground = new Color(around.page.ground).to('srgb');
  const alpha = colour.alpha ?? 1;
  const [red, green, blue] = colour.coords.map(
    (part, rank) => (part ?? 0) * alpha + (ground.coords[rank] ?? 0) * (1 - alpha),
  );
  return new Color('srgb', [red ?? 0, green ?? 0, blue ?? 0]);
}
