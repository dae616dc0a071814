import { UserError } from '../findings/user-error.js';
import type { ProductExport } from './exported.js';
import type { ProductFormat, Wanted } from './format.js';
import { FORMATS } from './formats.js';
import { isFolder, readFolder } from './read-folder.js';
import { openSource } from './open-source.js';
import type { Source } from './source.js';

function unknownFormat(source: Source): UserError {
  const seen =
    source.kind === 'table'
      ? `Its columns are: ${source.table.header.slice(0, 12).join(', ')}.`
      : '';
  const known = FORMATS.map(({ name }) => name).join(', ');
  return new UserError({
    code: 'unknown-format',
    place: { file: source.file },
    message: `This is no product file that we know. ${seen}`.trim(),
    advice: `Known are: ${known}. For another table, name its columns under "columns" in the config.`,
  });
}

function withoutMarkets({ file }: Source, { name }: ProductFormat): UserError {
  const others = FORMATS.filter(({ hasMarkets }) => hasMarkets).map((format) => format.name);
  return new UserError({
    code: 'no-market',
    place: { file },
    message: `A file of this format (${name}) holds the prices of one market, so that --market has nothing to choose from.`,
    advice: `Leave out --market, and give the export of the market that you want. Only a ${others.join(', ')} holds several.`,
  });
}

function readSource(source: Source, wanted: Wanted): Promise<ProductExport> {
  const format = FORMATS.find(({ recognises }) => recognises(source, wanted));
  if (!format) throw unknownFormat(source);
  if (wanted.market !== undefined && format.hasMarkets !== true)
    throw withoutMarkets(source, format);
  return format.read(source, wanted);
}

/**
 * Reads a file of products in whatever known format it is, all files of a folder, or a shop's address. One without a
 * product is an error.
 */
export async function readProducts(file: string, wanted: Wanted): Promise<ProductExport> {
  const read = (await isFolder(file))
    ? await readFolder(file, wanted, readSource)
    : await readSource(await openSource(file, wanted.fetch), wanted);
  if (read.products.length > 0) return read;
  const errors = read.findings.slice(0, 20);
  throw new UserError(
    {
      code: 'no-product',
      place: { file },
      message: `Read as ${read.format}, the file has no product.`,
    },
    ...errors,
  );
}
