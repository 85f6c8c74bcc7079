#!/usr/bin/env bash
# Builds rahdari and shows what it says about the captures and pictures of this folder, and about the simulated chip.
# Where there is something to look at, the marked pictures lie in build/demo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tests/install.sh build
models/vision/faces/fetch.sh || true  # without it faces are not compared
cmake --preset release >/dev/null
cmake --build --preset release --target rahdari

# The day is given so that the demo says the same on every day; samples/expected.toml is written for it. Some samples
# are forged and one is no document, so the program ends with 1 to 3 (ui/cli/exit_code.h), which is as it should be.
status=0
build/release/bin/rahdari inspect samples/captures/* samples/pictures/*.{jpg,png} samples/specimens/* --date 2026-11-21 --out build/demo ||
  status=$?
[ "$status" -le 3 ] || exit "$status"

echo
chip=samples/chips/td3_passport
mkdir -p build/demo
rm -f build/demo/trust.sqlite
build/release/bin/rahdari trust import --store build/demo/trust.sqlite --root $chip/csca.cer \
  $chip/master_list.ml $chip/crl.crl
build/release/bin/rahdari chip read --reader sim:$chip/chip --mrz "U40217783,880314,310621" \
  --terminal $chip/terminal --trust build/demo/trust.sqlite --date 2026-11-21

echo
build/release/bin/rahdari specimen sheet build/demo/specimens.png --design passport_2015 --family genuine,F06 \
  --difficulty 1 --seed 5 --today 2026-11-21

echo
echo "The pictures with what was found marked on them are in build/demo."
