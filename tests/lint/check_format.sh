#!/usr/bin/env bash
# check_format.sh <root>: every C++ file of the tree is as clang-format 14 would write it.
set -euo pipefail
cd "$1"

mapfile -t sources < <(git -c safe.directory='*' ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' |
  while read -r file; do if [ -f "$file" ]; then echo "$file"; fi; done)
[ ${#sources[@]} -gt 0 ] || { echo "no C++ files under $1"; exit 1; }
clang-format-14 --dry-run -Werror "${sources[@]}"
echo "${#sources[@]} files are formatted"
