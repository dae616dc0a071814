import type { Offer } from '@uptier/core';
import type { ComponentType } from 'preact';

/** What a page's own heading is given. It stands within the heading element. */
export interface HeadingSlotProps {
  readonly text: string;
  readonly offers: readonly Offer[];
}

/** What stands within a heading: the page's own component, or the text. */
export const headingIn = (
  Heading: ComponentType<HeadingSlotProps> | undefined,
  props: HeadingSlotProps,
) => (Heading ? <Heading {...props} /> : props.text);
