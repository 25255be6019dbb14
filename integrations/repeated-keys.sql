-- The keys that come more than once in the parts of `data-hygiene fingerprint`, which stand in the view `fingerprints`.
-- The same text for DuckDB and Spark SQL. `data-hygiene judge part-*.parquet --groups FILE` takes the result as Parquet.
SELECT kind, key, COUNT(*) AS samples
FROM fingerprints
WHERE kind = 'bytes' AND key IS NOT NULL
GROUP BY kind, key
HAVING COUNT(*) > 1
