-- From pairs to links. Run twice: on the orders before the last ones, to try the links, and on all, to publish them.
-- `evidence(source, target, times, weight, source_times, target_times, orders)` is what it looks at.

-- How sure the purchase of the source makes that of the target (its confidence, each order by its weight), times the
-- root of how much more often they meet than by chance, which damps what everybody buys anyway. Few orders say
-- little: of three, three fifths are believed.
CREATE TABLE strengths AS
SELECT
  source,
  target,
  CAST(ROUND(1000000 * (weight / 1000000.0 / source_times)
    * SQRT(times * orders / (1.0 * source_times * target_times))
    * times / (times + 2.0)) AS BIGINT) AS strength
FROM evidence
WHERE times >= (SELECT lowest_support FROM settings);

CREATE TABLE strongest AS
SELECT source, target, strength, place
FROM (
  SELECT source, target, strength,
    ROW_NUMBER() OVER (PARTITION BY source ORDER BY strength DESC, target) AS place
  FROM strengths
  WHERE strength > 0
) AS placed
WHERE place <= (SELECT most_links FROM settings);

DROP TABLE strengths;

-- A link's weight is its percentile, each link counted by its strength: at 0.9, nine tenths of all strength lie in
-- links that are no stronger. In thousandths.
CREATE TABLE links AS
SELECT source, target, place,
  CASE WHEN share < 1 THEN 1 ELSE CAST(share AS INTEGER) END AS weight
FROM (
  SELECT source, target, place,
    ROUND(1000.0 * SUM(strength) OVER (ORDER BY strength) / SUM(strength) OVER ()) AS share
  FROM strongest
) AS shared;

DROP TABLE strongest;
