#!/bin/bash
# Trains ocrb_mrz.traineddata from nothing but rendered lines.
#   train_tesseract.sh [WORK_FOLDER]
# Needs Debian packages tesseract-ocr fonts-ocr-b fonts-dejavu-core fonts-liberation
# python3-numpy python3-opencv python3-pil. PYTHON names the interpreter that has them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-${TMPDIR:-/tmp}/rahdari-ocr/tesseract}
python=${PYTHON:-/usr/bin/python3}
net=${NET:-'[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lbx96 O1c1]'}
export OMP_THREAD_LIMIT=${OMP_THREAD_LIMIT:-1}
mkdir -p "$work"

make_language() {
    local folder=$work/language
    mkdir -p "$folder"
    echo '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<' > "$folder/alphabet.txt"
    echo '#' > "$folder/radical-stroke.txt"
    unicharset_extractor --output_unicharset "$folder/unicharset" --norm_mode 1 "$folder/alphabet.txt"
    combine_lang_model --input_unicharset "$folder/unicharset" --script_dir "$folder" \
        --output_dir "$folder" --lang ocrb_mrz --pass_through_recoder
}

lines_of() {   # STAGE: renders its lines unless they are there
    [ -f "$work/$1/list.txt" ] || "$python" "$here/tesseract_lines.py" "$1" "$work/$1"
}

# train NAME STAGE ITERATIONS RATE [CHECKPOINT]: goes on from the checkpoint on the lines of STAGE, or
# starts a new net. A training that was finished before is not repeated.
train() {
    local folder=$work/net_$1 lines=$2 iterations=$3 rate=$4 checkpoint=${5:-}
    [ ! -f "$folder/finished" ] || return 0
    lines_of "$lines"
    mkdir -p "$folder"
    local start=(--net_spec "$net")
    [ -z "$checkpoint" ] || start=(--continue_from "$checkpoint" --reset_learning_rate)
    rm -f "$folder"/model*
    lstmtraining --traineddata "$work/language/ocrb_mrz/ocrb_mrz.traineddata" "${start[@]}" \
        --model_output "$folder/model" --learning_rate "$rate" --train_listfile "$work/$lines/list.txt" \
        --max_iterations "$iterations" --target_error_rate 0.001 --max_image_MB 4000 \
        --debug_interval 0 > "$folder/log.txt" 2>&1
    touch "$folder/finished"
}

error_of() {   # exact-line error, then character error, on the held-out lines
    lstmeval --model "$1" --traineddata "$work/language/ocrb_mrz/ocrb_mrz.traineddata" \
        --eval_listfile "$work/held_out/list.txt" --verbosity 0 2>&1 |
        sed -n 's/.*BCER eval=\([0-9.]*\), BWER eval=\([0-9.]*\).*/\2 \1/p'
}

# Chosen by lines of their own: more training made things worse more than once.
choose_checkpoint() {   # NEWER OLDER: folders of two trainings
    : > "$work/choice.txt"
    for checkpoint in $(ls -t "$work/$1"/model_*_*.checkpoint | head -2) "$work/$1/model_checkpoint" \
            "$work/$2/model_checkpoint"; do
        echo "$(error_of "$checkpoint") $checkpoint" >> "$work/choice.txt"
    done
    sort -n -k1,1 -k2,2 "$work/choice.txt" | head -1 | cut -d' ' -f3
}

export_model() {   # CHECKPOINT: whole numbers (int8) are smaller and faster
    lstmtraining --stop_training --convert_to_int --continue_from "$1" \
        --traineddata "$work/language/ocrb_mrz/ocrb_mrz.traineddata" --model_output "$work/int8.traineddata"
    lstmtraining --stop_training --continue_from "$1" \
        --traineddata "$work/language/ocrb_mrz/ocrb_mrz.traineddata" --model_output "$work/float.traineddata"
    cp "$work/int8.traineddata" "$here/ocrb_mrz.traineddata.new"
    mv "$here/ocrb_mrz.traineddata.new" "$here/ocrb_mrz.traineddata"
}

make_language
lines_of held_out
train clean clean_short "${CLEAN_ITERATIONS:-6000}" 0.004
train short damaged_short "${SHORT_ITERATIONS:-6500}" 0.002 "$work/net_clean/model_checkpoint"
train full full "${FULL_ITERATIONS:-4600}" 0.001 "$work/net_short/model_checkpoint"
train margins margins "${MARGINS_ITERATIONS:-7600}" 0.0005 "$work/net_full/model_checkpoint"
train settle margins "${SETTLE_ITERATIONS:-4000}" 0.0002 "$work/net_margins/model_checkpoint"
train more margins "${MORE_ITERATIONS:-16200}" 0.0005 "$(choose_checkpoint net_settle net_margins)"
train last margins "${LAST_ITERATIONS:-7800}" 0.00015 "$work/net_more/model_checkpoint"
export_model "$(choose_checkpoint net_last net_more)"
cat "$work/choice.txt"
