"""Pre-rendered backgrounds: security print, grain, other text, photo edges.

Made once per process from a fixed seed and then cropped at random, because
drawing guilloches for every line would cost more than the line itself.
Values are in [0, 1]: how much of the paper's light the print takes away.
"""
import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

TILE_HEIGHT = 256
TILE_WIDTH = 2048
DEJAVU = "/usr/share/fonts/truetype/dejavu/"          # Debian package fonts-dejavu-core
LIBERATION = "/usr/share/fonts/truetype/liberation/"  # Debian package fonts-liberation
TEXT_FONTS = (DEJAVU + "DejaVuSans.ttf", DEJAVU + "DejaVuSans-Bold.ttf",
              DEJAVU + "DejaVuSerif.ttf", DEJAVU + "DejaVuSerif-Bold.ttf",
              LIBERATION + "LiberationSans-Regular.ttf", LIBERATION + "LiberationSans-Bold.ttf",
              LIBERATION + "LiberationSerif-Regular.ttf", LIBERATION + "LiberationSerif-Bold.ttf",
              LIBERATION + "LiberationSansNarrow-Regular.ttf")
WORDS = ("Name Nom Surname Given names Date of birth Nationality Sex Place Authority PASSPORT "
         "PASSEPORT REPUBLIC Kingdom Signature valid until No. 12.08.1974 03/11/2029 A1234567 "
         "IDENTITY CARD Residence permit VISA Type Code State Height 172 cm Eyes colour Ministry of "
         "the Interior UTOPIA SPECIMEN ERIKSSON Anna Maria ZENITH 19 JUL MAI 2031 M F bearer "
         "holder's remarks entries MULT 90 days from Schengen").split()


def _grid():
    y, x = np.mgrid[0:TILE_HEIGHT, 0:TILE_WIDTH].astype(np.float32)
    return x, y


def smooth_noise(rng, scale):
    small = rng.standard_normal((max(2, int(TILE_HEIGHT / scale)), max(2, int(TILE_WIDTH / scale))))
    field = cv2.resize(small.astype(np.float32), (TILE_WIDTH, TILE_HEIGHT), interpolation=cv2.INTER_CUBIC)
    return field / (field.std() + 1e-6)


def guilloche(rng):
    """Families of wavy lines, as in security print."""
    x, y = _grid()
    ink = np.zeros_like(x)
    for _ in range(rng.integers(1, 4)):
        spacing = rng.uniform(4, 22)
        angle = rng.uniform(-np.pi, np.pi)
        wave = rng.uniform(0, 14) * np.sin(2 * np.pi * x / rng.uniform(30, 400) + rng.uniform(0, 6))
        wave += rng.uniform(0, 8) * np.sin(2 * np.pi * y / rng.uniform(20, 150))
        phase = (x * np.cos(angle) + y * np.sin(angle) + wave) / spacing
        sharpness = rng.uniform(1, 8)
        ink = np.maximum(ink, ((1 + np.cos(2 * np.pi * phase)) / 2) ** sharpness)
    return ink


def screen_dots(rng):
    x, y = _grid()
    spacing, angle = rng.uniform(3, 8), rng.uniform(0, np.pi)
    u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    return ((1 + np.cos(2 * np.pi * u / spacing)) * (1 + np.cos(2 * np.pi * v / spacing)) / 4) ** 0.7


def cloudy(rng):
    return np.clip(0.5 + 0.25 * smooth_noise(rng, rng.uniform(6, 120)), 0, 1)


def photo_like(rng):
    """Blobs and hard edges, as a portrait or a coat of arms would leave."""
    field = smooth_noise(rng, rng.uniform(15, 60)) + 0.4 * smooth_noise(rng, rng.uniform(4, 12))
    steps = rng.integers(2, 7)
    return np.clip(np.round((0.5 + 0.3 * field) * steps) / steps, 0, 1).astype(np.float32)


def text_rows(rng, smallest=16, largest=44):
    """Rows of ordinary Latin print."""
    image = Image.new("L", (TILE_WIDTH, TILE_HEIGHT), 0)
    pen = ImageDraw.Draw(image)
    y = rng.integers(0, 20)
    while y < TILE_HEIGHT:
        size = int(rng.integers(smallest, largest))
        font = ImageFont.truetype(TEXT_FONTS[rng.integers(0, len(TEXT_FONTS))], size)
        upper = rng.random() < 0.45
        x = rng.integers(0, 120)
        while x < TILE_WIDTH:
            word = WORDS[rng.integers(0, len(WORDS))]
            word = word.upper() if upper else word
            pen.text((x, y), word, font=font, fill=255)
            x += font.getlength(word) + rng.integers(size // 4, size * 3)
        y += int(size * rng.uniform(1.1, 1.9))
    return np.asarray(image, np.float32) / 255


class TexturePool:
    """Tiles by kind; `crop` returns a random window of a random tile of that kind."""

    def __init__(self, seed=20):
        rng = np.random.default_rng(seed)
        self._tiles = {
            "print": [guilloche(rng) for _ in range(12)] + [screen_dots(rng) for _ in range(3)]
                     + [cloudy(rng) for _ in range(3)],
            "photo": [photo_like(rng) for _ in range(6)],
            "text": [text_rows(rng) for _ in range(8)],
            "coarse": [smooth_noise(rng, scale) for scale in (8, 16, 40)],
            "medium": [smooth_noise(rng, scale) for scale in (3, 4, 5)],
            "grain": [rng.standard_normal((TILE_HEIGHT, TILE_WIDTH)).astype(np.float32) for _ in range(2)],
        }

    def crop(self, rng, kind, height, width):
        tiles = self._tiles[kind]
        tile = tiles[rng.integers(0, len(tiles))]
        top = rng.integers(0, TILE_HEIGHT - height + 1)
        left = rng.integers(0, TILE_WIDTH - width + 1)
        window = tile[top:top + height, left:left + width]
        if kind != "text":
            window = window[::rng.choice([-1, 1]), ::rng.choice([-1, 1])]
        return window
