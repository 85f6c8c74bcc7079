#!/usr/bin/env bash
# Builds rahdari and shows what it says about the captures and pictures of this folder, and about the simulated chip.
# Where there is something to look at, the marked pictures lie in build/demo. Ends with the officer's window on the
# samples; without a display its picture is written there instead.
#   --window  only the window
set -euo pipefail
case "${1:-}" in "" | --window) only=${1:-} ;; *) echo "demo.sh [--window]" >&2; exit 64 ;; esac
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tests/install.sh build
models/vision/faces/fetch.sh || true  # without it faces are not compared
cmake --preset release >/dev/null
cmake --build --preset release --target rahdari rahdari-desk rahdari-report

chip=samples/chips/td3_passport
mkdir -p build/demo

fill_trust_store() {
  rm -f build/demo/trust.sqlite
  build/release/bin/rahdari trust import --store build/demo/trust.sqlite --root $chip/csca.cer \
    $chip/master_list.ml $chip/crl.crl
}

# The day is given so that the demo says the same on every day; samples/expected.toml is written for it. Some samples
# are forged and one is no document, so the program ends with 1 to 3 (ui/cli/exit_code.h), which is as it should be.
tell() {
  status=0
  build/release/bin/rahdari inspect samples/captures/* samples/pictures/*.{jpg,png} samples/specimens/* --date 2026-11-21 --out build/demo ||
    status=$?
  [ "$status" -le 3 ] || exit "$status"

  echo
  fill_trust_store
  build/release/bin/rahdari chip read --reader sim:$chip/chip --mrz "U40217783,880314,310621" \
    --terminal $chip/terminal --trust build/demo/trust.sqlite --date 2026-11-21

  echo
  build/release/bin/rahdari specimen sheet build/demo/specimens.png --design passport_2015 --family genuine,F06 \
    --difficulty 1 --seed 5 --today 2026-11-21

  echo
  echo "The pictures with what was found marked on them are in build/demo."
}

# The altered passport, the one whose zone vanishes in infrared, and the good one, on its chip.
lay_down() {
  local glass=$1 name
  rm -rf "$glass"
  mkdir -p "$glass"
  for name in 1_td3_altered_digit 2_td3_ir_transparent 3_td3_passport; do
    cp -r "samples/captures/${name#?_}" "$glass/$name"
  done
  cp -r $chip/chip "$glass/3_td3_passport/chip"
}

open_window() {
  local desk=(build/release/bin/rahdari-desk --source sim:build/demo/counter --trust build/demo/trust.sqlite
    --records build/demo/records --day 2026-11-21)
  lay_down build/demo/counter
  echo
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "The officer's window: Space takes the next document, F1 lists the keys."
    "${desk[@]}"
  else
    "${desk[@]}" --screenshot build/demo/window.png
    echo "There is no display: the officer's window is in build/demo/window.png."
  fi
}

if [ "$only" = --window ]; then
  fill_trust_store
else
  tell
fi
open_window
