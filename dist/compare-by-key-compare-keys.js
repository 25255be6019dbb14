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
  x: () => (
    /* binding */
    openByKey
  )
});
;
function lists_addTo(lists, key, value) {
  const known2 = lists.get(key);
  if (known2 === void 0)
    lists.set(key, [value]);
  else
    known2.push(value);
}
function addAll(list, more) {
  for (const value of more)
    list.push(value);
}
function* lists_inBatches(numbers, size, mostBytes, most = Number.POSITIVE_INFINITY) {
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
const TABLE = [BYTES, ROW, PICTURE, NEAR_PICTURE];
const KIND_NAMES = TABLE.map(({ name }) => name);
const KIND_CHOICES = TABLE.flatMap(({ choice }) => choice?.name ?? []);
const CHOICE_MEANINGS = TABLE.flatMap(({ choice }) => choice === null ? [] : `\`${choice.name}\`: ${choice.means}.`);
const EVIDENCE = TABLE.flatMap(({ evidence }) => evidence);
const PROOF_NAMES = TABLE.flatMap((kind) => kind.samples === "files" && kind.certainty === "proof" && kind.name !== "bytes" ? kind.name : []);
const LIKENESS_NAMES = TABLE.flatMap((kind) => kind.certainty === "likeness" ? kind.name : []);
const KEY_KINDS = TABLE.flatMap((kind) => kind.key === void 0 ? [] : { name: kind.name, key: kind.key });
const BY_NAME = new Map(TABLE.map((kind) => [kind.name, kind]));
function kindOfGroup({ kind = "bytes" }) {
  return BY_NAME.get(kind);
}
function isLikeness(group) {
  return group.kind !== void 0 && kindOfGroup(group).certainty === "likeness";
}
;
const FIRST_SURROGATE = 55296;
const FIRST_AFTER_SURROGATES = 57344;
function order_comparePaths(left, right) {
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
function sortByPath(items) {
  return sortByKey(items, ({ path }) => path);
}
function sortByKey(items, pathOf) {
  for (let index = 1; index < items.length; index++) {
    if (order_comparePaths(pathOf(items[index - 1]), pathOf(items[index])) > 0) {
      return items.sort((left, right) => order_comparePaths(pathOf(left), pathOf(right)));
    }
  }
  return items;
}
;
const WORDS = { sha1: 5, sha256: 8 };
const DIGITS_PER_WORD = 8;
const BYTES_PER_WORD = 4;
const FIRST_CAPACITY = 1024;
function object_ids_createObjectIds(format) {
  const width = WORDS[format];
  const hexBytes = Buffer.alloc(width * DIGITS_PER_WORD);
  const idBytes = Buffer.alloc(width * BYTES_PER_WORD);
  const seed = Math.floor(Math.random() * 2 ** 31);
  let words2 = new Int32Array(FIRST_CAPACITY * width);
  let count = 0;
  let table = createIdTable(0, hashOf, areEqual);
  const late = /* @__PURE__ */ new Map();
  function parse(hex, offset) {
    let at = offset;
    for (let word = count * width; word < (count + 1) * width; word++) {
      let value = 0;
      for (const end = at + DIGITS_PER_WORD; at < end; at++) {
        const digit = hex[at];
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
  function add(hex, offset) {
    parse(hex, offset);
    return added();
  }
  function added() {
    count += 1;
    if ((count + 1) * width > words2.length) {
      const larger = new Int32Array(words2.length * 2);
      larger.set(words2);
      words2 = larger;
    }
    return count - 1;
  }
  function settled() {
    if (table.count + late.size < count) {
      table = createIdTable(count, hashOf, areEqual);
      late.clear();
    }
    return table;
  }
  return {
    get count() {
      return count;
    },
    add,
    addBytes(bytes, offset) {
      for (let word = 0; word < width; word++) {
        words2[count * width + word] = bytes.readInt32BE(offset + word * BYTES_PER_WORD);
      }
      return added();
    },
    setToFirst(ids) {
      const { firstEqual } = settled();
      for (let place = 0; place < ids.length; place++) {
        const id = ids[place];
        if (id >= 0)
          ids[place] = firstEqual[id] ?? id;
      }
    },
    addHex(hex) {
      const known2 = this.find(hex);
      if (known2 >= 0)
        return known2;
      hexBytes.write(hex, "latin1");
      const id = add(hexBytes, 0);
      late.set(hex, id);
      return id;
    },
    find(hex) {
      if (hex.length !== hexBytes.length)
        return -1;
      hexBytes.write(hex, "latin1");
      const { find } = settled();
      parse(hexBytes, 0);
      const known2 = find(count);
      return known2 < 0 ? late.get(hex) ?? -1 : known2;
    },
    findAll(others) {
      const { find } = settled();
      const found = new Int32Array(others.count);
      const other = new Int32Array(width);
      for (let id = 0; id < others.count; id++) {
        others.copyWords(id, other);
        words2.set(other, count * width);
        const known2 = find(count);
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
const names_NO_SERIES = 0;
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
function names_nameAt(names, file) {
  const series = names.seriesOf[file];
  const number = names.numbers[file];
  return series === names_NO_SERIES ? names.texts[number] : memberOf(names.series[series], number);
}
function memberOf(series, number) {
  const { beginning, ending } = series;
  return beginning + String(number).slice(1) + ending;
}
function names_appendName(names, text) {
  append(names, names_NO_SERIES, names.texts.push(text) - 1);
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
function names_pickNames({ seriesOf, numbers, texts, series }, files) {
  return {
    length: files.length,
    seriesOf: pickNumbers(seriesOf, files),
    numbers: pickNumbers(numbers, files),
    texts,
    series
  };
}
function firstNames({ seriesOf, numbers, texts, series }, count) {
  return {
    length: count,
    seriesOf: seriesOf.subarray(0, count),
    numbers: numbers.subarray(0, count),
    texts,
    series
  };
}
function names_filesNamed(names, wanted) {
  const mayBe = names.series.map(({ beginning, ending }, series) => {
    if (series === names_NO_SERIES)
      return true;
    for (const name of wanted)
      if (name.startsWith(beginning) && name.endsWith(ending))
        return true;
    return false;
  });
  const found = [];
  for (let file = 0; file < names.length; file++) {
    if (mayBe[names.seriesOf[file]] === true && wanted.has(names_nameAt(names, file)))
      found.push(file);
  }
  return found;
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
function directoriesInUse({ directories, directoryOf }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf.length; file++)
    isUsed[directoryOf[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf, names }, file) {
  return paths_pathIn(directories[directoryOf[file]], names_nameAt(names, file));
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
function holdsPath(paths, path) {
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
function filesAt(files, numbers, places) {
  const namesIn = /* @__PURE__ */ new Map();
  for (const place of places) {
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
    addTo(found, place, file);
  }
  return found;
}
function isWithin(path, directory) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
;
const UNKNOWN_SIZE = -1;
const NOT_NAMED = (
  /* unused pure expression or super */
  null
);
const ELSEWHERE = (
  /* unused pure expression or super */
  null
);
function knownSize(size) {
  return size === UNKNOWN_SIZE ? null : size;
}
function dataFileAt(files, file, objectId) {
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
  return file.directory ?? parentDirectory(data_files_placeOf(file));
}
function unnamedFiles({ contents }) {
  const numbers = [];
  for (let file = 0; file < contents.length; file++)
    if (contents[file] === NOT_NAMED)
      numbers.push(file);
  return numbers;
}
function pick(column, numbers) {
  if (numbers.length === column.length && isFromZero(numbers))
    return column;
  const picked = new Array(numbers.length);
  for (let at = 0; at < numbers.length; at++)
    picked[at] = column[numbers[at]];
  return picked;
}
function listDataFiles(files) {
  return Array.from(numbersTo(files.names.length), (file) => dataFileAt(files, file));
}
function dataFileColumns(files, format = "sha1") {
  const objectIds = createObjectIds(format);
  return {
    ...pathColumns(files.map(data_files_placeOf)),
    sizes: files.map(({ size }) => size ?? UNKNOWN_SIZE),
    contents: files.map(({ objectId, pointer }) => {
      if (pointer)
        return ELSEWHERE;
      return objectId === null ? NOT_NAMED : objectIds.addHex(objectId);
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
    sizes: valuesOf(numbers, (file) => files.sizes[file]),
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
const endings_KIND_NAMES = [
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
const endings_PACKED = words("gz bz2 xz zst zstd lz4 z");
;
const KIND = Object.fromEntries(endings_KIND_NAMES.map((name, number) => [name, number]));
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
function kinds_stemEndOf(name) {
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
const known = /* @__PURE__ */ new WeakMap();
function namesByEnding(names) {
  const before = known.get(names);
  if (before !== void 0)
    return before;
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  let last = null;
  const look = (name) => {
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
  const lookOnce = names_by_ending_answersByEnding(names, look);
  for (let file = 0; file < names.length; file++)
    lookOnce(file);
  known.set(names, found);
  return found;
}
function names_by_ending_answersByEnding(names, ask) {
  const { seriesOf, series } = names;
  const isAsked = new Uint8Array(series.length);
  const answers = new Array(series.length);
  return (file) => {
    const ofName = seriesOf[file];
    if (isAsked[ofName] === 1)
      return answers[ofName];
    const answer = ask(nameAt(names, file));
    if (ofName !== NO_SERIES && hasNumberInStem(series[ofName])) {
      isAsked[ofName] = 1;
      answers[ofName] = answer;
    }
    return answer;
  };
}
function hasNumberInStem({ beginning, ending }) {
  return stemEndOf(`${beginning}1${ending}`) > beginning.length;
}
;
function coveredFiles({ names }, covers) {
  const isCovered = answersByEnding(names, covers);
  const numbers = [];
  for (let file = 0; file < names.length; file++)
    if (isCovered(file))
      numbers.push(file);
  return numbers;
}
function distinctNamed({ contents }, numbers) {
  return new Set(numbers.map((file) => contents[file]).filter((content) => content >= 0)).size;
}
function contentsOf({ files, layout }, numbers, groups, covers) {
  const groupAt = groupsByPlace(numbers.length === 0 ? [] : groups, covers);
  const contents = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const path = pathAt(files, file);
    const group = groupAt.get(path) ?? null;
    const stored2 = storedName(files, file);
    const key = group === null ? stored2 ?? `path:${path}` : `group:${group.id}:${group.size}`;
    const datasets = placesOf(layout, path).map(({ dataset }) => dataset ?? "");
    const known2 = contents.get(key);
    if (known2 === void 0) {
      contents.set(key, { path, files: [file], stored: stored2, group, datasets: [...new Set(datasets)] });
      continue;
    }
    known2.files.push(file);
    known2.stored ??= stored2;
    if (comparePaths(path, known2.path) < 0)
      known2.path = path;
    for (const dataset of datasets)
      if (!known2.datasets.includes(dataset))
        known2.datasets.push(dataset);
  }
  return [...contents.values()].sort((left, right) => comparePaths(left.path, right.path));
}
function storedName(files, file) {
  const content = files.contents[file];
  if (content >= 0)
    return `git:${files.objectIds.hex(content)}`;
  const identity = files.pointers.get(file)?.identity;
  return identity ? identityKey(identity) : null;
}
function groupsByPlace(groups, covers) {
  const found = /* @__PURE__ */ new Map();
  for (const group of groups) {
    for (const file of group.files) {
      const place = placeOf(file);
      if (covers(place.slice(place.lastIndexOf("/") + 1)))
        found.set(place, group);
    }
  }
  return found;
}
function filesOf({ files, group }, all) {
  return group?.files ?? files.map((file) => dataFileAt(all, file));
}
;
function equalGroups(kind, firsts, source, isWhole, { keyOf, lookOf }) {
  return setsOf(firsts).map((contents) => {
    const members = contents.flatMap((content) => membersOf(source, content, content, lookOf?.(content)));
    const stored2 = contents.flatMap((content) => namesOf(source.contents[content]));
    const group = groupOf(kind, [`${kind}:${keyOf(contents[0])}`, ...stored2], members);
    if (isWhole)
      delete group.parts;
    return { contents, group };
  });
}
function groupsWithin(groups, { contents }) {
  return new Set(groups.flatMap(({ contents: own }) => own.flatMap((content) => contents[content]?.group ?? [])));
}
function membersOf({ contents, files }, content, part, look) {
  return filesOf(contents[content], files).map((file) => look === void 0 ? { file, part } : { file, part, look });
}
function groupOf(kind, names, members) {
  const sorted = [...members].sort((left, right) => order_comparePaths(left.file.path, right.file.path));
  const parts = sorted.map(({ part }) => part);
  const looks = sorted.flatMap(({ look }) => look ?? []);
  const group = {
    kind,
    id: names[0],
    names: [...new Set(names)],
    evidence: kindOfGroup({ kind }).evidence,
    size: null,
    files: sorted.map(({ file }) => file)
  };
  if (looks.length > 0)
    group.looks = looks;
  if (new Set(parts).size < parts.length)
    group.parts = parts;
  return group;
}
function setsOf(firsts) {
  const sets = /* @__PURE__ */ new Map();
  for (const [content, first] of firsts) {
    lists_addTo(sets, first, content);
  }
  return [...sets.values()].filter(({ length }) => length > 1);
}
function namesOf({ group, stored: stored2 }) {
  return group?.names ?? (stored2 === null ? [] : [stored2]);
}
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
    const isWanted = isBlob && size <= mostBytes;
    if (!isWanted) {
      passedOver += size;
      take(object, null, isBlob ? size : null);
    }
    const contentEnd = end + 1 + size;
    if (contentEnd < buffer.length) {
      if (isWanted)
        take(object, buffer.subarray(end + 1, contentEnd), size);
      return contentEnd + 1;
    }
    left = contentEnd + 1 - buffer.length;
    parts = isWanted ? [Buffer.from(buffer.subarray(end + 1))] : null;
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
const FORMAT = "--batch=%(objecttype) %(objectsize)";
const MOST_BYTES = (
  /* unused pure expression or super */
  null
);
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const FEW = 1e3;
const MOST_SPOOLED = (
  /* unused pure expression or super */
  null
);
const MOST_IN_VAIN = (
  /* unused pure expression or super */
  null
);
async function blobs_readBlobs(repository, ids, take, mostBytes = MOST_BYTES) {
  const present = await placesOfPresent(repository, ids, take);
  const share = Math.max(MOST_OF_ONE_GIT, Math.ceil(present.length / GITS));
  const parts = [];
  for (let start = 0; start < present.length; start += share) {
    parts.push(readPart(repository, ids, present.slice(start, start + share), take, mostBytes));
  }
  await Promise.all(parts);
}
async function placesOfPresent(repository, ids, take) {
  const places = Array.from(ids.keys());
  if (ids.length === 0 || await repository.lacks() === "nothing")
    return places;
  const here = await readPresent(repository, new Set(ids));
  return places.filter((at) => {
    const id = ids[at];
    if (!here.has(id))
      take(id, null, null, at);
    return here.has(id);
  });
}
async function readPart(repository, ids, places, take, mostBytes) {
  let left = places;
  let canSpool = true;
  while (left.length > 0) {
    const part = left;
    const parser = createBatchParser((object, bytes, size) => {
      const at = part[object];
      take(ids[at], bytes, size, at);
    }, mostBytes);
    const isSpooled = canSpool && part.length > FEW;
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
  const args = ["cat-file", "--buffer", FORMAT];
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
async function withoutLarge(repository, ids, places, take, mostBytes) {
  const wanted = places.map((at) => ids[at]);
  const sizes = new Map(await readObjectSizes(repository, wanted));
  return places.filter((at) => {
    const id = ids[at];
    const size = sizes.get(id) ?? 0;
    if (size > mostBytes)
      take(id, null, size, at);
    return size <= mostBytes;
  });
}
;
const MOST_BYTES_HELD = (
  /* unused pure expression or super */
  null
);
const ONLY_MINE = 384;
async function write_blobs_writeBlobs(repository, ids, placeOf2) {
  const sizes = /* @__PURE__ */ new Map();
  const large = [];
  await readBlobs(repository, ids, (id, bytes, size) => {
    if (bytes !== null)
      sizes.set(id, writeNew(placeOf2(id), bytes));
    else if (size !== null)
      large.push(id);
  }, MOST_BYTES_HELD);
  for (const id of large) {
    const file = openSync(placeOf2(id), "wx", ONLY_MINE);
    try {
      let size = 0;
      await repository.stream(["cat-file", "blob", id], (chunk) => {
        size += writeAll(file, chunk);
      });
      sizes.set(id, size);
    } finally {
      closeSync(file);
    }
  }
  return sizes;
}
function writeNew(place, bytes) {
  const file = openSync(place, "wx", ONLY_MINE);
  try {
    return writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
}
function writeAll(file, bytes) {
  let done = 0;
  while (done < bytes.length)
    done += writeSync(file, bytes, done);
  return done;
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function lossless_decodePath(bytes) {
  if (isUtf8(bytes))
    return bytes.toString("utf8");
  let text = "";
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset]);
    const sequence = bytes.subarray(offset, offset + length);
    if (sequence.length === length && isUtf8(sequence)) {
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
  return process.platform === "win32" || !SURROGATE.test(path) ? path : lossless_pathBytes(path);
}
function lossless_pathBytes(path) {
  if (!SURROGATE.test(path))
    return Buffer.from(path, "utf8");
  const parts = [];
  let end = 0;
  for (const match of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end, match.index), "utf8"));
    parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match.index + match[0].length;
  }
  parts.push(Buffer.from(path.slice(end), "utf8"));
  return Buffer.concat(parts);
}
function isUtf8Path(path) {
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
function locate(root, path) {
  return encodePath(locate_locateText(root, path));
}
function locate_locateText(root, path) {
  if (path === "")
    return root;
  return isAbsolute(path) ? path : pathIn(root, path);
}
function pathFromRoot(root, given) {
  const path = isAbsolute(given) ? belowRoot(root, given) : given;
  const slashed = sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal = posix.normalize(slashed);
  const trimmed = normal.length > 1 ? normal.replace(/\/$/, "") : normal;
  return trimmed === "." ? "" : trimmed;
}
function isOutside(path) {
  return path === ".." || path.startsWith("../") || isAbsolute(path);
}
function belowRoot(root, absolute) {
  const inner = relative(root, resolve(absolute));
  return isOutside(inner) || inner.startsWith(`..${sep}`) ? absolute : inner || ".";
}
;
function real_place_realPlace(path) {
  try {
    return decodePath(realpathSync.native(encodePath(path), "buffer"));
  } catch {
    if (dirname(path) === path || isThere(path))
      return null;
    const parent = real_place_realPlace(dirname(path));
    return parent === null ? null : join(parent, basename(path));
  }
}
function isThere(path) {
  try {
    return lstatSync(encodePath(path), { throwIfNoEntry: false }) !== void 0;
  } catch {
    return true;
  }
}
const MOST_LINKS = 40;
function realTarget(path, links = MOST_LINKS) {
  const real = real_place_realPlace(path);
  const directory = real === null && links > 0 ? real_place_realPlace(dirname(path)) : null;
  if (real !== null || directory === null)
    return real ?? path;
  try {
    const target = decodePath(readlinkSync(encodePath(path), { encoding: "buffer" }));
    return realTarget(resolve(directory, target), links - 1);
  } catch {
    return path;
  }
}
;
const KEY = /^([^-]+)(?:-s([0-9]+))?(?:-m([0-9]+))?(?:-S([0-9]+))?(?:-C([0-9]+))?--(.*)$/s;
const CONTENT_BACKEND = /^(SHA1|MD5|SHA(?:224|256|384|512)|SHA3_(?:224|256|384|512)|SKEIN(?:256|512)|BLAKE2B(?:160|224|256|384|512)|BLAKE2BP512|BLAKE2S(?:160|224|256)|BLAKE2SP(?:224|256))(E?)$/;
const BITS_BY_NAME = /* @__PURE__ */ new Map([
  ["MD5", 128],
  ["SHA1", 160]
]);
const SHARED_ALGORITHM = /* @__PURE__ */ new Map([
  ["SHA256", "sha256"],
  ["MD5", "md5"]
]);
const LONGEST_EXTENSION = 64;
function parseAnnexKey(text) {
  const parts = KEY.exec(text);
  if (parts === null)
    return null;
  const [, backend = "", size, , chunkSize, chunk, name = ""] = parts;
  if (backend.endsWith("E") && extensionLength(name) > LONGEST_EXTENSION)
    return null;
  const bytes = size === void 0 ? null : parseCount(size);
  const isWhole = chunkSize === void 0 && chunk === void 0;
  const isExact = size === void 0 || bytes !== null;
  return { backend, name, size: bytes, identity: isWhole && isExact ? identify(backend, name, bytes) : null };
}
function annex_key_parseAnnexKeyFile(fileName) {
  if (/[/:]|&(?![sca])/.test(fileName))
    return null;
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped) => UNESCAPED[escaped] ?? escaped));
}
const UNESCAPED = { "%": "/", "&s": "%", "&c": ":", "&a": "&" };
function identify(backend, name, size) {
  const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? [];
  if (hash === void 0)
    return null;
  const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3));
  const [beforeDot = ""] = name.split(".", 1);
  const hex = withExtension === "E" ? beforeDot : name;
  if (hex.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex))
    return null;
  return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex, size };
}
function extensionLength(name) {
  const dot = name.indexOf(".");
  return dot < 0 ? 0 : pathBytes(name.slice(dot)).length;
}
;
const LARGEST_ANNEX_POINTER = 32768;
const POINTER_START = "/annex/objects/";
const LONGEST_LINK = 8191;
function annex_parseAnnexLink(target) {
  if (target.length > LONGEST_LINK)
    return null;
  const start = target.indexOf(POINTER_START);
  if (start < 0)
    return null;
  const below = target.slice(start + POINTER_START.length).split("/");
  const file = below.at(-1);
  if (file === void 0 || below.length < 2 || file !== below.at(-2))
    return null;
  return parseAnnexKeyFile(file);
}
function parseAnnexPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_ANNEX_POINTER)
    return null;
  if (!bytes.subarray(0, LONGEST_LINK).includes(POINTER_START))
    return null;
  const text = decodePath(bytes);
  return text.startsWith(POINTER_START) ? parsePointer(text) : parseLinkText(text);
}
function parsePointer(text) {
  const end = text.indexOf("\n");
  const first = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? "" : text.slice(end + 1);
  if (!isMeantForAnnex(rest))
    return null;
  return parseAnnexKeyFile(first.slice(POINTER_START.length).replace(/\r$/, ""));
}
function isMeantForAnnex(rest) {
  if (rest === "")
    return true;
  if (!rest.endsWith("\n"))
    return false;
  return rest.slice(0, -1).split("\n").every((line) => line.includes("/annex/"));
}
function parseLinkText(text) {
  return /[\0\n\r \t]/.test(text) ? null : annex_parseAnnexLink(text);
}
;
const USUAL_START = Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:");
const USUAL_MIDDLE = Buffer.from("\nsize ");
const DIGITS_OF_HASH = 64;
const MOST_DIGITS_OF_SIZE = 15;
const LF = 10;
const ZERO = 48;
function lfs_usual_readUsualLfsPointer(bytes) {
  const hashStart = USUAL_START.length;
  const hashEnd = hashStart + DIGITS_OF_HASH;
  const sizeStart = hashEnd + USUAL_MIDDLE.length;
  const sizeEnd = bytes.length - 1;
  const digitsOfSize = sizeEnd - sizeStart;
  if (digitsOfSize < 1 || digitsOfSize > MOST_DIGITS_OF_SIZE || bytes[sizeEnd] !== LF)
    return null;
  if (!holds(bytes, 0, USUAL_START) || !holds(bytes, hashEnd, USUAL_MIDDLE))
    return null;
  for (let at = hashStart; at < hashEnd; at++) {
    const byte = bytes[at];
    const isHexadecimal = isDigit(byte) || byte >= 97 && byte <= 102;
    if (!isHexadecimal)
      return null;
  }
  let size = 0;
  for (let at = sizeStart; at < sizeEnd; at++) {
    const byte = bytes[at];
    if (!isDigit(byte))
      return null;
    size = size * 10 + byte - ZERO;
  }
  return { hex: bytes.toString("latin1", hashStart, hashEnd), size };
}
function holds(bytes, start, expected) {
  for (let at = 0; at < expected.length; at++)
    if (bytes[start + at] !== expected[at])
      return false;
  return true;
}
function isDigit(byte) {
  return byte >= ZERO && byte <= 57;
}
;
const lfs_LARGEST_LFS_POINTER = 1023;
const VERSIONS = /* @__PURE__ */ new Set([
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2"
]);
const KEYS = (
  /* unused pure expression or super */
  null
);
const MENTIONS = ["git-lfs", "hawser", "git-media"].map((mention) => Buffer.from(mention));
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/;
const OBJECT = /^sha256:([0-9a-f]{64})$/;
const SIZE = /^[+-]?[0-9]+$/;
const LARGEST_SIZE = (
  /* unused pure expression or super */
  null
);
const SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`, "g");
function lfs_parseLfsPointer(bytes) {
  if (bytes.length === 0 || bytes.length > lfs_LARGEST_LFS_POINTER)
    return null;
  const usual = readUsualLfsPointer(bytes);
  if (usual !== null)
    return plainPointer(usual.hex, usual.size);
  if (!MENTIONS.some((mention) => bytes.includes(mention)))
    return null;
  const text = decodePath(bytes).replace(OUTER_SPACE, "");
  const lines = readLines(text);
  if (lines === null)
    return null;
  const { version, oid, size } = lines.values;
  if (version === void 0 || !VERSIONS.has(version))
    return null;
  const objectHex = OBJECT.exec(oid ?? "")?.[1];
  const objectSize = readSize(size ?? "");
  const original = firstInput(lines.extensions);
  if (objectHex === void 0 || objectSize === void 0 || original === void 0)
    return null;
  if (objectSize === null)
    return { objectHex, objectSize, identity: null };
  if (original === null)
    return plainPointer(objectHex, objectSize);
  return { objectHex, objectSize, identity: { algorithm: "sha256", hex: original, size: null } };
}
function plainPointer(hex, size) {
  return { objectHex: hex, objectSize: size, identity: { algorithm: "sha256", hex, size } };
}
function readLines(text) {
  const lines = { values: {}, extensions: /* @__PURE__ */ new Map() };
  let next = 0;
  for (const ended of text.split("\n")) {
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line === "")
      continue;
    const space = line.indexOf(" ");
    const expected = KEYS[next];
    if (space < 0 || expected === void 0)
      return null;
    const key = line.slice(0, space);
    const value = line.slice(space + 1);
    if (key === expected) {
      lines.values[expected] = value;
      next += 1;
    } else if (EXTENSION.test(key)) {
      lines.extensions.set(key, value);
    } else
      return null;
  }
  return lines;
}
function readSize(text) {
  if (!SIZE.test(text))
    return void 0;
  const size = BigInt(text.startsWith("+") ? text.slice(1) : text);
  if (size < 0n || size > LARGEST_SIZE)
    return void 0;
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : null;
}
function firstInput(extensions) {
  const inputs = /* @__PURE__ */ new Map();
  for (const [key, value] of extensions) {
    const priority = EXTENSION.exec(key)?.[1];
    const hex = OBJECT.exec(value)?.[1];
    if (priority === void 0 || hex === void 0 || inputs.has(priority))
      return void 0;
    inputs.set(priority, hex);
  }
  const [first] = [...inputs.keys()].sort();
  return first === void 0 ? null : inputs.get(first);
}
;
async function readable_findReadable(files, numbers, places) {
  const at = /* @__PURE__ */ new Map();
  const inGit = /* @__PURE__ */ new Map();
  const asked = [...numbers];
  const storesOf = await places.storesFor(asked.flatMap((file) => files.pointers.get(file) ?? []));
  for (const file of asked) {
    const content = files.contents[file];
    const id = content < 0 ? null : files.objectIds.hex(content);
    const found = onDisk(files, file, places, storesOf);
    if (found !== null)
      at.set(file, found);
    if (found !== null || id === null)
      continue;
    addTo(inGit, id, file);
  }
  if (places.repository === null || inGit.size === 0)
    return { at, close() {
    } };
  const folder = mkdtempSync(join(places.temporary, "data-hygiene-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    const placeOf2 = (id) => join(folder, id);
    const written = await writeBlobs(places.repository, [...inGit.keys()], placeOf2);
    const stored2 = places.mayBePointers ? await storedFor([...written.keys()], placeOf2, places) : null;
    for (const id of written.keys()) {
      const own = stored2?.get(id);
      const content = own === void 0 ? regularFile(placeOf2(id)) : own;
      if (content !== null)
        for (const file of inGit.get(id) ?? [])
          at.set(file, content);
    }
    return { at, close };
  } catch (error) {
    close();
    throw error;
  }
}
async function storedFor(ids, placeOf2, { storesFor }) {
  const pointers = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const pointer = pointerIn(placeOf2(id));
    if (pointer !== null)
      pointers.set(id, pointer);
  }
  const storesOf = await storesFor(pointers.values());
  return new Map([...pointers].map(([id, pointer]) => [id, firstOf(storesOf(pointer), pointer.identity?.size ?? null)]));
}
function pointerIn(location) {
  const size = regularFile(location)?.size ?? 0;
  const pointer = size > LARGEST_LFS_POINTER ? null : parseLfsPointer(readFileSync(encodePath(location)));
  if (pointer === null)
    return null;
  const { identity } = pointer;
  return { kind: "lfs", identity, describedIn: null, hasPlace: false, objectId: null };
}
function firstOf(locations, size) {
  for (const location of locations) {
    const content = regularFile(location);
    if (content !== null && (size === null || content.size === size))
      return content;
  }
  return null;
}
function onDisk(files, file, places, storesOf) {
  const path = pathAt(files, file);
  const written = places.written?.(path);
  if (written !== void 0)
    return regularFile(written);
  const pointer = files.pointers.get(file);
  if (pointer === void 0) {
    const isNamed = files.contents[file] >= 0;
    return isNamed && places.isChanged(path) ? null : regularFile(locateText(places.root, path));
  }
  const { identity, hasPlace, kind } = pointer;
  if (identity === null)
    return null;
  const { size } = identity;
  if (kind === "annex") {
    const kept = annexedContent(locateText(places.root, path), places.repository);
    if (kept !== null && (size === null || kept.size === size))
      return kept;
  }
  const own = hasPlace && size !== null && !places.isChanged(path) ? [locateText(places.root, path)] : [];
  return firstOf([...own, ...storesOf(pointer)], size);
}
function annexedContent(link, repository) {
  if (repository === null)
    return null;
  let target;
  try {
    target = decodePath(readlinkSync(encodePath(link), { encoding: "buffer" }));
  } catch {
    return null;
  }
  const place = parseAnnexLink(target) === null ? null : realPlace(resolve(dirname(link), target));
  const store = realPlace(join(repository.commonDirectory, "annex", "objects"));
  return place !== null && store !== null && place.startsWith(`${store}/`) ? regularFile(place) : null;
}
function regularFile(location) {
  try {
    const stat = lstatSync(encodePath(location));
    return stat.isFile() ? { location, size: stat.size, modified: stat.mtimeMs } : null;
  } catch {
    return null;
  }
}
;
const FILES_PER_TASK = 32;
const BYTES_PER_TASK = (
  /* unused pure expression or super */
  null
);
async function read_batch_readBatch(work, { form, contents, files, places, world }, numbers, takers) {
  const fileOf = (content) => contents[content]?.files[0];
  const all = numbers.flatMap((content) => contents[content]?.files ?? []);
  const readable = await findReadable(files, all, places);
  let bytesRead = 0;
  try {
    const at = /* @__PURE__ */ new Map();
    const names = /* @__PURE__ */ new Map();
    const left = [];
    for (const content of numbers) {
      const file = contents[content]?.files.find((number) => readable.at.has(number));
      const place = readable.at.get(file ?? fileOf(content));
      if (place === void 0) {
        takers.absent(content);
        continue;
      }
      const name = contents[content]?.stored ?? nameByStamp(place.location, world.now());
      if (name !== null && takers.recall(content, name))
        continue;
      at.set(content, place);
      names.set(content, name);
      left.push(content);
    }
    const tasks = [
      ...inBatches(left, (content) => at.get(content)?.size ?? 0, BYTES_PER_TASK, FILES_PER_TASK)
    ];
    const memory = world.memoryPerThread?.() ?? Number.POSITIVE_INFINITY;
    const taskOf = (task) => {
      const found = task.map((content) => at.get(content));
      return {
        kind: form.kind,
        locations: found.map(({ location }) => location),
        sizes: found.map(({ size }) => size),
        modified: found.map(({ modified }) => modified),
        memory
      };
    };
    await world.workers.run(work, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
      const task = tasks[number];
      bytesRead += result.bytesRead;
      const failed = new Map([...result.errors, ...result.undecoded].map(({ file, message }) => [file, message]));
      task.forEach((content, index) => {
        const message = failed.get(index);
        if (message !== void 0) {
          takers.trouble(content, message);
          return;
        }
        const name = names.get(content) ?? null;
        takers.take(content, name, partOf(result.values, index, task.length));
        if (result.pixels === void 0)
          return;
        const pixels = partOf(result.pixels, index, task.length);
        takers.pixels?.(content, name, pixels.some((byte) => byte !== 0) ? pixels : null);
      });
    }, world.progress.advance);
  } finally {
    readable.close();
  }
  return bytesRead;
}
function partOf(bytes, index, parts) {
  const width = bytes.length / parts;
  return bytes.subarray(index * width, (index + 1) * width);
}
function nameByStamp(location, now) {
  const started = BigInt(now) * 1000000n;
  const stat = lstatSync(encodePath(location), { bigint: true, throwIfNoEntry: false });
  return stat === void 0 ? null : stampName(stat, started);
}
;
const BYTES_AT_ONCE = (
  /* unused pure expression or super */
  null
);
function emptyPrints(contents, width) {
  return {
    width,
    bytes: new Uint8Array(new SharedArrayBuffer(contents * width)),
    isKnown: new Uint8Array(contents),
    troubles: /* @__PURE__ */ new Map(),
    absent: [],
    bytesRead: 0
  };
}
function printAt({ bytes, width }, content) {
  return bytes.subarray(content * width, (content + 1) * width);
}
function withPrints({ isKnown }) {
  const contents = [];
  for (let content = 0; content < isKnown.length; content++)
    if (isKnown[content] === 1)
      contents.push(content);
  return contents;
}
function recallPrints(source, from = 0) {
  const { contents, kept } = source;
  const left = [];
  for (let content = from; content < contents.length; content++) {
    const { stored: stored2 } = contents[content];
    if (stored2 === null || !recall(source, content, stored2, kept))
      left.push(content);
  }
  return left;
}
async function makePrints(source, contents, more = {}) {
  const { prints, kept, form } = source;
  const { work = form.work, ...others } = more;
  const takers = {
    absent: (content) => prints.absent.push(content),
    recall: (content, name) => recall(source, content, name, kept),
    take: (content, name, print) => {
      setPrint(prints, content, print);
      if (name !== null)
        kept?.keep(name, print);
    },
    trouble: (content, message) => prints.troubles.set(content, message),
    ...others
  };
  if (kept?.read !== void 0)
    return takeRead("prints", source, contents, kept.read, takers);
  await readInBatches(work, source, contents, takers);
}
async function readInBatches(work, source, contents, takers) {
  for (const batch of inBatches(contents, (content) => sizeOf(source, content), BYTES_AT_ONCE)) {
    source.prints.bytesRead += await readBatch(work, source, batch, takers);
  }
}
function bytesOf(source, contents) {
  return contents.reduce((sum, content) => sum + sizeOf(source, content), 0);
}
function sizeOf({ contents, files }, content) {
  return Math.max(0, files.sizes[contents[content]?.files[0]]);
}
function recall({ form, prints }, content, name, kept) {
  const known2 = kept?.find(name) ?? null;
  if (known2 === null || !form.isOne(known2))
    return false;
  setPrint(prints, content, known2);
  return true;
}
function setPrint(prints, content, print) {
  prints.bytes.set(print, content * prints.width);
  prints.isKnown[content] = 1;
}
;
function openByKey(kind) {
  return {
    notes: [],
    save: async () => {
    },
    async find(comparison, _, isApart) {
      const { prints } = comparison;
      const firsts = firstOfEqual(prints, withPrints(prints));
      const keyOf = (content) => keyAt(prints, content).toString("hex");
      const told = equalGroups(kind, firsts, comparison, !isApart, { keyOf });
      return { told, swallowed: isApart ? /* @__PURE__ */ new Set() : groupsWithin(told, comparison), notes: [] };
    },
    async alikeAmong({ prints }) {
      const firsts = firstOfEqual(prints, withPrints(prints));
      const equals = /* @__PURE__ */ new Map();
      for (const [content, first] of firsts)
        lists_addTo(equals, first, content);
      return (content) => equals.get(firsts.get(content) ?? -1) ?? [];
    }
  };
}
function firstOfEqual(prints, contents) {
  const byKey = /* @__PURE__ */ new Map();
  const firsts = /* @__PURE__ */ new Map();
  for (const content of contents) {
    const key = keyAt(prints, content).toString("latin1");
    const known2 = byKey.get(key) ?? content;
    byKey.set(key, known2);
    firsts.set(content, known2);
  }
  return firsts;
}
function keyAt(prints, content) {
  return Buffer.from(printAt(prints, content));
}
var __webpack_exports__openByKey = __webpack_exports__.x;
export { __webpack_exports__openByKey as openByKey };
