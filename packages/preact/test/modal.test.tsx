import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import {
  button,
  care,
  dialog,
  drawModal,
  holdIdle,
  idle,
  isOpen,
  openModal,
} from './draw-modal.js';

holdIdle();

describe('the modal after an order', () => {
  test('is not there without the id of an order', async () => {
    drawModal(care(), { order: undefined });
    idle();
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('stays closed without an offer', async () => {
    drawModal(undefined);
    idle();
    expect(isOpen()).toBe(false);
  });

  test('is named as the page wants it, whatever the campaign says', () => {
    openModal(care({ headline: 'Two years without worry' }), { heading: 'One thing more' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('One thing more');
    expect(dialog()?.getAttribute('aria-label')).toMatch(/ One thing more$/);
  });

  test('waits until the page is idle', async () => {
    drawModal(care());
    expect(isOpen()).toBe(false);
    idle();
    expect(isOpen()).toBe(true);
  });

  test('comes all the same on a page that is never idle', () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    // A browser that has no idle moment runs what waits when its time is over.
    vi.stubGlobal('requestIdleCallback', (act: () => void, { timeout }: IdleRequestOptions) =>
      setTimeout(act, timeout),
    );
    drawModal(care());
    vi.advanceTimersByTime(1900);
    expect(isOpen()).toBe(false);
    vi.advanceTimersByTime(200);
    expect(isOpen()).toBe(true);
    vi.useRealTimers();
  });

  test('opens a little later where the browser cannot tell that it is idle', async () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('requestIdleCallback', undefined);
    delete (window as Partial<Window>).requestIdleCallback;
    drawModal(care());
    await waitFor(() => expect(isOpen()).toBe(true));
  });

  test('never opens over another dialog, but after it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<dialog open>Cookies?</dialog>');
    drawModal(care());
    idle();
    const [other, ours] = [...document.querySelectorAll('dialog')].sort((one) =>
      one.textContent === 'Cookies?' ? -1 : 1,
    );
    expect(ours?.open).toBe(false);
    other?.close();
    await waitFor(() => {
      idle();
      expect(ours?.open).toBe(true);
    });
  });

  test('does not open over a dialog in a shadow tree, or one that the shop has built', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="host"></div><div id="own"></div>');
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    shadow?.append(document.createElement('dialog'));
    const native = shadow?.querySelector('dialog');
    native?.show();
    document.querySelector('#own')?.setAttribute('aria-modal', 'true');
    drawModal(care());
    idle();
    expect(isOpen()).toBe(false);

    native?.close();
    fireEvent.click(document.body);
    await new Promise((resolve) => setTimeout(resolve, 600));
    idle();
    expect(isOpen()).toBe(false);

    document.querySelector('#own')?.remove();
    fireEvent.keyUp(document.body);
    await waitFor(() => {
      idle();
      expect(isOpen()).toBe(true);
    });
  });

  test('says first that the order is safe, and is named by its heading', async () => {
    openModal(care({ headline: 'Two years without worry' }));
    expect(dialog()?.textContent).toMatch(/^Your order is complete and safe\./);
    expect(
      screen.getByRole('dialog', {
        name: 'Your order is complete and safe. Two years without worry',
      }),
    ).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  test('says where somebody paid for it, and what makes it easier to take', () => {
    openModal(care({ sponsored: true, incentive: { type: 'percent', value: 10 } }));
    expect(screen.getByText('Sponsored')).toBeTruthy();
    expect(screen.getByText('10% off')).toBeTruthy();
  });

  test('shows product, gain and price', async () => {
    openModal(care({ gains: [{ type: 'benefit', text: 'Screen and battery' }] }));
    expect(screen.getByText('Care plan')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('Screen and battery');
    expect(screen.getByText('$19.00')).toBeTruthy();
  });

  test('opens once for an order, and once more for the next', async () => {
    const { redraw } = openModal(care());
    fireEvent.click(await button('No, thanks'));
    await waitFor(() => expect(isOpen()).toBe(false));
    redraw({ offer: care({ id: 'other' }) });
    idle();
    expect(isOpen()).toBe(false);
    redraw({ offer: care({ id: 'other' }), order: '1002' });
    await waitFor(() => {
      idle();
      expect(isOpen()).toBe(true);
    });
  });

  test('closes when the offer is no longer valid', async () => {
    const { redraw, onDecline } = openModal(care());
    redraw({ offer: undefined });
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(onDecline).not.toHaveBeenCalled();
  });
});
