-- From purchases to baskets: numbered orders, each of its different products.

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
    sized.order_id,
    heads.bought_at,
    sized.size,
    EXTRACT(DAY FROM MAX(heads.bought_at) OVER () - heads.bought_at) AS days_old
  FROM (SELECT order_id, CAST(COUNT(*) AS INTEGER) AS size FROM bought GROUP BY order_id) AS sized
  JOIN heads ON heads.order_id = sized.order_id
) AS grouped
CROSS JOIN settings;

CREATE TABLE items AS
SELECT baskets.basket, bought.product
FROM bought
JOIN baskets ON baskets.order_id = bought.order_id;

-- The last fifth of the orders is held out to try the links on.
CREATE TABLE orders AS
SELECT basket, size, freshness, basket > 0.8 * COUNT(*) OVER () AS is_last
FROM baskets;
