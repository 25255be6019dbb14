"""Writes pictures of all kinds by Pillow, and beside each NAME the pixels that Pillow reads from it, as NAME.rgba.

    python write-pictures.py FOLDER SEED

FOLDER/pictures.json lists them: name, width, height, and what is to be expected.
"""
import json
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

folder, seed = Path(sys.argv[1]), int(sys.argv[2])
random = np.random.default_rng(seed)
pictures = []


def drawn(width, height):
    """Something like a photo: smooth light, edges, some grain."""
    y, x = np.mgrid[0:height, 0:width]
    waves = [
        np.sin(x / random.uniform(5, 60) + random.uniform(0, 6)) * np.cos(y / random.uniform(5, 60))
        for _ in range(3)
    ]
    light = np.stack(waves, 2) * 80 + 128
    for _ in range(6):
        left, top = random.integers(0, width), random.integers(0, height)
        light[top : top + height // 4, left : left + width // 4] += random.uniform(-90, 90, 3)
    light += random.normal(0, 4, light.shape)
    return light.clip(0, 255).astype(np.uint8)


def written(name, image, expect='equal', **options):
    path = folder / name
    image.save(path, **options)
    told(name, expect)


def told(name, expect='equal'):
    with Image.open(folder / name) as read:
        read = ImageOps.exif_transpose(read)
        if read.mode.startswith('I;16') or read.mode == 'I':
            high = (np.asarray(read).astype(np.uint32) >> 8).astype(np.uint8)
            read = Image.fromarray(high)
        rgba = np.array(read.convert('RGBA'))
    rgba[rgba[..., 3] == 0] = 0
    (folder / f'{name}.rgba').write_bytes(rgba.tobytes())
    pictures.append({'name': name, 'width': rgba.shape[1], 'height': rgba.shape[0], 'expect': expect})


def size():
    return int(random.integers(1, 90)), int(random.integers(1, 90))


def colour(width, height):
    return Image.fromarray(drawn(width, height))


def with_alpha(width, height):
    image = colour(width, height)
    alpha = random.integers(0, 256, (height, width)).astype(np.uint8)
    alpha[random.random((height, width)) < 0.2] = 0
    image.putalpha(Image.fromarray(alpha))
    return image


def exif(orientation):
    data = Image.Exif()
    data[0x112] = orientation
    return data


def kinds(width, height):
    base = colour(width, height)
    yield 'rgb', base
    yield 'rgba', with_alpha(width, height)
    yield 'gray', base.convert('L')
    yield 'gray-alpha', with_alpha(width, height).convert('LA')
    yield 'palette', base.quantize(200)
    yield 'bits', base.convert('1')


# PNG: all kinds of pixels, at all depths, by the writer's own choice of filters.
for index in range(4):
    for kind, image in kinds(*size()):
        written(f'{kind}-{index}.png', image, optimize=bool(index % 2))
    width, height = size()
    few = colour(width, height)
    for bits in (1, 2, 4, 8):
        written(f'palette-{bits}-{index}.png', few.quantize(2**bits), bits=bits)
    deep = (drawn(width, height)[..., 0].astype(np.uint16) << 8) | random.integers(0, 256, (height, width), np.uint16)
    written(f'deep-gray-{index}.png', Image.fromarray(deep))
    written(f'key-{index}.png', few, transparency=few.getpixel((0, 0)))
    written(f'gray-key-{index}.png', few.convert('L'), transparency=few.convert('L').getpixel((0, 0)))
    clear = few.quantize(30)
    written(f'palette-alpha-{index}.png', clear, transparency=bytes(random.integers(0, 256, 30).tolist()))
written('large.png', colour(1100, 1300))
written('large-alpha.png', with_alpha(1100, 1300))
for orientation in range(1, 9):
    image = colour(31, 18)
    written(f'turned-{orientation}.png', image, exif=exif(orientation))
    written(f'turned-{orientation}.webp', image, lossless=True, exif=exif(orientation))
    written(f'turned-{orientation}.jpg', image, exif=exif(orientation))
    written(f'turned-{orientation}.tif', image, exif=exif(orientation))

# JPEG: all samplings, progressive or not, gray, with restarts, small and large.
for name, (width, height) in {'small': (123, 77), 'large': (640, 523)}.items():
    for sampling in ('4:4:4', '4:2:2', '4:2:0'):
        for progressive in (False, True):
            for quality in (30, 90):
                label = f"{name}-{sampling.replace(':', '')}-{'p' if progressive else 'b'}-{quality}.jpg"
                options = {'subsampling': sampling, 'progressive': progressive, 'quality': quality}
                written(label, colour(width, height), **options)
    written(f'{name}-gray.jpg', colour(width, height).convert('L'))
    written(f'{name}-restart.jpg', colour(width, height), restart_marker_blocks=7)
    written(f'{name}-restart-rows.jpg', colour(width, height), restart_marker_rows=1)
    written(f'{name}-rgb.jpg', colour(width, height), keep_rgb=True)
    written(f'{name}-optimal.jpg', colour(width, height), optimize=True)
    written(f'{name}-inks.jpg', colour(width, height).convert('CMYK'), 'near')
written('wide.jpg', colour(4000, 530))

# WebP
for index in range(3):
    width, height = size()
    for kind, image in (('rgb', colour(width, height)), ('rgba', with_alpha(width, height))):
        written(f'{kind}-{index}.webp', image, quality=80)
        written(f'{kind}-lossless-{index}.webp', image, lossless=True)
frames = [with_alpha(40, 30) for _ in range(3)]
written('animated.webp', frames[0], 'first', save_all=True, append_images=frames[1:], lossless=True)

# GIF
for index in range(4):
    width, height = size()
    written(f'plain-{index}.gif', colour(width, height), interlace=index % 2)
    written(f'few-{index}.gif', colour(width, height).quantize(2 ** (index + 1)), interlace=1 - index % 2)
    written(f'clear-{index}.gif', with_alpha(width, height))
written('large.gif', colour(700, 600))
frames = [colour(50, 30) for _ in range(3)]
written('animated.gif', frames[0], 'first', save_all=True, append_images=frames[1:])

# TIFF
for index in range(2):
    for compression in (None, 'raw', 'tiff_lzw', 'tiff_adobe_deflate', 'packbits', 'tiff_deflate'):
        for kind, image in kinds(*size()):
            if kind == 'gray-alpha' or (kind == 'bits' and index):
                continue
            label = f'{kind}-{compression}-{index}.tif'
            options = {} if compression is None else {'compression': compression}
            written(label, image, **options)
    width, height = size()
    deep = (drawn(width, height)[..., 0].astype(np.uint16) << 8) | random.integers(0, 256, (height, width), np.uint16)
    written(f'deep-{index}.tif', Image.fromarray(deep))
    written(f'deep-lzw-{index}.tif', Image.fromarray(deep), compression='tiff_lzw', tiffinfo={317: 2})
    written(f'predicted-{index}.tif', colour(width, height), compression='tiff_lzw', tiffinfo={317: 2})
    written(f'predicted-deflate-{index}.tif', with_alpha(width, height), compression='tiff_adobe_deflate', tiffinfo={317: 2})
    written(f'inks-{index}.tif', colour(width, height).convert('CMYK'), 'near')
    written(f'strips-{index}.tif', colour(width, height), compression='tiff_lzw', tiffinfo={278: 7})
    written(f'jpeg-{index}.tif', colour(64, 48), compression='jpeg', quality=90)
    written(f'jpeg-gray-{index}.tif', colour(64, 48).convert('L'), compression='jpeg', quality=90)
pages = [colour(40, 30) for _ in range(3)]
written('pages.tif', pages[0], 'first', save_all=True, append_images=pages[1:])

written('bands.tif', with_alpha(30, 20).convert('RGBX'), 'first')
written('animated.png', pages[0], 'first', save_all=True, append_images=pages[1:])

# BMP
for index in range(2):
    for kind, image in kinds(*size()):
        if kind != 'gray-alpha':
            written(f'{kind}-{index}.bmp', image)

(folder / 'pictures.json').write_text(json.dumps(pictures))
