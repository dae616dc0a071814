import type { Picture } from '@uptier/core';
import type { ComponentChildren, RefObject } from 'preact';
import { CardPicture } from '../card/card-picture.js';
import { part } from '../part/part.js';
import type { BundleKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

/** A tick box and how it stands. */
interface Tick {
  readonly isTicked: boolean;
  readonly isClosed: boolean;
  readonly onToggle: () => void;
}

interface BundlePieceProps {
  readonly title: string;
  readonly image?: Picture | undefined;
  readonly quantity: number;
  readonly language: Language<BundleKey>;
  /** Missing: there is nothing to choose. */
  readonly tick?: Tick | undefined;
  readonly url?: string | undefined;
  readonly onVisit?: (() => void) | undefined;
  readonly element?: RefObject<HTMLLIElement | null>;
  /** What it costs, or why it does not. */
  readonly children: ComponentChildren;
}

/** One thing of a bundle: its picture, which leads to it, and its name with the box to tick. */
export function BundlePiece(props: BundlePieceProps) {
  const { title, image, quantity, language, tick, url, onVisit, element, children } = props;
  const name = quantity > 1 ? language.say('bundle.pieces', { quantity, title }) : title;
  const Choice = tick ? 'label' : 'div';
  return (
    <li {...part('piece')} ref={element ?? null}>
      {/* Without an address it leads nowhere. */}
      <a {...part('media')} {...(url && { href: url, 'aria-label': title, onClick: onVisit })}>
        <CardPicture product={{ id: title, title, ...(image && { image }) }} />
      </a>
      <Choice {...part('choice')}>
        {tick && (
          <input
            {...part('tick')}
            type="checkbox"
            checked={tick.isTicked}
            aria-disabled={tick.isClosed}
            // Not `disabled`: that would drop the focus.
            onClick={(event) => tick.isClosed && event.preventDefault()}
            onChange={tick.onToggle}
          />
        )}
        <bdi {...part('called')}>{name}</bdi> {children}
      </Choice>
    </li>
  );
}
