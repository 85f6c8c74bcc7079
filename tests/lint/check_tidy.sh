#!/usr/bin/env bash
# check_tidy.sh <root> <build> [CHECKS]: clang-tidy 14 with the allow-list of .clang-tidy over all that ships. It takes
# the commands of <build>, so only what is built there is looked at. CHECKS are added to the list; the analyzer is not
# in it, for it takes ten seconds a file: check_tidy.sh . build/release 'clang-analyzer-core.*,clang-analyzer-cplusplus.*'
set -euo pipefail
root="$(cd "$1" && pwd)"
build="$(cd "$2" && pwd)"

if grep -q '/Unity/unity_' "$build/compile_commands.json" 2>/dev/null; then
  echo "$build compiles several sources as one; configure it with -DRAHDARI_UNITY=OFF"; exit 1
fi
shipped="$root/(core|scanners|ui)/.*\.cpp"
count=$(grep -cE "\"file\": \"$shipped\"" "$build/compile_commands.json" 2>/dev/null || true)
[ "${count:-0}" -gt 0 ] || { echo "nothing to look at in $build/compile_commands.json"; exit 1; }

# The commands are g++'s; what only Clang warns of is not this test's business.
status=0
report=$(run-clang-tidy-14 -quiet -p "$build" -j "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" \
  -extra-arg=-Wno-everything ${3:+"-checks=$3"} "^$shipped\$" 2>&1) || status=$?
grep -vE '^clang-tidy-14 |^[0-9]+ warnings? (generated|treated)|^Suppressed |^Use -header-filter|^$' <<<"$report" || true
[ "$status" -eq 0 ] || exit 1
echo "$count files are tidy"
