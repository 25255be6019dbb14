"""Writes a tree of pictures for the bench: originals in data/train, edits of them in data/test.

    python pictures.py TREE PACKAGES SCALE LARGEST SETS EDITS

PACKAGES holds Debian packages that were taken apart; SCALE is the share of the originals that is taken; LARGEST the
longer side of a photo in pixels; SETS and EDITS are names between commas, or `all`. A file is named SET-NUMBER.EXT or SET-NUMBER__EDIT.EXT; what stands before `__` is what
it shows. Prints how many originals each set has and what edits there are, as JSON.
"""
import json
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

tree, packages = Path(sys.argv[1]) / 'data', Path(sys.argv[2])
scale, largest = float(sys.argv[3]), int(sys.argv[4])
sets, edited = (None if words == 'all' else words.split(',') for words in sys.argv[5:7])
random = np.random.default_rng(20261125)
(tree / 'train').mkdir(parents=True)
(tree / 'test').mkdir()
counts = {}

TILE = 320
TILES = 12


def cropped(image, left, top, right, bottom):
    width, height = image.size
    return image.crop((int(width * left), int(height * top), int(width * (1 - right)), int(height * (1 - bottom))))


def toned(image):
    return ImageEnhance.Contrast(ImageEnhance.Brightness(image).enhance(1.15)).enhance(0.9)


