import { notFound } from 'next/navigation';
import { LinesList } from '../../../shop/lines-list.jsx';
import { readOrder } from '../../../shop/order.js';
import { TellPage } from '../../../uptier/tell-page.jsx';

/** @param {{ params: Promise<{ id: string }> }} props */
export default async function ThanksPage({ params }) {
  const { id } = await params;
  const order = await readOrder(id);
  if (!order) return notFound();
  const { lines, subtotal, currency } = order;
  return (
    <>
      <TellPage
        page={{ placement: 'post-purchase' }}
        order={{ id, lines, total: subtotal, currency }}
      />
      <h1>Thank you</h1>
      <p>
        Your order has the number <strong>{id}</strong>.
      </p>
      <LinesList cart={order} />
      <uptier-modal placement="post-purchase" order={id} charges="" />
    </>
  );
}
