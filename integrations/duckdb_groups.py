"""Finds repeated keys with DuckDB: python duckdb_groups.py groups.parquet part-1.parquet part-2.parquet ..."""

import pathlib
import sys

import duckdb

output, *parts = sys.argv[1:]
query = pathlib.Path(__file__).with_name("repeated-keys.sql").read_text()
connection = duckdb.connect()
connection.read_parquet(parts).create_view("fingerprints")
connection.sql(query).write_parquet(output)
