-- Reads one order file. Here, and in read-views.sql, stands all that only DuckDB understands; what is in braces is
-- filled in with the file's own columns.
INSERT INTO lines
SELECT
  trim(coalesce({order}, '')),
  lower(trim(coalesce({product}, ''))),
  lower(trim(coalesce({sku}, ''))),
  lower(trim(coalesce({title}, ''))),
  try_cast(replace(trim({quantity}), ',', '.') AS DOUBLE),
  try_cast(
    CASE WHEN contains({price}, '.') THEN regexp_replace({price}, '[^0-9.-]', '', 'g')
         ELSE replace(regexp_replace({price}, '[^0-9,-]', '', 'g'), ',', '.') END AS DOUBLE),
  coalesce(
    CASE WHEN regexp_full_match({at}, '[0-9]{13,17}')
         THEN make_timestamp(CAST(rpad({at}, 16, '0') AS BIGINT)) END,
    try_strptime({at}, '%Y%m%d'),
    try_cast({at} || coalesce(' ' || {time}, '') AS TIMESTAMP),
    try_strptime({at}, ['%d.%m.%Y %H:%M:%S', '%d.%m.%Y %H:%M', '%d.%m.%Y', '%m/%d/%Y %H:%M:%S', '%m/%d/%Y %H:%M',
      '%m/%d/%Y', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%d/%m/%Y', '%d-%m-%Y %H:%M', '%d-%m-%Y'])),
  coalesce(
    regexp_matches(lower({status}), 'cancel|refunded|void|fail|trash|storn|abgebroch|erstatt|fehlgeschl|annul|rembours|reembols')
      AND NOT regexp_matches(lower({status}), 'partial'), FALSE)
    OR coalesce(trim({cancelled}) <> '', FALSE)
    OR coalesce(try_cast({refunded} AS DOUBLE) > 0 AND try_cast({refunded} AS DOUBLE) >= try_cast({total} AS DOUBLE), FALSE)
FROM read_csv({file}, columns = {columns}, auto_detect = false, header = false, skip = {skip}, delim = {separator},
  quote = '"', escape = '"', null_padding = true,
  max_line_size = 16777216, store_rejects = true)
WHERE lower(coalesce({event}, 'purchase')) = 'purchase'
