"""The documents of Utopia: sizes and zones as in ICAO Doc 9303-4, -5, -6 and -7, everything else made up."""

import dataclasses

import cv2
import numpy

import artwork
import mrz_lines
import portrait
import sheet
from artwork import ITALIC, SANS, SANS_BOLD, SERIF_BOLD
from sheet import CARBON, OVERPRINT, UV_BLUE, UV_GREEN, UV_RED, UV_YELLOW, Ink, Sheet, offset

# Portraits are printed by dye diffusion: full colour, nearly gone in infrared.
PORTRAIT_DYE = Ink(vi=(1, 1, 1), ir=1, uv_absorption=.6)

# Where the lines of the MRZ stand. Two lines, 6.35 mm apart, lie in the middle of the 23.2 mm of the zone (Doc 9303-4
# figure 3); three lines share the same middle, 4.25 mm apart.
LAST_BASELINE_MM = {2: 7.25, 3: 6.15}
LINE_STEP_MM = {2: 6.35, 3: 4.25}

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


@dataclasses.dataclass(frozen=True)
class Person:
    surname: str
    given_names: str
    birth: str  # YYMMDD, as everywhere in the MRZ
    sex: str
    face: portrait.Face
    birth_place: str = "ZENITH"
    state: str = "UTO"


@dataclasses.dataclass(frozen=True)
class Document:
    code: str
    number: str
    issue: str
    expiry: str
    optional: str = ""


def date_text(date, century):
    return f"{date[4:]} {MONTHS[int(date[2:4]) - 1]} {century}{date[:2]}"


def birth_text(person):
    return date_text(person.birth, 20 if int(person.birth[:2]) < 26 else 19)


def machine_zone(page, lines, left_mm, rng, ink=CARBON, moved=None):
    """Prints the MRZ. `moved` may name a character: (line, index, right in mm, down in mm)."""
    master = page.blank_master()
    count = len(lines)
    for row, text in enumerate(lines):
        baseline = page.height_mm - LAST_BASELINE_MM[count] - (count - 1 - row) * LINE_STEP_MM[count]
        one = moved[1:] if moved and moved[0] == row else None
        artwork.machine_line(master, text, left_mm, baseline, rng, one)
    page.print(master, ink, .97)


def machine_ground(page, colour):
    """The zone's own pale ground, without line work."""
    cover = numpy.zeros((page.height, page.width), numpy.float32)
    cover[-round(23.2 * sheet.SCAN_DPI / 25.4):] = 1
    page.lay(cv2.GaussianBlur(cover, (0, 0), 5), numpy.array(colour, numpy.float32), offset(*colour))


def picture(page, image_of, box, opacity=1.0, soft_edge=.35):
    """Prints a portrait into a box (x, y, width, height) in mm."""
    x, y, width, height = (round(mm * sheet.SCAN_DPI / 25.4) for mm in box)
    image = image_of(width, height)
    cover = numpy.zeros((page.height, page.width), numpy.float32)
    cover[y:y + height, x:x + width] = opacity
    colour = numpy.ones((page.height, page.width, 3), numpy.float32)
    colour[y:y + height, x:x + width] = image
    cover = cv2.GaussianBlur(cover, (0, 0), soft_edge * sheet.SCAN_DPI / 25.4)
    colour = cv2.GaussianBlur(colour, (0, 0), 1.2)
    page.lay(cover, colour, dataclasses.replace(PORTRAIT_DYE, ir=1 - .14 * (1 - colour.mean(-1))))


def fields(page, entries, ink=CARBON, size_mm=2.05):
    """Captions in press colour, what they caption in the personaliser's ink: (x, y, caption, text) in mm."""
    captions, texts = page.blank_master(), page.blank_master()
    for x, y, caption, text in entries:
        artwork.lettering(captions, caption, (x, y), 1.05, SANS)
        artwork.lettering(texts, text, (x, y + 3.1), size_mm, SANS_BOLD)
    page.print(captions, offset(.30, .14, .08), .95)
    page.print(texts, ink, .93)


def signature(page, at_mm, rng, ink):
    """A flourish that is nobody's name."""
    master = page.blank_master()
    t = numpy.linspace(0, 1, 400)
    x = at_mm[0] + 21 * t + 1.6 * numpy.sin(34 * t)
    y = at_mm[1] + (1.9 - 1.1 * t) * numpy.sin(29 * t + rng.uniform(0, 3)) + .8 * numpy.sin(7 * t)
    artwork.curve(master, x, y, .22)
    artwork.curve(master, at_mm[0] + 2 + 22 * t, at_mm[1] + 3 - 1.3 * numpy.sin(2.6 * t), .18)
    page.print(master, ink, .9)


def specimen(page, at_mm, height_mm, turn):
    """SPECIMEN across the page, to be seen in white, infrared and ultraviolet light."""
    master = page.blank_master()
    artwork.slanted(master, "SPECIMEN", at_mm, height_mm, turn)
    page.print(master, OVERPRINT, .62)


