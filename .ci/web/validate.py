"""Runs the Nu HTML checker: no error, and no warning but those that tolerated.txt gives a reason for."""

import collections
import json
import pathlib
import re
import subprocess
import sys


def tolerated():
    lines = (pathlib.Path(__file__).parent / "tolerated.txt").read_text().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(re.compile(pattern), reason) for pattern, reason in rows]


def main(jar, folder):
    files = sorted(folder.glob("*.html"))
    command = ["java", "-Xss8m", "-jar", jar, "--format", "json", "--exit-zero-always", *map(str, files)]
    messages = json.loads(subprocess.run(command, capture_output=True, check=True).stderr)["messages"]
    allowed, told, wrong = tolerated(), collections.Counter(), []
    for message in messages:
        text = message["message"]
        found = next((pattern for pattern, _ in allowed if message["type"] == "info" and pattern.search(text)), None)
        if found:
            told[found.pattern] += 1
        else:
            place = f"{pathlib.Path(message.get('url', '?')).name}:{message.get('lastLine', '?')}"
            wrong.append(f"{place}: {message['type']}: {text}")
    for pattern, count in told.most_common():
        print(f"{count:6} tolerated: {pattern}")
    print("\n".join(wrong[:40]))
    print(f"{len(files)} files, {len(wrong)} errors and warnings that nothing excuses")
    return bool(wrong) or not files


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
