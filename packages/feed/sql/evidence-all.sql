-- What link-products.sql looks at for the links of the feed: all orders. What cannot be bought now is no target.
DROP TABLE IF EXISTS links;
DROP VIEW IF EXISTS evidence;
CREATE VIEW evidence AS
SELECT
  pairs.source,
  pairs.target,
  pairs.times,
  pairs.fresh,
  pairs.weight,
  sources.times AS source_times,
  targets.times AS target_times,
  order_counts.orders
FROM (
  SELECT one AS source, other AS target, times, fresh, weight FROM pairs
  UNION ALL
  SELECT other, one, times, fresh, weight FROM pairs
) AS pairs
JOIN sold AS sources ON sources.product = pairs.source
JOIN sold AS targets ON targets.product = pairs.target
JOIN products ON products.product = pairs.target AND products.is_offered
CROSS JOIN order_counts;
