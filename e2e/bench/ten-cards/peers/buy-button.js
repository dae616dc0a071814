/** Shopify's Buy Button with a set of products, given a client that answers at once. */
import ShopifyBuy from '@shopify/buy-button-js';
import { hits } from './hits.js';

const products = hits.map(({ objectID: id, name: title, image: src, price }) => {
  const money = { amount: price.slice(1), currencyCode: 'USD' };
  const image = { id, src };
  const variant = {
    id: `gid://shopify/ProductVariant/${id}`,
    title: 'Default Title',
    available: true,
    price: money,
    priceV2: money,
    compareAtPriceV2: null,
    image,
    selectedOptions: [{ name: 'Title', value: 'Default Title' }],
  };
  return {
    id: `gid://shopify/Product/${id}`,
    title,
    handle: id,
    availableForSale: true,
    descriptionHtml: '',
    images: [image],
    options: [{ name: 'Title', values: [{ value: 'Default Title' }] }],
    variants: [variant],
  };
});
const client = ShopifyBuy.buildClient({
  domain: 'shop.myshopify.com',
  storefrontAccessToken: 'token',
});
client.product.fetchMultiple = async () => products;
client.shop.fetchInfo = async () => ({});
ShopifyBuy.UI.init(client).createComponent('productSet', {
  id: hits.map(({ objectID }) => objectID),
  node: document.querySelector('#place'),
  options: {},
});
