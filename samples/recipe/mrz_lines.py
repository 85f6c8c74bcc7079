"""The lines of a machine readable zone from its fields, with check digits (ICAO Doc 9303-3 4.9, -4, -5, -6, -7)."""


def check_digit(text):
    values = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * (7, 3, 1)[index % 3] for index, value in enumerate(values)) % 10)


def checked(text):
    return text + check_digit(text)


def name_field(person, length):
    return f"{person.surname}<<{person.given_names}".replace(" ", "<").replace("-", "<").ljust(length, "<")[:length]


def td3(person, document):
    optional = document.optional.ljust(14, "<")
    number, birth, expiry = (checked(field) for field in (document.number, person.birth, document.expiry))
    personal = checked(optional) if document.optional else optional + "<"
    lower = number + person.state + birth + person.sex + expiry + personal
    return [document.code.ljust(2, "<") + "UTO" + name_field(person, 39),
            lower + check_digit(number + birth + expiry + personal)]


def td2(person, document):
    number, birth, expiry = (checked(field) for field in (document.number, person.birth, document.expiry))
    optional = document.optional.ljust(7, "<")
    lower = number + person.state + birth + person.sex + expiry + optional
    return [document.code.ljust(2, "<") + "UTO" + name_field(person, 31),
            lower + check_digit(number + birth + expiry + optional)]


def td1(person, document):
    birth, expiry = checked(person.birth), checked(document.expiry)
    number = checked(document.number)
    if len(document.number) > 9:
        # Doc 9303-5 4.2.2: the rest of a long number and the check digit go into the optional data.
        number = document.number[:9] + "<" + checked(document.number)[9:] + "<"
    upper = document.code.ljust(2, "<") + "UTO" + (number + document.optional).ljust(25, "<")
    middle = birth + person.sex + expiry + person.state + "<" * 11
    return [upper, middle + check_digit(upper[5:] + birth + expiry + middle[18:]), name_field(person, 30)]


def mrv_a(person, document):
    lower = checked(document.number) + person.state + checked(person.birth) + person.sex + checked(document.expiry)
    return ["V<UTO" + name_field(person, 39), (lower + document.optional).ljust(44, "<")]
