-- What was bought together how often. `weight` counts an order the less, the larger it is; `fresh`, the older it is.
-- `_before` counts all orders but the last ones, which the links are tried on.

-- The lines have said what is asked of them here.
DROP TABLE bought;
DROP TABLE purchases;
DROP TABLE heads;

-- In how many orders two products must stand together at least. Of many orders, two are chance.
CREATE TABLE support AS
SELECT CASE WHEN COUNT(*) >= 100000 THEN 3 ELSE 2 END AS lowest FROM orders;

CREATE TABLE sold AS
SELECT
  items.product,
  COUNT(*) AS times,
  SUM(CASE WHEN orders.is_last THEN 0 ELSE 1 END) AS times_before,
  CAST(SUM(orders.freshness) AS BIGINT) AS freshness
FROM items
JOIN orders ON orders.basket = items.basket
GROUP BY items.product;

-- What can stand together with something often enough. Of an order as large as a whole assortment, only what is
-- bought most: its cost would grow with the square of its size, and its products have little to do with each other.
CREATE TABLE paired AS
SELECT basket, product, family, is_last, freshness, weight
FROM (
  SELECT
    items.basket,
    items.product,
    products.family,
    orders.is_last,
    orders.freshness,
    -- Each product of an order speaks for the others, and the more of them there are, the less for each.
    CAST(ROUND(orders.freshness / SQRT((orders.size - 1) * SQRT(orders.size - 1))) AS BIGINT) AS weight,
    ROW_NUMBER() OVER (PARTITION BY items.basket ORDER BY sold.times DESC, items.product) AS place
  FROM items
  JOIN orders ON orders.basket = items.basket AND orders.size > 1
  JOIN sold ON sold.product = items.product
  JOIN products ON products.product = items.product
  CROSS JOIN support
  WHERE sold.times >= support.lowest
) AS placed
CROSS JOIN settings
WHERE place <= settings.largest_basket;

-- Versions of one family are bought instead of each other, not with each other.
CREATE TABLE pairs AS
SELECT
  a.product AS one,
  b.product AS other,
  COUNT(*) AS times,
  SUM(CASE WHEN a.is_last THEN 0 ELSE 1 END) AS times_before,
  CAST(SUM(a.freshness) AS BIGINT) AS fresh,
  CAST(SUM(CASE WHEN a.is_last THEN 0 ELSE a.freshness END) AS BIGINT) AS fresh_before,
  CAST(SUM(a.weight) AS BIGINT) AS weight,
  CAST(SUM(CASE WHEN a.is_last THEN 0 ELSE a.weight END) AS BIGINT) AS weight_before
FROM paired AS a
JOIN paired AS b ON b.basket = a.basket AND b.product > a.product AND b.family <> a.family
GROUP BY a.product, b.product
HAVING COUNT(*) >= (SELECT lowest FROM support);

DROP TABLE paired;

CREATE TABLE order_counts AS
SELECT
  CAST(COUNT(*) AS DOUBLE PRECISION) AS orders,
  CAST(SUM(CASE WHEN is_last THEN 0 ELSE 1 END) AS DOUBLE PRECISION) AS orders_before
FROM orders;
