"""Writes pictures and edits of them by Pillow: for each line on stdin, `{"root": …, "pictures": {PATH: "SEED EDIT"}}`,
all its pictures below the root, then a line on stdout.

A picture of a seed is always the same; pictures of different seeds have nothing in common.
"""
import io
import json
import os
import sys

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageOps


def photo(seed, width=200, height=160):
    """Waves, spots and grain: as much detail as a photo has."""
    random = numpy.random.default_rng(seed)
    y, x = numpy.mgrid[0:height, 0:width].astype(float)
    planes = numpy.full((height, width, 3), 128.0)
    for _ in range(16):
        across, down = random.uniform(-0.15, 0.15, 2)
        wave = numpy.sin(across * x + down * y + random.uniform(0, 6.3)) * random.uniform(5, 18)
        planes += wave[:, :, None] * random.uniform(-1, 1, 3)
    picture = Image.fromarray(planes.clip(0, 255).astype("uint8"))
    draw = ImageDraw.Draw(picture)
    for _ in range(30):
        left, top = random.integers(0, width), random.integers(0, height)
        wide, tall = random.integers(6, 50, 2)
        draw.ellipse([left, top, left + wide, top + tall], fill=tuple(int(v) for v in random.integers(0, 255, 3)))
    return picture.filter(ImageFilter.GaussianBlur(0.7))


def slide(words, width=640, height=480):
    picture = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle([0, 0, width, 60], fill=(20, 60, 140))
    for line in range(8):
        draw.text((40, 90 + 40 * line), "The quick brown fox jumps over", fill="black")
    draw.text((40, 410), words, fill="black")
    return picture


def saved(picture, kind, **options):
    """A picture after it was saved and read again."""
    memory = io.BytesIO()
    picture.save(memory, kind, **options)
    return Image.open(memory).convert("RGB")


def crop(picture, share):
    width, height = picture.size
    across, down = int(width * share), int(height * share)
    return picture.crop((across, down, width - across, height - down))


def with_alpha(picture):
    picture = picture.convert("RGBA")
    return picture


EDITS = {
    "same": lambda p: p,
    "jpeg-pixels": lambda p: saved(p, "JPEG", quality=90),
    "mirror": ImageOps.mirror,
    "flip": ImageOps.flip,
    "turn90": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "turn180": lambda p: p.transpose(Image.Transpose.ROTATE_180),
    "transpose": lambda p: p.transpose(Image.Transpose.TRANSPOSE),
    "half": lambda p: p.resize((p.width // 2, p.height // 2), Image.Resampling.LANCZOS),
    "double": lambda p: p.resize((p.width * 2, p.height * 2), Image.Resampling.BICUBIC),
    "crop3": lambda p: crop(p, 0.03),
    "bright": lambda p: p.point(lambda v: min(255, int(v * 1.1 + 8))),
    "gray": lambda p: p.convert("L"),
    "alpha": with_alpha,
    "tiny": lambda p: p.resize((24, 18), Image.Resampling.LANCZOS),
    "recolour": lambda p: Image.merge("RGB", (p.split()[2], p.split()[0], p.split()[1])),
}


def write(place, seed, edit):
    os.makedirs(os.path.dirname(place), exist_ok=True)
    if seed.startswith("slide"):
        drawn = slide(seed)
    elif seed == "blank":
        drawn = Image.new("RGB", (200, 200), (200, 200, 200))
    else:
        drawn = photo(int(seed))
    options = {}
    edit, _, rest = edit.partition("+")
    if rest == "turned-by-exif":
        exif = Image.Exif()
        exif[0x112] = 6
        options["exif"] = exif
    if place.endswith((".jpg", ".webp")):
        options["quality"] = int(rest) if rest.isdigit() else 90
    if place.endswith(".png") and rest.isdigit():
        options["compress_level"] = int(rest)
    if rest == "lossless":
        options["lossless"] = True
        options.pop("quality", None)
    EDITS[edit](drawn).save(place, **options)


for line in sys.stdin:
    asked = json.loads(line)
    for path, what in asked["pictures"].items():
        write(os.path.join(asked["root"], path), *what.split(" "))
    print("drawn", flush=True)
