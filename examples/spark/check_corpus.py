#!/usr/bin/env python3
"""Checks a corpus of pages with Apache Spark: one leaflint a partition, findings as JSON lines.

usage: check_corpus.py PAGES OUT [LEAFLINT OPTIONS…]

PAGES holds JSON lines, {"path": …, "language": …, "text": …} (what Spark reads: a file, a folder, a glob, s3a://…, hdfs://…); OUT is a new
folder. `leaflint` must stand in a folder that the PATH of the driver names too, or be sent along with `spark-submit --files leaflint`.
"""
import os
import re
import shlex
import sys

from py4j.protocol import Py4JJavaError
from pyspark.sql import SparkSession

REASONS = {"2": "a line that is no page, or an option or a file that is wrong", "127": "there is no leaflint there"}


def main(pages, out, options):
    check = ["leaflint", "check", "--stdin-format", "json-lines", "--output-format", "json-lines", "--threads", "1", *options]
    # Exit code 1 only says that there are findings; any other is a failure, and must fail the job.
    guarded = shlex.join(["sh", "-c", shlex.join(check) + "; code=$?; [ $code = 1 ] || exit $code"])
    # RDD.pipe starts commands in an empty environment. What --files sends along lies in the folder in which an executor runs.
    environment = {"PATH": os.environ["PATH"] + ":."}
    with SparkSession.builder.appName("leaflint").getOrCreate() as spark:
        try:
            spark.sparkContext.textFile(pages).pipe(guarded, environment, checkCode=True).saveAsTextFile(out)
        except Py4JJavaError as failure:
            code = re.search(r"exited with error code '?(-?\d+)", str(failure))
            if not code:
                raise
            reason = REASONS.get(code[1], "it was ended")
            sys.exit(f"leaflint ended with exit code {code[1]} on a worker: {reason}. The worker's standard error says more.")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