def ground(page, box, inks, pitch, rng):
    """Two interlaced bundles of waves in two press colours."""
    for number, ink in enumerate(inks):
        master = page.blank_master()
        artwork.waves(master, box, pitch, .085, phase=2.1 * number + rng.uniform(0, .5),
                      lengths=(31 - 5 * number, 11 + 2 * number), swings=(2.6, .8 - 1.4 * number))
        page.print(master, ink, .72)


def mark(page, centre, radius, inks, petals=12):
    """The rosette with the compass star."""
    for number, ink in enumerate(inks):
        master = page.blank_master()
        artwork.rosette(master, centre, radius * (1 - .1 * number), .08, petals + 4 * number, 8)
        page.print(master, ink, .66)


def luminescence(page, centre, radius, name_at, rng):
    """What the page shows under ultraviolet only: star, rosette, name of the state, fibres."""
    for draw, ink in ((lambda m: artwork.rosette(m, centre, radius, .16, 10, 5), UV_GREEN),
                      (lambda m: artwork.star(m, centre, radius * .42), UV_YELLOW),
                      (lambda m: artwork.lettering(m, "UTOPIA", name_at, 5, SERIF_BOLD, spacing_mm=2.6), UV_BLUE),
                      (lambda m: artwork.fibres(m, rng, 16), UV_RED),
                      (lambda m: artwork.fibres(m, rng, 12), UV_BLUE)):
        master = page.blank_master()
        draw(master)
        page.print(master, ink)


def barcode(page, symbol, at_mm, module_mm):
    """A two-dimensional barcode with its quiet zone; `symbol` holds 1 for each dark module."""
    module = round(sheet.master_px(module_mm))
    left, top = (round(sheet.master_px(mm)) for mm in at_mm)
    height, width = (side * module for side in symbol.shape)
    quiet, dark = page.blank_master(), page.blank_master()
    quiet[top - 3 * module:top + height + 3 * module, left - 3 * module:left + width + 3 * module] = 255
    dark[top:top + height, left:left + width] = numpy.kron(symbol, numpy.ones((module, module), numpy.uint8)) * 255
    page.spare(quiet)
    page.print(dark, CARBON, .95)


def header(page, title, x_mm, y_mm, height_mm, ink):
    master = page.blank_master()
    artwork.star(master, (x_mm + height_mm * .8, y_mm - height_mm * .55), height_mm * .9)
    artwork.lettering(master, "UTOPIA", (x_mm + height_mm * 2.3, y_mm), height_mm, SERIF_BOLD, spacing_mm=height_mm * .28)
    artwork.lettering(master, title, (x_mm + height_mm * 2.3, y_mm + height_mm * .95), height_mm * .42, SANS)
    page.print(master, ink)


def passport(person, document, rng, lines=None, personal_ink=CARBON, moved=None):
    """A passport's data page, TD3: 125 x 88 mm. `lines` replaces the text of the MRZ, `moved` shifts one glyph of it."""
    page = Sheet(125, 88, rng)
    page.tint([(.92, .80, .64), (.80, .89, .86), (.66, .82, .94)])
    ground(page, (0, 0, 125, 64.8), (offset(.74, .52, .34), offset(.52, .56, .84)), .44, rng)
    mark(page, (82, 36), 25, (offset(.62, .46, .26), offset(.40, .52, .80)))
    machine_ground(page, (.94, .95, .96))
    master = page.blank_master()
    artwork.microtext(master, "UTOPIA NOWHERE GOOD PLACE", (0, 64.9), 125)
    page.print(master, offset(.55, .30, .22), .8)
    header(page, "PASSPORT  /  PASSEPORT", 5, 9.2, 4.4, offset(.36, .16, .10))
    picture(page, lambda w, h: portrait.draw(person.face, w, h), (6, 17, 34, 43.7))
    overlay = page.blank_master()
    artwork.waves(overlay, (30, 14, 16, 50), .55, .08, phase=1.0)
    page.print(overlay, offset(.62, .46, .30), .35)
    picture(page, lambda w, h: portrait.draw(person.face, w, h), (103, 42, 14.5, 18.6), opacity=.34, soft_edge=.8)
    fields(page, [
        (45, 17.5, "Type / Type", document.code), (60, 17.5, "Code / Code", "UTO"),
        (82, 17.5, "Passport No. / No. de passeport", document.number),
        (45, 24.6, "Surname / Nom", person.surname), (45, 31.7, "Given names / Prénoms", person.given_names),
        (45, 38.8, "Nationality / Nationalité", "UTOPIAN"),
        (45, 45.9, "Date of birth / Date de naissance", birth_text(person)), (76, 45.9, "Sex / Sexe", person.sex),
        (86, 38.8, "Place of birth / Lieu de naissance", person.birth_place),
        (45, 53.0, "Date of issue / Date de délivrance", date_text(document.issue, 20)),
        (45, 59.5, "Date of expiry / Date d'expiration", date_text(document.expiry, 20)),
        (76, 53.0, "Authority / Autorité", "HARBOUR OFFICE")], personal_ink)
    signature(page, (77, 61), rng, personal_ink)
    luminescence(page, (82, 36), 25, (66, 11), rng)
    specimen(page, (62, 38), 9.5, 24)
    lines = lines or mrz_lines.td3(person, document)
    machine_zone(page, lines, 6.0, rng, personal_ink, moved)
    return page


