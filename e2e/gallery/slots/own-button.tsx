import type { ButtonSlotProps } from '@uptier/preact';
import { pill } from './pill.js';

const SIGNS = { idle: '+', busy: '…', done: '✓', failed: '↻' } as const;

/** A pill with a sign for how it goes. */
export const OwnButton = ({ text, label, state, href, onPress }: ButtonSlotProps) => {
  const names = { class: 'own uptier-own', 'aria-label': label, style: pill, onClick: onPress };
  return href ? (
    <a {...names} href={href}>
      {text}
    </a>
  ) : (
    <button {...names} type="button" aria-disabled={state === 'busy' || state === 'done'}>
      <span aria-hidden="true">{SIGNS[state]}</span> {text}
    </button>
  );
};
