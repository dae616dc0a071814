-- What link-products.sql looks at for the links of categories: which are bought together, and not by chance alone.
DROP TABLE IF EXISTS links;
DROP VIEW IF EXISTS evidence;

CREATE TABLE category_items AS
SELECT DISTINCT items.basket, products.category, orders.size, orders.freshness
FROM items
JOIN orders ON orders.basket = items.basket
JOIN products ON products.product = items.product
WHERE products.category IS NOT NULL;

CREATE TABLE category_sold AS
SELECT category, COUNT(*) AS times FROM category_items GROUP BY category;

CREATE TABLE category_pairs AS
SELECT
  a.category AS source,
  b.category AS target,
  COUNT(*) AS times,
  CAST(SUM(a.freshness) AS BIGINT) AS fresh,
  CAST(SUM(ROUND(a.freshness / SQRT((a.size - 1) * SQRT(a.size - 1)))) AS BIGINT) AS weight
FROM category_items AS a
JOIN category_items AS b ON b.basket = a.basket AND b.category <> a.category
GROUP BY a.category, b.category;

-- Chance: as often as two things meet that know nothing of each other, and two standard errors more. A fifth more often
-- at least, since large orders make all things meet.
CREATE VIEW evidence AS
SELECT source, target, times, fresh, weight, source_times, target_times, orders
FROM (
  SELECT
    category_pairs.source,
    category_pairs.target,
    category_pairs.times,
    category_pairs.fresh,
    category_pairs.weight,
    sources.times AS source_times,
    targets.times AS target_times,
    order_counts.orders,
    sources.times * targets.times / order_counts.orders AS by_chance
  FROM category_pairs
  JOIN category_sold AS sources ON sources.category = category_pairs.source
  JOIN category_sold AS targets ON targets.category = category_pairs.target
  CROSS JOIN order_counts
) AS compared
WHERE times > by_chance + 2 * SQRT(by_chance) AND times > 1.2 * by_chance;
