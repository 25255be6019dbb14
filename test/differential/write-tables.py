"""Writes random tables with DuckDB, pandas and pyarrow, and beside each what is in it, as a list of lists of texts.

usage: write-tables.py DIRECTORY SEED
"""

import datetime
import decimal
import json
import random
import sys

import duckdb
import pandas
import pyarrow
import pyarrow.csv
import pyarrow.parquet

directory, seed = sys.argv[1], int(sys.argv[2])
chance = random.Random(seed)
PIECES = ['a', 'b', 'Ab', '0', '1.50', ' ', ',', ';', '"', "'", '\n', '\t', '|', 'é', '😀', '#', '\\', 'null', '-']


def text():
    return ''.join(chance.choice(PIECES) for _ in range(chance.randrange(1, 6)))


def plain():
    return chance.choice(['x', 'y z', 'Q', 'longer text', 'é'])


def rows_of(columns, count):
    return [[make() for make in columns.values()] for _ in range(count)]


written = []


def note(name, columns, rows):
    written.append({'name': name, 'columns': list(columns), 'rows': rows})


# Separated values: texts of all sorts, by each writer.
for number in range(12):
    columns = {'id': lambda: str(chance.randrange(1000)), 'text': text, 'more': text, 'tag': plain}
    rows = rows_of(columns, chance.randrange(3, 40))
    frame = pandas.DataFrame(rows, columns=list(columns), dtype=object)
    separator = chance.choice([',', ';', '|'])
    name = f'pandas-{number}.csv'
    frame.to_csv(f'{directory}/{name}', index=False, sep=separator, quoting=chance.choice([0, 1, 2]))
    note(name, columns, rows)
    name = f'pandas-{number}.csv.gz'
    frame.to_csv(f'{directory}/{name}', index=False)
    note(name, columns, rows)
    name = f'duckdb-{number}.csv'
    duckdb.sql(f"copy (select * from frame) to '{directory}/{name}' (header, delimiter '{separator}')")
    note(name, columns, rows)
    table = pyarrow.table({key: [row[at] for row in rows] for at, key in enumerate(columns)})
    name = f'pyarrow-{number}.csv'
    pyarrow.csv.write_csv(table, f'{directory}/{name}')
    note(name, columns, rows)
    name = f'pandas-{number}.jsonl'
    frame.to_json(f'{directory}/{name}', orient='records', lines=True, force_ascii=chance.random() < 0.5)
    note(name, columns, rows)
    name = f'pandas-{number}.json'
    frame.to_json(f'{directory}/{name}', orient='records', indent=chance.choice([None, 2]))
    note(name, columns, rows)
    name = f'duckdb-{number}.json'
    duckdb.sql(f"copy (select * from frame) to '{directory}/{name}' (format json, array {chance.choice(['true', 'false'])})")
    note(name, columns, rows)

# Parquet: every codec, pages of both versions, dictionaries, and values of every kind.

def shown(value):
    """As the reader shows it."""
    if value is None:
        return ''
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, datetime.datetime):
        text = value.strftime('%Y-%m-%dT%H:%M:%S')
        if value.microsecond:
            text += f'.{value.microsecond:06}' if value.microsecond % 1000 else f'.{value.microsecond // 1000:03}'
        return text + 'Z'
    if isinstance(value, (dict, list)):
        return json.dumps(value, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
    return str(value)


def maybe(make):
    return lambda: None if chance.random() < 0.2 else make()


KINDS = {
    'whole': (pyarrow.int32(), lambda: chance.randrange(-1000, 1000)),
    'long': (pyarrow.int64(), lambda: chance.randrange(-(2**63), 2**63)),
    'short': (pyarrow.int8(), lambda: chance.randrange(-128, 128)),
    'unsigned': (pyarrow.uint64(), lambda: chance.randrange(2**64)),
    'middle': (pyarrow.uint32(), lambda: chance.randrange(2**32)),
    'text': (pyarrow.string(), text),
    'tag': (pyarrow.string(), plain),
    'truth': (pyarrow.bool_(), lambda: chance.random() < 0.5),
    'date': (pyarrow.date32(), lambda: datetime.date(1900, 1, 1) + datetime.timedelta(chance.randrange(80000))),
    'time': (
        pyarrow.timestamp('us'),
        lambda: datetime.datetime(1950, 1, 1) + datetime.timedelta(microseconds=chance.randrange(4 * 10**15)),
    ),
    'money': (pyarrow.decimal128(20, 3), lambda: decimal.Decimal(chance.randrange(-(10**15), 10**15)).scaleb(-3)),
    'half': (pyarrow.float64(), lambda: chance.randrange(-1000, 1000) + 0.5),
    'quarter': (pyarrow.float32(), lambda: chance.randrange(-1000, 1000) + 0.25),
    'list': (pyarrow.list_(pyarrow.int64()), lambda: [chance.randrange(9) for _ in range(chance.randrange(4))]),
    'texts': (pyarrow.list_(pyarrow.string()), lambda: [plain() for _ in range(chance.randrange(3))]),
    'structure': (
        pyarrow.struct([('b', pyarrow.int64()), ('a', pyarrow.string())]),
        lambda: {'b': chance.randrange(9), 'a': plain()},
    ),
}


def parquet(name, count, **options):
    columns = {key: maybe(make) if chance.random() < 0.5 else make for key, (_, make) in KINDS.items()}
    rows = rows_of(columns, count)
    table = pyarrow.table(
        {key: pyarrow.array([row[at] for row in rows], kind) for at, (key, (kind, _)) in enumerate(KINDS.items())}
    )
    if options.pop('by', '') == 'duckdb':
        connection = duckdb.connect()
        connection.register('given', table)
        connection.sql(
            f"copy (select * from given) to '{directory}/{name}' (format parquet, codec '{options['codec']}', "
            f"row_group_size {options['rows']}, parquet_version '{options['version']}')"
        )
    else:
        pyarrow.parquet.write_table(table, f'{directory}/{name}', **options)
    note(name, columns, [[shown(value) for value in row] for row in rows])


for codec in ['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4']:
    for version in ['1.0', '2.0']:
        parquet(
            f'pyarrow-{codec}-{version}.parquet',
            chance.randrange(1, 400),
            compression=codec,
            data_page_version=version,
            use_dictionary=chance.random() < 0.5,
            row_group_size=chance.choice([50, 1000]),
            data_page_size=chance.choice([100, 10**6]),
        )
for codec in ['uncompressed', 'snappy', 'gzip', 'zstd', 'lz4_raw', 'brotli']:
    for version in ['V1', 'V2']:
        parquet(f'duckdb-{codec}-{version}.parquet', chance.randrange(1, 3000), by='duckdb', codec=codec, rows=2048, version=version)

with open(f'{directory}/written.json', 'w') as file:
    json.dump(written, file)
