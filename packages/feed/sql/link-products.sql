-- From pairs to links, once for each damping. Run on the orders before the last ones, to try the links, and on all, to
-- publish them. `evidence(source, target, times, fresh, weight, source_times, target_times, orders)` is what it looks at.

-- How sure the purchase of the source makes that of the target (its confidence, each order by its weight), times a root
-- of how much more often they meet than by chance (their lift), which damps what everybody buys anyway; or just how
-- often they meet. Few orders say little: of two, one is believed.
CREATE TABLE strengths AS
SELECT damping, source, target,
  CAST(ROUND(1E6 * times / (times + 2) * CASE damping
    WHEN 'root' THEN weight / 1E6 / source_times * SQRT(times * orders / (1E0 * source_times * target_times))
    WHEN 'fourth root'
      THEN weight / 1E6 / source_times * SQRT(SQRT(times * orders / (1E0 * source_times * target_times)))
    ELSE fresh / 1E6
  END) AS BIGINT) AS strength
FROM evidence
CROSS JOIN dampings
WHERE times >= (SELECT lowest FROM support);

CREATE TABLE strongest AS
SELECT damping, source, target, strength, place
FROM (
  SELECT damping, source, target, strength,
    ROW_NUMBER() OVER (PARTITION BY damping, source ORDER BY strength DESC, target) AS place
  FROM strengths
  WHERE strength > 0
) AS placed
WHERE place <= (SELECT most_links FROM settings);

DROP TABLE strengths;

-- A link's weight is its percentile, each link counted by its strength: at 0.9, nine tenths of all strength lie in
-- links that are no stronger. In thousandths.
CREATE TABLE links AS
SELECT damping, source, target, place,
  CASE WHEN share < 1 THEN 1 ELSE CAST(share AS INTEGER) END AS weight
FROM (
  SELECT damping, source, target, place,
    ROUND(1E3 * SUM(strength) OVER (PARTITION BY damping ORDER BY strength)
      / SUM(strength) OVER (PARTITION BY damping)) AS share
  FROM strongest
) AS shared;

DROP TABLE strongest;
