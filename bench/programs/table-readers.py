"""Counts equal records as others do, and prints how many contents repeat and how many records they are.

    python table-readers.py duckdb|polars|pandas repeats TABLE
    python table-readers.py duckdb|polars|pandas shared TRAIN TEST

`shared`: how many records of TEST lie in TRAIN. The column `label` is no content.
"""
import json
import sys

program, question, *paths = sys.argv[1:]
CONTENT = ['text', 'city', 'age', 'score', 'amount', 'flag']
ending = paths[0].rsplit('.', 1)[1]

if program == 'duckdb':
    import duckdb

    read = {'csv': 'read_csv', 'jsonl': 'read_json', 'parquet': 'read_parquet'}[ending]
    columns = ', '.join(CONTENT)
    if question == 'repeats':
        counts = f"SELECT count(*) AS n FROM {read}('{paths[0]}') GROUP BY {columns} HAVING n > 1"
        answer = duckdb.execute(f'SELECT count(*), coalesce(sum(n), 0)::BIGINT FROM ({counts})').fetchall()[0]
    else:
        train, test = (f"(SELECT {columns} FROM {read}('{path}'))" for path in paths)
        answer = duckdb.execute(f'SELECT count(*) FROM {test} SEMI JOIN {train} USING ({columns})').fetchall()[0]
elif program == 'polars':
    import polars as pl

    read = {'csv': pl.scan_csv, 'jsonl': pl.scan_ndjson, 'parquet': pl.scan_parquet}[ending]
    tables = [read(path).select(CONTENT) for path in paths]
    if question == 'repeats':
        repeats = tables[0].group_by(CONTENT).len().filter(pl.col('len') > 1)
        answer = repeats.select(pl.len().alias('contents'), pl.col('len').sum()).collect(engine='streaming').row(0)
    else:
        shared = tables[1].join(tables[0], on=CONTENT, how='semi').select(pl.len())
        answer = shared.collect(engine='streaming').row(0)
else:
    import pandas as pd

    read = {
        'csv': pd.read_csv,
        'jsonl': lambda path: pd.read_json(path, lines=True),
        'parquet': pd.read_parquet,
    }[ending]
    tables = [read(path)[CONTENT] for path in paths]
    if question == 'repeats':
        records = int(tables[0].duplicated(keep=False).sum())
        answer = (records - int(tables[0].duplicated().sum()), records)
    else:
        answer = (len(tables[1].merge(tables[0].drop_duplicates(), on=CONTENT)),)

print(json.dumps([int(number) for number in answer]))
