-- Reads one order file. Here, in find-date-order.sql and in read-views.sql, stands all that only DuckDB understands;
-- what is in braces is filled in with the file's own columns.
INSERT INTO lines
SELECT
  coalesce(order_id, ''),
  lower(coalesce(product, '')),
  lower(coalesce(sku, '')),
  lower(coalesce(title, '')),
  -- A refund that names products gives them back; one that names none gives back the whole order.
  CASE WHEN is_refund THEN -abs(coalesce(try_cast(replace(quantity, ',', '.') AS DOUBLE), 1))
       ELSE try_cast(replace(quantity, ',', '.') AS DOUBLE) END,
  -- What comes last is the decimal sign; three digits after a comma are thousands.
  try_cast(
    CASE WHEN regexp_matches(price, ',[0-9]{1,2}[^0-9.,]*$')
         THEN replace(regexp_replace(price, '[^0-9,-]', '', 'g'), ',', '.')
         ELSE regexp_replace(price, '[^0-9.-]', '', 'g') END AS DOUBLE),
  coalesce(
    CASE WHEN regexp_full_match(moment, '[0-9]{10}|[0-9]{13,17}')
         THEN make_timestamp(CAST(rpad(moment, 16, '0') AS BIGINT)) END,
    try_strptime(moment, '%Y%m%d'),
    try_cast(moment AS TIMESTAMP),
    try_strptime(moment, {dates})),
  coalesce(
    regexp_matches(lower(status), 'cancel|refunded|void|fail|trash|storn|abgebroch|erstatt|fehlgeschl|annul|rembours|reembols')
      AND NOT regexp_matches(lower(status), 'partial'), FALSE)
    OR cancelled IS NOT NULL
    OR is_refund AND coalesce(product, sku, title) IS NULL
    OR coalesce(try_cast(refunded AS DOUBLE) > 0 AND try_cast(refunded AS DOUBLE) >= try_cast(total AS DOUBLE), FALSE),
  -- A number that tells customers apart, and from which nobody comes back to them. Shops write 0 where there is none.
  CASE WHEN regexp_matches(customer, '[^0., -]') THEN CAST(hash(lower(customer)) >> 1 AS BIGINT) END,
  {is_head} OR is_refund AND coalesce(product, sku, title) IS NULL
FROM (
  SELECT
    {order} AS order_id, {product} AS product, {sku} AS sku, {title} AS title, {quantity} AS quantity, {price} AS price,
    -- Without its time zone: what was bought in the evening was bought that day.
    regexp_replace({at} || coalesce(' ' || {time}, ''), '(:[0-9]{2}(\.[0-9]+)?) ?([+-][0-9]{2}:?[0-9]{2}|UTC|Z)$', '\1')
      AS moment,
    lower(coalesce({event}, '')) = 'refund' AS is_refund,
    {status} AS status, {cancelled} AS cancelled, {refunded} AS refunded, {total} AS total, {customer} AS customer
  FROM read_csv({file}, columns = {columns}, auto_detect = false, header = false, skip = {skip}, delim = {separator},
    quote = '"', escape = '"', null_padding = true, parallel = {parallel},
    max_line_size = 16777216, store_rejects = true)
  WHERE lower(coalesce({event}, 'purchase')) IN ('purchase', 'refund')
) AS read
