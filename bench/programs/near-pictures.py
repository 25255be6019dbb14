"""Finds near pictures in a folder as others do, and prints groups of paths as JSON.

    python near-pictures.py cleanvision|phash FOLDER
"""
import contextlib
import io
import json
import sys
from pathlib import Path

how, folder = sys.argv[1], sys.argv[2]

if how == 'cleanvision':
    from cleanvision import Imagelab

    with contextlib.redirect_stdout(io.StringIO()):
        lab = Imagelab(data_path=folder)
        lab.find_issues({'near_duplicates': {}, 'exact_duplicates': {}})
    groups = [lab.info[kind]['sets'] for kind in ('near_duplicates', 'exact_duplicates')]
    print(json.dumps([list(map(str, group)) for kind in groups for group in kind]))
else:
    import imagehash
    import numpy as np
    from PIL import Image

    # The rule of imagededup: perceptual hashes of 64 bits that differ in ten of them at most.
    paths = sorted(path for path in Path(folder).rglob('*') if path.is_file())
    hashes = np.array([np.packbits(imagehash.phash(Image.open(path)).hash) for path in paths]).view(np.uint64)[:, 0]
    pairs = []
    for index in range(len(paths)):
        distance = np.bitwise_count(hashes[index + 1 :] ^ hashes[index])
        pairs += [[str(paths[index]), str(paths[index + 1 + other])] for other in np.flatnonzero(distance <= 10)]
    print(json.dumps(pairs))
