import type { HeadingSlotProps } from '@uptier/preact';

/** The text, and how many offers follow. */
export const OwnHeading = ({ text, offers }: HeadingSlotProps) => (
  <>
    <span aria-hidden="true">★</span> {text}
    {offers.length > 1 && <small> · {offers.length}</small>}
  </>
);
