import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawBanner } from './draw-banner.js';

afterEach(cleanup);

const UPGRADE = 'Upgrade for $50.00 more';
const yes = (name: string) => screen.findByRole('button', { name: `${name}: Phone 128 GB` });
const no = (name = 'No, thanks') => screen.findByRole('button', { name });
const closed = () => waitFor(() => expect(screen.queryByRole('region')).toBeNull());

describe('a no', () => {
  test('is a button as big as the yes, and closes the banner', async () => {
    const offer = anOffer();
    const { onDecline } = drawBanner(offer);
    const decline = await no();
    expect([...decline.classList]).toContain('uptier-button');
    fireEvent.click(decline);
    await closed();
    expect(vi.mocked(onDecline).mock.calls).toEqual([[offer]]);
  });

  test('leaves the focus on what is said of it, where the banner was', async () => {
    drawBanner(anOffer());
    const decline = await no();
    decline.focus();
    fireEvent.click(decline);
    await closed();
    const said = screen.getByText('You will not see Phone 128 GB again soon.');
    expect(document.activeElement).toBe(said);
    expect(said.getAttribute('aria-live')).toBe('polite');
  });

  test('takes the focus from nobody who is elsewhere', async () => {
    const { redraw } = drawBanner(anOffer());
    redraw({ offer: undefined });
    await closed();
    expect(document.activeElement).toBe(document.body);
  });

  test('brings the smaller offer, once', async () => {
    const alternative = anOffer({
      id: 'small',
      product: aProduct({ title: 'Case' }),
      role: 'add-on',
    });
    const { onDecline } = drawBanner(anOffer({ alternative }));
    const decline = await no();
    decline.focus();
    fireEvent.click(decline);
    await screen.findByRole('button', { name: 'Add: Case' });
    expect(screen.getByRole('status').textContent).toBe('Perhaps this instead: Case');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    fireEvent.click(await no(), { detail: 2 });
    expect(onDecline).toHaveBeenCalledTimes(1);
    fireEvent.click(await no());
    await closed();
    expect(onDecline).toHaveBeenCalledTimes(2);
  });

  test('is not followed by some other offer', async () => {
    const { redraw } = drawBanner(anOffer());
    fireEvent.click(await no());
    redraw({ offer: anOffer({ id: 'next' }) });
    await closed();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('after a failure is the last word', async () => {
    const { onDecline } = drawBanner(anOffer({ alternative: anOffer({ id: 'small' }) }), {
      onAccept: () => Promise.resolve({ status: 'refused' }),
    });
    fireEvent.click(await yes(UPGRADE));
    await yes('Try again');
    fireEvent.click(await no());
    await closed();
    expect(onDecline).toHaveBeenCalledTimes(1);
  });
});
