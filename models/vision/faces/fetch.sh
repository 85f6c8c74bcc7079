#!/usr/bin/env bash
# Fetches the face model: three networks of the npm package @vladmandic/face-api (MIT), by exact version and checksum,
# into this folder or into the one named. Does nothing when they are there already. README.md says what they are.
set -euo pipefail

package="@vladmandic/face-api@1.7.15"
checksum=5833262b709f34ba3c8f2956a8ca1081fe2722cb773347f3c7576769cf7ac2ffddbcc4cde03c42fcfab50c6b5db83935964b426a64373080d7167beb7474d70f
folder="${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)}"

names=()
for model in tiny_face_detector_model face_landmark_68_model face_recognition_model; do
  names+=("$model.bin" "$model-weights_manifest.json")
done

missing=no
for name in "${names[@]}"; do
  [ -s "$folder/$name" ] || missing=yes
done
[ "$missing" = yes ] || exit 0

if ! command -v npm >/dev/null; then
  echo "fetch.sh: needs npm (Debian package npm) to fetch $package; without it faces are not compared" >&2
  exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive="$work/$(cd "$work" && npm pack --silent "$package")"
if ! echo "$checksum  $archive" | sha512sum --check --status; then
  echo "fetch.sh: $package is not what it was when it was looked at: its checksum differs" >&2
  exit 1
fi
tar -xzf "$archive" -C "$work"
mkdir -p "$folder"
for name in "${names[@]}"; do
  install -m 644 "$work/package/model/$name" "$folder/$name"
done
