#!/usr/bin/env bash
# tests/run.sh [--quick|--thorough]: installs what is missing, builds, and runs every test. The last lines are CTest's
# summary of all of it: unit tests, corpora, lint, and (unless --quick) the tests again under ASan and UBSan. --thorough
# compiles every header alone, too, and runs clang-tidy over every source: as long again.
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

# Without precompiled headers a source that leans on what another includes is found.
precompiled=ON
[ "$extent" != --thorough ] || precompiled=OFF
cmake --preset release -DRAHDARI_PRECOMPILED=$precompiled
cmake --build --preset release
if [ "$extent" = --quick ]; then
  exec ctest --preset release
fi
if [ "$extent" = --thorough ]; then
  cmake --build --preset release --target all_verify_interface_header_sets
fi

cmake --preset sanitize
cmake --build --preset sanitize
# "Full" adds the whole sanitizer run, "Thorough" clang-tidy besides.
configuration=Full
[ "$extent" != --thorough ] || configuration=Thorough
exec ctest --preset release --build-config "$configuration"
