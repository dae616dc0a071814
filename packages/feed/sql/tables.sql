-- What the statements of this folder are told: the shop's products, what its files may call them, and the settings.

-- One row. `half_life` is in days; without it, old orders count as much as new ones.
CREATE TABLE settings (
  most_links INTEGER,        -- how many links a product has
  most_listed INTEGER,       -- how long the ranking of a category is
  most_listed_shop INTEGER,  -- how long that of the whole shop is
  largest_basket INTEGER,    -- of a larger order, this many products count
  most_trials INTEGER,       -- on how many orders the links are tried
  half_life DOUBLE PRECISION
);

-- How much what everybody buys anyway is damped: not at all, or by a root of how much more often two products meet than
-- by chance. What the shop's last orders do not bear out is deleted here.
CREATE TABLE dampings (damping VARCHAR);

-- Numbered in the order of their ids, so that a tie of numbers is a tie of ids.
CREATE TABLE products (
  product INTEGER,
  family INTEGER,            -- a family of its own where the product has none
  category INTEGER,          -- the leaf category; null where it has none
  is_offered BOOLEAN         -- whether it can be bought now
);

-- The categories of a product, from the department to the leaf.
CREATE TABLE shelves (product INTEGER, category INTEGER);

-- What a file may call a product. The lowest `kind` is the surest: id, cart id, SKU, GTIN, address, title,
-- and the product whose variant it was.
CREATE TABLE product_names (called VARCHAR, kind INTEGER, product INTEGER);

-- The lines of all order files, as they are written. Texts are empty, never null.
CREATE TABLE lines (
  order_id VARCHAR,
  product_name VARCHAR,
  sku VARCHAR,
  title VARCHAR,
  quantity DOUBLE PRECISION,
  price DOUBLE PRECISION,
  bought_at TIMESTAMP,
  is_cancelled BOOLEAN,
  customer BIGINT,           -- a number for whoever bought; null where nobody is known
  is_head BOOLEAN            -- of a file that tells of whole orders: it names no product, and is no line of an order
);

-- How often each page or product was looked at.
CREATE TABLE viewed (called VARCHAR, title VARCHAR, views DOUBLE PRECISION);
