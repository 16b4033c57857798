#!/usr/bin/env bash
# Plants one bug for each fuzz target in a copy of the source, and fails unless each is found in time.
#
#   fuzz/plant.sh [SECONDS [TARGET…]]     at most so long for each, 120 if not given
#
# A bug is a file fuzz/plants/TARGET.sed. Its first line names the source file and says what breaks:
#   # src/parse/inline.rs: the text after an address is lost
# and the rest is the edit. When the code there has changed, the edit changes nothing, and this script says so.
# The same source without the bug must stand the same texts, or finding the bug would show nothing.
set -euo pipefail
cd "$(dirname "$0")"
. ./common.sh

seconds=${1:-120}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] && TARGETS=("$@")
need_cargo_fuzz
# One folder for what is built, so that only the changed source is built anew.
export CARGO_TARGET_DIR="$PWD/target/plant"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
(cd .. && git ls-files -z | xargs -0 cp --parents -t "$copy")

# TARGET: the reason why the bug was not shown to be found, and status 1; or what was found.
show() {
  local target=$1 plant source began=$SECONDS
  plant="plants/$target.sed"
  source=$(sed -n '1s/^# \([^:]*\):.*/\1/p' "$plant")
  gather_seeds "$copy" "$target"
  if ! fuzz "$copy" "$target" 1 -runs=0 > "$copy/$target.log" 2>&1; then
    echo "NOT CLEAN without the bug:"
    tell "$copy/$target.log"
    return 1
  fi
  cp "$copy/$source" "$copy/unplanted"
  sed -i -f "$plant" "$copy/$source"
  if cmp -s "$copy/unplanted" "$copy/$source"; then
    echo "NOT PLANTED: $plant changes nothing in $source"
    return 1
  fi
  local found=0
  fuzz "$copy" "$target" "$seconds" > "$copy/$target.log" 2>&1 || found=1
  cp "$copy/unplanted" "$copy/$source"
  if [ "$found" -eq 0 ]; then
    echo "NOT FOUND in $seconds s"
    return 1
  fi
  tell "$copy/$target.log"
  grep -q 'Test unit written to' "$copy/$target.log" && echo "found after $((SECONDS - began)) s, building included"
}

failed=0
for target in "${TARGETS[@]}"; do
  echo "== $target: $(sed -n '1s/^# //p' "plants/$target.sed")"
  show "$target" || failed=1
done
exit "$failed"
