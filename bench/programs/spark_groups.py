"""Finds repeated keys with Spark on this machine: python spark_groups.py groups part-1.parquet part-2.parquet ..."""

import pathlib
import shutil
import sys

from pyspark.sql import SparkSession

output, *parts = sys.argv[1:]
integrations = pathlib.Path(__file__).parents[2] / "integrations"
query = (integrations / "repeated-keys.sql").read_text()
spark = SparkSession.builder.master("local[*]").config("spark.driver.memory", "4g").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
spark.read.parquet(*parts).createOrReplaceTempView("fingerprints")
spark.sql(query).write.mode("overwrite").parquet(output)
spark.stop()
shutil.rmtree(output)
