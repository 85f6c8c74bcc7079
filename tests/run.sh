#!/usr/bin/env bash
# tests/run.sh [--quick|--thorough]: installs what is missing, builds, and runs every test. The last lines are CTest's
# summary of all of it: unit tests and corpora under ASan and UBSan, the programs and the specimens as they ship, lint.
# --quick: everything as it ships, without the sanitizers. --thorough: everything as it ships, unit tests and corpora
# again under the sanitizers, every header compiled alone, clang-tidy over every source: twice as long.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

extent="${1:-}"
case "$extent" in
  "" | --quick | --thorough) ;;
  *) echo "usage: tests/run.sh [--quick|--thorough]" >&2; exit 2 ;;
esac

export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$CMAKE_BUILD_PARALLEL_LEVEL}"

tests/install.sh
# The tests of the face model are skipped where it cannot be fetched.
models/vision/faces/fetch.sh || true

# Compiled by itself and without precompiled headers, a source that leans on what another includes is found.
in_bulk=ON
[ "$extent" != --thorough ] || in_bulk=OFF
unit_tests_in=
[ -n "$extent" ] || unit_tests_in=$PWD/build/sanitize
cmake --preset release -DRAHDARI_PRECOMPILED=$in_bulk -DRAHDARI_UNITY=$in_bulk \
  -DRAHDARI_UNIT_TESTS_IN="$unit_tests_in"
cmake --build --preset release
if [ "$extent" = --quick ]; then
  exec ctest --preset release
fi
cmake --preset sanitize -DRAHDARI_UNITY=$in_bulk
cmake --build --preset sanitize
if [ "$extent" = --thorough ]; then
  cmake --build --preset release --target all_verify_interface_header_sets
  exec ctest --preset release --build-config Thorough
fi
exec ctest --preset release
