import type { ExportedVariant } from '../exported.js';
import type { Reading } from '../reading.js';

/**
 * The variants of a product that could be read; what could not is counted. Nothing where none of several could: the product
 * is lost with them.
 */
export function soundVariants(
  read: readonly (ExportedVariant | undefined)[],
  { lost }: Reading,
): readonly ExportedVariant[] | undefined {
  const sound = read.filter((variant) => variant !== undefined);
  if (sound.length === 0 && read.length > 0) return void lost.product++;
  lost.variant += read.length - sound.length;
  return sound;
}
