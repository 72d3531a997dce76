#!/usr/bin/env python3
"""Checks a corpus of pages with Apache Spark: one leaflint a partition, findings as JSON lines.

usage: check_corpus.py PAGES OUT [LEAFLINT OPTIONS…]

PAGES holds JSON lines, {"path": …, "language": …, "text": …} (what Spark reads: a file, a folder, a glob, s3a://…, hdfs://…); OUT is a new
folder. `leaflint` must be on the path of every worker, or be sent along with --files.
"""
import shlex
import sys

from pyspark.sql import SparkSession


def main():
    pages, out, *options = sys.argv[1:]
    command = ["leaflint", "check", "--stdin-format", "json-lines", "--output-format", "json-lines", "--threads", "1", *options]
    spark = SparkSession.builder.appName("leaflint").getOrCreate()
    # Exit code 1 only says that there are findings; 2 is a failure, and must fail the job.
    guarded = "bash -c " + shlex.quote(shlex.join(command) + "; code=$?; [ $code -lt 2 ] || exit $code")
    spark.sparkContext.textFile(pages).pipe(guarded, checkCode=True).saveAsTextFile(out)
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main()
