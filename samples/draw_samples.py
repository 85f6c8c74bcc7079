#!/usr/bin/env python3
"""draw_samples.py [<folder>]: draws every sample picture, and expected.toml beside them.

The same seed gives the same pictures. Needs the set "samples" of tests/packages.txt; takes a few minutes. With a name
behind the folder (draw_samples.py <folder> td3_expired), draws only the samples of that name and no expected.toml.
"""

import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "recipe"))

import cv2
import numpy
from PIL import Image

import devices
import mrz_lines
from designs import Document, Person, identity_card, passport, residence_card, visa
from portrait import Face
from sheet import DYE_BLACK

SEED = 20261121
DAY = "2026-11-21"
FLATBED_BYTES = {"vi": 370_000, "ir": 120_000, "uv": 170_000}
PICTURE_BYTES = 300_000
VISA_TEXT = "UTOPIA VISA V77204198 VALID 2026-03-01 TO 2028-02-29"

MIRA = Person("LINDQVIST", "MIRA SOLVEIG", "880314", "F",
              Face((.60, .72, .90), (.20, .35, .55), (.35, .20, .15), long_hair=True), "ZENITH")
TARIK = Person("OKONDO", "TARIK BASIL", "760902", "M",
               Face((.26, .36, .52), (.05, .05, .06), (.20, .35, .15), glasses=True, width=.95), "PORT LUCID")
ILDIKO = Person("VARGASI", "ILDIKO", "951130", "F",
                Face((.50, .64, .84), (.06, .07, .09), (.40, .16, .40), long_hair=True, width=.97), "NEW ARCADY")
BRAM = Person("HALVERIN", "BRAM OTTO", "690428", "M",
              Face((.56, .68, .86), (.50, .52, .55), (.25, .25, .45), glasses=True, width=1.04), "ZENITH")
ANNA = Person("ERIKSSON", "ANNA MARIA", "740812", "F",  # ICAO's own example, Doc 9303-4
              Face((.62, .74, .92), (.30, .55, .75), (.45, .40, .20), long_hair=True), "ZENITH")
EMIR = Person("DASCALU-RHO", "EMIR", "820219", "M",
              Face((.42, .56, .76), (.06, .07, .09), (.12, .12, .14), beard=True), "PORT LUCID")


def rng_of(name):
    """Each sample has its own numbers, so that drawing one more changes no other."""
    return numpy.random.default_rng([SEED, *name.encode()])


def save_jpeg(path, image, max_bytes):
    """The best quality, in steps of 3 up to 92, that stays within a size."""
    for quality in range(92, 40, -3):
        data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        if data.size <= max_bytes:
            break
    path.write_bytes(data.tobytes())


def save_png(path, image):
    """A picture with a palette: a PNG of a scan in full colour would be larger than all other samples together."""
    picture = Image.fromarray(numpy.ascontiguousarray(image[..., ::-1]))
    picture.quantize(176, Image.MAXCOVERAGE, kmeans=2, dither=Image.NONE).save(path, optimize=True)


def save_capture(folder, page, rng, turn_deg):
    folder.mkdir(parents=True, exist_ok=True)
    for light in ("vi", "ir", "uv"):
        image = devices.flatbed(page, light, rng, turn_deg=turn_deg)
        if light == "ir":
            image = image[..., 0]
        save_jpeg(folder / f"{light}.jpg", image, FLATBED_BYTES[light])
    (folder / "capture.toml").write_text('dpi = 400\ndevice = "simulated"\npage = "data page"\n')


