"""Portraits that are plainly drawn: shapes and shading, nobody's face."""

import dataclasses

import cv2
import numpy

# Drawn in a frame of 700 x 900, the 35 x 45 mm of a passport portrait.
WIDTH, HEIGHT = 700, 900
EASE = 4  # drawn that much larger, then averaged


@dataclasses.dataclass(frozen=True)
class Face:
    """Colours are blue, green, red."""
    skin: tuple
    hair: tuple
    coat: tuple
    long_hair: bool = False
    beard: bool = False
    glasses: bool = False
    width: float = 1.0


class Drawing:
    def __init__(self):
        self.image = numpy.empty((HEIGHT * EASE // 2, WIDTH * EASE // 2, 3), numpy.float32)
        self.scale = EASE / 2

    def mask(self, soft=0.0):
        return Mask(self.image.shape[:2], self.scale, soft)

    def paint(self, mask, colour, opacity=1.0):
        cover = mask.cover()[..., None] * opacity
        self.image = self.image * (1 - cover) + numpy.array(colour, numpy.float32) * cover


class Mask:
    """A shape made of ellipses, polygons and lines, with an edge that may be soft."""

    def __init__(self, shape, scale, soft):
        self.area = numpy.zeros(shape, numpy.uint8)
        self.scale, self.soft = scale, soft

    def _px(self, *values):
        return tuple(round(value * self.scale * 16) for value in values)

    def ellipse(self, x, y, rx, ry, value=255, start=0, end=360):
        cv2.ellipse(self.area, self._px(x, y), self._px(rx, ry), 0, start, end, value, -1, cv2.LINE_AA, 4)
        return self

    def polygon(self, points, value=255):
        cv2.fillPoly(self.area, [numpy.array([self._px(*p) for p in points])], value, cv2.LINE_AA, 4)
        return self

    def arc(self, x, y, rx, ry, start, end, thickness):
        cv2.ellipse(self.area, self._px(x, y), self._px(rx, ry), 0, start, end, 255,
                    max(1, round(thickness * self.scale)), cv2.LINE_AA, 4)
        return self

    def within(self, other):
        self.area = numpy.minimum(self.area, other.area)
        return self

    def cover(self):
        area = self.area.astype(numpy.float32) / 255
        return cv2.GaussianBlur(area, (0, 0), self.soft * self.scale) if self.soft else area


def shade(colour, factor):
    return tuple(min(1.0, channel * factor) for channel in colour)


def backdrop(drawing):
    y, x = numpy.mgrid[0:1:drawing.image.shape[0] * 1j, 0:1:drawing.image.shape[1] * 1j]
    light = .80 - .10 * ((x - .45) ** 2 + (y - .4) ** 2) * 2
    drawing.image[:] = light[..., None] * numpy.array((1.0, .99, .97))


def coat(drawing, face):
    body = drawing.mask(2).polygon([(40, 900), (70, 790), (150, 735), (270, 700), (430, 700), (550, 735), (630, 790),
                                    (660, 900)]).ellipse(350, 830, 300, 130)
    drawing.paint(body, face.coat)
    drawing.paint(drawing.mask(45).ellipse(560, 860, 120, 150).within(body), shade(face.coat, .45), .7)
    drawing.paint(drawing.mask(2).polygon([(255, 690), (350, 850), (445, 690)]), (.86, .85, .84))
    drawing.paint(drawing.mask(1.5).polygon([(245, 690), (205, 745), (300, 880), (350, 850)]), shade(face.coat, .75))
    drawing.paint(drawing.mask(1.5).polygon([(455, 690), (495, 745), (400, 880), (350, 850)]), shade(face.coat, .62))


def hair_behind(drawing, face):
    if face.long_hair:
        behind = drawing.mask(5).ellipse(350, 400, 225 * face.width, 275).polygon(
            [(350 - 222 * face.width, 400), (120, 725), (240, 770), (460, 770), (580, 725),
             (350 + 222 * face.width, 400)])
        drawing.paint(behind, shade(face.hair, .72))


def head(drawing, face):
    w = face.width
    drawing.paint(drawing.mask(2).polygon([(280, 560), (268, 715), (350, 775), (432, 715), (420, 560)]),
                  shade(face.skin, .80))
    for side in (-1, 1):
        drawing.paint(drawing.mask(1.5).ellipse(350 + side * 172 * w, 428, 26, 50), shade(face.skin, .86))
    outline = drawing.mask(1.5).ellipse(350, 400, 172 * w, 205).ellipse(350, 480, 142 * w, 165)
    drawing.paint(outline, face.skin)
    drawing.paint(drawing.mask(38).ellipse(505, 470, 75, 230).within(outline), shade(face.skin, .62), .75)
    drawing.paint(drawing.mask(30).ellipse(350, 655, 130, 40).within(outline), shade(face.skin, .66), .6)
    drawing.paint(drawing.mask(40).ellipse(290, 330, 80, 60).within(outline), shade(face.skin, 1.22), .6)
    for side in (-1, 1):
        drawing.paint(drawing.mask(28).ellipse(350 + side * 92, 505, 42, 30), (.42, .42, .80), .22)
    return outline


def features(drawing, face):
    dark = shade(face.hair, .6)
    for side in (-1, 1):
        x = 350 + side * 78 * face.width
        drawing.paint(drawing.mask(12).ellipse(x, 408, 50, 30), shade(face.skin, .70), .5)
        eye = drawing.mask(1).ellipse(x, 418, 33, 15)
        drawing.paint(eye, (.90, .91, .92))
        drawing.paint(drawing.mask(1).ellipse(x, 417, 14.5, 14.5).within(eye), (.24, .22, .20))
        drawing.paint(drawing.mask(1).ellipse(x, 417, 7, 7).within(eye), (.03, .03, .03))
        drawing.paint(drawing.mask(.6).ellipse(x - 5, 412, 3, 3), (1, 1, 1))
        drawing.paint(drawing.mask(1).arc(x, 420, 35, 18, 188, 352, 5), (.10, .09, .10))
        drawing.paint(drawing.mask(2).arc(x, 398, 47, 28, 200, 340, 10), dark, .9)
    drawing.paint(drawing.mask(9).polygon([(352, 420), (376, 515), (338, 520)]), shade(face.skin, .68), .65)
    drawing.paint(drawing.mask(4).ellipse(350, 522, 30, 12), shade(face.skin, .74), .8)
    for side in (-1, 1):
        drawing.paint(drawing.mask(2).ellipse(350 + side * 14, 527, 7, 4.5), shade(face.skin, .38))
    drawing.paint(drawing.mask(1.5).ellipse(350, 584, 56, 17), shade((.36, .36, .66), .55 + .45 * face.skin[2]))
    drawing.paint(drawing.mask(1.2).arc(350, 578, 56, 8, 8, 172, 4), (.12, .12, .28))
    drawing.paint(drawing.mask(6).ellipse(350, 610, 36, 7), shade(face.skin, .72), .6)


def hair_before(drawing, face, outline):
    w = face.width
    top = drawing.mask(3).ellipse(350, 300, 190 * w, 150, start=180, end=360)
    top.polygon([(350 - 190 * w, 298), (350 - 188 * w, 430), (350 - 158 * w, 400), (350 - 140 * w, 300), (270, 252),
                 (430, 232), (350 + 150 * w, 300), (350 + 160 * w, 400), (350 + 188 * w, 430), (350 + 190 * w, 298)])
    drawing.paint(top, face.hair)
    drawing.paint(drawing.mask(22).ellipse(300, 205, 90, 34).within(top), shade(face.hair, 1.9), .55)
    for strand in range(26):
        x = 185 + strand * 13
        drawing.paint(drawing.mask(1).arc(350, 330, abs(350 - x) + 6, 165, 185 if x < 350 else 270,
                                          270 if x < 350 else 355, 1.4).within(top), shade(face.hair, .55), .35)
    if face.beard:
        beard = drawing.mask(9).ellipse(350, 520, 146 * w, 132).within(outline)
        beard.area[:round(545 * drawing.scale)] = 0
        drawing.paint(beard, face.hair, .78)
        drawing.paint(drawing.mask(4).ellipse(350, 560, 66, 12), face.hair, .8)
        drawing.paint(drawing.mask(1.5).ellipse(350, 586, 46, 11), (.34, .34, .58))


def glasses(drawing, face):
    frame = (.12, .10, .10)
    for side in (-1, 1):
        x = 350 + side * 78 * face.width
        drawing.paint(drawing.mask(1).arc(x, 418, 58, 44, 0, 360, 6), frame)
        drawing.paint(drawing.mask(1).polygon([(350 + side * 135, 408), (350 + side * 172 * face.width, 400),
                                               (350 + side * 172 * face.width, 407), (350 + side * 135, 415)]), frame)
    drawing.paint(drawing.mask(1).arc(350, 416, 22, 10, 190, 350, 6), frame)


def draw(face, width_px, height_px):
    """A portrait as reflectance, blue green red, 0 to 1."""
    drawing = Drawing()
    backdrop(drawing)
    hair_behind(drawing, face)
    coat(drawing, face)
    outline = head(drawing, face)
    features(drawing, face)
    hair_before(drawing, face, outline)
    if face.glasses:
        glasses(drawing, face)
    image = cv2.resize(drawing.image.astype(numpy.float32), (width_px, height_px), interpolation=cv2.INTER_AREA)
    return numpy.clip(image, .02, .95) ** 1.6
