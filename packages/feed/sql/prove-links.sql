-- Tries the links of the earlier orders, in each damping, on the last ones: of an order, each product in turn is hidden, and looked for
-- from the others. Beside them, what sells best, and plain co-occurrence with as many links a product.

CREATE TABLE trials AS
SELECT basket
FROM (
  SELECT basket, ROW_NUMBER() OVER (ORDER BY basket) AS place, COUNT(*) OVER () AS trials
  FROM orders
  WHERE is_last AND size > 1
) AS last_orders
CROSS JOIN settings
WHERE MOD(place, CAST(CEIL(trials * 1E0 / most_trials) AS BIGINT)) = 0;

-- How well each product sold before.
CREATE TABLE places AS
SELECT product, ROW_NUMBER() OVER (ORDER BY times_before DESC, product) AS place
FROM sold;

CREATE TABLE held AS
SELECT items.basket, items.product, places.place,
  ROW_NUMBER() OVER (PARTITION BY items.basket ORDER BY places.place) - 1 AS sold_better
FROM items
JOIN trials ON trials.basket = items.basket
JOIN places ON places.product = items.product;

-- Ten of an order at most, chosen without regard to anything.
CREATE TABLE hidden AS
SELECT basket, product, place, sold_better
FROM (
  SELECT basket, product, place, sold_better,
    ROW_NUMBER() OVER (PARTITION BY basket ORDER BY MOD(product * CAST(7919 AS BIGINT), 10007), product) AS turn
  FROM held
) AS turns
WHERE turn <= 10;

CREATE TABLE tried AS
SELECT damping AS method, source, target, CAST(weight AS BIGINT) AS weight FROM links
UNION ALL
SELECT 'co-occurrence', source, target, times
FROM (
  SELECT source, target, times,
    ROW_NUMBER() OVER (PARTITION BY source ORDER BY times DESC, target) AS place
  FROM evidence
  -- Fewer would tell of the last orders: a pair is only here if these and the earlier ones together have enough.
  WHERE times >= (SELECT lowest FROM support)
) AS met
WHERE place <= (SELECT most_links FROM settings);

-- What all products of an order lead to. None leads to itself, so that for a product of the order this is already
-- what the others say of it.
CREATE TABLE voices AS
SELECT said.method, said.basket, said.target, said.score, places.place, held.product IS NOT NULL AS is_held
FROM (
  SELECT tried.method, held.basket, tried.target, SUM(tried.weight) AS score
  FROM held
  JOIN tried ON tried.source = held.product
  GROUP BY tried.method, held.basket, tried.target
) AS said
JOIN places ON places.product = said.target
LEFT JOIN held ON held.basket = said.basket AND held.product = said.target;

CREATE TABLE methods AS
SELECT damping AS method FROM dampings UNION ALL SELECT 'co-occurrence' UNION ALL SELECT 'popularity';

CREATE TABLE sought AS
SELECT methods.method, hidden.basket, hidden.product, hidden.place, hidden.sold_better,
  COALESCE(voices.score, 0) AS score
FROM hidden
CROSS JOIN methods
LEFT JOIN voices
  ON voices.method = methods.method AND voices.basket = hidden.basket AND voices.target = hidden.product;

-- What stands against it: all else that the others lead to, without what only the hidden product itself would say.
CREATE TABLE rivals AS
SELECT sought.method, sought.basket, sought.product,
  COUNT(*) AS all_rivals,
  SUM(CASE WHEN voices.place < sought.place THEN 1 ELSE 0 END) AS sold_better,
  SUM(CASE
    WHEN voices.score - COALESCE(tried.weight, 0) > sought.score THEN 1
    WHEN voices.score - COALESCE(tried.weight, 0) = sought.score AND voices.place < sought.place THEN 1
    ELSE 0
  END) AS better
FROM sought
JOIN voices ON voices.method = sought.method AND voices.basket = sought.basket AND NOT voices.is_held
LEFT JOIN tried
  ON tried.method = sought.method AND tried.source = sought.product AND tried.target = voices.target
WHERE voices.score > COALESCE(tried.weight, 0)
GROUP BY sought.method, sought.basket, sought.product;

-- At which place the hidden product stands: by score, then by what sells best, which also follows on what is proposed.
CREATE TABLE ranks AS
SELECT sought.method, sought.basket, 1 + CASE
    WHEN sought.score > 0 THEN COALESCE(rivals.better, 0)
    ELSE sought.place - 1 - sought.sold_better + COALESCE(rivals.all_rivals - rivals.sold_better, 0)
  END AS place
FROM sought
LEFT JOIN rivals
  ON rivals.method = sought.method AND rivals.basket = sought.basket AND rivals.product = sought.product;
