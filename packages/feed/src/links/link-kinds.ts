import type { LinkKind } from '@uptier/core';

/** All kinds of links, in the order in which a product states them. */
export const LINK_KINDS: readonly LinkKind[] = ['complements', 'boughtTogether', 'similar'];
