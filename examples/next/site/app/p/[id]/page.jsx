import { notFound } from 'next/navigation';
import { add } from '../../../shop/actions.js';
import { products } from '../../../shop/products.js';
import { sayMoney } from '../../../shop/say-money.js';
import { TellPage } from '../../../uptier/tell-page.jsx';

/** @param {{ params: Promise<{ id: string }> }} props */
export default async function ProductPage({ params }) {
  const product = products.get((await params).id);
  if (!product) return notFound();
  const { id, title, image, price } = product;
  return (
    <>
      <TellPage page={{ placement: 'product' }} product={{ id }} />
      <article className="product">
        <img src={image.src} alt="" width="600" height="600" />
        <div>
          <h1>{title}</h1>
          <p className="price">{sayMoney(price)}</p>
          <form action={add}>
            <button className="main" name="id" value={id}>
              Add to cart
            </button>
          </form>
        </div>
      </article>
      <uptier-carousel placement="product" source="upgrade" heading="Or the larger one" />
      <uptier-carousel placement="product" offer-role="add-on" heading="Goes with it" limit={3} />
    </>
  );
}
