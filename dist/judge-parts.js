import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __nccwpck_require__ = {};
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (
    /* binding */
    judgeParts
  )
});
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
const FIRST_CAPACITY = 1024;
function numbers_createNumbers() {
  let numbers = new Int32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length)
        numbers = enlarged(numbers, length + 1);
      numbers[length++] = number;
    },
    taken: () => numbers.subarray(0, length)
  };
}
function enlarged(column2, least) {
  const Kind = column2.constructor;
  const larger = new Kind(Math.max(FIRST_CAPACITY, least, column2.length * 2));
  larger.set(column2);
  return larger;
}
function numbers_select(numbers, isKept) {
  let place = 0;
  while (place < numbers.length && isKept(numbers[place]))
    place += 1;
  if (place === numbers.length)
    return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
  let count2 = place;
  let kept = new Int32Array(Math.min(numbers.length, Math.max(FIRST_CAPACITY, 2 * place)));
  for (let before = 0; before < place; before++)
    kept[before] = numbers[before];
  for (place += 1; place < numbers.length; place++) {
    const number = numbers[place];
    if (!isKept(number))
      continue;
    if (count2 === kept.length)
      kept = enlarged(kept, count2 + 1);
    kept[count2++] = number;
  }
  return kept.subarray(0, count2);
}
function concatenated(...rows) {
  const [first] = rows;
  if (rows.length === 1 && first instanceof Int32Array)
    return first;
  const all = new Int32Array(rows.reduce((sum2, { length }) => sum2 + length, 0));
  let start = 0;
  for (const row of rows) {
    all.set(row, start);
    start += row.length;
  }
  return all;
}
function numbers_numbersTo(count2) {
  const numbers = new Int32Array(count2);
  for (let number = 0; number < count2; number++)
    numbers[number] = number;
  return numbers;
}
function pickNumbers(column2, numbers) {
  if (column2 instanceof Int32Array && isFromZero(numbers))
    return column2.subarray(0, numbers.length);
  const picked = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    picked[place] = column2[numbers[place]];
  return picked;
}
function inParts(numbers, most) {
  const all = Int32Array.from(numbers);
  const parts = [];
  for (let start = 0; start < all.length; start += most)
    parts.push(all.subarray(start, start + most));
  return parts;
}
function numbers_valuesOf(numbers, valueFor) {
  const values = new Float64Array(numbers.length);
  for (let place = 0; place < numbers.length; place++)
    values[place] = valueFor(numbers[place]);
  return values;
}
function isFromZero(numbers) {
  for (let place = 0; place < numbers.length; place++)
    if (numbers[place] !== place)
      return false;
  return true;
}
;
const NO_SERIES = 0;
const MOST_DIGITS = 9;
function names_noNames() {
  return {
    length: 0,
    seriesOf: new Int32Array(0),
    numbers: new Int32Array(0),
    texts: [],
    series: [{ beginning: "", ending: "" }]
  };
}
function namesFrom(texts) {
  const names = names_noNames();
  for (const text of texts)
    names_appendName(names, text);
  return names;
}
function nameAt(names, file) {
  const series = names.seriesOf[file];
  const number = names.numbers[file];
  return series === NO_SERIES ? names.texts[number] : memberOf(names.series[series], number);
}
function memberOf(series, number) {
  const { beginning, ending } = series;
  return beginning + String(number).slice(1) + ending;
}
function names_appendName(names, text) {
  append(names, NO_SERIES, names.texts.push(text) - 1);
}
function appendMember(names, series, number) {
  append(names, series, number);
}
function append(names, series, number) {
  const file = names.length;
  if (file >= names.seriesOf.length) {
    names.seriesOf = enlarged(names.seriesOf, file + 1);
    names.numbers = enlarged(names.numbers, file + 1);
  }
  names.seriesOf[file] = series;
  names.numbers[file] = number;
  names.length = file + 1;
}
function pickNames({ seriesOf, numbers, texts, series }, files) {
  return {
    length: files.length,
    seriesOf: pickNumbers(seriesOf, files),
    numbers: pickNumbers(numbers, files),
    texts,
    series
  };
}
function firstNames({ seriesOf, numbers, texts, series }, count2) {
  return {
    length: count2,
    seriesOf: seriesOf.subarray(0, count2),
    numbers: numbers.subarray(0, count2),
    texts,
    series
  };
}
function names_filesNamed(names, wanted) {
  const mayBe = names.series.map(({ beginning, ending }, series) => {
    if (series === NO_SERIES)
      return true;
    for (const name of wanted)
      if (name.startsWith(beginning) && name.endsWith(ending))
        return true;
    return false;
  });
  const found = [];
  for (let file = 0; file < names.length; file++) {
    if (mayBe[names.seriesOf[file]] === true && wanted.has(nameAt(names, file)))
      found.push(file);
  }
  return found;
}
;
const PARTS = 256;
const BITS_OF_PARTS = 8;
function createIdTable(count2, hashOf, areEqual) {
  const bits = Math.max(BITS_OF_PARTS, 1 + Math.ceil(Math.log2(count2 + 1)));
  const size = 2 ** bits;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  function slotOf(id, hash) {
    for (let slot = hash >>> 32 - bits; ; slot = (slot + 1) % size) {
      const known2 = slots[slot];
      if (known2 < 0 || hashes[slot] === hash && areEqual(known2, id))
        return slot;
    }
  }
  const all = new Int32Array(count2);
  for (let id = 0; id < count2; id++)
    all[id] = hashOf(id);
  const firstEqual2 = new Int32Array(count2);
  for (const id of id_table_inParts(all)) {
    const hash = all[id];
    const slot = slotOf(id, hash);
    const known2 = slots[slot];
    firstEqual2[id] = known2 < 0 ? id : known2;
    if (known2 >= 0)
      continue;
    slots[slot] = id;
    hashes[slot] = hash;
  }
  return { count: count2, firstEqual: firstEqual2, find: (id) => slots[slotOf(id, hashOf(id))] };
}
function id_table_inParts(hashes) {
  const shift = 32 - BITS_OF_PARTS;
  const next = new Int32Array(PARTS + 1);
  for (let id = 0; id < hashes.length; id++) {
    const part = (hashes[id] >>> shift) + 1;
    next[part] = next[part] + 1;
  }
  for (let part = 1; part <= PARTS; part++)
    next[part] = next[part] + next[part - 1];
  const sorted2 = new Int32Array(hashes.length);
  for (let id = 0; id < hashes.length; id++) {
    const part = hashes[id] >>> shift;
    const place = next[part];
    sorted2[place] = id;
    next[part] = place + 1;
  }
  return sorted2;
}
;
const WORDS = { sha1: 5, sha256: 8 };
const DIGITS_PER_WORD = 8;
const BYTES_PER_WORD = 4;
const object_ids_FIRST_CAPACITY = 1024;
function object_ids_createObjectIds(format) {
  const width = WORDS[format];
  const hexBytes = Buffer.alloc(width * DIGITS_PER_WORD);
  const idBytes = Buffer.alloc(width * BYTES_PER_WORD);
  const seed = Math.floor(Math.random() * 2 ** 31);
  let words2 = new Int32Array(object_ids_FIRST_CAPACITY * width);
  let count2 = 0;
  let table = createIdTable(0, hashOf, areEqual);
  const late = /* @__PURE__ */ new Map();
  function parse2(hex2, offset) {
    let at = offset;
    for (let word = count2 * width; word < (count2 + 1) * width; word++) {
      let value = 0;
      for (const end = at + DIGITS_PER_WORD; at < end; at++) {
        const digit = hex2[at];
        value = value << 4 | (digit & 15) + (digit >> 6) * 9;
      }
      words2[word] = value;
    }
  }
  function hashOf(id) {
    let hash = seed;
    for (let word = id * width; word < (id + 1) * width; word++) {
      hash = Math.imul(hash ^ words2[word], 2654435761);
      hash ^= hash >>> 15;
    }
    return hash;
  }
  function areEqual(left, right) {
    for (let word = 0; word < width; word++) {
      if (words2[left * width + word] !== words2[right * width + word])
        return false;
    }
    return true;
  }
  function add2(hex2, offset) {
    parse2(hex2, offset);
    return added();
  }
  function added() {
    count2 += 1;
    if ((count2 + 1) * width > words2.length) {
      const larger = new Int32Array(words2.length * 2);
      larger.set(words2);
      words2 = larger;
    }
    return count2 - 1;
  }
  function settled() {
    if (table.count + late.size < count2) {
      table = createIdTable(count2, hashOf, areEqual);
      late.clear();
    }
    return table;
  }
  return {
    get count() {
      return count2;
    },
    add: add2,
    addBytes(bytes, offset) {
      for (let word = 0; word < width; word++) {
        words2[count2 * width + word] = bytes.readInt32BE(offset + word * BYTES_PER_WORD);
      }
      return added();
    },
    setToFirst(ids) {
      const { firstEqual: firstEqual2 } = settled();
      for (let place = 0; place < ids.length; place++) {
        const id = ids[place];
        if (id >= 0)
          ids[place] = firstEqual2[id] ?? id;
      }
    },
    addHex(hex2) {
      const known2 = this.find(hex2);
      if (known2 >= 0)
        return known2;
      hexBytes.write(hex2, "latin1");
      const id = add2(hexBytes, 0);
      late.set(hex2, id);
      return id;
    },
    find(hex2) {
      if (hex2.length !== hexBytes.length)
        return -1;
      hexBytes.write(hex2, "latin1");
      const { find } = settled();
      parse2(hexBytes, 0);
      const known2 = find(count2);
      return known2 < 0 ? late.get(hex2) ?? -1 : known2;
    },
    findAll(others) {
      const { find } = settled();
      const found = new Int32Array(others.count);
      const other = new Int32Array(width);
      for (let id = 0; id < others.count; id++) {
        others.copyWords(id, other);
        words2.set(other, count2 * width);
        const known2 = find(count2);
        found[id] = known2 < 0 && late.size > 0 ? late.get(others.hex(id)) ?? -1 : known2;
      }
      return found;
    },
    copyWords(id, target) {
      for (let word = 0; word < width; word++)
        target[word] = words2[id * width + word];
    },
    hex(id) {
      for (let word = 0; word < width; word++) {
        idBytes.writeInt32BE(words2[id * width + word], word * BYTES_PER_WORD);
      }
      return idBytes.toString("hex");
    }
  };
}
;
function lists_addTo(lists, key, value) {
  const known2 = lists.get(key);
  if (known2 === void 0)
    lists.set(key, [value]);
  else
    known2.push(value);
}
function lists_addAll(list, more) {
  for (const value of more)
    list.push(value);
}
function* inBatches(numbers, size, mostBytes, most = Number.POSITIVE_INFINITY) {
  let batch = [];
  let bytes = 0;
  for (const number of numbers) {
    const own = size(number);
    if (batch.length > 0 && (bytes + own > mostBytes || batch.length >= most)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(number);
    bytes += own;
  }
  if (batch.length > 0)
    yield batch;
}
;
function directoryNumbers(directories) {
  const numbers = new Map(directories.map((directory, number) => [directory, number]));
  return (directory) => {
    const known2 = numbers.get(directory);
    if (known2 !== void 0)
      return known2;
    numbers.set(directory, directories.length);
    return directories.push(directory) - 1;
  };
}
function paths_directoriesInUse({ directories, directoryOf }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++)
    isUsed[directoryOf[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf, names }, file) {
  return paths_pathIn(directories[directoryOf[file]], nameAt(names, file));
}
function pickPaths({ directories, directoryOf, names }, numbers) {
  return { directories, directoryOf: pickNumbers(directoryOf, numbers), names: pickNames(names, numbers) };
}
function paths_pathColumns(paths) {
  const directories = [];
  const names = noNames();
  const directoryOf = createNumbers();
  const numberOf = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf.push(numberOf(paths_parentDirectory(path)));
    appendName(names, baseName(path));
  }
  return { directories, directoryOf: directoryOf.taken(), names };
}
function paths_holdsPath(paths, path) {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true;
  const parent = paths.directories.indexOf(paths_parentDirectory(path));
  if (parent < 0)
    return false;
  const name = baseName(path);
  return filesNamed(paths.names, /* @__PURE__ */ new Set([name])).some((file) => paths.directoryOf[file] === parent);
}
function paths_pathIn(directory, name) {
  if (directory === "")
    return name;
  return directory === "/" ? `/${name}` : `${directory}/${name}`;
}
function paths_parentDirectory(path) {
  const slash = path.lastIndexOf("/");
  if (slash === 0)
    return "/";
  return slash < 0 ? "" : path.slice(0, slash);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function paths_filesAt(files, numbers, places2) {
  const namesIn = /* @__PURE__ */ new Map();
  for (const place of places2) {
    const directory = paths_parentDirectory(place);
    const names = namesIn.get(directory);
    if (names)
      names.add(baseName(place));
    else
      namesIn.set(directory, /* @__PURE__ */ new Set([baseName(place)]));
  }
  const wanted = files.directories.map((directory) => namesIn.get(directory));
  const found = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    if (wanted[files.directoryOf[file]]?.has(nameAt(files.names, file)) !== true)
      continue;
    const place = paths_pathAt(files, file);
    lists_addTo(found, place, file);
  }
  return found;
}
function isWithin(path, directory) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
;
const data_files_UNKNOWN_SIZE = -1;
const data_files_NOT_NAMED = -1;
const data_files_ELSEWHERE = -2;
function knownSize(size) {
  return size === data_files_UNKNOWN_SIZE ? null : size;
}
function data_files_dataFileAt(files, file, objectId) {
  const content = files.contents[file];
  const dataFile = {
    path: paths_pathAt(files, file),
    size: knownSize(files.sizes[file]),
    objectId: content < 0 ? null : objectId ?? files.objectIds.hex(content),
    directory: files.directories[files.directoryOf[file]]
  };
  const links = files.links.get(file);
  if (links !== void 0)
    dataFile.links = links;
  const stored2 = files.pointers.get(file);
  if (stored2 !== void 0) {
    const { kind, identity, describedIn, hasPlace, fileCount } = stored2;
    dataFile.pointer = { kind, identity, path: hasPlace ? dataFile.path : null };
    if (fileCount !== void 0)
      dataFile.pointer.fileCount = fileCount;
    dataFile.path = describedIn ?? dataFile.path;
    dataFile.directory = paths_parentDirectory(data_files_placeOf(dataFile));
  }
  return dataFile;
}
function data_files_placeOf({ path, pointer }) {
  return pointer?.path ?? path;
}
function directoryOfPlace(file) {
  return file.directory ?? paths_parentDirectory(data_files_placeOf(file));
}
function data_files_unnamedFiles({ contents }) {
  const numbers = [];
  for (let file = 0; file < contents.length; file++)
    if (contents[file] === data_files_NOT_NAMED)
      numbers.push(file);
  return numbers;
}
function pick(column2, numbers) {
  if (numbers.length === column2.length && isFromZero(numbers))
    return column2;
  const picked = new Array(numbers.length);
  for (let at = 0; at < numbers.length; at++)
    picked[at] = column2[numbers[at]];
  return picked;
}
function listDataFiles(files) {
  return Array.from(numbersTo(files.names.length), (file) => data_files_dataFileAt(files, file));
}
function dataFileColumns(files, format = "sha1") {
  const objectIds = createObjectIds(format);
  return {
    ...pathColumns(files.map(data_files_placeOf)),
    sizes: files.map(({ size }) => size ?? data_files_UNKNOWN_SIZE),
    contents: files.map(({ objectId, pointer }) => {
      if (pointer)
        return data_files_ELSEWHERE;
      return objectId === null ? data_files_NOT_NAMED : objectIds.addHex(objectId);
    }),
    objectIds,
    modified: files.map(() => 0),
    pointers: new Map(files.flatMap(({ pointer, path }, file) => pointer ? [[file, stored(pointer, path)]] : [])),
    links: new Map(files.flatMap(({ links }, file) => links ? [[file, links]] : []))
  };
}
function stored({ kind, identity, path: place, fileCount }, path) {
  const describedIn = place === null || place === path ? null : path;
  const pointer = { kind, identity, describedIn, hasPlace: place !== null, objectId: null };
  return fileCount === void 0 ? pointer : { ...pointer, fileCount };
}
function pickDataFiles(files, numbers) {
  return {
    directories: files.directories,
    directoryOf: pickNumbers(files.directoryOf, numbers),
    names: pickNames(files.names, numbers),
    sizes: numbers_valuesOf(numbers, (file) => files.sizes[file]),
    contents: pickNumbers(files.contents, numbers),
    objectIds: files.objectIds,
    modified: pick(files.modified, numbers),
    pointers: pickFrom(files.pointers, numbers),
    links: pickFrom(files.links, numbers)
  };
}
function pickFrom(map, numbers) {
  const picked = /* @__PURE__ */ new Map();
  if (map.size === 0)
    return picked;
  for (let place = 0; place < numbers.length; place++) {
    const value = map.get(numbers[place]);
    if (value !== void 0)
      picked.set(place, value);
  }
  return picked;
}
function withoutPaths(files, paths) {
  if (paths.size === 0)
    return files;
  const isKept = (file) => !paths.has(pathAt(files, file));
  return pickDataFiles(files, select(numbersTo(files.names.length), isKept));
}
;
function words(...texts) {
  return new Set(texts.flatMap((text) => text.split(" ")));
}
;
const KIND_NAMES = [
  "picture",
  "sound",
  "video",
  "scene",
  "volume",
  "table",
  "array",
  "records",
  "archive",
  "text",
  "other",
  "document",
  "prose",
  "code",
  "settings",
  "model"
];
const ENDINGS = {
  picture: words(
    "jpg jpeg png ppm bmp pgm tif tiff webp",
    // torchvision.datasets.folder.IMG_EXTENSIONS
    "gif",
    // Keras image_dataset_from_directory; masks of Carvana
    "jpe jfif jp2 dib pbm pnm",
    // Pillow and OpenCV
    "heic heif avif apng jxl svg tga exr hdr",
    // phones, drawings, renderings
    "dng cr2 nef arw raf"
  ),
  sound: words(
    "wav flac mp3 ogg",
    // torchaudio: LibriSpeech, Common Voice, FMA
    "aac aif aiff amr au m4a opus oga wma",
    // GTZAN (.au), VoxCeleb (.m4a), AudioSet
    "mid midi sph",
    // MAESTRO, Lakh; TIDIGITS
    "caf",
    // recordings of phones: donateacry-corpus
    "abc krn musicxml mxl"
  ),
  video: words(
    "avi mp4",
    // torchvision: UCF101, HMDB51, Kinetics
    "3gp flv m2ts m4v mkv mov mpeg mpg mts ogv webm wmv"
  ),
  scene: words(
    "ply pcd las laz off obj stl xyz",
    // Open3D and PyTorch3D: ModelNet (.off), ShapeNet (.obj), Semantic3D
    "glb gltf fbx e57 splat",
    // Objaverse; laser scanners
    "vtk vtp vtu",
    // ParaView: AirfRANS
    "mol mol2 pdb pdbqt cif"
  ),
  volume: words(
    "nii mha mhd nrrd nhdr mgz mgh mnc dcm dicom ima",
    // nibabel, SimpleITK, pydicom: Medical Decathlon, LIDC
    "edf bdf gdf fif cnt snirf eeg fdt set nwb",
    // MNE, EEGLAB, BIDS: BCI Competition, Sleep-EDF
    "raw zraw img",
    // data of MetaImage (LUNA16) and Analyze headers; cameras
    "svs ndpi czi lif",
    // OpenSlide, Bio-Formats: Camelyon
    "bvh c3d amc",
    // motion: CMU Mocap, LaFAN1
    "mseed sac segy sgy",
    // ObsPy: STEAD, F3
    "inkml",
    // strokes of a pen: CROHME
    "bag mcap"
  ),
  table: words(
    "csv tsv tab psv parquet pq parq feather xlsx xls ods",
    // pandas, Spark
    "arff sav dta sas7bdat xpt",
    // OpenML and Weka; SPSS, Stata, SAS
    "data dat",
    // UCI: iris.data, adult.data; MovieLens: ratings.dat
    "rda rds rdata"
  ),
  array: words(
    "npy npz h5 hdf5 hdf mat",
    // NumPy, h5py, SciPy: SVHN (.mat)
    "nc nc4 grib grb zarr fits",
    // xarray and astropy: ERA5, Galaxy10
    "root"
  ),
  records: words(
    "jsonl ndjson jsonlines ldjson arrow orc avro",
    // Hugging Face datasets, Spark
    "iob iob2 bio bioes conllp",
    // chunks and names of CoNLL's kin
    "conll conllu conllx libsvm svmlight idx",
    // CoNLL, Universal Dependencies, LIBSVM, MNIST
    "ubyte idx1-ubyte idx3-ubyte",
    // MNIST
    "fasta fastq fa fq vcf",
    // Biopython
    "faa fna ffn fas bed gff gff3 gtf sam bam cram bcf a3m sto",
    // NCBI, UCSC, samtools; OpenFold
    "sqlite lmdb",
    // Kaggle European Soccer; LSUN
    "sqlite3 db",
    // compas.db of ProPublica, MultiWOZ
    "sdf smi smiles",
    // RDKit, DeepChem: Tox21, ZINC
    "geojson topojson gpkg shp",
    // GeoPandas: SpaceNet, Natural Earth
    "pgn sgf",
    // games: Lichess, KGS
    "pos neg",
    // Pang and Lee: rt-polarity.pos
    "tmx"
  ),
  archive: words(
    "zip tar tgz tbz tbz2 txz 7z rar",
    // torchvision.datasets.utils.extract_archive
    "gz bz2 xz zst lz4 zstd z",
    // what is left of a name when its own ending is not known
    "tfrecord tfrecords rec mds beton"
  ),
  text: words("txt text"),
  document: words("log out err html htm pdf tex bib doc docx ppt pptx rtf odt eps"),
  prose: words("md rst adoc markdown mdx"),
  code: words(
    "py pyi pyx pxd ipynb r rmd jl m",
    // Python, notebooks, R, Julia, MATLAB
    "c h cc cpp cxx hpp hh cu cuh java kt kts scala go rs swift mm cs fs vb",
    // compiled languages
    "js jsx mjs cjs ts tsx vue svelte css scss sass less php rb pl pm lua dart",
    // web and scripts
    "sh bash zsh fish bat cmd ps1 psm1 awk",
    // shells
    "cmake mk mak gradle sbt bzl ninja am ac m4",
    // build files
    "sql proto thrift f f90 for pas asm s hs ml erl ex exs clj lisp el vim",
    // other languages
    "jar class pyc pyo whl",
    // compiled code
    "ttf otf woff woff2 eot",
    // fonts of pages
    "nb wl nf smk wdl cwl do sas sln csproj vcxproj xcodeproj storyboard xib"
  ),
  settings: words(
    "yaml yml toml ini cfg conf config properties env",
    // read by programs
    "lock prototxt pbtxt gin hydra jsonnet libsonnet tf tfvars",
    // locks; Caffe, TensorFlow, gin-config
    "editorconfig gitignore gitattributes gitmodules dockerignore npmrc"
  ),
  model: words(
    "ckpt onnx safetensors tflite",
    // Lightning and TensorFlow, ONNX, Hugging Face, TFLite
    "caffemodel weights mlmodel mlpackage gguf ggml keras pth tar.pth engine trt pdparams pdmodel"
  )
};
const PACKED = words("gz bz2 xz zst zstd lz4 z");
;
const KIND = Object.fromEntries(KIND_NAMES.map((name, number) => [name, number]));
function isMediaKind(kind) {
  return kind <= KIND.volume;
}
function isSureKind(kind) {
  return kind <= KIND.archive;
}
function isPossibleKind(kind) {
  return kind === KIND.text || kind === KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, KIND[name]])));
const asWritten = /* @__PURE__ */ new Map();
const MOST_ENDINGS = 5e3;
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/;
let lastPacked = null;
function endingOf(name) {
  if (lastPacked !== null) {
    const { written, kind: kind2, ending: ending2 } = lastPacked;
    const stem = name.length - written.length;
    if (stem > 0 && name.endsWith(written))
      return { kind: kind2, ending: ending2, stem };
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return { kind: KIND.other, ending: "", stem: name.length };
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind !== KIND.archive || !PACKED.has(ending))
    return { kind, ending, stem: dot };
  const inner = name.lastIndexOf(".", dot - 1);
  if (inner <= 0)
    return { kind, ending, stem: dot };
  const packed = kindOfEnding(name.slice(inner + 1, dot));
  if (packed.kind === KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
    return { kind, ending, stem: dot };
  lastPacked = { written: name.slice(inner), ...packed };
  return { ...packed, stem: inner };
}
function kindOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return KIND.other;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  return kind === KIND.archive && PACKED.has(ending) ? endingOf(name).kind : kind;
}
let lastEnding = "";
function stemEndOf(name) {
  if (lastEnding !== "" && name.length > lastEnding.length && name.endsWith(lastEnding)) {
    return name.length - lastEnding.length;
  }
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return name.length;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind === KIND.archive && PACKED.has(ending))
    return endingOf(name).stem;
  lastEnding = name.slice(dot);
  return dot;
}
function kindOfEnding(written) {
  const known2 = asWritten.get(written);
  if (known2 !== void 0)
    return known2;
  const ending = written.toLowerCase().replace(SHARD_NUMBER, "");
  const found = { kind: KIND_OF_ENDING.get(ending) ?? KIND.other, ending };
  if (asWritten.size >= MOST_ENDINGS)
    asWritten.clear();
  asWritten.set(written, found);
  return found;
}
;
function formatlessPath(path) {
  const name = baseName(path);
  return paths_pathIn(paths_parentDirectory(path), name.slice(0, stemEndOf(name)));
}
function formerPlaces(before, now, places2) {
  const wanted = new Set(places2.map(formatlessPath));
  if (wanted.size === 0)
    return /* @__PURE__ */ new Map();
  const then = pathsCalled(before, wanted);
  const left = new Map([...pathsCalled(now, wanted)].map(([stem, paths]) => [stem, new Set(paths)]));
  const former = /* @__PURE__ */ new Map();
  for (const place of places2) {
    const stem = formatlessPath(place);
    if (left.get(stem)?.size !== 1)
      continue;
    const [one, ...others] = then.get(stem) ?? [];
    if (one !== void 0 && others.length === 0 && one !== place)
      former.set(place, one);
  }
  return former;
}
function pathsCalled(files, stems) {
  const directories = new Set([...stems].map(paths_parentDirectory));
  const isWanted2 = files.directories.map((directory) => directories.has(directory));
  const called = /* @__PURE__ */ new Map();
  for (let file = 0; file < files.directoryOf.length; file++) {
    if (!isWanted2[files.directoryOf[file]])
      continue;
    const name = nameAt(files.names, file);
    const stem = paths_pathIn(files.directories[files.directoryOf[file]], name.slice(0, stemEndOf(name)));
    if (!stems.has(stem))
      continue;
    const path = paths_pathAt(files, file);
    const paths = called.get(stem);
    if (paths === void 0)
      called.set(stem, [path]);
    else if (!paths.includes(path))
      paths.push(path);
  }
  return called;
}
;
const NOTHING = { names: [], sets: [] };
function differ(copies, on) {
  let first = null;
  let others = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    if (first === null)
      first = copy;
    else if (copy.dataset === first.dataset) {
      if (value !== first[on])
        return true;
    } else {
      others ??= /* @__PURE__ */ new Map();
      const known2 = others.get(copy.dataset);
      if (known2 === void 0)
        others.set(copy.dataset, value);
      else if (known2 !== value)
        return true;
    }
  }
  return false;
}
function meet(copies) {
  const [first, second] = copies;
  if (first === void 0 || second === void 0)
    return false;
  if (datasetOf(first) === datasetOf(second))
    return true;
  return new Set(copies.map(datasetOf)).size < copies.length;
}
function differences(copies, on, compare) {
  const two = twoInOneDataset(copies, on);
  if (two !== null)
    return two.length < 2 ? NOTHING : betweenTwo(two[0], two[1], compare);
  const byDataset = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    const known2 = byDataset.get(copy.dataset);
    if (known2)
      known2.add(value);
    else
      byDataset.set(copy.dataset, /* @__PURE__ */ new Set([value]));
  }
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
  const [only2, ...more] = sets;
  if (only2 === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only2 : [...new Set(sets.flat())].sort(compare), sets };
}
function twoInOneDataset(copies, on) {
  const names = [];
  let dataset = null;
  for (const copy of copies) {
    const value = copy[on];
    if (value === null)
      continue;
    if (names.length === 0)
      dataset = copy.dataset;
    else if (copy.dataset !== dataset)
      return null;
    if (names.includes(value))
      continue;
    if (names.length === 2)
      return null;
    names.push(value);
  }
  return names;
}
const MOST_KNOWN = 1e3;
const known = /* @__PURE__ */ new Map();
function betweenTwo(one, other, compare) {
  const before = known.get(compare)?.get(one)?.get(other);
  if (before !== void 0)
    return before;
  const names = compare(one, other) <= 0 ? [one, other] : [other, one];
  const between = { names, sets: [names] };
  keep(compare, one, other, between);
  keep(compare, other, one, between);
  return between;
}
function keep(compare, one, other, between) {
  const byOne = known.get(compare) ?? /* @__PURE__ */ new Map();
  known.set(compare, byOne);
  const others = byOne.get(one) ?? /* @__PURE__ */ new Map();
  if (byOne.size < MOST_KNOWN)
    byOne.set(one, others);
  if (others.size < MOST_KNOWN)
    others.set(other, between);
}
function datasetOf({ dataset }) {
  return dataset ?? "";
}
;
const LAYER = /(?<=^|\/)(?:raw|interim|processed|external|0[1-8]_(?:raw|intermediate|primary|feature|model_input|models|model_output|reporting))(?=\/)/i;
const REASON = "The content went from one data layer to the next without a change.";
const ADVICE = "If that is not meant, check the step between the layers.";
const derivedCopy = {
  name: "derived-copy",
  samples: ["files", "records"],
  severity: { proof: "notice", likeness: "notice" },
  unless: ["split-leakage", "label-conflict"],
  isBrokenBy: differOnlyInLayer,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Derived copy",
    meaning: "The same content lies in several data layers, such as raw and processed.",
    reason: REASON,
    advice: ADVICE,
    reasonBetween: () => REASON,
    groupAdvice: ADVICE,
    pairAdvice: () => ADVICE,
    directoryAdvice: ADVICE,
    alike: {
      reasonBetween: () => "The picture went from one data layer to the next with little or no visible change.",
      advice: "If more should change there, check the step between the layers."
    }
  }
};
function differOnlyInLayer(copies) {
  const layers = /* @__PURE__ */ new Set();
  let common;
  const areLayered = copies.every(({ file }) => {
    const place = layerOf(file.pointer?.path ?? file.path);
    if (place === null || layers.has(place.layer))
      return false;
    layers.add(place.layer);
    common ??= place.rest;
    return place.rest === common;
  });
  return areLayered && layers.size > 1;
}
function layerOf(path) {
  const found = LAYER.exec(path);
  if (found === null)
    return null;
  const end = found.index + found[0].length;
  return { layer: found[0].toLowerCase(), rest: path.slice(0, found.index) + path.slice(end) };
}
;
const duplicate_file_REASON = "A copy adds no information: it only gives its content more weight, and takes space.";
const duplicate_file_ADVICE = "Keep one of the copies.";
const duplicateFile = {
  name: "duplicate-file",
  samples: ["files"],
  severity: { proof: "error", likeness: "notice" },
  unless: ["split-leakage", "label-conflict", "derived-copy"],
  isBrokenBy: meet,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Duplicate file",
    meaning: "Several files of one dataset hold the same content, with no leak between splits and no conflict of labels.",
    reason: duplicate_file_REASON,
    advice: duplicate_file_ADVICE,
    reasonBetween: () => duplicate_file_REASON,
    groupAdvice: duplicate_file_ADVICE,
    pairAdvice: (_, added) => added === null ? "Remove one of the two." : "Remove the new one.",
    directoryAdvice: "Keep one of the directories.",
    alike: {
      reasonBetween: () => "Bursts and augmentations within one split are often meant.",
      advice: "If these are not, keep one of them."
    }
  }
};
;
const duplicate_row_REASON = "A repeated record adds no information: it only gives its content more weight.";
const duplicate_row_ADVICE = "If the repeats are not meant, keep one of each.";
const duplicateRow = {
  name: "duplicate-row",
  samples: ["records"],
  severity: { proof: "warning", likeness: null },
  unless: ["split-leakage", "label-conflict"],
  isBrokenBy: () => false,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Duplicate row",
    meaning: "Records of tables repeat within one split, with the same label.",
    reason: duplicate_row_REASON,
    advice: duplicate_row_ADVICE,
    reasonBetween: () => duplicate_row_REASON,
    groupAdvice: duplicate_row_ADVICE,
    pairAdvice: () => duplicate_row_ADVICE,
    directoryAdvice: duplicate_row_ADVICE,
    alike: null
  }
};
;
const FIRST_SURROGATE = 55296;
const FIRST_AFTER_SURROGATES = 57344;
function comparePaths(left, right) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b)
      return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}
