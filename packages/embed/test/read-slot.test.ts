import { expect, test } from 'vitest';
import { readSlot } from '../src/elements/read-slot.js';

function read(attributes: string) {
  document.body.innerHTML = `<uptier-carousel ${attributes}></uptier-carousel>`;
  return readSlot(document.body.firstElementChild as HTMLElement, 'carousel');
}

const slotOf = (attributes: string) => read(attributes).slot;

test('an element asks for what its attributes say', () => {
  expect(
    slotOf('id="more" placement="cart" source="upgrade" offer-role="upgrade" limit="3"'),
  ).toEqual({
    id: 'more',
    placement: 'cart',
    widget: 'carousel',
    source: 'upgrade',
    role: 'upgrade',
    limit: 3,
  });
});

test('without attributes it asks for whatever fits a product page', () => {
  expect(slotOf('')).toMatchObject({ placement: 'product', widget: 'carousel' });
});

test('elements without an id are told apart', () => {
  expect(slotOf('').id).not.toBe(slotOf('').id);
});

test.each(['limit="0"', 'limit="-2"', 'limit="many"'])('%s is no limit', (attribute) => {
  expect(slotOf(attribute).limit).toBeUndefined();
});

test.each([
  ['placement="basket"', 'placement="basket": none of home, product, cart'],
  ['placement="constructor"', 'placement="constructor": none of'],
  ['source="upgrades"', 'source="upgrades": none of campaign, upgrade'],
  ['offer-role="more"', 'offer-role="more": none of upgrade, add-on, alternative'],
])('%s is said to mean nothing', (attribute, problem) => {
  const { slot, problems } = read(attribute);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
  expect(slot).toMatchObject({ placement: 'product' });
});

test('an element without a placement takes that of the page, where it shows', () => {
  const element = document.createElement('uptier-carousel');
  expect(readSlot(element, 'carousel', () => 'checkout').slot.placement).toBe('checkout');
  expect(readSlot(element, 'shipping', () => 'checkout').slot.placement).toBe('cart');
  element.setAttribute('placement', 'home');
  expect(readSlot(element, 'carousel', () => 'checkout').slot.placement).toBe('home');
});

test('the line to free shipping is about the cart, if nothing else is said', () => {
  const placementOf = (attributes: string) => {
    document.body.innerHTML = `<uptier-shipping ${attributes}></uptier-shipping>`;
    return readSlot(document.body.firstElementChild as HTMLElement, 'shipping').slot.placement;
  };
  expect(placementOf('')).toBe('cart');
  expect(placementOf('placement="checkout"')).toBe('checkout');
});

test('a comparison asks for the family that it names', () => {
  document.body.innerHTML = '<uptier-compare family="phone"></uptier-compare>';
  const { slot } = readSlot(document.body.firstElementChild as HTMLElement, 'comparison');
  expect(slot).toMatchObject({ placement: 'product', widget: 'comparison', family: 'phone' });
});
