-- From lines to baskets: which product each line means, and which lines count.

-- A name means the product that bears it in the surest way. What several bear, none is meant by.
CREATE TABLE known AS
SELECT called, MIN(product) AS product
FROM (
  SELECT called, product, kind, MIN(kind) OVER (PARTITION BY called) AS surest
  FROM product_names
) AS named
WHERE kind = surest
GROUP BY called
HAVING COUNT(DISTINCT product) = 1;

-- Where one line of an order says that it was cancelled, it was.
CREATE TABLE cancelled AS
SELECT DISTINCT order_id FROM lines WHERE is_cancelled;

CREATE TABLE tied AS
SELECT
  lines.order_id,
  COALESCE(by_name.product, by_sku.product, by_title.product) AS product,
  lines.bought_at,
  CASE WHEN lines.product_name <> '' THEN lines.product_name WHEN lines.sku <> '' THEN lines.sku ELSE lines.title END
    AS name,
  CASE
    WHEN lines.order_id = '' THEN 'no-order'
    WHEN cancelled.order_id IS NOT NULL THEN 'cancelled'
    WHEN lines.quantity <= 0 THEN 'returned'
    WHEN lines.price <= 0 THEN 'free'
    WHEN COALESCE(by_name.product, by_sku.product, by_title.product) IS NULL THEN 'unknown'
    ELSE 'bought'
  END AS outcome
FROM lines
LEFT JOIN cancelled ON cancelled.order_id = lines.order_id
LEFT JOIN known AS by_name ON by_name.called = lines.product_name
LEFT JOIN known AS by_sku ON by_sku.called = lines.sku
LEFT JOIN known AS by_title ON by_title.called = lines.title;

-- What did not count, and why.
CREATE TABLE line_counts AS
SELECT outcome, COUNT(*) AS times FROM tied GROUP BY outcome;

CREATE TABLE unknown_names AS
SELECT name, times
FROM (
  SELECT name, times, ROW_NUMBER() OVER (ORDER BY times DESC, name) AS place
  FROM (SELECT name, COUNT(*) AS times FROM tied WHERE outcome = 'unknown' GROUP BY name) AS counted
) AS placed
WHERE place <= 5;

-- A product twice in an order, or a line twice in a file, is one purchase.
CREATE TABLE bought AS
SELECT order_id, product, MAX(bought_at) AS bought_at
FROM tied
WHERE outcome = 'bought'
GROUP BY order_id, product;

DROP TABLE tied;
DROP TABLE cancelled;

-- Orders in the order of time; where no time is known, in that of their numbers.
CREATE TABLE baskets AS
SELECT
  order_id,
  CAST(ROW_NUMBER() OVER (ORDER BY bought_at NULLS FIRST, CHAR_LENGTH(order_id), order_id) AS INTEGER) AS basket,
  size,
  -- Whole millionths, since a sum of fractions depends on who adds first.
  CAST(ROUND(1E6 * COALESCE(POWER(5E-1, days_old / half_life), 1)) AS BIGINT) AS freshness
FROM (
  SELECT
    order_id,
    MAX(bought_at) AS bought_at,
    CAST(COUNT(*) AS INTEGER) AS size,
    EXTRACT(DAY FROM MAX(MAX(bought_at)) OVER () - MAX(bought_at)) AS days_old
  FROM bought
  GROUP BY order_id
) AS grouped
CROSS JOIN settings;

CREATE TABLE items AS
SELECT baskets.basket, bought.product
FROM bought
JOIN baskets ON baskets.order_id = bought.order_id;

DROP TABLE bought;

-- The last fifth of the orders is held out to try the links on.
CREATE TABLE orders AS
SELECT basket, size, freshness, basket > 0.8 * COUNT(*) OVER () AS is_last
FROM baskets;

DROP TABLE baskets;
