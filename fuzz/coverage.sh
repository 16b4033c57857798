#!/usr/bin/env bash
# The share of lines that the gathered corpora reach, all targets together, for each room of src/.
#
#   fuzz/coverage.sh [LEAST]     fails where parse, grammar, evidence or render is under LEAST percent (85)
set -euo pipefail
cd "$(dirname "$0")"
. ./common.sh

least=${1:-85}
need_cargo_fuzz
rustup component list --toolchain nightly | grep -q '^llvm-tools.*(installed)' ||
  rustup component add llvm-tools --toolchain nightly
tools=$(dirname "$(find "$(rustc +nightly --print sysroot)" -name llvm-cov -type f | head -1)")

objects=()
mkdir -p target
for target in "${TARGETS[@]}"; do
  gather_seeds .. "$target"
  (cd .. && cargo +nightly fuzz coverage "$target" --fuzz-dir fuzz --target-dir fuzz/target/coverage) > "target/coverage-$target.log" 2>&1 ||
    { tail -20 "target/coverage-$target.log"; exit 1; }
  objects+=(-object "$(find target/coverage -path "*/release/$target" -type f)")
done
"$tools/llvm-profdata" merge -sparse -o coverage/all.profdata coverage/*/coverage.profdata
"$tools/llvm-cov" export -summary-only -instr-profile=coverage/all.profdata "${objects[@]}" > coverage/all.json
python3 - coverage/all.json "$least" "$(cd .. && pwd)" <<'PY'
import collections, json, sys

rooms = collections.defaultdict(lambda: [0, 0])
root = sys.argv[3] + "/src/"
for file in json.load(open(sys.argv[1]))["data"][0]["files"]:
    if not file["filename"].startswith(root):
        continue
    lines = file["summary"]["lines"]
    name = file["filename"].removeprefix(root).partition("/")[0]
    rooms[name][0] += lines["covered"]
    rooms[name][1] += lines["count"]
low = []
for name, (covered, count) in sorted(rooms.items()):
    share = 100 * covered / max(count, 1)
    print(f"{name:12} {covered:6} of {count:6} lines  {share:5.1f} %")
    if name in ("parse", "grammar", "evidence", "render") and share < float(sys.argv[2]):
        low.append(name)
sys.exit(f"under {sys.argv[2]} %: {', '.join(low)}" if low else 0)
PY
