#!/usr/bin/env bash
# Runs each fuzz target for a while and says what it reached.
#
#   fuzz/run.sh [SECONDS] [TARGET…]     600 seconds each, all targets
#
# A finding is kept in fuzz/artifacts/TARGET/. Make it small with `cargo +nightly fuzz tmin TARGET FILE`, and
# copy it to tests/regressions/, where plain `cargo test` replays it.
set -euo pipefail
cd "$(dirname "$0")"
. ./common.sh

seconds=${1:-600}
[ $# -gt 0 ] && shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=("${TARGETS[@]}")

need_cargo_fuzz
failed=0
for target in "${targets[@]}"; do
  gather_seeds .. "$target"
  echo "== $target, $seconds s"
  log="target/$target.log"
  mkdir -p target
  if fuzz .. "$target" "$seconds" > "$log" 2>&1; then
    grep -E '^#[0-9]+.*DONE|stat::(number_of_executed|average_exec)' "$log"
  else
    failed=1
    tell "$log"
  fi
done
exit "$failed"
