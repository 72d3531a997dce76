"""Validates what `leaflint check` writes for machines: SARIF and JUnit by their published schemas, GitLab by its documented fields.

Usage: outputs.py LEAFLINT PATH…      (needs: pip install lxml jsonschema)
"""

import json
import pathlib
import subprocess
import sys

import jsonschema
from lxml import etree

SCHEMAS = pathlib.Path(__file__).parent.parent / "schemas"


def check(leaflint, paths, output_format):
    run = subprocess.run([leaflint, "check", "--output-format", output_format, *paths], capture_output=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(run.stderr.decode())
    return run.stdout


def sarif(text):
    schema = (SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8").replace("{2}]?$", "{2}$")
    return [fault.message for fault in jsonschema.Draft4Validator(json.loads(schema)).iter_errors(json.loads(text))]


def junit(text):
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
    schema.validate(etree.fromstring(text))
    return [fault.message for fault in schema.error_log]


def gitlab(text):
    issues = json.loads(text)
    names = [issue["fingerprint"] for issue in issues]
    faults = [] if len(names) == len(set(names)) else ["fingerprints repeat"]
    for issue in issues:
        if not issue["description"] or not issue["check_name"] or issue["severity"] not in ("info", "minor", "major", "critical", "blocker"):
            faults.append(f"{issue} lacks a field")
        if issue["location"]["path"].startswith(("./", "/")) or issue["location"]["lines"]["begin"] < 1:
            faults.append(f"{issue['location']} is no place in a repository")
    return faults


if __name__ == "__main__":
    leaflint, *paths = sys.argv[1:]
    failed = 0
    for name, validate in [("sarif", sarif), ("junit", junit), ("gitlab", gitlab)]:
        faults = validate(check(leaflint, paths, name))
        failed += bool(faults)
        print(f"{name}: {'valid' if not faults else faults[:5]}")
    print(f"{3 - failed} passed, {failed} failed")
    sys.exit(bool(failed))
