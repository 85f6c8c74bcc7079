#!/usr/bin/env bash
# tests/run.sh [--quick]: installs what is missing, builds, and runs every test. The last lines are CTest's summary of
# all of it: unit tests, corpora, lint, and (unless --quick) clang-tidy and the tests again under ASan and UBSan.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

quick=no
case "${1:-}" in
  "") ;;
  --quick) quick=yes ;;
  *) echo "usage: tests/run.sh [--quick]" >&2; exit 2 ;;
esac

export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$CMAKE_BUILD_PARALLEL_LEVEL}"

tests/install.sh

# Every header must compile alone, so that is part of the build.
cmake --preset release
cmake --build --preset release --target all all_verify_interface_header_sets
if [ "$quick" = yes ]; then
  exec ctest --preset release
fi

cmake --preset sanitize
cmake --build --preset sanitize
# "Full" adds the slow tests of tests/lint/CMakeLists.txt, one of which is the whole sanitizer run.
exec ctest --preset release --build-config Full
