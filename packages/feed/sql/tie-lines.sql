-- From lines to purchases: which product each line means, and which lines count.

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

-- What one line says of its order goes for all of them: when it was, whose, and whether it was cancelled.
CREATE TABLE heads AS
SELECT
  order_id,
  MAX(bought_at) AS bought_at,
  MAX(customer) AS customer,
  MAX(CASE WHEN is_cancelled THEN 1 ELSE 0 END) AS is_cancelled
FROM lines
WHERE order_id <> ''
GROUP BY order_id;

CREATE TABLE tied AS
SELECT
  lines.order_id,
  COALESCE(by_name.product, by_sku.product, by_title.product) AS product,
  COALESCE(lines.quantity, 1) AS quantity,
  lines.price,
  CASE WHEN lines.product_name <> '' THEN lines.product_name WHEN lines.sku <> '' THEN lines.sku ELSE lines.title END
    AS name,
  CASE
    WHEN lines.order_id = '' THEN 'no-order'
    WHEN heads.is_cancelled = 1 THEN 'cancelled'
    WHEN lines.quantity <= 0 THEN 'returned'
    WHEN lines.price <= 0 THEN 'free'
    WHEN COALESCE(by_name.product, by_sku.product, by_title.product) IS NULL THEN 'unknown'
    ELSE 'bought'
  END AS outcome
FROM lines
LEFT JOIN heads ON heads.order_id = lines.order_id
LEFT JOIN known AS by_name ON by_name.called = lines.product_name
LEFT JOIN known AS by_sku ON by_sku.called = lines.sku
LEFT JOIN known AS by_title ON by_title.called = lines.title
WHERE NOT lines.is_head;

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

-- A product twice in an order, or a line twice in a file, is one purchase. `paid` is what was paid for those of a
-- stated price.
CREATE TABLE purchases AS
SELECT
  tied.order_id,
  tied.product,
  SUM(tied.quantity) AS quantity,
  SUM(CASE WHEN tied.price IS NULL THEN 0 ELSE tied.quantity END) AS priced,
  -- In whole ten-thousandths, since a sum of fractions depends on who adds first.
  SUM(ROUND(1E4 * tied.quantity * COALESCE(tied.price, 0))) AS paid
FROM tied
WHERE outcome = 'bought'
GROUP BY tied.order_id, tied.product;

-- What came back takes a purchase back: one of the same order, or the same customer's last one before, of as many.
CREATE TABLE came_back AS
SELECT
  ROW_NUMBER() OVER (ORDER BY tied.order_id, tied.product, tied.quantity) AS number,
  tied.order_id,
  tied.product,
  -tied.quantity AS quantity,
  heads.bought_at,
  heads.customer
FROM tied
JOIN heads ON heads.order_id = tied.order_id
WHERE tied.outcome = 'returned' AND tied.quantity < 0 AND tied.product IS NOT NULL;

CREATE TABLE taken_back AS
SELECT order_id, product, SUM(quantity) AS quantity
FROM (
  SELECT
    purchases.order_id,
    purchases.product,
    came_back.quantity,
    ROW_NUMBER() OVER (PARTITION BY came_back.number ORDER BY heads.bought_at DESC, purchases.order_id DESC) AS turn
  FROM came_back
  JOIN purchases ON purchases.product = came_back.product AND purchases.quantity >= came_back.quantity
  JOIN heads ON heads.order_id = purchases.order_id
  WHERE purchases.order_id = came_back.order_id
    OR (heads.customer = came_back.customer AND COALESCE(heads.bought_at <= came_back.bought_at, TRUE))
) AS matched
WHERE turn = 1
GROUP BY order_id, product;

CREATE TABLE bought AS
SELECT
  purchases.order_id,
  purchases.product,
  purchases.quantity - COALESCE(taken_back.quantity, 0) AS quantity,
  purchases.priced / purchases.quantity AS priced,
  CASE WHEN purchases.priced > 0 THEN purchases.paid / 1E4 / purchases.priced END AS price
FROM purchases
LEFT JOIN taken_back ON taken_back.order_id = purchases.order_id AND taken_back.product = purchases.product
WHERE purchases.quantity > COALESCE(taken_back.quantity, 0);

DROP TABLE tied;
DROP TABLE came_back;
