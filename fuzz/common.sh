# What the fuzz scripts share; read with `.` from fuzz/.

TARGETS=(parse html roundtrip slow)

need_cargo_fuzz() {
  command -v cargo-fuzz > /dev/null || cargo install --locked cargo-fuzz
  rustup toolchain list | grep -q '^nightly' || rustup toolchain install nightly --profile minimal
}

# ROOT TARGET: small texts to start from. The fixtures are copied, not linked, as fuzzing adds to them.
gather_seeds() {
  local corpus="$1/fuzz/corpus/$2"
  mkdir -p "$corpus"
  cp "$1"/fuzz/seeds/* "$corpus/"
  find "$1/tests/fixtures" -name '*.txt' -size -8k 2> /dev/null | while read -r file; do
    cp "$file" "$corpus/$(echo "${file#"$1"/tests/fixtures/}" | tr / -)"
  done
}

# Prints the path of the dictionary as libFuzzer reads it: bytes beyond ASCII written as \xNN.
escaped_dictionary() {
  local escaped
  escaped=$(mktemp)
  LC_ALL=C perl -pe 's/([\x80-\xff])/sprintf "\\x%02x", ord $1/ge unless /^#/' "$1/fuzz/blogtext.dict" > "$escaped"
  echo "$escaped"
}

# LOG: what a run found.
tell() {
  grep -a -A3 -E 'panicked at|^==[0-9]+==|^error' "$1" | cut -c1-500 | head -12
  grep -a 'Test unit written' "$1" || true
}

# ROOT TARGET SECONDS [OPTION…]: status 0 where nothing was found. Texts of up to 4 KiB: what goes wrong goes wrong in
# little, and small texts make many runs. A run of more than 10 seconds counts as a hang.
fuzz() {
  local root=$1 target=$2 seconds=$3 dictionary
  shift 3
  dictionary=$(escaped_dictionary "$root")
  (cd "$root" && RUST_BACKTRACE=0 cargo +nightly fuzz run "$target" --fuzz-dir fuzz -- -max_total_time="$seconds" -max_len=4096 -timeout=10 \
    -rss_limit_mb=2048 -dict="$dictionary" -print_final_stats=1 "$@")
}
