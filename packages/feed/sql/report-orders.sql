-- What a report tells of the orders: after tie-lines.sql, over the same lines. Money is in minor units.

-- The shop's own prices, for order files that have none.
CREATE TABLE priced_lines AS
SELECT
  lines.order_id,
  products.product,
  products.family,
  COALESCE(lines.quantity, 1) AS quantity,
  ROUND(COALESCE(lines.quantity, 1) * COALESCE(lines.price * {unit}, prices.price, 0)) AS amount
FROM lines
LEFT JOIN (SELECT DISTINCT order_id FROM lines WHERE is_cancelled) AS cancelled ON cancelled.order_id = lines.order_id
LEFT JOIN known AS by_name ON by_name.called = lines.product_name
LEFT JOIN known AS by_sku ON by_sku.called = lines.sku
LEFT JOIN known AS by_title ON by_title.called = lines.title
JOIN products ON products.product = COALESCE(by_name.product, by_sku.product, by_title.product)
LEFT JOIN prices ON prices.product = products.product
WHERE lines.order_id <> ''
  AND cancelled.order_id IS NULL
  AND COALESCE(lines.quantity, 1) > 0
  AND COALESCE(lines.price, 1) > 0;

CREATE TABLE product_sales AS
SELECT product, COUNT(DISTINCT order_id) AS orders, SUM(quantity) AS quantity, SUM(amount) AS revenue
FROM priced_lines
GROUP BY product;

CREATE TABLE order_sums AS
SELECT order_id, SUM(amount) AS amount, SUM(quantity) AS items, COUNT(DISTINCT family) AS families
FROM priced_lines
GROUP BY order_id;

CREATE TABLE order_values AS
SELECT amount, COUNT(*) AS orders FROM order_sums GROUP BY amount;
