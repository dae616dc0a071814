-- Reads one file of views: how often each page or product was looked at. See read-orders.sql.
INSERT INTO viewed
SELECT
  -- Of an address, its path; and where no title is given, the path's last word, which many shops name products by.
  lower(regexp_replace(trim(coalesce({product}, '')), '^https?://[^/]*|[?#].*$|/$', '', 'g')),
  lower(trim(coalesce({title}, regexp_extract({product}, '/([^/?#]+)/?([?#].*)?$', 1), ''))),
  coalesce(try_cast(regexp_replace({views}, '[^0-9]', '', 'g') AS DOUBLE), 1)
FROM read_csv({file}, columns = {columns}, auto_detect = false, header = false, skip = {skip}, delim = {separator},
  quote = '"', escape = '"', null_padding = true, parallel = {parallel}, max_line_size = 16777216, store_rejects = true)
WHERE lower(coalesce({event}, 'view_item')) IN ('view_item', 'page_view')