def identity_card(person, document, rng):
    """The back of an identity card, TD1: 85.6 x 54 mm."""
    page = Sheet(85.6, 54, rng)
    page.tint([(.82, .90, .84), (.90, .92, .88), (.92, .86, .84)])
    ground(page, (0, 0, 85.6, 31), (offset(.55, .70, .36), offset(.70, .50, .50)), .42, rng)
    mark(page, (66, 15.5), 14, (offset(.46, .60, .26), offset(.66, .44, .46)), 9)
    machine_ground(page, (.93, .96, .94))
    header(page, "IDENTITY CARD", 3.5, 6.8, 3.2, offset(.22, .32, .10))
    fields(page, [(4, 13.4, "Height / Taille", "1,76 m"), (24, 13.4, "Colour of eyes / Yeux", "GREY"),
                  (4, 19.2, "Place of birth / Lieu de naissance", person.birth_place),
                  (4, 25.0, "Authority / Autorité", "CITY OF ZENITH")], size_mm=1.9)
    luminescence(page, (66, 15.5), 13, (6, 27), rng)
    specimen(page, (42, 17), 6, 16)
    machine_zone(page, mrz_lines.td1(person, document), 5.0, rng)
    return page


def residence_card(person, document, rng):
    """A card of the size TD2: 105 x 74 mm."""
    page = Sheet(105, 74, rng)
    page.tint([(.80, .86, .93), (.90, .92, .90), (.88, .90, .82)])
    ground(page, (0, 0, 105, 51), (offset(.40, .55, .76), offset(.64, .60, .34)), .46, rng)
    mark(page, (75, 27), 20, (offset(.32, .50, .74), offset(.60, .58, .30)), 14)
    machine_ground(page, (.95, .96, .95))
    header(page, "OFFICIAL TRAVEL CARD", 4, 7.8, 3.6, offset(.12, .20, .42))
    picture(page, lambda w, h: portrait.draw(person.face, w, h), (4.5, 13, 27, 34.7))
    fields(page, [
        (36, 15, "Card No. / No. de carte", document.number), (36, 22, "Surname / Nom", person.surname),
        (36, 29, "Given names / Prénoms", person.given_names), (36, 36, "Date of birth", birth_text(person)),
        (62, 36, "Sex / Sexe", person.sex), (72, 36, "Nationality", "UTOPIAN"),
        (36, 43, "Date of expiry", date_text(document.expiry, 20))], size_mm=2.0)
    signature(page, (72, 45), rng, CARBON)
    luminescence(page, (75, 27), 18, (36, 12), rng)
    specimen(page, (52, 31), 8, 20)
    machine_zone(page, mrz_lines.td2(person, document), 4.0, rng)
    return page


def visa(person, document, rng, symbol):
    """A visa sticker of format A: 120 x 80 mm, with a two-dimensional barcode."""
    page = Sheet(120, 80, rng)
    page.tint([(.88, .82, .90), (.92, .90, .86), (.84, .90, .92)])
    ground(page, (0, 0, 120, 57), (offset(.70, .44, .62), offset(.42, .64, .72)), .45, rng)
    mark(page, (64, 27), 22, (offset(.62, .36, .56), offset(.36, .58, .66)), 16)
    machine_ground(page, (.95, .95, .96))
    header(page, "VISA", 4, 9, 4.2, offset(.34, .10, .30))
    picture(page, lambda w, h: portrait.draw(person.face, w, h), (4.5, 16, 28, 36))
    fields(page, [
        (37, 17, "Visa No.", document.number), (63, 17, "Valid for", "UTOPIA"),
        (37, 24, "From", date_text(document.issue, 20)), (63, 24, "Until", date_text(document.expiry, 20)),
        (37, 31, "Entries", "MULTIPLE"), (63, 31, "Stay", "90 DAYS"),
        (37, 38, "Surname, given names", f"{person.surname}, {person.given_names}"),
        (37, 45, "Date of birth", birth_text(person)), (63, 45, "Sex", person.sex)])
    barcode(page, symbol, (97, 34), .5)
    luminescence(page, (64, 27), 20, (37, 12), rng)
    specimen(page, (62, 30), 9, 20)
    machine_zone(page, mrz_lines.mrv_a(person, document), 6.0, rng)
    return page
