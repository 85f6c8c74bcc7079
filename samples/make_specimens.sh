#!/usr/bin/env bash
# samples/make_specimens.sh [FOLDER]: makes specimens/ and truth/ anew with the program that is built. The same build
# gives the same files; a later one may not, for pages and scanners get better.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rahdari=build/release/bin/rahdari
folder="${1:-samples}"
mkdir -p "$folder/specimens" "$folder/truth"

# <name> <lights> <what to make>
specimen() {
  local name="$1" lights="$2"
  shift 2
  "$rahdari" specimen "$@" --out "$folder/specimens/$name" --manifest "$folder/truth/$name.json" --lights "$lights" \
    --scanner flatbed --today 2026-11-21
}

specimen passport_a vi,ir,uv make passport_2015 --seed 21
specimen passport_b vi,ir make passport_pc_2018 --seed 22
specimen passport_c vi,uv forge passport_2015 F01 --difficulty 1 --seed 23
specimen passport_d vi,ir,uv forge passport_2015 F06 --difficulty 2 --seed 24
specimen passport_e vi forge passport_2021 F10 --difficulty 1 --seed 25
specimen passport_f vi,uv forge passport_2021 D02 --seed 26
specimen card_a vi,ir make id_card_2022 --seed 31
specimen card_b vi,ir forge residence_2018 F14 --difficulty 2 --seed 32
specimen visa_a vi make visa_2017 --seed 41
specimen travel_card_a vi,uv forge travel_card_2017 F19 --difficulty 1 --seed 51
