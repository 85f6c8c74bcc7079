#!/usr/bin/env bash
# tests/evaluation/frozen.sh PROGRAM FOLDER: the error rates of README, measured again. Takes about an hour on two cores.
#
# Learns a model of every utopian document from 30 genuine captures each, makes the frozen test set, and evaluates. What
# is learned from and what is tested share neither seeds nor scanner profiles: one is held out for this. The set is
# frozen by its seed and by the hash of its manifests in frozen.sha256; nothing is tuned on it. Stopped, it goes on where
# it was. Results are simulated scans of utopian documents, and say nothing on others.
#
# This list was looked at once its figures stood in README: whoever mends what it showed makes another list (seed and
# scanner profile) to measure by.
set -euo pipefail

program="${1:?usage: frozen.sh PROGRAM FOLDER}"
work="${2:?usage: frozen.sh PROGRAM FOLDER}"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
mkdir -p "$work"

# shellcheck source=frozen_list.sh
source "$here/frozen_list.sh"

"$program" specimen set "$work/learning" --seed "$learning_seed" --genuine 30 --per-family 0 \
  --scanners "$learning_scanners" --lights vi,ir,uv,coax --today "$day"
for design in $("$program" specimen designs --json | python3 "$here/designs.py"); do
  [ -e "$work/models/$design.done" ] && continue
  mapfile -t captures < <(python3 "$here/captures_of.py" "$work/learning" "$design")
  "$program" learn "$design" "${captures[@]}" --models "$work/models" --accept
  touch "$work/models/$design.done"
done

"$program" specimen set "$work/frozen" --seed "$frozen_seed" --genuine 12 --decoys 1 --per-family 1 \
  --difficulties 1,2,3,4 --scanners "$frozen_scanner" --lights vi,ir,uv,coax --today "$day"
found=$(cd "$work/frozen/truth" && cat -- *.json | sha256sum | cut -d' ' -f1)
if [ "$found" != "$(cat "$here/frozen.sha256")" ]; then
  echo "frozen.sh: this is not the frozen set (its manifests hash to $found): the specimens have changed since" >&2
fi
# Twice: as an agency that knows of no notice has it, and with the notices that its post has brought it.
"$program" evaluate "$work/frozen" --models "$work/models" --out "$work/report_without_notices"
python3 "$here/notices.py" "$work/frozen" "$work/models"
"$program" evaluate "$work/frozen" --models "$work/models" --out "$work/report"
