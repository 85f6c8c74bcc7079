#!/usr/bin/env bash
# tests/install.sh [SET...]: installs the Debian 12 packages of the named sets of tests/packages.txt.
# Without a set: "build" and "test". Asks no network when nothing is missing.
set -euo pipefail

list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"
[ $# -gt 0 ] || set -- build test

wanted=()
for set_name in "$@"; do
  mapfile -t packages < <(awk -v name="$set_name" '$1 == name { print $2 }' "$list")
  if [ ${#packages[@]} -eq 0 ]; then
    echo "install.sh: no set \"$set_name\" in tests/packages.txt" >&2
    exit 2
  fi
  wanted+=("${packages[@]}")
done

# dpkg-query fails when it knows nothing of a package; that package then simply is not in the list.
present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
mapfile -t missing < <(printf '%s\n' "${wanted[@]}" | sort -u | grep -vxFf <(printf '%s\n' "$present") || true)
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "install.sh: needs root or sudo to install: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq </dev/null
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
