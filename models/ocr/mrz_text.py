"""Text of machine-readable lines: ICAO 9303 look-alikes and random strings.

Nobody's data: names are built from syllables, numbers are drawn. Half of the
lines follow the grammar (long filler runs, digits where digits belong), the
other half is random, so that a reader trained on them learns shapes and not
a language.
"""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
LETTERS = ALPHABET[10:36]
DIGITS = ALPHABET[:10]

# Characters that are mixed up at low resolution; lines drawn from one group
# only make a reader look at the difference.
LOOK_ALIKES = ("0ODQ", "1IL", "2Z7", "5S3", "8B3", "6G", "<KC", "4A", "MNHW",
               "UV", "0OU", "8S6", "EF", "PR", "TI1", "XK", "VY", "CG", "9G3", "B8R")

STATES = ("AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHR BGD BLR BEL BEN BOL BIH BWA BRA BGR "
          "KHM CMR CAN CHL CHN COL CRI HRV CUB CYP CZE DNK DOM ECU EGY EST ETH FIN FRA GEO "
          "D<< GHA GRC GTM HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KOR "
          "KWT LVA LBN LTU LUX MYS MLT MEX MDA MCO MNG MNE MAR NPL NLD NZL NGA MKD NOR OMN "
          "PAK PAN PER PHL POL PRT QAT ROU RUS SAU SRB SGP SVK SVN ZAF ESP LKA SWE CHE SYR "
          "THA TUN TUR UKR ARE GBR USA URY UZB VEN VNM YEM ZMB ZWE UTO XXA UNO EUE RKS").split()

SYLLABLES = ("MA RI AN NA JO HAN KAR LO PE TER LU KA SZ CZ SKI OV EV ER SON SEN DE LA VAN DER "
             "AL BEN KH ALI MO HA MED FA TI WANG LI CH EN ZH OU NG UY YA SU KI TO MI GAR CIA "
             "LOP EZ ROD RI GU FER DI SIL VA BRO WN SMI TH TAY LOR WIL LIAMS JAC QUE LI NE GER "
             "HARD BJ ORN AXEL XA VI ER YU KO HI RO OKA FOR IB RA HIM OZ TURK DJO KO VIC WOJ "
             "CIE").split()


def check_digit(field):
    """ICAO 9303-3 check digit, weights 7 3 1."""
    values = {char: index for index, char in enumerate(ALPHABET)}
    values["<"] = 0
    return str(sum(values[char] * (7, 3, 1)[i % 3] for i, char in enumerate(field)) % 10)


def _draw(rng, characters, count):
    return "".join(characters[i] for i in rng.integers(0, len(characters), count))


def _word(rng):
    return "".join(SYLLABLES[i] for i in rng.integers(0, len(SYLLABLES), rng.integers(1, 5)))


def _name_field(rng, length):
    surnames = "<".join(_word(rng) for _ in range(rng.choice([1, 1, 1, 2, 2, 3])))
    given = "<".join(_word(rng) for _ in range(rng.choice([0, 1, 1, 2, 2, 3])))
    name = surnames + ("<<" + given if given else "")
    return name[:length].ljust(length, "<")


def _date(rng):
    return f"{rng.integers(0, 100):02d}{rng.integers(1, 13):02d}{rng.integers(1, 32):02d}"


def _document_number(rng):
    kind = rng.integers(0, 4)
    if kind == 0:
        number = _draw(rng, DIGITS, 9)
    elif kind == 1:
        number = _draw(rng, LETTERS, rng.integers(1, 3)) + _draw(rng, DIGITS, 7)
    elif kind == 2:
        number = _draw(rng, ALPHABET[:36], 9)
    else:
        number = _draw(rng, ALPHABET[:36], rng.integers(6, 9))
    return number[:9].ljust(9, "<")


def _optional_field(rng, length):
    if length <= 0:
        return ""
    kind = rng.integers(0, 3)
    filled = 0 if kind == 0 else rng.integers(1, length + 1)
    return _draw(rng, DIGITS if kind == 1 else ALPHABET[:36], filled).ljust(length, "<")


def _state(rng):
    return STATES[rng.integers(0, len(STATES))]


def _sex(rng):
    return "MF<"[rng.choice([0, 0, 0, 1, 1, 1, 2])]


def _numbered(field):
    return field + check_digit(field)


def _lower_line(rng, length):
    """Second line of TD3, TD2 and visas: number, state, birth, sex, expiry, optional."""
    start = (_numbered(_document_number(rng)) + _state(rng) + _numbered(_date(rng)) + _sex(rng)
             + _numbered(_date(rng)))
    optional = _optional_field(rng, length - len(start) - 2)
    if length == 44 and rng.integers(0, 2):
        optional += check_digit(optional) if optional.strip("<") else "<"
    line = start + optional
    return line.ljust(length - 1, "<") + check_digit(line)


def _upper_line(rng, length):
    kinds = ("P<", "P<", "PD", "PO", "PM") if length == 44 else ("I<", "ID", "AC", "P<", "V<")
    prefix = kinds[rng.integers(0, len(kinds))] + _state(rng)
    if rng.random() < 0.15:
        prefix = "V" + _draw(rng, LETTERS + "<", 1) + _state(rng)
    return prefix + _name_field(rng, length - 5)


def _td1_line(rng):
    which = rng.integers(0, 3)
    if which == 0:
        prefix = "IAC"[rng.integers(0, 3)] + _draw(rng, LETTERS + "<<<<<<<<<<", 1)
        return prefix + _state(rng) + _numbered(_document_number(rng)) + _optional_field(rng, 15)
    if which == 1:
        line = (_numbered(_date(rng)) + _sex(rng) + _numbered(_date(rng)) + _state(rng)
                + _optional_field(rng, 11))
        return line + check_digit(line)
    return _name_field(rng, 30)


def grammar_line(rng):
    """A line that a real document could carry; 30, 36 or 44 characters."""
    length = int(rng.choice([30, 36, 44], p=[0.4, 0.15, 0.45]))
    if length == 30:
        return _td1_line(rng)[:30]
    return (_upper_line if rng.random() < 0.5 else _lower_line)(rng, length)[:length]


def random_line(rng, length=None):
    """Uniform, look-alike or patchy strings without any grammar."""
    if length is None:
        length = int(rng.choice([30, 36, 44]))
    kind = rng.random()
    if kind < 0.45:
        return _draw(rng, ALPHABET, length)
    if kind < 0.75:
        pieces = []
        while sum(map(len, pieces)) < length:
            group = LOOK_ALIKES[rng.integers(0, len(LOOK_ALIKES))]
            pieces.append(_draw(rng, group, rng.integers(2, 9)))
        return "".join(pieces)[:length]
    pieces = []
    while sum(map(len, pieces)) < length:
        source = (LETTERS, DIGITS, "<", ALPHABET)[rng.integers(0, 4)]
        pieces.append(_draw(rng, source, rng.integers(1, 10)))
    return "".join(pieces)[:length]


def any_line(rng, grammar_share=0.5):
    return grammar_line(rng) if rng.random() < grammar_share else random_line(rng)
