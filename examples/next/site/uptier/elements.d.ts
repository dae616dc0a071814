import type { UptierElements } from '@uptier/embed';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Html = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    /** Editors know the elements in JSX, and their attributes. */
    interface IntrinsicElements extends UptierElements<Html> {}
  }
}
