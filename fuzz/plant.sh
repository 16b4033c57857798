#!/usr/bin/env bash
# Plants one bug for each fuzz target in a copy of the source, and fails unless each is found in time.
#
#   fuzz/plant.sh [SECONDS]     at most so long for each, 120 if not given
#
# A bug is a file fuzz/plants/TARGET.sed. Its first line names the source file and says what breaks:
#   # src/parse/inline.rs: the text after an address is lost
# and the rest is the edit. When the code there has changed, the edit changes nothing, and this script says so.
set -euo pipefail
cd "$(dirname "$0")"
. ./common.sh

seconds=${1:-120}
need_cargo_fuzz
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
failed=0
for target in "${TARGETS[@]}"; do
  plant="plants/$target.sed"
  source=$(sed -n '1s/^# \([^:]*\):.*/\1/p' "$plant")
  rm -rf "${copy:?}/tree"
  mkdir "$copy/tree"
  (cd .. && git ls-files -z | xargs -0 cp --parents -t "$copy/tree")
  sed -i -f "$plant" "$copy/tree/$source"
  if cmp -s "../$source" "$copy/tree/$source"; then
    echo "NOT PLANTED: $plant changes nothing in $source"
    failed=1
    continue
  fi
  echo "== $target: $(sed -n '1s/^# //p' "$plant")"
  gather_seeds "$copy/tree" "$target"
  began=$SECONDS
  # One folder for what is built, so that only the changed source is built anew.
  if CARGO_TARGET_DIR="$PWD/target/plant" fuzz "$copy/tree" "$target" "$seconds" > "$copy/$target.log" 2>&1; then
    echo "NOT FOUND in $seconds s"
    failed=1
  elif grep -q 'Test unit written to' "$copy/$target.log"; then
    echo "found after $((SECONDS - began)) s, building included: $(grep -m1 -A1 "panicked at" "$copy/$target.log" | tail -1)"
  else
    echo "NOT RUN:"
    tail -20 "$copy/$target.log"
    failed=1
  fi
done
exit "$failed"
