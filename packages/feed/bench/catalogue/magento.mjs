import { csvRow, rowUnder } from './cells.mjs';

const HEADER =
  'sku,store_view_code,attribute_set_code,product_type,categories,product_websites,name,description,short_description,weight,product_online,tax_class_name,visibility,price,special_price,special_price_from_date,special_price_to_date,url_key,meta_title,meta_keywords,meta_description,base_image,base_image_label,small_image,small_image_label,thumbnail_image,thumbnail_image_label,created_at,updated_at,new_from_date,new_to_date,display_product_options_in,map_price,msrp_price,map_enabled,gift_message_available,custom_design,custom_design_from,custom_design_to,custom_layout_update,page_layout,product_options_container,msrp_display_actual_price_type,country_of_manufacture,additional_attributes,qty,out_of_stock_qty,use_config_min_qty,is_qty_decimal,allow_backorders,use_config_backorders,min_cart_qty,use_config_min_sale_qty,max_cart_qty,use_config_max_sale_qty,is_in_stock,notify_on_stock_below,use_config_notify_stock_qty,manage_stock,use_config_manage_stock,use_config_qty_increments,qty_increments,use_config_enable_qty_inc,enable_qty_increments,is_decimal_divided,website_id,configurable_variations,configurable_variation_prices,configurable_variation_labels,additional_images'.split(
    ',',
  );

const row = rowUnder(HEADER);

/** What stands in every row of a good. */
const toldOf = ({ id, price, path, text }) => ({
  attribute_set_code: 'Default',
  categories: `Default Category/${path.join('/')}`,
  product_websites: 'base',
  description: text(),
  weight: '2',
  product_online: '1',
  tax_class_name: 'Taxable Goods',
  price,
  base_image: `/p/${id}.jpg`,
  small_image: `/p/${id}.jpg`,
  thumbnail_image: `/p/${id}.jpg`,
  qty: '100',
  use_config_min_sale_qty: '1',
  use_config_max_sale_qty: '1',
  is_in_stock: '1',
  use_config_qty_increments: '1',
  website_id: '1',
});

const simpleOf = (good, colour) =>
  row({
    ...toldOf(good),
    sku: `${good.sku}-${colour}`,
    product_type: 'simple',
    name: `${good.title}-${colour}`,
    visibility: 'Not Visible Individually',
    url_key: `${good.id}-${colour.toLowerCase()}`,
    additional_attributes: `has_options=0,color=${colour}`,
  });

function rowsOf(good) {
  const { id, title, sku, colours, wood } = good;
  const isConfigurable = colours.length > 0;
  const variations = colours.map((colour) => `sku=${sku}-${colour},color=${colour}`);
  const whole = row({
    ...toldOf(good),
    sku,
    product_type: isConfigurable ? 'configurable' : 'simple',
    name: title,
    visibility: 'Catalog, Search',
    url_key: id,
    additional_attributes: `has_options=${isConfigurable ? 1 : 0},material=${wood}`,
    ...(isConfigurable && {
      configurable_variations: variations.join('|'),
      configurable_variation_labels: 'color=Color',
    }),
  });
  return [...colours.map((colour) => simpleOf(good, colour)), whole];
}

/** Magento's product export, whose simple products stand before what they are the variants of. */
export const magento = { name: 'products.csv', start: csvRow(HEADER), rowsOf };