def noisy(image):
    pixels = np.asarray(image).astype(float) + random.normal(0, 6, (image.height, image.width, 3))
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def labelled(image):
    marked = image.copy()
    side = min(image.size)
    ImageDraw.Draw(marked).text((side * 0.05, side * 0.05), 'Sample 2026', fill=(255, 255, 0), font_size=max(9, side // 14))
    return marked


def resized(image, factor):
    return image.resize((max(1, int(image.width * factor)), max(1, int(image.height * factor))), Image.Resampling.LANCZOS)


def turned(image):
    # The corners are filled with what is seen at the border, as augmentation does it.
    return image.rotate(2, Image.Resampling.BICUBIC, fillcolor=image.getpixel((0, 0)))


# Name, ending and options of the file, and what is done to the picture.
EDITS = [
    ('png', 'png', {}, lambda image: image),
    ('jpeg-95', 'jpg', {'quality': 95}, lambda image: image),
    ('jpeg-75', 'jpg', {'quality': 75}, lambda image: image),
    ('jpeg-30', 'jpg', {'quality': 30}, lambda image: image),
    ('webp-80', 'webp', {'quality': 80}, lambda image: image),
    ('half', 'jpg', {'quality': 90}, lambda image: resized(image, 0.5)),
    ('double', 'jpg', {'quality': 90}, lambda image: resized(image, 2)),
    ('tone', 'jpg', {'quality': 90}, toned),
    ('noise', 'jpg', {'quality': 90}, noisy),
    ('text', 'jpg', {'quality': 90}, labelled),
    ('flip', 'jpg', {'quality': 90}, ImageOps.mirror),
    ('upside', 'jpg', {'quality': 90}, ImageOps.flip),
    ('quarter', 'jpg', {'quality': 90}, lambda image: image.transpose(Image.Transpose.ROTATE_90)),
    ('crop-2', 'jpg', {'quality': 90}, lambda image: cropped(image, 0.01, 0.01, 0.01, 0.01)),
    ('crop-5', 'jpg', {'quality': 90}, lambda image: cropped(image, 0.025, 0.025, 0.025, 0.025)),
    ('side-5', 'jpg', {'quality': 90}, lambda image: cropped(image, 0, 0, 0.05, 0)),
    ('crop-10', 'jpg', {'quality': 90}, lambda image: cropped(image, 0.05, 0.05, 0.05, 0.05)),
    ('turn-2', 'jpg', {'quality': 90}, turned),
    ('border', 'jpg', {'quality': 90}, lambda image: ImageOps.expand(image, max(2, min(image.size) // 25), 'black')),
]


EDITS = [edit for edit in EDITS if edited is None or edit[0] in edited]
UNCHANGED = [edit for edit in EDITS if edit[0] == 'png']


def take(name, images, edits=EDITS):
    if sets is not None and name not in sets:
        return
    images = list(images)
    count = max(2, round(len(images) * scale)) if images else 0
    counts[name] = min(count, len(images))
    for number, image in enumerate(images[:count]):
        image.save(tree / 'train' / f'{name}-{number}.png')
        for edit, ending, options, change in edits:
            change(image).save(tree / 'test' / f'{name}-{number}__{edit}.{ending}', **options)


def opened(paths):
    for path in paths:
        with Image.open(path) as image:
            yield image.convert('RGB')


# Wallpapers that are no photos: large areas of one colour.
DRAWN = ['Fossa', 'Infinite-Sea', 'Painting-Colors', 'Autumn', 'PastelHills']


def wallpapers(are_drawn):
    found = sorted((packages / 'usr/share/backgrounds').glob('*.jpg'))
    found += sorted((packages / 'usr/share/backgrounds/mate/nature').glob('*.jpg'))
    for folder in sorted((packages / 'usr/share/wallpapers').glob('*/contents/images')):
        found += sorted(folder.glob('2560x1600.jpg')) + sorted(folder.glob('3200x2000.jpg'))
    for image in opened(path for path in found if any(name in str(path) for name in DRAWN) == are_drawn):
        image.thumbnail((largest, largest))
        yield image


def tiles(images):
    """Pieces of photos that do not overlap, where something is to be seen: many pictures of few things."""
    for image in images:
        taken = 0
        for top in range(0, image.height - TILE + 1, TILE):
            for left in range(0, image.width - TILE + 1, TILE):
                tile = image.crop((left, top, left + TILE, top + TILE))
                if taken < TILES and np.asarray(tile.convert('L')).std() >= 20:
                    taken += 1
                    yield tile


def samples():
    import skimage
    # The right eye's picture of a pair, and what another file shows as well, are left out.
    names = """astronaut brick camera cell chelsea clock_motion coffee coins grass gravel horse hubble_deep_field ihc
        microaneurysms moon motorcycle_left page retina rocket text""".split()
    folder = Path(skimage.__file__).parent / 'data'
    yield from opened(path for path in sorted(folder.iterdir()) if path.stem in names and path.suffix in ('.png', '.jpg'))


def digits():
    """As they are, 8 x 8 pixels: what is enlarged shows no more."""
    from sklearn.datasets import load_digits
    for image in load_digits().images[:400]:
        yield Image.fromarray((255 - image * 15).astype(np.uint8)).convert('RGB')


def icons():
    # One file of each name: links and other sizes show the same, and so do some of other names.
    seen = set()
    for path in sorted((packages / 'usr/share/icons').glob('**/*.png')):
        if path.is_symlink() or path.name in seen:
            continue
        with Image.open(path) as image:
            if min(image.size) < 32:
                continue
            drawn = Image.alpha_composite(Image.new('RGBA', image.size, 'white'), image.convert('RGBA')).convert('RGB')
            pixels = (drawn.size, drawn.tobytes())
            if pixels in seen:
                continue
            seen.update((path.name, pixels))
            yield drawn


def forms():
    """Scans of one form, filled in by different people: the same lines and words, other entries."""
    labels = ['Name', 'Street', 'Town', 'Date of birth', 'Number', 'Amount', 'Account', 'Signature']
    for number in range(60):
        page = Image.new('L', (620, 877), 250)
        draw = ImageDraw.Draw(page)
        draw.text((60, 40), 'APPLICATION', fill=20, font_size=32)
        for line, label in enumerate(labels):
            top = 120 + line * 90
            draw.text((60, top), label, fill=30, font_size=18)
            draw.rectangle((220, top - 10, 560, top + 35), outline=60)
            entry = ''.join(random.choice(list('abcdefghijklmnopqrstuvwxyz 0123456789'), int(random.integers(4, 16))))
            draw.text((230 + int(random.integers(0, 12)), top + int(random.integers(-4, 5))), entry, fill=70, font_size=24)
        grain = np.asarray(page).astype(float) + random.normal(0, 3, (page.height, page.width))
        yield Image.fromarray(grain.clip(0, 255).astype(np.uint8)).convert('RGB')


def pages():
    """Slides of one template: the same frame, other words."""
    words = 'data model train test split label image table row leak copy score error batch layer'.split()
    for number in range(60):
        page = Image.new('RGB', (640, 480), 'white')
        draw = ImageDraw.Draw(page)
        draw.rectangle((0, 0, 640, 60), fill=(20, 60, 140))
        draw.text((20, 15), f'Lecture {number // 10 + 1}', fill='white', font_size=28)
        for line in range(8):
            text = ' '.join(random.choice(words, 5))
            draw.text((40, 90 + line * 42), f'- {text}', fill='black', font_size=22)
        yield page


def is_rich(image):
    """Photos have next to no cells around which nothing changes, drawings and blurred walls have many."""
    cells = np.asarray(image.convert('L').resize((64, 64), Image.Resampling.BOX)).astype(int)
    padded = np.pad(cells, 1, mode='edge')
    around = np.stack([padded[y : y + 64, x : x + 64] for y in range(3) for x in range(3)])
    return (around.max(0) - around.min(0) <= 2).mean() <= 0.05


whole = list(wallpapers(False))
originals = {'photo': whole, 'tile': list(tiles(whole)), 'sample': list(samples())}
for name, images in originals.items():
    take(name, [image for image in images if is_rich(image)])
take('plain', [image for images in originals.values() for image in images if not is_rich(image)])
take('drawing', wallpapers(True), UNCHANGED)
take('digit', digits(), UNCHANGED)
take('icon', icons(), UNCHANGED)
take('page', pages(), UNCHANGED)
take('form', forms(), UNCHANGED)
print(json.dumps({'sets': counts, 'edits': [name for name, *_ in EDITS]}))
