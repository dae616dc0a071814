import { useRef } from 'preact/hooks';
import type { TargetedEvent } from 'preact';

type DialogEvent = TargetedEvent<HTMLDialogElement>;

/** All of a dialog but its backdrop is covered by what is in it. */
const isBeside = ({ target, currentTarget }: DialogEvent): boolean => target === currentTarget;

/** The ways out of a dialog beside its buttons: Esc and a click on its backdrop. None while an answer is under way. */
export function useClosing(isBusy: () => boolean) {
  const isPressedBeside = useRef(false);
  return {
    onCancel: (event: DialogEvent): void => {
      if (isBusy()) event.preventDefault();
    },
    onPointerDown: (event: DialogEvent): void => {
      isPressedBeside.current = isBeside(event);
    },
    onClick: (event: DialogEvent): void => {
      // Who only lets go there was marking a text.
      if (isBeside(event) && isPressedBeside.current && !isBusy()) event.currentTarget.close();
    },
  };
}
