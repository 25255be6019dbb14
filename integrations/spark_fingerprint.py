"""Fingerprints the shares of DATA as tasks of Spark, and finds repeated keys.

spark-submit spark_fingerprint.py SHARES DATA OUTPUT   (both below a file system that all machines have)
Then: data-hygiene judge OUTPUT/part-*.parquet --groups 'OUTPUT/groups/*.parquet'
"""

import pathlib
import subprocess
import sys

from pyspark.sql import SparkSession

shares, data, output = int(sys.argv[1]), sys.argv[2], sys.argv[3]
query = pathlib.Path(__file__).with_name("repeated-keys.sql").read_text()


def fingerprint(share):
    part = f"{output}/part-{share}.parquet"
    command = ["data-hygiene", "fingerprint", "--root", data, "--source", "files", "--quiet"]
    subprocess.run([*command, "--shard", f"{share}/{shares}", "--output", part], check=True)
    return part


spark = SparkSession.builder.appName("data-hygiene").getOrCreate()
parts = spark.sparkContext.parallelize(range(1, shares + 1), shares).map(fingerprint).collect()
spark.read.parquet(*parts).createOrReplaceTempView("fingerprints")
spark.sql(query).write.mode("overwrite").parquet(f"{output}/groups")