def data_matrix(text):
    """The modules of a Data Matrix, drawn by zint; 1 is dark."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/symbol.png"
        subprocess.run(["zint", "--barcode=DATAMATRIX", "--square", "--notext", "--scale=0.5", "-o", path, "-d", text],
                       check=True)
        return (cv2.imread(path, cv2.IMREAD_GRAYSCALE) < 128).astype(numpy.uint8)


def td3_passport(folder, rng):
    document = Document("PP", "U40217783", "210622", "310621", "UT88031402")
    save_capture(folder / "captures/td3_passport", passport(MIRA, document, rng), rng, .6)
    return mrz_lines.td3(MIRA, document)


def td3_ir_transparent(folder, rng):
    document = Document("PP", "U51880264", "240118", "340117", "UT76090217")
    page = passport(TARIK, document, rng, personal_ink=DYE_BLACK)
    save_capture(folder / "captures/td3_ir_transparent", page, rng, -.8)
    return mrz_lines.td3(TARIK, document)


def td3_altered_digit(folder, rng):
    document = Document("PP", "U62049177", "230905", "330904", "UT95113008")
    upper, lower = mrz_lines.td3(ILDIKO, document)
    # 1995 became 1985 in the printed date and in the MRZ; the check digits were forgotten.
    older = Person("VARGASI", "ILDIKO", "851130", "F", ILDIKO.face, ILDIKO.birth_place)
    lines = [upper, lower[:13] + "8" + lower[14:]]
    page = passport(older, document, rng, lines=lines, moved=(1, 13, .30, -.06))
    save_capture(folder / "captures/td3_altered_digit", page, rng, .3)
    return lines


def td3_rotated_180(folder, rng):
    document = Document("PP", "U33920458", "220310", "320309", "UT69042811")
    image = devices.flatbed(passport(BRAM, document, rng), "vi", rng, margin_px=70, turn_deg=181.6, dpi=300)
    save_jpeg(folder / "pictures/td3_rotated_180.jpg", image, PICTURE_BYTES)
    return mrz_lines.td3(BRAM, document)


def td3_expired(folder, rng):
    document = Document("P", "L898902C3", "020416", "120415", "ZE184226B")
    image = devices.flatbed(passport(ANNA, document, rng), "vi", rng, margin_px=45, turn_deg=-.5, dpi=300)
    save_jpeg(folder / "pictures/td3_expired.jpg", image, PICTURE_BYTES)
    return mrz_lines.td3(ANNA, document)


def td1_card_photo(folder, rng):
    document = Document("I", "C7715M04K", "250611", "350610")
    corners = [(208, 318), (1372, 232), (1432, 908), (232, 1014)]
    image = devices.photograph(identity_card(EMIR, document, rng), corners, (1600, 1200), rng)
    save_jpeg(folder / "pictures/td1_card_photo.jpg", image, PICTURE_BYTES)
    return mrz_lines.td1(EMIR, document)


def long_number_td1(folder, rng):
    document = Document("I", "R482910K57306", "240502", "340501")
    image = devices.flatbed(identity_card(BRAM, document, rng), "vi", rng, margin_px=30, turn_deg=.9, dpi=240, noise=.3)
    save_png(folder / "pictures/long_number_td1.png", image)
    return mrz_lines.td1(BRAM, document)


def td2_card(folder, rng):
    document = Document("AC", "K2058841P", "230701", "290630")
    image = devices.flatbed(residence_card(TARIK, document, rng), "vi", rng, margin_px=26, turn_deg=-.6, dpi=200, noise=.3)
    save_png(folder / "pictures/td2_card.png", image)
    return mrz_lines.td2(TARIK, document)


def mrva_visa(folder, rng):
    document = Document("V", "V77204198", "260301", "280229")
    page = visa(MIRA, document, rng, data_matrix(VISA_TEXT))
    image = devices.flatbed(page, "vi", rng, margin_px=40, turn_deg=.4, dpi=300)
    save_jpeg(folder / "pictures/mrva_visa.jpg", image, PICTURE_BYTES)
    return mrz_lines.mrv_a(MIRA, document)


def no_document(folder, rng):
    image = devices.bare_table((1600, 1200), rng)
    save_jpeg(folder / "pictures/no_document.jpg", image, PICTURE_BYTES)
    return []


GOOD = {"mrz.consistency": "successful", "document.expiration": "successful"}
IN_IR = {"optical.ir_ab_mr": "successful"}

# (where it lies, who draws it, what it is, expected outcomes on DAY)
SAMPLES = [
    ("captures/td3_passport", td3_passport, "a valid passport in three lights", GOOD | IN_IR),
    ("captures/td3_ir_transparent", td3_ir_transparent,
     "the MRZ is printed in dye and vanishes in infrared", GOOD | {"optical.ir_ab_mr": "failed"}),
    ("captures/td3_altered_digit", td3_altered_digit,
     "the year of birth is altered: one digit, 0.3 mm out of place, check digits as they were",
     GOOD | IN_IR | {"mrz.consistency": "failed", "mrz.geometry": "failed"}),
    ("pictures/td1_card_photo.jpg", td1_card_photo, "an identity card photographed on a table", GOOD),
    ("pictures/td2_card.png", td2_card, "a card of the size TD2", GOOD),
    ("pictures/mrva_visa.jpg", mrva_visa, "a visa of format A with a Data Matrix",
     {"mrz.consistency": "successful", "document.expiration": "successful"}),
    ("pictures/td3_rotated_180.jpg", td3_rotated_180, "a passport laid upside down", GOOD),
    ("pictures/td3_expired.jpg", td3_expired, "the example of ICAO Doc 9303-4, expired in 2012",
     GOOD | {"document.expiration": "failed"}),
    ("pictures/long_number_td1.png", long_number_td1, "a document number of more than nine characters", GOOD),
    ("pictures/no_document.jpg", no_document, "a table and no document", {}),
]


def truth(path, mrz, note, outcomes):
    """One entry of expected.toml."""
    lines = ["[[sample]]", f'path = "{path}"', f'note = "{note}"', "mrz = ["]
    lines += [f'  "{line}",' for line in mrz]
    lines.append("]")
    if path.endswith("mrva_visa.jpg"):
        lines.append(f'barcode = "{VISA_TEXT}"')
    if outcomes:
        lines.append("[sample.outcomes]")
        lines += [f'"{check}" = "{outcome}"' for check, outcome in outcomes.items()]
    return "\n".join(lines) + "\n"


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent)
    only = sys.argv[2:]
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    entries = []
    for path, draw, note, outcomes in SAMPLES:
        if only and draw.__name__ not in only:
            continue
        print(path, flush=True)
        entries.append(truth(path, draw(folder, rng_of(draw.__name__)), note, outcomes))
    if not only:
        head = ("# What is drawn on each sample and what the checks named must say of it. Written by draw_samples.py; do "
                f"not edit.\n\n# The day of inspection.\nday = {DAY}\n\n")
        (folder / "expected.toml").write_text(head + "\n".join(entries))


if __name__ == "__main__":
    main()
