import { createRequire } from 'node:module';

/** A schema, or a part of one. */
export interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** What a feed may hold. */
export const feedSchema = createRequire(import.meta.url)(
  '@uptier/core/feed.schema.json',
) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
