import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../..');

/** A style sheet of the package, with its comments taken out. */
export interface Sheet {
  /** From the package's folder: `theme/offer.css`. */
  readonly file: string;
  readonly css: string;
}

async function readSheets(place: string): Promise<Sheet[]> {
  const names = (await readdir(join(folder, place))).filter((name) => name.endsWith('.css'));
  return Promise.all(
    names.map(async (name) => {
      const file = `${place}/${name}`;
      return { file, css: (await readText(file)).replaceAll(/\/\*[\s\S]*?\*\//g, '') };
    }),
  );
}

/** The text of a file of the package. */
export const readText = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');

/** The sheets that components wear. */
export const readThemes = (): Promise<Sheet[]> => readSheets('theme');

/** The sheets that only set variables. */
export const readPresets = (): Promise<Sheet[]> => readSheets('theme/presets');
