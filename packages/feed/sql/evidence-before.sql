-- What link-products.sql looks at to try the links: all orders but the last ones.
DROP VIEW IF EXISTS evidence;
CREATE VIEW evidence AS
SELECT
  pairs.source,
  pairs.target,
  pairs.times,
  pairs.fresh,
  pairs.weight,
  sources.times_before AS source_times,
  targets.times_before AS target_times,
  order_counts.orders_before AS orders
FROM (
  SELECT one AS source, other AS target, times_before AS times, fresh_before AS fresh, weight_before AS weight
  FROM pairs
  UNION ALL
  SELECT other, one, times_before, fresh_before, weight_before FROM pairs
) AS pairs
JOIN sold AS sources ON sources.product = pairs.source
JOIN sold AS targets ON targets.product = pairs.target
CROSS JOIN order_counts;
