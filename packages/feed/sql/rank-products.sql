-- What sells best and what is looked at most, in the whole shop (category -1) and in each category.

CREATE TABLE listed AS
SELECT product, -1 AS category FROM products WHERE is_offered
UNION ALL
SELECT shelves.product, shelves.category
FROM shelves
JOIN products ON products.product = shelves.product AND products.is_offered;

CREATE TABLE looked_at AS
SELECT product, CAST(SUM(views) AS BIGINT) AS views
FROM (
  SELECT COALESCE(by_name.product, by_title.product) AS product, viewed.views
  FROM viewed
  LEFT JOIN known AS by_name ON by_name.called = viewed.called
  LEFT JOIN known AS by_title ON by_title.called = viewed.title
) AS found
WHERE product IS NOT NULL
GROUP BY product;

CREATE TABLE rankings AS
SELECT ranking, category, product, place
FROM (
  SELECT ranking, category, product,
    ROW_NUMBER() OVER (PARTITION BY ranking, category ORDER BY score DESC, product) AS place
  FROM (
    SELECT 'bestSellers' AS ranking, listed.category, listed.product, sold.freshness AS score
    FROM listed
    JOIN sold ON sold.product = listed.product
    UNION ALL
    SELECT 'mostViewed', listed.category, listed.product, looked_at.views
    FROM listed
    JOIN looked_at ON looked_at.product = listed.product
  ) AS scored
) AS placed
CROSS JOIN settings
WHERE place <= CASE WHEN category = -1 THEN most_listed_shop ELSE most_listed END;
