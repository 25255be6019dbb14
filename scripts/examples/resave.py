"""Saves two of the drawn flowers anew, as an author's own program would: the same pixels in another format, and a
mirror image in a format that loses some. Needs Pillow. What it writes is committed, and the examples hold it.
Usage: python3 scripts/examples/resave.py, from the root, after node scripts/make-examples.mjs
"""

from PIL import Image, ImageOps

DRAWN = "examples/flowers/data/train/"
RESAVED = "scripts/examples/resaved/"

with Image.open(DRAWN + "daisy/daisy-002.png") as daisy:
    daisy.convert("RGB").save(RESAVED + "daisy-105.webp", lossless=True, quality=100)
with Image.open(DRAWN + "tulip/tulip-004.png") as tulip:
    ImageOps.mirror(tulip.convert("RGB")).save(RESAVED + "tulip-105.jpg", quality=90)
