"""What happens to a printed line between paper and picture.

Every function takes and returns a float32 picture with values 0..255 at the
resolution of the final picture, so that damage costs little and has the grain
it has in life (JPEG blocks on thumbnails are as large as their letters).
"""
import cv2
import numpy as np


def motion_kernel(length, angle):
    size = int(np.ceil(length)) // 2 * 2 + 3
    kernel = np.zeros((size, size), np.float32)
    centre, reach = size / 2 - 0.5, length / 2
    dx, dy = reach * np.cos(angle), reach * np.sin(angle)
    scale = 16  # sub-pixel end points
    cv2.line(kernel, (round((centre - dx) * scale), round((centre - dy) * scale)),
             (round((centre + dx) * scale), round((centre + dy) * scale)), 1.0, 1, cv2.LINE_AA, 4)
    total = kernel.sum()
    return kernel / total if total > 0 else None


def defocus_kernel(radius):
    size = int(np.ceil(radius)) * 2 + 1
    y, x = np.mgrid[0:size, 0:size] - size // 2
    kernel = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    return kernel / kernel.sum()


def blur(picture, rng, pitch, strength):
    """At most one of Gaussian, motion and defocus blur, in proportion to the pitch."""
    kind = rng.random()
    if kind < 0.25:
        return picture
    if kind < 0.65:
        sigma = rng.uniform(0.02, 0.11) * pitch * strength
        return cv2.GaussianBlur(picture, (0, 0), sigma) if sigma > 0.15 else picture
    if kind < 0.85:
        kernel = motion_kernel(rng.uniform(0.08, 0.36) * pitch * strength, rng.uniform(0, np.pi))
    else:
        kernel = defocus_kernel(max(0.6, rng.uniform(0.04, 0.17) * pitch * strength))
    return picture if kernel is None else cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REPLICATE)


def uneven_light(picture, rng):
    height, width = picture.shape
    x = np.linspace(-1, 1, width, dtype=np.float32)
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    slope, bow, tilt = rng.uniform(-0.3, 0.3), rng.uniform(-0.2, 0.2), rng.uniform(-0.12, 0.12)
    return picture * (1 + slope * x + bow * x * x + tilt * y)


def glare(picture, rng):
    """A bright soft spot or bar; the print below fades but rarely disappears."""
    height, width = picture.shape
    x = np.arange(width, dtype=np.float32)
    y = np.arange(height, dtype=np.float32)[:, None]
    lean = rng.uniform(-1.5, 1.5)
    along = (x - rng.uniform(0, width) + lean * (y - height / 2)) / (height * rng.uniform(0.3, 3.0))
    across = (y - rng.uniform(-0.5, 1.5) * height) / (height * rng.uniform(0.4, 3.0))
    spot = np.exp(-along * along - across * across) * rng.uniform(0.3, 0.9)
    return picture + (255 - picture) * spot


def add_noise(picture, rng, textures):
    if rng.random() < 0.3:
        return picture
    sigma = rng.choice([2, 4, 7, 12]) * rng.uniform(0.4, 1.2)
    kind = "grain" if rng.random() < 0.7 else "medium"
    return picture + sigma * textures.crop(rng, kind, *picture.shape)


def sharpen(picture, rng, pitch):
    sigma = max(0.6, rng.uniform(0.03, 0.12) * pitch)
    return picture + rng.uniform(0.3, 2.2) * (picture - cv2.GaussianBlur(picture, (0, 0), sigma))


def tone_curve(picture, rng):
    gamma = np.exp(rng.uniform(-0.5, 0.5))
    return 255 * np.power(np.clip(picture, 0, 255) / 255, gamma)


def to_bytes(picture):
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8)


def jpeg(picture, quality):
    coded, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(quality)])
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if coded else picture


def binarise(picture, rng, pitch):
    """Fax-like scans: a global or a local threshold."""
    if rng.random() < 0.5:
        level = (np.percentile(picture, 3) + np.percentile(picture, 80)) / 2 + rng.uniform(-15, 15)
        return np.where(picture > level, 255, 0).astype(np.uint8)
    block = int(pitch * 1.6) // 2 * 2 + 3
    return cv2.adaptiveThreshold(picture, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, block,
                                 rng.uniform(8, 25))
