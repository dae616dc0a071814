-- What a report tells of the orders: after tie-lines.sql, over the same purchases. Money is in minor units.

-- The shop's own prices, for order files that have none.
CREATE TABLE priced AS
SELECT
  bought.order_id,
  products.product,
  products.family,
  bought.quantity,
  ROUND(bought.quantity * (bought.priced * COALESCE(bought.price, 0) * {unit}
    + (1 - bought.priced) * COALESCE(prices.price, 0))) AS amount
FROM bought
JOIN products ON products.product = bought.product
LEFT JOIN prices ON prices.product = products.product;

CREATE TABLE product_sales AS
SELECT product, COUNT(*) AS orders, SUM(quantity) AS quantity, SUM(amount) AS revenue
FROM priced
GROUP BY product;

CREATE TABLE order_sums AS
SELECT order_id, SUM(amount) AS amount, SUM(quantity) AS items, COUNT(DISTINCT family) AS families
FROM priced
GROUP BY order_id;

CREATE TABLE order_values AS
SELECT amount, COUNT(*) AS orders FROM order_sums GROUP BY amount;

-- Of whom a customer is known, how many orders each. Nothing else of a customer is asked.
CREATE TABLE customers AS
SELECT heads.customer, COUNT(*) AS orders
FROM order_sums
JOIN heads ON heads.order_id = order_sums.order_id
WHERE heads.customer IS NOT NULL
GROUP BY heads.customer;
