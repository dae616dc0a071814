-- The rows of one file that DuckDB could not read have been told.
DELETE FROM reject_errors;
DELETE FROM reject_scans;
