"""What a flatbed reader and a hand-held camera make of a sheet."""

import cv2
import numpy

from sheet import SCAN_DPI

PLATEN = {"vi": (.012, .012, .011), "ir": (.014, .014, .014), "uv": (.004, .002, .002)}
NOISE = {"vi": .0045, "ir": .005, "uv": .003}


def encoded(linear):
    return numpy.clip(numpy.maximum(linear, 0) ** (1 / 2.2) * 255 + .5, 0, 255).astype(numpy.uint8)


def illumination(shape, light, rng):
    """Lamps are never even; ultraviolet ones least of all."""
    y, x = numpy.mgrid[-1:1:shape[0] * 1j, -1:1:shape[1] * 1j]
    fall = .16 if light == "uv" else .05
    tilt = rng.uniform(-.02, .02, 2)
    return (1 - fall * (.6 * x * x + .4 * y * y) + tilt[0] * x + tilt[1] * y)[..., None].astype(numpy.float32)


def placement(sheet, margin_px, turn_deg, scale=1.0):
    """The affine map of a sheet laid on the glass, and the size of the glass that is captured."""
    width, height = (round(side * scale) for side in (sheet.width, sheet.height))
    size = (width + 2 * margin_px, height + 2 * margin_px)
    matrix = cv2.getRotationMatrix2D((sheet.width / 2, sheet.height / 2), turn_deg, scale)
    matrix[:, 2] += (size[0] / 2 - sheet.width / 2, size[1] / 2 - sheet.height / 2)
    return matrix, size


def flatbed(sheet, light, rng, margin_px=60, turn_deg=.7, dpi=SCAN_DPI, noise=1.0):
    """One light's picture of a sheet on a dark platen. `noise` is 1 for an ordinary reader, less for a quiet one."""
    scale = dpi / SCAN_DPI
    matrix, size = placement(sheet, margin_px, turn_deg, scale)
    source = sheet.under(light)
    if scale < 1:
        source = cv2.GaussianBlur(source, (0, 0), .45 / scale)
    warp = dict(flags=cv2.INTER_CUBIC)
    page = cv2.warpAffine(source, matrix, size, **warp)
    cover = cv2.warpAffine(numpy.ones(source.shape[:2], numpy.float32), matrix, size, flags=cv2.INTER_LINEAR)
    # The edge throws a soft shadow on the platen, and stray light lifts the platen next to it.
    halo = cv2.GaussianBlur(cover, (0, 0), 14)[..., None] * .010
    platen = numpy.array(PLATEN[light], numpy.float32) + halo * (0 if light == "uv" else 1)
    image = page * cover[..., None] + platen * (1 - cover[..., None])
    image *= illumination(image.shape[:2], light, rng)
    image += rng.normal(0, 1, image.shape) * noise * NOISE[light] * numpy.sqrt(numpy.maximum(image, .01))
    return encoded(image)


def table(size, rng):
    """A wooden table: boards with grain, in linear light."""
    width, height = size
    y, x = numpy.mgrid[0:height, 0:width].astype(numpy.float32)
    wander = cv2.resize(rng.normal(0, 1, (8, 10)).astype(numpy.float32), size, interpolation=cv2.INTER_CUBIC)
    along = cv2.resize(rng.normal(0, 1, (height, 24)).astype(numpy.float32), size, interpolation=cv2.INTER_CUBIC)
    rings = numpy.sin((y + 26 * wander + .04 * x) / 9) * .5 + numpy.sin((y + 40 * wander) / 31) * .6
    board = (y // 262).astype(int)
    tone = rng.uniform(.85, 1.12, board.max() + 1)[board]
    wood = (.30 + .030 * rings + .022 * cv2.GaussianBlur(along, (0, 0), .8)) * tone
    wood[(y % 262) < 3] *= .35
    return wood[..., None] * numpy.array((.36, .62, 1.0), numpy.float32)


def photograph(sheet, corners, size, rng):
    """A sheet on a table, taken by hand. `corners` are its corners in the picture, clockwise from the upper left."""
    source = sheet.under("vi")
    # Reduced first, or the line work turns into a moiré that no lens would give.
    shrink = .5 * (numpy.linalg.norm(numpy.subtract(corners[1], corners[0])) / sheet.width
                   + numpy.linalg.norm(numpy.subtract(corners[2], corners[3])) / sheet.width)
    source = cv2.GaussianBlur(source, (0, 0), .42 / shrink)
    flat = numpy.float32([(0, 0), (sheet.width, 0), (sheet.width, sheet.height), (0, sheet.height)])
    matrix = cv2.getPerspectiveTransform(flat, numpy.float32(corners))
    card = rounded(sheet, 3.2)
    page = cv2.warpPerspective(source, matrix, size, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(card, matrix, size, flags=cv2.INTER_LINEAR)[..., None]
    shadow = cv2.GaussianBlur(numpy.roll(cover[..., 0], (10, 12), (0, 1)), (0, 0), 9)[..., None]
    return taken(table(size, rng) * (1 - .55 * shadow) * (1 - cover) + page * cover, rng)


def bare_table(size, rng):
    """A table with nothing on it."""
    return taken(table(size, rng), rng)


def taken(image, rng):
    """What a hand-held camera makes of a scene under a lamp."""
    y, x = numpy.mgrid[0:1:image.shape[0] * 1j, 0:1:image.shape[1] * 1j]
    glow = .60 + .52 * numpy.exp(-((x - .34) ** 2 + (y - .26) ** 2) * 1.9)
    image = cv2.GaussianBlur((image * glow[..., None]).astype(numpy.float32), (0, 0), .7)
    image += rng.normal(0, 1, image.shape) * .007 * numpy.sqrt(numpy.maximum(image, .01))
    return encoded(image * numpy.array((.93, 1.0, 1.04)))


def rounded(sheet, radius_mm):
    """The outline of a card: its coverage, with rounded corners."""
    radius = round(radius_mm * SCAN_DPI / 25.4)
    area = numpy.zeros((sheet.height, sheet.width), numpy.uint8)
    cv2.rectangle(area, (radius, 0), (sheet.width - radius, sheet.height), 255, -1)
    cv2.rectangle(area, (0, radius), (sheet.width, sheet.height - radius), 255, -1)
    for x in (radius, sheet.width - radius - 1):
        for y in (radius, sheet.height - radius - 1):
            cv2.circle(area, (x, y), radius, 255, -1, cv2.LINE_AA)
    return area.astype(numpy.float32) / 255
