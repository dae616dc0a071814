-- In dates such as 3/4/2026, what comes first? The largest number of each place, over the whole file, tells. See
-- read-orders.sql.
DROP TABLE IF EXISTS date_order;
CREATE TABLE date_order AS
SELECT max(try_cast(numbers.first AS INTEGER)) AS first, max(try_cast(numbers.second AS INTEGER)) AS second
FROM (
  SELECT regexp_extract({at}, '^([0-9]{1,2})[/-]([0-9]{1,2})[/-][0-9]{2}', ['first', 'second']) AS numbers
  FROM read_csv({file}, columns = {columns}, auto_detect = false, header = false, skip = {skip}, delim = {separator},
    quote = '"', escape = '"', null_padding = true, parallel = {parallel}, max_line_size = 16777216, ignore_errors = true)
) AS dates;