function codePointRank(unit) {
  if (unit < FIRST_SURROGATE)
    return unit;
  return unit < FIRST_AFTER_SURROGATES ? unit + 65536 : unit;
}
function order_sortByPath(items) {
  return sortByKey(items, ({ path }) => path);
}
function sortByKey(items, pathOf) {
  for (let index = 1; index < items.length; index++) {
    if (comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
      return items.sort((left, right) => comparePaths(pathOf(left), pathOf(right)));
    }
  }
  return items;
}
;
const label_conflict_REASON = "The same content has different labels, so at least one of them is wrong.";
const label_conflict_ADVICE = "Keep the copy with the right label and remove the others.";
const PAIR_ADVICE = "Keep the copy with the right label and remove the other.";
const labelConflict = {
  name: "label-conflict",
  samples: ["files", "records"],
  severity: { proof: "error", likeness: "warning" },
  unless: [],
  isBrokenBy: (copies) => differ(copies, "label"),
  compares: "label",
  between: (copies) => differences(copies, "label", comparePaths),
  words: {
    title: "Label conflict",
    meaning: "The same content has different labels within one dataset.",
    reason: label_conflict_REASON,
    advice: label_conflict_ADVICE,
    reasonBetween: () => label_conflict_REASON,
    groupAdvice: label_conflict_ADVICE,
    pairAdvice: () => PAIR_ADVICE,
    directoryAdvice: "Keep the directory with the right label and remove what repeats it.",
    alike: {
      reasonBetween: () => "If they show the same thing, at least one of the labels is wrong.",
      advice: "Look at them, and correct the label that is wrong."
    }
  }
};
;
const shared_file_REASON = "The datasets are not independent of each other: whoever uses both has this content twice.";
const shared_file_ADVICE = "If they are used together, keep it in one of them.";
const sharedFile = {
  name: "shared-file",
  samples: ["files"],
  severity: { proof: "notice", likeness: null },
  unless: ["split-leakage", "label-conflict", "duplicate-file", "derived-copy"],
  isBrokenBy: (copies) => copies.length > 1,
  compares: null,
  between: () => NOTHING,
  words: {
    title: "Shared file",
    meaning: "The same content lies in different datasets, once in each.",
    reason: shared_file_REASON,
    advice: shared_file_ADVICE,
    reasonBetween: () => shared_file_REASON,
    groupAdvice: shared_file_ADVICE,
    pairAdvice: () => shared_file_ADVICE,
    directoryAdvice: "If they are used together, keep one of the directories.",
    alike: null
  }
};
;
const STANDARD_SPLITS = ["train", "validation", "test"];
function compareSplits(left, right) {
  return rank(left) - rank(right) || comparePaths(left, right);
}
function isStandardSplit(split) {
  return split !== void 0 && STANDARD_SPLITS.includes(split);
}
function rank(split) {
  const index = STANDARD_SPLITS.indexOf(split);
  return index < 0 ? STANDARD_SPLITS.length : index;
}
;
const split_leakage_REASON = "A score on one split would count content that another split has already shown to the model.";
const ONE_SPLIT = "Keep the content in one split only.";
const REASONS = [
  {
    splits: ["train", "validation", "test"],
    reason: "The model would be validated and tested on what it was trained on."
  },
  { splits: ["train", "test"], reason: "The model would be tested on what it was trained on." },
  { splits: ["train", "validation"], reason: "The model would be validated on what it was trained on." },
  { splits: ["validation", "test"], reason: "The model would be tested on what it was tuned on." }
];
const TOGETHER = "trainval";
const split_leakage_PARTS = /* @__PURE__ */ new Set(["train", "validation"]);
function leaks(copies) {
  if (!copies.some(({ split }) => split === TOGETHER))
    return true;
  return apart(differences(copies, "split", compareSplits)).sets.length > 0;
}
function apart(between) {
  if (!between.names.includes(TOGETHER))
    return between;
  const sets = between.sets.flatMap((names) => {
    if (!names.includes(TOGETHER))
      return [names];
    const others = names.filter((name) => name !== TOGETHER);
    const strangers = names.filter((name) => !split_leakage_PARTS.has(name));
    return [others, strangers].filter(({ length }) => length > 1);
  });
  return { names: between.names.filter((name) => sets.some((set) => set.includes(name))), sets };
}
function reasonBetween(splits) {
  const roles = REASONS.find((line) => line.splits.every((split) => splits.includes(split)));
  if (roles)
    return roles.reason;
  const others = splits.length > 2 ? "the others" : "the other";
  return `These splits would not be independent: a score on one would count content of ${others}.`;
}
const splitLeakage = {
  name: "split-leakage",
  samples: ["files", "records"],
  severity: { proof: "error", likeness: "warning" },
  unless: [],
  isBrokenBy: (copies) => differ(copies, "split") && leaks(copies),
  compares: "split",
  between: (copies) => apart(differences(copies, "split", compareSplits)),
  words: {
    title: "Split leakage",
    meaning: "The same content lies in different splits of one dataset.",
    reason: split_leakage_REASON,
    advice: "Keep each content in one split only.",
    reasonBetween,
    groupAdvice: ONE_SPLIT,
    pairAdvice([first, second], added) {
      if (!isStandardSplit(first) || !isStandardSplit(second))
        return ONE_SPLIT;
      const or = added?.split === second ? `, or the new one from ${second}` : "";
      return `Keep what is in ${second} out of ${first}: remove the copy from ${first}${or}.`;
    },
    directoryAdvice: ONE_SPLIT,
    alike: {
      reasonBetween: (splits) => {
        const reason = splits.length === 0 ? split_leakage_REASON : reasonBetween(splits);
        return `If they show the same thing, ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
      },
      advice: "Look at them, and keep in one split only what shows the same thing."
    }
  }
};
;
const TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
const RULES = TABLE.map(({ name }) => name);
const table_RULE = byName((rule) => rule);
const RULE_WORDS = byName(({ words: words2 }) => words2);
const DEFAULT_RULES = defaultRules("proof");
function defaultRules(certainty) {
  return byName(({ severity }) => severity[certainty] ?? "off");
}
function byName(read2) {
  return Object.fromEntries(TABLE.map((rule) => [rule.name, read2(rule)]));
}
;
const NONE = {};
const CHECKS = inEvaluationOrder(RULES.map((name) => table_RULE[name])).map((rule) => ({
  bit: bitOf(rule.name),
  unless: rule.unless.reduce((bits, other) => bits | bitOf(other), 0),
  rule
}));
const SETS = Array.from({ length: 1 << RULES.length }, (_, bits) => RULES.filter((name) => (bits & bitOf(name)) !== 0));
function brokenRules(copies) {
  let broken = 0;
  for (const { bit, unless, rule } of CHECKS) {
    if ((broken & unless) === 0 && rule.isBrokenBy(copies))
      broken |= bit;
  }
  return SETS[broken];
}
function betweenOf(rules, copies) {
  let between = null;
  for (const rule of rules) {
    if (table_RULE[rule].compares === null)
      continue;
    between ??= {};
    between[rule] = table_RULE[rule].between(copies);
  }
  return between ?? NONE;
}
function clash(left, right, rule) {
  return RULE[rule].compares === null || RULE[rule].between([left, right]).names.length > 0;
}
function inEvaluationOrder(rules) {
  const done = [];
  let left = rules;
  while (left.length > 0) {
    const isReady = ({ unless }) => unless.every((name) => done.some((rule) => rule.name === name));
    const ready = left.filter(isReady);
    if (ready.length === 0)
      throw new TypeError(`rules that wait for each other: ${left.map(({ name }) => name)}`);
    lists_addAll(done, ready);
    left = left.filter((rule) => !ready.includes(rule));
  }
  return done;
}
function bitOf(name) {
  return 1 << RULES.indexOf(name);
}
;
function places_placesOf({ placementOf, divided }, path, directory) {
  return (divided.size === 0 ? void 0 : divided.get(path)) ?? [placementOf(path, directory)];
}
function datasetWith(division, directory) {
  return division === "" ? directory : `${directory}//${division}`;
}
function directoryOfDataset(dataset) {
  const at = dataset.indexOf("//");
  return at < 0 ? dataset : dataset.slice(0, at);
}
;
function heldAt(places2, layout) {
  return held(places2, layout, (path) => placesOf(layout, path));
}
function heldByFiles(files, layout) {
  const known2 = new Array(files.directories.length);
  const inDirectory = (number) => {
    const place = layout.ofDirectory(files.directories[number]);
    return place === void 0 ? NOT_ONE : [place];
  };
  return (numbers, more) => {
    const directories = [];
    const places2 = [];
    for (const file of numbers) {
      directories.push(files.directoryOf[file]);
      places2.push(paths_pathAt(files, file));
    }
    for (const place of more)
      places2.push(place);
    if (places2.length === 0)
      return void 0;
    return held(places2, layout, (path, index) => {
      const directory = directories[index];
      if (directory === void 0)
        return places_placesOf(layout, path);
      known2[directory] ??= inDirectory(directory);
      const shared = known2[directory];
      return shared.length > 0 ? shared : places_placesOf(layout, path);
    });
  };
}
const NOT_ONE = [];
const FEW = 8;
function held(places2, { divided }, standingAt) {
  const copies = () => {
    const all = [];
    places2.forEach((path, index) => {
      const file = { path };
      for (const { split, label, dataset } of standingAt(path, index)) {
        all.push({ file, split, label, dataset });
      }
    });
    return all;
  };
  const isAlone = places2.length < 2 && !places2.some((path) => divided.has(path));
  const placed = isAlone ? [] : copies();
  const rules = brokenRules(placed);
  const set = places2.length > FEW ? new Set(places2) : null;
  return {
    holds: (place) => set?.has(place) ?? places2.includes(place),
    count: places2.length,
    rules,
    between: betweenOf(rules, placed),
    copies
  };
}
;
function identity_identityKey({ algorithm, hex: hex2 }) {
  return `${algorithm}:${hex2}`;
}
function divideBySize(members) {
  const bySize = /* @__PURE__ */ new Map();
  const unknown = [];
  for (const member of members) {
    if (member.size === null) {
      unknown.push(member);
      continue;
    }
    addTo(bySize, member.size, member);
  }
  if (bySize.size <= 1)
    return members.length === 0 ? [] : [[...members]];
  return [...bySize.values(), ...unknown.map((member) => [member])];
}
function parseCount(text) {
  const count2 = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count2) ? count2 : null;
}
;
function heldTogether(files, numbers, groups, placeThen = (place) => place) {
  const together2 = /* @__PURE__ */ new Map();
  if (groups.length === 0)
    return together2;
  const placesOf2 = groups.map((group) => group.files.map((file) => placeThen(data_files_placeOf(file))));
  const filesOf2 = paths_filesAt(files, numbers, placesOf2.flat());
  const fileAt = (place) => {
    const [file, ...others] = filesOf2.get(place) ?? [];
    return others.length > 0 ? void 0 : file;
  };
  groups.forEach((group, at) => {
    const places2 = placesOf2[at];
    if (new Set(places2).size !== places2.length)
      return;
    const [first, ...others] = places2.map(fileAt);
    const key = first === void 0 ? null : contentKey(files, first);
    if (first === void 0 || key === null)
      return;
    if (others.every((file) => file !== void 0 && contentKey(files, file) === key)) {
      together2.set(group, first);
    }
  });
  return together2;
}
function contentKey({ contents, pointers }, file) {
  const identity = pointers.get(file)?.identity ?? null;
  if (identity !== null)
    return `${identity_identityKey(identity)}:${identity.size}`;
  const content = contents[file];
  return content < 0 ? null : `${content}`;
}
;
function copiesByContent({ files, namesOf: namesOf2 }, groups, objectIds) {
  const idsOf = groups.map(objectIds);
  const wanted = new Uint8Array(files.objectIds.count);
  const contentsOf = idsOf.map((ids) => {
    const contents = [];
    for (const id of ids) {
      const content = files.objectIds.find(id);
      if (content < 0)
        continue;
      contents.push(content);
      wanted[content] = 1;
    }
    return contents;
  });
  const filesOf2 = filesByContent(files.contents, wanted);
  const filesWith = (group) => contentsOf[group].map(filesOf2);
  if (files.pointers.size === 0)
    return (group) => union(filesWith(group));
  const pointers = pointersByName(files);
  const pointersNamed = (name) => pointers.get(name) ?? [];
  return (number) => {
    const group = groups[number];
    const ids = idsOf[number];
    return union([
      ...filesWith(number),
      ...ids.map((id) => pointersNamed(`file:${id}`)),
      ...(namesOf2?.(group) ?? group.names).map((name) => pointersNamed(name).filter((file) => canHave(group.size, file, files)))
    ]);
  };
}
function union(parts) {
  const [first] = parts;
  if (first === void 0 || parts.length === 1)
    return first ?? [];
  return new Set(parts.flatMap((part) => [...part]));
}
function filesByContent(contents, wanted) {
  const ends = new Uint32Array(wanted.length);
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file];
    if (content >= 0 && wanted[content] === 1)
      ends[content] = ends[content] + 1;
  }
  let total = 0;
  for (let content = 0; content < ends.length; content++) {
    const count2 = ends[content];
    ends[content] = total;
    total += count2;
  }
  const files = new Int32Array(total);
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file];
    if (content < 0 || wanted[content] !== 1)
      continue;
    const place = ends[content];
    files[place] = file;
    ends[content] = place + 1;
  }
  return (content) => files.subarray(content === 0 ? 0 : ends[content - 1], ends[content]);
}
function pointersByName({ pointers }) {
  const byName2 = /* @__PURE__ */ new Map();
  const add2 = (name, file) => {
    lists_addTo(byName2, name, file);
  };
  for (const [file, { identity, describedIn, objectId }] of pointers) {
    if (identity === null)
      continue;
    add2(identity_identityKey(identity), file);
    if (objectId !== null && describedIn === null)
      add2(`file:${objectId}`, file);
  }
  return byName2;
}
function canHave(size, file, { pointers }) {
  const told2 = pointers.get(file)?.identity?.size ?? null;
  return size === null || told2 === null || size === told2;
}
function contentsAtPlaces(files, groups, placeThen) {
  const together2 = heldTogether(files, numbers_numbersTo(files.names.length), groups, placeThen);
  if (together2.size === 0)
    return () => void 0;
  const wanted = new Uint8Array(files.objectIds.count);
  for (const first of together2.values()) {
    const content = files.contents[first];
    if (content >= 0)
      wanted[content] = 1;
  }
  const filesOf2 = filesByContent(files.contents, wanted);
  const pointers = pointersByContent(files);
  return (group) => {
    const first = together2.get(group);
    if (first === void 0)
      return void 0;
    const content = files.contents[first];
    return content >= 0 ? filesOf2(content) : pointers.get(contentKey(files, first) ?? "");
  };
}
function pointersByContent(files) {
  const byKey = /* @__PURE__ */ new Map();
  for (const file of files.pointers.keys()) {
    const key = contentKey(files, file);
    if (key === null)
      continue;
    lists_addTo(byKey, key, file);
  }
  return byKey;
}
;
function knownInBase(base, groups, objectIds, now = null) {
  const { files, layout } = base;
  const copiesOf = copiesByContent(base, groups, objectIds);
  const known2 = /* @__PURE__ */ new Map();
  const heldBy = heldByFiles(files, layout);
  groups.forEach((group, number) => {
    const held2 = heldBy(copiesOf(number), base.assumedPlacesOf?.(group) ?? []);
    if (held2 !== void 0)
      known2.set(group, held2);
  });
  const changed2 = groups.filter((group) => !heldAll(known2.get(group), group));
  const places2 = changed2.flatMap((group) => group.files.map(data_files_placeOf));
  const former = now === null ? /* @__PURE__ */ new Map() : formerPlaces(files, now, places2);
  const placeThen = (place) => former.get(place) ?? place;
  const filesAt2 = contentsAtPlaces(files, changed2, placeThen);
  return {
    contentOf: (group) => known2.get(group),
    contentAt(group) {
      const at = filesAt2(group);
      const held2 = at && heldBy(at, []);
      return held2 && { ...held2, holds: (place) => held2.holds(placeThen(place)) };
    }
  };
}
function heldAll(content, { files }) {
  return content !== void 0 && files.every((file) => content.holds(data_files_placeOf(file)));
}
;
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;
const requireBuiltin = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
function builtin(name) {
  return requireBuiltin(name);
}
;
let crypto_crypto;
function crypto_createHash(algorithm) {
  crypto_crypto ??= builtin("node:crypto");
  return crypto_crypto.createHash(algorithm);
}
;
const DECODERS_VERSION = 2;
;
const turns_TURNS = 8;
const turns_MIRRORED = 1;
const turns_FLIPPED = 2;
const turns_TRANSPOSED = 4;
const TURN_WORDS = (
  /* unused pure expression or super */
  null
);
const places = /* @__PURE__ */ new Map();
function turns_turnedPlaces(size, turn) {
  const key = size * turns_TURNS + turn;
  let from = places.get(key);
  if (from === void 0) {
    from = new Uint16Array(size * size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const column2 = (turn & turns_MIRRORED) === 0 ? x : size - 1 - x;
        const row = (turn & turns_FLIPPED) === 0 ? y : size - 1 - y;
        from[y * size + x] = (turn & turns_TRANSPOSED) === 0 ? row * size + column2 : column2 * size + row;
      }
    }
    places.set(key, from);
  }
  return from;
}
function turned(grid, size, turn) {
  if (turn === 0)
    return grid;
  const from = turns_turnedPlaces(size, turn);
  const result = new Float32Array(grid.length);
  for (let cell = 0; cell < result.length; cell++)
    result[cell] = grid[from[cell]];
  return result;
}
;
const COLOURS = 8;
const COLOURFUL = 6;
const LEAST_COSINE = 0.5;
const NEARLY_EQUAL = 16;
function coloursDiffer(one, other, turn) {
  const from = turnedPlaces(COLOURS, turn);
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (let cell = 0; cell < from.length; cell++) {
    const at = 3 * cell;
    const otherAt = 3 * from[cell];
    const blue = blueness(one, at);
    const otherBlue = blueness(other, otherAt);
    const red = redness(one, at);
    const otherRed = redness(other, otherAt);
    product += blue * otherBlue + red * otherRed;
    square += blue * blue + red * red;
    otherSquare += otherBlue * otherBlue + otherRed * otherRed;
  }
  const areColourful = Math.sqrt(square / from.length) >= COLOURFUL && Math.sqrt(otherSquare / from.length) >= COLOURFUL;
  return areColourful && product <= LEAST_COSINE * Math.sqrt(square * otherSquare);
}
function coloursAgree(one, other, turn) {
  const from = turnedPlaces(COLOURS, turn);
  for (let cell = 0; cell < from.length; cell++) {
    for (let channel = 0; channel < 3; channel++) {
      const left = one[3 * cell + channel];
      const right = other[3 * from[cell] + channel];
      if (Math.abs(left - right) > NEARLY_EQUAL)
        return false;
    }
  }
  return true;
}
function blueness(colours, at) {
  return -0.168736 * colours[at] - 0.331264 * colours[at + 1] + 0.5 * colours[at + 2];
}
function redness(colours, at) {
  return 0.5 * colours[at] - 0.418688 * colours[at + 1] - 0.081312 * colours[at + 2];
}
;
const hash_THUMBNAIL = 64;
const hash_HASH_WORDS = 2 * turns_TURNS;
const GRID = hash_THUMBNAIL / 2;
const LOWEST = 8;
const WAVES = Array.from({ length: LOWEST }, (_, frequency) => Float64Array.from({ length: GRID }, (_2, place) => Math.cos((2 * place + 1) * frequency * Math.PI / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1)));
function hash_hashesOf(luma) {
  const frequencies = transform(luma);
  const hashes = new Uint32Array(hash_HASH_WORDS);
  const own = new Float64Array(LOWEST * LOWEST);
  for (let turn = 0; turn < TURNS; turn++) {
    for (let down = 0; down < LOWEST; down++) {
      for (let across = 0; across < LOWEST; across++) {
        const from = (turn & TRANSPOSED) === 0 ? down * LOWEST + across : across * LOWEST + down;
        const isNegative = ((turn & MIRRORED) !== 0 && across % 2 === 1) !== ((turn & FLIPPED) !== 0 && down % 2 === 1);
        const value = frequencies[from];
        own[down * LOWEST + across] = isNegative ? -value : value;
      }
    }
    const median = own.slice(1).sort()[(LOWEST * LOWEST - 2) / 2];
    for (let bit = 1; bit < LOWEST * LOWEST; bit++) {
      const word = 2 * turn + (bit >> 5);
      if (own[bit] > median)
        hashes[word] = hashes[word] | 1 << (bit & 31);
    }
  }
  return hashes;
}
function bitsApart(low, high, otherLow, otherHigh) {
  let one = low ^ otherLow;
  let two = high ^ otherHigh;
  one -= one >>> 1 & 1431655765;
  two -= two >>> 1 & 1431655765;
  const both = (one & 858993459) + (one >>> 2 & 858993459) + (two & 858993459) + (two >>> 2 & 858993459);
  return Math.imul((both & 252645135) + (both >>> 4 & 252645135), 16843009) >>> 24;
}
function transform(luma) {
  const rows = new Float64Array(LOWEST * GRID);
  const line = new Float64Array(GRID);
  for (let y = 0; y < GRID; y++) {
    for (let x = 0; x < GRID; x++) {
      const at = 2 * y * hash_THUMBNAIL + 2 * x;
      const below = at + hash_THUMBNAIL;
      line[x] = (luma[at] + luma[at + 1] + luma[below] + luma[below + 1]) / 4;
    }
    for (let across = 0; across < LOWEST; across++) {
      const wave = WAVES[across];
      let sum2 = 0;
      for (let x = 0; x < GRID; x++)
        sum2 += line[x] * wave[x];
      rows[across * GRID + y] = sum2;
    }
  }
  const frequencies = new Float64Array(LOWEST * LOWEST);
  for (let down = 0; down < LOWEST; down++) {
    const wave = WAVES[down];
    for (let across = 0; across < LOWEST; across++) {
      let sum2 = 0;
      for (let y = 0; y < GRID; y++)
        sum2 += rows[across * GRID + y] * wave[y];
      frequencies[down * LOWEST + across] = sum2;
    }
  }
  return frequencies;
}
;
const SMALL = 16;
const MEDIUM = 32;
const REACH = 4;
const WIDTH = 2 * REACH + 1;
function grid_gridOf(shorter) {
  return shorter >= 2 * THUMBNAIL ? THUMBNAIL : shorter >= 2 * MEDIUM ? MEDIUM : SMALL;
}
function grid_reduced(luma, size) {
  if (size === THUMBNAIL)
    return new Float32Array(luma);
  const each = THUMBNAIL / size;
  const grid = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column2 = 0; column2 < size; column2++) {
      const first = row * each * THUMBNAIL + column2 * each;
      let sum2 = 0;
      for (let line = first; line < first + each * THUMBNAIL; line += THUMBNAIL) {
        for (let at = line; at < line + each; at++)
          sum2 += luma[at];
      }
      grid[row * size + column2] = sum2 / (each * each);
    }
  }
  return grid;
}
function grid_highPass(grid, size) {
  const across = new Float32Array(grid.length);
  for (let y = 0; y < size; y++)
    slide(grid, y * size, 1, size, across);
  const means = new Float32Array(grid.length);
  for (let x = 0; x < size; x++)
    slide(across, x, size, size, means);
  let sum2 = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const detail = grid[cell] - means[cell] / (WIDTH * WIDTH);
    means[cell] = detail;
    sum2 += detail;
  }
  const mean = sum2 / grid.length;
  for (let cell = 0; cell < grid.length; cell++)
    means[cell] = means[cell] - mean;
  return means;
}
function slide(from, start, step, size, into) {
  const first = from[start];
  const last = from[start + step * (size - 1)];
  let sum2 = (REACH + 1) * first;
  for (let place = 1; place <= REACH; place++)
    sum2 += from[start + step * place];
  for (let place = 0; place < size; place++) {
    const at = start + step * place;
    into[at] = sum2;
    const next = place + REACH + 1 < size ? from[at + step * (REACH + 1)] : last;
    const gone = place < REACH ? first : from[at - step * REACH];
    sum2 += next - gone;
  }
}
function grid_strength(detail) {
  let sum2 = 0;
  for (let cell = 0; cell < detail.length; cell++)
    sum2 += detail[cell] ** 2;
  return Math.sqrt(sum2 / detail.length);
}
function correlation(one, other) {
  let product = 0;
  let square = 0;
  let otherSquare = 0;
  for (let cell = 0; cell < one.length; cell++) {
    const left = one[cell];
    const right = other[cell];
    product += left * right;
    square += left * left;
    otherSquare += right * right;
  }
  return product / Math.sqrt(square * otherSquare + 1e-6);
}
;
const FLAT = 0.35;
const SAME = 2;
const LEAST_SIDE = 32;
const LEAST_DEVIATION = 5;
const LEAST_DETAIL = 2;
function texture_textureOf(luma, width, height) {
  const size = gridOf(Math.min(width, height));
  const grid = reduced(luma, size);
  let sum2 = 0;
  let squares = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const value = grid[cell];
    sum2 += value;
    squares += value * value;
  }
  const mean = sum2 / grid.length;
  return {
    // Of the thumbnail's own cells, however coarse it is compared: a small drawing is a drawing, too.
    flat: flatShare(luma, THUMBNAIL),
    deviation: Math.sqrt(Math.max(0, squares / grid.length - mean * mean)),
    detail: strength(highPass(grid, size))
  };
}
function texture_isFlat({ flat }) {
  return flat >= FLAT;
}
function texture_showsTooLittle({ deviation, detail }, width, height) {
  return Math.min(width, height) < LEAST_SIDE || deviation < LEAST_DEVIATION || detail < LEAST_DETAIL;
}
function flatShare(grid, size) {
  let flat = 0;
  for (let row = 0; row < size; row++) {
    for (let column2 = 0; column2 < size; column2++)
      if (isSameAround(grid, size, row, column2))
        flat += 1;
  }
  return flat / (size * size);
}
function isSameAround(grid, size, row, column2) {
  const left = column2 > 0 ? column2 - 1 : column2;
  const right = column2 < size - 1 ? column2 + 1 : column2;
  const top = row > 0 ? row - 1 : row;
  const bottom = row < size - 1 ? row + 1 : row;
  let least = grid[row * size + column2];
  let most = least;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const value = grid[y * size + x];
      if (value < least)
        least = value;
      else if (value > most)
        most = value;
      if (most - least > SAME)
        return false;
    }
  }
  return true;
}
;
const PICTURE_FORMATS = (
  /* unused pure expression or super */
  null
);
const NEAR_VERSION = 4;
const CELLS = hash_THUMBNAIL * hash_THUMBNAIL;
const COLOUR_BYTES = 3 * COLOURS * COLOURS;
const print_WIDTH = 0;
const HEIGHT = 4;
const print_FLAT = 8;
const DEVIATION = 12;
const DETAIL = 16;
const FORMAT = 20;
const HAS_PIXELS = 21;
const IS_EXACT = 22;
const HAS_TOP = 23;
const PIXELS = 24;
const PIXELS_BYTES = 32;
const TOP = PIXELS + PIXELS_BYTES;
const HASHES = TOP + PIXELS_BYTES;
const COLOURS_AT = HASHES + 4 * hash_HASH_WORDS;
const LUMA = COLOURS_AT + COLOUR_BYTES;
const PRINT_BYTES = LUMA + CELLS;
function printOf({ format, width, height, luma, colours, isExact = false }) {
  const bytes = Buffer.alloc(PRINT_BYTES);
  const { flat, deviation, detail } = textureOf(luma, width, height);
  bytes.writeUInt32LE(width, print_WIDTH);
  bytes.writeUInt32LE(height, HEIGHT);
  bytes.writeFloatLE(flat, print_FLAT);
  bytes.writeFloatLE(deviation, DEVIATION);
  bytes.writeFloatLE(detail, DETAIL);
  bytes.writeUInt8(PICTURE_FORMATS.indexOf(format), FORMAT);
  bytes.writeUInt8(isExact ? 1 : 0, IS_EXACT);
  hashesOf(luma).forEach((word, index) => {
    bytes.writeUInt32LE(word, HASHES + 4 * index);
  });
  bytes.set(colours, COLOURS_AT);
  bytes.set(luma, LUMA);
  return bytes;
}
function addPixels(print, pixels) {
  print[HAS_PIXELS] = 1;
  print.set(pixels, PIXELS);
}
function addTop(print, top) {
  print[HAS_TOP] = 1;
  print.set(top, TOP);
}
function readPrint(bytes) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.length === PRINT_BYTES ? PICTURE_FORMATS[view.readUInt8(FORMAT)] : void 0;
  if (format === void 0)
    return null;
  return {
    format,
    width: view.readUInt32LE(print_WIDTH),
    height: view.readUInt32LE(HEIGHT),
    flat: view.readFloatLE(print_FLAT),
    deviation: view.readFloatLE(DEVIATION),
    detail: view.readFloatLE(DETAIL),
    pixels: view[HAS_PIXELS] === 1 ? view.subarray(PIXELS, PIXELS + PIXELS_BYTES) : null,
    top: view[HAS_TOP] === 1 ? view.subarray(TOP, TOP + PIXELS_BYTES) : null,
    isExact: view[IS_EXACT] === 1,
    colours: view.subarray(COLOURS_AT, LUMA),
    luma: view.subarray(LUMA)
  };
}
function likenessDigest(print) {
  return createHash("sha256").update(print.subarray(0, FORMAT)).update(print.subarray(HASHES)).digest();
}
function isCertainByPixelsOnly(print) {
  const read2 = readPrint(print);
  return read2 !== null && (isFlat(read2) || showsTooLittle(read2, read2.width, read2.height));
}
function copyHashes(print, into, picture) {
  const view = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  for (let word = 0; word < HASH_WORDS; word++) {
    into[picture * HASH_WORDS + word] = view.readUInt32LE(HASHES + 4 * word);
  }
}
;
const PICTURE_VERSION = 2;
const equal_pixels_PIXELS_BYTES = 32;
function namePixels({ width, height, rgba, rest }) {
  const hash = createHash("sha256").update(`${width} ${height} `).update(rgba);
  return (rest === null ? hash : hash.update(rest)).digest();
}
;
const FORMAT_VERSION = 3;
const KIND_VERSIONS = {
  bytes: "1",
  picture: `${DECODERS_VERSION}.${NEAR_VERSION}.${PICTURE_VERSION}`
};
const format_KEY_BYTES = 32;
const ROWS_PER_GROUP = 65536;
const BYTES_PER_GROUP = (
  /* unused pure expression or super */
  null
);
const METADATA_KEY = "data-hygiene";
function column(name, type, changes = {}) {
  return { name, type, isText: false, isRequired: false, isRepetitive: false, ...changes };
}
const format_WORDS = { isText: true, isRepetitive: true };
const COLUMNS = [
  column("dataset", "BYTE_ARRAY", format_WORDS),
  column("path", "BYTE_ARRAY", { isText: true, isRequired: true }),
  column("row", "INT64"),
  column("line", "INT64"),
  column("size", "INT64"),
  column("split", "BYTE_ARRAY", format_WORDS),
  column("label", "BYTE_ARRAY", format_WORDS),
  column("kind", "BYTE_ARRAY", { ...format_WORDS, isRequired: true }),
  column("key", "FIXED_LEN_BYTE_ARRAY"),
  column("by", "BYTE_ARRAY", format_WORDS),
  column("sample", "INT32", { isRequired: true }),
  column("split_by", "BYTE_ARRAY", format_WORDS),
  column("label_by", "BYTE_ARRAY", format_WORDS),
  column("more", "BYTE_ARRAY", { isText: true }),
  column("print", "BYTE_ARRAY"),
  column("content", "BYTE_ARRAY")
];
function schemaElements() {
  return [
    { name: "fingerprints", num_children: COLUMNS.length },
    ...COLUMNS.map(({ name, type, isText, isRequired }) => ({
      name,
      type,
      repetition_type: isRequired ? "REQUIRED" : "OPTIONAL",
      ...isText ? { converted_type: "UTF8" } : {},
      ...type === "FIXED_LEN_BYTE_ARRAY" ? { type_length: format_KEY_BYTES } : {}
    }))
  ];
}
;
const NO_KEYS = [{ by: null, key: null }];
const KEYS_AT_ONCE = 4096;
function createGitKeys({ objectIds }) {
  let slab = Buffer.alloc(0);
  let at = 0;
  return (content) => {
    if (at === slab.length) {
      slab = Buffer.alloc(KEY_BYTES * KEYS_AT_ONCE);
      at = 0;
    }
    slab.write(objectIds.hex(content), at, "hex");
    at += KEY_BYTES;
    return slab.subarray(at - KEY_BYTES, at);
  };
}
function keysOf(file, { files, read: read2, hashed, failed }) {
  if (failed.has(file))
    return NO_KEYS;
  const content = files.contents[file];
  if (content === ELSEWHERE)
    return pointerKey(files.pointers.get(file)?.identity ?? null);
  if (content >= 0) {
    const id = { by: "git", key: keyOf(Buffer.from(files.objectIds.hex(content), "hex")) };
    return [id, ...digestKeys(hashed.get(file))];
  }
  const names = read2.get(file);
  if (names === void 0)
    return NO_KEYS;
  return [{ by: "read", key: keyOf(Buffer.from(names.objectId, "hex")) }, ...digestKeys(names.digests)];
}
function digestKeys(digests) {
  if (digests === void 0)
    return [];
  const { sha256, md5, "md5-lf": lines } = digests;
  const isOne = md5 !== null && lines !== null && md5.equals(lines);
  return [
    ...sha256 === null ? [] : [{ by: "sha256", key: keyOf(sha256) }],
    ...md5 === null ? [] : [{ by: isOne ? "md5+md5-lf" : "md5", key: keyOf(md5) }],
    ...lines === null || isOne ? [] : [{ by: "md5-lf", key: keyOf(lines) }]
  ];
}
function keyOfName(name) {
  const hex2 = name.slice(name.indexOf(":") + 1);
  return keyOf(PLAIN_HASH.test(hex2) ? Buffer.from(hex2, "hex") : crypto_createHash("sha256").update(name).digest());
}
const PLAIN_HASH = /^(?:[0-9a-f]{2}){1,32}$/;
function pointerKey(identity) {
  if (identity === null)
    return NO_KEYS;
  return [{ by: identity.algorithm, key: keyOfName(identityKey(identity)) }];
}
function keyOf(bytes) {
  if (bytes.length === format_KEY_BYTES)
    return bytes;
  const key = Buffer.alloc(format_KEY_BYTES);
  bytes.copy(key);
  return key;
}
;
const more_NOTHING = {};
function more_pathIn(path, more, row) {
  return moreIn(more, row).path ?? path.textAt(row);
}
function moreIn(more, row) {
  const text = more.isEmpty ? null : more.textAt(row);
  return text === null ? more_NOTHING : JSON.parse(text);
}
;
class failure_Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
}
;
const MOST_BITS = 24;
function isNarrow(bits) {
  return bits <= MOST_BITS;
}
function readRuns(bytes, from, to, bits, into) {
  if (!isNarrow(bits))
    throw new failure_Failure("a page has numbers of too many bits");
  const mask = 2 ** bits - 1;
  let at = from;
  for (let seen = 0; seen < into.length; ) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= to || shift > 28)
        throw cutOff();
      const byte = bytes[at++];
      header |= (byte & 127) << shift;
      if (byte < 128)
        break;
    }
    const run = header >>> 1;
    if (run === 0)
      throw cutOff();
    if ((header & 1) === 0) {
      let value = 0;
      for (let shift = 0; shift < bits; shift += 8) {
        if (at >= to)
          throw cutOff();
        value |= bytes[at++] << shift;
      }
      const end2 = Math.min(into.length, seen + run);
      into.fill(value & mask, seen, end2);
      seen = end2;
      continue;
    }
    const end = Math.min(into.length, seen + run * 8);
    const behind = at + run * bits;
    let word = 0;
    let held2 = 0;
    while (seen < end) {
      while (held2 < bits) {
        if (at >= to)
          throw cutOff();
        word |= bytes[at++] << held2;
        held2 += 8;
      }
      into[seen++] = word & mask;
      word >>>= bits;
      held2 -= bits;
    }
    at = behind;
  }
}
function isOneRun(bytes, from, to, value, count2) {
  let header = 0;
  let at = from;
  for (let shift = 0; shift <= 28 && at < to; shift += 7) {
    const byte = bytes[at++];
    header |= (byte & 127) << shift;
    if (byte < 128)
      return (header & 1) === 0 && header >>> 1 >= count2 && bytes[at] === value;
  }
  return false;
}
function cutOff() {
  return new failure_Failure("a page is cut off");
}
;
const LENGTH_BYTES = 4;
function textsIn(bytes, from, count2) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!(count2 >= 0 && from + count2 * LENGTH_BYTES <= bytes.length))
    throw tooFew();
  const starts = new Int32Array(count2);
  const ends = new Int32Array(count2);
  let at = from;
  for (let text = 0; text < count2; text++) {
    if (at + LENGTH_BYTES > bytes.length)
      throw tooFew();
    const start = at + LENGTH_BYTES;
    at = start + view.getUint32(at, true);
    if (at > bytes.length)
      throw new failure_Failure("a text goes on behind its page");
    starts[text] = start;
    ends[text] = at;
  }
  return { bytes, starts, ends };
}
function tooFew() {
  return new failure_Failure("a page has fewer values than it says");
}
;
const stored_column_MISSING = -1;
function valuesOfPage({ type, isRequired, isRepetitive }, page) {
  const { rows, places: places2, count: count2, values, encoding, dictionary } = page;
  if (isRequired && count2 < rows)
    throw new Error("a value is missing");
  if (count2 > 0 && encoding !== (isRepetitive ? "RLE_DICTIONARY" : "PLAIN")) {
    throw new Error(`values are packed as ${encoding}`);
  }
  const plain2 = { rows, places: places2, count: count2, bytes: values, width: 0, words: null, texts: null };
  if (isRepetitive) {
    const { bytes, different } = dictionary;
    const words2 = { numbers: wordsIn(values, count2, different), different };
    return { ...plain2, bytes, words: words2, texts: textsIn(bytes, 0, different) };
  }
  if (type === "BYTE_ARRAY")
    return { ...plain2, texts: textsIn(values, 0, count2) };
  const width = type === "FIXED_LEN_BYTE_ARRAY" ? format_KEY_BYTES : type === "INT32" ? 4 : 8;
  if (values.length < count2 * width)
    throw new Error("a page has fewer values than it says");
  return { ...plain2, width };
}
function wordsIn(values, count2, different) {
  const numbers = new Int32Array(count2);
  if (different === 1)
    return numbers;
  if (count2 > 0)
    readRuns(values, 1, values.length, values[0], numbers);
  for (let place = 0; place < count2; place++) {
    if (numbers[place] >>> 0 >= different)
      throw new Error("a value is in no dictionary");
  }
  return numbers;
}
function storedColumn(values) {
  const { words: words2, texts, width } = values;
  if (words2 !== null)
    return ofWords(values, words2, texts);
  if (texts !== null)
    return ofBytes(values, texts);
  return width === format_KEY_BYTES ? ofKeys(values) : ofNumbers(values);
}
function notOfThisType() {
  throw new Error("a column is asked for values of another type");
}
function columnOf({ rows, count: count2, bytes }) {
  const not = notOfThisType;
  return {
    ...{ rows, isEmpty: count2 === 0, different: 0 },
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    ...{ startOf: not, endOf: not, bytesAt: not, textAt: not, numberAt: not, wordAt: not }
  };
}
function ofKeys(values) {
  const { places: places2 } = values;
  const column2 = columnOf(values);
  const { bytes } = column2;
  const startOf = (row) => {
    const place = places2 === null ? row : places2[row];
    return place === stored_column_MISSING ? stored_column_MISSING : place * format_KEY_BYTES;
  };
  return {
    ...column2,
    startOf,
    endOf: (row) => startOf(row) + format_KEY_BYTES,
    bytesAt(row) {
      const start = startOf(row);
      return start === stored_column_MISSING ? null : bytes.subarray(start, start + format_KEY_BYTES);
    }
  };
}
function ofNumbers(values) {
  const { places: places2, width } = values;
  const column2 = columnOf(values);
  const { bytes } = column2;
  return {
    ...column2,
    numberAt(row) {
      const place = places2 === null ? row : places2[row];
      if (place === stored_column_MISSING)
        return null;
      return width === 4 ? bytes.readInt32LE(place * 4) : Number(bytes.readBigInt64LE(place * 8));
    }
  };
}
function ofBytes(values, { starts, ends }) {
  const { places: places2 } = values;
  const column2 = columnOf(values);
  const { bytes } = column2;
  const startOf = (row) => {
    const place = places2 === null ? row : places2[row];
    return place === stored_column_MISSING ? stored_column_MISSING : starts[place];
  };
  const endOf2 = (row) => {
    const place = places2 === null ? row : places2[row];
    return ends[place];
  };
  return {
    ...column2,
    startOf,
    endOf: endOf2,
    bytesAt: (row) => startOf(row) === stored_column_MISSING ? null : bytes.subarray(startOf(row), endOf2(row)),
    textAt: (row) => startOf(row) === stored_column_MISSING ? null : bytes.toString("utf8", startOf(row), endOf2(row))
  };
}
function ofWords(values, { numbers, different }, { starts, ends }) {
  const { places: places2 } = values;
  const column2 = columnOf(values);
  const texts = [];
  const wordAt2 = (row) => {
    const place = places2 === null ? row : places2[row];
    return place === stored_column_MISSING ? stored_column_MISSING : numbers[place];
  };
  return {
    ...column2,
    different,
    wordAt: wordAt2,
    textAt(row) {
      const word = wordAt2(row);
      if (word === stored_column_MISSING)
        return null;
      const text = texts[word] ?? column2.bytes.toString("utf8", starts[word], ends[word]);
      texts[word] = text;
      return text;
    }
  };
}
;
const SLASH = 47;
function createPathReader() {
  const directories = [];
  const numberOf = directoryNumbers(directories);
  const directoryOf = numbers_createNumbers();
  const names = names_noNames();
  let last = { bytes: Buffer.alloc(0), number: -1 };
  function addText2(path) {
    const number = numberOf(paths_parentDirectory(path));
    directoryOf.push(number);
    names_appendName(names, baseName(path));
    return number;
  }
  return {
    add(column2, row, exact) {
      if (exact !== void 0) {
        addText2(exact);
        return;
      }
      const { bytes } = column2;
      const [start, end] = [column2.startOf(row), column2.endOf(row)];
      const slash = bytes.lastIndexOf(SLASH, end - 1);
      if (slash > start && isEqual(bytes, start, slash, last.bytes)) {
        directoryOf.push(last.number);
        names_appendName(names, bytes.toString("utf8", slash + 1, end));
        return;
      }
      const number = addText2(bytes.toString("utf8", start, end));
      if (slash > start)
        last = { bytes: Buffer.from(bytes.subarray(start, slash)), number };
    },
    taken: () => ({ directories, directoryOf: directoryOf.taken(), names })
  };
}
function isEqual(bytes, from, to, other) {
  if (to - from !== other.length)
    return false;
  for (let at = other.length - 1; at >= 0; at--)
    if (bytes[from + at] !== other[at])
      return false;
  return true;
}
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function read_openForReading(location) {
  return openSync(location, OPEN_FLAGS);
}
function read_assertUnchanged(file, size, modified) {
  const stat = fstatSync(file);
  if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
    throw read_changed();
}
function read_fill(file, memory, offset, length, position, enough = length) {
  let done = 0;
  while (done < enough) {
    const count2 = (0, external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
    if (count2 === 0)
      break;
    done += count2;
  }
  return done;
}
function readBeginning(location, size, target) {
  withFile(location, size, (file) => {
    if (read_fill(file, target, 0, target.length, 0) < target.length)
      throw read_changed();
  });
}
function read_describeReadError(error) {
  const { message, syscall } = error;
  if (message === void 0)
    return String(error);
  const end = syscall === void 0 ? -1 : message.indexOf(`, ${syscall}`);
  return end < 0 ? message : message.slice(0, end);
}
function withFile(location, size, use) {
  const file = read_openForReading(location);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size)
      throw read_changed();
    return use(file);
  } finally {
    closeSync(file);
  }
}
function read_changed() {
  return new Failure("changed while it was being scanned");
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function decodePath(bytes) {
  if ((0, external_node_buffer_namespaceObject.isUtf8)(bytes))
    return bytes.toString("utf8");
  let text = "";
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset]);
    const sequence = bytes.subarray(offset, offset + length);
    if (sequence.length === length && (0, external_node_buffer_namespaceObject.isUtf8)(sequence)) {
      text += sequence.toString("utf8");
      offset += length;
    } else {
      text += String.fromCharCode(ESCAPE_BASE + bytes[offset]);
      offset += 1;
    }
  }
  return text;
}
function lossless_encodePath(path) {
  return process.platform === "win32" || !SURROGATE.test(path) ? path : pathBytes(path);
}
function pathBytes(path) {
  if (!SURROGATE.test(path))
    return Buffer.from(path, "utf8");
  const parts = [];
  let end = 0;
  for (const match2 of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end, match2.index), "utf8"));
    parts.push(Buffer.from(Array.from(match2[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match2.index + match2[0].length;
  }
  parts.push(Buffer.from(path.slice(end), "utf8"));
  return Buffer.concat(parts);
}
function lossless_isUtf8Path(path) {
  return !SURROGATE.test(path);
}
function sequenceLength(lead) {
  if (lead < 128)
    return 1;
  if (lead < 224)
    return 2;
  if (lead < 240)
    return 3;
  return 4;
}
;
const UNSAFE = new RegExp("::|##\\[|\\p{Surrogate}|[\\\\\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}]", "gu");
let unsafeOrDoubtful = null;
const NAMED = {
  "::": ":\\x3a",
  "##[": "#\\x23[",
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t"
};
function display_display(text) {
  return text.replace(UNSAFE, (match2) => escaped(match2));
}
function displayBetween(text, from, to) {
  unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, "gu");
  return text.replace(unsafeOrDoubtful, (match2, unsafe, offset) => unsafe === void 0 && (offset < from || offset >= to) ? match2 : escaped(match2));
}
function escaped(match2) {
  return NAMED[match2] ?? escapeCharacter(match2);
}
function writtenName(name) {
  return lossless_isUtf8Path(name) ? name : display_display(name);
}
function escapeCharacter(character2) {
  const code = character2.codePointAt(0);
  if (code >= 56448 && code <= 56575)
    return `\\x${hex(code & 255, 2)}`;
  if (code < 128)
    return `\\x${hex(code, 2)}`;
  return code <= 65535 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 5)}}`;
}
function hex(value, width) {
  return value.toString(16).padStart(width, "0");
}
;
const TOOL = { name: "data-hygiene", version: "0.1.0" };
;
const LARGEST_PAGE = 1024 ** 3;
const pages_NONE = Buffer.alloc(0);
function unpackPages({ parquet, compressors }, { codec }, packed, rows) {
  const reader = { view: new DataView(packed.buffer, packed.byteOffset, packed.byteLength), offset: 0 };
  const first = nextPage();
  const words2 = first.dictionary_page_header;
  const dictionary = { bytes: words2 ? unpacked2(first) : pages_NONE, different: words2?.num_values ?? 0 };
  const page = words2 === void 0 ? first : nextPage();
  const header = page.data_page_header_v2;
  if (header === void 0 || header.num_values !== rows || header.repetition_levels_byte_length !== 0) {
    throw new Error("a page is not as parts have it");
  }
  const { definition_levels_byte_length: levels, encoding } = header;
  const places2 = placesIn(header, take(levels));
  const count2 = rows - header.num_nulls;
  return { rows, places: places2, count: count2, encoding, dictionary, values: count2 === 0 ? pages_NONE : unpacked2(page, levels) };
  function nextPage() {
    const header2 = parquet.parquetHeader(reader);
    const { compressed_page_size: length, uncompressed_page_size: size } = header2;
    if (!(length >= 0 && size >= 0 && size <= LARGEST_PAGE && reader.offset + length <= packed.length)) {
      throw new Error("a page is cut off");
    }
    return header2;
  }
  function take(length) {
    if (!(length >= 0 && reader.offset + length <= packed.length))
      throw new Error("a page is cut off");
    reader.offset += length;
    return packed.subarray(reader.offset - length, reader.offset);
  }
  function unpacked2(header2, before = 0) {
    const bytes = take(header2.compressed_page_size - before);
    const size = header2.uncompressed_page_size - before;
    if (size < 0)
      throw new Error("a page contradicts itself");
    if (size === 0)
      return pages_NONE;
    const { buffer, byteOffset } = parquet.decompressPage(bytes, size, codec, compressors);
    return Buffer.from(buffer, byteOffset, size);
  }
}
function placesIn(header, levels) {
  const { num_values: rows, num_nulls: missing } = header;
  if (missing === 0)
    return null;
  const places2 = new Int32Array(rows);
  if (missing === rows)
    return places2.fill(-1);
  const isThere2 = new Uint8Array(rows);
  readRuns(levels, 0, levels.length, 1, isThere2);
  let next = 0;
  for (let row = 0; row < rows; row++)
    places2[row] = isThere2[row] === 1 ? next++ : -1;
  if (next !== rows - missing)
    throw new Error("a page contradicts itself");
  return places2;
}
;
const PLACES = Object.fromEntries(COLUMNS.map(({ name }, place) => [name, place]));
const BLOCK = (
  /* unused pure expression or super */
  null
);
function chunkAt({ columns }, name, location, end) {
  const about = columns[PLACES[name]]?.meta_data;
  if (about === void 0)
    throw new Error("a column is missing");
  const from = Number(about.dictionary_page_offset ?? about.data_page_offset);
  const length = Number(about.total_compressed_size);
  if (!(from >= 0 && length >= 0 && from + length <= end))
    throw new Error("a column is cut off");
  return { location, from, length, codec: about.codec };
}
function readColumn(...asked) {
  return storedColumn(readValues(...asked));
}
function readValues(file, library, name, { from, length, codec }, rows) {
  const packed = Buffer.allocUnsafeSlow(length);
  if (read_fill(file, packed, 0, length, from) < length)
    throw new Error("it changed while it was read");
  return valuesOfPage(COLUMNS[PLACES[name]], unpackPages(library, { codec }, packed, rows));
}
function hashStart(file, bytes) {
  const hash = createHash("sha256");
  const block = Buffer.allocUnsafe(BLOCK);
  let at = 0;
  while (at < bytes) {
    const count2 = fill(file, block, 0, Math.min(BLOCK, bytes - at), at);
    if (count2 === 0)
      break;
    hash.update(block.subarray(0, count2));
    at += count2;
  }
  return { bytes: at, sha256: hash.digest("hex") };
}
;
const NO_DIGEST = "0".repeat(64);
const NAME = Buffer.from('"footer":"');
function sealFooter(footer) {
  const place = digestIn(footer);
  if (place === null)
    throw new Error("The footer has no room for its digest");
  place.write(digestOf(footer), "latin1");
}
function isSealed(footer) {
  const copy = Buffer.from(footer);
  const place = digestIn(copy);
  if (place === null)
    return false;
  const told2 = place.toString("latin1");
  place.write(NO_DIGEST, "latin1");
  return told2 === digestOf(copy);
}
function digestIn(footer) {
  const bytes = Buffer.from(footer.buffer, footer.byteOffset, footer.byteLength);
  const name = bytes.lastIndexOf(NAME);
  if (name < 0)
    return null;
  const place = bytes.subarray(name + NAME.length, name + NAME.length + NO_DIGEST.length);
  return place.length === NO_DIGEST.length ? place : null;
}
function digestOf(footer) {
  return crypto_createHash("sha256").update(footer).digest("hex");
}
;
const MAGIC = "PAR1";
const TAIL_BYTES = 8;
const LARGEST_FOOTER = 1024 ** 3;
const MOST_ROWS = 1024 * 1024;
async function openPart(location, path) {
  const broken = (what) => new failure_Failure(`The part "${display_display(path)}" ${what}`);
  const file = openedFile(location, broken);
  try {
    const library = await import(
      /* webpackIgnore: true */
      "./libraries-tables.js"
    );
    const size = (0, external_node_fs_namespaceObject.fstatSync)(file).size;
    const footer = readFooter(file, size, broken);
    const metadata = guarded(() => library.parquet.parquetMetadata(footer.buffer), broken);
    const facts = factsIn(metadata, isSealed(footer), broken);
    const end = size - footer.length;
    if (facts.content.bytes !== end)
      throw broken(CHANGED);
    assertGroups(facts, metadata, broken);
    const chunkOf = (group, name) => guarded(() => chunkAt(metadata.row_groups[group], name, location, end), broken);
    return {
      ...{ path, location, facts, broken, chunkOf },
      read(group, names) {
        const rows = facts.groups[group]?.rows ?? 0;
        const found = {};
        for (const name of names) {
          const chunk = chunkOf(group, name);
          found[name] = guarded(() => readColumn(file, library, name, chunk, rows), broken);
        }
        return found;
      },
      close: () => (0, external_node_fs_namespaceObject.closeSync)(file)
    };
  } catch (error) {
    (0, external_node_fs_namespaceObject.closeSync)(file);
    throw error;
  }
}
async function assertWhole(parts, workers) {
  const found = [];
  const tasks = parts.map(({ location, facts }) => ({ location, bytes: facts.content.bytes }));
  const take = (hash, part) => {
    found[part] = hash;
  };
  await workers.run("hash", tasks, take, () => {
  });
  for (const [number, { facts, broken }] of parts.entries()) {
    const { bytes, sha256 } = found[number];
    if (bytes !== facts.content.bytes || sha256 !== facts.content.sha256)
      throw broken(CHANGED);
  }
}
const CHANGED = "is not as it was written; fingerprint its share again";
function openedFile(location, broken) {
  try {
    const file = (0, external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), "r");
    if ((0, external_node_fs_namespaceObject.fstatSync)(file).isFile())
      return file;
    (0, external_node_fs_namespaceObject.closeSync)(file);
  } catch (error) {
    throw broken(`can't be read: ${display_display(read_describeReadError(error))}`);
  }
  throw broken("is no file");
}
function readFooter(file, size, broken) {
  const tail = Buffer.alloc(TAIL_BYTES);
  const isWhole = size > TAIL_BYTES && read_fill(file, tail, 0, TAIL_BYTES, size - TAIL_BYTES) === TAIL_BYTES;
  if (!isWhole || tail.toString("latin1", 4) !== MAGIC) {
    throw broken("is cut off, or no Parquet file; fingerprint its share again");
  }
  const length = tail.readUInt32LE(0) + TAIL_BYTES;
  if (length > size || length > LARGEST_FOOTER)
    throw broken("is broken; fingerprint its share again");
  const footer = new Uint8Array(length);
  read_fill(file, Buffer.from(footer.buffer), 0, length, size - length);
  return footer;
}
function factsIn({ key_value_metadata }, isWhole, broken) {
  const text = key_value_metadata?.find(({ key }) => key === METADATA_KEY)?.value;
  if (text === void 0)
    throw broken("holds no fingerprints of data-hygiene");
  const facts = guarded(() => JSON.parse(text), broken);
  const { format, tool, kinds } = facts;
  if (format !== FORMAT_VERSION || tool !== TOOL.version) {
    throw broken(`was made by data-hygiene ${display_display(String(tool))} (format ${display_display(String(format))}), this is ${TOOL.version} (format ${FORMAT_VERSION}): fingerprint and judge with one version`);
  }
  if (!isWhole)
    throw broken(CHANGED);
  for (const [kind, version] of Object.entries(KIND_VERSIONS)) {
    const own = String(kinds[kind]);
    if (own === version)
      continue;
    throw broken(`was made by another state of data-hygiene ${TOOL.version}, whose keys of kind "${kind}" are of version ${display_display(own)}, not ${version}: fingerprint and judge with one version`);
  }
  return facts;
}
function assertGroups({ groups }, { row_groups }, broken) {
  const isSame2 = groups.length === row_groups.length && groups.every(({ rows }, group) => {
    const { num_rows, columns } = row_groups[group];
    return rows <= MOST_ROWS && rows === Number(num_rows) && COLUMNS.every(({ name }, place) => isOf(columns[place], name));
  });
  if (!isSame2)
    throw broken("is broken; fingerprint its share again");
}
function isOf(chunk, name) {
  const path = chunk?.meta_data?.path_in_schema;
  return path?.length === 1 && path[0] === name;
}
function brokenBy(trouble) {
  return `is broken: ${display_display(trouble)}; fingerprint its share again`;
}
function guarded(read2, broken) {
  try {
    return read2();
  } catch (error) {
    throw broken(brokenBy(error.message));
  }
}
;
const BITS = 11;
const DIGITS = 1 << BITS;
function risingOrder(numbers) {
  let order = numbers_numbersTo(numbers.length);
  if (isRising(numbers))
    return order;
  let next = new Int32Array(numbers.length);
  for (let shift = 0; shift < 31; shift += BITS) {
    const starts = new Int32Array(DIGITS + 1);
    for (const number of numbers) {
      const digit = number >>> shift & DIGITS - 1;
      starts[digit + 1] = starts[digit + 1] + 1;
    }
    for (let digit = 0; digit < DIGITS; digit++) {
      starts[digit + 1] = starts[digit + 1] + starts[digit];
    }
    for (const place of order) {
      const digit = numbers[place] >>> shift & DIGITS - 1;
      const start = starts[digit];
      next[start] = place;
      starts[digit] = start + 1;
    }
    ;
    [order, next] = [next, order];
  }
  return order;
}
function isRising(numbers) {
  for (let place = 1; place < numbers.length; place++) {
    if (numbers[place - 1] > numbers[place])
      return false;
  }
  return true;
}
;
const NOWHERE = { split: null, splitBy: null, label: null, labelBy: null, dataset: null };
function createSamplePlaces() {
  const all = [NOWHERE];
  const known2 = /* @__PURE__ */ new Map();
  const numbers = numbers_createNumbers();
  let ofWords2 = /* @__PURE__ */ new Map();
  let columns = null;
  function numberOf(place) {
    const key = JSON.stringify(place);
    let number = known2.get(key);
    if (number === void 0) {
      number = all.push(place) - 1;
      known2.set(key, number);
    }
    return number;
  }
  return {
    add(now, row, more) {
      const isPlain = more.dataset === void 0 && more.split === void 0 && more.label === void 0;
      if (!isPlain) {
        numbers.push(numberOf(placeIn(now, row, more)));
        return;
      }
      if (now !== columns) {
        columns = now;
        ofWords2 = /* @__PURE__ */ new Map();
      }
      const words2 = wordsAt(now, row);
      let number = ofWords2.get(words2);
      if (number === void 0) {
        number = numberOf(placeIn(now, row, more));
        ofWords2.set(words2, number);
      }
      numbers.push(number);
    },
    lookUp(paths, order) {
      return createLookUp(paths, order, numbers.taken(), all);
    }
  };
}
function wordsAt({ dataset, split, split_by, label, label_by }, row) {
  let number = 0;
  for (const column2 of [dataset, split, split_by, label, label_by]) {
    number = number * (column2.different + 1) + column2.wordAt(row) - stored_column_MISSING;
  }
  return number;
}
function placeIn(columns, row, more) {
  return {
    dataset: more.dataset ?? columns.dataset.textAt(row),
    split: more.split ?? columns.split.textAt(row),
    splitBy: columns.split_by.textAt(row),
    label: more.label ?? columns.label.textAt(row),
    labelBy: columns.label_by.textAt(row)
  };
}
function createLookUp(paths, order, numbers, all) {
  const { directories, directoryOf } = paths;
  const ofDirectory = new Int32Array(directories.length);
  const byPath = /* @__PURE__ */ new Map();
  const isMixed = new Uint8Array(directories.length);
  for (let file = 0; file < order.length; file++) {
    const directory = directoryOf[file];
    const number = numbers[order[file]];
    const others = ofDirectory[directory];
    if (others === 0)
      ofDirectory[directory] = number;
    else if (others !== number)
      isMixed[directory] = 1;
  }
  for (let file = 0; file < order.length; file++) {
    if (isMixed[directoryOf[file]] === 0)
      continue;
    byPath.set(paths_pathAt(paths, file), all[numbers[order[file]]]);
  }
  const numberOf = new Map(directories.map((directory, number) => [directory, number]));
  return (path) => {
    const directory = numberOf.get(paths_parentDirectory(path));
    if (directory === void 0)
      return NOWHERE;
    if (isMixed[directory] === 1)
      return byPath.get(path) ?? NOWHERE;
    return all[ofDirectory[directory]];
  };
}
;
const SAMPLE_COLUMNS = [
  ...["sample", "path", "size", "dataset", "split", "split_by", "label", "label_by"],
  ...["key", "by", "more"]
];
const MD5_BYTES = 16;
function createSamples(format) {
  const objectIds = object_ids_createObjectIds(format);
  const [numbers, contents, read2] = [numbers_createNumbers(), numbers_createNumbers(), numbers_createNumbers()];
  const sizes = [];
  const paths = createPathReader();
  const places2 = createSamplePlaces();
  const told2 = /* @__PURE__ */ new Map();
  const hashed = /* @__PURE__ */ new Map();
  return {
    add(columns, from, to) {
      const more = moreIn(columns.more, from);
      const place = numbers.length;
      if (more !== more_NOTHING)
        told2.set(place, more);
      numbers.push(columns.sample.numberAt(from));
      sizes.push(columns.size.numberAt(from) ?? data_files_UNKNOWN_SIZE);
      paths.add(columns.path, from, more.path);
      places2.add(columns, from, more);
      let [named2, own] = [more.pointer === void 0 ? data_files_NOT_NAMED : data_files_ELSEWHERE, data_files_NOT_NAMED];
      let digests = null;
      for (let row = from; row < to && more.pointer === void 0; row++) {
        const start = columns.key.startOf(row);
        const by = columns.by.textAt(row);
        if (start < 0 || by === null)
          continue;
        if (by === "git")
          named2 = objectIds.addBytes(columns.key.bytes, start);
        else if (by === "read")
          own = objectIds.addBytes(columns.key.bytes, start);
        else
          digests = withDigest(digests, by, columns.key.bytesAt(row));
      }
      contents.push(named2);
      read2.push(own);
      if (digests !== null)
        hashed.set(place, digests);
    },
    taken() {
      const order = risingOrder(numbers.taken());
      const ordered = {
        contents: pickNumbers(contents.taken(), order),
        read: pickNumbers(read2.taken(), order)
      };
      objectIds.setToFirst(ordered.contents);
      objectIds.setToFirst(ordered.read);
      const pointers = /* @__PURE__ */ new Map();
      const links = /* @__PURE__ */ new Map();
      const digests = /* @__PURE__ */ new Map();
      const [lacking, failed] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
      const tables = [];
      for (let file = 0; file < order.length && told2.size + hashed.size > 0; file++) {
        const place = order[file];
        const known2 = hashed.get(place);
        if (known2 !== void 0)
          digests.set(file, known2);
        const more = told2.get(place);
        if (more === void 0)
          continue;
        if (more.pointer !== void 0)
          pointers.set(file, more.pointer);
        if (more.links !== void 0)
          links.set(file, more.links);
        if (more.table === true)
          tables.push(file);
        if (more.lacking === true)
          lacking.add(file);
        if (more.failed === true)
          failed.add(file);
      }
      const { directories, directoryOf, names } = paths.taken();
      const inOrder = {
        directories,
        directoryOf: pickNumbers(directoryOf, order),
        names: pickNames(names, order)
      };
      const files = {
        ...{ ...inOrder, contents: ordered.contents, objectIds, modified: [], pointers, links },
        sizes: numbers_valuesOf(order, (place) => sizes[place])
      };
      const placementOf = places2.lookUp(inOrder, order);
      return {
        ...{ files, read: ordered.read, digests, lacking, placementOf, tables, failed },
        numbers: pickNumbers(numbers.taken(), order)
      };
    }
  };
}
function withDigest(known2, by, key) {
  const isText = by === "md5-lf" || by === "md5+md5-lf";
  if (by !== "sha256" && by !== "md5" && !isText)
    return known2;
  const digests = known2 ?? { sha256: null, md5: null, "md5-lf": null };
  const bytes = Buffer.from(by === "sha256" ? key : key.subarray(0, MD5_BYTES));
  if (by === "sha256")
    digests.sha256 = bytes;
  if (by === "md5" || by === "md5+md5-lf")
    digests.md5 = bytes;
  if (isText)
    digests["md5-lf"] = bytes;
  return digests;
}
;
async function readRanges(groups, workers, add2) {
  const at = (number) => {
    const { part, group, ranges } = groups[number];
    return {
      location: part.location,
      chunks: SAMPLE_COLUMNS.map((name) => ({ name, chunk: part.chunkOf(group, name) })),
      rows: part.facts.groups[group]?.rows ?? 0,
      wanted: rowsIn(ranges)
    };
  };
  const waiting = /* @__PURE__ */ new Map();
  let next = 0;
  const troubles = /* @__PURE__ */ new Map();
  const take = (result, number) => {
    waiting.set(number, result);
    for (let own = waiting.get(next); own !== void 0; own = waiting.get(++next)) {
      waiting.delete(next);
      if (own.trouble !== null)
        troubles.set(next, own.trouble);
      else if (troubles.size === 0)
        addRanges(own, groups[next].ranges, add2);
    }
  };
  await workers.run("pick", { length: groups.length, at }, take, () => {
  });
  for (const [number, trouble] of troubles)
    throw groups[number]?.part.broken(brokenBy(trouble));
}
function addRanges({ columns }, ranges, add2) {
  const stored2 = Object.fromEntries(SAMPLE_COLUMNS.map((name, at) => [name, storedColumn(columns[at])]));
  let row = 0;
  for (let at = 0; at < ranges.length; at += 2) {
    const from = row;
    row += ranges[at + 1] - ranges[at];
    add2(stored2, from, row);
  }
}
function rowsIn(ranges) {
  const rows = [];
  for (let at = 0; at < ranges.length; at += 2) {
    for (let row = ranges[at]; row < ranges[at + 1]; row++)
      rows.push(row);
  }
  return Int32Array.from(rows);
}
;
async function gatherSamples(parts, keys, pictures, workers) {
  const samples = createSamples(parts[0]?.facts.listing.objectFormat ?? "sha1");
  const otherLinks = [];
  let otherLacking = 0;
  const groups = parts.flatMap((part) => part.facts.groups.flatMap(({ kind, isPlain }, group) => {
    if (kind !== "bytes")
      return [];
    const isRepeated = keys.inGroup(part, group);
    const isPlainly = isPlain && pictures.size === 0;
    const ranges = (isPlainly ? plainlyWanted : toldOrWanted)(part, group, isRepeated).taken();
    return ranges.length === 0 ? [] : [{ part, group, ranges }];
  }));
  await readRanges(groups, workers, (columns, from, to) => samples.add(columns, from, to));
  return { ...samples.taken(), otherLinks, otherLacking };
  function toldOrWanted(part, group, isRepeated) {
    const { more, sample } = part.read(group, ["more", "sample"]);
    const wanted = numbers_createNumbers();
    for (let from = 0, to = 0; from < sample.rows; from = to) {
      const own = sample.numberAt(from);
      let isWanted2 = false;
      for (to = from; to < sample.rows && sample.numberAt(to) === own; to++) {
        if (isRepeated(to))
          isWanted2 = true;
      }
      const told2 = moreIn(more, from);
      const isRead = told2.failed !== true;
      const isKept = told2.divided === true || isRead && (told2.table === true || pictures.has(own));
      if (isWanted2 || isKept)
        addRange(wanted, from, to);
      else {
        if (told2.links !== void 0)
          otherLinks.push(told2.links);
        if (told2.lacking === true)
          otherLacking += 1;
      }
    }
    return wanted;
  }
}
function plainlyWanted(part, group, isRepeated) {
  const wanted = numbers_createNumbers();
  const rows = part.facts.groups[group]?.rows ?? 0;
  for (let row = 0; row < rows; row++)
    if (isRepeated(row))
      addRange(wanted, row, row + 1);
  return wanted;
}
function addRange(ranges, from, to) {
  ranges.push(from);
  ranges.push(to);
}
function gatherOthers(parts, { objectIds }, mayRepeat) {
  const paths = createPathReader();
  const contents = numbers_createNumbers();
  const pointers = /* @__PURE__ */ new Map();
  const tables = [];
  for (const part of parts) {
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== "beside")
        continue;
      const { key, path, more } = part.read(number, ["key", "path", "more"]);
      for (let row = 0; row < path.rows; row++) {
        const told2 = moreIn(more, row);
        if (told2.table !== true && !mayRepeat(paths_parentDirectory(more_pathIn(path, more, row))))
          continue;
        const other = contents.length;
        const start = key.startOf(row);
        if (told2.table === true)
          tables.push(other);
        if (told2.pointer !== void 0)
          pointers.set(other, told2.pointer);
        const isNamed = start !== stored_column_MISSING && told2.pointer === void 0;
        contents.push(isNamed ? objectIds.addBytes(key.bytes, start) : data_files_ELSEWHERE);
        paths.add(path, row, told2.path);
      }
    }
  }
  const own = contents.taken();
  objectIds.setToFirst(own);
  return { others: { ...paths.taken(), contents: own, pointers }, tables };
}
function layoutOf({ placementOf }, divided) {
  return { placementOf, ofDirectory: () => void 0, divided };
}
;
const LEAST_SLOTS = 1024;
function createKeyTable(count2) {
  let slots = LEAST_SLOTS;
  while (slots < count2 * 1.5)
    slots *= 2;
  const words2 = new Uint32Array(slots * 2);
  const mask = slots - 1;
  function slotOf(first, second) {
    let slot = (first ^ Math.imul(second, 2654435761)) & mask;
    for (; ; ) {
      const one = words2[slot * 2];
      const other = words2[slot * 2 + 1];
      if (one === first && other === second || one === 0 && other === 0)
        return slot * 2;
      slot = slot + 1 & mask;
    }
  }
  return {
    add(bytes, start) {
      const [first, second] = [wordAt(bytes, start), secondWord(bytes, start)];
      const slot = slotOf(first, second);
      words2[slot] = first;
      words2[slot + 1] = second;
    },
    has(bytes, start) {
      const second = secondWord(bytes, start);
      return words2[slotOf(wordAt(bytes, start), second) + 1] === second;
    }
  };
}
function tableOfKeys(keys) {
  const table = createKeyTable(keys.length);
  for (const key of keys)
    table.add(key, 0);
  return table;
}
function secondWord(bytes, start) {
  return wordAt(bytes, start + 4) || 1;
}
function wordAt(bytes, at) {
  const [one, two] = [bytes[at], bytes[at + 1]];
  return (one << 24 | two << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
}
;
const DEAL_BITS = 10;
const DEALS = 1 << DEAL_BITS;
const repeats_WORDS = 2;
const NO_DEAL = { trouble: null, starts: new Int32Array(DEALS + 1), words: new Int32Array(0) };
function dealOut(key, first) {
  const { rows, bytes, startOf } = key;
  const starts = new Int32Array(DEALS + 1);
  const dealOf = (start) => (bytes[start] << 8 | bytes[start + 1]) >>> 16 - DEAL_BITS;
  const wordOf = (at) => bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
  for (let row = 0; row < rows; row++) {
    const start = startOf(row);
    if (start === MISSING)
      continue;
    const next = dealOf(start) + 1;
    starts[next] = starts[next] + repeats_WORDS;
  }
  for (let deal = 0; deal < DEALS; deal++) {
    starts[deal + 1] = starts[deal + 1] + starts[deal];
  }
  const words2 = new Int32Array(starts[DEALS]);
  const ends = starts.slice();
  for (let row = 0; row < rows; row++) {
    const start = startOf(row);
    if (start === MISSING)
      continue;
    const deal = dealOf(start);
    const end = ends[deal];
    words2[end] = wordOf(start + 2);
    words2[end + 1] = first + row;
    ends[deal] = end + repeats_WORDS;
  }
  return { trouble: null, starts, words: words2 };
}
function createRepeats(rows) {
  const room = Math.ceil(rows / DEALS) + 8 * Math.ceil(Math.sqrt(rows / DEALS));
  const deals = [];
  const ends = new Int32Array(DEALS);
  return {
    add({ starts, words: words2 }) {
      for (let deal = 0; deal < DEALS; deal++) {
        const own = words2.subarray(starts[deal], starts[deal + 1]);
        if (own.length === 0)
          continue;
        const end = ends[deal];
        const least = end + own.length;
        let known2 = deals[deal] ?? new Int32Array(Math.max(room * repeats_WORDS, least));
        while (least > known2.length)
          known2 = enlarged(known2, end + repeats_WORDS);
        deals[deal] = known2;
        known2.set(own, end);
        ends[deal] = least;
      }
    },
    taken() {
      const isRepeated = new Uint8Array(Math.ceil(rows / 8));
      let slots = new Int32Array(0);
      for (let deal = 0; deal < DEALS; deal++) {
        const end = ends[deal];
        const bits = Math.max(1, Math.ceil(Math.log2(end + 1)));
        if (slots.length < 2 ** bits)
          slots = new Int32Array(2 ** bits);
        else
          slots.fill(0, 0, 2 ** bits);
        if (end > 0)
          markRepeated(deals[deal].subarray(0, end), slots, bits, isRepeated);
        deals[deal] = EMPTY;
      }
      return isRepeated;
    }
  };
}
const EMPTY = new Int32Array(0);
function markRepeated(words2, slots, bits, isRepeated) {
  const [shift, mask] = [32 - bits, 2 ** bits - 1];
  for (let at = 0; at < words2.length; at += repeats_WORDS) {
    const word = words2[at];
    for (let slot = Math.imul(word, 2654435761) >>> shift; ; slot = slot + 1 & mask) {
      const known2 = slots[slot] - 1;
      if (known2 < 0) {
        slots[slot] = at + 1;
        break;
      }
      if (words2[known2] !== word)
        continue;
      mark(isRepeated, words2[known2 + 1]);
      mark(isRepeated, words2[at + 1]);
      break;
    }
  }
}
function mark(bits, row) {
  bits[row >> 3] = bits[row >> 3] | 1 << (row & 7);
}
;
async function repeatedKeys(parts, kind, workers) {
  let rows = 0;
  const firstOf = /* @__PURE__ */ new Map();
  for (const part of parts) {
    firstOf.set(part, part.facts.groups.map((group) => {
      const first = rows;
      if (group.kind === kind)
        rows += group.rows;
      return first;
    }));
  }
  const repeats = createRepeats(rows);
  const groups = [...firstOf].flatMap(([part, firsts]) => part.facts.groups.flatMap((facts, group) => facts.kind === kind ? [{ part, group, rows: facts.rows, first: firsts[group] }] : []));
  const tasks = groups.map(({ part, group, rows: rows2, first }) => ({
    chunk: part.chunkOf(group, "key"),
    rows: rows2,
    first
  }));
  const troubles = /* @__PURE__ */ new Map();
  const take = (deal, task) => {
    repeats.add(deal);
    const { part } = groups[task];
    if (deal.trouble !== null && !troubles.has(part))
      troubles.set(part, deal.trouble);
  };
  await workers.run("deal", tasks, take, () => {
  });
  for (const part of parts) {
    const trouble = troubles.get(part);
    if (trouble !== void 0)
      throw part.broken(brokenBy(trouble));
  }
  const bits = repeats.taken();
  return {
    inGroup(part, group) {
      const first = firstOf.get(part)?.[group] ?? 0;
      return (row) => {
        const own = first + row;
        return (bits[own >> 3] & 1 << (own & 7)) !== 0;
      };
    }
  };
}
function keysOfTable({ has }) {
  return {
    inGroup(part, group) {
      const { key } = part.read(group, ["key"]);
      return (row) => {
        const start = key.startOf(row);
        return start !== stored_column_MISSING && has(key.bytes, start);
      };
    }
  };
}
function keysAt(parts, places2, known2) {
  const [keys, numbers] = [/* @__PURE__ */ new Set(), new Set(known2)];
  for (const part of parts) {
    for (const [number, { kind }] of part.facts.groups.entries()) {
      if (kind !== "bytes")
        continue;
      const { path, more, key, sample } = part.read(number, ["path", "more", "key", "sample"]);
      for (let row = 0; row < path.rows; row++) {
        const own = sample.numberAt(row);
        if (!known2.has(own) && !places2.has(more_pathIn(path, more, row)))
          continue;
        numbers.add(own);
        const bytes = key.bytesAt(row);
        if (bytes !== null)
          keys.add(bytes.toString("hex"));
      }
    }
  }
  return { keys, numbers };
}
;
function pictureRows(pictures, files) {
  return pictures.map(({ file, print, pixels, trouble }) => ({
    ...{ kind: "picture", sample: file, path: pathAt(files, file), print, content: null },
    ...{ by: pixels === null ? null : "pixels", key: pixels },
    ...{ size: null, dataset: null, split: null, splitBy: null, label: null, labelBy: null },
    more: trouble === null ? null : { trouble }
  }));
}
function picturesIn(parts) {
  const numbers = /* @__PURE__ */ new Set();
  visit(parts, ["sample"], ({ sample }) => {
    for (let row = 0; row < sample.rows; row++)
      numbers.add(sample.numberAt(row));
  });
  return numbers;
}
function picturesOf(parts, numbers) {
  const placeOf2 = (number) => pictures_placeIn(numbers, number);
  return {
    prints: (take) => visit(parts, ["sample", "print", "more"], ({ sample, print, more }) => {
      for (let row = 0; row < sample.rows; row++) {
        const place = placeOf2(sample.numberAt(row));
        if (place === void 0)
          continue;
        const { trouble = null } = moreIn(more, row);
        take(place, { print: print.bytesAt(row), trouble });
      }
    }),
    pixels: (take) => visit(parts, ["sample", "key"], ({ sample, key }) => {
      for (let row = 0; row < sample.rows; row++) {
        const place = placeOf2(sample.numberAt(row));
        const pixels = place === void 0 ? null : key.bytesAt(row);
        if (place !== void 0 && pixels !== null)
          take(place, pixels);
      }
    })
  };
}
function pictures_placeIn(numbers, number) {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = from + to >> 1;
    if (numbers[middle] < number)
      from = middle + 1;
    else
      to = middle;
  }
  return numbers[from] === number ? from : void 0;
}
function visit(parts, columns, take) {
  for (const part of parts) {
    for (const [group, { kind }] of part.facts.groups.entries()) {
      if (kind === "picture")
        take(part.read(group, columns));
    }
  }
}
;
const UNITS = (
  /* unused pure expression or super */
  null
);
const UNIT_STEP = 1e3;
function formatCount(count2) {
  return String(count2).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function countOf(count2, singular, plural = `${singular}s`) {
  return `${formatCount(count2)} ${count2 === 1 ? singular : plural}`;
}
function orList(names) {
  return names.join(", ").replace(/, ([^,]*)$/, " or $1");
}
function formatBytes(bytes) {
  if (bytes === null)
    return "unknown size";
  if (bytes < UNIT_STEP)
    return `${bytes} B`;
  let value = bytes;
  let unit = -1;
  while (unit < UNITS.length - 1 && Number(round(value)) >= (unit < 0 ? UNIT_STEP : 999.5)) {
    value /= UNIT_STEP;
    unit += 1;
  }
  return `${round(value)} ${UNITS[unit]}`;
}
function formatShare(share) {
  if (share === 0)
    return "0 %";
  const percent = share * 100;
  if (percent < 0.1)
    return "< 0.1 %";
  const text = percent.toFixed(1);
  return text === "100.0" && share < 1 ? "> 99.9 %" : `${text} %`;
}
function round(value) {
  return value < 10 ? value.toFixed(1).replace(/\.0$/, "") : value.toFixed(0);
}
;
const MOST_NAMED = 10;
function allOfOne(parts) {
  const [first, ...others] = parts;
  for (const other of others)
    assertAlike(first, other);
  const { of } = first.facts.shard;
  const byNumber = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const { number } = part.facts.shard;
    const twin = byNumber.get(number);
    if (twin !== void 0) {
      throw new failure_Failure(`Parts ${named(twin, part)} are both share ${number}/${of}; give each share once`);
    }
    byNumber.set(number, part);
  }
  const missing = [];
  for (let number = 1; number <= of; number++)
    if (!byNumber.has(number))
      missing.push(number);
  if (missing.length > 0) {
    const some = missing.slice(0, MOST_NAMED).map((number) => `${number}/${of}`);
    const more = missing.length - some.length;
    const rest = more > 0 ? ` and ${countOf(more, "other")}` : "";
    throw new failure_Failure(`The ${missing.length === 1 ? "part of share" : "parts of shares"} ${some.join(", ")}${rest} ${missing.length === 1 ? "is" : "are"} missing; judge needs all of them`);
  }
  return [...parts].sort((left, right) => left.facts.shard.number - right.facts.shard.number);
}
function createSharing() {
  let first = null;
  return ({ facts }) => {
    const text = JSON.stringify(facts.listing);
    if (first === null)
      first = { text, facts };
    else if (text === first.text)
      facts.listing = first.facts.listing;
  };
}
function assertAlike(first, other) {
  const [one, two] = [first.facts, other.facts];
  if (one.shard.of !== two.shard.of) {
    throw new failure_Failure(`Parts ${named(first, other)} are of different divisions: of ${one.shard.of} and of ${two.shard.of} shares`);
  }
  assertSameOptions(first, other);
  if (one.listing === two.listing || JSON.stringify(one.listing) === JSON.stringify(two.listing))
    return;
  const counts = [one, two].map(({ listing }) => countOf(listing.samples, "file"));
  throw new failure_Failure(`Parts ${named(first, other)} are not of the same data (${counts.join(" and ")}); fingerprint all shares of one state`);
}
function assertSameOptions(first, other) {
  const option = differingOption(first.facts, other.facts);
  if (option === null)
    return;
  const [left, right] = [first, other].map(({ facts: { options } }) => display_display(JSON.stringify(options[option] ?? null)));
  throw new failure_Failure(`Parts ${named(first, other)} were made with different options: ${display_display(nameOf(option))} is ${left} and ${right}`);
}
function nameOf(key) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function differingOption({ options: one }, { options: other }) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.find((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name])) ?? null;
}
function named(one, other) {
  return `"${display_display(one.path)}" and "${display_display(other.path)}"`;
}
;
const HEX = /^git:([0-9a-f]+)$/;
async function openBaseParts(parts, now, groups, base, workers) {
  const [first] = parts;
  assertSameOptions(now, first);
  const places2 = new Set(groups.flatMap(({ files: files2 }) => files2.map(data_files_placeOf)));
  const told2 = keysAt(parts, places2, picturesIn(parts));
  const wanted = groups.flatMap(({ names }) => names.map(keyOfName));
  for (const key of told2.keys)
    wanted.push(Buffer.from(key, "hex"));
  const gathered = await gatherSamples(parts, keysOfTable(tableOfKeys(wanted)), told2.numbers, workers);
  const files = base_parts_named(gathered);
  const layout = layoutOf(gathered, new Map(first.facts.listing.divided));
  const beside = gatherOthers(parts, files, () => true);
  const idsOf = ({ names }) => names.flatMap((name) => HEX.exec(name)?.[1] ?? []);
  return {
    parts,
    shown: shownBase(first.facts, base),
    gathered: { ...gathered, files },
    layout,
    known: knownInBase({ files, layout }, groups, idsOf),
    tables: pickDataFiles(files, gathered.tables),
    others: () => beside.others,
    notices: noticesOf(now.facts, first.facts)
  };
}
function noticesOf(now, base) {
  const [ofNow, ofBase] = [now, base].map(({ listing: { cards } }) => JSON.stringify(cards));
  if (ofNow === ofBase)
    return [];
  return [
    "Dataset cards say something else than at the base, which parts do not hold: what is new is judged by what they say now"
  ];
}
function base_parts_named({ files, read: read2 }) {
  const contents = Int32Array.from(files.contents, (content, file) => {
    const id = read2[file];
    return id < 0 ? content : id;
  });
  return { ...files, contents };
}
function shownBase({ listing: { commit, digest } }, base) {
  const state = commit ?? digest;
  return base?.commit === state ? base : { ref: state, commit: state };
}
;
const BYTES = {
  name: "bytes",
  samples: "files",
  certainty: "proof",
  choice: null,
  evidence: ["git-oid", "bytes", "lfs-oid", "annex-key", "dvc-md5"],
  words: {
    same: "",
    sameAs: "Same content as",
    brief: "Same content",
    noun: "content",
    sign: "=",
    meaning: "Contents are equal byte by byte."
  }
};
;
const NEAR_PICTURE = {
  name: "near-picture",
  samples: "files",
  certainty: "likeness",
  choice: { name: "near-pictures", means: "pictures that are very much alike" },
  evidence: ["thumbnails"],
  words: {
    same: "near-identical pictures",
    sameAs: "Near-identical to",
    brief: "Near-identical",
    noun: "group",
    sign: "\u2248",
    meaning: "Pictures are near-identical."
  }
};
;
const PICTURE = {
  name: "picture",
  samples: "files",
  certainty: "proof",
  choice: { name: "pictures", means: "equal pixels in other bytes" },
  evidence: ["pixels"],
  words: {
    same: "same pixels in other bytes",
    sameAs: "Same pixels, in other bytes, as",
    brief: "Same pixels",
    noun: "picture",
    sign: "=",
    meaning: "Pictures of different bytes show the same pixels."
  }
};
;
const ROW = {
  name: "row",
  samples: "records",
  certainty: "proof",
  choice: { name: "rows", means: "records of tables with equal content" },
  evidence: [],
  words: {
    same: "same records",
    sameAs: "Same record as",
    brief: "Same record",
    noun: "record",
    sign: "=",
    meaning: "Records have equal content columns."
  }
};
;
const table_TABLE = [BYTES, ROW, PICTURE, NEAR_PICTURE];
const table_KIND_NAMES = table_TABLE.map(({ name }) => name);
const KIND_CHOICES = table_TABLE.flatMap(({ choice }) => choice?.name ?? []);
const CHOICE_MEANINGS = table_TABLE.flatMap(({ choice }) => choice === null ? [] : `\`${choice.name}\`: ${choice.means}.`);
const EVIDENCE = table_TABLE.flatMap(({ evidence }) => evidence);
const PROOF_NAMES = table_TABLE.flatMap((kind) => kind.samples === "files" && kind.certainty === "proof" && kind.name !== "bytes" ? kind.name : []);
const LIKENESS_NAMES = table_TABLE.flatMap((kind) => kind.certainty === "likeness" ? kind.name : []);
const KEY_KINDS = table_TABLE.flatMap((kind) => kind.key === void 0 ? [] : { name: kind.name, key: kind.key });
const BY_NAME = new Map(table_TABLE.map((kind) => [kind.name, kind]));
function table_kindOfGroup({ kind = "bytes" }) {
  return BY_NAME.get(kind);
}
function isLikeness(group) {
  return group.kind !== void 0 && table_kindOfGroup(group).certainty === "likeness";
}
;
const names_by_ending_known = /* @__PURE__ */ new WeakMap();
function namesByEnding(names) {
  const before = names_by_ending_known.get(names);
  if (before !== void 0)
    return before;
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  let last = null;
  const look2 = (name) => {
    if (last !== null && name.endsWith(last))
      return;
    const dot = name.lastIndexOf(".");
    const ending = name.slice(dot + 1);
    if (dot < 0 || PACKED.has(ending.toLowerCase())) {
      found.push(name);
      return;
    }
    last = name.slice(dot);
    if (!seen.has(ending))
      found.push(name);
    seen.add(ending);
  };
  const lookOnce = answersByEnding(names, look2);
  for (let file = 0; file < names.length; file++)
    lookOnce(file);
  names_by_ending_known.set(names, found);
  return found;
}
function answersByEnding(names, ask) {
  const { seriesOf, series } = names;
  const isAsked2 = new Uint8Array(series.length);
  const answers = new Array(series.length);
  return (file) => {
    const ofName = seriesOf[file];
    if (isAsked2[ofName] === 1)
      return answers[ofName];
    const answer = ask(nameAt(names, file));
    if (ofName !== NO_SERIES && hasNumberInStem(series[ofName])) {
      isAsked2[ofName] = 1;
      answers[ofName] = answer;
    }
    return answer;
  };
}
function hasNumberInStem({ beginning, ending }) {
  return stemEndOf(`${beginning}1${ending}`) > beginning.length;
}
;
function engineByKey({ name, key }) {
  const form = {
    ...{ name, kind: name, version: key.version, bytes: engine_KEY_BYTES, work: "contentKeys" },
    isOne: ({ length }) => length === engine_KEY_BYTES
  };
  return {
    kinds: [name],
    noun: key.noun,
    covers: key.covers,
    mostContents: null,
    load: async () => {
      const { openByKey } = await import(
        /* webpackIgnore: true */
        "./compare-by-key-compare-keys.js"
      );
      return { form, open: () => openByKey(name) };
    }
  };
}
const engine_KEY_BYTES = 32;
;
const PICTURES = {
  kinds: ["picture", "near-picture"],
  noun: "picture",
  covers: (name) => kindOf(name) === KIND.picture,
  mostContents: 4e5,
  load: async () => (await import(
    /* webpackIgnore: true */
    "./compare-pictures-comparison.js"
  )).LOADED_PICTURES
};
;
const ENGINES = [PICTURES, ...KEY_KINDS.map(engineByKey)];
function enginesFor({ names }, { compare }) {
  const asked = ENGINES.filter(({ kinds }) => kinds.some((kind) => isAsked(kind, compare)));
  if (asked.length === 0)
    return [];
  const written = namesByEnding(names);
  return asked.filter(({ covers }) => written.some((name) => covers(name)));
}
function isAsked(kind, compare) {
  const { choice } = table_kindOfGroup({ kind });
  return compare === "auto" || compare.some((chosen) => chosen === choice?.name);
}
;
async function compareContents(input, world) {
  const { files, groups, options } = input;
  const result = { groups, known: [], compared: [], notes: [], bytesRead: 0 };
  const told2 = [];
  const swallowed = /* @__PURE__ */ new Set();
  for (const engine of enginesFor(files, options)) {
    const { compareBy } = await import(
      /* webpackIgnore: true */
      "./compare-compare-by.js"
    );
    const found = await compareBy(engine, input, world);
    lists_addAll(told2, found.told);
    for (const group of found.swallowed)
      swallowed.add(group);
    if (found.known !== null)
      result.known.push(found.known);
    lists_addAll(result.compared, found.compared);
    lists_addAll(result.notes, found.notes);
    result.bytesRead += found.bytesRead;
  }
  if (told2.length === 0)
    return result;
  const all = groups.filter((group) => !swallowed.has(group)).concat(told2);
  sortByKey(all, ({ files: [first] }) => first?.path ?? "");
  return { ...result, groups: all };
}
;
const MIB = 1024 * 1024;
const small_file_OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOCTTY ?? 0);
const NO_LINK = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;
const FIRST_ROOM = 64 * 1024;
function readSmallFile(location, mostBytes, links) {
  return readGuarded(location, mostBytes, links, "whole");
}
function readStart(location, mostBytes, links) {
  return readGuarded(location, mostBytes, links, "start");
}
function readGuarded(location, mostBytes, links, part) {
  try {
    const found = links === "followed" ? (0, external_node_fs_namespaceObject.statSync)(location) : null;
    if (found !== null && !found.isFile())
      return unfit(found);
    const file = (0, external_node_fs_namespaceObject.openSync)(location, links === "followed" ? small_file_OPEN_FLAGS : small_file_OPEN_FLAGS | NO_LINK);
    try {
      return part === "whole" ? readWhole(file, mostBytes) : readStartOf(file, mostBytes);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return { ...troubled("does not exist"), isAbsent: true };
    const found = lookAt(location);
    if (found !== null && !found.isFile())
      return unfit(found);
    return troubled(`can't be read: ${read_describeReadError(error)}`);
  }
}
function readWhole(file, mostBytes) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile())
    return unfit(stat);
  const tooLarge = `is larger than ${mostBytes < MIB ? `${mostBytes} bytes` : `${Math.floor(mostBytes / MIB)} MiB`}`;
  if (stat.size > mostBytes)
    return troubled(tooLarge);
  let bytes = Buffer.allocUnsafe((stat.size || Math.min(FIRST_ROOM, mostBytes)) + 1);
  let length = 0;
  for (; ; ) {
    const count2 = (0, external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
    length += count2;
    if (length > mostBytes)
      return troubled(tooLarge);
    if (count2 === 0 || length === stat.size) {
      return taken(bytes.subarray(0, length));
    }
    if (length === bytes.length)
      bytes = small_file_enlarged(bytes, mostBytes + 1);
  }
}
function small_file_enlarged(bytes, most) {
  const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
  bytes.copy(larger);
  return larger;
}
function readStartOf(file, mostBytes) {
  const stat = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stat.isFile())
    return unfit(stat);
  const bytes = Buffer.allocUnsafe(mostBytes);
  return taken(bytes.subarray(0, read_fill(file, bytes, 0, mostBytes, 0)));
}
function taken(bytes) {
  return { bytes, trouble: null, isAbsent: false, isEndless: false };
}
function troubled(trouble) {
  return { bytes: null, trouble, isAbsent: false, isEndless: false };
}
function unfit(stat) {
  if (stat.isDirectory())
    return troubled("is a directory, not a file");
  if (stat.isSocket())
    return troubled("is a socket, not a regular file");
  if (stat.isFIFO())
    return { ...troubled("is a named pipe, not a regular file"), isEndless: true };
  if (stat.isSymbolicLink())
    return troubled("is a link, which is not followed or can't be");
  return { ...troubled("is a device, not a regular file"), isEndless: isEndless(stat) };
}
function isEndless(stat) {
  if (stat.isFIFO() || stat.isBlockDevice())
    return true;
  return stat.isCharacterDevice() && stat.rdev !== lookAt("/dev/null")?.rdev;
}
function lookAt(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location);
  } catch {
    return null;
  }
}
;
const START_BYTES = 16 * 1024;
const BEGINNINGS = [
  // json
  /^\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"data-hygiene"/,
  // sarif
  /^\{\s*"\$schema":[^{}]*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"data-hygiene"/,
  // csv
  /^file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label/,
  // markdown
  /^## \S+ Data Hygiene: /u,
  // html
  /^<!doctype html>[\s\S]*?<title>Data Hygiene: /i,
  // text
  /^(?:\u001b\[[\d;]*m)*[\d,]+ files? \([^\n]*\. (?:Identity from git|Compared by content)/,
  // junit
  /^<\?xml [^>]*\?>\s*<testsuites\s[^>]*\bname="data-hygiene"/,
  // gitlab; with nothing to tell it is an empty list
  /^\[\s*\{[^}]*"check_name":\s*"(?:data-hygiene|split-leakage|label-conflict|duplicate-file|duplicate-row|derived-copy|shared-file)\b/,
  /^\[\s*\]\s*$/
];
function occupantOf(location) {
  const { bytes, isAbsent } = readStart(location, START_BYTES, "followed");
  if (bytes === null)
    return isAbsent ? "nothing" : "else";
  if (bytes.length === 0)
    return "empty";
  return beginsReport(bytes.toString("utf8")) ? "report" : "else";
}
function beginsReport(text) {
  const start = text.slice(0, START_BYTES).replace(/^\ufeff/, "").trimStart();
  return BEGINNINGS.some((beginning) => beginning.test(start));
}
;
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;
function look_lookThrough(location) {
  return unlessAbsent(() => statSync(location));
}
function lookIfPossible(location) {
  try {
    return (0, external_node_fs_namespaceObject.statSync)(location);
  } catch {
    return void 0;
  }
}
function look_lookAt(location) {
  return unlessAbsent(() => lstatSync(location));
}
function unlessAbsent(look2) {
  try {
    return look2();
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return void 0;
    throw error;
  }
}
;
function realPlace(path) {
  try {
    return decodePath(external_node_fs_namespaceObject.realpathSync.native(lossless_encodePath(path), "buffer"));
  } catch {
    if ((0, external_node_path_namespaceObject.dirname)(path) === path || isThere(path))
      return null;
    const parent = realPlace((0, external_node_path_namespaceObject.dirname)(path));
    return parent === null ? null : (0, external_node_path_namespaceObject.join)(parent, (0, external_node_path_namespaceObject.basename)(path));
  }
}
function isThere(path) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(path), { throwIfNoEntry: false }) !== void 0;
  } catch {
    return true;
  }
}
const MOST_LINKS = 40;
function real_place_realTarget(path, links = MOST_LINKS) {
  const real = realPlace(path);
  const directory = real === null && links > 0 ? realPlace((0, external_node_path_namespaceObject.dirname)(path)) : null;
  if (real !== null || directory === null)
    return real ?? path;
  try {
    const target = decodePath((0, external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(path), { encoding: "buffer" }));
    return real_place_realTarget((0, external_node_path_namespaceObject.resolve)(directory, target), links - 1);
  } catch {
    return path;
  }
}
;
function directoryTrouble(path) {
  try {
    return lookThrough(encodePath(path))?.isDirectory() ? null : "is not a directory";
  } catch (error) {
    return `is not a directory that can be looked into: ${display(describeReadError(error))}`;
  }
}
function directories_makeDirectories(path, options = {}) {
  const found = lookThrough(encodePath(path));
  if (found?.isDirectory())
    return;
  if (found !== void 0)
    throw notADirectory(path);
  const above = dirname(path);
  if (above !== path)
    directories_makeDirectories(above, options);
  try {
    mkdirSync(encodePath(path), options);
  } catch (error) {
    if (error.code !== "EEXIST" || directoryTrouble(path) !== null)
      throw error;
  }
}
function notADirectory(path) {
  const error = new Error(`ENOTDIR: not a directory, mkdir '${path}'`);
  return Object.assign(error, { code: "ENOTDIR", syscall: "mkdir", path });
}
;
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
const SIGNALS = (
  /* unused pure expression or super */
  null
);
function interruption_holdSignals() {
  let came = null;
  const hold2 = (signal) => {
    came ??= signal;
  };
  for (const signal of SIGNALS)
    process.on(signal, hold2);
  return {
    hasCome: () => came !== null,
    end() {
      for (const signal of SIGNALS)
        process.off(signal, hold2);
      if (came === null)
        return;
      if (process.platform !== "win32")
        process.kill(process.pid, came);
      process.exit(128 + constants.signals[came]);
    }
  };
}
;
const LONGEST_PART = (
  /* unused pure expression or super */
  null
);
const MOST_BYTES_PER_UNIT = 3;
const BYTES_BETWEEN_BREAKS = (
  /* unused pure expression or super */
  null
);
const write_all_PIPE_WAIT = 10;
async function write_all_writeAll(file, parts, mostTries, isOver = () => false) {
  let sinceBreak = 0;
  for (const bytes of encoded(parts)) {
    let offset = 0;
    for (let tries = 0; offset < bytes.length; ) {
      const count2 = writeSome(file, bytes, offset);
      offset += count2;
      tries = count2 > 0 ? 0 : tries + 1;
      if (tries > mostTries)
        throw new Error("it is a named pipe whose reader takes nothing");
      if (count2 === 0)
        await setTimeout(write_all_PIPE_WAIT);
    }
    sinceBreak += bytes.length;
    if (sinceBreak < BYTES_BETWEEN_BREAKS)
      continue;
    sinceBreak = 0;
    await setImmediate();
    if (isOver())
      return;
  }
}
function* encoded(parts) {
  let room = null;
  for (const part of parts) {
    if (typeof part !== "string") {
      yield part;
      continue;
    }
    room ??= Buffer.allocUnsafeSlow(LONGEST_PART * MOST_BYTES_PER_UNIT);
    for (let start = 0; start < part.length; ) {
      const end = endOfPiece(part, start);
      yield room.subarray(0, room.write(start === 0 && end === part.length ? part : part.slice(start, end)));
      start = end;
    }
  }
}
function endOfPiece(text, start) {
  const end = start + LONGEST_PART;
  if (end >= text.length)
    return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 55296 && last <= 56319 ? end - 1 : end;
}
function writeSome(file, bytes, offset) {
  try {
    return writeSync(file, bytes, offset);
  } catch (error) {
    if (error.code !== "EAGAIN")
      throw error;
    return 0;
  }
}
;
const OPEN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|stdout|(stderr))$/;
const NEW_FILE_MODE = 438;
const TRIES_FOR_A_READER = 1e3;
const TRIES_FOR_ROOM = 6e3;
function partsOf(text) {
  return typeof text === "string" ? [text] : text;
}
async function writeText(path, text) {
  const parts = partsOf(text);
  try {
    const descriptor = openDescriptorOf(path);
    if (descriptor !== null)
      return await writeAll(descriptor, parts, Number.POSITIVE_INFINITY);
    const target = realTarget(resolve(path));
    const found = lookThrough(encodePath(target));
    if (found !== void 0 && !found.isFile())
      return await writeInto(target, parts, found);
    makeDirectories(dirname(target));
    await replaceFile(target, parts, found?.mode);
  } catch (error) {
    if (error.code === "EPIPE")
      return;
    throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`);
  }
}
function openDescriptorOf(path) {
  const match2 = OPEN_DESCRIPTOR.exec(path);
  if (match2 === null)
    return null;
  return match2[1] === void 0 ? match2[2] === void 0 ? 1 : 2 : Number(match2[1]);
}
const UNFINISHED = ".data-hygiene-";
async function replaceFile(path, parts, mode) {
  await replaceFileBy(path, mode, (file, hasCome) => writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
}
async function replaceFileBy(path, mode, write) {
  const name = `${UNFINISHED}${Math.random().toString(36).slice(2)}.tmp`;
  const beside = encodePath(resolve(dirname(path), name));
  const interruption = holdSignals();
  try {
    const file = openSync(beside, "wx", mode === void 0 ? NEW_FILE_MODE : mode & 511);
    try {
      await write(file, interruption.hasCome);
    } finally {
      closeSync(file);
    }
    if (mode !== void 0)
      chmodSync(beside, mode & 4095);
    await setImmediate();
    if (interruption.hasCome())
      rmSync(beside, { force: true });
    else
      renameSync(beside, encodePath(path));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error instanceof Error && "path" in error ? Object.assign(error, { path }) : error;
  } finally {
    interruption.end();
  }
}
async function writeInto(path, parts, found) {
  if (found.isBlockDevice())
    throw new Error("it is a disk");
  if (found.isSocket())
    throw new Error("it is a socket");
  const file = await openToWrite(path, found.isFIFO() ? TRIES_FOR_A_READER : 0);
  try {
    await writeAll(file, parts, found.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY);
  } finally {
    closeSync(file);
  }
}
async function openToWrite(path, triesForReader) {
  const flags = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
  for (let tries = 0; ; tries += 1) {
    try {
      return openSync(encodePath(path), flags);
    } catch (error) {
      if (error.code !== "ENXIO" || triesForReader === 0)
        throw error;
      if (tries === triesForReader)
        throw new Error("it is a named pipe that nobody reads");
    }
    await setTimeout(PIPE_WAIT);
  }
}
;
function locate_locate(root, path) {
  return encodePath(locate_locateText(root, path));
}
function locate_locateText(root, path) {
  if (path === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : paths_pathIn(root, path);
}
function locate_pathFromRoot(root, given) {
  const path = (0, external_node_path_namespaceObject.isAbsolute)(given) ? belowRoot(root, given) : given;
  const slashed = external_node_path_namespaceObject.sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal = external_node_path_namespaceObject.posix.normalize(slashed);
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, "") : normal;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path) {
  return path === ".." || path.startsWith("../") || (0, external_node_path_namespaceObject.isAbsolute)(path);
}
function belowRoot(root, absolute) {
  const inner = (0, external_node_path_namespaceObject.relative)(root, (0, external_node_path_namespaceObject.resolve)(absolute));
  return isOutside(inner) || inner.startsWith(`..${external_node_path_namespaceObject.sep}`) ? absolute : inner || ".";
}
;
function own_reports_pathsOfReports(root, reports) {
  const realRoot = realpathSync(root);
  return new Set(reports.map((path) => resolve(root, path)).flatMap((path) => [path, throughLinks(path), realTarget(path)]).flatMap((path) => [pathFromRoot(root, path), pathFromRoot(realRoot, path)]));
}
function throughLinks(path) {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
;
async function readDestinations({ reports, config }, written, { root, git }) {
  const paths = [...reports.map(({ path }) => path), ...written];
  assertDistinct(paths, config, root);
  const destinations = { reports: [], others: [] };
  for (const path of paths) {
    const absolute = (0, external_node_path_namespaceObject.resolve)(root, path);
    if (openDescriptorOf(absolute) !== null)
      continue;
    const found = look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(absolute)));
    if (found?.isDirectory())
      throw new failure_Failure(`The report "${display_display(path)}" can't be written: it is a directory`);
    const occupant = occupantOf(lossless_encodePath(absolute));
    destinations[occupant === "report" || occupant === "empty" ? "reports" : "others"].push(path);
    if (occupant === "report" || !found?.isFile())
      continue;
    if (isGits(absolute))
      throw occupied(path, "git keeps for itself");
    if (await isTracked(absolute, git))
      throw occupied(path, "git tracks");
  }
  return destinations;
}
function assertNotScanned({ others }, snapshot, root) {
  const isScanned = (place) => holdsPath(snapshot.files, place) || holdsPath(snapshot.others, place);
  const scanned = others.find((path) => [...pathsOfReports(root, [path])].some(isScanned));
  if (scanned !== void 0)
    throw occupied(scanned, "is scanned");
}
function occupied(path, why) {
  const what = `which ${why} and which is no earlier report of data-hygiene`;
  return new failure_Failure(`The report "${display_display(path)}" would replace a file ${what}; write it to another place.`);
}
function assertDistinct(paths, config, root) {
  const taken2 = /* @__PURE__ */ new Map();
  const take = (path) => {
    const keys = destinations_keysOf((0, external_node_path_namespaceObject.resolve)(root, path));
    const other = keys.map((key) => taken2.get(key)).find((known2) => known2 !== void 0);
    for (const key of keys)
      taken2.set(key, path);
    return other;
  };
  if (config !== null)
    take(config);
  for (const path of paths) {
    const other = take(path);
    if (other === void 0)
      continue;
    if (other === config)
      throw occupied(path, "is the config file");
    const both = other === path ? `two reports have the path ${shown(path)}` : `${shown(other)} and ${shown(path)} are one place`;
    throw new failure_Failure(`reports: ${both}; give each a path of its own.`);
  }
}
function shown(path) {
  return openDescriptorOf(path) === 1 ? "standard output" : `"${display_display(path)}"`;
}
function destinations_keysOf(path) {
  const descriptor = openDescriptorOf(path);
  if (descriptor !== null)
    return [`descriptor ${descriptor}`, ...inodeOf(look(() => (0, external_node_fs_namespaceObject.fstatSync)(descriptor)))];
  const real = real_place_realTarget(path);
  return [destinations_placeOf(real), ...inodeOf(look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(real))))];
}
function destinations_placeOf(real) {
  let rest = folded((0, external_node_path_namespaceObject.basename)(real));
  for (let directory = (0, external_node_path_namespaceObject.dirname)(real); ; directory = (0, external_node_path_namespaceObject.dirname)(directory)) {
    const stat = look(() => (0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(directory)));
    if (stat !== null)
      return `${stat.dev}:${stat.ino}/${rest}`;
    if ((0, external_node_path_namespaceObject.dirname)(directory) === directory)
      return real;
    rest = (0, external_node_path_namespaceObject.join)(folded((0, external_node_path_namespaceObject.basename)(directory)), rest);
  }
}
function folded(name) {
  return process.platform === "darwin" || process.platform === "win32" ? name.normalize("NFC").toLowerCase() : name;
}
function inodeOf(stat) {
  return stat?.isFile() ? [`file ${stat.dev}:${stat.ino}`] : [];
}
function isGits(path) {
  return real_place_realTarget(path).split(/[\\/]/).some((name) => name.toLowerCase() === ".git");
}
async function isTracked(path, git) {
  const real = real_place_realTarget(path);
  const repository = await git.open((0, external_node_path_namespaceObject.dirname)(real));
  if (repository === null)
    return false;
  return (await repository.run(["ls-files", "-z", "--cached", "--", real])).length > 0;
}
function look(at) {
  try {
    return at();
  } catch {
    return null;
  }
}
;
const SCHEMA_VERSIONS = [1, 2];
function acceptedReport(text, name) {
  return { name, groups: groupsOf(parse(text, name), name) };
}
function parse(text, name) {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(name);
  }
}
function groupsOf(report, name) {
  if (!isObject(report) || !Array.isArray(report["groups"]))
    throw unreadable(name);
  if (!SCHEMA_VERSIONS.includes(report["schemaVersion"])) {
    throw new failure_Failure(`baseline: "${display_display(name)}" is not a report of schemaVersion ${SCHEMA_VERSIONS.join(" or ")}; write it anew with --format json`);
  }
  return report["groups"].map((group) => {
    if (!isObject(group))
      throw unreadable(name);
    return group;
  });
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unreadable(name) {
  return new failure_Failure(`baseline: "${display_display(name)}" is not a JSON report of this program; write one with --format json`);
}
;
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const file_work_DIGEST_ALGORITHMS = ["sha256", "md5", "md5-lf"];
const file_work_NO_HASH = 0n;
;
;
const RECOGNISED_BY = ["option", "card", "list", "directories", "names"];
;
const SEVERITIES = ["error", "warning", "notice"];
;
const SOURCE_FACTS = {
  auto: { seesDisk: true, asksGit: true },
  git: { seesDisk: false, asksGit: true },
  files: { seesDisk: true, asksGit: false }
};
const SOURCES = Object.keys(SOURCE_FACTS);
const FAIL_ON = (
  /* unused pure expression or super */
  null
);
const IF_NO_FILES_FOUND = (
  /* unused pure expression or super */
  null
);
const COMMENT_MODES = (
  /* unused pure expression or super */
  null
);
const MODES = (
  /* unused pure expression or super */
  null
);
;
;
function recognise(layout, files) {
  return tally((take) => visitPlaces(layout, files, take), (take) => visitFurtherPlaces(layout, files, take));
}
function tally(visit2, visitFurther) {
  const tallies = /* @__PURE__ */ new Map();
  visit2((place, count2) => {
    const { dataset, split, splitBy, label, labelBy } = place;
    const tally2 = tallyOf(tallies, dataset ?? "");
    tally2.samples += count2;
    if (split !== null && splitBy !== null)
      addSplit(tally2, split, splitBy, count2);
    if (label !== null) {
      tally2.labels.set(label, (tally2.labels.get(label) ?? 0) + count2);
      if (labelBy !== null)
        tally2.labelsBy = surer(tally2.labelsBy, labelBy);
    }
  });
  visitFurther(({ dataset, split }, count2) => {
    if (split !== null)
      addSplit(tallyOf(tallies, dataset ?? ""), split, "list", count2);
  });
  const samples = /* @__PURE__ */ new Map();
  for (const [dataset, { splits }] of tallies) {
    if (splits.size > 0)
      samples.set(dataset, new Map(Array.from(splits, ([name, split]) => [name, split.samples])));
  }
  const inOrder = [...tallies].sort(([left], [right]) => comparePaths(left, right));
  const datasets = inOrder.map(([dataset, tally2]) => told(dataset, tally2));
  return { datasets: datasets.sort((left, right) => comparePaths(left.path, right.path)), samples };
}
function visitFurtherPlaces(layout, files, take) {
  if (layout.divided.size === 0)
    return;
  for (let file = 0; file < files.names.length; file++) {
    const path = paths_pathAt(files, file);
    const place = layout.placementOf(path);
    for (const other of layout.divided.get(path) ?? []) {
      if (other.split !== null && other.split !== place.split)
        take({ ...place, split: other.split }, 1);
    }
  }
}
function addSplit({ splits }, split, splitBy, count2) {
  const before = splits.get(split);
  splits.set(split, { samples: (before?.samples ?? 0) + count2, by: surer(before?.by ?? null, splitBy) });
}
function surer(left, right) {
  return left !== null && RECOGNISED_BY.indexOf(left) <= RECOGNISED_BY.indexOf(right) ? left : right;
}
function tallyOf(tallies, dataset) {
  const known2 = tallies.get(dataset);
  if (known2 !== void 0)
    return known2;
  const made = { samples: 0, splits: /* @__PURE__ */ new Map(), labels: /* @__PURE__ */ new Map(), labelsBy: null };
  tallies.set(dataset, made);
  return made;
}
function told(dataset, { samples, splits, labels, labelsBy }) {
  return {
    path: directoryOfDataset(dataset),
    samples,
    splits: Array.from(splits, ([name, split]) => ({ name, ...split })).sort((left, right) => compareSplits(left.name, right.name)),
    labels: Array.from(labels, ([name, count2]) => ({ name, samples: count2 })).sort((left, right) => right.samples - left.samples || comparePaths(left.name, right.name)),
    labelsBy
  };
}
function visitPlaces(layout, files, visit2) {
  const { directories, directoryOf } = files;
  const counts = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++) {
    const directory = directoryOf[file];
    counts[directory] = counts[directory] + 1;
  }
  const places2 = directories.map((directory, number) => counts[number] === 0 ? void 0 : layout.ofDirectory(directory));
  places2.forEach((place, number) => {
    if (place !== void 0)
      visit2(place, counts[number]);
  });
  for (let file = 0; file < directoryOf.length; file++) {
    if (places2[directoryOf[file]] === void 0)
      visit2(layout.placementOf(paths_pathAt(files, file)), 1);
  }
}
;
const MOST_PAIRED = 128;
function brokenAcross(copies, parts) {
  const told2 = differentlyPlaced(copies, parts);
  const broken = /* @__PURE__ */ new Set();
  const between = {};
  told2.forEach((one, index) => {
    for (const other of told2.slice(0, index)) {
      if (one.part === other.part)
        continue;
      const pair = [other.copy, one.copy];
      const rules2 = brokenRules(pair);
      for (const rule of rules2)
        broken.add(rule);
      for (const [rule, { names, sets }] of Object.entries(betweenOf(rules2, pair))) {
        const known2 = between[rule];
        between[rule] = known2 === void 0 ? { names, sets } : { names: [.../* @__PURE__ */ new Set([...known2.names, ...names])], sets: withSets(known2.sets, sets) };
      }
    }
  });
  const rules = RULES.filter((rule) => broken.has(rule) && !table_RULE[rule].unless.some((more) => broken.has(more)));
  return {
    rules,
    between: Object.fromEntries(rules.flatMap((rule) => between[rule] ? [[rule, between[rule]]] : []))
  };
}
function withSets(known2, more) {
  const keys = new Set(known2.map((names) => JSON.stringify(names)));
  return [...known2, ...more.filter((names) => !keys.has(JSON.stringify(names)))];
}
function differentlyPlaced(copies, parts) {
  const places2 = /* @__PURE__ */ new Set();
  const kept = [];
  for (const [index, copy] of copies.entries()) {
    const part = parts[index];
    const place = JSON.stringify([part, copy.dataset, copy.split, copy.label]);
    if (places2.has(place))
      continue;
    places2.add(place);
    kept.push({ copy, part });
    if (kept.length === MOST_PAIRED)
      break;
  }
  return kept;
}
;
const earlier_MOST_PAIRED = 128;
function brokeBefore(earlier, rule, now) {
  if (earlier.rules.includes(rule))
    return now === void 0 || holdsAll(earlier, rule, now);
  return table_RULE[rule].unless.length > 0 && twoBreak(earlier.copies(), rule);
}
function holdsAll({ between, written: asWritten2 }, rule, now) {
  if (asWritten2 === void 0 && between[rule] === now)
    return true;
  const written = asWritten2 ?? ((name) => name);
  const sets = (between[rule]?.sets ?? []).map((names) => new Set(names));
  if (sets.length === 0)
    return true;
  const areTogether = (one, other) => sets.some((names) => names.has(one) && names.has(other));
  return now.sets.map((names) => names.map(written)).every((names) => (
    // The usual case, without walking through all pairs.
    sets.some((known2) => names.every((name) => known2.has(name))) || names.every((one, index) => names.slice(0, index).every((other) => areTogether(one, other)))
  ));
}
function twoBreak(copies, rule) {
  const told2 = earlier_differentlyPlaced(copies);
  return told2.some((one, index) => told2.slice(0, index).some((other) => brokenRules([other, one]).includes(rule)));
}
function earlier_differentlyPlaced(copies) {
  const counts = /* @__PURE__ */ new Map();
  const kept = [];
  for (const copy of copies) {
    const place = JSON.stringify([copy.dataset, copy.split, copy.label]);
    const count2 = counts.get(place) ?? 0;
    if (count2 < 2)
      kept.push(copy);
    counts.set(place, count2 + 1);
    if (kept.length === earlier_MOST_PAIRED)
      break;
  }
  return kept;
}
;
const ORDER = [...SEVERITIES, "off"];
function levelOf(rule, kind, settings) {
  const named2 = kind === "bytes" ? void 0 : settings[`${rule}/${kind}`];
  if (named2 !== void 0)
    return named2;
  const own = settings[rule];
  if (!isLikeness({ kind }))
    return own;
  return lower(own, table_RULE[rule].severity.likeness ?? "off");
}
function canBreak(rule, kind) {
  const { samples, severity } = RULE[rule];
  const of = kindOfGroup({ kind });
  return severity[of.certainty] !== null && samples.includes(of.samples);
}
function levelFor(rule, { kind = "bytes", because }, settings) {
  const level = levelOf(rule, kind, settings);
  return because === void 0 ? level : lower(level, "notice");
}
function lower(one, other) {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))];
}
;
const CONTENT = {
  rules: RULES,
  between: {},
  copies: () => [],
  holds: () => true,
  count: Number.POSITIVE_INFINITY
};
const KNOWN_ALL = { contentOf: () => CONTENT, contentAt: () => CONTENT };
const ALL_NEW = { finding: true, isNewPath: () => true };
const ALL_KNOWN = { finding: false, isNewPath: () => false };
function newness(group, broken, known2) {
  if (known2.length === 0)
    return ALL_NEW;
  const before = known2.map(({ contentOf }) => contentOf(group));
  const finding = before.every((content) => content === void 0 || isIntroduced(group, broken, content));
  if (finding && known2.some((source) => isInStep(group, broken, source)))
    return ALL_KNOWN;
  return { finding, isNewPath: (path) => before.every((content) => content?.holds(path) !== true) };
}
function hadAllOf({ contentOf }) {
  return (group) => (contentOf(group)?.count ?? 0) >= group.files.length;
}
function isIntroduced(group, { rules, between }, content) {
  return group.files.length > content.count || !rules.every((rule) => brokeBefore(content, rule, between[rule]));
}
function isInStep(group, broken, { contentAt }) {
  const content = contentAt(group);
  const heldAll2 = content !== void 0 && group.files.every((file) => content.holds(data_files_placeOf(file)));
  return heldAll2 && !isIntroduced(group, broken, content);
}
;
const GRAVITY = { error: 0, warning: 1, notice: 2 };
function findingsOf(groups, layout, settings, known2, earlier = null) {
  const breachOf = createBreachOf(settings);
  const findings = [];
  for (const group of groups) {
    const now = readingOf(group, layout);
    const reading = earlier === null ? now : together(now, readingOf(group, earlier));
    const breach = breachOf(reading.rules, group);
    if (breach !== null)
      findings.push(findingOf(group, reading, breach, known2));
  }
  return findings.sort(compareFindings);
}
function createBreachOf(settings) {
  const known2 = /* @__PURE__ */ new Map();
  const breachFor = (broken, group) => {
    const rules = broken.filter((rule) => levelFor(rule, group, settings) !== "off");
    const severity = SEVERITIES.find((level) => rules.some((rule) => levelFor(rule, group, settings) === level));
    return severity === void 0 ? null : { rules, severity };
  };
  return (broken, group) => {
    if (group.kind !== void 0)
      return breachFor(broken, group);
    let breach = known2.get(broken);
    if (breach === void 0) {
      breach = breachFor(broken, group);
      known2.set(broken, breach);
    }
    return breach;
  };
}
function membersOf({ files }, layout) {
  const members = [];
  for (const file of files) {
    for (const { split, label, dataset, list } of places_placesOf(layout, data_files_placeOf(file), directoryOfPlace(file))) {
      const member = { file, split, label, dataset, isNew: true };
      if (list !== void 0)
        member.list = list;
      members.push(member);
    }
  }
  return members;
}
function readingOf(group, layout) {
  const members = membersOf(group, layout);
  const { parts } = group;
  if (parts !== void 0) {
    const partOf = new Map(group.files.map((file, index) => [file, parts[index]]));
    const ofMembers = members.map(({ file }) => partOf.get(file));
    return { members, ...brokenAcross(members, ofMembers) };
  }
  const rules = brokenRules(members);
  return { members, rules, between: betweenOf(rules, members) };
}
function together(now, earlier) {
  const standing = { ...now, copies: () => now.members };
  const lost = earlier.rules.filter((rule) => {
    const between2 = earlier.between[rule];
    return between2 !== void 0 && !brokeBefore(standing, rule, between2);
  });
  if (lost.length === 0)
    return now;
  if (now.rules.every((rule) => now.between[rule] === void 0))
    return earlier;
  const between = { ...now.between };
  for (const rule of lost)
    between[rule] = bothOf(earlier.between[rule], now.between[rule]);
  const rules = RULES.filter((rule) => now.rules.includes(rule) || lost.includes(rule));
  return { members: now.members, rules, between };
}
function bothOf(earlier = NOTHING, now = NOTHING) {
  return { names: [.../* @__PURE__ */ new Set([...now.names, ...earlier.names])], sets: [...now.sets, ...earlier.sets] };
}
function findingOf(group, { members, between: all }, { rules, severity }, known2) {
  const between = only(rules, all);
  const { finding, isNewPath } = newness(group, { rules, between }, known2);
  if (known2.length > 0)
    for (const member of members)
      member.isNew = isNewPath(data_files_placeOf(member.file));
  const redundantBytes = redundantIn(group);
  return { group, rules, between, severity, isNew: finding, members, redundantBytes };
}
function redundantIn({ kind, size, files, parts }) {
  if (kind === void 0)
    return (size ?? 0) * (files.length - 1);
  if (isLikeness({ kind }) || parts !== void 0)
    return 0;
  let sum2 = 0;
  let largest = 0;
  for (const { size: own } of files) {
    sum2 += own ?? 0;
    largest = Math.max(largest, own ?? 0);
  }
  return sum2 - largest;
}
function only(rules, all) {
  const names = Object.keys(all);
  if (names.every((rule) => rules.includes(rule)))
    return all;
  return Object.fromEntries(rules.flatMap((rule) => all[rule] ? [[rule, all[rule]]] : []));
}
function compareFindings(left, right) {
  return GRAVITY[left.severity] - GRAVITY[right.severity] || right.redundantBytes - left.redundantBytes;
}
;
const MAX_SPLITS_PAIRED = 50;
function leakageOf(findings, samples) {
  const datasets = /* @__PURE__ */ new Map();
  const datasetNamed = (name) => {
    const known2 = datasets.get(name);
    if (known2 !== void 0)
      return known2;
    const made = emptyDataset(name, samples.get(name) ?? /* @__PURE__ */ new Map());
    datasets.set(name, made);
    return made;
  };
  const leaking = findings.filter(({ rules }) => rules.includes("split-leakage"));
  const alike = leaking.filter(({ group }) => isAlike(group) && group.because === void 0);
  const inSeveral = createSeen(alike);
  for (const finding of leaking) {
    if (isAlike(finding.group))
      continue;
    count(finding, datasetNamed);
    inSeveral.see(finding);
  }
  for (const finding of alike)
    countUnseen(finding, datasetNamed, inSeveral);
  return [...datasets].sort(([left], [right]) => comparePaths(left, right)).flatMap(([, { pairs }]) => sorted(pairs));
}
function count({ members }, datasetNamed) {
  const touched = [];
  for (const { dataset: name, split } of members) {
    if (name === null || split === null)
      continue;
    const dataset = datasetNamed(name);
    const rank2 = dataset.rankOf.get(split);
    if (rank2 === void 0)
      continue;
    const before = dataset.files[rank2];
    dataset.files[rank2] = before + 1;
    if (before === 0 && dataset.holding.push(rank2) === 1)
      touched.push(dataset);
  }
  for (const dataset of touched)
    countPairs(dataset);
}
function isAlike({ kind, parts }) {
  return isLikeness({ kind }) || parts !== void 0;
}
function createSeen(alike) {
  const places2 = new Set(alike.flatMap(({ members }) => members.map(({ file }) => data_files_placeOf(file))));
  const seen = /* @__PURE__ */ new Set();
  const isFirst = (dataset, split, other, place) => {
    const key = JSON.stringify([dataset, split, other, place]);
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  };
  return {
    isFirst,
    see({ members }) {
      if (places2.size === 0)
        return;
      for (const { file, dataset, split } of members) {
        if (dataset === null || split === null || !places2.has(data_files_placeOf(file)))
          continue;
        for (const other of members) {
          if (other.dataset !== dataset || other.split === null || other.split === split)
            continue;
          isFirst(dataset, split, other.split, data_files_placeOf(file));
        }
      }
    }
  };
}
function countUnseen({ members }, datasetNamed, { isFirst }) {
  const pairs = /* @__PURE__ */ new Set();
  for (const { file, dataset: name, split } of members) {
    if (name === null || split === null)
      continue;
    const dataset = datasetNamed(name);
    const rank2 = dataset.rankOf.get(split);
    const others = new Set(members.filter((member) => member.dataset === name).map((member) => member.split));
    for (const other of others) {
      const otherRank = other === null ? void 0 : dataset.rankOf.get(other);
      if (rank2 === void 0 || otherRank === void 0 || rank2 === otherRank)
        continue;
      const pair = dataset.pairOf(Math.min(rank2, otherRank), Math.max(rank2, otherRank));
      if (isFirst(name, split, other, data_files_placeOf(file)))
        pair.files[rank2 < otherRank ? 0 : 1] += 1;
      pairs.add(pair);
    }
  }
  for (const pair of pairs)
    pair.groups += 1;
}
function countPairs({ holding, files, pairOf }) {
  for (let index = 1; index < holding.length; index++) {
    const one = holding[index];
    for (let before = 0; before < index; before++) {
      const other = holding[before];
      const left = Math.min(one, other);
      const right = Math.max(one, other);
      const pair = pairOf(left, right);
      pair.groups += 1;
      pair.files[0] += files[left];
      pair.files[1] += files[right];
    }
  }
  for (const rank2 of holding)
    files[rank2] = 0;
  holding.length = 0;
}
function emptyDataset(dataset, sizes) {
  const splits = [...sizes.keys()].sort(compareSplits).slice(0, MAX_SPLITS_PAIRED);
  const pairs = /* @__PURE__ */ new Map();
  return {
    rankOf: new Map(splits.map((split, rank2) => [split, rank2])),
    pairs,
    pairOf(left, right) {
      const key = left * splits.length + right;
      const known2 = pairs.get(key);
      if (known2 !== void 0)
        return known2;
      const pair = emptyPair(dataset, splits[left], splits[right], sizes);
      pairs.set(key, pair);
      return pair;
    },
    holding: [],
    files: new Uint32Array(splits.length)
  };
}
function sorted(pairs) {
  return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair);
}
function emptyPair(dataset, left, right, sizes) {
  return {
    dataset,
    splits: [left, right],
    groups: 0,
    files: [0, 0],
    samples: [sizes.get(left) ?? 0, sizes.get(right) ?? 0]
  };
}
;
function withRows(leakage, rows, samples) {
  if (rows.length === 0)
    return [...leakage];
  const pairs = new Map(leakage.map((pair) => [row_leakage_keyOf(pair), { ...pair }]));
  for (const { dataset, splits, contents, rows: shared, samples: all } of rows) {
    const key = row_leakage_keyOf({ dataset, splits });
    const sizes = samples.get(dataset);
    const pair = pairs.get(key) ?? {
      dataset,
      splits,
      groups: 0,
      files: [0, 0],
      samples: [sizes?.get(splits[0]) ?? 0, sizes?.get(splits[1]) ?? 0]
    };
    const before = pair.rows ?? { contents: 0, rows: [0, 0], samples: [0, 0] };
    pair.rows = {
      contents: before.contents + contents,
      rows: [before.rows[0] + shared[0], before.rows[1] + shared[1]],
      samples: [before.samples[0] + all[0], before.samples[1] + all[1]]
    };
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((left, right) => comparePaths(left.dataset, right.dataset) || compareSplits(left.splits[0], right.splits[0]) || compareSplits(left.splits[1], right.splits[1]));
}
function row_leakage_keyOf({ dataset, splits }) {
  return JSON.stringify([dataset, splits]);
}
;
function verdictOf(findings, { rules, failOn }, tables = []) {
  const reasons = [];
  if (failOn !== "none") {
    const counted = failOn === "new" ? findings.filter(({ isNew }) => isNew) : findings;
    const noun = failOn === "new" ? "new group" : "group";
    for (const rule of RULES) {
      const count2 = counted.filter(({ rules: broken, group }) => broken.includes(rule) && levelFor(rule, group, rules) === "error").length;
      if (count2 > 0)
        reasons.push(`${countOf(count2, noun)} ${count2 === 1 ? "breaks" : "break"} ${rule}`);
      const ofRows = tables.filter((table) => table.rule === rule && table.severity === "error" && (table.isNew || failOn === "any")).length;
      const finding = failOn === "new" ? "new finding" : "finding";
      if (ofRows > 0)
        reasons.push(`${countOf(ofRows, finding)} of rows ${ofRows === 1 ? "breaks" : "break"} ${rule}`);
    }
  }
  return { result: reasons.length > 0 ? "fail" : "pass", failOn, reasons };
}
;
function judge({ files, layout, groups, options, known: known2, earlier = null, recognised = recognise(layout, files), rows = { findings: [], leakage: [] } }) {
  const { datasets, samples } = recognised;
  const findings = findingsOf(groups, layout, options.rules, known2, earlier);
  return {
    findings,
    leakage: withRows(leakageOf(findings, samples), options.rules["split-leakage/row"] === "off" ? [] : rows.leakage, samples),
    datasets: samples.size,
    recognised: datasets,
    verdict: verdictOf(findings, options, rows.findings)
  };
}
;
function knownInReport({ groups, name }) {
  const accepted = /* @__PURE__ */ new Map();
  const places2 = /* @__PURE__ */ new Map();
  for (const group of groups) {
    if (group["kind"] === "row")
      continue;
    const { files, rules, size } = group;
    if (!Array.isArray(files) || !Array.isArray(rules))
      throw unreadable(name);
    const copies = files.map((file) => copyIn(file, name));
    const broken = RULES.filter((rule) => rules.includes(rule));
    const paths = new Set(copies.map(({ file }) => file.path));
    const content = {
      paths,
      holds: (place) => paths.has(place),
      count: files.length - timesListed(files),
      rules: broken,
      between: betweenOf(broken, copies),
      copies: () => copies,
      written: writtenName,
      size: typeof size === "number" ? size : null
    };
    for (const path of paths)
      lists_addTo(places2, path, content);
    for (const id of namesOf(group, name)) {
      lists_addTo(accepted, id, content);
    }
  }
  return {
    contentOf({ names, size }) {
      const all = new Set(names.flatMap((id) => accepted.get(id) ?? []));
      const [first, ...others] = [...all].filter((content) => canBeEqual(content.size, size));
      return first && others.reduce(known_report_together, first);
    },
    contentAt({ files }) {
      const [first, ...others] = files.map(data_files_placeOf);
      const all = first === void 0 ? [] : places2.get(first) ?? [];
      return all.find(({ paths }) => others.every((place) => paths.has(place)));
    }
  };
}
function canBeEqual(left, right) {
  return left === null || right === null || left === right;
}
function known_report_together(left, right) {
  const rules = [.../* @__PURE__ */ new Set([...left.rules, ...right.rules])];
  const copies = [...left.copies(), ...right.copies()];
  const paths = /* @__PURE__ */ new Set([...left.paths, ...right.paths]);
  return {
    paths,
    holds: (place) => paths.has(place),
    count: left.count + right.count,
    rules,
    between: betweenOf(rules, copies),
    copies: () => copies,
    written: writtenName,
    size: left.size ?? right.size
  };
}
function namesOf({ id, names }, name) {
  const all = [id, ...Array.isArray(names) ? names : []];
  if (!all.every((each) => typeof each === "string"))
    throw unreadable(name);
  return new Set(all);
}
function timesListed(files) {
  const listed = files.filter((file) => isObject(file) && typeof file["list"] === "string");
  return listed.length - new Set(listed.map(({ path }) => path)).size;
}
function copyIn(file, name) {
  if (!isObject(file))
    throw unreadable(name);
  const { split, label } = file;
  return {
    file: { path: known_report_placeIn(file, name) },
    split: typeof split === "string" ? split : null,
    label: typeof label === "string" ? label : null,
    dataset: null
  };
}
function known_report_placeIn(file, name) {
  const { pointer } = file;
  return (isObject(pointer) ? known_report_pathIn(pointer) : null) ?? known_report_pathIn(file) ?? fail(name);
}
function known_report_pathIn({ path, pathBase64 }) {
  if (typeof pathBase64 === "string")
    return decodePath(Buffer.from(pathBase64, "base64"));
  return typeof path === "string" ? path : null;
}
function fail(name) {
  throw unreadable(name);
}
;
function classify(directories, tokenOf) {
  const classes = /* @__PURE__ */ new Map();
  const below = /* @__PURE__ */ new Map();
  for (let at = directories.length - 1; at >= 0; at--) {
    const directory = directories[at];
    const held2 = [
      ...directory.entries,
      ...directory.others.map(({ name, file }) => `${name}/${tokenOf(file)}`),
      ...below.get(directory) ?? []
    ];
    const key = held2.sort().join("/");
    let known2 = classes.get(key);
    if (known2 === void 0) {
      known2 = { number: classes.size, directories: [] };
      classes.set(key, known2);
    }
    known2.directories.push(directory);
    const { parent } = directory;
    if (parent === null)
      continue;
    const siblings = below.get(parent);
    const entry = `${directory.name}/d${known2.number}`;
    if (siblings === void 0)
      below.set(parent, [entry]);
    else
      siblings.push(entry);
  }
  return [...classes.values()];
}
;
const DEEPEST_LEVEL = 500;
function spoiltDirectories(snapshot, groups) {
  const states = statesOf(snapshot, groups);
  if (!states.includes(FULL) && !groups.some(({ files }) => files.some(isDirectory)))
    return null;
  const spoilt = /* @__PURE__ */ new Set();
  const spoil = spoilIn(spoilt);
  snapshot.files.directories.forEach((path, number) => {
    if (states[number] === SPOILT || isTooDeep(path))
      spoil(path);
  });
  for (const path of snapshot.others.directories)
    if (isTooDeep(path))
      spoil(path);
  for (const { path } of snapshot.errors)
    spoil(path);
  spoilLinks(snapshot, groups, spoil);
  return spoilt;
}
function openDirectories(snapshot, mayRepeat) {
  const { files, others } = snapshot;
  const spoilt = /* @__PURE__ */ new Set();
  const spoil = spoilIn(spoilt);
  const counts = new Uint32Array(files.directories.length);
  const isSpoilt = new Uint8Array(files.directories.length);
  const links = Array.from(files.links.values()).flat();
  for (let file = 0; file < files.directoryOf.length; file++) {
    const directory = files.directoryOf[file];
    counts[directory] = counts[directory] + 1;
    if (mayRepeat(file))
      continue;
    isSpoilt[directory] = 1;
    for (const path of files.links.get(file) ?? [])
      spoil(parentDirectory(path));
  }
  files.directories.forEach((path, number) => {
    if (isSpoilt[number] === 1 || isTooDeep(path))
      spoil(path);
  });
  for (const path of others.directories)
    if (isTooDeep(path))
      spoil(path);
  for (const path of links)
    if (isTooDeep(path))
      spoil(parentDirectory(path));
  for (const { path } of snapshot.errors)
    spoil(path);
  const open = /* @__PURE__ */ new Map();
  const add2 = (path) => {
    for (let above = path; !isTop(above) && !open.has(above); above = parentDirectory(above)) {
      if (!spoilt.has(above) && !isTooDeep(above) && snapshot.isWhole(above))
        open.set(above, 0);
    }
  };
  files.directories.forEach((path, number) => {
    if (counts[number] === 0)
      return;
    add2(path);
    if (open.has(path))
      open.set(path, counts[number]);
  });
  for (const path of directoriesInUse(others))
    add2(path);
  for (const path of links)
    add2(parentDirectory(path));
  for (const [file, { identity }] of files.pointers) {
    if (isOfDirectory(identity))
      add2(pathAt(files, file).replace(/\/$/, ""));
  }
  return open;
}
function isDirectory({ pointer }) {
  return isOfDirectory(pointer?.identity ?? null);
}
function isOfDirectory(identity) {
  return identity?.algorithm.endsWith("-directory") === true;
}
function spoilIn(spoilt) {
  return (path) => {
    for (let above = shallow(path); !isTop(above) && !spoilt.has(above); above = paths_parentDirectory(above))
      spoilt.add(above);
  };
}
function isTop(path) {
  return path === "" || path === "/" || path === ".." || path.endsWith("/..");
}
function isTooDeep(path) {
  return shallow(path) !== path;
}
const FULL = 1;
const SPOILT = 2;
function statesOf({ files }, groups) {
  const { directories, directoryOf } = files;
  const inGroups = countInGroups(groups);
  const inAll = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++) {
    const directory = directoryOf[file];
    inAll[directory] = inAll[directory] + 1;
  }
  return Uint8Array.from(inAll, (count2, directory) => {
    if (count2 === 0)
      return 0;
    return inGroups(directories[directory]) === count2 ? FULL : SPOILT;
  });
}
function countInGroups(groups) {
  const numbers = /* @__PURE__ */ new Map();
  const counts = [];
  for (const group of groups) {
    for (const file of group.files) {
      if (file.pointer?.path === null)
        continue;
      const directory = directoryOfPlace(file);
      const number = numbers.get(directory);
      if (number !== void 0)
        counts[number] = counts[number] + 1;
      else
        numbers.set(directory, counts.push(1) - 1);
    }
  }
  return (directory) => counts[numbers.get(directory) ?? -1] ?? 0;
}
function spoilLinks({ files }, groups, spoil) {
  if (files.links.size === 0)
    return;
  const grouped = new Set(groups.flatMap((group) => group.files.flatMap(({ links }) => links ?? [])));
  for (const links of files.links.values()) {
    for (const path of links)
      if (!grouped.has(path) || isTooDeep(path))
        spoil(paths_parentDirectory(path));
  }
}
function shallow(path) {
  if (path.length < DEEPEST_LEVEL * 2)
    return path;
  let end = -1;
  for (let level = 0; level < DEEPEST_LEVEL; level++) {
    end = path.indexOf("/", end + 1);
    if (end < 0)
      return path;
  }
  return path.slice(0, end);
}
;
const FEWEST_FILES = 2;
function isShared({ directories }) {
  return directories.length > 1 && directories[0].files >= FEWEST_FILES;
}
function directoriesOf(snapshot, groups) {
  const spoilt = spoiltDirectories(snapshot, groups);
  if (spoilt === null)
    return [];
  const all = /* @__PURE__ */ new Map();
  const at = createAt(snapshot, spoilt, all);
  groups.forEach((group, number) => {
    for (const file of group.files) {
      for (const path of [data_files_placeOf(file), ...file.links ?? []])
        hold(path, file, group, number, at);
    }
  });
  addOthers(snapshot, at);
  const directories = [...all.values()];
  for (let index = directories.length - 1; index >= 0; index--) {
    const { parent, files, hasUnknownCount, bytes } = directories[index];
    if (parent === null)
      continue;
    parent.files += files;
    parent.hasUnknownCount ||= hasUnknownCount;
    parent.bytes = parent.bytes === null || bytes === null ? null : parent.bytes + bytes;
  }
  return directories;
}
function candidates(classes, directories) {
  const chosen = new Set(classes.filter(isShared).flatMap((each) => each.directories));
  for (const directory of directories) {
    if (directory.parent !== null && chosen.has(directory.parent))
      chosen.add(directory);
  }
  return [...chosen];
}
function createAt(snapshot, spoilt, all) {
  return (path) => {
    const missing = [];
    let directory = null;
    if (isTooDeep(path))
      return null;
    for (let above = path; ; above = paths_parentDirectory(above)) {
      const known2 = all.get(above);
      if (known2 !== void 0) {
        directory = known2;
        break;
      }
      if (isTop(above) || spoilt.has(above) || !snapshot.isWhole(above))
        break;
      missing.push(above);
    }
    for (const each of missing.reverse()) {
      directory = emptyDirectory(each, directory);
      all.set(each, directory);
    }
    return directory;
  };
}
function hold(path, file, { size }, group, at) {
  if (file.pointer?.path === null)
    return;
  const directory = at(isDirectory(file) ? path.replace(/\/$/, "") : paths_parentDirectory(path));
  if (directory === null)
    return;
  const count2 = isDirectory(file) ? file.pointer?.fileCount ?? null : 1;
  directory.entries.push(`${isDirectory(file) ? "" : baseName(path)}/g${group}`);
  directory.files += count2 ?? 2;
  directory.hasUnknownCount ||= count2 === null;
  directory.bytes = directory.bytes === null || size === null ? null : directory.bytes + size;
}
function addOthers({ others }, at) {
  const known2 = /* @__PURE__ */ new Map();
  for (let file = 0; file < others.names.length; file++) {
    const number = others.directoryOf[file];
    let directory = known2.get(number);
    if (directory === void 0) {
      directory = at(paths_parentDirectory(paths_pathAt(others, file)));
      known2.set(number, directory);
    }
    directory?.others.push({ name: nameAt(others.names, file), file });
  }
}
function emptyDirectory(path, parent) {
  return {
    path,
    name: baseName(path),
    parent,
    entries: [],
    others: [],
    files: 0,
    hasUnknownCount: false,
    bytes: 0
  };
}
;
function locations_locationsOf(root, files, numbers) {
  const directories = [];
  const directoryOf = [];
  const names = [];
  const local = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    let number = local.get(directory);
    if (number === void 0) {
      number = directories.push(locate_locateText(root, files.directories[directory])) - 1;
      local.set(directory, number);
    }
    directoryOf.push(number);
    names.push(nameAt(files.names, file));
  }
  return { directories, directoryOf, names: names.join("/") };
}
function locations_openLocations({ directories, directoryOf, names }) {
  if (directoryOf.length === 0)
    return [];
  const isText = isUtf8Path(names) && directories.every(isUtf8Path);
  return names.split("/").map((name, file) => {
    const location = pathIn(directories[directoryOf[file]], name);
    return isText ? location : encodePath(location);
  });
}
;
const FILES_PER_TASK = 512;
async function nameOthers(directories, snapshot, world, left) {
  const { contents, pointers } = snapshot.others;
  const ofPointer = pointerTokens(pointers);
  const all = filesOf(directories);
  const isUnnamed = (file) => contents[file] === data_files_NOT_NAMED;
  const named2 = /* @__PURE__ */ new Map();
  const tokenOf = (file) => {
    if (contents[file] === data_files_ELSEWHERE)
      return ofPointer(file);
    if (!isUnnamed(file))
      return `o${contents[file]}`;
    return named2.get(file) ?? `u${file}`;
  };
  if (!all.some(isUnnamed))
    return { tokenOf, bytesRead: 0 };
  const measured = await measure(filesOf(left(() => "o")).filter(isUnnamed), snapshot.others, world);
  const { sizes } = measured;
  const bySize = all.every(isUnnamed) ? (file) => `o${sizes.get(file) ?? `u${file}`}` : () => "o";
  const wanted = filesOf(left(bySize)).filter((file) => sizes.has(file));
  const bytesRead = await read(wanted, measured, snapshot, world, (file, objectId) => {
    named2.set(file, `o${snapshot.files.objectIds.addHex(objectId)}`);
  });
  return { tokenOf, bytesRead };
}
async function readOthers(numbers, snapshot, world, take) {
  const measured = await measure(numbers, snapshot.others, world);
  const wanted = numbers.filter((file) => measured.sizes.has(file));
  return read(wanted, measured, snapshot, world, take);
}
function filesOf(directories) {
  return directories.flatMap(({ others }) => others.map(({ file }) => file));
}
function pointerTokens(pointers) {
  const numbers = /* @__PURE__ */ new Map();
  return (file) => {
    const identity = pointers.get(file)?.identity;
    if (!identity)
      return `u${file}`;
    const key = `${identity_identityKey(identity)} ${identity.size}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return `p${number}`;
  };
}
async function measure(numbers, others, world) {
  const measured = { sizes: /* @__PURE__ */ new Map(), modified: /* @__PURE__ */ new Map() };
  const tasks = inTasks(numbers);
  await world.workers.run("measure", tasks.map((task) => locations_locationsOf(world.root, others, task)), ({ states, sizes, modified }, number) => {
    tasks[number]?.forEach((file, index) => {
      if (states[index] !== MEASURED.file && states[index] !== MEASURED.linked)
        return;
      measured.sizes.set(file, sizes[index]);
      measured.modified.set(file, modified[index]);
    });
  }, () => {
  });
  return measured;
}
async function read(numbers, { sizes, modified }, { others, objectFormat }, world, take) {
  const tasks = inTasks(numbers);
  let bytesRead = 0;
  await world.workers.run("names", tasks.map((task) => ({
    files: locations_locationsOf(world.root, others, task),
    sizes: Float64Array.from(task, (file) => sizes.get(file)),
    modified: Float64Array.from(task, (file) => modified.get(file)),
    objectFormat,
    // Nothing is asked for beside git's name.
    wanted: new Uint8Array(task.length)
  })), (result, number) => {
    bytesRead += result.bytesRead;
    tasks[number]?.forEach((file, index) => {
      const objectId = result.objectIds[index];
      if (objectId)
        take(file, objectId);
    });
  }, world.progress.advance);
  return bytesRead;
}
function inTasks(numbers) {
  const tasks = [];
  for (let at = 0; at < numbers.length; at += FILES_PER_TASK)
    tasks.push(numbers.slice(at, at + FILES_PER_TASK));
  return tasks;
}
;
async function findRepeatedDirectories(snapshot, groups, world) {
  const directories = directoriesOf(snapshot, groups);
  if (directories.length < 2)
    return { directories: [], bytesRead: 0 };
  const named2 = await nameOthers(directories, snapshot, world, (tokenOf) => candidates(classify(directories, tokenOf), directories));
  const classes = classify(directories, named2.tokenOf);
  return {
    directories: topmost(classes).map(describe).sort(byBytes),
    bytesRead: named2.bytesRead
  };
}
function topmost(classes) {
  const classOf = /* @__PURE__ */ new Map();
  const shared = classes.filter(isShared);
  for (const each of shared)
    for (const directory of each.directories)
      classOf.set(directory, each);
  return shared.filter(({ directories }) => {
    const [first] = directories;
    const above = first.parent && classOf.get(first.parent);
    const isPart = ({ parent, name }) => name === first.name && parent !== null && classOf.get(parent) === above;
    return !above || !directories.every(isPart);
  });
}
function describe({ directories }) {
  const { files, bytes, hasUnknownCount } = directories[0];
  return {
    paths: directories.map(({ path }) => path).sort(comparePaths),
    files: hasUnknownCount ? null : files,
    bytes
  };
}
function byBytes(left, right) {
  const size = ({ bytes }) => bytes ?? -1;
  return size(right) - size(left) || comparePaths(left.paths[0], right.paths[0]);
}
;
const PROBE = 512;
const PIECE = 2 ** 20;
const LF = 10;
const CR = 13;
const TEXT_CONTROLS = /* @__PURE__ */ new Set([LF, CR, 9, 12, 8]);
function isDvcText(start) {
  const block = start.subarray(0, PROBE);
  let others = 0;
  for (const byte of block) {
    if (byte === 0)
      return false;
    if ((byte < 32 || byte > 126) && !TEXT_CONTROLS.has(byte))
      others += 1;
  }
  return block.length === 0 || others / block.length <= 0.3;
}
function dvcTextForm() {
  let held2 = new Uint8Array(0);
  let isText = null;
  let offset = 0;
  let isCarriageReturnHeld = false;
  const convert = (chunk) => {
    if (chunk.length === 0)
      return chunk;
    const converted = new Uint8Array(chunk.length + 1);
    let length = 0;
    for (const byte of chunk) {
      const isPair = isCarriageReturnHeld && byte === LF && offset % PIECE !== 0;
      if (isCarriageReturnHeld && !isPair)
        converted[length++] = CR;
      isCarriageReturnHeld = byte === CR;
      if (!isCarriageReturnHeld)
        converted[length++] = byte;
      offset += 1;
    }
    return converted.subarray(0, length);
  };
  return {
    update(chunk) {
      if (isText === false)
        return chunk;
      if (isText === true)
        return convert(chunk);
      held2 = Buffer.concat([held2, chunk]);
      if (held2.length < PROBE)
        return new Uint8Array(0);
      const start = held2;
      held2 = new Uint8Array(0);
      isText = isDvcText(start);
      return isText ? convert(start) : start;
    },
    end() {
      if (isText === false || isText === null && !isDvcText(held2))
        return held2;
      const converted = convert(held2);
      return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(CR)]) : converted;
    }
  };
}
;
const digests_DIGEST_FLAGS = { sha256: 1, md5: 2, "md5-lf": 4 };
const digests_DIGEST_BYTES = { sha256: 32, md5: 16, "md5-lf": 16 };
function digests_isWanted(algorithm, wanted) {
  return (wanted & digests_DIGEST_FLAGS[algorithm]) !== 0;
}
function digests_takeDigests(wanted) {
  const takers = DIGEST_ALGORITHMS.map((algorithm) => digests_isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null);
  return {
    update(chunk) {
      for (const taker of takers)
        taker?.update(chunk);
    },
    end() {
      const [sha256 = null, md5 = null, md5Lf = null] = takers.map((taker) => taker?.end() ?? null);
      return { sha256, md5, "md5-lf": md5Lf };
    }
  };
}
const TAKERS = {
  sha256: () => plain("sha256"),
  md5: () => plain("md5"),
  "md5-lf": () => {
    const hash = plain("md5");
    const form = dvcTextForm();
    return {
      update: (chunk) => hash.update(form.update(chunk)),
      end() {
        hash.update(form.end());
        return hash.end();
      }
    };
  }
};
function plain(algorithm) {
  const hash = crypto_createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), end: () => hash.digest() };
}
;
function asked_digests_askedDigests(pointers) {
  const bySize = /* @__PURE__ */ new Map();
  for (const { identity } of pointers) {
    if (identity === null || identity.size === null)
      continue;
    const { algorithm, size } = identity;
    if (isDigest(algorithm))
      bySize.set(size, (bySize.get(size) ?? 0) | digests_DIGEST_FLAGS[algorithm]);
  }
  return { isEmpty: bySize.size === 0, of: (size) => bySize.get(size) ?? 0 };
}
function isDigest(algorithm) {
  return file_work_DIGEST_ALGORITHMS.some((digest) => digest === algorithm);
}
;
const UNKNOWN = -1;
function placePointers(pointers) {
  const files = new Int32Array(pointers.size);
  const sizes = new Float64Array(pointers.size);
  const classOf = new Int32Array(pointers.size);
  const classes = /* @__PURE__ */ new Map();
  const firstPlaces = [];
  const classSizes = [];
  const divided = /* @__PURE__ */ new Map();
  let count2 = 0;
  for (const [file, { identity }] of pointers) {
    if (identity === null)
      continue;
    const size = identity.size ?? UNKNOWN;
    const place = count2++;
    const numbers = numbersOf(classes, identity.algorithm);
    let number = numbers.get(identity.hex);
    if (number === void 0) {
      number = firstPlaces.push(place) - 1;
      numbers.set(identity.hex, number);
      classSizes.push(size);
    }
    const known2 = classSizes[number];
    if (known2 === UNKNOWN)
      classSizes[number] = size;
    else if (size !== UNKNOWN && size !== known2 && !divided.has(number))
      divided.set(number, /* @__PURE__ */ new Map());
    files[place] = file;
    sizes[place] = size;
    classOf[place] = number;
  }
  if (divided.size > 0) {
    for (let place = 0; place < count2; place++) {
      const size = sizes[place];
      const firsts = divided.get(classOf[place]);
      if (firsts !== void 0 && size !== UNKNOWN && !firsts.has(size))
        firsts.set(size, place);
    }
  }
  return {
    files: files.subarray(0, count2),
    sizes: sizes.subarray(0, count2),
    classOf: classOf.subarray(0, count2),
    classes,
    firstPlaces,
    classSizes,
    divided
  };
}
function numbersOf(classes, algorithm) {
  const known2 = classes.get(algorithm);
  if (known2 !== void 0)
    return known2;
  const numbers = /* @__PURE__ */ new Map();
  classes.set(algorithm, numbers);
  return numbers;
}
function classWith({ classes }, { algorithm, hex: hex2 }) {
  return classes.get(algorithm)?.get(hex2);
}
function firstEqual({ classOf, sizes, firstPlaces, divided }, place) {
  const number = classOf[place];
  const firsts = divided.get(number);
  if (firsts === void 0)
    return firstPlaces[number];
  return firsts.get(sizes[place]) ?? place;
}
function firstWith({ firstPlaces, classSizes, divided }, number, size) {
  const firsts = divided.get(number);
  if (firsts !== void 0)
    return firsts.get(size);
  return classSizes[number] === size ? firstPlaces[number] : void 0;
}
;
function createUnions(count2) {
  const parents = new Int32Array(count2);
  for (let number = 0; number < count2; number++)
    parents[number] = number;
  const sizes = new Int32Array(count2).fill(1);
  function rootOf(number) {
    let at = number;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
  return {
    rootOf,
    isJoined: (number) => sizes[rootOf(number)] > 1,
    join(left, right) {
      const [one, other] = [rootOf(left), rootOf(right)];
      if (one === other)
        return;
      const [small, large] = sizes[one] < sizes[other] ? [one, other] : [other, one];
      parents[small] = large;
      sizes[large] = sizes[large] + sizes[small];
    }
  };
}
;
function joins_joinPointers(pointers, hashed, free) {
  const places2 = placePointers(pointers);
  const count2 = places2.files.length;
  const unions = createUnions(count2 + hashed.length);
  for (let place = 0; place < count2; place++) {
    const first = firstEqual(places2, place);
    if (first !== place)
      unions.join(first, place);
  }
  const real = realContents(places2, hashed);
  for (const [first, contents2] of real) {
    if (contents2.length === 1)
      unions.join(first, count2 + contents2[0]);
  }
  joinTextForms(places2, real, unions.join);
  const contentOfRoot = /* @__PURE__ */ new Map();
  hashed.forEach(({ content }, index) => {
    contentOfRoot.set(unions.rootOf(count2 + index), content);
  });
  let contents = free;
  const contentOf = /* @__PURE__ */ new Map();
  places2.files.forEach((file, place) => {
    if (!unions.isJoined(place))
      return;
    const root = unions.rootOf(place);
    let content = contentOfRoot.get(root);
    if (content === void 0) {
      content = contents++;
      contentOfRoot.set(root, content);
    }
    contentOf.set(file, content);
  });
  const contradictions = Array.from(places2.divided.values(), (firsts) => Array.from(firsts.values(), (place) => places2.files[place]));
  return { contentOf, contents, contradictions };
}
function realContents(places2, hashed) {
  const real = /* @__PURE__ */ new Map();
  hashed.forEach(({ identities }, index) => {
    for (const identity of identities) {
      const number = classWith(places2, identity);
      if (number === void 0 || identity.size === null)
        continue;
      const first = firstWith(places2, number, identity.size);
      if (first === void 0)
        continue;
      lists_addTo(real, first, index);
    }
  });
  return real;
}
function joinTextForms(places2, real, join2) {
  const bytesOf = textForms(places2.classes);
  if (bytesOf.size === 0)
    return;
  places2.classOf.forEach((lines, place) => {
    const bytes = bytesOf.get(lines);
    const size = places2.sizes[place];
    if (bytes === void 0 || size === UNKNOWN)
      return;
    const first = firstEqual(places2, place);
    const other = firstWith(places2, bytes, size);
    if (other === void 0)
      return;
    const answering = /* @__PURE__ */ new Set([...real.get(first) ?? [], ...real.get(other) ?? []]);
    if (answering.size < 2)
      join2(first, other);
  });
}
function textForms(classes) {
  const bytesOf = /* @__PURE__ */ new Map();
  const bytesByHash = classes.get("md5");
  for (const [hex2, lines] of classes.get("md5-lf") ?? []) {
    const bytes = bytesByHash?.get(hex2);
    if (bytes !== void 0)
      bytesOf.set(lines, bytes);
  }
  return bytesOf;
}
;
const read_files_FILES_PER_TASK = 256;
const BYTES_PER_TASK = (
  /* unused pure expression or super */
  null
);
function read_files_readTask(numbers, { files, objectFormat }, { root }) {
  return {
    files: locationsOf(root, files, numbers),
    sizes: valuesOf(numbers, (file) => files.sizes[file]),
    modified: valuesOf(numbers, (file) => files.modified[file]),
    objectFormat
  };
}
function read_files_readByName(numbers, snapshot, world, take, wanted, conversionOf) {
  const taskOf = (task) => ({
    ...read_files_readTask(task, snapshot, world),
    wanted: Uint8Array.from(task, wanted),
    ...conversionOf === null ? {} : { conversions: Uint8Array.from(task, conversionOf) }
  });
  return readAll("names", numbers, snapshot, world, taskOf, ({ digests, objectIds, sizes }, index, file) => {
    const flags = wanted(file) | DIGEST_FLAGS.sha256;
    const digestOf2 = (algorithm) => {
      const bytes = DIGEST_BYTES[algorithm];
      const { buffer, byteOffset } = digests[algorithm];
      return isWanted(algorithm, flags) ? Buffer.from(buffer, byteOffset + index * bytes, bytes) : null;
    };
    const sha256 = digestOf2("sha256");
    const others = { md5: digestOf2("md5"), "md5-lf": digestOf2("md5-lf") };
    take(file, {
      objectId: objectIds[index],
      size: sizes[index],
      digests: { sha256, ...others }
    });
  });
}
function read_files_readHeads(numbers, snapshot, world, take) {
  const taskOf = (task) => read_files_readTask(task, snapshot, world);
  return readAll("heads", numbers, snapshot, world, taskOf, ({ hashes }, index, file) => {
    take(file, hashes[index]);
  });
}
async function readAll(kind, numbers, snapshot, world, taskOf, take) {
  const reading = { errors: [], bytesRead: 0 };
  const mostBytes = kind === "heads" ? Number.POSITIVE_INFINITY : BYTES_PER_TASK;
  const tasks = read_files_inTasks(numbers, snapshot, mostBytes);
  await world.workers.run(kind, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
    const task = tasks[number];
    read_files_addResult(reading, result, task, snapshot);
    const failed = new Set(result.errors.map(({ file }) => file));
    task.forEach((file, index) => {
      if (!failed.has(index))
        take(result, index, file);
    });
  }, world.progress.advance);
  return reading;
}
function read_files_inTasks(numbers, { files }, mostBytes) {
  const tasks = [];
  let task = [];
  let bytes = 0;
  for (const file of numbers) {
    const size = files.sizes[file];
    if (tasks.length === 0 || task.length === read_files_FILES_PER_TASK || bytes + size > mostBytes) {
      task = [];
      bytes = 0;
      tasks.push(task);
    }
    task.push(file);
    bytes += size;
  }
  return tasks;
}
function read_files_addResult(reading, { errors, bytesRead }, task, { files }) {
  for (const { file, message } of errors) {
    reading.errors.push({ path: pathAt(files, task[file]), message });
  }
  reading.bytesRead += bytesRead;
}
;
const NOTHING_MORE = () => 0;
function remembered_createReader(snapshot, world, cache) {
  if (cache === null) {
    return {
      names: (numbers, take, wanted = NOTHING_MORE, conversionOf) => readByName(numbers, snapshot, world, take, wanted, conversionOf ?? null),
      heads: (numbers, take) => readHeads(numbers, snapshot, world, take)
    };
  }
  const locationOf = (file) => locate(world.root, pathAt(snapshot.files, file));
  function divide2(numbers, recall2, conversionOf = () => 0) {
    const stampFor = (file) => stampOf(locationOf(file), conversionOf(file));
    const startedNs = BigInt(world.now()) * 1000000n;
    const unknown = [];
    const stamps = /* @__PURE__ */ new Map();
    for (const file of numbers) {
      const stamp = stampFor(file);
      const known2 = stamp && cache?.findFile(stamp);
      if (known2 && recall2(file, known2))
        continue;
      unknown.push(file);
      if (stamp)
        stamps.set(file, stamp);
    }
    const remember = (file, identity) => {
      const before = stamps.get(file);
      const after2 = stampFor(file);
      if (before && after2 && isSame(before, after2))
        cache?.rememberFile(before, startedNs, identity);
    };
    return { unknown, remember };
  }
  return {
    names(numbers, take, wanted = NOTHING_MORE, conversionOf) {
      const recall2 = (file, { sha256, objectId: id }) => {
        if (sha256 === null || id === null || isWanted("md5-lf", wanted(file)))
          return false;
        const objectId = id.toString("hex");
        const isConverted = conversionOf !== void 0 && conversionOf(file) !== 0;
        const wantsMd5 = isWanted("md5", wanted(file));
        const blob = isConverted || wantsMd5 ? cache.findBlob(objectId) : null;
        const md5 = blob?.md5 ?? null;
        if (wantsMd5 && md5 === null || isConverted && blob === null)
          return false;
        const size = isConverted ? blob?.size ?? 0 : snapshot.files.sizes[file];
        take(file, { objectId, size, digests: { sha256, md5, "md5-lf": null } });
        return true;
      };
      const { unknown, remember } = divide2(numbers, recall2, conversionOf);
      const read2 = (file, names) => {
        const { objectId, size, digests } = names;
        const { sha256, md5 } = digests;
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, "hex") });
        if (md5 !== null || conversionOf !== void 0)
          cache.rememberBlob(objectId, { size, sha256, md5 });
        take(file, names);
      };
      return readByName(unknown, snapshot, world, read2, wanted, conversionOf ?? null);
    },
    heads(numbers, take) {
      const { unknown, remember } = divide2(numbers, (file, { headHash }) => {
        if (headHash === null)
          return false;
        take(file, headHash);
        return true;
      });
      return readHeads(unknown, snapshot, world, (file, hash) => {
        remember(file, { headHash: hash, sha256: null, objectId: null });
        take(file, hash);
      });
    }
  };
}
function stampOf(location, conversion) {
  const stat = lstatSync(location, { bigint: true, throwIfNoEntry: false });
  if (stat === void 0 || conversion === 0)
    return stat;
  const { dev, ino, mtimeNs, ctimeNs } = stat;
  return { dev, ino, size: stat.size + (BigInt(conversion) << 56n), mtimeNs, ctimeNs };
}
function isSame(left, right) {
  return ["dev", "ino", "size", "mtimeNs", "ctimeNs"].every((field) => left[field] === right[field]);
}
;
const EVIDENCE_OF = {
  lfs: "lfs-oid",
  annex: "annex-key",
  dvc: "dvc-md5"
};
const EVIDENCE_SETS = [];
const NAMES_FIRST = ["sha256:", "md5:", "md5-lf:"];
function named_groupNamed(files, contents, different) {
  return setsOf(contents, different).map((members) => {
    const content = contents[members[0]];
    const objectId = content < files.objectIds.count ? files.objectIds.hex(content) : void 0;
    const names = named_namesOf(objectId, members, files);
    return groupOf(members, names, files, objectId);
  });
}
function named_groupOfOne(files, file, objectId) {
  const content = files.contents[file];
  const id = objectId ?? (content < 0 ? void 0 : files.objectIds.hex(content));
  const names = named_namesOf(id, [file], files);
  return names.length === 0 ? null : groupOf([file], names, files, id);
}
function groupOf(members, names, files, objectId) {
  return {
    id: names[0],
    names,
    evidence: evidenceOf(members, files),
    size: sizeOf(members, files),
    files: members.map((file) => data_files_dataFileAt(files, file, objectId))
  };
}
function setsOf(contents, different) {
  const counts = new Uint32Array(different);
  for (const content of contents) {
    if (content >= 0)
      counts[content] = counts[content] + 1;
  }
  const sets = [];
  const places2 = new Uint32Array(different);
  for (let file = 0; file < contents.length; file++) {
    const content = contents[file];
    const count2 = content < 0 ? 0 : counts[content];
    if (count2 === 0 || count2 === 1 && places2[content] === 0)
      continue;
    if (places2[content] === 0)
      places2[content] = sets.push(new Array(count2));
    const set = sets[places2[content] - 1];
    set[set.length - count2] = file;
    counts[content] = count2 - 1;
  }
  return sets;
}
function named_namesOf(objectId, members, { pointers }) {
  const git = objectId === void 0 ? [] : [`git:${objectId}`];
  if (pointers.size === 0)
    return git;
  const stored2 = [];
  for (const file of members) {
    const identity = pointers.get(file)?.identity;
    if (identity && !stored2.some((name) => isName(name, identity)))
      stored2.push(identity_identityKey(identity));
  }
  if (stored2.length > 1)
    stored2.sort((left, right) => named_rank(left) - named_rank(right) || (left < right ? -1 : 1));
  return [...git, ...stored2];
}
function isName(name, { algorithm, hex: hex2 }) {
  return name.length === algorithm.length + 1 + hex2.length && name.endsWith(hex2) && name.startsWith(algorithm);
}
function named_rank(name) {
  const first = NAMES_FIRST.findIndex((prefix) => name.startsWith(prefix));
  return first < 0 ? NAMES_FIRST.length : first;
}
function evidenceOf(members, { contents, pointers }) {
  let found = 0;
  for (const file of members) {
    const pointer = pointers.size === 0 ? void 0 : pointers.get(file);
    const evidence2 = pointer ? EVIDENCE_OF[pointer.kind] : contents[file] === data_files_NOT_NAMED ? "bytes" : "git-oid";
    found |= 1 << EVIDENCE.indexOf(evidence2);
  }
  let evidence = EVIDENCE_SETS[found];
  if (evidence === void 0) {
    evidence = EVIDENCE.filter((_, index) => (found & 1 << index) !== 0);
    EVIDENCE_SETS[found] = evidence;
  }
  return evidence;
}
function sizeOf(members, { sizes, pointers }) {
  const isSized = (file) => sizes[file] !== data_files_UNKNOWN_SIZE;
  const known2 = members.find((file) => isSized(file) && !pointers.has(file)) ?? members.find(isSized);
  return known2 === void 0 ? null : knownSize(sizes[known2]);
}
;
async function divided_matchDivided(known2, snapshot, world, cache) {
  const { files, layout } = snapshot;
  const match2 = { groups: [], errors: [], bytesRead: 0, notes: [] };
  if (layout.divided.size === 0)
    return match2;
  const grouped = new Set(known2.flatMap((group) => group.files.map(placeOf)));
  const paths = [...layout.divided.keys()].filter((path) => !grouped.has(path));
  const alone = [...filesAt(files, numbersTo(files.names.length), paths).values()].flat();
  const add2 = (file, objectId) => {
    const group = groupOfOne(files, file, objectId);
    if (group !== null)
      match2.groups.push(group);
  };
  const unread = alone.filter((file) => files.contents[file] === NOT_NAMED);
  for (const file of alone)
    if (files.contents[file] !== NOT_NAMED)
      add2(file);
  const { errors, bytesRead } = await createReader(snapshot, world, cache).names(unread, (file, { objectId }) => add2(file, objectId));
  return { ...match2, errors, bytesRead };
}
;
function object_id_startObjectId(format, size) {
  return createHash(format).update(`blob ${size}\0`);
}
function objectIdOf(format, content) {
  return object_id_startObjectId(format, content.length).update(content).digest("hex");
}
;
const t = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 48, 8, 96, 3, 127, 127, 127, 1, 127, 96, 3, 127, 127, 127, 0, 96, 2, 127, 127, 0, 96, 1, 127, 1, 127, 96, 3, 127, 127, 126, 1, 126, 96, 3, 126, 127, 127, 1, 126, 96, 2, 127, 126, 0, 96, 1, 127, 1, 126, 3, 11, 10, 0, 0, 2, 1, 3, 4, 5, 6, 1, 7, 5, 3, 1, 0, 1, 7, 85, 9, 3, 109, 101, 109, 2, 0, 5, 120, 120, 104, 51, 50, 0, 0, 6, 105, 110, 105, 116, 51, 50, 0, 2, 8, 117, 112, 100, 97, 116, 101, 51, 50, 0, 3, 8, 100, 105, 103, 101, 115, 116, 51, 50, 0, 4, 5, 120, 120, 104, 54, 52, 0, 5, 6, 105, 110, 105, 116, 54, 52, 0, 7, 8, 117, 112, 100, 97, 116, 101, 54, 52, 0, 8, 8, 100, 105, 103, 101, 115, 116, 54, 52, 0, 9, 10, 251, 22, 10, 242, 1, 1, 4, 127, 32, 0, 32, 1, 106, 33, 3, 32, 1, 65, 16, 79, 4, 127, 32, 3, 65, 16, 107, 33, 6, 32, 2, 65, 168, 136, 141, 161, 2, 106, 33, 3, 32, 2, 65, 137, 235, 208, 208, 7, 107, 33, 4, 32, 2, 65, 207, 140, 162, 142, 6, 106, 33, 5, 3, 64, 32, 3, 32, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 3, 32, 4, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 4, 32, 2, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 2, 32, 5, 32, 0, 65, 4, 106, 34, 0, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 5, 32, 6, 32, 0, 65, 4, 106, 34, 0, 79, 13, 0, 11, 32, 2, 65, 12, 119, 32, 5, 65, 18, 119, 106, 32, 4, 65, 7, 119, 106, 32, 3, 65, 1, 119, 106, 5, 32, 2, 65, 177, 207, 217, 178, 1, 106, 11, 32, 1, 106, 32, 0, 32, 1, 65, 15, 113, 16, 1, 11, 146, 1, 0, 32, 1, 32, 2, 106, 33, 2, 3, 64, 32, 1, 65, 4, 106, 32, 2, 75, 69, 4, 64, 32, 0, 32, 1, 40, 2, 0, 65, 189, 220, 202, 149, 124, 108, 106, 65, 17, 119, 65, 175, 214, 211, 190, 2, 108, 33, 0, 32, 1, 65, 4, 106, 33, 1, 12, 1, 11, 11, 3, 64, 32, 1, 32, 2, 79, 69, 4, 64, 32, 0, 32, 1, 45, 0, 0, 65, 177, 207, 217, 178, 1, 108, 106, 65, 11, 119, 65, 177, 243, 221, 241, 121, 108, 33, 0, 32, 1, 65, 1, 106, 33, 1, 12, 1, 11, 11, 32, 0, 32, 0, 65, 15, 118, 115, 65, 247, 148, 175, 175, 120, 108, 34, 0, 65, 13, 118, 32, 0, 115, 65, 189, 220, 202, 149, 124, 108, 34, 0, 65, 16, 118, 32, 0, 115, 11, 63, 0, 32, 0, 65, 8, 106, 32, 1, 65, 168, 136, 141, 161, 2, 106, 54, 2, 0, 32, 0, 65, 12, 106, 32, 1, 65, 137, 235, 208, 208, 7, 107, 54, 2, 0, 32, 0, 65, 16, 106, 32, 1, 54, 2, 0, 32, 0, 65, 20, 106, 32, 1, 65, 207, 140, 162, 142, 6, 106, 54, 2, 0, 11, 195, 4, 1, 6, 127, 32, 1, 32, 2, 106, 33, 6, 32, 0, 65, 24, 106, 33, 4, 32, 0, 65, 40, 106, 40, 2, 0, 33, 3, 32, 0, 32, 0, 40, 2, 0, 32, 2, 106, 54, 2, 0, 32, 0, 65, 4, 106, 34, 5, 32, 5, 40, 2, 0, 32, 2, 65, 16, 79, 32, 0, 40, 2, 0, 65, 16, 79, 114, 114, 54, 2, 0, 32, 2, 32, 3, 106, 65, 16, 73, 4, 64, 32, 3, 32, 4, 106, 32, 1, 32, 2, 252, 10, 0, 0, 32, 0, 65, 40, 106, 32, 2, 32, 3, 106, 54, 2, 0, 15, 11, 32, 3, 4, 64, 32, 3, 32, 4, 106, 32, 1, 65, 16, 32, 3, 107, 34, 2, 252, 10, 0, 0, 32, 0, 65, 8, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 12, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 4, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 16, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 8, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 20, 106, 34, 3, 32, 3, 40, 2, 0, 32, 4, 65, 12, 106, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 54, 2, 0, 32, 0, 65, 40, 106, 65, 0, 54, 2, 0, 32, 1, 32, 2, 106, 33, 1, 11, 32, 1, 32, 6, 65, 16, 107, 77, 4, 64, 32, 6, 65, 16, 107, 33, 8, 32, 0, 65, 8, 106, 40, 2, 0, 33, 2, 32, 0, 65, 12, 106, 40, 2, 0, 33, 3, 32, 0, 65, 16, 106, 40, 2, 0, 33, 5, 32, 0, 65, 20, 106, 40, 2, 0, 33, 7, 3, 64, 32, 2, 32, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 2, 32, 3, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 3, 32, 5, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 5, 32, 7, 32, 1, 65, 4, 106, 34, 1, 40, 2, 0, 65, 247, 148, 175, 175, 120, 108, 106, 65, 13, 119, 65, 177, 243, 221, 241, 121, 108, 33, 7, 32, 8, 32, 1, 65, 4, 106, 34, 1, 79, 13, 0, 11, 32, 0, 65, 8, 106, 32, 2, 54, 2, 0, 32, 0, 65, 12, 106, 32, 3, 54, 2, 0, 32, 0, 65, 16, 106, 32, 5, 54, 2, 0, 32, 0, 65, 20, 106, 32, 7, 54, 2, 0, 11, 32, 1, 32, 6, 73, 4, 64, 32, 4, 32, 1, 32, 6, 32, 1, 107, 34, 1, 252, 10, 0, 0, 32, 0, 65, 40, 106, 32, 1, 54, 2, 0, 11, 11, 97, 1, 1, 127, 32, 0, 65, 16, 106, 40, 2, 0, 33, 1, 32, 0, 65, 4, 106, 40, 2, 0, 4, 127, 32, 1, 65, 12, 119, 32, 0, 65, 20, 106, 40, 2, 0, 65, 18, 119, 106, 32, 0, 65, 12, 106, 40, 2, 0, 65, 7, 119, 106, 32, 0, 65, 8, 106, 40, 2, 0, 65, 1, 119, 106, 5, 32, 1, 65, 177, 207, 217, 178, 1, 106, 11, 32, 0, 40, 2, 0, 106, 32, 0, 65, 24, 106, 32, 0, 65, 40, 106, 40, 2, 0, 16, 1, 11, 255, 3, 2, 3, 126, 1, 127, 32, 0, 32, 1, 106, 33, 6, 32, 1, 65, 32, 79, 4, 126, 32, 6, 65, 32, 107, 33, 6, 32, 2, 66, 214, 235, 130, 238, 234, 253, 137, 245, 224, 0, 124, 33, 3, 32, 2, 66, 177, 169, 172, 193, 173, 184, 212, 166, 61, 125, 33, 4, 32, 2, 66, 249, 234, 208, 208, 231, 201, 161, 228, 225, 0, 124, 33, 5, 3, 64, 32, 3, 32, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 3, 32, 4, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 4, 32, 2, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 2, 32, 5, 32, 0, 65, 8, 106, 34, 0, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 5, 32, 6, 32, 0, 65, 8, 106, 34, 0, 79, 13, 0, 11, 32, 2, 66, 12, 137, 32, 5, 66, 18, 137, 124, 32, 4, 66, 7, 137, 124, 32, 3, 66, 1, 137, 124, 32, 3, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 4, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 2, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 5, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 5, 32, 2, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 124, 11, 32, 1, 173, 124, 32, 0, 32, 1, 65, 31, 113, 16, 6, 11, 134, 2, 0, 32, 1, 32, 2, 106, 33, 2, 3, 64, 32, 2, 32, 1, 65, 8, 106, 79, 4, 64, 32, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 32, 0, 133, 66, 27, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 33, 0, 32, 1, 65, 8, 106, 33, 1, 12, 1, 11, 11, 32, 1, 65, 4, 106, 32, 2, 77, 4, 64, 32, 0, 32, 1, 53, 2, 0, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 23, 137, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 249, 243, 221, 241, 153, 246, 153, 171, 22, 124, 33, 0, 32, 1, 65, 4, 106, 33, 1, 11, 3, 64, 32, 1, 32, 2, 73, 4, 64, 32, 0, 32, 1, 49, 0, 0, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 126, 133, 66, 11, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 0, 32, 1, 65, 1, 106, 33, 1, 12, 1, 11, 11, 32, 0, 32, 0, 66, 33, 136, 133, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 34, 0, 32, 0, 66, 29, 136, 133, 66, 249, 243, 221, 241, 153, 246, 153, 171, 22, 126, 34, 0, 32, 0, 66, 32, 136, 133, 11, 77, 0, 32, 0, 65, 8, 106, 32, 1, 66, 214, 235, 130, 238, 234, 253, 137, 245, 224, 0, 124, 55, 3, 0, 32, 0, 65, 16, 106, 32, 1, 66, 177, 169, 172, 193, 173, 184, 212, 166, 61, 125, 55, 3, 0, 32, 0, 65, 24, 106, 32, 1, 55, 3, 0, 32, 0, 65, 32, 106, 32, 1, 66, 249, 234, 208, 208, 231, 201, 161, 228, 225, 0, 124, 55, 3, 0, 11, 244, 4, 2, 3, 127, 4, 126, 32, 1, 32, 2, 106, 33, 5, 32, 0, 65, 40, 106, 33, 4, 32, 0, 65, 200, 0, 106, 40, 2, 0, 33, 3, 32, 0, 32, 0, 41, 3, 0, 32, 2, 173, 124, 55, 3, 0, 32, 2, 32, 3, 106, 65, 32, 73, 4, 64, 32, 3, 32, 4, 106, 32, 1, 32, 2, 252, 10, 0, 0, 32, 0, 65, 200, 0, 106, 32, 2, 32, 3, 106, 54, 2, 0, 15, 11, 32, 3, 4, 64, 32, 3, 32, 4, 106, 32, 1, 65, 32, 32, 3, 107, 34, 2, 252, 10, 0, 0, 32, 0, 65, 8, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 16, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 8, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 24, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 16, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 32, 106, 34, 3, 32, 3, 41, 3, 0, 32, 4, 65, 24, 106, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 55, 3, 0, 32, 0, 65, 200, 0, 106, 65, 0, 54, 2, 0, 32, 1, 32, 2, 106, 33, 1, 11, 32, 1, 65, 32, 106, 32, 5, 77, 4, 64, 32, 5, 65, 32, 107, 33, 2, 32, 0, 65, 8, 106, 41, 3, 0, 33, 6, 32, 0, 65, 16, 106, 41, 3, 0, 33, 7, 32, 0, 65, 24, 106, 41, 3, 0, 33, 8, 32, 0, 65, 32, 106, 41, 3, 0, 33, 9, 3, 64, 32, 6, 32, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 6, 32, 7, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 7, 32, 8, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 8, 32, 9, 32, 1, 65, 8, 106, 34, 1, 41, 3, 0, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 124, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 33, 9, 32, 2, 32, 1, 65, 8, 106, 34, 1, 79, 13, 0, 11, 32, 0, 65, 8, 106, 32, 6, 55, 3, 0, 32, 0, 65, 16, 106, 32, 7, 55, 3, 0, 32, 0, 65, 24, 106, 32, 8, 55, 3, 0, 32, 0, 65, 32, 106, 32, 9, 55, 3, 0, 11, 32, 1, 32, 5, 73, 4, 64, 32, 4, 32, 1, 32, 5, 32, 1, 107, 34, 1, 252, 10, 0, 0, 32, 0, 65, 200, 0, 106, 32, 1, 54, 2, 0, 11, 11, 188, 2, 1, 5, 126, 32, 0, 65, 24, 106, 41, 3, 0, 33, 1, 32, 0, 41, 3, 0, 34, 2, 66, 32, 90, 4, 126, 32, 0, 65, 8, 106, 41, 3, 0, 34, 3, 66, 1, 137, 32, 0, 65, 16, 106, 41, 3, 0, 34, 4, 66, 7, 137, 124, 32, 1, 66, 12, 137, 32, 0, 65, 32, 106, 41, 3, 0, 34, 5, 66, 18, 137, 124, 124, 32, 3, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 4, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 1, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 32, 5, 66, 207, 214, 211, 190, 210, 199, 171, 217, 66, 126, 66, 31, 137, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 133, 66, 135, 149, 175, 175, 152, 182, 222, 155, 158, 127, 126, 66, 157, 163, 181, 234, 131, 177, 141, 138, 250, 0, 125, 5, 32, 1, 66, 197, 207, 217, 178, 241, 229, 186, 234, 39, 124, 11, 32, 2, 124, 32, 0, 65, 40, 106, 32, 2, 66, 31, 131, 167, 16, 6, 11]);
async function e() {
  return (function(t2) {
    const { exports: { mem: e2, xxh32: n, xxh64: r, init32: i, update32: a, digest32: o, init64: s, update64: u, digest64: c } } = t2;
    let h = new Uint8Array(e2.buffer);
    function g(t3, n2) {
      if (e2.buffer.byteLength < t3 + n2) {
        const r2 = Math.ceil((t3 + n2 - e2.buffer.byteLength) / 65536);
        e2.grow(r2), h = new Uint8Array(e2.buffer);
      }
    }
    function f(t3, e3, n2, r2, i2, a2) {
      g(t3);
      const o2 = new Uint8Array(t3);
      return h.set(o2), n2(0, e3), o2.set(h.subarray(0, t3)), { update(e4) {
        let n3;
        return h.set(o2), "string" == typeof e4 ? (g(3 * e4.length, t3), n3 = w.encodeInto(e4, h.subarray(t3)).written) : (g(e4.byteLength, t3), h.set(e4, t3), n3 = e4.byteLength), r2(0, t3, n3), o2.set(h.subarray(0, t3)), this;
      }, digest: () => (h.set(o2), a2(i2(0))) };
    }
    function y(t3) {
      return t3 >>> 0;
    }
    const b = 2n ** 64n - 1n;
    function d(t3) {
      return t3 & b;
    }
    const w = new TextEncoder(), l = 0, p = 0n;
    function x(t3, e3 = l) {
      return g(3 * t3.length, 0), y(n(0, w.encodeInto(t3, h).written, e3));
    }
    function L(t3, e3 = p) {
      return g(3 * t3.length, 0), d(r(0, w.encodeInto(t3, h).written, e3));
    }
    return { h32: x, h32ToString: (t3, e3 = l) => x(t3, e3).toString(16).padStart(8, "0"), h32Raw: (t3, e3 = l) => (g(t3.byteLength, 0), h.set(t3), y(n(0, t3.byteLength, e3))), create32: (t3 = l) => f(48, t3, i, a, o, y), h64: L, h64ToString: (t3, e3 = p) => L(t3, e3).toString(16).padStart(16, "0"), h64Raw: (t3, e3 = p) => (g(t3.byteLength, 0), h.set(t3), d(r(0, t3.byteLength, e3))), create64: (t3 = p) => f(88, t3, s, u, c, d) };
  })((await WebAssembly.instantiate(t)).instance);
}
;
let loaded;
function quick_hash_loadQuickHash() {
  loaded ??= xxhash().then(({ h64Raw }) => (bytes) => h64Raw(bytes));
  return loaded;
}
;
function createArena() {
  let memory = Buffer.alloc(0);
  return (files, length, room = length) => {
    if (memory.length < files.length * room)
      memory = Buffer.allocUnsafeSlow(files.length * room);
    return { memory, length, offsetOf: offsets(files, room) };
  };
}
function offsets(files, room) {
  const first = files[0] ?? 0;
  if (files.every((file, index) => file === first + index))
    return (file) => (file - first) * room;
  const places2 = new Map(files.map((file, index) => [file, index * room]));
  return (file) => places2.get(file);
}
function arena_pieceOf({ memory, length, offsetOf }, file) {
  const offset = offsetOf(file);
  return memory.subarray(offset, offset + length);
}
;
function reading_createReading(task, advance) {
  const locations = openLocations(task.files);
  const held2 = /* @__PURE__ */ new Map();
  const errors = [];
  let bytesRead = 0;
  function count2(bytes) {
    bytesRead += bytes;
    advance(0, bytes);
  }
  function attempt(file, read2) {
    try {
      return read2(locations[file]);
    } catch (error) {
      errors.push({ file, message: describeReadError(error) });
      return null;
    }
  }
  function open(file, use) {
    return attempt(file, (location) => {
      const descriptor = held2.get(file) ?? openForReading(location);
      try {
        const result = use((memory, offset, length, position) => {
          const done = fill(descriptor, memory, offset, length, position);
          count2(done);
          if (done < length)
            throw changed();
        });
        assertUnchanged(descriptor, task.sizes[file], task.modified[file]);
        return result;
      } finally {
        if (!held2.has(file))
          closeSync(descriptor);
      }
    });
  }
  return {
    objectFormat: task.objectFormat,
    sizeOf: (file) => task.sizes[file],
    start(file, { memory, length, offsetOf }, hold2) {
      const isRead = attempt(file, (location) => {
        const descriptor = openForReading(location);
        try {
          const isWhole = length === task.sizes[file];
          const done = fill(descriptor, memory, offsetOf(file), isWhole ? length + 1 : length, 0, length);
          advance(1, done);
          bytesRead += done;
          if (done !== length)
            throw changed();
        } finally {
          if (hold2)
            held2.set(file, descriptor);
          else
            closeSync(descriptor);
        }
        return true;
      });
      return isRead === true;
    },
    part: (file, { memory, length, offsetOf }, position) => open(file, (read2) => {
      read2(memory, offsetOf(file), length, position);
      return true;
    }) === true,
    open,
    release() {
      for (const descriptor of held2.values())
        closeSync(descriptor);
      held2.clear();
    },
    errors,
    bytesRead: () => bytesRead
  };
}
;
const MOST_BYTES_OF_PIECE = (
  /* unused pure expression or super */
  null
);
const MOST_BYTES = (
  /* unused pure expression or super */
  null
);
const LEAST_BYTES_OF_PIECE = (
  /* unused pure expression or super */
  null
);
const arena = createArena();
function side_by_side_compareSideBySide(set, heads, reading, equalParts) {
  const [first] = set;
  const size = reading.sizeOf(first);
  const share = Math.floor(MOST_BYTES / set.length);
  const step = Math.max(LEAST_BYTES_OF_PIECE, Math.min(MOST_BYTES_OF_PIECE, share));
  const start = startObjectId(reading.objectFormat, size).update(pieceOf(heads, first));
  let alike = [{ files: set, hash: start }];
  for (let position = heads.length; position < size && alike.length > 0; position += step) {
    const length = Math.min(step, size - position);
    alike = alike.flatMap((each) => divide(each, position, length, reading, equalParts));
  }
  return alike.map(({ files, hash }) => ({ objectId: hash.digest("hex"), members: [...files] }));
}
function divide({ files, hash }, position, length, reading, equalParts) {
  const pieces = arena(files, length);
  const read2 = files.filter((file) => reading.part(file, pieces, position));
  const sets = equalParts(read2, pieces);
  const copies = sets.map((_, index) => index === 0 ? hash : hash.copy());
  return sets.map((members, index) => ({
    files: members,
    hash: copies[index].update(pieceOf(pieces, members[0]))
  }));
}
;
const narrow_HEAD_BYTES = 4096;
const narrow_TAIL_BYTES = 4096;
const SMALLEST_WITH_TAIL = (
  /* unused pure expression or super */
  null
);
const narrow_MOST_BYTES_HELD = (
  /* unused pure expression or super */
  null
);
const MOST_HELD_OPEN = 16;
const headArena = createArena();
const tailArena = createArena();
const restArena = createArena();
async function narrow(task, advance) {
  const equalParts = createEqualParts(await loadQuickHash());
  const reading = createReading(task, advance);
  const groups = [];
  let first = 0;
  for (const count2 of task.counts) {
    const files = Array.from({ length: count2 }, (_, index) => first + index);
    addAll(groups, narrowSet(files, reading.sizeOf(first), reading, equalParts));
    reading.release();
    first += count2;
  }
  return { groups, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function narrowSet(files, size, reading, equalParts) {
  const headBytes = Math.min(size, narrow_HEAD_BYTES);
  const heads = headArena(files, headBytes, headBytes + 1);
  const hold2 = size > narrow_HEAD_BYTES && files.length <= MOST_HELD_OPEN;
  const read2 = files.filter((file) => reading.start(file, heads, hold2));
  const sameHead = equalParts(read2, heads);
  if (size <= narrow_HEAD_BYTES)
    return sameHead.map((members) => nameSet(members, size, [heads], reading));
  const sameEnds = size < SMALLEST_WITH_TAIL ? sameHead : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts));
  return sameEnds.flatMap((set) => withEqualRests(set, size, heads, reading, equalParts));
}
function withEqualTails(set, size, reading, equalParts) {
  const tails = tailArena(set, narrow_TAIL_BYTES);
  const read2 = set.filter((file) => reading.part(file, tails, size - narrow_TAIL_BYTES));
  return equalParts(read2, tails);
}
function withEqualRests(set, size, heads, reading, equalParts) {
  const restBytes = size - narrow_HEAD_BYTES;
  if (set.length * restBytes > narrow_MOST_BYTES_HELD) {
    return compareSideBySide(set, heads, reading, equalParts);
  }
  const rests = restArena(set, restBytes);
  const read2 = set.filter((file) => reading.part(file, rests, narrow_HEAD_BYTES));
  return equalParts(read2, rests).map((members) => nameSet(members, size, [heads, rests], reading));
}
function nameSet(members, size, parts, { objectFormat }) {
  const hash = startObjectId(objectFormat, size);
  for (const pieces of parts)
    hash.update(pieceOf(pieces, members[0]));
  return { objectId: hash.digest("hex"), members };
}
;
async function by_digest_matchByDigest(sets, snapshot, reader) {
  const sizeOf2 = (file) => snapshot.files.sizes[file];
  const all = sets.flat();
  const alike = all.filter((file) => sizeOf2(file) <= HEAD_BYTES);
  const larger = all.filter((file) => sizeOf2(file) > HEAD_BYTES);
  const heads = await divideByHead(larger, snapshot, reader);
  for (const set of heads.sets)
    for (const file of set)
      alike.push(file);
  const byDigest = /* @__PURE__ */ new Map();
  const objectIds = /* @__PURE__ */ new Map();
  const names = await reader.names(alike, (file, { objectId, digests }) => {
    const key = digests.sha256.toString("latin1");
    addTo(byDigest, key, file);
    objectIds.set(key, objectId);
  });
  return {
    sets: [...byDigest].filter(([, members]) => members.length > 1).map(([key, members]) => [objectIds.get(key), members]),
    errors: [...heads.errors, ...names.errors],
    bytesRead: heads.bytesRead + names.bytesRead
  };
}
;
const by_size_FILES_PER_TASK = 512;
const by_size_BYTES_PER_TASK = (
  /* unused pure expression or super */
  null
);
const SMALLEST_LARGE = (
  /* unused pure expression or super */
  null
);
async function by_size_matchBySize(numbers, snapshot, world, reader, remembers) {
  const { files } = snapshot;
  const { parts, large, others } = by_size_divide(numbers, files, remembers);
  const divided = await divideByHead(large, snapshot, reader);
  const match2 = await narrowParts(by_size_byBytes([...parts, ...by_size_partsOf(divided.sets, files)]), snapshot, world);
  const digested = await matchByDigest(others, snapshot, reader);
  for (const [objectId, members] of digested.sets)
    match2.groups.push(by_size_groupOf(objectId, members, files));
  return {
    groups: match2.groups,
    errors: [...divided.errors, ...match2.errors, ...digested.errors],
    bytesRead: divided.bytesRead + match2.bytesRead + digested.bytesRead,
    notes: []
  };
}
async function narrowParts(parts, snapshot, world) {
  const match2 = { groups: [], errors: [], bytesRead: 0, notes: [] };
  const taskOf = ({ files, counts }) => ({ ...readTask(files, snapshot, world), counts });
  await world.workers.run(
    "narrow",
    // Made one by one, while others are done already: all of them take as long as reading 3 % of the files.
    { length: parts.length, at: (number) => taskOf(parts[number]) },
    (result, number) => {
      const { files } = parts[number];
      addResult(match2, result, files, snapshot);
      for (const { objectId, members } of result.groups) {
        const group = by_size_groupOf(objectId, members.map((file) => files[file]), snapshot.files);
        match2.groups.push(group);
      }
    },
    world.progress.advance
  );
  return match2;
}
function by_size_partsOf(sets, { sizes }) {
  return sets.map((set) => ({
    files: Uint32Array.from(set),
    counts: [set.length],
    bytes: set.length * sizes[set[0]]
  }));
}
function by_size_byBytes(parts) {
  return parts.sort((left, right) => right.bytes - left.bytes);
}
function by_size_divide(numbers, files, remembers) {
  const { counts, files: alike } = setsOfSize(numbers, files);
  const parts = [];
  const large = [];
  const others = [];
  let part = null;
  let begin = 0;
  let end = 0;
  for (const count2 of counts) {
    const first = end;
    end += count2;
    const size = files.sizes[alike[first]];
    const bytes = count2 * size;
    const isLarge = size >= SMALLEST_LARGE && count2 > 2 && bytes > by_size_BYTES_PER_TASK;
    const isApart = remembers || count2 * Math.min(size, HEAD_BYTES) > MOST_BYTES_HELD;
    if (isApart || isLarge) {
      const set = alike.subarray(first, end);
      if (isApart)
        others.push(Array.from(set));
      else
        for (const file of set)
          large.push(file);
      part = null;
      continue;
    }
    if (part === null || end - begin > by_size_FILES_PER_TASK || part.bytes + bytes > by_size_BYTES_PER_TASK) {
      begin = first;
      part = { files: alike, counts: [], bytes: 0 };
      parts.push(part);
    }
    part.files = alike.subarray(begin, end);
    part.counts.push(count2);
    part.bytes += bytes;
  }
  return { parts, large, others };
}
function by_size_groupOf(objectId, members, files) {
  const id = `git:${objectId}`;
  return {
    id,
    names: [id],
    evidence: ["bytes"],
    size: files.sizes[members[0]],
    files: sortByPath(members.map((file) => dataFileAt(files, file)))
  };
}
;
function may_be_equal_mayBeEqual(numbers, { files, quickHashes }) {
  if (quickHashes === void 0 || quickHashes.files !== files)
    return numbers;
  const { hashes } = quickHashes;
  const counts = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  for (const file of numbers) {
    const hash = hashes[file];
    if (hash === NO_HASH)
      open.add(files.sizes[file]);
    else
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return numbers.filter((file) => {
    const count2 = counts.get(hashes[file]);
    return count2 === void 0 || count2 > 1 || open.has(files.sizes[file]);
  });
}
;
const NEWLINE = 10;
const LONGEST_TYPE = "commit".length;
function batch_parser_createBatchParser(take, mostBytes) {
  let begun = 0;
  let passedOver = 0;
  let rest = Buffer.alloc(0);
  let left = 0;
  let size = 0;
  let parts = null;
  function begin(buffer, start, end) {
    const object = begun++;
    const header = buffer.toString("latin1", start, end);
    const space = header.indexOf(" ");
    if (space > LONGEST_TYPE) {
      take(object, null, null);
      return end + 1;
    }
    const isBlob = header.startsWith("blob ");
    size = Number(header.slice(space + 1));
    if (space < 0 || !Number.isSafeInteger(size))
      throw garbled("cat-file");
    const isWanted2 = isBlob && size <= mostBytes;
    if (!isWanted2) {
      passedOver += size;
      take(object, null, isBlob ? size : null);
    }
    const contentEnd = end + 1 + size;
    if (contentEnd < buffer.length) {
      if (isWanted2)
        take(object, buffer.subarray(end + 1, contentEnd), size);
      return contentEnd + 1;
    }
    left = contentEnd + 1 - buffer.length;
    parts = isWanted2 ? [Buffer.from(buffer.subarray(end + 1))] : null;
    return buffer.length;
  }
  function resume(chunk) {
    const end = Math.min(left, chunk.length);
    parts?.push(Buffer.from(chunk.subarray(0, end)));
    left -= end;
    if (left === 0 && parts !== null) {
      take(begun - 1, Buffer.concat(parts).subarray(0, size), size);
      parts = null;
    }
    return end;
  }
  return {
    get finished() {
      return parts === null ? begun : begun - 1;
    },
    get isInside() {
      return left > 0 || rest.length > 0;
    },
    get passedOver() {
      return passedOver;
    },
    take(chunk) {
      let start = left > 0 ? resume(chunk) : 0;
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = buffer.indexOf(NEWLINE, start); end >= 0; end = buffer.indexOf(NEWLINE, start)) {
        start = begin(buffer, start, end);
      }
      rest = Buffer.from(buffer.subarray(start));
    }
  };
}
;
const blobs_FORMAT = "--batch=%(objecttype) %(objectsize)";
const blobs_MOST_BYTES = (
  /* unused pure expression or super */
  null
);
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const blobs_FEW = 1e3;
const MOST_SPOOLED = (
  /* unused pure expression or super */
  null
);
const MOST_IN_VAIN = (
  /* unused pure expression or super */
  null
);
async function blobs_readBlobs(repository, ids, take, mostBytes = blobs_MOST_BYTES) {
  const present = await placesOfPresent(repository, ids, take);
  const share = Math.max(MOST_OF_ONE_GIT, Math.ceil(present.length / GITS));
  const parts = [];
  for (let start = 0; start < present.length; start += share) {
    parts.push(readPart(repository, ids, present.slice(start, start + share), take, mostBytes));
  }
  await Promise.all(parts);
}
async function placesOfPresent(repository, ids, take) {
  const places2 = Array.from(ids.keys());
  if (ids.length === 0 || await repository.lacks() === "nothing")
    return places2;
  const here = await readPresent(repository, new Set(ids));
  return places2.filter((at) => {
    const id = ids[at];
    if (!here.has(id))
      take(id, null, null, at);
    return here.has(id);
  });
}
async function readPart(repository, ids, places2, take, mostBytes) {
  let left = places2;
  let canSpool = true;
  while (left.length > 0) {
    const part = left;
    const parser = createBatchParser((object, bytes, size) => {
      const at = part[object];
      take(ids[at], bytes, size, at);
    }, mostBytes);
    const isSpooled = canSpool && part.length > blobs_FEW;
    const input = Buffer.from(`${part.map((at) => ids[at]).join("\n")}
`);
    if (await readSome(repository, input, parser, isSpooled)) {
      if (parser.finished !== part.length || parser.isInside)
        throw garbled("cat-file");
      return;
    }
    left = part.slice(parser.finished);
    canSpool = !isSpooled || parser.finished > 0;
    if (parser.passedOver > MOST_IN_VAIN)
      left = await withoutLarge(repository, ids, left, take, mostBytes);
  }
}
async function readSome(repository, input, parser, isSpooled) {
  const inVain = new Error("too much is unpacked in vain");
  let isStopped = false;
  const takeChunk = (chunk) => {
    if (isStopped)
      return;
    parser.take(chunk);
    isStopped = parser.passedOver > MOST_IN_VAIN;
    if (isStopped)
      throw inVain;
  };
  const args = ["cat-file", "--buffer", blobs_FORMAT];
  try {
    if (isSpooled)
      return await repository.spool(args, takeChunk, input, MOST_SPOOLED);
    await repository.stream(args, takeChunk, input);
    return true;
  } catch (error) {
    if (error !== inVain)
      throw error;
    return false;
  }
}
async function withoutLarge(repository, ids, places2, take, mostBytes) {
  const wanted = places2.map((at) => ids[at]);
  const sizes = new Map(await readObjectSizes(repository, wanted));
  return places2.filter((at) => {
    const id = ids[at];
    const size = sizes.get(id) ?? 0;
    if (size > mostBytes)
      take(id, null, size, at);
    return size <= mostBytes;
  });
}
;
const blob_digests_MOST_BYTES_HELD = (
  /* unused pure expression or super */
  null
);
async function blob_digests_hashBlobs(blobs, repository, world, cache, take) {
  let bytesRead = 0;
  const unknown = blobs.filter((blob) => {
    const known2 = recall(blob, cache);
    if (known2 !== null)
      take({ ...blob, size: known2.size }, known2.digests);
    return known2 === null;
  });
  const give = (blob, size, digests) => {
    bytesRead += size;
    world.progress.advance(1, size);
    const { sha256, md5 } = digests;
    if (sha256 !== null || md5 !== null)
      cache?.rememberBlob(blob.objectId, { size, sha256, md5 });
    take({ ...blob, size }, digests);
  };
  const small = /* @__PURE__ */ new Map();
  for (const blob of unknown)
    if (blob.size <= blob_digests_MOST_BYTES_HELD)
      small.set(blob.objectId, blob);
  const hash = (objectId, bytes) => {
    const blob = small.get(objectId);
    if (blob === void 0 || bytes === null)
      return;
    const taker = takeDigests(blob.wanted);
    taker.update(bytes);
    give(blob, bytes.length, taker.end());
  };
  await readBlobs(repository, [...small.keys()], hash, blob_digests_MOST_BYTES_HELD);
  const large = unknown.filter(({ size }) => size > blob_digests_MOST_BYTES_HELD);
  const present = new Map(await readObjectSizes(repository, large.map(({ objectId }) => objectId)));
  for (const blob of large.filter(({ objectId }) => present.has(objectId))) {
    const taker = takeDigests(blob.wanted);
    let size = 0;
    await repository.stream(["cat-file", "blob", blob.objectId], (chunk) => {
      taker.update(chunk);
      size += chunk.length;
    });
    give(blob, size, taker.end());
  }
  return bytesRead;
}
function recall({ objectId, wanted }, cache) {
  const known2 = cache?.findBlob(objectId);
  if (!known2 || isWanted("md5-lf", wanted))
    return null;
  const { size, sha256, md5 } = known2;
  if (isWanted("sha256", wanted) && sha256 === null || isWanted("md5", wanted) && md5 === null)
    return null;
  return { size, digests: { sha256, md5, "md5-lf": null } };
}
;
function stored_addHashed(hashed, content, size, digests, asked) {
  if (asked.of(size) === 0 || hashed.has(content))
    return;
  const identities = file_work_DIGEST_ALGORITHMS.flatMap((algorithm) => {
    const digest = digests[algorithm];
    return digest === null ? [] : [{ algorithm, hex: digest.toString("hex"), size }];
  });
  hashed.set(content, { content, identities });
}
async function stored_joinStored(contents, hashed, asked, { files }, world, cache) {
  const { blobs, lacking } = blobsToHash(files, hashed, asked);
  const bytesRead = await hashAll([...blobs.values()], world, cache, ({ objectId, size }, digests) => {
    const content = files.objectIds.find(objectId);
    blobs.delete(content);
    stored_addHashed(hashed, content, size, digests, asked);
  });
  for (const content of blobs.keys())
    lacking.add(content);
  const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count);
  for (const [file, content] of joins.contentOf)
    contents[file] = content;
  warnOfContradictions(joins.contradictions, files, world);
  return { contents: joins.contents, bytesRead, notes: notesOn(lacking, files) };
}
function blobsToHash(files, hashed, asked) {
  const blobs = /* @__PURE__ */ new Map();
  const lacking = /* @__PURE__ */ new Set();
  if (asked.isEmpty)
    return { blobs, lacking };
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file];
    if (content < 0)
      continue;
    const size = files.sizes[file];
    if (size === UNKNOWN_SIZE)
      lacking.add(content);
    const wanted = asked.of(size);
    if (wanted === 0 || hashed.has(content) || blobs.has(content))
      continue;
    blobs.set(content, { objectId: files.objectIds.hex(content), size, wanted });
  }
  return { blobs, lacking };
}
async function hashAll(blobs, world, cache, take) {
  const repository = blobs.length === 0 ? null : await world.git.open(world.root);
  if (repository === null)
    return 0;
  world.progress.phase("comparing with pointers");
  return hashBlobs(blobs, repository, world, cache, take);
}
const stored_MOST_NAMED = 3;
function warnOfContradictions(contradictions, files, world) {
  if (contradictions.length === 0)
    return;
  const told2 = contradictions.slice(0, stored_MOST_NAMED).map((contradiction) => {
    const sizes = contradiction.slice(0, stored_MOST_NAMED).map((file) => {
      const pointer = files.pointers.get(file);
      const path = display_display(pointer?.describedIn ?? paths_pathAt(files, file));
      return `${formatCount(pointer?.identity?.size ?? 0)} bytes in "${path}"`;
    });
    const identity = files.pointers.get(contradiction[0])?.identity;
    return `${identity?.algorithm} ${identity?.hex.slice(0, 12)}\u2026 has ${sizes.join(" and ")}`;
  });
  const more = contradictions.length > stored_MOST_NAMED ? `, and ${formatCount(contradictions.length - stored_MOST_NAMED)} more` : "";
  world.warn(`Pointers contradict each other on the size of ${countOf(contradictions.length, "content")}: ${told2.join("; ")}${more}. At most one size can be right, so they are not compared with each other`);
}
function notesOn(lacking, { contents }) {
  if (lacking.size === 0)
    return [];
  return [lackingNote(select(contents, (content) => lacking.has(content)).length)];
}
function lackingNote(files) {
  return `${countOf(files, "file")} whose content this clone lacks: not compared with pointers`;
}
;
async function identical_matchIdentical(snapshot, world, cache) {
  const { files } = snapshot;
  const unnamed = unnamedFiles(files);
  if (unnamed.length > 0)
    world.progress.phase("comparing contents");
  const asked = askedDigests(files.pointers.values());
  const meetsNamed = unnamed.length > 0 && unnamed.length < files.names.length ? namedSizes(files) : () => false;
  const isNamed = (file) => {
    const size = files.sizes[file];
    return asked.of(size) !== 0 || meetsNamed(size);
  };
  const reader = createReader(snapshot, world, cache);
  const alone = mayBeEqual(unnamed.filter((file) => !isNamed(file)), snapshot);
  const bySize = await matchBySize(alone, snapshot, world, reader, cache !== null);
  const contents = Int32Array.from(files.contents);
  const hashed = /* @__PURE__ */ new Map();
  const byName2 = await reader.names(unnamed.filter(isNamed), (file, { objectId, digests }) => {
    const content = files.objectIds.addHex(objectId);
    contents[file] = content;
    addHashed(hashed, content, files.sizes[file], digests, asked);
  }, (file) => asked.of(files.sizes[file]));
  const stored2 = await joinStored(contents, hashed, asked, snapshot, world, cache);
  return {
    groups: bySize.groups.concat(groupNamed(files, contents, stored2.contents)),
    errors: [...bySize.errors, ...byName2.errors],
    bytesRead: bySize.bytesRead + byName2.bytesRead + stored2.bytesRead,
    notes: stored2.notes
  };
}
function namedSizes({ contents, sizes }) {
  const known2 = /* @__PURE__ */ new Set();
  for (let file = 0; file < contents.length; file++) {
    if (contents[file] >= 0)
      known2.add(sizes[file]);
  }
  return (size) => known2.has(size) || known2.has(UNKNOWN_SIZE);
}
;
async function match(snapshot, world, cache = null) {
  const identical = await matchIdentical(snapshot, world, cache);
  const divided = await matchDivided(identical.groups, snapshot, world, cache);
  const groups = identical.groups.concat(divided.groups);
  const errors = identical.errors.concat(divided.errors);
  sortGroups(groups);
  sortByPath(errors);
  return {
    ...{ groups, errors, bytesRead: identical.bytesRead + divided.bytesRead },
    notes: identical.notes.concat(divided.notes)
  };
}
function sortGroups(groups) {
  for (const group of groups)
    sortByKey(group.files, pathAndPlace);
  sortByKey(groups, firstPath);
}
function pathAndPlace(file) {
  const place = data_files_placeOf(file);
  return place === file.path ? place : `${file.path}\0${place}`;
}
function firstPath(group) {
  return group.files[0]?.path ?? "";
}
;
function groupKnown({ files, read: read2, digests, lacking }, divided, lackingElsewhere, world) {
  const asked = asked_digests_askedDigests(files.pointers.values());
  const contents = Int32Array.from(files.contents);
  for (let file = 0; file < contents.length; file++) {
    const content = read2[file];
    if (content >= 0)
      contents[file] = content;
  }
  const hashed = /* @__PURE__ */ new Map();
  for (const [file, known2] of digests) {
    stored_addHashed(hashed, contents[file], files.sizes[file], known2, asked);
  }
  const left = [...lacking].filter((file) => !hashed.has(contents[file])).length + lackingElsewhere;
  const joins = joins_joinPointers(files.pointers, [...hashed.values()], files.objectIds.count);
  for (const [file, content] of joins.contentOf)
    contents[file] = content;
  warnOfContradictions(joins.contradictions, files, world);
  const groups = named_groupNamed(files, contents, joins.contents);
  const grouped = /* @__PURE__ */ new Set();
  if (divided.size > 0)
    for (const group of groups)
      for (const file of group.files)
        grouped.add(data_files_placeOf(file));
  const all = numbers_numbersTo(files.names.length);
  for (const file of [...paths_filesAt(files, all, divided.keys()).values()].flat()) {
    if (grouped.has(paths_pathAt(files, file)))
      continue;
    const content = read2[file];
    const objectId = content < 0 ? void 0 : files.objectIds.hex(content);
    if (files.contents[file] === data_files_NOT_NAMED && objectId === void 0)
      continue;
    const alone = named_groupOfOne(files, file, objectId);
    if (alone !== null)
      groups.push(alone);
  }
  sortGroups(groups);
  return { groups, notes: left === 0 ? [] : [lackingNote(left)] };
}
;
function recognisedIn(all) {
  const rank2 = new Map(all[0].listing.datasets.map((dataset, place) => [dataset, place]));
  const places2 = all.flatMap(({ own }) => own.places).sort((left, right) => rankOf(left, rank2) - rankOf(right, rank2));
  return tally((take) => {
    for (const { samples, ...place } of places2)
      take(place, samples);
  }, (take) => {
    for (const { own } of all)
      for (const { samples, ...place } of own.dividedPlaces)
        take(place, samples);
  });
}
function rankOf({ dataset }, rank2) {
  return rank2.get(dataset ?? "") ?? rank2.size;
}
function countsByDirectory(all) {
  const counts = new Map(all[0].listing.directories);
  for (const { own } of all) {
    for (const { path, isUnnamed } of own.errors) {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      const count2 = counts.get(directory);
      if (isUnnamed && count2 !== void 0)
        counts.set(directory, count2 - 1);
    }
  }
  return counts;
}
function repeatableIn(all, countInGroups2) {
  let known2 = null;
  return (directory) => {
    known2 ??= { counts: countsByDirectory(all), inGroups: countInGroups2() };
    return known2.inGroups(directory) >= (known2.counts.get(directory) ?? 0);
  };
}
function heldIn({ files, otherLinks }, others, all) {
  const { listing } = all[0];
  const counts = countsByDirectory(all);
  const directories = [...counts.keys()];
  const total = [...counts.values()].reduce((sum2, count2) => sum2 + count2, 0);
  const directoryOf = new Int32Array(total);
  let at = 0;
  directories.forEach((directory, number) => {
    const end = at + counts.get(directory);
    directoryOf.fill(number, at, end);
    at = end;
  });
  const links = new Map(files.links);
  otherLinks.forEach((paths, place) => {
    links.set(files.names.length + place, paths);
  });
  return {
    files: { ...files, directories, directoryOf, links },
    others,
    errors: listing.errors,
    isWhole: (directory) => counts.has(directory),
    objectFormat: listing.objectFormat
  };
}
;
const MARK = "\u2026";
function shorten(text, maximum) {
  if (text.length <= maximum)
    return text;
  const characters = Array.from(text);
  if (characters.length <= maximum)
    return text;
  const kept = Math.max(0, maximum - MARK.length);
  const head = Math.ceil(kept / 2);
  const tail = kept - head;
  return characters.slice(0, head).join("") + MARK + characters.slice(characters.length - tail).join("");
}
;
const classes_NAMED = {
  alnum: "09AZaz",
  alpha: "AZaz",
  ascii: "\0\x7F",
  blank: "  		",
  cntrl: "\0\x7F\x7F",
  digit: "09",
  graph: "!~",
  lower: "az",
  print: " ~",
  punct: "!/:@[`{~",
  space: "	\r  ",
  upper: "AZ",
  word: "09AZaz__",
  xdigit: "09AFaf"
};
const classes_SLASH = 47;
const classes_NAME = /\[:(\w*):\]/y;
function endOfClass(text, open) {
  let at = open + (isNegated(text, open) ? 2 : 1);
  for (let isFirst = true; at < text.length; isFirst = false) {
    if (text[at] === "]" && !isFirst)
      return at;
    at = endOfName(text, at) ?? at + (text[at] === "\\" ? 2 : 1);
  }
  return -1;
}
function readClass(text, open, close) {
  const shown2 = display_display(text.slice(open, close + 1));
  const isOther = isNegated(text, open);
  const ranges = [];
  for (let at = open + (isOther ? 2 : 1); at < close; ) {
    const end = endOfName(text, at);
    if (end !== null) {
      lists_addAll(ranges, namedRanges(text.slice(at + 2, end - 2)));
      at = end;
      continue;
    }
    const [first, afterFirst] = character(text, at);
    at = afterFirst;
    let last = first;
    if (text[at] === "-" && at + 1 < close)
      [last, at] = character(text, at + 1);
    if (last < first)
      throw new failure_Failure(`the range in ${shown2} runs backwards; write it the other way round`);
    if (first === classes_SLASH || last === classes_SLASH)
      throw new failure_Failure(`a slash can't stand in ${shown2}; write {A,B} for names, or \\[ for the character [`);
    ranges.push([first, last]);
  }
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther;
}
function namedRanges(name) {
  const bounds = Object.hasOwn(classes_NAMED, name) ? classes_NAMED[name] : void 0;
  if (bounds === void 0) {
    throw new failure_Failure(`[:${display_display(name)}:] is no class of characters; those are ${Object.keys(classes_NAMED).join(", ")}`);
  }
  const ranges = [];
  for (let at = 0; at < bounds.length; at += 2)
    ranges.push([bounds.charCodeAt(at), bounds.charCodeAt(at + 1)]);
  return ranges;
}
function endOfName(text, at) {
  classes_NAME.lastIndex = at;
  return classes_NAME.test(text) ? classes_NAME.lastIndex : null;
}
function isNegated(text, open) {
  return text[open + 1] === "!" || text[open + 1] === "^";
}
function character(text, at) {
  const start = text[at] === "\\" ? at + 1 : at;
  const codePoint = text.codePointAt(start);
  return [codePoint, start + (codePoint > 65535 ? 2 : 1)];
}
;
const GROUP_SIGNS = "@?*+!";
function pairsOf(text) {
  const pairs = /* @__PURE__ */ new Map();
  const open = [];
  const count2 = { "(": 0, "{": 0 };
  let canHoldClass = true;
  for (let at = 0; at < text.length; at++) {
    const character2 = text[at];
    if (character2 === "\\")
      at++;
    else if (character2 === "[" && canHoldClass) {
      const end = endOfClass(text, at);
      canHoldClass = end >= 0;
      if (end < 0)
        continue;
      pairs.set(at, end);
      at = end;
    } else if (character2 === "(" || character2 === "{") {
      open.push(at);
      count2[character2]++;
    } else if (character2 === ")" || character2 === "}") {
      const opening = character2 === ")" ? "(" : "{";
      while (count2[opening] > 0) {
        const last = open.pop();
        const kind = text[last];
        count2[kind]--;
        if (kind !== opening)
          continue;
        pairs.set(last, at);
        break;
      }
    }
  }
  return pairs;
}
function opensGroup(text, at, pairs) {
  return GROUP_SIGNS.includes(text[at]) && text[at + 1] === "(" && pairs.has(at + 1);
}
;
const MOST_ALTERNATIVES = 2e3;
const MOST_CHARACTERS = 262144;
const DEEPEST = 100;
const RANGE = /^(-?\d{1,15}|[a-zA-Z])\.\.(-?\d{1,15}|[a-zA-Z])(?:\.\.(-?\d{1,15}))?$/;
function expandBraces(text) {
  if (!text.includes("{"))
    return [text];
  const parts = readParts(text, 0, text.length, pairsOf(text), 0);
  const { alternatives, characters } = extentOf(parts);
  if (alternatives > MOST_ALTERNATIVES || characters > MOST_CHARACTERS) {
    const most = MOST_ALTERNATIVES.toLocaleString("en-US");
    throw new failure_Failure(`its braces stand for more than ${most} globs; write * for what differs`);
  }
  return [...new Set(expanded(parts))];
}
function readParts(text, from, to, pairs, depth) {
  if (depth > DEEPEST)
    throw new failure_Failure(`it has more than ${DEEPEST} braces within braces`);
  const parts = [];
  let start = from;
  for (let at = from; at < to; at = after(text, at, pairs)) {
    const close = text[at] === "{" ? pairs.get(at) : void 0;
    const choices = close === void 0 ? null : readChoices(text, at, close, pairs, depth);
    if (close === void 0)
      continue;
    if (choices === null) {
      parts.push(text.slice(start, at + 1), ...readParts(text, at + 1, close, pairs, depth + 1));
    } else {
      parts.push(text.slice(start, at), choices);
    }
    start = choices === null ? close : close + 1;
  }
  parts.push(text.slice(start, to));
  return parts;
}
function readChoices(text, open, close, pairs, depth) {
  const commas = [];
  for (let at = open + 1; at < close; at = after(text, at, pairs))
    if (text[at] === ",")
      commas.push(at);
  if (commas.length === 0)
    return rangeOf(text.slice(open + 1, close));
  const bounds = [open, ...commas, close];
  return bounds.slice(1).map((end, index) => readParts(text, bounds[index] + 1, end, pairs, depth + 1));
}
function after(text, at, pairs) {
  if (text[at] === "\\")
    return at + 2;
  if (opensGroup(text, at, pairs))
    return pairs.get(at + 1) + 1;
  return text[at] === "(" ? at + 1 : (pairs.get(at) ?? at) + 1;
}
function rangeOf(text) {
  const [, first, last, by = "1"] = RANGE.exec(text) ?? [];
  if (first === void 0 || last === void 0)
    return null;
  const areNumbers = /\d$/.test(first);
  if (areNumbers !== /\d$/.test(last))
    return null;
  const [start, end] = areNumbers ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)];
  const step = Math.abs(Number(by)) || 1;
  const count2 = Math.floor(Math.abs(end - start) / step) + 1;
  if (count2 > MOST_ALTERNATIVES) {
    throw new failure_Failure(`{${text}} stands for ${count2.toLocaleString("en-US")} globs; write * for what differs`);
  }
  const isPadded = areNumbers && [first, last].some((bound) => /^-?0\d/.test(bound));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
  return Array.from({ length: count2 }, (_, index) => {
    const value = start + Math.sign(end - start) * index * step;
    return [areNumbers ? padded(value, width) : literal(String.fromCharCode(value))];
  });
}
function padded(value, width) {
  return value < 0 ? `-${String(-value).padStart(width - 1, "0")}` : String(value).padStart(width, "0");
}
function literal(character2) {
  return /[a-z]/i.test(character2) ? character2 : `\\${character2}`;
}
function extentOf(parts) {
  let alternatives = 1;
  let characters = 0;
  for (const part of parts) {
    const extents = typeof part === "string" ? null : part.map(extentOf);
    const times = extents === null ? 1 : sum(extents.map((extent) => extent.alternatives));
    const length = typeof part === "string" ? part.length : sum((extents ?? []).map((each) => each.characters));
    characters = characters * times + alternatives * length;
    alternatives *= times;
  }
  return { alternatives, characters };
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function expanded(parts) {
  let texts = [""];
  for (const part of parts) {
    const ends = typeof part === "string" ? [part] : part.flatMap(expanded);
    texts = texts.flatMap((start) => ends.map((end) => start + end));
  }
  return texts;
}
;
function fixedText(component) {
  if (component === "**")
    return null;
  if (component.length === 0)
    return "";
  const [only2] = component;
  return component.length === 1 && only2?.kind === "text" ? only2.text : null;
}
function widthAt(text, at) {
  return text.codePointAt(at) > 65535 ? 2 : 1;
}
;
const program_SLASH = 47;
function compileTokens(tokens) {
  const steps = [];
  emit(tokens, steps);
  steps.push({ kind: "done" });
  return steps;
}
function compilePaths(patterns, tails) {
  const into = [];
  const steps = [{ kind: "fork", to: into }];
  patterns.forEach((components, number) => {
    into.push(steps.length);
    emitPath(components, tails[number], steps);
  });
  return steps;
}
function emitPath(components, tail, steps) {
  const isOpen = components.at(-1) === "**";
  components.forEach((component, number) => {
    const isLast = number === components.length - 1;
    if (component !== "**") {
      emit(component, steps);
      if (!isLast)
        steps.push(A_SLASH);
    } else if (!isLast)
      emitAny(steps);
  });
  if (isOpen)
    steps.push({ kind: "one", holds: () => true }, { kind: "rest" });
  else if (tail === "nothing")
    steps.push({ kind: "done" });
  else {
    if (tail === "or below")
      steps.push({ kind: "fork", to: [steps.length + 1, steps.length + 2] }, { kind: "done" });
    steps.push(A_SLASH, { kind: "rest" });
  }
}
const A_SLASH = { kind: "one", holds: (codePoint) => codePoint === program_SLASH };
function emitAny(steps) {
  const start = steps.length;
  steps.push({ kind: "fork", to: [start + 1, start + 5] });
  steps.push({ kind: "fork", to: [start + 2, start + 4] });
  steps.push({ kind: "one", holds: () => true });
  steps.push({ kind: "fork", to: [start + 1] });
  steps.push(A_SLASH);
}
function acceptedEnds(program, text, start, end) {
  const ends = new Uint8Array(end - start + 1);
  const entered = new Int32Array(program.length).fill(-1);
  const later = /* @__PURE__ */ new Map();
  let current = [];
  const pending = [0];
  const enter = (at) => {
    for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
      if (entered[number] === at)
        continue;
      entered[number] = at;
      const step = program[number];
      if (step.kind === "one")
        current.push(number);
      else if (step.kind === "fork")
        lists_addAll(pending, step.to);
      else if (step.kind === "done")
        ends[at - start] = 1;
      else if (step.kind === "rest")
        ends.fill(1, at - start);
      else
        postpone(acceptedEnds(step.program, text, at, end), at, number + 1);
    }
  };
  const postpone = (refused, from, next) => {
    for (let at = from; at <= end; at += at < end ? widthAt(text, at) : 1) {
      if (refused[at - from] === 1)
        continue;
      if (at === from)
        pending.push(next);
      else if (later.get(at)?.push(next) === void 0)
        later.set(at, [next]);
    }
  };
  for (let at = start; ; ) {
    lists_addAll(pending, later.get(at) ?? []);
    enter(at);
    if (at >= end || current.length === 0 && later.size === 0)
      return ends;
    const codePoint = text.codePointAt(at);
    const taken2 = current;
    current = [];
    later.delete(at);
    at += codePoint > 65535 ? 2 : 1;
    for (const number of taken2) {
      const step = program[number];
      if (step.kind === "one" && step.holds(codePoint))
        pending.push(number + 1);
    }
  }
}
function emit(tokens, steps) {
  for (const token of tokens) {
    if (token.kind === "text") {
      for (const character2 of token.text) {
        const wanted = character2.codePointAt(0);
        steps.push({ kind: "one", holds: (codePoint) => codePoint === wanted });
      }
    } else if (token.kind === "any")
      steps.push({ kind: "one", holds: isNoSlash });
    else if (token.kind === "class") {
      const { holds } = token;
      steps.push({ kind: "one", holds: (codePoint) => codePoint !== program_SLASH && holds(codePoint) });
    } else if (token.kind === "star")
      emitStar(steps);
    else if (token.kind === "group")
      emitGroup(token, steps);
    else
      throw new Error("A label has no program of its own.");
  }
}
function isNoSlash(codePoint) {
  return codePoint !== program_SLASH;
}
function emitStar(steps) {
  const start = steps.length;
  steps.push({ kind: "fork", to: [start + 1, start + 3] });
  steps.push({ kind: "one", holds: isNoSlash });
  steps.push({ kind: "fork", to: [start] });
}
function emitGroup({ sign, choices }, steps) {
  if (sign === "!") {
    steps.push({ kind: "not", program: compileTokens([{ kind: "group", sign: "@", choices }]) });
    return;
  }
  const start = steps.length;
  const into = [];
  const out = [];
  steps.push({ kind: "fork", to: into });
  for (const choice of choices) {
    into.push(steps.length);
    emit(choice, steps);
    steps.push({ kind: "fork", to: out });
  }
  const end = steps.length;
  if (sign === "?" || sign === "*")
    into.push(end);
  out.push(sign === "@" || sign === "?" ? end : start);
  if (sign === "+")
    out.push(end);
}
;
const MOST_STATES = 1e3;
const MOST_STEPS = 1e5;
const automaton_UNKNOWN = 65535;
const NEVER = 65534;
const ALWAYS = 65533;
const NOT_ASCII = 128;
function createAutomaton(program) {
  const automaton = {
    program,
    states: [],
    table: tableFor(4),
    numbers: /* @__PURE__ */ new Map(),
    size: 0,
    inner: /* @__PURE__ */ new Map()
  };
  program.forEach((step, number) => {
    if (step.kind === "not")
      automaton.inner.set(number, createAutomaton(step.program));
  });
  stateOf(automaton, [0], []);
  return automaton;
}
function accepts(automaton, text, start, end) {
  let { table } = automaton;
  let number = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < NOT_ASCII) {
      const known2 = table[number * NOT_ASCII + unit];
      if (known2 < ALWAYS) {
        number = known2;
        continue;
      }
    }
    const character2 = unit < NOT_ASCII ? unit : text.codePointAt(at);
    number = stateBehind(automaton, number, character2);
    if (number >= ALWAYS)
      return number === automaton_UNKNOWN ? null : number === ALWAYS;
    if (character2 > 65535)
      at++;
    table = automaton.table;
  }
  return automaton.states[number].isAccepting;
}
function stateBehind(automaton, number, character2) {
  const { nextOther } = automaton.states[number];
  const isAscii = character2 < NOT_ASCII;
  const at = number * NOT_ASCII + character2;
  const known2 = isAscii ? automaton.table[at] : nextOther.get(character2);
  if (known2 !== void 0 && known2 !== automaton_UNKNOWN)
    return known2;
  const to = follow(automaton, number, character2);
  if (isAscii)
    automaton.table[at] = to;
  else if (nextOther.size < MOST_STATES)
    nextOther.set(character2, to);
  return to;
}
function follow(automaton, number, character2) {
  const { program, inner, states } = automaton;
  const state = states[number];
  const entered = [];
  for (const one of state.ones) {
    const step = program[one];
    if (step?.kind === "one" && step.holds(character2))
      entered.push(one + 1);
  }
  const nots = [];
  for (const [step, from] of character2 === program_SLASH ? [] : state.nots) {
    const to = from === NEVER ? NEVER : stateBehind(inner.get(step), from, character2);
    if (to === automaton_UNKNOWN)
      return automaton_UNKNOWN;
    nots.push([step, to]);
  }
  return stateOf(automaton, entered, nots);
}
function stateOf(automaton, entered, nots) {
  const { program, inner, states, numbers } = automaton;
  const isAccepted = (step, number) => inner.get(step)?.states[number]?.isAccepting === true;
  const pending = [
    ...entered,
    ...nots.filter(([step, number]) => !isAccepted(step, number)).map(([step]) => step + 1)
  ];
  const seen = /* @__PURE__ */ new Set();
  const ones = [];
  let isAccepting = false;
  for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
    if (seen.has(number))
      continue;
    seen.add(number);
    const step = program[number];
    if (step?.kind === "one")
      ones.push(number);
    else if (step?.kind === "fork")
      lists_addAll(pending, step.to);
    else if (step?.kind === "rest")
      return ALWAYS;
    else if (step?.kind === "done")
      isAccepting = true;
    else if (step?.kind === "not") {
      nots.push([number, 0]);
      if (!isAccepted(number, 0))
        pending.push(number + 1);
    }
  }
  if (ones.length === 0 && nots.length === 0 && !isAccepting && states.length > 0)
    return NEVER;
  ones.sort((left, right) => left - right);
  const distinct = new Map(nots.map((each) => [each.join(":"), each]));
  const key = `${ones.join(",")} ${[...distinct.keys()].sort().join(",")} ${isAccepting}`;
  const known2 = numbers.get(key);
  if (known2 !== void 0)
    return known2;
  if (states.length === MOST_STATES || automaton.size > MOST_STEPS && states.length > 0)
    return automaton_UNKNOWN;
  automaton.size += ones.length + nots.length;
  numbers.set(key, states.length);
  if (automaton.table.length === states.length * NOT_ASCII) {
    const larger = tableFor(2 * states.length);
    larger.set(automaton.table);
    automaton.table = larger;
  }
  return states.push({ ones, nots: [...distinct.values()], isAccepting, nextOther: /* @__PURE__ */ new Map() }) - 1;
}
function tableFor(states) {
  return new Uint16Array(states * NOT_ASCII).fill(automaton_UNKNOWN);
}
;
const HALF = /^[\udc00-\udfff]/;
function match_name_nameMatcher(component) {
  const fixed = fixedText(component);
  if (fixed !== null)
    return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start);
  return withOneStar(component) ?? byAutomaton(component);
}
function isOneStar(component) {
  return withOneStar(component) !== null;
}
function withOneStar(component) {
  const star = component.findIndex(({ kind }) => kind === "star");
  const [before, after2] = [component.slice(0, star), component.slice(star + 1)].map(fixedText);
  if (star < 0 || typeof before !== "string" || typeof after2 !== "string" || HALF.test(after2))
    return null;
  const least = Math.max(1, before.length + after2.length);
  if (before === "" && after2 === "")
    return (_, start, end) => start < end;
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start);
}
function byAutomaton(component) {
  const first = component[0];
  const last = component.at(-1);
  const before = first?.kind === "text" ? first.text : "";
  const after2 = last?.kind === "text" && !HALF.test(last.text) ? last.text : "";
  const inner = component.slice(before === "" ? 0 : 1, after2 === "" ? void 0 : -1);
  const program = compileTokens(inner);
  const automaton = createAutomaton(program);
  const least = Math.max(1, before.length + after2.length);
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start) && acceptsInner(text, start + before.length, end - after2.length);
  function acceptsInner(text, start, end) {
    return accepts(automaton, text, start, end) ?? acceptedEnds(program, text, start, end)[end - start] === 1;
  }
}
;
function match_path_fixedComponents(components) {
  const names = components.map(fixedText);
  const open = names.indexOf(null);
  return names.slice(0, open < 0 ? void 0 : open);
}
function match_path_pathsMatcher(patterns, extent) {
  const oneByOne = patterns.map((pattern) => match_path_pathMatcher(pattern, extent));
  const [first, ...others] = patterns;
  const [onlyMatcher] = oneByOne;
  if (first === void 0 || onlyMatcher === void 0)
    return () => false;
  const fixed = others.length === 0 ? match_path_fixedComponents(first.components) : [];
  const rest = patterns.map(({ components }) => components.slice(fixed.length));
  if (others.length === 0 && rest[0]?.every(hasOnlyEnds) === true)
    return onlyMatcher;
  if (patterns.some(({ components }) => components.length === 0))
    return () => true;
  const prefix = fixed.length === 0 ? "" : `${fixed.join("/")}/`;
  const tails = patterns.map(({ isDirectory: isDirectory2 }) => extent === "whole" ? "nothing" : isDirectory2 ? "below" : "or below");
  const automaton = createAutomaton(compilePaths(rest, tails));
  const matchesAny = (path) => oneByOne.some((matches) => matches(path));
  return (path) => {
    if (!path.startsWith(prefix))
      return false;
    if (prefix === "" && path.startsWith("/"))
      return matchesAny(path);
    return accepts(automaton, path, prefix.length, path.length) ?? matchesAny(path);
  };
}
function match_path_pathMatcher({ components, isDirectory: isDirectory2 }, extent) {
  const fixed = match_path_fixedComponents(components);
  const rest = components.slice(fixed.length);
  const name = fixed.join("/");
  const isOpen = rest.length > 0;
  if (rest.every((component) => component === "**")) {
    if (fixed.length === 0)
      return () => isOpen || extent === "or above";
    return isOrIsBelow(name, isOpen || extent === "or above", !isOpen && !isDirectory2);
  }
  const prefix = fixed.length === 0 ? "" : `${name}/`;
  const compared = rest.map((component) => component === "**" ? null : match_name_nameMatcher(component));
  return (path) => path.startsWith(prefix) && matchRest(compared, path, prefix.length, extent, isDirectory2);
}
function hasOnlyEnds(component) {
  return component === "**" || isOneStar(component) || fixedText(component) !== null;
}
function isOrIsBelow(name, hasBelow, hasItself) {
  const prefix = `${name}/`;
  return (path) => hasBelow && path.startsWith(prefix) || hasItself && path.length === name.length && path.startsWith(name);
}
function matchRest(rest, path, from, extent, isDirectory2) {
  let number = 0;
  let at = from;
  let afterAny = -1;
  let anyEnd = from;
  for (; ; ) {
    const matches = rest[number];
    if (matches === null) {
      if (number === rest.length - 1)
        return at <= path.length;
      afterAny = ++number;
      anyEnd = at;
      continue;
    }
    const hasMore = at <= path.length;
    if (matches === void 0) {
      if (extent === "whole" ? !hasMore : !isDirectory2 || hasMore)
        return true;
    } else if (hasMore) {
      const end = endOf(path, at);
      if (matches(path, at, end)) {
        at = end + 1;
        number++;
        continue;
      }
    }
    if (afterAny < 0 || anyEnd > path.length)
      return false;
    anyEnd = endOf(path, anyEnd) + 1;
    at = anyEnd;
    number = afterAny;
  }
}
function endOf(path, at) {
  const slash = path.indexOf("/", at);
  return slash < 0 ? path.length : slash;
}
;
const LABEL = "{label}";
const parse_DEEPEST = 20;
function parseAlternative(text, hasLabel = false) {
  const components = [];
  const reader = { text, pairs: pairsOf(text), hasLabel, at: 0 };
  let isDirectory2 = false;
  while (reader.at < text.length) {
    const component = readComponent(reader);
    isDirectory2 = reader.at < text.length;
    reader.at++;
    add(component, components);
  }
  return { components, isDirectory: isDirectory2 && components.length > 0 };
}
function add(component, components) {
  const name = fixedText(component);
  if (name === "." || name === "" && components.length > 0)
    return;
  const last = components.at(-1);
  if (name === ".." && last !== void 0 && fixedText(last) !== "..") {
    const above = fixedText(last);
    if (above === null)
      throw new failure_Failure("it leads back up from a wildcard by ..; write it without ..");
    if (above !== "")
      components.pop();
    return;
  }
  if (component !== "**" || last !== "**")
    components.push(component);
}
function readComponent(reader) {
  const { text } = reader;
  const start = reader.at;
  const tokens = readTokens(reader, text.length, 0);
  return text.slice(start, reader.at) === "**" ? "**" : tokens;
}
function readTokens(reader, to, depth) {
  const { text, pairs } = reader;
  const tokens = [];
  while (reader.at < to && text[reader.at] !== "/") {
    const { at } = reader;
    const close = pairs.get(at);
    const character2 = text[at];
    reader.at++;
    if (opensGroup(text, at, pairs))
      tokens.push(readGroup(reader, character2, depth));
    else if (character2 === "*")
      addStar(tokens);
    else if (character2 === "?")
      tokens.push({ kind: "any" });
    else if (character2 === "[" && close !== void 0)
      tokens.push(readClassAt(reader, at, close));
    else if (reader.hasLabel && text.startsWith(LABEL, at)) {
      if (depth > 0)
        throw new failure_Failure(`${LABEL} can't stand within ( ); write a line without them`);
      tokens.push({ kind: "label" });
      reader.at = at + LABEL.length;
    } else if (character2 === "\\")
      addText(tokens, parse_escaped(reader));
    else {
      if (character2 === "(" && close !== void 0)
        refuseChoice(text.slice(at, close + 1));
      addText(tokens, character2);
    }
  }
  return tokens;
}
function parse_escaped(reader) {
  const character2 = reader.text[reader.at++];
  if (character2 === void 0)
    throw new failure_Failure("it ends with \\; write \\\\ for the character \\");
  if (character2 === "/")
    throw new failure_Failure("it has \\ before a slash; write / alone");
  return character2;
}
function readClassAt(reader, open, close) {
  reader.at = close + 1;
  if (reader.text[reader.at] === "+" && !opensGroup(reader.text, reader.at, reader.pairs)) {
    const shown2 = display_display(reader.text.slice(open, close + 1));
    throw new failure_Failure(`it has ${shown2}+; write +(${shown2}) for one or more, or ${shown2}\\+ for the character +`);
  }
  return { kind: "class", holds: readClass(reader.text, open, close) };
}
function readGroup(reader, sign, depth) {
  if (depth >= parse_DEEPEST)
    throw new failure_Failure(`it has more than ${parse_DEEPEST} groups within groups`);
  const { text, pairs } = reader;
  const open = reader.at;
  const close = pairs.get(open);
  const choices = [];
  for (let start = open + 1; start <= close; ) {
    const end = endOfChoice(text, start, close, pairs);
    lists_addAll(choices, readChoice(text.slice(start, end), reader.hasLabel, depth + 1));
    start = end + 1;
  }
  reader.at = close + 1;
  return { kind: "group", sign, choices };
}
function readChoice(text, hasLabel, depth) {
  return expandBraces(text).map((each) => {
    const reader = { text: each, pairs: pairsOf(each), hasLabel, at: 0 };
    const tokens = readTokens(reader, each.length, depth);
    if (reader.at === each.length)
      return tokens;
    throw new failure_Failure("it has a slash within ( ); write {A,B} instead of @(A|B), or \\( for the character (");
  });
}
function endOfChoice(text, start, close, pairs) {
  let at = start;
  while (at < close && text[at] !== "|")
    at = text[at] === "\\" ? at + 2 : (pairs.get(at) ?? at) + 1;
  return Math.min(at, close);
}
function refuseChoice(group) {
  if (!/(?<!\\)(?:\\\\)*\|/.test(group))
    return;
  const shown2 = display_display(group);
  throw new failure_Failure(`it has ${shown2}; write @${shown2} for one of these, or \\${shown2} for the name`);
}
function addStar(tokens) {
  if (tokens.at(-1)?.kind !== "star")
    tokens.push({ kind: "star" });
}
function addText(tokens, text) {
  const last = tokens.at(-1);
  if (last?.kind === "text")
    last.text += text;
  else
    tokens.push({ kind: "text", text });
}
;
const LONGEST = 65536;
const LONGEST_SHOWN = 200;
const SPECIAL = /[*?[({\\]/;
function parseGlob(glob, hasLabel = false) {
  try {
    if (glob.length > LONGEST)
      throw new failure_Failure(`it is longer than ${LONGEST.toLocaleString("en-US")} characters`);
    return expandBraces(glob).map((each) => parseAlternative(nonEmpty(each, glob), hasLabel));
  } catch (error) {
    if (!(error instanceof failure_Failure))
      throw error;
    const shown2 = shorten(display_display(glob), LONGEST_SHOWN);
    throw new failure_Failure(`"${shown2}" can't be read as a glob: ${error.message}`);
  }
}
function globForms(glob) {
  return parseGlob(glob).flatMap(({ components, isDirectory: isDirectory2 }) => {
    const below = { components: [...components, "**"], isDirectory: isDirectory2 };
    if (isDirectory2 || components.at(-1) === "**")
      return [formOf(below)];
    return [formOf({ components, isDirectory: isDirectory2 }), formOf(below)];
  });
}
function globMatcher(glob) {
  return match_path_pathsMatcher(parseGlob(glob), "or above");
}
function wholeMatcher(glob) {
  const matchers = parseGlob(glob).map(({ components }) => {
    const end = components.findLastIndex((component) => component !== "**") + 1;
    return pathMatcher({ components: components.slice(0, end), isDirectory: false }, "or above");
  });
  return (directory) => matchers.some((matches) => matches(directory));
}
function directoryMatcher(glob) {
  const alternatives = parseGlob(glob).map(({ components }) => {
    const open = components.indexOf("**");
    const closed = components.slice(0, open < 0 ? void 0 : open);
    return closed.map((component) => nameMatcher(component));
  });
  return (directory) => {
    if (directory === "")
      return true;
    return alternatives.some((compared) => canHold(compared, directory));
  };
}
function canHold(compared, directory) {
  let at = 0;
  for (const matches of compared) {
    if (at > directory.length)
      return true;
    const slash = directory.indexOf("/", at);
    const end = slash < 0 ? directory.length : slash;
    if (!matches(directory, at, end))
      return false;
    at = end + 1;
  }
  return true;
}
function isGlob(text) {
  if (!SPECIAL.test(text))
    return false;
  if (text.includes("\\"))
    return true;
  try {
    const [first, ...others] = parseGlob(text);
    return others.length > 0 || first?.components.some((component) => fixedText(component) === null) === true;
  } catch (error) {
    if (error instanceof failure_Failure)
      return true;
    throw error;
  }
}
function globBase(glob) {
  const [first = [], ...others] = parseGlob(glob).map(({ components }) => {
    const fixed = match_path_fixedComponents(components);
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
  });
  let count2 = first.length;
  const isShared2 = (names) => first.slice(0, count2).every((name, index) => name === names[index]);
  while (!others.every(isShared2) || !glob.startsWith(count2 === 0 ? "" : `${first.slice(0, count2).join("/")}/`)) {
    count2--;
  }
  return joined(first.slice(0, count2));
}
function formOf(pattern, extent = "whole") {
  const { components } = pattern;
  const fixed = fixedComponents(components);
  const rest = components.slice(fixed.length);
  return {
    base: joined(fixed),
    isFixed: rest.every((component) => component === "**"),
    hasAnyDirectories: rest.slice(0, -1).every(isAny),
    matches: pathsMatcher([pattern], extent)
  };
}
function isAny(component) {
  return component === "**" || component.length === 1 && component[0]?.kind === "star";
}
function joined(names) {
  return names.length === 1 && names[0] === "" ? "/" : names.join("/");
}
function nonEmpty(alternative, glob) {
  if (alternative !== "" || glob === "")
    return alternative;
  throw new failure_Failure("one of its alternatives is empty; write ** if it is to mean everything");
}
;
function expandParts(texts, root) {
  const paths = texts.flatMap((text) => {
    const path = locate_pathFromRoot(root, text);
    const isThere2 = lookIfPossible(lossless_encodePath((0, external_node_path_namespaceObject.resolve)(root, path))) !== void 0;
    if (isThere2 || !isGlob(path))
      return [path];
    const found = filesBelow(root, globBase(path)).filter(globMatcher(path));
    if (found.length === 0)
      throw new failure_Failure(`parts: no file matches "${display_display(text)}"`);
    return found.sort(comparePaths);
  });
  return [...new Set(paths)];
}
function filesBelow(root, directory) {
  const location = lossless_encodePath((0, external_node_path_namespaceObject.resolve)(root, directory));
  try {
    return (0, external_node_fs_namespaceObject.readdirSync)(location, { encoding: "buffer", withFileTypes: true }).flatMap((entry) => {
      const path = paths_pathIn(directory, decodePath(entry.name));
      if (entry.isDirectory())
        return filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    return [];
  }
}
;
async function readGroups(paths, root) {
  const files = [];
  try {
    for (const path of paths)
      files.push(await openKeys((0, external_node_path_namespaceObject.resolve)(root, path), path));
    const table = createKeyTable(files.reduce((sum2, { rows }) => sum2 + rows, 0));
    for (const file of files) {
      await file.visit((key) => table.add(key, 0));
    }
    return table;
  } finally {
    for (const file of files)
      file.close();
  }
}
async function openKeys(location, path) {
  const broken = (what) => new failure_Failure(`groups: "${display_display(path)}" ${what}`);
  const noKeys = (error) => error instanceof failure_Failure ? error : broken(`is no Parquet file with a column "key": ${display_display(error.message)}`);
  const { parquet, compressors } = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  let file;
  try {
    file = (0, external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), "r");
  } catch (error) {
    throw broken(`can't be read: ${display_display(read_describeReadError(error))}`);
  }
  try {
    const byteLength = (0, external_node_fs_namespaceObject.fstatSync)(file).size;
    const source = {
      byteLength,
      slice: (start, end = byteLength) => {
        const bytes = Buffer.allocUnsafeSlow(end - start);
        read_fill(file, bytes, 0, bytes.length, start);
        return bytes.buffer;
      }
    };
    const metadata = await parquet.parquetMetadataAsync(source);
    const rowsOf = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
    return {
      rows: rowsOf.reduce((sum2, rows) => sum2 + rows, 0),
      close: () => (0, external_node_fs_namespaceObject.closeSync)(file),
      async visit(take) {
        let rowStart = 0;
        for (const rows of rowsOf) {
          const chunks = [];
          await parquet.parquetRead({
            ...{ file: source, metadata, compressors, columns: ["key"], utf8: false },
            ...{ rowStart, rowEnd: rowStart + rows },
            // What is thrown in here nobody catches.
            onChunk: ({ columnData }) => chunks.push(columnData)
          }).catch((error) => {
            throw noKeys(error);
          });
          for (const key of chunks.flatMap((chunk) => Array.from(chunk))) {
            if (!(key instanceof Uint8Array) || key.length !== format_KEY_BYTES)
              throw broken("holds other keys than parts do");
            take(key);
          }
          rowStart += rows;
        }
      }
    };
  } catch (error) {
    (0, external_node_fs_namespaceObject.closeSync)(file);
    throw noKeys(error);
  }
}
;
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;
const LEVEL = 3;
const tables_MOST_BYTES = 1024 ** 3;
function createTableRows(samples, others) {
  const written = /* @__PURE__ */ new Set();
  return (tables) => tables.map(({ file, isSample, bytes }) => {
    const key = createHash("sha256").update(bytes).digest();
    const hex2 = key.toString("hex");
    const content = written.has(hex2) ? null : gzipSync(bytes, { level: LEVEL });
    written.add(hex2);
    return {
      ...{ kind: "table", sample: file, path: pathAt(isSample ? samples : others, file) },
      ...{ by: "sha256", key, content, print: null, more: isSample ? null : { beside: true } },
      ...{ size: bytes.length, dataset: null, split: null, splitBy: null, label: null, labelBy: null }
    };
  });
}
function writeTables(parts, folder) {
  const at = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const written = /* @__PURE__ */ new Set();
    for (const [group, { kind }] of part.facts.groups.entries()) {
      if (kind !== "table")
        continue;
      const { key, path, content, more } = part.read(group, ["key", "path", "content", "more"]);
      for (let row = 0; row < path.rows; row++) {
        const hex2 = key.bytesAt(row).toString("hex");
        const location = (0, external_node_path_namespaceObject.join)(folder, hex2);
        const packed = content.bytesAt(row);
        if (packed !== null && !written.has(hex2))
          (0, external_node_fs_namespaceObject.writeFileSync)(lossless_encodePath(location), unpacked(packed, part));
        written.add(hex2);
        at.set(more_pathIn(path, more, row), location);
      }
    }
  }
  return at;
}
function unpacked(packed, { path }) {
  try {
    return (0, external_node_zlib_namespaceObject.gunzipSync)(packed, { maxOutputLength: tables_MOST_BYTES });
  } catch {
    throw new failure_Failure(`The part "${display_display(path)}" holds a broken table; fingerprint its share again`);
  }
}
;
async function withTables(listings, { root }, use) {
  const folder = (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)((0, external_node_os_namespaceObject.tmpdir)(), "data-hygiene-"));
  try {
    const nowhere = (0, external_node_path_namespaceObject.join)(folder, "none");
    const all = [];
    for (const { parts, files, mayBeHere } of listings) {
      const written = writeTables(parts, folder);
      for (let file = 0; file < files.names.length; file++) {
        const path = paths_pathAt(files, file);
        if (!mayBeHere || written.has(path) || files.pointers.has(file))
          continue;
        const stat = lookIfPossible(lossless_encodePath((0, external_node_path_namespaceObject.resolve)(root, path)));
        if (stat !== void 0 && stat.size !== files.sizes[file])
          written.set(path, nowhere);
      }
      all.push((path) => written.get(path) ?? (mayBeHere ? void 0 : nowhere));
    }
    return await use(all);
  } finally {
    (0, external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
  }
}
function picturesRead(listings) {
  const held2 = new Map(listings.map(({ parts, files, numbers }) => [files, picturesOf(parts, numbers)]));
  return {
    prints: async (files, take) => held2.get(files)?.prints(take),
    pixels: async (files, take) => held2.get(files)?.pixels(take)
  };
}
;
const NOT_HERE = "its content is not here";
const MOST_ABSENT_NAMED = 1e3;
async function lackingContents({ contents, objectIds, directories, directoryOf }, numbers, repository, root) {
  if (repository === null || numbers.length === 0 || await repository.lacks() === "nothing")
    return null;
  const isThere2 = existing(directories, root);
  if (numbers.every((file) => isThere2(directoryOf[file])))
    return null;
  const isHere2 = new Uint8Array(objectIds.count);
  await visitPresent(repository, (id) => {
    const content = objectIds.find(id);
    if (content >= 0)
      isHere2[content] = 1;
  });
  const isLacking = new Uint8Array(objectIds.count);
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isHere2[content] === 0)
      isLacking[content] = 1;
  }
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isLacking[content] === 1 && isThere2(directoryOf[file]))
      isLacking[content] = 0;
  }
  const count2 = isLacking.reduce((sum2, one) => sum2 + one, 0);
  return count2 === 0 ? null : { isLacking, count: count2 };
}
function existing(directories, root) {
  const known2 = /* @__PURE__ */ new Map();
  return (directory) => {
    let isThere2 = known2.get(directory);
    if (isThere2 === void 0) {
      const place = encodePath(locateText(root, directories[directory]));
      isThere2 = lstatSync(place, { throwIfNoEntry: false }) !== void 0;
      known2.set(directory, isThere2);
    }
    return isThere2;
  };
}
;
function explain(directories, findings) {
  if (directories.length === 0)
    return [];
  const sets = /* @__PURE__ */ new Map();
  directories.forEach(({ paths }, set) => {
    for (const path of paths)
      sets.set(path, set);
  });
  const above = createAbove(sets);
  const explained = directories.map(() => []);
  const isTouched = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    if (finding.members.some(({ list }) => list !== void 0))
      continue;
    const places2 = finding.members.map(({ file }) => data_files_placeOf(file));
    if (isLikeness(finding.group))
      continue;
    for (const place of places2)
      for (const { set } of above(place))
        isTouched.add(set);
    if (finding.group.kind !== void 0)
      continue;
    const [first] = places2;
    const explaining = above(first).find(({ set, path }) => {
      const inside = first.slice(path.length);
      return places2.every((place) => place.endsWith(inside) && sets.get(place.slice(0, place.length - inside.length)) === set);
    });
    if (explaining !== void 0)
      explained[explaining.set]?.push(finding);
  }
  return directories.map((directory, set) => ({ ...directory, explains: explained[set] })).filter((_, set) => isTouched.has(set));
}
function createAbove(sets) {
  const known2 = /* @__PURE__ */ new Map();
  const at = (path) => {
    const set = sets.get(path);
    return set === void 0 ? [] : [{ set, path }];
  };
  const aboveDirectory = (directory) => {
    const found = known2.get(directory);
    if (found !== void 0)
      return found;
    const all = [];
    for (let path = directory; path !== "" && path !== "/"; path = paths_parentDirectory(path))
      lists_addAll(all, at(path));
    all.reverse();
    known2.set(directory, all);
    return all;
  };
  return (place) => {
    const above = aboveDirectory(paths_parentDirectory(place));
    return sets.has(place) ? [...above, ...at(place)] : above;
  };
}
;
function assembleReport(results) {
  const { snapshot, samples, errors, bytesRead, judgement, directories, rules, notes, base, baseline, rows = null, contents = [] } = results;
  const notices = [...results.notices, ...snapshot.notices];
  return {
    tool: TOOL,
    source: snapshot.source,
    base,
    baseline,
    scanned: {
      ...samples,
      bytesRead: snapshot.bytesRead + bytesRead + (rows?.bytesRead ?? 0),
      skipped: snapshot.skipped,
      errors: order_sortByPath([...snapshot.errors, ...errors, ...rows?.errors ?? []])
    },
    datasets: judgement.recognised,
    compared: [...comparedOf(samples, rows), ...contents],
    passedOver: snapshot.passedOver,
    notes: [
      ...notes,
      ...snapshot.notes,
      ...rows?.notes ?? [],
      ...leftOutNotes("rows", rows?.leftOut.filter(isHere) ?? []),
      ...leftOutNotes("what they show", contents[0]?.leftOut?.filter(isHere) ?? [])
    ],
    notices,
    rules,
    tables: rows?.findings ?? [],
    rowCounts: rows?.counts ?? NO_ROWS,
    directories: explain(directories, judgement.findings),
    judgement
  };
}
const NO_ROWS = { total: { contents: 0, newContents: 0 }, byRule: {} };
function comparedOf(all, rows) {
  const bytes = { kind: "bytes", samples: all.files };
  if (rows === null || rows.tables === 0 && rows.leftOut.length === 0)
    return [bytes];
  const { samples, tables, read: read2, absent, leftOut } = rows;
  return [bytes, { kind: "row", samples, tables, read: read2, ...absent === 0 ? {} : { absent }, leftOut }];
}
const assemble_MOST_NAMED = 5;
function isHere({ reason }) {
  return reason !== NOT_HERE;
}
function leftOutNotes(by, leftOut) {
  if (leftOut.length === 0)
    return [];
  const named2 = leftOut.slice(0, assemble_MOST_NAMED).map(({ path, files, reason }) => {
    const within = files === void 0 ? "" : `${countOf(files, "file")} in `;
    return `${within}${display_display(path)} (${display_display(reason)})`;
  });
  const rest = leftOut.length - named2.length;
  const more = rest > 0 ? ` and ${countOf(rest, "other")}` : "";
  return [`Not compared by ${by}: ${named2.join(", ")}${more}`];
}
function countSamples({ sizes }) {
  let bytes = 0;
  let filesOfUnknownSize = 0;
  for (let file = 0; file < sizes.length; file++) {
    const size = sizes[file];
    if (size === UNKNOWN_SIZE)
      filesOfUnknownSize += 1;
    else
      bytes += size;
  }
  return { files: sizes.length, bytes, filesOfUnknownSize };
}
;
function acceptedRows(groups) {
  const contents = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const { id, kind, rules, files, records } = group;
    if (kind !== "row" || typeof id !== "string" || !Array.isArray(rules))
      continue;
    const count2 = typeof records === "number" ? records : Array.isArray(files) ? files.length : 0;
    const known2 = contents.get(id) ?? { rules: /* @__PURE__ */ new Set(), count: 0 };
    for (const rule of rules)
      if (typeof rule === "string")
        known2.rules.add(rule);
    known2.count = Math.max(known2.count, count2);
    contents.set(id, known2);
  }
  return {
    knows(rule, id, count2) {
      const known2 = contents.get(id);
      return known2?.rules.has(rule) === true && known2.count >= count2;
    }
  };
}
;
function noRecords() {
  return {
    findings: [],
    counts: { total: { contents: 0, newContents: 0 }, byRule: {} },
    leakage: [],
    samples: 0,
    tables: 0,
    read: [],
    leftOut: [],
    absent: 0,
    errors: [],
    notes: [],
    bytesRead: 0
  };
}
;
const BINARY = /* @__PURE__ */ new Set(["bin", "pkl", "pickle", "pt"]);
async function compareRows(input, world) {
  if (!mayHoldRecords(input.files, input.options))
    return noRecords();
  const { compareAllRows } = await import(
    /* webpackIgnore: true */
    "./rows-rows.js"
  );
  return compareAllRows(input, world);
}
function mayHoldRecords({ names }, { compare }) {
  if (compare !== "auto" && !compare.includes("rows"))
    return false;
  return namesByEnding(names).some(mayHold);
}
function mayHold(name) {
  const kind = kindOf(name);
  if (kind === KIND.other)
    return !BINARY.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  return !isMediaKind(kind) && kind !== KIND.array;
}
;
async function judgeParts(paths, options, surroundings, world) {
  await readDestinations(options, surroundings.written, world);
  if (paths.length === 0)
    throw new failure_Failure("No parts to judge: name the files that fingerprint wrote.");
  const opened = [];
  try {
    world.progress.phase("checking parts");
    const parts = await openParts(paths, opened, world);
    const baseParts = options.baseParts.length === 0 ? [] : await openParts(options.baseParts, opened, world);
    world.progress.phase("comparing fingerprints");
    const { groups } = options;
    const table = groups === null ? await repeatedKeys(parts, "bytes", world.workers) : keysOfTable(await readGroups(expandParts([groups], world.root), world.root));
    const gathered = await gatherSamples(parts, table, picturesIn(parts), world.workers);
    return await judgeGathered(parts, baseParts, gathered, options, surroundings, world);
  } finally {
    for (const part of opened)
      part.close();
  }
}
async function openParts(texts, opened, world) {
  const parts = [];
  const share = createSharing();
  for (const path of expandParts(texts, world.root)) {
    const part = await openPart((0, external_node_path_namespaceObject.resolve)(world.root, path), path);
    opened.push(part);
    share(part);
    parts.push(part);
  }
  await assertWhole(parts, world.workers);
  return allOfOne(parts);
}
async function judgeGathered(parts, baseParts, gathered, options, { base: named2, baseline, notes }, world) {
  const all = parts.map(({ facts }) => facts);
  const [first] = parts;
  const { listing, listingBytesRead } = first.facts;
  const own = all.map((facts) => facts.own);
  const divided = new Map(listing.divided);
  const { files } = gathered;
  const matched = groupKnown(gathered, divided, gathered.otherLacking, world);
  const { groups } = matched;
  const beside = gatherOthers(parts, files, repeatableIn(all, () => countInGroups(groups)));
  const { directories } = await findRepeatedDirectories(heldIn(gathered, beside.others, all), groups, world);
  const layout = layoutOf(gathered, divided);
  const base = baseParts.length === 0 ? null : await openBaseParts(baseParts, first, groups, named2, world.workers);
  const accepted = baseline === null ? null : acceptedReport(baseline.text, baseline.path);
  const known2 = accepted === null ? [] : [knownInReport(accepted)];
  if (base !== null)
    known2.unshift(base.known);
  const decided = { ...options, ...decidedOptions(first.facts) };
  const pictures = await compareContents(pictureInput({ parts, gathered, layout, groups, options: decided }, base), world);
  known2.unshift(...pictures.known);
  const tables = { parts, files: pickDataFiles(files, gathered.tables), mayBeHere: true };
  const then = base === null ? [] : [{ parts: base.parts, files: base.tables, mayBeHere: false }];
  const rows = await withTables([tables, ...then], world, ([ofNow, ofBase]) => compareRows({
    ...{ files: tables.files, others: pickOthers(beside.others, beside.tables), layout, groups },
    ...{ options: decided, earlier: null, cache: null },
    ...ofNow === void 0 ? {} : { written: ofNow },
    accepted: accepted === null ? [] : [acceptedRows(accepted.groups)],
    base: base === null || ofBase === void 0 ? null : {
      ...{ files: base.tables, others: base.others, layout: base.layout, written: ofBase },
      commit: base.shown.commit
    }
  }, world));
  const recognised = recognisedIn(all);
  const judgement = judge({ files, layout, recognised, groups: pictures.groups, options, known: known2, rows });
  const sum2 = (count2) => own.reduce((total, facts) => total + count2(facts), 0);
  return assembleReport({
    snapshot: { ...listing, bytesRead: listingBytesRead },
    samples: {
      files: sum2(({ samples }) => samples),
      bytes: sum2(({ bytes }) => bytes),
      filesOfUnknownSize: sum2(({ filesOfUnknownSize }) => filesOfUnknownSize)
    },
    errors: order_sortByPath(own.flatMap(({ errors }) => errors.map(({ path, message }) => ({ path, message })))),
    bytesRead: sum2(({ bytesRead }) => bytesRead),
    ...{ judgement, directories, rows, contents: pictures.compared, rules: options.rules },
    notes: [...notes, ...new Set(own.flatMap((facts) => facts.notes)), ...matched.notes, ...pictures.notes],
    notices: base?.notices ?? [],
    base: base?.shown ?? null,
    baseline: baseline?.path ?? null
  });
}
function pictureInput({ parts, gathered: { files, failed, numbers }, ...input }, base) {
  const read2 = numbers_select(numbers_numbersTo(files.names.length), (file) => !failed.has(file));
  const now = { parts, files: pickDataFiles(files, read2), numbers: pickNumbers(numbers, read2) };
  const before = base === null ? [] : [{ parts: base.parts, files: base.gathered.files, numbers: base.gathered.numbers }];
  return {
    ...{ ...input, files: now.files, cache: null, read: picturesRead([now, ...before]) },
    base: base && { files: base.gathered.files, layout: base.layout, hadAll: hadAllOf(base.known) }
  };
}
function decidedOptions({ options }) {
  const { compare, columns, splits, source } = options;
  return { compare, columns, splits, source };
}
function pickOthers({ contents, pointers, ...paths }, numbers) {
  return {
    ...pickPaths(paths, numbers),
    contents: pickNumbers(contents, numbers),
    pointers: pickFrom(pointers, numbers)
  };
}
var __webpack_exports__judgeParts = __webpack_exports__.w;
export { __webpack_exports__judgeParts as judgeParts };
