import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf } from '../pictures/colours-of.mjs';
import { drawPicture } from '../pictures/draw-picture.mjs';
import { motifOf } from '../pictures/motif-of.mjs';
import { openShop } from '../shop/open-shop.mjs';

const products = openShop().departments.flatMap((department) => department.products);

describe('drawPicture', () => {
  it('has a drawing for each product, and a box only for what is one', () => {
    const missing = products.filter(
      ({ title }) =>
        !existsSync(new URL(`../pictures/motifs/${motifOf(title)}.svg`, import.meta.url)),
    );
    expect(missing).toEqual([]);
    const boxes = products.filter(({ title }) => motifOf(title) === 'box');
    expect(boxes.filter(({ title }) => !/\b(box|boxes|chest|pot)\b/i.test(title))).toEqual([]);
  });

  it.for([
    ['Jumbo Bag Red Retrospot', 'tote', '#c5423a'],
    ['White Hanging Heart T-Light Holder', 't-light', '#f4ecdc'],
    ['Gin and Tonic Mug', 'mug', '#4b4750'],
    ['Gardeners Kneeling Pad Cup of Tea', 'mat', '#7ba374'],
    ['Roses Regency Teacup and Saucer', 'teacup', '#c5423a'],
    ['S/4 Ivory Mini Rose Candle in Bowl', 'candle', '#f4ecdc'],
  ])('draws %s as a %s in %s', ([title = '', motif, main]) => {
    // Where the title names no colour, this one is blue, as none here is.
    expect([motifOf(title), coloursOf({ id: '2', title }).main]).toEqual([motif, main]);
  });

  it('draws a small thing smaller than the large one', async () => {
    const [small, large] = await Promise.all(
      ['Heart of Wicker Small', 'Heart of Wicker Large'].map((title) =>
        drawPicture({ id: '1', title }),
      ),
    );
    expect(small).toContain('scale(0.72)');
    expect(large).not.toContain('scale(');
  });

  it('writes on a sign what it says, in lines that fit', async () => {
    const picture = await drawPicture({ id: '1', title: 'Gin + Tonic Diet Metal Sign' });
    const lines = [...picture.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line);
    expect(lines).toEqual(['GIN + TONIC', 'DIET']);
  });

  it('writes nothing else of a title into the picture, and no markup', async () => {
    const mug = await drawPicture({ id: '1', title: '<script>alert(1)</script> mug' });
    expect(mug).not.toMatch(/script/i);
    const sign = await drawPicture({ id: '1', title: '<script>alert(1)</script> & sign' });
    expect(sign).toContain('&lt;SCRIPT&gt;ALERT(1)&lt;/SCRIPT&gt;');
    expect(sign).not.toMatch(/<script/i);
  });
});
