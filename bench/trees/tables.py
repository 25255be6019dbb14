"""Makes tables with records that repeat, and prints what was planted.

    python tables.py repeats TABLE RECORDS SHARE SEED
    python tables.py many FOLDER TABLES RECORDS
    python tables.py shared TRAIN TEST RECORDS OF_TEST SHARE SEED

RECORDS, of which SHARE are copies of others, in CSV, JSONL or Parquet by the name of the file.
"""
import json
import sys

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pcsv
import pyarrow.parquet as pq

WORDS = [a + b for a in 'ba de fi go hu ka le mi no pu ra se ti vo zu'.split() for b in 'lan mer nik ros tul'.split()]
CITIES = [a + b for a in WORDS[:14] for b in WORDS[14:28]]


def table(records, random):
    words = pa.array(WORDS)
    pick = lambda: words.take(pa.array(random.integers(0, len(WORDS), records)))
    # Two words of 24 bits: no text comes twice by chance.
    number = lambda: pc.cast(pa.array(random.integers(0, 2**30, records)), pa.string())
    text = pc.binary_join_element_wise(pick(), pick(), number(), pick(), number(), ' ')
    return pa.table({
        'text': text,
        'city': pa.array(CITIES).take(pa.array(random.integers(0, len(CITIES), records))),
        'age': pa.array(random.integers(0, 100, records)),
        'score': pa.array(np.round(random.random(records), 6)),
        'amount': pa.array(np.round(random.lognormal(3, 1, records), 2)),
        'flag': pa.array(random.random(records) < 0.5),
        'label': pa.array(['negative', 'neutral', 'positive']).take(pa.array(random.integers(0, 3, records))),
    })


def save(rows, path):
    ending = path.rsplit('.', 1)[1]
    if ending == 'csv':
        pcsv.write_csv(rows, path, pcsv.WriteOptions(quoting_style='needed'))
    elif ending == 'jsonl':
        pl.from_arrow(rows).write_ndjson(path)
    else:
        pq.write_table(rows, path)


question, *words = sys.argv[1:]
if question == 'repeats':
    path, records, share, seed = words[0], int(words[1]), float(words[2]), int(words[3])
    random = np.random.default_rng(seed)
    copies = int(records * share)
    own = table(records - copies, random)
    # Each content is copied once, so that what is planted is plain to see.
    chosen = random.choice(len(own), copies, replace=False)
    save(pa.concat_tables([own, own.take(pa.array(np.sort(chosen)))]), path)
    print(json.dumps([copies, 2 * copies]))
elif question == 'many':
    random = np.random.default_rng(1)
    for number in range(int(words[1])):
        save(table(int(words[2]), random), f'{words[0]}/table-{number}.csv')
    print(json.dumps([0, 0]))
else:
    train_path, test_path, records, of_test = words[0], words[1], int(words[2]), int(words[3])
    random = np.random.default_rng(int(words[5]))
    train = table(records, random)
    copies = int(of_test * float(words[4]))
    chosen = random.choice(records, copies, replace=False)
    save(train, train_path)
    save(pa.concat_tables([table(of_test - copies, random), train.take(pa.array(chosen))]), test_path)
    print(json.dumps([copies]))
