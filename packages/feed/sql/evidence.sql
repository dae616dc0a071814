-- What link-products.sql looks at: each pair from both of its sides. For the links of the feed, of all orders, and to
-- what can be bought now; to try the links, of all orders but the last ones, and to whatever was sold.
DROP TABLE IF EXISTS links;
DROP VIEW IF EXISTS evidence;
CREATE VIEW evidence AS
SELECT
  pairs.source,
  pairs.target,
  pairs.times,
  pairs.fresh,
  pairs.weight,
  sources.times{before} AS source_times,
  targets.times{before} AS target_times,
  order_counts.orders{before} AS orders
FROM (
  SELECT one AS source, other AS target, times{before} AS times, fresh{before} AS fresh, weight{before} AS weight
  FROM pairs
  UNION ALL
  SELECT other, one, times{before}, fresh{before}, weight{before} FROM pairs
) AS pairs
JOIN sold AS sources ON sources.product = pairs.source
JOIN sold AS targets ON targets.product = pairs.target
JOIN products ON products.product = pairs.target AND {is_target}
CROSS JOIN order_counts;
