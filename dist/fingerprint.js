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
  R: () => (
    /* binding */
    fingerprint
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
  const larger2 = new Kind(Math.max(FIRST_CAPACITY, least, column2.length * 2));
  larger2.set(column2);
  return larger2;
}
function numbers_select(numbers, isKept) {
  let place = 0;
  while (place < numbers.length && isKept(numbers[place]))
    place += 1;
  if (place === numbers.length)
    return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
  let count = place;
  let kept = new Int32Array(Math.min(numbers.length, Math.max(FIRST_CAPACITY, 2 * place)));
  for (let before = 0; before < place; before++)
    kept[before] = numbers[before];
  for (place += 1; place < numbers.length; place++) {
    const number = numbers[place];
    if (!isKept(number))
      continue;
    if (count === kept.length)
      kept = enlarged(kept, count + 1);
    kept[count++] = number;
  }
  return kept.subarray(0, count);
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
function numbers_numbersTo(count) {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number++)
    numbers[number] = number;
  return numbers;
}
function numbers_pickNumbers(column2, numbers) {
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
function names_nameAt(names, file) {
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
function names_pickNames({ seriesOf, numbers, texts, series }, files) {
  return {
    length: files.length,
    seriesOf: numbers_pickNumbers(seriesOf, files),
    numbers: numbers_pickNumbers(numbers, files),
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
function filesNamed(names, wanted) {
  const mayBe = names.series.map(({ beginning, ending }, series) => {
    if (series === NO_SERIES)
      return true;
    for (const name of wanted)
      if (name.startsWith(beginning) && name.endsWith(ending))
        return true;
    return false;
  });
  const found2 = [];
  for (let file = 0; file < names.length; file++) {
    if (mayBe[names.seriesOf[file]] === true && wanted.has(names_nameAt(names, file)))
      found2.push(file);
  }
  return found2;
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
function directoriesInUse({ directories, directoryOf: directoryOf2 }) {
  const isUsed = new Uint8Array(directories.length);
  for (let file = 0; file < directoryOf2.length; file++)
    isUsed[directoryOf2[file]] = 1;
  return directories.filter((_, number) => isUsed[number] === 1);
}
function paths_pathAt({ directories, directoryOf: directoryOf2, names }, file) {
  return paths_pathIn(directories[directoryOf2[file]], names_nameAt(names, file));
}
function pickPaths({ directories, directoryOf: directoryOf2, names }, numbers) {
  return { directories, directoryOf: numbers_pickNumbers(directoryOf2, numbers), names: names_pickNames(names, numbers) };
}
function paths_pathColumns(paths) {
  const directories = [];
  const names = noNames();
  const directoryOf2 = createNumbers();
  const numberOf = directoryNumbers(directories);
  for (const path of paths) {
    directoryOf2.push(numberOf(paths_parentDirectory(path)));
    appendName(names, paths_baseName(path));
  }
  return { directories, directoryOf: directoryOf2.taken(), names };
}
function holdsPath(paths, path) {
  if (paths.directories.some((directory) => directory === path || directory.startsWith(`${path}/`)))
    return true;
  const parent = paths.directories.indexOf(paths_parentDirectory(path));
  if (parent < 0)
    return false;
  const name = paths_baseName(path);
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
function paths_baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function filesAt(files, numbers, places2) {
  const namesIn2 = /* @__PURE__ */ new Map();
  for (const place of places2) {
    const directory = paths_parentDirectory(place);
    const names = namesIn2.get(directory);
    if (names)
      names.add(paths_baseName(place));
    else
      namesIn2.set(directory, /* @__PURE__ */ new Set([paths_baseName(place)]));
  }
  const wanted = files.directories.map((directory) => namesIn2.get(directory));
  const found2 = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    if (wanted[files.directoryOf[file]]?.has(names_nameAt(files.names, file)) !== true)
      continue;
    const place = paths_pathAt(files, file);
    lists_addTo(found2, place, file);
  }
  return found2;
}
function isWithin(path, directory) {
  return directory === "" || path === directory || path.startsWith(`${directory}/`);
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
const PACKED = words("gz bz2 xz zst zstd lz4 z");
;
const kinds_KIND = Object.fromEntries(endings_KIND_NAMES.map((name, number) => [name, number]));
function isMediaKind(kind) {
  return kind <= kinds_KIND.volume;
}
function isSureKind(kind) {
  return kind <= kinds_KIND.archive;
}
function isPossibleKind(kind) {
  return kind === kinds_KIND.text || kind === kinds_KIND.other;
}
const KIND_OF_ENDING = new Map(Object.entries(ENDINGS).flatMap(([name, endings]) => Array.from(endings, (ending) => [ending, kinds_KIND[name]])));
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
    return { kind: kinds_KIND.other, ending: "", stem: name.length };
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  if (kind !== kinds_KIND.archive || !PACKED.has(ending))
    return { kind, ending, stem: dot };
  const inner = name.lastIndexOf(".", dot - 1);
  if (inner <= 0)
    return { kind, ending, stem: dot };
  const packed = kindOfEnding(name.slice(inner + 1, dot));
  if (packed.kind === kinds_KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending))
    return { kind, ending, stem: dot };
  lastPacked = { written: name.slice(inner), ...packed };
  return { ...packed, stem: inner };
}
function kindOf(name) {
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return kinds_KIND.other;
  const { kind, ending } = kindOfEnding(name.slice(dot + 1));
  return kind === kinds_KIND.archive && PACKED.has(ending) ? endingOf(name).kind : kind;
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
  if (kind === kinds_KIND.archive && PACKED.has(ending))
    return endingOf(name).stem;
  lastEnding = name.slice(dot);
  return dot;
}
function kindOfEnding(written) {
  const known2 = asWritten.get(written);
  if (known2 !== void 0)
    return known2;
  const ending = written.toLowerCase().replace(SHARD_NUMBER, "");
  const found2 = { kind: KIND_OF_ENDING.get(ending) ?? kinds_KIND.other, ending };
  if (asWritten.size >= MOST_ENDINGS)
    asWritten.clear();
  asWritten.set(written, found2);
  return found2;
}
;
const known = /* @__PURE__ */ new WeakMap();
function namesByEnding(names) {
  const before = known.get(names);
  if (before !== void 0)
    return before;
  const found2 = [];
  const seen = /* @__PURE__ */ new Set();
  let last2 = null;
  const look = (name) => {
    if (last2 !== null && name.endsWith(last2))
      return;
    const dot = name.lastIndexOf(".");
    const ending = name.slice(dot + 1);
    if (dot < 0 || PACKED.has(ending.toLowerCase())) {
      found2.push(name);
      return;
    }
    last2 = name.slice(dot);
    if (!seen.has(ending))
      found2.push(name);
    seen.add(ending);
  };
  const lookOnce = names_by_ending_answersByEnding(names, look);
  for (let file = 0; file < names.length; file++)
    lookOnce(file);
  known.set(names, found2);
  return found2;
}
function names_by_ending_answersByEnding(names, ask) {
  const { seriesOf, series } = names;
  const isAsked2 = new Uint8Array(series.length);
  const answers = new Array(series.length);
  return (file) => {
    const ofName = seriesOf[file];
    if (isAsked2[ofName] === 1)
      return answers[ofName];
    const answer = ask(names_nameAt(names, file));
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
    ...{ name, kind: name, version: key.version, bytes: KEY_BYTES, work: "contentKeys" },
    isOne: ({ length }) => length === KEY_BYTES
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
const KEY_BYTES = 32;
;
const PICTURES = {
  kinds: ["picture", "near-picture"],
  noun: "picture",
  covers: (name) => kindOf(name) === kinds_KIND.picture,
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
  const { choice } = kindOfGroup({ kind });
  return compare === "auto" || compare.some((chosen) => chosen === choice?.name);
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
    const count = (0, external_node_fs_namespaceObject.readSync)(file, memory, offset + done, length - done, position + done);
    if (count === 0)
      break;
    done += count;
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
    const found2 = links === "followed" ? (0, external_node_fs_namespaceObject.statSync)(location) : null;
    if (found2 !== null && !found2.isFile())
      return unfit(found2);
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
    const found2 = lookAt(location);
    if (found2 !== null && !found2.isFile())
      return unfit(found2);
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
    const count = (0, external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
    length += count;
    if (length > mostBytes)
      return troubled(tooLarge);
    if (count === 0 || length === stat.size) {
      return taken(bytes.subarray(0, length));
    }
    if (length === bytes.length)
      bytes = small_file_enlarged(bytes, mostBytes + 1);
  }
}
function small_file_enlarged(bytes, most) {
  const larger2 = Buffer.allocUnsafe(Math.min(2 * bytes.length, most));
  bytes.copy(larger2);
  return larger2;
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
  return { ...troubled("is a device, not a regular file"), isEndless: small_file_isEndless(stat) };
}
function small_file_isEndless(stat) {
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
  loaded ??= e().then(({ h64Raw }) => (bytes) => h64Raw(bytes));
  return loaded;
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
  for (const match of path.matchAll(SURROGATES)) {
    parts.push(Buffer.from(path.slice(end, match.index), "utf8"));
    parts.push(Buffer.from(Array.from(match[0], (unit) => unit.charCodeAt(0) & 255)));
    end = match.index + match[0].length;
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
  return text.replace(UNSAFE, (match) => escaped(match));
}
function displayBetween(text, from, to) {
  unsafeOrDoubtful ??= new RegExp(`(${UNSAFE.source})|[^!-~]`, "gu");
  return text.replace(unsafeOrDoubtful, (match, unsafe, offset) => unsafe === void 0 && (offset < from || offset >= to) ? match : escaped(match));
}
function escaped(match) {
  return NAMED[match] ?? escapeCharacter(match);
}
function writtenName(name) {
  return isUtf8Path(name) ? name : display_display(name);
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
const STAMP_BYTES = 40;
const CLOCK_STEP_NS = 2000000000n;
function isSettled({ ino, mtimeNs, ctimeNs }, readStartedNs) {
  const latest = readStartedNs - CLOCK_STEP_NS;
  return ino !== 0n && ctimeNs > 0n && mtimeNs <= latest && ctimeNs <= latest;
}
function createStampKey() {
  const fields = new BigUint64Array(STAMP_BYTES / 8);
  const key = new Uint32Array(fields.buffer);
  return ({ dev, ino, size, mtimeNs, ctimeNs }) => {
    fields[0] = dev;
    fields[1] = ino;
    fields[2] = size;
    fields[3] = mtimeNs;
    fields[4] = ctimeNs;
    return key;
  };
}
function stampName(stamp, readStartedNs) {
  const { dev, ino, size, mtimeNs, ctimeNs } = stamp;
  return isSettled(stamp, readStartedNs) ? `stamp:${dev},${ino},${size},${mtimeNs},${ctimeNs}` : null;
}
;
function look_lookThrough(location) {
  return unlessAbsent(() => (0, external_node_fs_namespaceObject.statSync)(location));
}
function lookIfPossible(location) {
  try {
    return statSync(location);
  } catch {
    return void 0;
  }
}
function look_lookAt(location) {
  return unlessAbsent(() => (0, external_node_fs_namespaceObject.lstatSync)(location));
}
function unlessAbsent(look) {
  try {
    return look();
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
      return void 0;
    throw error;
  }
}
;
function directoryTrouble(path) {
  try {
    return look_lookThrough(lossless_encodePath(path))?.isDirectory() ? null : "is not a directory";
  } catch (error) {
    return `is not a directory that can be looked into: ${display_display(read_describeReadError(error))}`;
  }
}
function directories_makeDirectories(path, options = {}) {
  const found2 = look_lookThrough(lossless_encodePath(path));
  if (found2?.isDirectory())
    return;
  if (found2 !== void 0)
    throw notADirectory(path);
  const above2 = (0, external_node_path_namespaceObject.dirname)(path);
  if (above2 !== path)
    directories_makeDirectories(above2, options);
  try {
    (0, external_node_fs_namespaceObject.mkdirSync)(lossless_encodePath(path), options);
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
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function holdSignals() {
  let came = null;
  const hold = (signal) => {
    came ??= signal;
  };
  for (const signal of SIGNALS)
    process.on(signal, hold);
  return {
    hasCome: () => came !== null,
    end() {
      for (const signal of SIGNALS)
        process.off(signal, hold);
      if (came === null)
        return;
      if (process.platform !== "win32")
        process.kill(process.pid, came);
      process.exit(128 + external_node_os_namespaceObject.constants.signals[came]);
    }
  };
}
;
const LONGEST_PART = 1 << 17;
const MOST_BYTES_PER_UNIT = 3;
const BYTES_BETWEEN_BREAKS = 4 * 1024 * 1024;
const write_all_PIPE_WAIT = 10;
async function write_all_writeAll(file, parts, mostTries, isOver = () => false) {
  let sinceBreak = 0;
  for (const bytes of encoded(parts)) {
    let offset = 0;
    for (let tries = 0; offset < bytes.length; ) {
      const count = writeSome(file, bytes, offset);
      offset += count;
      tries = count > 0 ? 0 : tries + 1;
      if (tries > mostTries)
        throw new Error("it is a named pipe whose reader takes nothing");
      if (count === 0)
        await (0, promises_namespaceObject.setTimeout)(write_all_PIPE_WAIT);
    }
    sinceBreak += bytes.length;
    if (sinceBreak < BYTES_BETWEEN_BREAKS)
      continue;
    sinceBreak = 0;
    await (0, promises_namespaceObject.setImmediate)();
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
  const last2 = text.charCodeAt(end - 1);
  return last2 >= 55296 && last2 <= 56319 ? end - 1 : end;
}
function writeSome(file, bytes, offset) {
  try {
    return (0, external_node_fs_namespaceObject.writeSync)(file, bytes, offset);
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
    const found2 = lookThrough(encodePath(target));
    if (found2 !== void 0 && !found2.isFile())
      return await writeInto(target, parts, found2);
    makeDirectories(dirname(target));
    await replaceFile(target, parts, found2?.mode);
  } catch (error) {
    if (error.code === "EPIPE")
      return;
    throw new Failure(`"${display(path)}" can't be written: ${display(describeReadError(error))}`);
  }
}
function openDescriptorOf(path) {
  const match = OPEN_DESCRIPTOR.exec(path);
  if (match === null)
    return null;
  return match[1] === void 0 ? match[2] === void 0 ? 1 : 2 : Number(match[1]);
}
const UNFINISHED = ".data-hygiene-";
async function replaceFile(path, parts, mode) {
  await replaceFileBy(path, mode, (file, hasCome) => write_all_writeAll(file, parts, Number.POSITIVE_INFINITY, hasCome));
}
async function replaceFileBy(path, mode, write) {
  const name = `${UNFINISHED}${Math.random().toString(36).slice(2)}.tmp`;
  const beside = lossless_encodePath((0, external_node_path_namespaceObject.resolve)((0, external_node_path_namespaceObject.dirname)(path), name));
  const interruption = holdSignals();
  try {
    const file = (0, external_node_fs_namespaceObject.openSync)(beside, "wx", mode === void 0 ? NEW_FILE_MODE : mode & 511);
    try {
      await write(file, interruption.hasCome);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
    if (mode !== void 0)
      (0, external_node_fs_namespaceObject.chmodSync)(beside, mode & 4095);
    await (0, promises_namespaceObject.setImmediate)();
    if (interruption.hasCome())
      (0, external_node_fs_namespaceObject.rmSync)(beside, { force: true });
    else
      (0, external_node_fs_namespaceObject.renameSync)(beside, lossless_encodePath(path));
  } catch (error) {
    (0, external_node_fs_namespaceObject.rmSync)(beside, { force: true });
    throw error instanceof Error && "path" in error ? Object.assign(error, { path }) : error;
  } finally {
    interruption.end();
  }
}
async function writeInto(path, parts, found2) {
  if (found2.isBlockDevice())
    throw new Error("it is a disk");
  if (found2.isSocket())
    throw new Error("it is a socket");
  const file = await openToWrite(path, found2.isFIFO() ? TRIES_FOR_A_READER : 0);
  try {
    await writeAll(file, parts, found2.isFIFO() ? TRIES_FOR_ROOM : Number.POSITIVE_INFINITY);
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
class failure_Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
}
;
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;
const requireBuiltin = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
function builtin_builtin(name) {
  return requireBuiltin(name);
}
;
let crypto_crypto;
function crypto_createHash(algorithm) {
  crypto_crypto ??= builtin_builtin("node:crypto");
  return crypto_crypto.createHash(algorithm);
}
;
function hashKey(keys, start, words2) {
  let hash = 0;
  for (let place = start; place < start + words2; place += 1) {
    hash = Math.imul(hash ^ keys[place], 2654435761);
    hash ^= hash >>> 15;
  }
  return hash;
}
;
const CHUNK_BITS = 14;
const CHUNK_RECORDS = 1 << CHUNK_BITS;
function createRecords(shape) {
  const words2 = shape.key / 4;
  let chunks = [];
  let count = 0;
  function chunkOf(record) {
    return chunks[record >>> CHUNK_BITS];
  }
  function write(record, key, value, age) {
    const { keys, values, ages } = chunkOf(record);
    const offset = offsetOf(record);
    keys.set(key, offset * words2);
    values.set(value, offset * shape.value);
    ages[offset] = age;
  }
  return {
    shape,
    count: () => count,
    hasKey(record, key) {
      const { keys } = chunkOf(record);
      const start = offsetOf(record) * words2;
      for (let word = 0; word < words2; word += 1)
        if (keys[start + word] !== key[word])
          return false;
      return true;
    },
    hashOf: (record) => hashKey(chunkOf(record).keys, offsetOf(record) * words2, words2),
    keyOf(record) {
      const start = offsetOf(record) * words2;
      return chunkOf(record).keys.subarray(start, start + words2);
    },
    valueOf(record) {
      const start = offsetOf(record) * shape.value;
      return chunkOf(record).values.subarray(start, start + shape.value);
    },
    ageOf: (record) => chunkOf(record).ages[offsetOf(record)],
    setAge(record, age) {
      chunkOf(record).ages[offsetOf(record)] = age;
    },
    write,
    append(key, value, age) {
      const last2 = count >>> CHUNK_BITS;
      if (offsetOf(count) >= (chunks[last2]?.ages.length ?? 0))
        chunks[last2] = widen(chunks[last2], shape);
      write(count, key, value, age);
      count += 1;
    },
    replaceAll(records2) {
      count = records2.ages.length;
      chunks = Array.from({ length: Math.ceil(count / CHUNK_RECORDS) }, (_, number) => cut(records2, shape, number * CHUNK_RECORDS, (number + 1) * CHUNK_RECORDS));
    },
    cutOff(length) {
      count = length;
      chunks.length = Math.ceil(count / CHUNK_RECORDS);
    },
    chunks: () => chunks.map((chunk, number) => cut(chunk, shape, 0, count - number * CHUNK_RECORDS))
  };
}
function offsetOf(record) {
  return record & CHUNK_RECORDS - 1;
}
function cut({ keys, values, ages }, shape, from, to) {
  return {
    keys: keys.subarray(from * shape.key / 4, to * shape.key / 4),
    values: values.subarray(from * shape.value, to * shape.value),
    ages: ages.subarray(from, to)
  };
}
function widen(chunk, shape) {
  const wide = {
    keys: new Uint32Array(CHUNK_RECORDS * shape.key / 4),
    values: Buffer.alloc(CHUNK_RECORDS * shape.value),
    ages: new Uint8Array(CHUNK_RECORDS)
  };
  if (chunk !== void 0) {
    wide.keys.set(chunk.keys);
    wide.values.set(chunk.values);
    wide.ages.set(chunk.ages);
  }
  return wide;
}
;
const OLDEST_AGE = 30;
const FORGOTTEN_AGE = 255;
const SMALLEST_INDEX = 1024;
function createTable(shape) {
  const records2 = createRecords(shape);
  let index = new Uint32Array(SMALLEST_INDEX);
  let isChanged = false;
  function placeOf2(key) {
    let place = hashKey(key, 0, key.length) & index.length - 1;
    for (; ; ) {
      const record = recordAt(place);
      if (record < 0 || records2.hasKey(record, key))
        return place;
      place = place + 1 & index.length - 1;
    }
  }
  function recordAt(place) {
    return index[place] - 1;
  }
  function append2(key, value, age) {
    records2.append(key, value, age);
    if (records2.count() * 2 > index.length)
      buildIndex();
    else
      index[placeOf2(key)] = records2.count();
  }
  function buildIndex() {
    index = new Uint32Array(Math.max(SMALLEST_INDEX, 2 ** Math.ceil(Math.log2(records2.count() * 2 + 2))));
    for (let record = 0; record < records2.count(); record += 1) {
      let place = records2.hashOf(record) & index.length - 1;
      while (index[place] !== 0)
        place = place + 1 & index.length - 1;
      index[place] = record + 1;
    }
  }
  function use(record) {
    if (records2.ageOf(record) > OLDEST_AGE / 2)
      isChanged = true;
    records2.setAge(record, 0);
  }
  function addOne(key, value, age) {
    const record = recordAt(placeOf2(key));
    if (record < 0)
      append2(key, value, age);
    else if (records2.ageOf(record) !== FORGOTTEN_AGE) {
      records2.setAge(record, Math.min(age, records2.ageOf(record)));
    }
  }
  return {
    shape,
    count: records2.count,
    chunks: records2.chunks,
    isChanged: () => isChanged,
    markSaved() {
      isChanged = false;
    },
    find(key) {
      const record = recordAt(placeOf2(key));
      if (record < 0 || records2.ageOf(record) === FORGOTTEN_AGE)
        return null;
      use(record);
      return records2.valueOf(record);
    },
    set(key, value) {
      if (value.length !== shape.value)
        throw new RangeError(`${value.length} bytes in place of ${shape.value}`);
      const record = recordAt(placeOf2(key));
      isChanged ||= record < 0 || !records2.valueOf(record).equals(value);
      if (record < 0)
        append2(key, value, 0);
      else {
        use(record);
        records2.write(record, key, value, 0);
      }
    },
    forget(key) {
      const record = recordAt(placeOf2(key));
      if (record < 0)
        return;
      records2.setAge(record, FORGOTTEN_AGE);
      isChanged = true;
    },
    add(added) {
      if (records2.count() === 0) {
        records2.replaceAll(added);
        buildIndex();
        return;
      }
      const others = createRecords(shape);
      others.replaceAll(added);
      for (let record = 0; record < others.count(); record += 1) {
        addOne(others.keyOf(record), others.valueOf(record), others.ageOf(record));
      }
    },
    trim(oldest, room) {
      let kept = 0;
      let left = room;
      for (let record = 0; record < records2.count(); record += 1) {
        const age = records2.ageOf(record);
        if (age > oldest || age === oldest && left === 0)
          continue;
        if (age === oldest)
          left -= 1;
        if (kept < record)
          records2.write(kept, records2.keyOf(record), records2.valueOf(record), age);
        kept += 1;
      }
      if (kept < records2.count()) {
        records2.cutOff(kept);
        buildIndex();
      }
      return left;
    }
  };
}
;
const TABLE_NAMES = [
  "fileHead",
  "fileSha256",
  "fileObjectId",
  "blobSize",
  "blobSha256",
  "blobMd5"
];
const MOST_RECORDS = 4e6;
const OBJECT_ID_BYTES = { sha1: 20, sha256: 32 };
const SHA256_BYTES = 32;
const MD5_BYTES = 16;
const NUMBER_BYTES = 8;
function createTables({ objectFormat }) {
  const objectId = OBJECT_ID_BYTES[objectFormat];
  return {
    fileHead: createTable({ key: STAMP_BYTES, value: NUMBER_BYTES }),
    fileSha256: createTable({ key: STAMP_BYTES, value: SHA256_BYTES }),
    fileObjectId: createTable({ key: STAMP_BYTES, value: objectId }),
    blobSize: createTable({ key: objectId, value: NUMBER_BYTES }),
    blobSha256: createTable({ key: objectId, value: SHA256_BYTES }),
    blobMd5: createTable({ key: objectId, value: MD5_BYTES })
  };
}
function countRecords(tables) {
  return tables.reduce((sum2, table) => sum2 + table.count(), 0);
}
function listTables(tables) {
  return TABLE_NAMES.map((name) => tables[name]);
}
function trimTables(tables, most) {
  const perAge = new Float64Array(OLDEST_AGE + 1);
  for (const table of listTables(tables)) {
    for (const { ages } of table.chunks()) {
      for (const age of ages)
        if (age <= OLDEST_AGE)
          perAge[age] = perAge[age] + 1;
    }
  }
  let oldest = 0;
  let room = most;
  while (oldest < OLDEST_AGE && room > perAge[oldest]) {
    room -= perAge[oldest];
    oldest += 1;
  }
  for (const table of listTables(tables))
    room = table.trim(oldest, room);
}
;
const MARK = 1128810308;
const VERSION = 1;
const HEADER_BYTES = 64;
const COUNTS_START = 4;
const CHECKSUM_BYTES = 32;
const MOST_FILE_BYTES = HEADER_BYTES + MOST_RECORDS * 80 + CHECKSUM_BYTES;
function* encodeTables(tables, format) {
  const checksum = crypto_createHash("sha256");
  for (const part of encodeParts(tables, format)) {
    checksum.update(part);
    yield part;
  }
  yield checksum.digest();
}
function decodeTables(bytes, format) {
  if (bytes.length < HEADER_BYTES + CHECKSUM_BYTES)
    throw new failure_Failure("is damaged: it is too short");
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  if (header[0] !== MARK)
    throw new failure_Failure("is not a cache of data-hygiene on such a machine");
  if (header[1] !== VERSION)
    throw new failure_Failure("was written by another version");
  const end = bytes.length - CHECKSUM_BYTES;
  const checksum = crypto_createHash("sha256").update(bytes.subarray(0, end)).digest();
  if (!checksum.equals(bytes.subarray(end)))
    throw new failure_Failure("is damaged: its checksum differs");
  const tables = createTables(format);
  const counts = TABLE_NAMES.map((_, number) => header[COUNTS_START + number]);
  if (header[2] !== OBJECT_ID_BYTES[format.objectFormat] || header[3] !== format.headBytes) {
    throw new failure_Failure("holds identities of another kind");
  }
  if (end !== lengthOf(listTables(tables), counts))
    throw new failure_Failure("is damaged: its length differs");
  file_format_fill(listTables(tables), counts, bytes);
  return tables;
}
function* encodeParts(tables, { objectFormat, headBytes }) {
  const header = new Uint32Array(HEADER_BYTES / 4);
  header.set([MARK, VERSION, OBJECT_ID_BYTES[objectFormat], headBytes]);
  header.set(listTables(tables).map((table) => table.count()), COUNTS_START);
  yield bytesOf(header);
  const all = listTables(tables).map((table) => table.chunks());
  for (const chunks of all) {
    for (const { keys } of chunks)
      yield bytesOf(keys);
    for (const { values } of chunks)
      yield values;
  }
  for (const chunks of all)
    for (const { ages } of chunks)
      yield ages;
}
function lengthOf(tables, counts) {
  return tables.reduce((sum2, { shape }, number) => sum2 + counts[number] * (shape.key + shape.value + 1), HEADER_BYTES);
}
function file_format_fill(tables, counts, bytes) {
  let offset = HEADER_BYTES;
  const pairs = tables.map(({ shape }, number) => {
    const count = counts[number];
    const keys = new Uint32Array(bytes.buffer, bytes.byteOffset + offset, count * shape.key / 4);
    offset += count * shape.key;
    const values = bytes.subarray(offset, offset + count * shape.value);
    offset += count * shape.value;
    return { keys, values, count };
  });
  for (const [number, { keys, values, count }] of pairs.entries()) {
    const ages = bytes.subarray(offset, offset + count);
    offset += count;
    for (let record = 0; record < count; record += 1) {
      ages[record] = Math.min(ages[record] + 1, OLDEST_AGE + 1);
    }
    tables[number]?.add({ keys, values, ages });
  }
}
function bytesOf(words2) {
  return new Uint8Array(words2.buffer, words2.byteOffset, words2.byteLength);
}
;
const DIRECTORY_MODE = 448;
const FILE_MODE = 384;
function openStore(path, format, tell) {
  let seen = identify(path);
  const tables = read(path, format, tell) ?? createTables(format);
  async function save() {
    directories_makeDirectories((0, external_node_path_namespaceObject.dirname)(path), { mode: DIRECTORY_MODE });
    if (identify(path) !== seen)
      merge(tables, read(path, format, tell));
    trimTables(tables, MOST_RECORDS);
    await replaceFile(path, encodeTables(tables, format), FILE_MODE);
    for (const table of listTables(tables))
      table.markSaved();
    seen = identify(path);
  }
  return {
    tables,
    async save() {
      try {
        if (listTables(tables).some((table) => table.isChanged()))
          await save();
      } catch (error) {
        tell(`could not be saved: ${read_describeReadError(error)}`);
      }
    }
  };
}
function merge(tables, saved) {
  if (saved === null)
    return;
  const others = listTables(saved);
  for (const [number, table] of listTables(tables).entries()) {
    for (const chunk of others[number]?.chunks() ?? [])
      table.add(chunk);
  }
}
function read(path, format, tell) {
  const { bytes, trouble, isAbsent } = readSmallFile(path, MOST_FILE_BYTES, "refused");
  if (isAbsent)
    return null;
  const decoded2 = bytes === null ? trouble : decode(bytes, format);
  if (typeof decoded2 !== "string")
    return decoded2;
  tell(`${decoded2}. It is ignored, and replaced when there is something to save`);
  return null;
}
function decode(bytes, format) {
  try {
    return decodeTables(bytes, format);
  } catch (error) {
    return error instanceof failure_Failure ? error.message : `can't be read: ${read_describeReadError(error)}`;
  }
}
function identify(path) {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = (0, external_node_fs_namespaceObject.lstatSync)(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join();
  } catch {
    return "";
  }
}
;
function openCache(directory, format) {
  const path = (0, external_node_path_namespaceObject.join)(directory, `contents-${format.objectFormat}.cache`);
  const notes = [];
  const { tables, save } = openStore(path, format, (trouble) => {
    notes.push(`The cache "${display_display(path)}" ${display_display(trouble)}.`);
  });
  const stampKey = createStampKey();
  const objectKey = createObjectKey(OBJECT_ID_BYTES[format.objectFormat]);
  const number = Buffer.alloc(8);
  const all = listTables(tables);
  const hasRoom = () => countRecords(all) < 2 * MOST_RECORDS;
  return {
    notes,
    save,
    findFile(stamp) {
      const key = stampKey(stamp);
      const headHash = tables.fileHead.find(key)?.readBigUInt64LE() ?? null;
      const sha256 = copy(tables.fileSha256.find(key));
      const objectId = copy(tables.fileObjectId.find(key));
      return headHash === null && sha256 === null && objectId === null ? null : { headHash, sha256, objectId };
    },
    rememberFile(stamp, readStartedNs, { headHash, sha256, objectId }) {
      if (!isSettled(stamp, readStartedNs) || !hasRoom())
        return;
      const key = stampKey(stamp);
      if (headHash !== null)
        number.writeBigUInt64LE(headHash);
      const values = [
        [tables.fileHead, headHash === null ? null : number],
        [tables.fileSha256, sha256],
        [tables.fileObjectId, objectId]
      ];
      const isAnother = values.some(([table, value]) => value && table.find(key)?.equals(value) === false);
      for (const [table, value] of values) {
        if (value !== null)
          table.set(key, value);
        else if (isAnother)
          table.forget(key);
      }
    },
    findBlob(objectId) {
      const key = objectKey(objectId);
      const size = key && tables.blobSize.find(key);
      if (!key || !size)
        return null;
      return {
        size: Number(size.readBigUInt64LE()),
        sha256: copy(tables.blobSha256.find(key)),
        md5: copy(tables.blobMd5.find(key))
      };
    },
    rememberBlob(objectId, { size, sha256, md5 }) {
      const key = objectKey(objectId);
      if (key === null || !hasRoom())
        return;
      number.writeBigUInt64LE(BigInt(size));
      tables.blobSize.set(key, number);
      if (sha256 !== null)
        tables.blobSha256.set(key, sha256);
      if (md5 !== null)
        tables.blobMd5.set(key, md5);
    }
  };
}
function createObjectKey(length) {
  const bytes = Buffer.from(new ArrayBuffer(length));
  const key = new Uint32Array(bytes.buffer);
  return (objectId) => objectId.length === length * 2 && bytes.write(objectId, "hex") === length ? key : null;
}
function copy(value) {
  return value && Buffer.from(value);
}
;
function object_id_startObjectId(format, size) {
  return crypto_createHash(format).update(`blob ${size}\0`);
}
function objectIdOf(format, content) {
  return object_id_startObjectId(format, content.length).update(content).digest("hex");
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
function arena_pieceOf({ memory, length, offsetOf: offsetOf2 }, file) {
  const offset = offsetOf2(file);
  return memory.subarray(offset, offset + length);
}
;
function locate(root, path) {
  return lossless_encodePath(locate_locateText(root, path));
}
function locate_locateText(root, path) {
  if (path === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : paths_pathIn(root, path);
}
function pathFromRoot(root, given2) {
  const path = (0, external_node_path_namespaceObject.isAbsolute)(given2) ? belowRoot(root, given2) : given2;
  const slashed2 = external_node_path_namespaceObject.sep === "\\" ? path.replaceAll("\\", "/") : path;
  const normal2 = external_node_path_namespaceObject.posix.normalize(slashed2);
  const trimmed = normal2.length > 1 ? normal2.replace(/\/$/, "") : normal2;
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
function locationsOf(root, files, numbers) {
  const directories = [];
  const directoryOf2 = [];
  const names = [];
  const local = /* @__PURE__ */ new Map();
  for (const file of numbers) {
    const directory = files.directoryOf[file];
    let number = local.get(directory);
    if (number === void 0) {
      number = directories.push(locate_locateText(root, files.directories[directory])) - 1;
      local.set(directory, number);
    }
    directoryOf2.push(number);
    names.push(names_nameAt(files.names, file));
  }
  return { directories, directoryOf: directoryOf2, names: names.join("/") };
}
function locations_openLocations({ directories, directoryOf: directoryOf2, names }) {
  if (directoryOf2.length === 0)
    return [];
  const isText = isUtf8Path(names) && directories.every(isUtf8Path);
  return names.split("/").map((name, file) => {
    const location = pathIn(directories[directoryOf2[file]], name);
    return isText ? location : encodePath(location);
  });
}
;
function reading_createReading(task, advance) {
  const locations = openLocations(task.files);
  const held = /* @__PURE__ */ new Map();
  const errors = [];
  let bytesRead = 0;
  function count(bytes) {
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
      const descriptor = held.get(file) ?? openForReading(location);
      try {
        const result = use((memory, offset, length, position) => {
          const done = fill(descriptor, memory, offset, length, position);
          count(done);
          if (done < length)
            throw changed();
        });
        assertUnchanged(descriptor, task.sizes[file], task.modified[file]);
        return result;
      } finally {
        if (!held.has(file))
          closeSync(descriptor);
      }
    });
  }
  return {
    objectFormat: task.objectFormat,
    sizeOf: (file) => task.sizes[file],
    start(file, { memory, length, offsetOf: offsetOf2 }, hold) {
      const isRead = attempt(file, (location) => {
        const descriptor = openForReading(location);
        try {
          const isWhole = length === task.sizes[file];
          const done = fill(descriptor, memory, offsetOf2(file), isWhole ? length + 1 : length, 0, length);
          advance(1, done);
          bytesRead += done;
          if (done !== length)
            throw changed();
        } finally {
          if (hold)
            held.set(file, descriptor);
          else
            closeSync(descriptor);
        }
        return true;
      });
      return isRead === true;
    },
    part: (file, { memory, length, offsetOf: offsetOf2 }, position) => open(file, (read2) => {
      read2(memory, offsetOf2(file), length, position);
      return true;
    }) === true,
    open,
    release() {
      for (const descriptor of held.values())
        closeSync(descriptor);
      held.clear();
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
const HEAD_BYTES = 4096;
const TAIL_BYTES = 4096;
const SMALLEST_WITH_TAIL = (
  /* unused pure expression or super */
  null
);
const MOST_BYTES_HELD = (
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
  for (const count of task.counts) {
    const files = Array.from({ length: count }, (_, index) => first + index);
    addAll(groups, narrowSet(files, reading.sizeOf(first), reading, equalParts));
    reading.release();
    first += count;
  }
  return { groups, errors: reading.errors, bytesRead: reading.bytesRead() };
}
function narrowSet(files, size, reading, equalParts) {
  const headBytes = Math.min(size, HEAD_BYTES);
  const heads = headArena(files, headBytes, headBytes + 1);
  const hold = size > HEAD_BYTES && files.length <= MOST_HELD_OPEN;
  const read2 = files.filter((file) => reading.start(file, heads, hold));
  const sameHead = equalParts(read2, heads);
  if (size <= HEAD_BYTES)
    return sameHead.map((members) => nameSet(members, size, [heads], reading));
  const sameEnds = size < SMALLEST_WITH_TAIL ? sameHead : sameHead.flatMap((set) => withEqualTails(set, size, reading, equalParts));
  return sameEnds.flatMap((set) => withEqualRests(set, size, heads, reading, equalParts));
}
function withEqualTails(set, size, reading, equalParts) {
  const tails = tailArena(set, TAIL_BYTES);
  const read2 = set.filter((file) => reading.part(file, tails, size - TAIL_BYTES));
  return equalParts(read2, tails);
}
function withEqualRests(set, size, heads, reading, equalParts) {
  const restBytes = size - HEAD_BYTES;
  if (set.length * restBytes > MOST_BYTES_HELD) {
    return compareSideBySide(set, heads, reading, equalParts);
  }
  const rests = restArena(set, restBytes);
  const read2 = set.filter((file) => reading.part(file, rests, HEAD_BYTES));
  return equalParts(read2, rests).map((members) => nameSet(members, size, [heads, rests], reading));
}
function nameSet(members, size, parts, { objectFormat }) {
  const hash = startObjectId(objectFormat, size);
  for (const pieces of parts)
    hash.update(pieceOf(pieces, members[0]));
  return { objectId: hash.digest("hex"), members };
}
;
function cacheDirectory({ cache }, root) {
  if (cache === null)
    return null;
  const directory = (0, external_node_path_namespaceObject.resolve)(root, cache);
  const inner = (0, external_node_path_namespaceObject.relative)(realPlace(root) ?? root, realPlace(directory) ?? directory);
  if (inner.startsWith("..") || (0, external_node_path_namespaceObject.isAbsolute)(inner))
    return directory;
  throw new failure_Failure(`cache: "${display_display(cache)}" lies within what is scanned; name a directory outside of it`);
}
function openContentCache(directory, objectFormat) {
  return directory === null ? null : openCache(directory, { objectFormat, headBytes: HEAD_BYTES });
}
;
const children_SIGNALS = (
  /* unused pure expression or super */
  null
);
const HAS_GROUPS = process.platform !== "win32";
const children_HAS_OWN_GROUP = (
  /* unused pure expression or super */
  null
);
const living = /* @__PURE__ */ new Set();
function children_adopt(child) {
  if (child.pid === void 0)
    return;
  if (living.size === 0) {
    process.on("exit", endAll);
    for (const signal of children_SIGNALS)
      process.on(signal, obey);
  }
  living.add(child);
  child.once("close", () => release(child));
}
function children_endGroup(child) {
  try {
    if (HAS_GROUPS && child.pid !== void 0)
      process.kill(-child.pid, "SIGKILL");
    else
      child.kill("SIGKILL");
  } catch {
  }
}
function release(child) {
  living.delete(child);
  if (living.size > 0)
    return;
  process.off("exit", endAll);
  for (const signal of children_SIGNALS)
    process.off(signal, obey);
}
function endAll() {
  for (const child of living)
    children_endGroup(child);
}
function obey(signal) {
  endAll();
  if (process.listenerCount(signal) > 1)
    return;
  for (const each of children_SIGNALS)
    process.off(each, obey);
  process.kill(process.pid, signal);
}
;
const IS_WINDOWS = process.platform === "win32";
const found = /* @__PURE__ */ new Map();
function program_trustedPath(environment, within) {
  const scanned = new Set(within.filter((directory) => dirname(directory) !== directory).map(identityOf));
  scanned.delete(null);
  const isInside2 = (path) => {
    for (let above2 = path; ; above2 = dirname(above2)) {
      if (scanned.has(identityOf(above2)))
        return true;
      if (dirname(above2) === above2)
        return false;
    }
  };
  const names = Object.keys(environment).filter(isPath);
  const entries = (environment[names[0] ?? "PATH"] ?? "").split(delimiter);
  const kept = entries.filter((entry) => isAbsolute(entry) && !isInside2(entry) && !isInside2(realOrSame(entry)));
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name))),
    PATH: kept.join(delimiter),
    // Else Windows would look into the working directory first.
    ...IS_WINDOWS ? { NoDefaultCurrentDirectoryInExePath: "1" } : {}
  };
}
function program_findProgram(name, environment) {
  const path = environment[Object.keys(environment).find((each) => isPath(each)) ?? "PATH"] ?? "";
  const key = `${name}\0${path}`;
  const known2 = found.get(key);
  if (known2 !== void 0)
    return known2;
  const file = IS_WINDOWS ? `${name}.exe` : name;
  const places2 = path.split(delimiter).filter((entry) => isAbsolute(entry));
  const place = places2.map((entry) => join(entry, file)).find(isProgram) ?? null;
  found.set(key, place);
  return place;
}
function isPath(name) {
  return name === "PATH" || IS_WINDOWS && name.toUpperCase() === "PATH";
}
function isProgram(path) {
  try {
    if (!statSync(path).isFile())
      return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function identityOf(path) {
  try {
    const { dev, ino } = statSync(encodePath(path), { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
function realOrSame(path) {
  try {
    return realpathSync(encodePath(path)).toString();
  } catch {
    return path;
  }
}
;
const SAFE_SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.untrackedCache=false",
  "protocol.allow=never",
  "safe.directory=*"
];
const safe_SAFE_ARGUMENTS = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...SAFE_SETTINGS.flatMap((setting) => ["-c", setting])
];
function gitEnvironment(environment, within = []) {
  const kept = Object.entries(trustedPath(environment, within)).filter(([name]) => !name.startsWith("GIT_") || name === "GIT_CEILING_DIRECTORIES");
  return {
    ...Object.fromEntries(kept),
    // Else some commands write each record by itself, which takes nine times as long.
    GIT_FLUSH: "0",
    // Stronger than `protocol.*` of any configuration; no protocol has this name.
    GIT_ALLOW_PROTOCOL: "none",
    // Set, so that no program is asked that the configuration names.
    GIT_ASKPASS: "",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C"
  };
}
;
const SECOND = 1e3;
const MINUTE = 60 * SECOND;
const watch_LOCAL = {
  idle: MINUTE,
  silent: 30 * MINUTE,
  whole: null,
  cause: "there may be a pipe in the place of a file that it reads, such as .gitignore, or a disk that is gone"
};
const REMOTE = {
  idle: MINUTE,
  silent: MINUTE,
  whole: 60 * MINUTE,
  cause: "the server does not answer"
};
const UNSEEN = 10 * MINUTE;
const LONGEST_INTERVAL = (
  /* unused pure expression or super */
  null
);
function watch_watch(pid, patience, said, giveUp) {
  const interval = Math.min(LONGEST_INTERVAL, patience.idle / 4);
  let [words2, work] = ["", ""];
  let [silence, idleness, whole] = [0, 0, 0];
  const timer = setInterval(() => {
    whole += interval;
    silence += interval;
    idleness += interval;
    const nowSaid = `${said()}`;
    const nowWork = workOf(pid);
    if (nowSaid !== words2)
      silence = 0;
    if (nowSaid !== words2 || nowWork !== null && nowWork !== work)
      idleness = 0;
    words2 = nowSaid;
    work = nowWork ?? "";
    const idle = nowWork === null ? Math.max(patience.idle, Math.min(UNSEEN, patience.silent)) : patience.idle;
    const reason = silence >= patience.silent ? `it said nothing for ${inSeconds(silence)}` : idleness >= idle ? `it did nothing for ${inSeconds(idleness)}` : patience.whole !== null && whole >= patience.whole ? `it took longer than ${inSeconds(whole)}` : null;
    if (reason === null)
      return;
    clearInterval(timer);
    giveUp(`${reason}; ${patience.cause}`);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
function inSeconds(milliseconds) {
  return countOf(Math.round(milliseconds / SECOND), "second");
}
function workOf(pid) {
  if (process.platform !== "linux" || pid === void 0)
    return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const times = stat.slice(stat.lastIndexOf(")") + 2).split(" ").slice(11, 13);
    const switches = readFileSync(`/proc/${pid}/status`, "latin1").match(/^voluntary_ctxt_switches.*$/m);
    return `${times.join(" ")} ${switches?.[0] ?? ""}`;
  } catch {
    return null;
  }
}
;
class process_GitError extends failure_Failure {
  /** What git wrote; `null` if there is no git to start. */
  stderr;
  /** It did nothing for so long that nobody waits for it any more. */
  isGivenUp;
  constructor(message, stderr, isGivenUp = false) {
    super(message);
    this.stderr = stderr;
    this.isGivenUp = isGivenUp;
  }
}
async function runGit(directory, args, environment, call = {}) {
  const output = [];
  await streamGit(directory, args, environment, (chunk) => output.push(chunk), call);
  return Buffer.concat(output);
}
function streamGit(directory, args, environment, take, call = {}) {
  return new Promise((resolve2, reject) => {
    const child = spawnGit(directory, args, environment, "pipe");
    let said = 0;
    child.stdout?.on("data", (chunk) => {
      said += 1;
      try {
        take(chunk);
      } catch (error) {
        endGroup(child);
        reject(error);
      }
    });
    finish(child, args, call, () => said).then((messages) => {
      call.warned?.(messages);
      resolve2();
    }, reject).finally(() => child.stdout?.removeAllListeners("data"));
  });
}
function spawnGit(directory, args, environment, stdout) {
  const program2 = findProgram("git", environment);
  if (program2 === null) {
    throw new process_GitError("git could not be started: git was not found on the PATH (relative entries, and those inside of what is scanned, do not count)", null);
  }
  const child = builtin("node:child_process").spawn(program2, [...SAFE_ARGUMENTS, ...args], {
    cwd: directory,
    detached: HAS_OWN_GROUP,
    env: environment,
    stdio: ["pipe", stdout, "pipe"],
    windowsHide: true
  });
  adopt(child);
  return child;
}
function finish(child, args, { input, patience = LOCAL }, said) {
  return new Promise((resolve2, reject) => {
    const errors = [];
    const unwatch = watch(child.pid, patience, () => errors.length + said(), (reason) => {
      endGroup(child);
      const stderr = Buffer.concat(errors).toString("utf8");
      reject(new process_GitError(`git ${commandOf(args)} was given up: ${reason}`, stderr, true));
    });
    child.stderr?.on("data", (chunk) => errors.push(chunk));
    child.stdin?.on("error", () => {
    });
    child.on("error", (error) => {
      unwatch();
      reject(new process_GitError(`git could not be started: ${display(error.message)}`, null));
    });
    child.on("close", (code, signal) => {
      unwatch();
      const messages = Buffer.concat(errors);
      if (code === 0)
        return resolve2(messages);
      const stderr = messages.toString("utf8").trim();
      const reason = lastComplaint(stderr) || `exit status ${code ?? signal}`;
      reject(new process_GitError(`git ${commandOf(args)} failed: ${display(reason)}`, stderr));
    });
    child.stdin?.end(input);
  });
}
function commandOf(args) {
  return args.find((arg, at) => arg !== "-c" && args[at - 1] !== "-c") ?? "";
}
function lastComplaint(stderr) {
  const start = stderr.lastIndexOf("fatal: ");
  return start < 0 ? stderr.split(/[\r\n]/).at(-1) ?? "" : stderr.slice(start).replace(/\s*\n\s*/g, " ");
}
;
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isObjectId(text) {
  return OBJECT_ID.test(text);
}
async function findCommit(repository, name) {
  if (name.startsWith("-") || name.includes("\0"))
    return null;
  const args = ["rev-parse", "--quiet", "--verify", "--end-of-options", `${name}^{commit}`];
  const output = await repository.run(args).catch(() => null);
  return output?.toString("latin1").trim().split("\n").find(isObjectId) ?? null;
}
async function readParents(repository, commit) {
  const text = (await repository.run(["cat-file", "commit", commit])).toString("utf8");
  const header = text.slice(0, text.indexOf("\n\n"));
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]);
}
async function findMergeBase(repository, left, right) {
  try {
    const output = await repository.run(["merge-base", left, right]);
    return output.toString("latin1").trim();
  } catch (error) {
    if (error instanceof GitError && error.stderr === "")
      return null;
    throw error;
  }
}
async function isShallow(repository) {
  return (await repository.run(["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true";
}
;
const PARTS = 256;
const BITS_OF_PARTS = 8;
function createIdTable(count, hashOf, areEqual) {
  const bits = Math.max(BITS_OF_PARTS, 1 + Math.ceil(Math.log2(count + 1)));
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
  const all = new Int32Array(count);
  for (let id = 0; id < count; id++)
    all[id] = hashOf(id);
  const firstEqual = new Int32Array(count);
  for (const id of id_table_inParts(all)) {
    const hash = all[id];
    const slot = slotOf(id, hash);
    const known2 = slots[slot];
    firstEqual[id] = known2 < 0 ? id : known2;
    if (known2 >= 0)
      continue;
    slots[slot] = id;
    hashes[slot] = hash;
  }
  return { count, firstEqual, find: (id) => slots[slotOf(id, hashOf(id))] };
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
  const sorted = new Int32Array(hashes.length);
  for (let id = 0; id < hashes.length; id++) {
    const part = hashes[id] >>> shift;
    const place = next[part];
    sorted[place] = id;
    next[part] = place + 1;
  }
  return sorted;
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
  let count = 0;
  let table = createIdTable(0, hashOf, areEqual);
  const late = /* @__PURE__ */ new Map();
  function parse2(hex2, offset) {
    let at = offset;
    for (let word = count * width; word < (count + 1) * width; word++) {
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
    count += 1;
    if ((count + 1) * width > words2.length) {
      const larger2 = new Int32Array(words2.length * 2);
      larger2.set(words2);
      words2 = larger2;
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
    add: add2,
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
      const known2 = find(count);
      return known2 < 0 ? late.get(hex2) ?? -1 : known2;
    },
    findAll(others) {
      const { find } = settled();
      const found2 = new Int32Array(others.count);
      const other = new Int32Array(width);
      for (let id = 0; id < others.count; id++) {
        others.copyWords(id, other);
        words2.set(other, count * width);
        const known2 = find(count);
        found2[id] = known2 < 0 && late.size > 0 ? late.get(others.hex(id)) ?? -1 : known2;
      }
      return found2;
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
const UNKNOWN_SIZE = -1;
const data_files_NOT_NAMED = -1;
const data_files_ELSEWHERE = -2;
function knownSize(size) {
  return size === UNKNOWN_SIZE ? null : size;
}
function dataFileAt(files, file, objectId) {
  const content = files.contents[file];
  const dataFile = {
    path: pathAt(files, file),
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
    dataFile.directory = parentDirectory(data_files_placeOf(dataFile));
  }
  return dataFile;
}
function data_files_placeOf({ path, pointer }) {
  return pointer?.path ?? path;
}
function data_files_directoryOfPlace(file) {
  return file.directory ?? parentDirectory(data_files_placeOf(file));
}
function unnamedFiles({ contents }) {
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
  return Array.from(numbersTo(files.names.length), (file) => dataFileAt(files, file));
}
function dataFileColumns(files, format = "sha1") {
  const objectIds = createObjectIds(format);
  return {
    ...pathColumns(files.map(data_files_placeOf)),
    sizes: files.map(({ size }) => size ?? UNKNOWN_SIZE),
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
function data_files_withoutPaths(files, paths) {
  if (paths.size === 0)
    return files;
  const isKept = (file) => !paths.has(pathAt(files, file));
  return pickDataFiles(files, select(numbersTo(files.names.length), isKept));
}
;
function garbled(command) {
  return new failure_Failure(`git ${command} wrote what can't be read, or ended in the middle of it; run it again, and see whether this git is sound: git version, git fsck`);
}
function* records(output, command) {
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end);
    start = end + 1;
  }
  if (start < output.length)
    throw garbled(command);
}
const SKIP_WORKTREE = 83;
const FIRST_LOWER_CASE = 97;
function isUnwatched(tag) {
  return tag === SKIP_WORKTREE || tag >= FIRST_LOWER_CASE;
}
;
const NEWLINE = 10;
const LONGEST_TYPE = "commit".length;
function createBatchParser(take, mostBytes) {
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
const present_NEWLINE = 10;
async function readPresent(repository, ids) {
  const present = /* @__PURE__ */ new Set();
  if (ids.size === 0)
    return present;
  await present_visitPresent(repository, (id) => {
    if (ids.has(id))
      present.add(id);
  });
  return present;
}
async function present_visitPresent(repository, visit2) {
  let rest = Buffer.alloc(0);
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
  await repository.stream(args, (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = buffer.indexOf(present_NEWLINE); end >= 0; end = buffer.indexOf(present_NEWLINE, start)) {
      visit2(buffer.toString("latin1", start, end));
      start = end + 1;
    }
    rest = Buffer.from(buffer.subarray(start));
  });
  if (rest.length > 0)
    throw garbled("cat-file");
}
;
const MANY = 1e3;
const FORMAT = "--batch-check=%(objectname) %(objectsize)";
async function readObjectSizes(repository, ids) {
  if (ids.length === 0)
    return [];
  const mayLack = await repository.lacks() !== "nothing" || ids.length >= MANY && await holdsFewerThan(repository, ids.length);
  const asked = mayLack ? [...await readPresent(repository, new Set(ids))] : ids;
  if (asked.length === 0)
    return [];
  const output = await repository.run(["cat-file", "--buffer", FORMAT], Buffer.from(`${asked.join("\n")}
`));
  const lines = output.toString("latin1").split("\n");
  if (lines.pop() !== "" || lines.length !== asked.length)
    throw garbled("cat-file");
  return lines.flatMap((line) => {
    const separator = line.indexOf(" ");
    const answer = line.slice(separator + 1);
    if (answer === "missing")
      return [];
    const size = Number(answer);
    if (separator < 0 || !Number.isSafeInteger(size))
      throw garbled("cat-file");
    return [[line.slice(0, separator), size]];
  });
}
async function holdsFewerThan(repository, wanted) {
  const facts = (await repository.run(["count-objects", "--verbose"])).toString("latin1");
  if (/^alternate:/m.test(facts))
    return false;
  const count = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(facts)?.[1]);
  return count("count") + count("in-pack") < wanted;
}
;
const blobs_FORMAT = "--batch=%(objecttype) %(objectsize)";
const blobs_MOST_BYTES = 16 * 1024 * 1024;
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const FEW = 1e3;
const MOST_SPOOLED = 64 * 1024 * 1024;
const MOST_IN_VAIN = 64 * 1024 * 1024;
async function readBlobs(repository, ids, take, mostBytes = blobs_MOST_BYTES) {
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
const MEASURED = { file: 0, linked: 1, symlink: 2, special: 3, failed: 4 };
const DIGEST_ALGORITHMS = ["sha256", "md5", "md5-lf"];
const NO_HASH = 0n;
;
;
const NOTHING = { names: [], sets: [] };
function differ(copies, on) {
  let first = null;
  let others = null;
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    if (first === null)
      first = copy2;
    else if (copy2.dataset === first.dataset) {
      if (value !== first[on])
        return true;
    } else {
      others ??= /* @__PURE__ */ new Map();
      const known2 = others.get(copy2.dataset);
      if (known2 === void 0)
        others.set(copy2.dataset, value);
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
function difference_differences(copies, on, compare) {
  const two = twoInOneDataset(copies, on);
  if (two !== null)
    return two.length < 2 ? NOTHING : betweenTwo(two[0], two[1], compare);
  const byDataset = /* @__PURE__ */ new Map();
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    const known2 = byDataset.get(copy2.dataset);
    if (known2)
      known2.add(value);
    else
      byDataset.set(copy2.dataset, /* @__PURE__ */ new Set([value]));
  }
  const sets = [...byDataset.values()].filter(({ size }) => size > 1).map((names) => [...names].sort(compare));
  const [only, ...more] = sets;
  if (only === void 0)
    return NOTHING;
  return { names: more.length === 0 ? only : [...new Set(sets.flat())].sort(compare), sets };
}
function twoInOneDataset(copies, on) {
  const names = [];
  let dataset = null;
  for (const copy2 of copies) {
    const value = copy2[on];
    if (value === null)
      continue;
    if (names.length === 0)
      dataset = copy2.dataset;
    else if (copy2.dataset !== dataset)
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
const difference_known = /* @__PURE__ */ new Map();
function betweenTwo(one, other, compare) {
  const before = difference_known.get(compare)?.get(one)?.get(other);
  if (before !== void 0)
    return before;
  const names = compare(one, other) <= 0 ? [one, other] : [other, one];
  const between = { names, sets: [names] };
  keep(compare, one, other, between);
  keep(compare, other, one, between);
  return between;
}
function keep(compare, one, other, between) {
  const byOne = difference_known.get(compare) ?? /* @__PURE__ */ new Map();
  difference_known.set(compare, byOne);
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
  const found2 = LAYER.exec(path);
  if (found2 === null)
    return null;
  const end = found2.index + found2[0].length;
  return { layer: found2[0].toLowerCase(), rest: path.slice(0, found2.index) + path.slice(end) };
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
  between: (copies) => difference_differences(copies, "label", order_comparePaths),
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
function split_order_compareSplits(left, right) {
  return rank(left) - rank(right) || order_comparePaths(left, right);
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
  return apart(difference_differences(copies, "split", split_order_compareSplits)).sets.length > 0;
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
  between: (copies) => apart(difference_differences(copies, "split", split_order_compareSplits)),
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
const table_TABLE = [splitLeakage, labelConflict, duplicateFile, duplicateRow, derivedCopy, sharedFile];
const RULES = table_TABLE.map(({ name }) => name);
const RULE = byName((rule) => rule);
const RULE_WORDS = byName(({ words: words2 }) => words2);
const DEFAULT_RULES = defaultRules("proof");
function defaultRules(certainty) {
  return byName(({ severity }) => severity[certainty] ?? "off");
}
function byName(read2) {
  return Object.fromEntries(table_TABLE.map((rule) => [rule.name, read2(rule)]));
}
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
  let held = new Uint8Array(0);
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
      held = Buffer.concat([held, chunk]);
      if (held.length < PROBE)
        return new Uint8Array(0);
      const start = held;
      held = new Uint8Array(0);
      isText = isDvcText(start);
      return isText ? convert(start) : start;
    },
    end() {
      if (isText === false || isText === null && !isDvcText(held))
        return held;
      const converted = convert(held);
      return isCarriageReturnHeld ? Buffer.concat([converted, Uint8Array.of(CR)]) : converted;
    }
  };
}
;
const DIGEST_FLAGS = { sha256: 1, md5: 2, "md5-lf": 4 };
const DIGEST_BYTES = { sha256: 32, md5: 16, "md5-lf": 16 };
function isWanted(algorithm, wanted) {
  return (wanted & DIGEST_FLAGS[algorithm]) !== 0;
}
function takeDigests(wanted) {
  const takers = DIGEST_ALGORITHMS.map((algorithm) => isWanted(algorithm, wanted) ? TAKERS[algorithm]() : null);
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
const blob_digests_MOST_BYTES_HELD = 4 * 1024 * 1024;
async function hashBlobs(blobs, repository, world, cache, take) {
  let bytesRead = 0;
  const unknown = blobs.filter((blob) => {
    const known2 = recall(blob, cache);
    if (known2 !== null)
      take({ ...blob, size: known2.size }, known2.digests);
    return known2 === null;
  });
  const give2 = (blob, size, digests) => {
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
    give2(blob, bytes.length, taker.end());
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
    give2(blob, size, taker.end());
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
const FILES_PER_TASK = 256;
const BYTES_PER_TASK = 32 * 1024 * 1024;
function readTask(numbers, { files, objectFormat }, { root }) {
  return {
    files: locationsOf(root, files, numbers),
    sizes: numbers_valuesOf(numbers, (file) => files.sizes[file]),
    modified: numbers_valuesOf(numbers, (file) => files.modified[file]),
    objectFormat
  };
}
function readByName(numbers, snapshot, world, take, wanted, conversionOf2) {
  const taskOf = (task) => ({
    ...readTask(task, snapshot, world),
    wanted: Uint8Array.from(task, wanted),
    ...conversionOf2 === null ? {} : { conversions: Uint8Array.from(task, conversionOf2) }
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
function readHeads(numbers, snapshot, world, take) {
  const taskOf = (task) => readTask(task, snapshot, world);
  return readAll("heads", numbers, snapshot, world, taskOf, ({ hashes }, index, file) => {
    take(file, hashes[index]);
  });
}
async function readAll(kind, numbers, snapshot, world, taskOf, take) {
  const reading = { errors: [], bytesRead: 0 };
  const mostBytes = kind === "heads" ? Number.POSITIVE_INFINITY : BYTES_PER_TASK;
  const tasks = inTasks(numbers, snapshot, mostBytes);
  await world.workers.run(kind, { length: tasks.length, at: (number) => taskOf(tasks[number]) }, (result, number) => {
    const task = tasks[number];
    addResult(reading, result, task, snapshot);
    const failed = new Set(result.errors.map(({ file }) => file));
    task.forEach((file, index) => {
      if (!failed.has(index))
        take(result, index, file);
    });
  }, world.progress.advance);
  return reading;
}
function inTasks(numbers, { files }, mostBytes) {
  const tasks = [];
  let task = [];
  let bytes = 0;
  for (const file of numbers) {
    const size = files.sizes[file];
    if (tasks.length === 0 || task.length === FILES_PER_TASK || bytes + size > mostBytes) {
      task = [];
      bytes = 0;
      tasks.push(task);
    }
    task.push(file);
    bytes += size;
  }
  return tasks;
}
function addResult(reading, { errors, bytesRead }, task, { files }) {
  for (const { file, message } of errors) {
    reading.errors.push({ path: paths_pathAt(files, task[file]), message });
  }
  reading.bytesRead += bytesRead;
}
;
const NOTHING_MORE = () => 0;
function createReader(snapshot, world, cache) {
  if (cache === null) {
    return {
      names: (numbers, take, wanted = NOTHING_MORE, conversionOf2) => readByName(numbers, snapshot, world, take, wanted, conversionOf2 ?? null),
      heads: (numbers, take) => readHeads(numbers, snapshot, world, take)
    };
  }
  const locationOf = (file) => locate(world.root, paths_pathAt(snapshot.files, file));
  function divide2(numbers, recall2, conversionOf2 = () => 0) {
    const stampFor = (file) => stampOf(locationOf(file), conversionOf2(file));
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
    names(numbers, take, wanted = NOTHING_MORE, conversionOf2) {
      const recall2 = (file, { sha256, objectId: id }) => {
        if (sha256 === null || id === null || isWanted("md5-lf", wanted(file)))
          return false;
        const objectId = id.toString("hex");
        const isConverted = conversionOf2 !== void 0 && conversionOf2(file) !== 0;
        const wantsMd5 = isWanted("md5", wanted(file));
        const blob = isConverted || wantsMd5 ? cache.findBlob(objectId) : null;
        const md5 = blob?.md5 ?? null;
        if (wantsMd5 && md5 === null || isConverted && blob === null)
          return false;
        const size = isConverted ? blob?.size ?? 0 : snapshot.files.sizes[file];
        take(file, { objectId, size, digests: { sha256, md5, "md5-lf": null } });
        return true;
      };
      const { unknown, remember } = divide2(numbers, recall2, conversionOf2);
      const read2 = (file, names) => {
        const { objectId, size, digests } = names;
        const { sha256, md5 } = digests;
        remember(file, { headHash: null, sha256, objectId: Buffer.from(objectId, "hex") });
        if (md5 !== null || conversionOf2 !== void 0)
          cache.rememberBlob(objectId, { size, sha256, md5 });
        take(file, names);
      };
      return readByName(unknown, snapshot, world, read2, wanted, conversionOf2 ?? null);
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
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(location, { bigint: true, throwIfNoEntry: false });
  if (stat === void 0 || conversion === 0)
    return stat;
  const { dev, ino, mtimeNs, ctimeNs } = stat;
  return { dev, ino, size: stat.size + (BigInt(conversion) << 56n), mtimeNs, ctimeNs };
}
function isSame(left, right) {
  return ["dev", "ino", "size", "mtimeNs", "ctimeNs"].every((field) => left[field] === right[field]);
}
;
const CONVERSION = { lines: 1, linesOfText: 2, ident: 4, lfs: 8, byGit: 16 };
const [conversion_CR, conversion_LF, DOLLAR] = [13, 10, 36];
function isConvertedHere(conversion) {
  return conversion !== 0 && (conversion & (CONVERSION.lfs | CONVERSION.byGit)) === 0;
}
function storedSizes(conversion, size) {
  if ((conversion & CONVERSION.byGit) !== 0)
    return { least: 0, most: Number.POSITIVE_INFINITY };
  if ((conversion & CONVERSION.ident) !== 0)
    return { least: 0, most: size };
  return { least: Math.ceil(size / 2), most: size };
}
function lineStatistics() {
  let [pairs, lone, nul, printable, others] = [0, 0, 0, 0, 0];
  let last2 = -1;
  return {
    update(chunk) {
      for (const byte of chunk) {
        if (last2 === conversion_CR) {
          if (byte === conversion_LF)
            pairs += 1;
          else
            lone += 1;
        }
        last2 = byte;
        if (byte === conversion_CR || byte === conversion_LF)
          continue;
        if (byte === 0)
          nul += 1;
        if (byte === 127 || byte < 32 && !isPrintableControl(byte))
          others += 1;
        else
          printable += 1;
      }
    },
    removed(conversion) {
      if ((conversion & (CONVERSION.lines | CONVERSION.linesOfText)) === 0)
        return 0;
      const loneInAll = last2 === conversion_CR ? lone + 1 : lone;
      const strange = last2 === 26 ? others - 1 : others;
      const isBinary = loneInAll > 0 || nul > 0 || printable >> 7 < strange;
      return (conversion & CONVERSION.linesOfText) !== 0 && isBinary ? 0 : pairs;
    }
  };
}
function isPrintableControl(byte) {
  return byte === 8 || byte === 9 || byte === 27 || byte === 12;
}
function lineConverter() {
  let isHeld = false;
  return {
    update(chunk) {
      const whole = isHeld ? Buffer.concat([Buffer.of(conversion_CR), chunk]) : chunk;
      const into = Buffer.allocUnsafe(whole.length);
      let length = 0;
      let start = 0;
      isHeld = whole[whole.length - 1] === conversion_CR;
      const end = isHeld ? whole.length - 1 : whole.length;
      for (let at = whole.indexOf(conversion_CR); at >= 0 && at < end; at = whole.indexOf(conversion_CR, at + 1)) {
        if (whole[at + 1] !== conversion_LF)
          continue;
        length += whole.copy(into, length, start, at);
        start = at + 1;
      }
      length += whole.copy(into, length, start, end);
      return into.subarray(0, length);
    },
    end: () => isHeld ? Buffer.of(conversion_CR) : Buffer.alloc(0)
  };
}
function withoutIdents(content) {
  const parts = [];
  let start = 0;
  let at = content.indexOf(DOLLAR);
  while (at >= 0) {
    let next = at + 1;
    if (content.toString("latin1", next, next + 3) === "Id:") {
      const end = content.indexOf(DOLLAR, next + 3);
      if (end < 0)
        break;
      const lineEnd = content.indexOf(conversion_LF, next + 3);
      if (lineEnd < 0 || lineEnd > end) {
        parts.push(content.subarray(start, next), Buffer.from("Id$"));
        start = end + 1;
        next = start;
      }
    }
    at = content.indexOf(DOLLAR, next);
  }
  return parts.length === 0 ? content : Buffer.concat([...parts, content.subarray(start)]);
}
;
const START = "version https://git-lfs.github.com/spec/v1\n";
function lfsObject(format, sha256, size) {
  const hex2 = sha256.toString("hex");
  const objectId = objectIdOf(format, Buffer.from(`${START}oid sha256:${hex2}
size ${size}
`));
  return {
    kind: "lfs",
    identity: { algorithm: "sha256", hex: hex2, size },
    describedIn: null,
    hasPlace: true,
    objectId
  };
}
;
async function hashAsGit(paths, repository) {
  if (paths.length === 0)
    return [];
  const hash = async (batch) => {
    const input = Buffer.from(batch.map((path) => `${quotePath(path)}
`).join(""));
    const output = await repository.run(["hash-object", "--stdin-paths"], input);
    const ids = output.toString("latin1").split("\n");
    if (ids.pop() !== "" || ids.length !== batch.length || !ids.every(isObjectId)) {
      throw garbled("hash-object");
    }
    return ids;
  };
  try {
    return await hash(paths);
  } catch (error) {
    if (!(error instanceof process_GitError) || error.isGivenUp)
      throw error;
    const ids = [];
    for (const path of paths) {
      const [id = null] = await hash([path]).catch(() => []);
      ids.push(id);
    }
    return ids;
  }
}
function quotePath(path) {
  const characters = Array.from(pathBytes(path), (byte) => {
    const isPlain2 = byte >= 32 && byte < 127 && byte !== 34 && byte !== 92;
    return isPlain2 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${characters.join("")}"`;
}
;
function wantedConverted(files, conversions) {
  const { sizes: dataSizes, hasUnknown } = sizesOf(files, conversions);
  const wanted = [];
  const ranges = [];
  const lfs = /* @__PURE__ */ new Map();
  for (const [file, conversion] of conversions) {
    const size = files.sizes[file];
    if (conversion === CONVERSION.lfs)
      lists_addTo(lfs, size, file);
    else
      ranges.push({ file, ...storedSizes(conversion, size) });
  }
  for (const [size, alike] of lfs) {
    if (alike.length > 1 || dataSizes.all.has(size))
      lists_addAll(wanted, alike);
  }
  const isMet = hasUnknown ? () => true : meets(Float64Array.from(dataSizes.real).sort());
  ranges.sort((left, right) => left.least - right.least);
  let from = 0;
  while (from < ranges.length) {
    let most = ranges[from].most;
    let to = from + 1;
    for (; to < ranges.length && ranges[to].least <= most; to++) {
      most = Math.max(most, ranges[to].most);
    }
    for (let at = from; at < to; at++) {
      const range = ranges[at];
      if (to - from > 1 || isMet(range))
        wanted.push(range.file);
    }
    from = to;
  }
  return wanted;
}
function sizesOf(files, conversions) {
  const real = /* @__PURE__ */ new Set();
  const all = /* @__PURE__ */ new Set();
  let hasUnknown = false;
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file];
    if (content === data_files_NOT_NAMED && conversions.has(file))
      continue;
    const size = files.sizes[file];
    if (size === UNKNOWN_SIZE)
      hasUnknown ||= content !== data_files_ELSEWHERE;
    else
      all.add(size);
    if (content !== data_files_ELSEWHERE && size !== UNKNOWN_SIZE)
      real.add(size);
  }
  return { sizes: { real, all }, hasUnknown };
}
function meets(sizes) {
  return ({ least, most }) => {
    let [low, high] = [0, sizes.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (sizes[middle] < least)
        low = middle + 1;
      else
        high = middle;
    }
    return low < sizes.length && sizes[low] <= most;
  };
}
;
async function nameAsStored(snapshot, world, cache) {
  const named2 = await nameConverted(snapshot, world, cache, () => true);
  const files = withoutPaths(named2.snapshot.files, new Set(named2.errors.map(({ path }) => path)));
  return { ...named2, snapshot: { ...named2.snapshot, files } };
}
async function nameConverted(snapshot, world, cache, isWanted2) {
  const { conversions: converted, ...rest } = snapshot;
  if (converted === void 0)
    return { snapshot, errors: [], bytesRead: 0 };
  const { conversions, gitPaths } = converted;
  const wanted = wantedConverted(snapshot.files, conversions).filter(isWanted2);
  if (wanted.length === 0)
    return { snapshot: rest, errors: [], bytesRead: 0 };
  world.progress.phase("comparing contents");
  const files = {
    ...snapshot.files,
    contents: Int32Array.from(snapshot.files.contents),
    sizes: Float64Array.from(snapshot.files.sizes),
    pointers: new Map(snapshot.files.pointers)
  };
  const reader = createReader(snapshot, world, cache);
  const conversionOf2 = (file) => conversions.get(file) ?? 0;
  const isLfs = (file) => conversionOf2(file) === CONVERSION.lfs;
  const lines = await reader.names(wanted.filter((file) => isConvertedHere(conversionOf2(file))), (file, { objectId, size }) => {
    files.contents[file] = files.objectIds.addHex(objectId);
    files.sizes[file] = size;
  }, () => 0, conversionOf2);
  const lfs = await reader.names(wanted.filter(isLfs), (file, { size, digests }) => {
    files.contents[file] = data_files_ELSEWHERE;
    files.pointers.set(file, lfsObject(snapshot.objectFormat, digests.sha256, size));
  });
  const byGit = wanted.filter((file) => gitPaths.has(file));
  const repository = byGit.length === 0 ? null : await world.git.open(world.root);
  const errors = [...lines.errors, ...lfs.errors];
  let bytesRead = lines.bytesRead + lfs.bytesRead;
  if (repository !== null) {
    const ids = await hashAsGit(byGit.map((file) => gitPaths.get(file)), repository);
    byGit.forEach((file, at) => {
      const id = ids[at] ?? null;
      if (id === null)
        errors.push({ path: paths_pathAt(files, file), message: "git could not read it" });
      else {
        files.contents[file] = files.objectIds.addHex(id);
        bytesRead += files.sizes[file];
        files.sizes[file] = UNKNOWN_SIZE;
      }
    });
  }
  return { snapshot: { ...rest, files }, errors, bytesRead };
}
;
function askedDigests(pointers) {
  const bySize = /* @__PURE__ */ new Map();
  for (const { identity } of pointers) {
    if (identity === null || identity.size === null)
      continue;
    const { algorithm, size } = identity;
    if (isDigest(algorithm))
      bySize.set(size, (bySize.get(size) ?? 0) | DIGEST_FLAGS[algorithm]);
  }
  return { isEmpty: bySize.size === 0, of: (size) => bySize.get(size) ?? 0 };
}
function isDigest(algorithm) {
  return DIGEST_ALGORITHMS.some((digest) => digest === algorithm);
}
;
function meetingsIn({ files, conversions: converted }) {
  const conversions = converted?.conversions ?? /* @__PURE__ */ new Map();
  const isConverted = new Set(conversions.size === 0 ? [] : wantedConverted(files, conversions));
  const { asked, ranges, isByGit } = storedForms(files, conversions, isConverted);
  const unnamed = /* @__PURE__ */ new Map();
  const named2 = /* @__PURE__ */ new Set();
  const copies = new Uint32Array(files.objectIds.count);
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file];
    const size = files.sizes[file];
    if (content >= 0) {
      named2.add(size);
      copies[content] = copies[content] + 1;
    } else if (content === data_files_NOT_NAMED && !isConverted.has(file))
      unnamed.set(size, (unnamed.get(size) ?? 0) + 1);
  }
  const isMet = (size) => asked.of(size) !== 0 || isByGit || named2.has(size) || named2.has(UNKNOWN_SIZE) || isIn(ranges, size);
  const mustRead = (file) => {
    const size = files.sizes[file];
    return (unnamed.get(size) ?? 0) > 1 || isMet(size);
  };
  return {
    asked,
    mustRead,
    mayRepeat(file) {
      const content = files.contents[file];
      if (content === data_files_NOT_NAMED)
        return isConverted.has(file) || mustRead(file);
      if (content < 0 || copies[content] > 1 || isConverted.size > 0 || !asked.isEmpty)
        return true;
      const size = knownSize(files.sizes[file]);
      return size === null ? unnamed.size > 0 : unnamed.has(size);
    }
  };
}
function storedForms(files, conversions, isConverted) {
  const identities = Array.from(files.pointers.values(), ({ identity }) => ({ identity }));
  const ranges = [];
  let isByGit = false;
  for (const file of isConverted) {
    const conversion = conversions.get(file) ?? 0;
    const size = files.sizes[file];
    if (conversion === CONVERSION.lfs) {
      identities.push({ identity: { algorithm: "sha256", hex: "", size } });
    } else if ((conversion & CONVERSION.byGit) !== 0)
      isByGit = true;
    else
      ranges.push(storedSizes(conversion, size));
  }
  return { asked: askedDigests(identities), ranges: merged(ranges), isByGit };
}
function merged(ranges) {
  const apart2 = [];
  for (const range of ranges.sort((left, right) => left.least - right.least)) {
    const last2 = apart2.at(-1);
    if (last2 === void 0 || range.least > last2.most)
      apart2.push({ ...range });
    else
      last2.most = Math.max(last2.most, range.most);
  }
  return apart2;
}
function isIn(ranges, size) {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (ranges[middle].most < size)
      low = middle + 1;
    else
      high = middle;
  }
  return low < ranges.length && ranges[low].least <= size;
}
;
const other_contents_FILES_PER_TASK = 512;
async function nameOthers(directories, snapshot, world, left) {
  const { contents, pointers } = snapshot.others;
  const ofPointer = pointerTokens(pointers);
  const all = filesOf(directories);
  const isUnnamed = (file) => contents[file] === NOT_NAMED;
  const named2 = /* @__PURE__ */ new Map();
  const tokenOf = (file) => {
    if (contents[file] === ELSEWHERE)
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
  const bytesRead = await other_contents_read(wanted, measured, snapshot, world, (file, objectId) => {
    named2.set(file, `o${snapshot.files.objectIds.addHex(objectId)}`);
  });
  return { tokenOf, bytesRead };
}
async function readOthers(numbers, snapshot, world, take) {
  const measured = await measure(numbers, snapshot.others, world);
  const wanted = numbers.filter((file) => measured.sizes.has(file));
  return other_contents_read(wanted, measured, snapshot, world, take);
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
    const key = `${identityKey(identity)} ${identity.size}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return `p${number}`;
  };
}
async function measure(numbers, others, world) {
  const measured = { sizes: /* @__PURE__ */ new Map(), modified: /* @__PURE__ */ new Map() };
  const tasks = other_contents_inTasks(numbers);
  await world.workers.run("measure", tasks.map((task) => locationsOf(world.root, others, task)), ({ states, sizes, modified }, number) => {
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
async function other_contents_read(numbers, { sizes, modified }, { others, objectFormat }, world, take) {
  const tasks = other_contents_inTasks(numbers);
  let bytesRead = 0;
  await world.workers.run("names", tasks.map((task) => ({
    files: locationsOf(world.root, others, task),
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
function other_contents_inTasks(numbers) {
  const tasks = [];
  for (let at = 0; at < numbers.length; at += other_contents_FILES_PER_TASK)
    tasks.push(numbers.slice(at, at + other_contents_FILES_PER_TASK));
  return tasks;
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
      spoil(paths_parentDirectory(path));
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
      spoil(paths_parentDirectory(path));
  for (const { path } of snapshot.errors)
    spoil(path);
  const open = /* @__PURE__ */ new Map();
  const add2 = (path) => {
    for (let above2 = path; !isTop(above2) && !open.has(above2); above2 = paths_parentDirectory(above2)) {
      if (!spoilt.has(above2) && !isTooDeep(above2) && snapshot.isWhole(above2))
        open.set(above2, 0);
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
    add2(paths_parentDirectory(path));
  for (const [file, { identity }] of files.pointers) {
    if (isOfDirectory(identity))
      add2(paths_pathAt(files, file).replace(/\/$/, ""));
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
    for (let above2 = shallow(path); !isTop(above2) && !spoilt.has(above2); above2 = paths_parentDirectory(above2))
      spoilt.add(above2);
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
  const { directories, directoryOf: directoryOf2 } = files;
  const inGroups = countInGroups(groups);
  const inAll = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf2.length; file++) {
    const directory = directoryOf2[file];
    inAll[directory] = inAll[directory] + 1;
  }
  return Uint8Array.from(inAll, (count, directory) => {
    if (count === 0)
      return 0;
    return inGroups(directories[directory]) === count ? FULL : SPOILT;
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
        spoil(parentDirectory(path));
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
async function nameOwnContents(snapshot, isOwn, world, cache) {
  const meetings = meetingsIn(snapshot);
  const isMine = shareOf(snapshot.files, isOwn);
  const open = openDirectories(snapshot, meetings.mayRepeat);
  const { snapshot: named2, ...naming } = await nameConverted(snapshot, world, cache, (file) => isMine[file] === 1);
  const { files } = named2;
  const failed = /* @__PURE__ */ new Map();
  addFailed(failed, naming, files, true);
  world.progress.phase("reading contents");
  const read2 = /* @__PURE__ */ new Map();
  const wanted = [];
  for (let file = 0; file < files.contents.length; file++) {
    if (isMine[file] !== 1 || files.contents[file] !== data_files_NOT_NAMED || failed.has(file))
      continue;
    if (meetings.mustRead(file) || isDivided(snapshot, file))
      wanted.push(file);
  }
  const reading = await createReader(named2, world, cache).names(wanted, (file, names) => {
    read2.set(file, names);
  }, (file) => meetings.asked.of(files.sizes[file]));
  addFailed(failed, reading, files, false);
  const blobs = await hashOwnBlobs(files, isMine, meetings, world, cache);
  const others = /* @__PURE__ */ new Map();
  const ofOthers = await readOthers(ownOthers(snapshot, open, isOwn), snapshot, world, (other, objectId) => {
    others.set(other, objectId);
  });
  const bytesRead = naming.bytesRead + reading.bytesRead + blobs.bytesRead + ofOthers;
  return { files, read: read2, hashed: blobs.hashed, lacking: blobs.lacking, failed, open, others, bytesRead };
}
function shareOf(files, isOwn) {
  const isMine = new Uint8Array(files.names.length);
  for (let file = 0; file < isMine.length; file++)
    if (isOwn(paths_pathAt(files, file)))
      isMine[file] = 1;
  return isMine;
}
function isDivided({ files, layout }, file) {
  return layout.divided.size > 0 && layout.divided.has(paths_pathAt(files, file));
}
function addFailed(failed, { errors }, files, isUnnamed) {
  if (errors.length === 0)
    return;
  const messages = new Map(errors.map(({ path, message }) => [path, message]));
  for (const [path, numbers] of filesAt(files, numbers_numbersTo(files.names.length), messages.keys())) {
    for (const file of numbers)
      failed.set(file, { message: messages.get(path) ?? "", isUnnamed });
  }
}
async function hashOwnBlobs(files, isMine, { asked }, world, cache) {
  const hashed = /* @__PURE__ */ new Map();
  const lacking = /* @__PURE__ */ new Set();
  const filesOf2 = /* @__PURE__ */ new Map();
  const blobs = [];
  for (let file = 0; !asked.isEmpty && file < files.contents.length; file++) {
    const content = files.contents[file];
    if (content < 0 || isMine[file] !== 1)
      continue;
    const size = files.sizes[file];
    if (size === UNKNOWN_SIZE)
      lacking.add(file);
    const wanted = asked.of(size);
    if (wanted === 0)
      continue;
    const objectId = files.objectIds.hex(content);
    const known2 = filesOf2.get(objectId);
    if (known2 !== void 0)
      known2.push(file);
    else {
      filesOf2.set(objectId, [file]);
      blobs.push({ objectId, size, wanted });
    }
  }
  const repository = blobs.length === 0 ? null : await world.git.open(world.root);
  if (repository === null)
    return { hashed, lacking, bytesRead: 0 };
  const bytesRead = await hashBlobs(blobs, repository, world, cache, ({ objectId }, digests) => {
    for (const file of filesOf2.get(objectId) ?? [])
      hashed.set(file, digests);
    filesOf2.delete(objectId);
  });
  for (const absent of filesOf2.values())
    for (const file of absent)
      lacking.add(file);
  return { hashed, lacking, bytesRead };
}
function ownOthers({ others }, open, isOwn) {
  const wanted = [];
  const isOpen = others.directories.map((directory) => open.has(directory));
  for (let other = 0; other < others.names.length; other++) {
    if (others.contents[other] !== data_files_NOT_NAMED || isOpen[others.directoryOf[other]] !== true)
      continue;
    if (isOwn(paths_pathAt(others, other)))
      wanted.push(other);
  }
  return wanted;
}
;
function recognise(layout, files) {
  return tally((take) => visitPlaces(layout, files, take), (take) => visitFurtherPlaces(layout, files, take));
}
function tally(visit2, visitFurther) {
  const tallies = /* @__PURE__ */ new Map();
  visit2((place, count) => {
    const { dataset, split, splitBy, label, labelBy } = place;
    const tally2 = tallyOf(tallies, dataset ?? "");
    tally2.samples += count;
    if (split !== null && splitBy !== null)
      addSplit(tally2, split, splitBy, count);
    if (label !== null) {
      tally2.labels.set(label, (tally2.labels.get(label) ?? 0) + count);
      if (labelBy !== null)
        tally2.labelsBy = surer(tally2.labelsBy, labelBy);
    }
  });
  visitFurther(({ dataset, split }, count) => {
    if (split !== null)
      addSplit(tallyOf(tallies, dataset ?? ""), split, "list", count);
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
function addSplit({ splits }, split, splitBy, count) {
  const before = splits.get(split);
  splits.set(split, { samples: (before?.samples ?? 0) + count, by: surer(before?.by ?? null, splitBy) });
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
    labels: Array.from(labels, ([name, count]) => ({ name, samples: count })).sort((left, right) => right.samples - left.samples || comparePaths(left.name, right.name)),
    labelsBy
  };
}
function visitPlaces(layout, files, visit2) {
  const { directories, directoryOf: directoryOf2 } = files;
  const counts = new Uint32Array(directories.length);
  for (let file = 0; file < directoryOf2.length; file++) {
    const directory = directoryOf2[file];
    counts[directory] = counts[directory] + 1;
  }
  const places2 = directories.map((directory, number) => counts[number] === 0 ? void 0 : layout.ofDirectory(directory));
  places2.forEach((place, number) => {
    if (place !== void 0)
      visit2(place, counts[number]);
  });
  for (let file = 0; file < directoryOf2.length; file++) {
    if (places2[directoryOf2[file]] === void 0)
      visit2(layout.placementOf(paths_pathAt(files, file)), 1);
  }
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
  const count = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : null;
}
;
const SAMPLES_AT_ONCE = 1024;
function listingFacts(snapshot, open, commit) {
  const { source, files, layout, datasetCards, skipped, errors, notes, notices, passedOver } = snapshot;
  const datasets = /* @__PURE__ */ new Set();
  visitPlaces(layout, files, ({ dataset }) => datasets.add(dataset ?? ""));
  return {
    ...{ source, skipped, errors, notes, notices, passedOver, commit },
    objectFormat: snapshot.objectFormat,
    samples: files.names.length,
    digest: digestOf(files),
    datasets: [...datasets],
    divided: Array.from(layout.divided, ([path, places2]) => [path, [...places2]]),
    directories: [...open],
    cards: datasetCards
  };
}
function digestOf(files) {
  const hash = crypto_createHash("sha256");
  let texts = [];
  for (let file = 0; file < files.names.length; file++) {
    const content = files.contents[file];
    const identity = content === data_files_ELSEWHERE ? files.pointers.get(file)?.identity : null;
    const name = content >= 0 ? files.objectIds.hex(content) : identity ? identity_identityKey(identity) : content;
    texts.push(`${paths_pathAt(files, file)}\0${files.sizes[file]} ${name}`);
    if (texts.length < SAMPLES_AT_ONCE)
      continue;
    hash.update(texts.join("\0"), "utf16le");
    texts = [""];
  }
  return hash.update(texts.join("\0"), "utf16le").digest("hex");
}
function countOwn({ layout }, files, numbers) {
  let bytes = 0;
  let filesOfUnknownSize = 0;
  for (let at = 0; at < numbers.length; at++) {
    const size = files.sizes[numbers[at]];
    if (size === UNKNOWN_SIZE)
      filesOfUnknownSize += 1;
    else
      bytes += size;
  }
  const paths = pickPaths(files, numbers);
  return {
    ...{ samples: numbers.length, bytes, filesOfUnknownSize },
    places: counted((take) => visitPlaces(layout, paths, take)),
    dividedPlaces: counted((take) => visitFurtherPlaces(layout, paths, take))
  };
}
function counted(visit2) {
  const counts = /* @__PURE__ */ new Map();
  visit2(({ dataset, split, splitBy, label, labelBy }, count) => {
    const place = { dataset, split, splitBy, label, labelBy };
    const key = JSON.stringify(place);
    const known2 = counts.get(key);
    if (known2 === void 0)
      counts.set(key, { ...place, samples: count });
    else
      known2.samples += count;
  });
  return [...counts.values()];
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
      const below2 = at + hash_THUMBNAIL;
      line[x] = (luma[at] + luma[at + 1] + luma[below2] + luma[below2 + 1]) / 4;
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
  const last2 = from[start + step * (size - 1)];
  let sum2 = (REACH + 1) * first;
  for (let place = 1; place <= REACH; place++)
    sum2 += from[start + step * place];
  for (let place = 0; place < size; place++) {
    const at = start + step * place;
    into[at] = sum2;
    const next = place + REACH + 1 < size ? from[at + step * (REACH + 1)] : last2;
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
const print_FORMAT = 20;
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
  bytes.writeUInt8(PICTURE_FORMATS.indexOf(format), print_FORMAT);
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
  const format = view.length === PRINT_BYTES ? PICTURE_FORMATS[view.readUInt8(print_FORMAT)] : void 0;
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
  return createHash("sha256").update(print.subarray(0, print_FORMAT)).update(print.subarray(HASHES)).digest();
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
const BYTES_PER_GROUP = 16 * 1024 * 1024;
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
const places_TAIL_BYTES = 8;
const LARGEST_FOOTER = 1024 ** 3;
function prepareForPart(location) {
  let isFree;
  try {
    isFree = standsForPart(location);
    directories_makeDirectories((0, external_node_path_namespaceObject.dirname)(location));
  } catch (error) {
    throw unwritable(location, error);
  }
  if (isFree)
    return;
  throw new failure_Failure(`The part "${display_display(location)}" would replace a file that is no part of data-hygiene; write it to another place.`);
}
function unwritable(location, error) {
  return new failure_Failure(`The part "${display_display(location)}" can't be written: ${display_display(read_describeReadError(error))}; write it to another place.`);
}
function standsForPart(location) {
  const found2 = look_lookThrough(lossless_encodePath(location));
  return found2 === void 0 || found2.isFile() && (found2.size === 0 || isPart(location));
}
function partsBeside(location) {
  const directory = (0, external_node_path_namespaceObject.dirname)(location);
  try {
    return (0, external_node_fs_namespaceObject.readdirSync)(lossless_encodePath(directory), { encoding: "buffer", withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => (0, external_node_path_namespaceObject.join)(directory, decodePath(name))).filter((path) => path.endsWith(".parquet") && isPart(path));
  } catch {
    return [];
  }
}
function isPart(location) {
  let file;
  try {
    file = (0, external_node_fs_namespaceObject.openSync)(lossless_encodePath(location), "r");
  } catch {
    return false;
  }
  try {
    const { size } = (0, external_node_fs_namespaceObject.fstatSync)(file);
    const tail = Buffer.alloc(places_TAIL_BYTES);
    if (size < places_TAIL_BYTES || read_fill(file, tail, 0, places_TAIL_BYTES, size - places_TAIL_BYTES) < places_TAIL_BYTES)
      return false;
    const length = tail.readUInt32LE(0);
    if (tail.toString("latin1", 4) !== "PAR1" || length > Math.min(size - places_TAIL_BYTES, LARGEST_FOOTER))
      return false;
    const footer = Buffer.alloc(length);
    read_fill(file, footer, 0, length, size - places_TAIL_BYTES - length);
    return footer.includes(`${METADATA_KEY}`, 0, "latin1") && footer.includes('"shard":{"number":', 0, "latin1");
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
;
const NO_DIGEST = "0".repeat(64);
const NAME = Buffer.from('"footer":"');
function sealFooter(footer) {
  const place = digestIn(footer);
  if (place === null)
    throw new Error("The footer has no room for its digest");
  place.write(footer_digestOf(footer), "latin1");
}
function isSealed(footer) {
  const copy2 = Buffer.from(footer);
  const place = digestIn(copy2);
  if (place === null)
    return false;
  const told2 = place.toString("latin1");
  place.write(NO_DIGEST, "latin1");
  return told2 === footer_digestOf(copy2);
}
function digestIn(footer) {
  const bytes = Buffer.from(footer.buffer, footer.byteOffset, footer.byteLength);
  const name = bytes.lastIndexOf(NAME);
  if (name < 0)
    return null;
  const place = bytes.subarray(name + NAME.length, name + NAME.length + NO_DIGEST.length);
  return place.length === NO_DIGEST.length ? place : null;
}
function footer_digestOf(footer) {
  return crypto_createHash("sha256").update(footer).digest("hex");
}
;
const LONE_SURROGATE = new RegExp("\\p{Surrogate}", "gu");
const TEXTS = ["path", "dataset", "split", "label"];
function emptyColumns() {
  return Object.fromEntries(COLUMNS.map(({ name }) => [name, []]));
}
function addRow(columns, row) {
  const exact = exactTexts(row);
  const more = exact === null ? row.more : { ...exact, ...row.more };
  columns["dataset"].push(shown(row.dataset));
  columns["path"].push(shown(row.path));
  columns["row"].push(null);
  columns["line"].push(null);
  columns["size"].push(row.size === null ? null : BigInt(row.size));
  columns["split"].push(shown(row.split));
  columns["label"].push(shown(row.label));
  columns["kind"].push(row.kind);
  columns["key"].push(row.key);
  columns["by"].push(row.by);
  columns["sample"].push(row.sample);
  columns["split_by"].push(row.splitBy);
  columns["label_by"].push(row.labelBy);
  columns["print"].push(row.print);
  columns["content"].push(row.content);
  const told2 = more === null || isEmpty(more) ? null : JSON.stringify(more);
  columns["more"].push(told2);
  return told2 !== null;
}
function isEmpty(more) {
  for (const _ in more)
    return false;
  return true;
}
function exactTexts(row) {
  if (isUtf8(row.path) && isUtf8(row.dataset) && isUtf8(row.split) && isUtf8(row.label))
    return null;
  return Object.fromEntries(TEXTS.flatMap((name) => lossless_isUtf8Path(row[name] ?? "") ? [] : [[name, row[name]]]));
}
function isUtf8(text) {
  return text === null || lossless_isUtf8Path(text);
}
function shown(text) {
  return isUtf8(text) ? text : text.replace(LONE_SURROGATE, "\uFFFD");
}
;
async function writePart(path, batches, factsOf) {
  const { ByteWriter, ParquetWriter } = await import(
    /* webpackIgnore: true */
    "./libraries-parquet-writer.js"
  );
  const writing = replaceFileBy(path, void 0, async (file, hasCome) => {
    const bytes = new ByteWriter(1 << 20);
    const hash = crypto_createHash("sha256");
    let isContent = true;
    const flush = () => {
      const chunk = bytes.getBytes();
      if (isContent)
        hash.update(chunk);
      else
        sealFooter(chunk);
      for (let at = 0; at < chunk.length; )
        at += (0, external_node_fs_namespaceObject.writeSync)(file, chunk, at);
      bytes.index = 0;
    };
    const parquet = new ParquetWriter({
      writer: Object.assign(bytes, { flush, finish: flush }),
      schema: schemaElements(),
      statistics: false,
      createdBy: "data-hygiene"
    });
    const groups = [];
    let columns = emptyColumns();
    let last2 = null;
    let total2 = 0;
    let held = 0;
    let isPlain2 = true;
    const endGroup2 = () => {
      const count = columns.sample.length;
      if (count === 0)
        return;
      parquet.write({
        columnData: COLUMNS.map(({ name, isRepetitive }) => ({
          name,
          data: columns[name],
          offsetIndex: false,
          encoding: isRepetitive ? "RLE_DICTIONARY" : "PLAIN"
        })),
        rowGroupSize: count,
        pageSize: 0
      });
      groups.push({ kind: last2?.kind ?? "", rows: count, isPlain: isPlain2 });
      columns = emptyColumns();
      held = 0;
      isPlain2 = true;
    };
    for await (const batch of batches) {
      for (const row of batch) {
        const isOther = last2 !== null && row.kind !== last2.kind;
        const isMuch = columns.sample.length >= ROWS_PER_GROUP || held >= BYTES_PER_GROUP;
        const isFull2 = isMuch && row.sample !== last2?.sample;
        if (isOther || isFull2)
          endGroup2();
        if (row.sample === last2?.sample && row.kind === last2.kind)
          isPlain2 = false;
        if (addRow(columns, row))
          isPlain2 = false;
        held += (row.print?.length ?? 0) + (row.content?.length ?? 0);
        last2 = row;
      }
      total2 += batch.length;
      await (0, promises_namespaceObject.setImmediate)();
      if (hasCome())
        return;
    }
    endGroup2();
    flush();
    isContent = false;
    const content = { bytes: bytes.offset, sha256: hash.digest("hex"), footer: NO_DIGEST };
    const facts = { ...factsOf(total2), groups, content };
    parquet.kvMetadata = [{ key: METADATA_KEY, value: JSON.stringify(facts) }];
    parquet.finish();
  });
  await writing.catch((error) => {
    const isWriting = error.syscall === "write" || error.path?.includes(UNFINISHED) === true;
    throw isWriting ? unwritable(path, error) : error;
  });
}
;
const more_NOTHING = {};
function more_pathIn(path, more, row) {
  return more_moreIn(more, row).path ?? path.textAt(row);
}
function more_moreIn(more, row) {
  const text = more.isEmpty ? null : more.textAt(row);
  return text === null ? more_NOTHING : JSON.parse(text);
}
;
function pictureRows(pictures, files) {
  return pictures.map(({ file, print, pixels, trouble }) => ({
    ...{ kind: "picture", sample: file, path: paths_pathAt(files, file), print, content: null },
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
  const placeOf2 = (number) => placeIn(numbers, number);
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
function placeIn(numbers, number) {
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
const NO_KEYS = [{ by: null, key: null }];
const KEYS_AT_ONCE = 4096;
function createGitKeys({ objectIds }) {
  let slab = Buffer.alloc(0);
  let at = 0;
  return (content) => {
    if (at === slab.length) {
      slab = Buffer.alloc(format_KEY_BYTES * KEYS_AT_ONCE);
      at = 0;
    }
    slab.write(objectIds.hex(content), at, "hex");
    at += format_KEY_BYTES;
    return slab.subarray(at - format_KEY_BYTES, at);
  };
}
function keysOf(file, { files, read: read2, hashed, failed }) {
  if (failed.has(file))
    return NO_KEYS;
  const content = files.contents[file];
  if (content === data_files_ELSEWHERE)
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
  return [{ by: identity.algorithm, key: keyOfName(identity_identityKey(identity)) }];
}
function keyOf(bytes) {
  if (bytes.length === format_KEY_BYTES)
    return bytes;
  const key = Buffer.alloc(format_KEY_BYTES);
  bytes.copy(key);
  return key;
}
;
const ROWS_AT_ONCE = 4096;
function* rowsOf(snapshot, contents, isOwn) {
  let batch = [];
  const { files, failed } = contents;
  const { layout } = snapshot;
  const hasMore = mayHaveMore(contents, layout);
  const gitKey = createGitKeys(files);
  for (let file = 0; file < files.names.length; file++) {
    const path = paths_pathAt(files, file);
    if (!isOwn(path) || failed.get(file)?.isUnnamed === true)
      continue;
    const place = layout.placementOf(path);
    const size = knownSize(files.sizes[file]);
    const more = hasMore ? moreOf(file, path, layout, contents) : null;
    const content = files.contents[file];
    if (content >= 0 && !hasMore && contents.hashed.size === 0) {
      batch.push(rowOf("bytes", file, path, size, place, more, "git", gitKey(content)));
    } else {
      for (const { by, key } of keysOf(file, contents))
        batch.push(rowOf("bytes", file, path, size, place, more, by, key));
    }
    if (batch.length < ROWS_AT_ONCE)
      continue;
    yield batch;
    batch = [];
  }
  for (const row of besideRows(snapshot.others, contents, isOwn)) {
    batch.push(row);
    if (batch.length < ROWS_AT_ONCE)
      continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
const rows_NOTHING = [null, null];
function rowOf(kind, sample, path, size, { dataset, split, splitBy, label, labelBy }, more, by, key) {
  const [print, content] = rows_NOTHING;
  return { kind, sample, by, key, dataset, path, size, split, splitBy, label, labelBy, more, print, content };
}
function mayHaveMore({ files, failed, lacking, tables }, { divided }) {
  const told2 = [files.pointers, files.links, failed, lacking, tables.samples, divided];
  return told2.some(({ size }) => size > 0);
}
function moreOf(file, path, { divided }, { files, failed, lacking, tables }) {
  const pointer = files.pointers.get(file);
  const links = files.links.get(file);
  const more = {
    ...pointer === void 0 ? {} : { pointer },
    ...links === void 0 ? {} : { links },
    ...failed.has(file) ? { failed: true } : {},
    ...divided.size > 0 && divided.has(path) ? { divided: true } : {},
    ...lacking.has(file) ? { lacking: true } : {},
    ...tables.samples.has(file) ? { table: true } : {}
  };
  return Object.keys(more).length === 0 ? null : more;
}
const NOWHERE = { split: null, splitBy: null, label: null, labelBy: null, dataset: null };
function* besideRows(others, { files, open, others: read2, tables }, isOwn) {
  const isOpen = others.directories.map((directory) => open.has(directory));
  for (let other = 0; other < others.names.length; other++) {
    const isTable = tables.others.has(other);
    if (isOpen[others.directoryOf[other]] !== true && !isTable)
      continue;
    const path = paths_pathAt(others, other);
    if (!isOwn(path))
      continue;
    const content = others.contents[other];
    const pointer = content === data_files_ELSEWHERE ? others.pointers.get(other) : void 0;
    const id = content >= 0 ? files.objectIds.hex(content) : read2.get(other);
    const own = id === void 0 ? NO_KEYS[0] : { by: content >= 0 ? "git" : "read", key: keyOf(Buffer.from(id, "hex")) };
    const { by, key } = pointer === void 0 ? own : pointerKey(pointer.identity)[0];
    const more = { ...pointer === void 0 ? {} : { pointer }, ...isTable ? { table: true } : {} };
    yield rowOf("beside", other, path, null, NOWHERE, more, by, key);
  }
}
;
function isOfShard({ number, of }, hash) {
  if (of === 1)
    return () => true;
  const [shares, mine] = [BigInt(of), BigInt(number - 1)];
  return (path) => hash(pathBytes(path)) % shares === mine;
}
;
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;
const LEVEL = 3;
const tables_MOST_BYTES = (
  /* unused pure expression or super */
  null
);
function createTableRows(samples, others) {
  const written = /* @__PURE__ */ new Set();
  return (tables) => tables.map(({ file, isSample, bytes }) => {
    const key = crypto_createHash("sha256").update(bytes).digest();
    const hex2 = key.toString("hex");
    const content = written.has(hex2) ? null : (0, external_node_zlib_namespaceObject.gzipSync)(bytes, { level: LEVEL });
    written.add(hex2);
    return {
      ...{ kind: "table", sample: file, path: paths_pathAt(isSample ? samples : others, file) },
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
        const location = join(folder, hex2);
        const packed = content.bytesAt(row);
        if (packed !== null && !written.has(hex2))
          writeFileSync(encodePath(location), tables_unpacked(packed, part));
        written.add(hex2);
        at.set(pathIn(path, more, row), location);
      }
    }
  }
  return at;
}
function tables_unpacked(packed, { path }) {
  try {
    return gunzipSync(packed, { maxOutputLength: tables_MOST_BYTES });
  } catch {
    throw new Failure(`The part "${display(path)}" holds a broken table; fingerprint its share again`);
  }
}
;
const CONFIGS = ["config", "config.local"];
const LARGEST_CONFIG = 1024 * 1024;
function dvcCacheFor(directory, boundary) {
  const home = dvcHomeOf(directory, boundary);
  if (home === null)
    return null;
  const cache = cacheOf(home, CONFIGS.map((name) => configOnDisk((0, external_node_path_namespaceObject.join)(home, name))));
  return isInside(cache, boundary) ? cache : null;
}
async function dvcCacheBy(textAt, directory, boundary) {
  const home = dvcHomeOf(directory, boundary);
  if (home === null)
    return null;
  const texts = [];
  for (const name of CONFIGS)
    texts.push(await textAt((0, external_node_path_namespaceObject.join)(home, name)));
  return cacheOf(home, texts);
}
function configOnDisk(path) {
  const { bytes } = readSmallFile(lossless_encodePath(path), LARGEST_CONFIG, "refused");
  return bytes === null ? null : decodePath(bytes);
}
function dvcHomeOf(directory, boundary) {
  for (let above2 = directory; isInside(above2, boundary); above2 = (0, external_node_path_namespaceObject.dirname)(above2)) {
    const home = (0, external_node_path_namespaceObject.join)(above2, ".dvc");
    if ((0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath(home)))
      return home;
    if ((0, external_node_path_namespaceObject.dirname)(above2) === above2)
      break;
  }
  return null;
}
function cacheOf(home, texts) {
  const named2 = texts.map((text) => cacheDirectoryIn(text ?? "")).filter((directory) => directory !== null);
  return (0, external_node_path_namespaceObject.resolve)(home, named2.at(-1) ?? "cache");
}
function cacheDirectoryIn(config) {
  let section = "";
  let found2 = null;
  for (const line of config.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim() ?? section;
    const value = /^\s*dir\s*=\s*(.*?)\s*$/.exec(line)?.[1];
    if (section === "cache" && value)
      found2 = value.replace(/^(["'])(.*)\1$/, "$2");
  }
  return found2;
}
function isInside(path, directory) {
  const real = realPlace(path);
  if (real === null)
    return false;
  const inner = (0, external_node_path_namespaceObject.relative)(directory, real);
  return inner !== ".." && !inner.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0, external_node_path_namespaceObject.isAbsolute)(inner);
}
;
async function lfsStorageOf(repository) {
  try {
    const output = await repository.run(["config", "--type=path", "--get", "lfs.storage"]);
    const written = decodePath(output).replace(/\n$/, "");
    return written === "" ? null : (0, external_node_path_namespaceObject.resolve)(repository.commonDirectory, written);
  } catch {
    return null;
  }
}
;
function openStores(repository, { root }) {
  const caches = /* @__PURE__ */ new Map();
  async function findCache(directory) {
    if (caches.has(directory))
      return;
    const real = standing(root, directory);
    const boundary = repository?.topLevel ?? (0, external_node_fs_namespaceObject.realpathSync)(root);
    const cache = real === null ? null : dvcCacheFor(real, boundary);
    caches.set(directory, cache === null || await isTracked(repository, cache) ? null : cache);
  }
  return async (pointers) => {
    let usesLfs = false;
    for (const pointer of pointers) {
      if (pointer.kind === "dvc")
        await findCache(directoryOf(pointer));
      else
        usesLfs = true;
    }
    const lfs = usesLfs && repository !== null ? await lfsStore(repository) : null;
    return (pointer) => {
      const { identity, kind } = pointer;
      if (identity === null)
        return [];
      const cache = kind === "dvc" ? caches.get(directoryOf(pointer)) ?? null : null;
      if (cache !== null)
        return dvcObject(cache, identity);
      return lfs === null ? [] : stores_lfsObject(lfs, identity);
    };
  };
}
function standing(root, directory) {
  const real = realPlace(locate_locateText(root, directory));
  return real !== null || directory === "" ? real : standing(root, paths_parentDirectory(directory));
}
function directoryOf({ describedIn }) {
  return paths_parentDirectory(describedIn ?? "");
}
async function isTracked(repository, cache) {
  if (repository === null)
    return false;
  const place = pathFromRoot(repository.topLevel, realPlace(cache) ?? cache);
  if (place === "")
    return true;
  if (isOutside(place))
    return false;
  if (holdsRepository(repository.topLevel, place))
    return true;
  return (await repository.run(["ls-files", "-z", "--", place])).length > 0;
}
function holdsRepository(topLevel, place) {
  for (let path = place; path !== ""; path = paths_parentDirectory(path)) {
    if ((0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath((0, external_node_path_namespaceObject.join)(topLevel, path, ".git"))))
      return true;
  }
  return false;
}
async function lfsStore(repository) {
  const named2 = await lfsStorageOf(repository);
  if (named2 === null)
    return (0, external_node_path_namespaceObject.join)(repository.commonDirectory, "lfs");
  return await isTracked(repository, named2) ? null : named2;
}
function stores_lfsObject(store, { algorithm, hex: hex2 }) {
  if (algorithm !== "sha256")
    return [];
  return [(0, external_node_path_namespaceObject.join)(store, "objects", hex2.slice(0, 2), hex2.slice(2, 4), hex2)];
}
function dvcObject(cache, { algorithm, hex: hex2 }) {
  const object = (0, external_node_path_namespaceObject.join)(hex2.slice(0, 2), hex2.slice(2));
  if (algorithm === "md5")
    return [(0, external_node_path_namespaceObject.join)(cache, "files", "md5", object)];
  return algorithm === "md5-lf" ? [(0, external_node_path_namespaceObject.join)(cache, object)] : [];
}
;
async function placesOfNow(source, repository, world) {
  if (repository === null || !SOURCE_FACTS[source].asksGit)
    return placesIn(repository, world, () => false);
  const changed2 = await unwatchedFiles(repository);
  if (!SOURCE_FACTS[source].seesDisk)
    for (const path of await changedFiles(repository))
      changed2.add(path);
  if (changed2.size === 0)
    return placesIn(repository, world, () => false);
  const root = realPlace(world.root) ?? world.root;
  return placesIn(repository, world, (path) => changed2.has(locate_locateText(root, path)));
}
function placesOfBase(repository, world) {
  return { ...placesIn(repository, world, () => true), mayBePointers: true };
}
function placesIn(repository, { root }, isChanged) {
  const storesFor = openStores(repository, { root });
  return {
    root,
    repository,
    isChanged,
    mayBePointers: false,
    storesFor,
    temporary: repository?.temporary ?? ""
  };
}
async function unwatchedFiles(repository) {
  const output = await repository.run(["ls-files", "-v", "-z"]);
  const files = /* @__PURE__ */ new Set();
  for (const record of records(output, "ls-files")) {
    if (record[1] !== SPACE)
      throw garbled("ls-files");
    if (isUnwatched(record[0]))
      files.add((0, external_node_path_namespaceObject.join)(repository.topLevel, decodePath(record.subarray(2))));
  }
  return files;
}
const SPACE = 32;
async function changedFiles(repository) {
  const args = ["diff-files", "--name-only", "--no-renames", "--ignore-submodules=all", "-z"];
  const output = await repository.run(args);
  return Array.from(records(output, "diff-files"), (path) => (0, external_node_path_namespaceObject.join)(repository.topLevel, decodePath(path)));
}
;
const write_blobs_MOST_BYTES_HELD = 4 * 1024 * 1024;
const ONLY_MINE = 384;
async function writeBlobs(repository, ids, placeOf2) {
  const sizes = /* @__PURE__ */ new Map();
  const large = [];
  await readBlobs(repository, ids, (id, bytes, size) => {
    if (bytes !== null)
      sizes.set(id, writeNew(placeOf2(id), bytes));
    else if (size !== null)
      large.push(id);
  }, write_blobs_MOST_BYTES_HELD);
  for (const id of large) {
    const file = (0, external_node_fs_namespaceObject.openSync)(placeOf2(id), "wx", ONLY_MINE);
    try {
      let size = 0;
      await repository.stream(["cat-file", "blob", id], (chunk) => {
        size += write_blobs_writeAll(file, chunk);
      });
      sizes.set(id, size);
    } finally {
      (0, external_node_fs_namespaceObject.closeSync)(file);
    }
  }
  return sizes;
}
function writeNew(place, bytes) {
  const file = (0, external_node_fs_namespaceObject.openSync)(place, "wx", ONLY_MINE);
  try {
    return write_blobs_writeAll(file, bytes);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(file);
  }
}
function write_blobs_writeAll(file, bytes) {
  let done = 0;
  while (done < bytes.length)
    done += (0, external_node_fs_namespaceObject.writeSync)(file, bytes, done);
  return done;
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
  return { backend, name, size: bytes, identity: isWhole && isExact ? annex_key_identify(backend, name, bytes) : null };
}
function parseAnnexKeyFile(fileName) {
  if (/[/:]|&(?![sca])/.test(fileName))
    return null;
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped2) => UNESCAPED[escaped2] ?? escaped2));
}
const UNESCAPED = { "%": "/", "&s": "%", "&c": ":", "&a": "&" };
function annex_key_identify(backend, name, size) {
  const [, hash, withExtension] = CONTENT_BACKEND.exec(backend) ?? [];
  if (hash === void 0)
    return null;
  const bits = BITS_BY_NAME.get(hash) ?? Number(hash.slice(-3));
  const [beforeDot = ""] = name.split(".", 1);
  const hex2 = withExtension === "E" ? beforeDot : name;
  if (hex2.length !== bits / 4 || !/^[0-9a-f]+$/.test(hex2))
    return null;
  return { algorithm: SHARED_ALGORITHM.get(hash) ?? `annex:${hash}`, hex: hex2, size };
}
function extensionLength(name) {
  const dot = name.indexOf(".");
  return dot < 0 ? 0 : pathBytes(name.slice(dot)).length;
}
;
const LARGEST_ANNEX_POINTER = 32768;
const POINTER_START = "/annex/objects/";
const LONGEST_LINK = 8191;
function parseAnnexLink(target) {
  if (target.length > LONGEST_LINK)
    return null;
  const start = target.indexOf(POINTER_START);
  if (start < 0)
    return null;
  const below2 = target.slice(start + POINTER_START.length).split("/");
  const file = below2.at(-1);
  if (file === void 0 || below2.length < 2 || file !== below2.at(-2))
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
  return /[\0\n\r \t]/.test(text) ? null : parseAnnexLink(text);
}
;
const USUAL_START = Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:");
const USUAL_MIDDLE = Buffer.from("\nsize ");
const DIGITS_OF_HASH = 64;
const MOST_DIGITS_OF_SIZE = 15;
const lfs_usual_LF = 10;
const ZERO = 48;
function readUsualLfsPointer(bytes) {
  const hashStart = USUAL_START.length;
  const hashEnd = hashStart + DIGITS_OF_HASH;
  const sizeStart = hashEnd + USUAL_MIDDLE.length;
  const sizeEnd = bytes.length - 1;
  const digitsOfSize = sizeEnd - sizeStart;
  if (digitsOfSize < 1 || digitsOfSize > MOST_DIGITS_OF_SIZE || bytes[sizeEnd] !== lfs_usual_LF)
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
const LARGEST_LFS_POINTER = 1023;
const VERSIONS = /* @__PURE__ */ new Set([
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2"
]);
const KEYS = ["version", "oid", "size"];
const MENTIONS = ["git-lfs", "hawser", "git-media"].map((mention) => Buffer.from(mention));
const EXTENSION = /^ext-([0-9])-[0-9A-Za-z_]/;
const OBJECT = /^sha256:([0-9a-f]{64})$/;
const SIZE = /^[+-]?[0-9]+$/;
const LARGEST_SIZE = 2n ** 63n - 1n;
const lfs_SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const OUTER_SPACE = new RegExp(`^${lfs_SPACE}|${lfs_SPACE}$`, "g");
function parseLfsPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_LFS_POINTER)
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
function plainPointer(hex2, size) {
  return { objectHex: hex2, objectSize: size, identity: { algorithm: "sha256", hex: hex2, size } };
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
    const hex2 = OBJECT.exec(value)?.[1];
    if (priority === void 0 || hex2 === void 0 || inputs.has(priority))
      return void 0;
    inputs.set(priority, hex2);
  }
  const [first] = [...inputs.keys()].sort();
  return first === void 0 ? null : inputs.get(first);
}
;
async function findReadable(files, numbers, places2) {
  const at = /* @__PURE__ */ new Map();
  const inGit = /* @__PURE__ */ new Map();
  const asked = [...numbers];
  const storesOf = await places2.storesFor(asked.flatMap((file) => files.pointers.get(file) ?? []));
  for (const file of asked) {
    const content = files.contents[file];
    const id = content < 0 ? null : files.objectIds.hex(content);
    const found2 = onDisk(files, file, places2, storesOf);
    if (found2 !== null)
      at.set(file, found2);
    if (found2 !== null || id === null)
      continue;
    lists_addTo(inGit, id, file);
  }
  if (places2.repository === null || inGit.size === 0)
    return { at, close() {
    } };
  const folder = (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(places2.temporary, "data-hygiene-"));
  const close = () => (0, external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
  try {
    const placeOf2 = (id) => (0, external_node_path_namespaceObject.join)(folder, id);
    const written = await writeBlobs(places2.repository, [...inGit.keys()], placeOf2);
    const stored2 = places2.mayBePointers ? await storedFor([...written.keys()], placeOf2, places2) : null;
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
  const pointer = size > LARGEST_LFS_POINTER ? null : parseLfsPointer((0, external_node_fs_namespaceObject.readFileSync)(lossless_encodePath(location)));
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
function onDisk(files, file, places2, storesOf) {
  const path = paths_pathAt(files, file);
  const written = places2.written?.(path);
  if (written !== void 0)
    return regularFile(written);
  const pointer = files.pointers.get(file);
  if (pointer === void 0) {
    const isNamed2 = files.contents[file] >= 0;
    return isNamed2 && places2.isChanged(path) ? null : regularFile(locate_locateText(places2.root, path));
  }
  const { identity, hasPlace, kind } = pointer;
  if (identity === null)
    return null;
  const { size } = identity;
  if (kind === "annex") {
    const kept = annexedContent(locate_locateText(places2.root, path), places2.repository);
    if (kept !== null && (size === null || kept.size === size))
      return kept;
  }
  const own = hasPlace && size !== null && !places2.isChanged(path) ? [locate_locateText(places2.root, path)] : [];
  return firstOf([...own, ...storesOf(pointer)], size);
}
function annexedContent(link, repository) {
  if (repository === null)
    return null;
  let target;
  try {
    target = decodePath((0, external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(link), { encoding: "buffer" }));
  } catch {
    return null;
  }
  const place = parseAnnexLink(target) === null ? null : realPlace((0, external_node_path_namespaceObject.resolve)((0, external_node_path_namespaceObject.dirname)(link), target));
  const store = realPlace((0, external_node_path_namespaceObject.join)(repository.commonDirectory, "annex", "objects"));
  return place !== null && store !== null && place.startsWith(`${store}/`) ? regularFile(place) : null;
}
function regularFile(location) {
  try {
    const stat = (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location));
    return stat.isFile() ? { location, size: stat.size, modified: stat.mtimeMs } : null;
  } catch {
    return null;
  }
}
;
const NOT_HERE = "its content is not here";
const MOST_ABSENT_NAMED = 1e3;
async function lackingContents({ contents, objectIds, directories, directoryOf: directoryOf2 }, numbers, repository, root) {
  if (repository === null || numbers.length === 0 || await repository.lacks() === "nothing")
    return null;
  const isThere2 = existing(directories, root);
  if (numbers.every((file) => isThere2(directoryOf2[file])))
    return null;
  const isHere = new Uint8Array(objectIds.count);
  await visitPresent(repository, (id) => {
    const content = objectIds.find(id);
    if (content >= 0)
      isHere[content] = 1;
  });
  const isLacking = new Uint8Array(objectIds.count);
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isHere[content] === 0)
      isLacking[content] = 1;
  }
  for (const file of numbers) {
    const content = contents[file];
    if (content >= 0 && isLacking[content] === 1 && isThere2(directoryOf2[file]))
      isLacking[content] = 0;
  }
  const count = isLacking.reduce((sum2, one) => sum2 + one, 0);
  return count === 0 ? null : { isLacking, count };
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
const shorten_MARK = "\u2026";
function shorten(text, maximum) {
  if (text.length <= maximum)
    return text;
  const characters = Array.from(text);
  if (characters.length <= maximum)
    return text;
  const kept = Math.max(0, maximum - shorten_MARK.length);
  const head = Math.ceil(kept / 2);
  const tail = kept - head;
  return characters.slice(0, head).join("") + shorten_MARK + characters.slice(characters.length - tail).join("");
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
const SLASH = 47;
const classes_NAME = /\[:(\w*):\]/y;
function endOfClass(text, open) {
  let at = open + (isNegated(text, open) ? 2 : 1);
  for (let isFirst2 = true; at < text.length; isFirst2 = false) {
    if (text[at] === "]" && !isFirst2)
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
    let last2 = first;
    if (text[at] === "-" && at + 1 < close)
      [last2, at] = character(text, at + 1);
    if (last2 < first)
      throw new failure_Failure(`the range in ${shown2} runs backwards; write it the other way round`);
    if (first === SLASH || last2 === SLASH)
      throw new failure_Failure(`a slash can't stand in ${shown2}; write {A,B} for names, or \\[ for the character [`);
    ranges.push([first, last2]);
  }
  return (codePoint) => ranges.some(([first, last2]) => first <= codePoint && codePoint <= last2) !== isOther;
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
  const count = { "(": 0, "{": 0 };
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
      count[character2]++;
    } else if (character2 === ")" || character2 === "}") {
      const opening = character2 === ")" ? "(" : "{";
      while (count[opening] > 0) {
        const last2 = open.pop();
        const kind = text[last2];
        count[kind]--;
        if (kind !== opening)
          continue;
        pairs.set(last2, at);
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
  const [, first, last2, by = "1"] = RANGE.exec(text) ?? [];
  if (first === void 0 || last2 === void 0)
    return null;
  const areNumbers = /\d$/.test(first);
  if (areNumbers !== /\d$/.test(last2))
    return null;
  const [start, end] = areNumbers ? [Number(first), Number(last2)] : [first.charCodeAt(0), last2.charCodeAt(0)];
  const step = Math.abs(Number(by)) || 1;
  const count = Math.floor(Math.abs(end - start) / step) + 1;
  if (count > MOST_ALTERNATIVES) {
    throw new failure_Failure(`{${text}} stands for ${count.toLocaleString("en-US")} globs; write * for what differs`);
  }
  const isPadded2 = areNumbers && [first, last2].some((bound) => /^-?0\d/.test(bound));
  const width = isPadded2 ? Math.max(first.length, last2.length) : 0;
  return Array.from({ length: count }, (_, index) => {
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
  return numbers.reduce((total2, number) => total2 + number, 0);
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
  const [only] = component;
  return component.length === 1 && only?.kind === "text" ? only.text : null;
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
function acceptedEnds(program2, text, start, end) {
  const ends = new Uint8Array(end - start + 1);
  const entered = new Int32Array(program2.length).fill(-1);
  const later = /* @__PURE__ */ new Map();
  let current = [];
  const pending = [0];
  const enter = (at) => {
    for (let number = pending.pop(); number !== void 0; number = pending.pop()) {
      if (entered[number] === at)
        continue;
      entered[number] = at;
      const step = program2[number];
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
      const step = program2[number];
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
      const { holds: holds2 } = token;
      steps.push({ kind: "one", holds: (codePoint) => codePoint !== program_SLASH && holds2(codePoint) });
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
const UNKNOWN = 65535;
const NEVER = 65534;
const ALWAYS = 65533;
const NOT_ASCII = 128;
function createAutomaton(program2) {
  const automaton = {
    program: program2,
    states: [],
    table: tableFor(4),
    numbers: /* @__PURE__ */ new Map(),
    size: 0,
    inner: /* @__PURE__ */ new Map()
  };
  program2.forEach((step, number) => {
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
      return number === UNKNOWN ? null : number === ALWAYS;
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
  if (known2 !== void 0 && known2 !== UNKNOWN)
    return known2;
  const to = follow(automaton, number, character2);
  if (isAscii)
    automaton.table[at] = to;
  else if (nextOther.size < MOST_STATES)
    nextOther.set(character2, to);
  return to;
}
function follow(automaton, number, character2) {
  const { program: program2, inner, states } = automaton;
  const state = states[number];
  const entered = [];
  for (const one of state.ones) {
    const step = program2[one];
    if (step?.kind === "one" && step.holds(character2))
      entered.push(one + 1);
  }
  const nots = [];
  for (const [step, from] of character2 === program_SLASH ? [] : state.nots) {
    const to = from === NEVER ? NEVER : stateBehind(inner.get(step), from, character2);
    if (to === UNKNOWN)
      return UNKNOWN;
    nots.push([step, to]);
  }
  return stateOf(automaton, entered, nots);
}
function stateOf(automaton, entered, nots) {
  const { program: program2, inner, states, numbers } = automaton;
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
    const step = program2[number];
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
    return UNKNOWN;
  automaton.size += ones.length + nots.length;
  numbers.set(key, states.length);
  if (automaton.table.length === states.length * NOT_ASCII) {
    const larger2 = tableFor(2 * states.length);
    larger2.set(automaton.table);
    automaton.table = larger2;
  }
  return states.push({ ones, nots: [...distinct.values()], isAccepting, nextOther: /* @__PURE__ */ new Map() }) - 1;
}
function tableFor(states) {
  return new Uint16Array(states * NOT_ASCII).fill(UNKNOWN);
}
;
const HALF = /^[\udc00-\udfff]/;
function nameMatcher(component) {
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
  const last2 = component.at(-1);
  const before = first?.kind === "text" ? first.text : "";
  const after2 = last2?.kind === "text" && !HALF.test(last2.text) ? last2.text : "";
  const inner = component.slice(before === "" ? 0 : 1, after2 === "" ? void 0 : -1);
  const program2 = compileTokens(inner);
  const automaton = createAutomaton(program2);
  const least = Math.max(1, before.length + after2.length);
  return (text, start, end) => end - start >= least && text.startsWith(after2, end - after2.length) && text.startsWith(before, start) && acceptsInner(text, start + before.length, end - after2.length);
  function acceptsInner(text, start, end) {
    return accepts(automaton, text, start, end) ?? acceptedEnds(program2, text, start, end)[end - start] === 1;
  }
}
;
function fixedComponents(components) {
  const names = components.map(fixedText);
  const open = names.indexOf(null);
  return names.slice(0, open < 0 ? void 0 : open);
}
function pathsMatcher(patterns, extent) {
  const oneByOne = patterns.map((pattern) => pathMatcher(pattern, extent));
  const [first, ...others] = patterns;
  const [onlyMatcher] = oneByOne;
  if (first === void 0 || onlyMatcher === void 0)
    return () => false;
  const fixed = others.length === 0 ? fixedComponents(first.components) : [];
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
function pathMatcher({ components, isDirectory: isDirectory2 }, extent) {
  const fixed = fixedComponents(components);
  const rest = components.slice(fixed.length);
  const name = fixed.join("/");
  const isOpen = rest.length > 0;
  if (rest.every((component) => component === "**")) {
    if (fixed.length === 0)
      return () => isOpen || extent === "or above";
    return isOrIsBelow(name, isOpen || extent === "or above", !isOpen && !isDirectory2);
  }
  const prefix = fixed.length === 0 ? "" : `${name}/`;
  const compared2 = rest.map((component) => component === "**" ? null : nameMatcher(component));
  return (path) => path.startsWith(prefix) && matchRest(compared2, path, prefix.length, extent, isDirectory2);
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
  const last2 = components.at(-1);
  if (name === ".." && last2 !== void 0 && fixedText(last2) !== "..") {
    const above2 = fixedText(last2);
    if (above2 === null)
      throw new failure_Failure("it leads back up from a wildcard by ..; write it without ..");
    if (above2 !== "")
      components.pop();
    return;
  }
  if (component !== "**" || last2 !== "**")
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
  const last2 = tokens.at(-1);
  if (last2?.kind === "text")
    last2.text += text;
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
    const below2 = { components: [...components, "**"], isDirectory: isDirectory2 };
    if (isDirectory2 || components.at(-1) === "**")
      return [formOf(below2)];
    return [formOf({ components, isDirectory: isDirectory2 }), formOf(below2)];
  });
}
function globMatcher(glob) {
  return pathsMatcher(parseGlob(glob), "or above");
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
    return alternatives.some((compared2) => canHold(compared2, directory));
  };
}
function canHold(compared2, directory) {
  let at = 0;
  for (const matches of compared2) {
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
    const fixed = fixedComponents(components);
    return fixed.length === components.length ? fixed.slice(0, -1) : fixed;
  });
  let count = first.length;
  const isShared = (names) => first.slice(0, count).every((name, index) => name === names[index]);
  while (!others.every(isShared) || !glob.startsWith(count === 0 ? "" : `${first.slice(0, count).join("/")}/`)) {
    count--;
  }
  return joined(first.slice(0, count));
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
const name_words_MOST_KNOWN = 2e4;
const name_words_known = /* @__PURE__ */ new Map();
function wordsOf(name) {
  const before = name_words_known.get(name);
  if (before !== void 0)
    return before;
  const found2 = takenApart(name);
  if (name_words_known.size >= name_words_MOST_KNOWN)
    name_words_known.clear();
  name_words_known.set(name, found2);
  return found2;
}
function namesWith(words2) {
  const letters = new RegExp([...words2].join("|"), "i");
  return (name) => letters.test(name) && wordsOf(name).some((word) => words2.has(word));
}
function isNumber(word) {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
const AS_ONE = [
  [/held[-_ ]?out/gi, " heldout "],
  // tune.py of many
  [/hold[-_ ]out/gi, " holdout "],
  // scikit-learn
  [/ground[-_ ]?truths?/gi, " groundtruth "],
  // MVTec: ground_truth
  [/^t10k(?![a-z])/i, "test "],
  // MNIST: t10k-images-idx3-ubyte
  [/^([xy])(?=(?:train|test|val|valid|dev)(?![a-z]))/i, "$1 "],
  // Xtrain.csv and ytest.npy of courses
  [/VOC(?=[a-z])/g, "VOC "],
  // VOCtrainval_06-Nov-2007
  [/JPEGs/g, "jpegs "],
  // a plural of capitals
  [/BBox/g, "Bbox"]
  // BBox_List_2017.csv of NIH
];
function takenApart(name) {
  let text = name;
  for (const [pattern, replacement] of AS_ONE)
    text = text.replace(pattern, replacement);
  return text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").replace(/(\d+)/g, " $1 ").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").map((word) => word.toLowerCase());
}
function name_words_isDigit(unit) {
  return unit >= 48 && unit <= 57;
}
;
const TRAIN_AND_VALIDATION = "trainval";
const SPLIT_OF_WORD = new Map([
  ...named("train", "train training trn"),
  // Hugging Face; Cityscapes lists
  ...named("validation", "validation validate valid val dev development"),
  // Roboflow (valid), CoNLL (dev)
  ...named("test", "test testing eval evaluation holdout heldout"),
  // Hugging Face
  ...named("test", "testdev devtest"),
  // COCO and VisDrone; FLORES
  ...named("validation", "testa"),
  // CoNLL 2002 and 2003: eng.testa, eng.testb
  ...named("test", "testb"),
  ...named("test", "tst"),
  // beside trn: UCI's sat.trn and sat.tst, fast.ai; IWSLT's tst2013
  ...named(TRAIN_AND_VALIDATION, "trainval trainvalid"),
  // VOC
  // Directories of courses and competitions in other languages: German, French, Spanish, Portuguese, Chinese (Tianchi).
  ...named("train", "trainingsdaten entrainement entra\xEEnement apprentissage entrenamiento treino treinamento"),
  ...named("train", "\u8BAD\u7EC3 \u8BAD\u7EC3\u96C6 \u8A13\u7DF4 \u8A13\u7DF4\u96C6"),
  ...named("validation", "validierung validacion validaci\xF3n validacao valida\xE7\xE3o \u9A8C\u8BC1 \u9A8C\u8BC1\u96C6 \u9A57\u8B49\u96C6"),
  ...named("test", "testdaten prueba pruebas teste testes \u6D4B\u8BD5 \u6D4B\u8BD5\u96C6 \u6E2C\u8A66\u96C6")
]);
const SPLIT_OF_SHORT_WORD = new Map([
  ...named("train", "tr tra"),
  // nnU-Net; UCI's optdigits.tra
  ...named("test", "ts te tes")
]);
const RETRIEVAL_WORDS = words("query gallery");
const GENERAL_WORDS = words(
  "set sets data dataset datasets images image imgs img dir dirs files file split splits folder samples sample",
  "mini small tiny subset",
  // iNaturalist: train_mini
  "public private",
  // PublicTest and PrivateTest of FER2013, test_public of FewCLUE
  "final full all part parts shard shards chunk my"
);
const WITHOUT_WORDS = words("no without");
const LACKING_WORDS = words("answer answers label labels target targets");
const POOL_WORDS = words("all full complete whole entire");
const EXAMPLE_WORDS = words("example examples sample samples demo demos preview previews");
const FOLD_WORDS = words("fold folds cv kfold run seed rep trial");
function named(split, list) {
  return list.split(" ").map((word) => [word, split]);
}
;
const GLUED = /^(train|training|test|testing|val|valid|validation|dev|eval)(?:sets?|data|images?|imgs?|files?|lists?)$/;
const split_name_MOST_KNOWN = 2e4;
const split_name_known = /* @__PURE__ */ new Map();
function splitNamed(name) {
  if (!MAY_NAME_A_SPLIT.test(name))
    return null;
  const before = split_name_known.get(name);
  if (before !== void 0)
    return before;
  const found2 = split_name_read(wordsOf(name));
  if (split_name_known.size >= split_name_MOST_KNOWN)
    split_name_known.clear();
  split_name_known.set(name, found2);
  return found2;
}
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k|prueb|appr|[训訓验驗测測]/i;
function splitOfWord(word) {
  const split = SPLIT_OF_WORD.get(word);
  if (split !== void 0)
    return split;
  const glued = GLUED.exec(word)?.[1];
  return glued === void 0 ? void 0 : SPLIT_OF_WORD.get(glued);
}
function canonicalSplit(name) {
  return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name;
}
function mayShare(left, right) {
  const isTogether = (one, other) => one === TRAIN_AND_VALIDATION && (other === "train" || other === "validation");
  return left === right || isTogether(left, right) || isTogether(right, left);
}
function split_name_read(words2) {
  const [only] = words2;
  if (words2.length === 1 && only === "tests")
    return { split: "test", rest: "", division: "" };
  const isKeyword = (word) => splitOfWord(word) !== void 0;
  const split = split_name_joined(words2.flatMap((word) => splitOfWord(word) ?? []));
  if (split === void 0)
    return null;
  if (split !== null)
    return { split, ...restOf(words2, isKeyword) };
  const short = words2.flatMap((word) => SPLIT_OF_SHORT_WORD.get(word) ?? []);
  const [shortSplit] = short;
  if (short.length !== 1 || shortSplit === void 0)
    return null;
  const { rest, division } = restOf(words2, (word) => SPLIT_OF_SHORT_WORD.has(word));
  return { split: shortSplit, rest: `${rest}${SHORT_MARK}`, division };
}
const SHORT_MARK = " -";
function isShort({ rest }) {
  return rest.endsWith(SHORT_MARK);
}
function split_name_joined(splits) {
  const different = new Set(splits);
  const [first] = different;
  if (first === void 0)
    return null;
  if (different.size === 1)
    return first;
  const has = (split) => different.has(split);
  if (different.size === 2 && has("train") && has("validation"))
    return TRAIN_AND_VALIDATION;
  if (splits.length === 2 && splits[0] === "test" && splits[1] === "validation")
    return "test";
  return void 0;
}
function saysWithout(word, next) {
  return word !== void 0 && next !== void 0 && WITHOUT_WORDS.has(word) && LACKING_WORDS.has(next);
}
function restOf(words2, isKeyword) {
  const rest = [];
  let division = "";
  words2.forEach((word, place) => {
    const next = words2[place + 1];
    const isNumbered2 = next !== void 0 && isNumber(next);
    if (FOLD_WORDS.has(word) && isNumbered2)
      division = `${word} ${next}`;
    else if (word === "v" && isNumbered2)
      return;
    else if (saysWithout(word, next) || saysWithout(words2[place - 1], word))
      return;
    else if (!isKeyword(word) && !isNumber(word) && !GENERAL_WORDS.has(word))
      rest.push(word);
  });
  return { rest: [...rest, division].filter((part) => part !== "").join(" "), division };
}
;
const MOST_TEXTS = 64;
const MOST_COLUMNS = 16;
const TEXT = "text";
const PLAIN_ENDING = /\.(?:txt|text)$/i;
const PACKED_ENDING = /\.(?:gz|zst)$/i;
const OUTPUT_ENDING = /\.out$/i;
const BINARY_ENDING = /\.(?:pkl|pickle|p|pt|bin|joblib|msgpack|rds|rdata|dill|dat|record|index|meta|xml|json|jsonc|geojson)$/i;
function mayHoldLines(name) {
  const unpacked2 = name.replace(PACKED_ENDING, "");
  const kind = kindOf(unpacked2);
  if (kind === kinds_KIND.text || OUTPUT_ENDING.test(unpacked2))
    return true;
  return kind === kinds_KIND.other && !BINARY_ENDING.test(unpacked2);
}
function isPlainText(name) {
  return PLAIN_ENDING.test(name.replace(PACKED_ENDING, ""));
}
function lineFilesOf(samples, others, layout, isLines) {
  const sets = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  for (const file of textsOf(samples, isLines)) {
    const path = paths_pathAt(samples, file);
    const place = layout.placementOf(path);
    if (place.split === null || place.dataset === null)
      continue;
    const directory = paths_parentDirectory(path);
    const isDirectory2 = place.splitBy === "directories";
    if (isDirectory2 && splitNamed(paths_baseName(directory))?.split !== place.split)
      continue;
    const key = JSON.stringify([directory, place.dataset, place.split]);
    let set = sets.get(key);
    if (set === void 0) {
      set = { place, isDirectory: isDirectory2, files: [] };
      sets.set(key, set);
      directories.set(directory, (directories.get(directory) ?? /* @__PURE__ */ new Set()).add(key));
    }
    const size = Math.max(0, samples.sizes[file]);
    set.files.push({ file, isSample: true, path, size, column: columnOf(paths_baseName(path), place.split) });
  }
  if (sets.size === 0)
    return [];
  for (let file = 0; file < others.names.length; file++) {
    const directory = others.directories[others.directoryOf[file]];
    const keys = directories.get(directory);
    if (keys === void 0)
      continue;
    const name = names_nameAt(others.names, file);
    if (!isLines(name))
      continue;
    for (const key of keys) {
      const set = sets.get(key);
      const split = set.place.split;
      if (!set.isDirectory && splitNamed(stemOf(name))?.split !== split)
        continue;
      const path = paths_pathAt(others, file);
      set.files.push({ file, isSample: false, path, size: 0, column: columnOf(name, split) });
    }
  }
  return withCounterparts([...sets.values()]);
}
function textsOf({ names, directories, directoryOf: directoryOf2 }, isLines) {
  const found2 = [];
  const held = new Uint32Array(directories.length);
  const mayBeText = names_by_ending_answersByEnding(names, (name) => name !== "" && isLines(name));
  for (let file = 0; file < names.length; file++) {
    if (!mayBeText(file))
      continue;
    const directory = directoryOf2[file];
    held[directory] = held[directory] + 1;
    if (held[directory] <= MOST_TEXTS)
      found2.push(file);
  }
  return found2.filter((file) => held[directoryOf2[file]] <= MOST_TEXTS);
}
function withCounterparts(sets) {
  const splitsOf = /* @__PURE__ */ new Map();
  const nameIn = ({ dataset }, column2) => JSON.stringify([dataset, column2]);
  for (const { place, files } of sets) {
    for (const { column: column2, isSample } of files) {
      if (!isSample)
        continue;
      const name = nameIn(place, column2);
      splitsOf.set(name, (splitsOf.get(name) ?? /* @__PURE__ */ new Set()).add(place.split));
    }
  }
  return sets.flatMap(({ place, isDirectory: isDirectory2, files }) => {
    const isColumn = ({ column: column2, isSample }) => !isDirectory2 || !isNumber(column2) && (!isSample || (splitsOf.get(nameIn(place, column2))?.size ?? 0) > 1);
    const kept = files.filter(isColumn).sort(byPath);
    if (!kept.some(({ isSample }) => isSample))
      return [];
    if (isDirectory2 && kept.length > MOST_COLUMNS)
      return [];
    return [{ dataset: place.dataset, split: place.split, files: kept }];
  });
}
function columnOf(name, split) {
  const stem = stemOf(name);
  const named2 = splitNamed(stem);
  const column2 = named2?.split === split ? named2.rest : stem;
  return column2 === "" ? TEXT : column2;
}
function stemOf(name) {
  return name.replace(PACKED_ENDING, "").replace(PLAIN_ENDING, "");
}
function byPath(left, right) {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
;
const RECORDS_OF_BATCH = 256;
const CELLS_OF_BATCH = 16 * 1024;
function createBatch(width, room = cellsFor(width)) {
  const records2 = Math.max(1, Math.floor(room / Math.max(1, width)));
  return {
    bytes: new Uint8Array(0),
    count: 0,
    width,
    starts: new Int32Array(Math.max(room, width)),
    ends: new Int32Array(Math.max(room, width)),
    lines: new Int32Array(records2),
    endLines: new Int32Array(records2),
    place: { record: 0, offset: 0, line: 1 }
  };
}
function cellsFor(width, records2 = RECORDS_OF_BATCH) {
  return Math.max(width, Math.min(CELLS_OF_BATCH, width * records2));
}
function batch_widen(batch, width) {
  batch.width = width;
  if (width <= batch.starts.length)
    return;
  const room = cellsFor(width, batch.lines.length);
  batch.starts = new Int32Array(room);
  batch.ends = new Int32Array(room);
}
function isFull({ count, width, lines, starts }) {
  return count >= lines.length || (count + 1) * width > starts.length;
}
function positionName(column2) {
  return `column ${column2 + 1}`;
}
function createBatchBuilder(width, record, take) {
  const batch = createBatch(Math.max(1, width));
  let next = record;
  let widest = 1;
  function flush() {
    const isWanted2 = batch.count === 0 || take(batch);
    next += batch.count;
    batch.count = 0;
    batch_widen(batch, widest);
    widest = 1;
    return isWanted2;
  }
  function makeRoom(used) {
    let isWanted2 = true;
    if (used > widest)
      widest = used;
    if (used > batch.width || isFull(batch)) {
      isWanted2 = flush();
      if (used > widest)
        widest = used;
    }
    if (used > batch.width)
      batch_widen(batch, used);
    return isWanted2;
  }
  return {
    batch,
    flush,
    fill(used, offset, line, write) {
      const isWanted2 = makeRoom(used);
      if (batch.count === 0)
        batch.place = { record: next, offset, line };
      write(batch);
      return isWanted2;
    },
    add(starts, ends, used, offset, line, endLine) {
      const isWanted2 = makeRoom(used);
      if (batch.count === 0)
        batch.place = { record: next, offset, line };
      const { width: width2 } = batch;
      const first = batch.count * width2;
      for (let column2 = 0; column2 < used; column2++) {
        batch.starts[first + column2] = starts[column2];
        batch.ends[first + column2] = ends[column2];
      }
      for (let column2 = used; column2 < width2; column2++) {
        batch.starts[first + column2] = 0;
        batch.ends[first + column2] = 0;
      }
      batch.lines[batch.count] = line;
      batch.endLines[batch.count] = endLine;
      batch.count += 1;
      return isWanted2;
    }
  };
}
;
const LONGEST_RECORD = 128 * 1024 * 1024;
;
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;
const PACKINGS = ["gz", "zst"];
const PIECE_BYTES = 1024 * 1024;
const FIRST_BYTES = 64 * 1024;
const createZstd = external_node_zlib_namespaceObject.createZstdDecompress;
function text_source_isPlain({ packing, encoding }) {
  return packing === null && encoding === "bytes";
}
async function* piecesOf(source, from) {
  const { bytes, packing, encoding } = source;
  if (text_source_isPlain(source)) {
    yield* rawPieces(bytes, from);
    return;
  }
  let left = from;
  for await (const piece of decoded(text_source_unpacked(bytes, packing), encoding)) {
    if (left < piece.length)
      yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}
function* rawPieces(bytes, from) {
  const piece = new Uint8Array(Math.min(PIECE_BYTES, Math.max(0, bytes.size - from)));
  let wanted = FIRST_BYTES;
  for (let position = from; position < bytes.size; ) {
    const count = bytes.read(position, piece.subarray(0, wanted));
    if (count === 0)
      return;
    yield piece.subarray(0, count);
    position += count;
    wanted = Math.min(PIECE_BYTES, wanted * 2);
  }
}
async function* text_source_unpacked(bytes, packing) {
  const raw = rawPieces(bytes, 0);
  try {
    if (packing === null)
      yield* raw;
    else if (packing === "gz")
      yield* transformed(raw, external_node_zlib_namespaceObject.createGunzip());
    else if (createZstd !== void 0)
      yield* transformed(raw, createZstd());
    else {
      const { fzstd } = await import(
        /* webpackIgnore: true */
        "./libraries-tables.js"
      );
      yield* unpackedZstd(raw, fzstd);
    }
  } catch (error) {
    if (packing === null || error instanceof failure_Failure)
      throw error;
    throw new failure_Failure(`can't be unpacked: ${error.message}`);
  }
}
async function* transformed(raw, transform2) {
  const copies = (function* () {
    for (const piece of raw)
      yield piece.slice();
  })();
  const source = external_node_stream_namespaceObject.Readable.from(copies, { objectMode: false });
  source.on("error", (error) => transform2.destroy(error));
  try {
    yield* source.pipe(transform2);
  } finally {
    source.destroy();
    transform2.destroy();
  }
}
function* unpackedZstd(raw, fzstd) {
  const pieces = [];
  const decompress = new fzstd.Decompress((piece) => pieces.push(piece));
  for (const piece of raw) {
    decompress.push(piece.slice());
    yield* pieces.splice(0);
  }
  decompress.push(new Uint8Array(0), true);
  yield* pieces;
}
async function* decoded(pieces, encoding) {
  if (encoding === "bytes") {
    yield* pieces;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces)
    yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}
function text_source_encodingOf(start) {
  if (start[0] === 255 && start[1] === 254)
    return "utf-16le";
  return start[0] === 254 && start[1] === 255 ? "utf-16be" : "bytes";
}
;
const cursor_NEWLINE = 10;
const RETURN = 13;
const NEAR = 64;
const cursor_MARK = [239, 187, 191];
function openLines(source, from) {
  const pieces = piecesOf(source, from);
  let memory = new Uint8Array(0);
  let position = 0;
  let known2 = 0;
  let offset = from;
  let isLast = false;
  let separator = null;
  let searched = 0;
  const cursor = { isThere: false, bytes: memory, start: 0, end: 0 };
  function next() {
    const found2 = separator === null ? -1 : endOfLine(separator);
    if (found2 < 0 && !(isLast && position < known2)) {
      searched = known2;
      cursor.isThere = false;
      return isLast;
    }
    const lineEnd = found2 < 0 ? known2 : found2;
    cursor.isThere = true;
    cursor.bytes = memory;
    cursor.start = position;
    cursor.end = lineEnd > position && memory[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
    const behind = found2 < 0 ? known2 : found2 + 1;
    offset += behind - position;
    position = behind;
    searched = behind;
    return true;
  }
  function endOfLine(separator2) {
    const near = Math.min(known2, searched + NEAR);
    for (let at = searched; at < near; at++)
      if (memory[at] === separator2)
        return at;
    return near === known2 ? -1 : memory.subarray(0, known2).indexOf(separator2, near);
  }
  async function fill2() {
    for (; ; ) {
      const { value: piece } = await pieces.next();
      if (piece === void 0)
        isLast = true;
      else
        append2(piece);
      if (separator === null && (isLast || known2 - position > cursor_MARK.length))
        begin();
      if (next())
        return;
      if (known2 - position > LONGEST_RECORD) {
        throw new failure_Failure(`the line at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
      }
    }
  }
  function append2(piece) {
    const left = known2 - position;
    const target = left + piece.length > memory.length ? new Uint8Array((left + piece.length) * 2) : memory;
    target.set(memory.subarray(position, known2));
    target.set(piece, left);
    memory = target;
    searched -= position;
    position = 0;
    known2 = left + piece.length;
  }
  function begin() {
    const start = memory.subarray(position, known2);
    if (start.includes(0))
      throw new failure_Failure("is no text: it holds bytes of value 0");
    separator = start.includes(cursor_NEWLINE) || !start.includes(RETURN) ? cursor_NEWLINE : RETURN;
    if (from === 0 && cursor_MARK.every((byte, at) => start[at] === byte)) {
      position += cursor_MARK.length;
      offset += cursor_MARK.length;
      searched = position;
    }
  }
  return {
    get isThere() {
      return cursor.isThere;
    },
    get bytes() {
      return cursor.bytes;
    },
    get start() {
      return cursor.start;
    },
    get end() {
      return cursor.end;
    },
    get offset() {
      return offset;
    },
    next,
    fill: fill2,
    async close() {
      await pieces.return(void 0);
    }
  };
}
;
const TAB = 9;
const sentence_SPACE = 32;
const HASH = 35;
const sentence_ZERO = 48;
const NINE = 57;
const DASH = 45;
const POINT = 46;
const DOCUMENT_START = Buffer.from("-DOCSTART-");
const sentence_CELLS = 4;
const sentence_MOST_DIGITS = 6;
function createSentence() {
  let held = new Uint8Array(4096);
  let used = 0;
  let lines = 0;
  let starts = new Int32Array(64 * sentence_CELLS);
  let ends = new Int32Array(64 * sentence_CELLS);
  let counts = new Uint8Array(64);
  let counted2 = new Int32Array(64);
  let countedLines = 0;
  let isTabbed = false;
  function makeRoom(bytes) {
    if (used + bytes > held.length)
      held = larger(held, (used + bytes) * 2);
    if (lines < counts.length)
      return;
    starts = larger(starts, starts.length * 2);
    ends = larger(ends, ends.length * 2);
    counts = larger(counts, counts.length * 2);
    counted2 = larger(counted2, counted2.length * 2);
  }
  function isRange(line) {
    const end = ends[line * sentence_CELLS];
    let at = starts[line * sentence_CELLS];
    const first = at;
    while (at < end && sentence_isDigit(held[at]))
      at += 1;
    if (at === first || at === end || held[at] !== DASH && held[at] !== POINT)
      return false;
    const second = at + 1;
    at = second;
    while (at < end && sentence_isDigit(held[at]))
      at += 1;
    return at === end && at > second;
  }
  function wholeOf2(line, cell) {
    if (cell >= counts[line])
      return -1;
    const start = starts[line * sentence_CELLS + cell];
    const end = ends[line * sentence_CELLS + cell];
    if (start === end || end - start > sentence_MOST_DIGITS)
      return -1;
    let number = 0;
    for (let at = start; at < end; at++) {
      const byte = held[at];
      if (!sentence_isDigit(byte))
        return -1;
      number = number * 10 + byte - sentence_ZERO;
    }
    return number;
  }
  function doesCount(cell) {
    if (countedLines === 0)
      return false;
    const start = wholeOf2(counted2[0], cell);
    if (!isFirst(start))
      return false;
    for (let at = 0; at < countedLines; at++) {
      const line2 = counted2[at];
      if (wholeOf2(line2, cell) !== start + at || cell + 1 >= counts[line2])
        return false;
    }
    if (countedLines > 1)
      return true;
    const line = counted2[0];
    if (counts[line] <= 2)
      return false;
    return isTabbed || !isFirst(wholeOf2(line, cell + 1));
  }
  function isDocumentStart() {
    const start = starts[0];
    const length = ends[0] - start;
    return length === DOCUMENT_START.length && DOCUMENT_START.every((byte, at) => held[start + at] === byte);
  }
  function writeCells(cell, count, lineOf, into, from) {
    let to = from;
    for (let at = 0; at < count; at++) {
      if (at > 0)
        into[to++] = sentence_SPACE;
      const place = (lineOf === null ? at : lineOf[at]) * sentence_CELLS + cell;
      const end = ends[place];
      for (let byte = starts[place]; byte < end; byte++)
        into[to++] = held[byte];
    }
    return to;
  }
  return {
    get lines() {
      return lines;
    },
    get mostBytes() {
      return used + lines;
    },
    add(bytes, start, end) {
      let hasTab = false;
      for (let at = start; at < end && !hasTab; at++)
        hasTab = bytes[at] === TAB;
      if (bytes[start] === HASH && !hasTab)
        return;
      makeRoom(end - start);
      isTabbed = hasTab;
      const separator = hasTab ? TAB : sentence_SPACE;
      let cells = 0;
      let from = used;
      let to = used;
      for (let at = start; at <= end && cells < sentence_CELLS; at++) {
        const byte = at === end ? separator : bytes[at];
        if (byte !== separator) {
          held[to++] = byte;
          continue;
        }
        if (!hasTab && to === from)
          continue;
        starts[lines * sentence_CELLS + cells] = from;
        ends[lines * sentence_CELLS + cells] = to;
        cells += 1;
        from = to;
      }
      if (cells === 0)
        return;
      used = from;
      counts[lines] = cells;
      if (!isRange(lines))
        counted2[countedLines++] = lines;
      lines += 1;
    },
    write(into, at) {
      if (lines === 0)
        return -1;
      for (let cell = 0; cell + 1 < sentence_CELLS; cell++) {
        if (doesCount(cell))
          return writeCells(cell + 1, countedLines, counted2, into, at);
      }
      return lines === 1 && isDocumentStart() ? -1 : writeCells(0, lines, null, into, at);
    },
    clear() {
      used = 0;
      lines = 0;
      countedLines = 0;
    }
  };
}
function isFirst(number) {
  return number === 0 || number === 1;
}
function sentence_isDigit(byte) {
  return byte >= sentence_ZERO && byte <= NINE;
}
function larger(row, length) {
  const Kind = row.constructor;
  const grown = new Kind(length);
  grown.set(row);
  return grown;
}
;
const table_TAB = 9;
const table_SPACE = 32;
const FIRST_RECORDS_FROM_PLACE = 4;
const BYTES_OF_BATCH = 4 * 1024 * 1024;
function openBlocks(source) {
  return {
    part: null,
    place: null,
    columns: ["tokens"],
    isNamed: true,
    hasLines: true,
    canJump: text_source_isPlain(source),
    understoodAs: "one token a line, a sentence a record",
    notes: [],
    read: (from, take) => readBlocks(source, from, take)
  };
}
async function readBlocks(source, from, take) {
  const cursor = openLines(source, from?.offset ?? 0);
  const batch = createBatch(1, RECORDS_OF_BATCH);
  let most = from === null ? RECORDS_OF_BATCH : FIRST_RECORDS_FROM_PLACE;
  let text = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  const sentence = createSentence();
  let place = { offset: from?.offset ?? 0, line };
  function endBlock() {
    const room = used + sentence.mostBytes;
    if (room > text.length) {
      const larger2 = Buffer.alloc(Math.max(room, text.length * 2));
      text.copy(larger2, 0, 0, used);
      text = larger2;
    }
    const end = sentence.write(text, used);
    sentence.clear();
    if (end < 0)
      return true;
    if (batch.count === 0)
      batch.place = { record, ...place };
    batch.starts[batch.count] = used;
    used = end;
    batch.ends[batch.count] = used;
    batch.lines[batch.count] = place.line;
    batch.endLines[batch.count] = line - 1;
    batch.count += 1;
    if (batch.count < most && used < BYTES_OF_BATCH)
      return true;
    most = Math.min(RECORDS_OF_BATCH, most * 2);
    return flush();
  }
  function flush() {
    batch.bytes = text;
    const isWanted2 = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted2;
  }
  try {
    for (; ; ) {
      const { offset } = cursor;
      if (!cursor.next())
        await cursor.fill();
      if (!cursor.isThere)
        break;
      const isBlank2 = isBlankLine(cursor);
      if (isBlank2 && sentence.lines > 0 && !endBlock())
        return;
      if (!isBlank2) {
        if (sentence.lines === 0)
          place = { offset, line };
        sentence.add(cursor.bytes, cursor.start, cursor.end);
        if (sentence.lines > MOST_TOKENS)
          throw new failure_Failure(`the sentence on line ${place.line} does not end`);
      }
      line += 1;
    }
    if (endBlock())
      flush();
  } finally {
    await cursor.close();
  }
}
const MOST_TOKENS = 1e6;
function isBlankLine({ bytes, start, end }) {
  for (let at = start; at < end; at++)
    if (bytes[at] !== table_SPACE && bytes[at] !== table_TAB)
      return false;
  return true;
}
;
const UNITS = (
  /* unused pure expression or super */
  null
);
const UNIT_STEP = 1e3;
function formatCount(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function quantity_countOf(count, singular2, plural = `${singular2}s`) {
  return `${formatCount(count)} ${count === 1 ? singular2 : plural}`;
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
const PAGE = 64 * 1024;
function loadProgram(text, size, functions = () => ({})) {
  const { Memory, Module, Instance } = globalThis.WebAssembly;
  const memory = new Memory({ initial: Math.ceil(size / PAGE) });
  const env = { memory, ...functions(memory.buffer) };
  const { exports } = new Instance(new Module(Buffer.from(text, "base64")), { env });
  return { memory: memory.buffer, exports };
}
;
const PROGRAM = "AGFzbQEAAAABCQFgBH9/f38BfwIPAQNlbnYGbWVtb3J5AgAAAwIBAAcRAgRmaW5kAAAGbWVtb3J5AgAKeQF3AQN/A0AgACABSQRAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCEEA0AgBARAIAIgBUYgACAEaGoiBiABT3IEQCAFDwsgAyAFQQJ0aiAGNgIAIAVBAWohBSAEIARBAWtxIQQMAQsLIABBEGohAAwBCwsgBQs=";
;
const LONGEST_BLOCK = 4 * 1024 * 1024;
const BYTES_AT_ONCE = 1024 * 1024;
const MOST_LINES = 64 * 1024;
const MARGIN = 16;
const ENDS = 0;
const kept_TEXT = ENDS + (MOST_LINES + 1) * 4;
let program = null;
async function readKept(source, blocks, take, read2) {
  const lines = keptLines(source.bytes, blocks);
  const numbers = lineNumbers(blocks);
  let taken2 = 0;
  let areLines = true;
  function takeLines(batch) {
    for (let record = 0; record < batch.count; record++) {
      taken2 += 1;
      areLines &&= batch.lines[record] === taken2 && batch.endLines[record] === taken2;
      const number = numbers[taken2 - 1] ?? 0;
      batch.lines[record] = number;
      batch.endLines[record] = number;
    }
    return areLines && take(batch);
  }
  await read2({ ...source, bytes: lines.bytes }, takeLines);
  return areLines && lines.areAsTold && taken2 === numbers.length;
}
function lineNumbers(blocks) {
  const numbers = new Int32Array(blocks.reduce((sum2, { kept }) => sum2 + kept.length, 0));
  let next = 0;
  for (const { place, kept } of blocks) {
    for (const record of kept)
      numbers[next++] = place.line + record - place.record;
  }
  return numbers;
}
function keptLines(bytes, blocks) {
  let next = 0;
  let areAsTold = true;
  let memory = new Uint8Array(BYTES_AT_ONCE);
  let given2 = 0;
  let held = 0;
  function fill2() {
    given2 = 0;
    held = 0;
    while (held === 0 && next < blocks.length && areAsTold) {
      const behind = behindTogether(blocks, next);
      areAsTold = hold(blocks.slice(next, behind));
      next = behind;
    }
    return held > 0;
  }
  function hold(together) {
    program ??= load();
    const { memory: text, numbers: ends, find } = program;
    const [offset, end] = [together[0].place.offset, together.at(-1).end];
    const size = bytes.read(offset, text.subarray(kept_TEXT, kept_TEXT + end - offset));
    const found2 = find(kept_TEXT, kept_TEXT + size, MOST_LINES + 1, ENDS);
    if (memory.length < size)
      memory = new Uint8Array(size);
    let line = 0;
    for (const { place, count, end: end2, kept } of together) {
      const behind = line + count;
      const [from, to] = [kept_TEXT + place.offset - offset, kept_TEXT + end2 - offset];
      if (behind > found2 || ends[behind - 1] >= to)
        return false;
      if (behind < found2 && ends[behind] < to)
        return false;
      for (const record of kept) {
        const own = line + record - place.record;
        const start = own === line ? from : ends[own - 1] + 1;
        const stop = ends[own] + 1;
        memory.set(text.subarray(start, stop), held);
        held += stop - start;
      }
      line = behind;
    }
    return true;
  }
  return {
    bytes: {
      size: bytes.size,
      read(_, into) {
        let count = 0;
        while (count < into.length && (given2 < held || fill2())) {
          const some = Math.min(held - given2, into.length - count);
          into.set(memory.subarray(given2, given2 + some), count);
          given2 += some;
          count += some;
        }
        return count;
      }
    },
    get areAsTold() {
      return areAsTold;
    }
  };
}
function behindTogether(blocks, first) {
  const { place, end, count } = blocks[first];
  let behind = first + 1;
  for (let [last2, lines] = [end, count]; behind < blocks.length; behind++) {
    const block = blocks[behind];
    lines += block.count;
    if (block.place.offset !== last2 || block.end - place.offset > BYTES_AT_ONCE || lines > MOST_LINES)
      break;
    last2 = block.end;
  }
  return behind;
}
function load() {
  const { memory, exports } = loadProgram(PROGRAM, kept_TEXT + LONGEST_BLOCK + MARGIN);
  return { memory: new Uint8Array(memory), numbers: new Uint32Array(memory), find: exports.find };
}
;
const STOP = -1;
async function readText(source, from, take, to = Number.POSITIVE_INFINITY) {
  if (text_source_isPlain(source)) {
    readPlain(source.bytes, from, Math.min(to, source.bytes.size), take);
    return;
  }
  const parts = createParts(from, PIECE_BYTES, take);
  for await (const piece of piecesOf(source, from)) {
    parts.room(piece.length).set(piece);
    if (!parts.add(piece.length))
      return;
  }
  parts.end();
}
function readPlain(bytes, from, to, take) {
  const parts = createParts(from, Math.min(FIRST_BYTES, Math.max(0, to - from)), take);
  let wanted = FIRST_BYTES;
  for (let position = from; position < to; ) {
    const count = bytes.read(position, parts.room(Math.min(wanted, to - position)));
    if (count === 0)
      break;
    position += count;
    wanted = Math.min(PIECE_BYTES, wanted * 2);
    if (!parts.add(count))
      return;
  }
  parts.end();
}
function createParts(from, size, take) {
  let memory = new Uint8Array(size + 1);
  let end = 0;
  let offset = from;
  let least = 0;
  return {
    /** Where the next bytes are to be written. */
    room(length) {
      if (length > memory.length - 1 - end)
        memory = stream_enlarged(memory, end, end + length + 1);
      return memory.subarray(end, end + length);
    },
    /** Takes note of what was written. @returns whether more is wanted */
    add(length) {
      end += length;
      if (end < least && end <= LONGEST_RECORD)
        return true;
      const position = take(memory, 0, end, false);
      if (position === STOP)
        return false;
      least = position === 0 ? end * 2 : 0;
      memory.copyWithin(0, position, end);
      end -= position;
      offset += position;
      if (end > LONGEST_RECORD) {
        throw new failure_Failure(`the record at byte ${offset} is longer than ${LONGEST_RECORD} bytes`);
      }
      return true;
    },
    end() {
      if (end > 0)
        take(memory, 0, end, true);
    }
  };
}
function stream_enlarged(memory, used, least) {
  const larger2 = new Uint8Array(Math.max(least, memory.length * 2));
  larger2.set(memory.subarray(0, used));
  return larger2;
}
;
const FEW_PLAIN = 4;
const MOST_BY_HAND = 1e3;
function createByHand() {
  let left = 0;
  let pause = 0;
  return {
    isTime: () => --left < 0,
    found(count) {
      pause = count < FEW_PLAIN ? Math.min(MOST_BY_HAND, pause * 2 + 1) : 0;
      left = pause;
    }
  };
}
;
const record_program_CELLS = 16 * 1024;
const STARTS = 0;
const record_program_ENDS = STARTS + record_program_CELLS * 4;
const LINES = record_program_ENDS + record_program_CELLS * 4;
const OWN = LINES + record_program_CELLS * 4;
function loadRecordProgram(text, size) {
  const { memory, exports } = loadProgram(text, size);
  return { ...exports, memory: new Uint8Array(memory), words: new Int32Array(memory) };
}
function roomIn({ lines, starts, width, count }) {
  const room = Math.min(lines.length, Math.floor(starts.length / width)) - count;
  return Math.min(room, Math.floor(record_program_CELLS / width));
}
function addFound({ words: words2, records: { value: found2 } }, batch) {
  const { width, count } = batch;
  const cells = found2 * width;
  batch.starts.set(words2.subarray(STARTS / 4, STARTS / 4 + cells), count * width);
  batch.ends.set(words2.subarray(record_program_ENDS / 4, record_program_ENDS / 4 + cells), count * width);
  const lines = words2.subarray(LINES / 4, LINES / 4 + found2);
  batch.lines.set(lines, count);
  batch.endLines.set(lines, count);
  batch.count = count + found2;
}
const record_program_FIRST_BYTES = 16 * 1024;
const record_program_MOST_BYTES = 256 * 1024;
const LEAST_BYTES = 4 * 1024;
function nextSize(isFull2, used, size) {
  const next = !isFull2 && used > size / 2 ? size * 2 : used + (used >> 2);
  return Math.max(LEAST_BYTES, Math.min(record_program_MOST_BYTES, next));
}
;
const scan_program_PROGRAM = "AGFzbQEAAAABDwFgC39/f39/f39/f39/AAIPAQNlbnYGbWVtb3J5AgAAAwIBAAYVBH8BQQALfwFBAAt/AUEAC38BQQALBzQGB3JlY29yZHMDAAV0YWtlbgMBBWxpbmVzAwIGd2lkZXN0AwMEc2NhbgAABm1lbW9yeQIACt0FAdoFAg5/AnsgA/0PIRogAiAAayEUIAohDyAAIgIhEEF/IRcDQCABIAJLIAYgFktxBEACQCACIQ0gDCELQQAhGEEAIRMDQAJAIAIhDiAEBH8gAi0AAEEiRgVBAAsEQCAEQQJGDQEgAkEBaiIOIREDQCABIBFLBEAgES0AACISQQpGIBJBIkZyIBJBDUZyRQRAIBFBAWohEQwCCwsLIBFBAWogAU8Ef0EBBSARLQAAQSJHCw0BIBEtAAEiEkEKRyASIANB/wFxR3EgEkENR3ENASARQQFqIQJBfyEXBSAXQX9GIAIgEEEQak9yBH8gAiEQIAL9AAQAIhkgGv0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBn9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQFIBdBfyACIBBrdHELIRcDQCAXRQRAIBBBEGoiECABSQRAIBD9AAQAIhkgGv0jIBn9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBn9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQhFwwCCwsLIBdFDQEgECAXaGoiAiABTw0BIAIhEQsgBSAYRg0AIAcgDGogDiAUajYCACAIIAxqIBEgFGo2AgAgDEEEaiEMIBhBAWohGCACLQAAIQ4gAkEBaiECIA4gA0H/AXFGBEAgASACTQ0BDAILIA5BDUYEQCABIAJNDQEgAkEBaiACIAItAABBCkYbIQILQQEhEwsLIBNFBEAgDSECDAELIBhBAUYEfyAHIAtqKAIAIAggC2ooAgBGBUEACwR/IA0tAABBIkcFQQALBEAgCyEMIA9BAWohDwwDCyAYIBUgFSAYSRshFQNAIAUgGEsEQCAHIAxqQQA2AgAgCCAMakEANgIAIBhBAWohGCAMQQRqIQwMAQsLIAkgFkECdGogDzYCACAPQQFqIQ8gFkEBaiEWDAILCwsgFiQAIBUkAyACIABrJAEgDyAKayQCCw==";
;
const plain_records_BYTES = OWN;
const BLOCK = 16;
const QUOTES = { never: 0, always: 1, near: 2 };
let plain_records_program = null;
function createPlainRecords({ separator, quotes }) {
  let wanted = record_program_FIRST_BYTES;
  const made = { line: 0, widest: 0, take };
  function take(bytes, position, end, batch, line) {
    plain_records_program ??= loadRecordProgram(scan_program_PROGRAM, plain_records_BYTES + record_program_MOST_BYTES + BLOCK);
    const { memory, records: records2, taken: taken2, lines, widest, scan } = plain_records_program;
    const { width } = batch;
    const size = Math.min(wanted, end - position);
    const most = roomIn(batch);
    memory.set(bytes.subarray(position, position + size), plain_records_BYTES);
    scan(plain_records_BYTES, plain_records_BYTES + size, position, separator, QUOTES[quotes], width, most, STARTS, record_program_ENDS, LINES, line);
    addFound(plain_records_program, batch);
    made.line = line + lines.value;
    made.widest = widest.value;
    const used = taken2.value;
    wanted = nextSize(records2.value === most, used, size);
    return position + used;
  }
  return made;
}
;
const QUOTE = 34;
const quoted_NEWLINE = 10;
const BACKSLASH = 92;
const MOST_QUOTED_LINES = 50;
function createQuotedCells(quotes) {
  const isEscaped = quotes === "escaped";
  const mostCrossed = quotes === "near" ? MOST_QUOTED_LINES : Number.POSITIVE_INFINITY;
  let crossed = 0;
  let isDoubled = false;
  function closing(bytes, from, end) {
    crossed = 0;
    isDoubled = false;
    for (let position = from; ; position += 2) {
      let byte = bytes[position];
      while (byte !== QUOTE && position < end) {
        if (byte === quoted_NEWLINE && ++crossed > mostCrossed)
          return -1;
        if (isEscaped && byte === BACKSLASH && isEscapable(bytes[position + 1])) {
          isDoubled = true;
          position += 1;
        }
        byte = bytes[++position];
      }
      if (position >= end)
        return -1;
      if (bytes[position + 1] !== QUOTE)
        return position;
      isDoubled = true;
    }
  }
  return {
    closing,
    get crossed() {
      return crossed;
    },
    get isDoubled() {
      return isDoubled;
    },
    get isFar() {
      return crossed > mostCrossed;
    }
  };
}
function unquote(bytes, start, end, isEscaped) {
  let at = start;
  let isInside2 = true;
  for (let position = start; position < end; position++) {
    let byte = bytes[position];
    if (isInside2 && isEscaped && byte === BACKSLASH && position + 1 < end) {
      if (isEscapable(bytes[position + 1]))
        byte = bytes[++position];
    } else if (isInside2 && byte === QUOTE) {
      position += 1;
      isInside2 = position < end && bytes[position] === QUOTE;
      if (!isInside2) {
        position -= 1;
        continue;
      }
    }
    bytes[at++] = byte;
  }
  return at;
}
function isEscapable(byte) {
  return byte === QUOTE || byte === BACKSLASH;
}
;
const scan_NEWLINE = 10;
const scan_RETURN = 13;
const MOST_PLAIN_CELLS = 1024;
const PARTIAL = -1;
const OPEN = -2;
const TOO_WIDE = -3;
function createScanner({ separator, quotes }, width, records2 = RECORDS_OF_BATCH) {
  const batch = createBatch(width, cellsFor(width, records2));
  const stops = new Uint8Array(256);
  for (const byte of [separator, scan_NEWLINE, scan_RETURN])
    stops[byte] = 1;
  const isEscaped = quotes === "escaped";
  const isAlways = quotes === "always" || isEscaped;
  const quoted = createQuotedCells(quotes);
  const written = [];
  let writtenCount = 0;
  let widest = width;
  let cells = 0;
  let nextLine = 1;
  let doubtful = 0;
  let unclosed = 0;
  const plain2 = quotes !== "escaped" && records2 >= RECORDS_OF_BATCH && width <= MOST_PLAIN_CELLS ? createPlainRecords({ separator, quotes }) : null;
  const byHand = createByHand();
  function scan(bytes, start, end, isLast, line, most = Number.POSITIVE_INFINITY) {
    bytes[end] = scan_NEWLINE;
    batch.bytes = bytes;
    batch.count = 0;
    batch_widen(batch, widest);
    widest = width;
    let position = start;
    while (position < end && batch.count < most && !isFull(batch)) {
      if (plain2 !== null && most === Number.POSITIVE_INFINITY && batch.width <= MOST_PLAIN_CELLS && byHand.isTime()) {
        const before = batch.count;
        position = plain2.take(bytes, position, end, batch, line);
        line = plain2.line;
        widest = Math.max(widest, plain2.widest);
        byHand.found(batch.count - before);
        if (position >= end || isFull(batch))
          break;
      }
      const next = takeRecord(bytes, position, end, isLast, line);
      if (next === TOO_WIDE) {
        widest = cells;
        if (batch.count > 0)
          break;
        batch_widen(batch, cells);
      } else if (next < 0)
        return { position, line, isOpen: next === OPEN };
      else {
        position = next;
        line = nextLine;
      }
    }
    return { position, line, isOpen: false };
  }
  function takeRecord(bytes, start, end, isLast, line) {
    const { starts, ends, count, width: width2 } = batch;
    const first = count * width2;
    const behind = first + width2;
    let cell = first;
    let position = start;
    let isBlank2 = true;
    let endLine = line;
    writtenCount = 0;
    for (; ; ) {
      let from = position;
      let to = -1;
      if (bytes[position] === QUOTE && quotes !== "never" && position < end) {
        const closing = quoted.closing(bytes, position + 1, end);
        const isBeyond = closing < 0 ? !quoted.isFar : closing + 1 >= end;
        if (isBeyond && !isLast)
          return PARTIAL;
        if (closing < 0 && isAlways)
          return OPEN;
        if (closing >= 0 && (isAlways || endsCell(bytes[closing + 1]))) {
          from = position + 1;
          to = closing;
          position = closing + 1;
          endLine += quoted.crossed;
          isBlank2 = false;
        }
      }
      const behindQuote = position;
      while (stops[bytes[position]] === 0)
        position += 1;
      const byte = bytes[position];
      if (position >= end && !isLast)
        return PARTIAL;
      if (to < 0)
        to = position;
      else if (quoted.isDoubled || position > behindQuote) {
        written[writtenCount++] = cell;
        if (position > behindQuote)
          unclosed += 1;
        if (quoted.crossed > 0 && position > behindQuote)
          doubtful += 1;
        to = position;
      }
      if (cell < behind) {
        starts[cell] = from;
        ends[cell] = to;
      }
      cell += 1;
      if (to > from)
        isBlank2 = false;
      if (position < end && byte === separator) {
        position += 1;
        continue;
      }
      nextLine = endLine;
      if (position < end) {
        if (byte === scan_RETURN && position + 1 >= end && !isLast)
          return PARTIAL;
        position += byte === scan_RETURN && bytes[position + 1] === scan_NEWLINE && position + 1 < end ? 2 : 1;
        nextLine += 1;
      }
      break;
    }
    cells = cell - first;
    if (cells === 1 && isBlank2)
      return position;
    if (cells > width2)
      return TOO_WIDE;
    while (writtenCount > 0) {
      const each = written[--writtenCount];
      ends[each] = unquote(bytes, starts[each], ends[each], isEscaped);
    }
    for (; cell < behind; cell++) {
      starts[cell] = 0;
      ends[cell] = 0;
    }
    batch.lines[count] = line;
    batch.endLines[count] = endLine;
    batch.count = count + 1;
    if (cells > widest)
      widest = cells;
    return position;
  }
  function endsCell(byte) {
    return byte === separator || byte === scan_NEWLINE || byte === scan_RETURN;
  }
  return {
    batch,
    scan,
    get doubtful() {
      return doubtful;
    },
    get unclosed() {
      return unclosed;
    },
    get cells() {
      return cells;
    }
  };
}
;
const first_records_MOST_RECORDS = 100;
function firstRecords(dialect, sample, start, isLast) {
  const cells = [];
  const { second } = readFirst(dialect, sample, start, isLast, ({ bytes, starts, ends }, count) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const own = [];
    for (let cell = 0; cell < count; cell++)
      own.push(text.toString("latin1", starts[cell], ends[cell]));
    cells.push(own);
  });
  return { cells, second };
}
function widthsOf(dialect, sample, start, isLast) {
  const widths = [];
  const { doubtful, unclosed } = readFirst(dialect, sample, start, isLast, (_, count) => widths.push(count));
  return { widths, doubtful, unclosed };
}
function readFirst(dialect, sample, { skip, line }, isLast, take) {
  const bytes = new Uint8Array(sample.length + 1);
  bytes.set(sample);
  const scanner = createScanner(dialect, 1, 1);
  const { batch } = scanner;
  let second = null;
  let position = skip;
  for (let taken2 = 0; taken2 < first_records_MOST_RECORDS && position < sample.length; ) {
    const scanned = scanner.scan(bytes, position, sample.length, isLast, line, 1);
    if (batch.count === 0 && scanned.position === position)
      break;
    position = scanned.position;
    line = scanned.line;
    if (batch.count === 0)
      continue;
    take(batch, scanner.cells);
    taken2 += 1;
    second ??= { skip: position, line };
  }
  const { doubtful, unclosed } = scanner;
  return { second: second ?? { skip: position, line }, doubtful, unclosed };
}
;
const LONGEST_NAME = 100;
const LEAST_NUMBERED = 3;
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const WHOLE = /^\d+$/;
const WORD = /^[\w.-]+$/;
const LEAST_BELOW = 4;
const LEAST_TIMES = 10;
function isHeader([first = [], ...body]) {
  if (first.every((cell) => cell === ""))
    return false;
  if (first.some((cell) => NUMBER.test(cell)))
    return isNumbered(first, body);
  const isNumbersBelow = hasNumbers(first, body);
  const isGap = (_, at) => at > 0 && first[at] === "" && body.some((record) => record[at]);
  if (first.some(isGap) && !isNumbersBelow)
    return false;
  if (body.length === 0 || isNumbersBelow)
    return true;
  const different = new Set(first).size;
  if (first.some(({ length }) => length > LONGEST_NAME))
    return false;
  if (different < first.length && (different === 1 || !standsOut([first, ...body])))
    return false;
  const values = first.filter((cell, at) => cell !== "" && body.some((record) => record[at] === cell && !header_isSame(record, first)));
  return values.length === 0 || values.length === 1 && standsOut([first, ...body]) && isUnheardOf(first, body);
}
function isUnheardOf(first, body) {
  return first.some((cell, at) => {
    const values = new Set(body.map((record) => record[at] ?? ""));
    return cell !== "" && values.size * LEAST_TIMES <= body.length && !values.has(cell);
  });
}
function isSureHeader([first = [], ...body]) {
  return first.some((cell) => NUMBER.test(cell)) || hasNumbers(first, body);
}
function standsOut([first = [], ...body]) {
  if (body.length < LEAST_BELOW)
    return false;
  return isSureHeader([first, ...body]) || first.some((cell, at) => WORD.test(cell) && body.every((record) => !WORD.test(record[at] ?? "")));
}
function isNumbered(first, body) {
  const begin = first.findIndex((cell) => NUMBER.test(cell));
  const numbers = first.slice(begin);
  if (!numbers.every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(numbers[0]) + at))
    return false;
  if (numbers.length < LEAST_NUMBERED)
    return false;
  return body.length > 0 && !body.some((record) => record.slice(begin).every((cell, at) => WHOLE.test(cell) && Number(cell) === Number(record[begin]) + at));
}
function hasNumbers(first, body) {
  return first.some((_, at) => {
    const numbers = body.filter((record) => NUMBER.test(record[at] ?? "")).length;
    return numbers > 0.6 * body.length;
  });
}
function isCount([first = [], second = []]) {
  const [records2 = "", columns = "", ...names] = first;
  if (!WHOLE.test(records2) || !WHOLE.test(columns) || names.length === 0)
    return false;
  return Number(columns) + 1 === second.length && !names.some((name) => NUMBER.test(name));
}
function header_isSame(one, other) {
  return one.length === other.length && one.every((cell, at) => cell === other[at]);
}
;
const SEPARATORS = [",", "	", ";", "|"];
const dialect_QUOTE = 34;
const dialect_BACKSLASH = 92;
const MOST_DOUBT = 0.05;
const dialect_MARK = "\xEF\xBB\xBF";
const NAMED_SEPARATOR = /^("?)sep=(.)\1(?:\r\n|\n|\r)/i;
const COMMENT = /^#[^\r\n]*(?:\r\n|\n|\r|$)/;
const BLANK = /^[ \t]*(?:\r\n|\n|\r)/;
function sniffDialect(sample, isLast, preferred, mayHaveHeader = true) {
  const text = Buffer.from(sample).toString("latin1");
  let skip = text.startsWith(dialect_MARK) ? dialect_MARK.length : 0;
  const named2 = NAMED_SEPARATOR.exec(text.slice(skip));
  if (named2)
    skip += named2[0].length;
  let comment = null;
  for (; ; ) {
    const rest = text.slice(skip);
    const passed = COMMENT.exec(rest) ?? BLANK.exec(rest);
    if (passed === null || passed[0] === "")
      break;
    comment = passed[0].startsWith("#") ? passed[0] : comment;
    skip += passed[0].length;
  }
  const start = { skip, line: 1 + lineEndsIn(text.slice(0, skip)) };
  const chosen = named2?.[2] ?? chooseSeparator(sample, start, isLast, preferred);
  const dialect = chooseQuotes(dialectOf(chosen), sample, start, isLast);
  const records2 = firstRecords(dialect, sample, start, isLast);
  const [first = [], second] = records2.cells;
  const width = (second ?? first).length;
  const announced = comment === null ? null : cellsOfComment(comment, chosen);
  const isOverruled = mayHaveHeader && isHeader(records2.cells) && standsOut(records2.cells);
  if (announced !== null && width > 1 && announced.length === width && !isOverruled) {
    return { dialect, ...start, header: announced, isAssumed: false, width };
  }
  if (mayHaveHeader && isHeader(records2.cells)) {
    const isShort2 = records2.cells.slice(1).every(({ length }) => length === first.length + 1);
    const header = isShort2 && records2.cells.length > 1 ? ["", ...first] : first;
    const isAssumed = !isSureHeader(records2.cells);
    return { dialect, ...records2.second, header, isAssumed, width: header.length };
  }
  const begin = isCount(records2.cells) ? records2.second : start;
  return { dialect, ...begin, header: null, isAssumed: false, width };
}
function dialectOf(separator) {
  return { separator: separator.charCodeAt(0), quotes: separator === "	" ? "near" : "always" };
}
function chooseQuotes(dialect, sample, start, isLast) {
  if (dialect.quotes !== "always" || !sample.includes(dialect_QUOTE))
    return dialect;
  const { widths: quoted, doubtful, unclosed } = widthsOf(dialect, sample, start, isLast);
  if (unclosed > 0 && sample.includes(dialect_BACKSLASH)) {
    const escaping = { ...dialect, quotes: "escaped" };
    const escaped2 = widthsOf(escaping, sample, start, isLast);
    if (escaped2.unclosed === 0 && agreementOf(escaped2.widths).share >= agreementOf(quoted).share)
      return escaping;
  }
  const { widths: plain2 } = widthsOf({ ...dialect, quotes: "near" }, sample, start, isLast);
  const isBetter = doubtful > 0 || agreementOf(plain2).share > agreementOf(quoted).share + MOST_DOUBT || quoted.length === 0;
  return isBetter && plain2.length > 0 ? { ...dialect, quotes: "near" } : dialect;
}
function agreementOf(widths) {
  const counts = /* @__PURE__ */ new Map();
  for (const width of widths)
    counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { usual, share: widths.length === 0 ? 0 : count / widths.length };
}
function chooseSeparator(sample, start, isLast, preferred) {
  let best = preferred ?? ",";
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    if (!sample.includes(separator.charCodeAt(0)))
      continue;
    const { widths } = widthsOf(dialectOf(separator), sample, start, isLast);
    const { usual, share } = agreementOf(widths);
    if (usual < 2)
      continue;
    const score = share * 10 + (separator === preferred ? 1 : 0) + Math.min(usual, 9) / 10;
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}
function cellsOfComment(comment, separator) {
  const [first = "", ...others] = comment.replace(/^#+[ ]*/, "").replace(/[\r\n]+$/, "").split(separator).map((cell) => cell.trim());
  return [first === "" ? "#" : first, ...others];
}
function lineEndsIn(text) {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
;
function dropEqual(batch, header) {
  const { bytes, width, starts, ends, lines, endLines } = batch;
  const [first] = header;
  if (first === void 0)
    return 0;
  let kept = 0;
  for (let record = 0; record < batch.count; record++) {
    const at = record * width;
    const isEqual = isCell(bytes, starts[at], ends[at], first) && isHeader2(at);
    if (isEqual)
      continue;
    if (kept < record) {
      starts.copyWithin(kept * width, at, at + width);
      ends.copyWithin(kept * width, at, at + width);
      lines[kept] = lines[record];
      endLines[kept] = endLines[record];
    }
    kept += 1;
  }
  const dropped = batch.count - kept;
  batch.count = kept;
  return dropped;
  function isHeader2(at) {
    for (let cell = 0; cell < width; cell++) {
      const named2 = header[cell];
      const [from, to] = [starts[at + cell], ends[at + cell]];
      if (named2 === void 0 ? from !== to : !isCell(bytes, from, to, named2))
        return false;
    }
    return true;
  }
}
function isCell(bytes, from, to, cell) {
  if (to - from !== cell.length)
    return false;
  for (let at = 0; at < cell.length; at++)
    if (bytes[from + at] !== cell[at])
      return false;
  return true;
}
;
const look_TAB = "	";
const LEAST_LINES = 2;
const ENOUGH_BELOW_NAMES = 0.75;
function looksTabbed(sample, isLast) {
  const lines = Buffer.from(sample).toString("latin1").split(/\r?\n/);
  if (!isLast)
    lines.pop();
  const filled = lines.filter((line) => line !== "");
  const counts = /* @__PURE__ */ new Map();
  for (const line of filled) {
    const tabs = line.split(look_TAB).length - 1;
    counts.set(tabs, (counts.get(tabs) ?? 0) + 1);
  }
  const isUsual = (tabs, share) => {
    const count = counts.get(tabs) ?? 0;
    return count >= LEAST_LINES && count >= share * filled.length;
  };
  const widths = [...counts.keys()].filter((tabs) => tabs > 0);
  if (widths.some((tabs) => isUsual(tabs, 0.95)))
    return true;
  if (!widths.some((tabs) => tabs > 1 && isUsual(tabs, ENOUGH_BELOW_NAMES)))
    return false;
  const records2 = filled.map((line) => line.split(look_TAB));
  return isHeader(records2) && isSureHeader(records2);
}
const DESCRIBED = /^\s*@\w+/;
function looksSeparated(sample, isLast) {
  if (sample.includes(0) || DESCRIBED.test(Buffer.from(sample.subarray(0, 100)).toString("latin1")))
    return false;
  const { dialect, skip, line, width } = sniffDialect(sample, isLast, ",");
  const { widths } = widthsOf(dialect, sample, { skip, line }, isLast);
  const usual = widths.filter((each) => each === width).length;
  return width > 1 && usual >= LEAST_LINES && usual >= 0.95 * widths.length;
}
;
const SAMPLE_BYTES = 64 * 1024;
const MOST_CELLS = 1e5;
const FIRST_PLACE = { record: 0, offset: 0, line: 1 };
const SEPARATOR_WORDS = {
  ",": "commas",
  "	": "tabs",
  ";": "semicolons",
  "|": "bars"
};
async function openCsv(source, preferred, mayHaveHeader = true) {
  const sniffed = await sniff(source, preferred, mayHaveHeader);
  const { header, isAssumed, width } = sniffed;
  const columns = header === null ? positions(width) : namesOf(header);
  const notes = /* @__PURE__ */ new Set();
  return {
    part: null,
    place: null,
    columns,
    usualColumns: columns.length,
    isNamed: header !== null,
    isHeaderAssumed: isAssumed,
    hasLines: true,
    canJump: text_source_isPlain(source),
    understoodAs: describe(sniffed),
    get notes() {
      return [...notes];
    },
    async read(from, take) {
      const { repeated, doubtful } = await readRecords(source, sniffed, columns, from, take);
      if (repeated > 0)
        notes.add(`${quantity_countOf(repeated, "record")} equal to the header, passed over`);
      if (doubtful > 0)
        notes.add(`${quantity_countOf(doubtful, "cell")} in quotes over several lines, with text behind them`);
    },
    // A quote that opens a cell only among the lines that are kept makes one record of two, which is found out.
    readLines: (blocks, take) => readKept(source, blocks, take, async (lines, take2) => {
      await readRecords(lines, sniffed, columns, FIRST_PLACE, take2);
    })
  };
}
async function openIfSeparated(source, mayHaveHeader) {
  let isSeparated = false;
  await table_readBeginning(source, (sample, isLast) => {
    isSeparated = looksSeparated(sample, isLast);
  });
  return isSeparated ? openCsv(source, ",", mayHaveHeader) : null;
}
async function sniff(source, preferred, mayHaveHeader) {
  let sniffed = null;
  await table_readBeginning(source, (sample, isLast) => {
    if (sample.includes(0))
      throw new failure_Failure("is no text: it holds bytes of value 0");
    sniffed = sniffDialect(sample, isLast, preferred, mayHaveHeader);
  });
  if (sniffed === null)
    throw new failure_Failure("holds no records");
  return sniffed;
}
async function table_readBeginning(source, look) {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < SAMPLE_BYTES && !isLast)
      return start;
    look(bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES)), isLast && end - start <= SAMPLE_BYTES);
    return STOP;
  });
}
async function readRecords(source, { dialect, skip, line: firstLine, header, width }, columns, from, take) {
  const scanner = createScanner(dialect, Math.max(1, width), recordsAtOnce(source));
  const { batch } = scanner;
  const headerCells = header?.map((cell) => Buffer.from(cell, "latin1")) ?? null;
  let repeated = 0;
  let { record, offset, line } = from ?? { record: 0, offset: skip, line: firstLine };
  await readText(source, offset, (bytes, start, end, isLast) => {
    for (let position = start; ; ) {
      const scanned = scanner.scan(bytes, position, end, isLast, line);
      if (scanned.isOpen)
        throw new failure_Failure(`the quote that opens a cell on line ${scanned.line} is not closed`);
      if (batch.width > MOST_CELLS)
        throw new failure_Failure(`line ${line} has more than ${MOST_CELLS} cells`);
      if (batch.count > 0) {
        for (let column2 = columns.length; column2 < batch.width; column2++)
          columns.push(positionName(column2));
        batch.place = { record, offset, line };
        if (headerCells !== null)
          repeated += dropEqual(batch, headerCells);
        record += batch.count;
        if (batch.count > 0 && !take(batch))
          return STOP;
      }
      const isStuck = scanned.position === position;
      offset += scanned.position - position;
      position = scanned.position;
      line = scanned.line;
      if (isStuck || position >= end)
        return position;
    }
  });
  return { repeated, doubtful: scanner.doubtful };
}
function recordsAtOnce({ bytes: { size } }) {
  return Math.min(RECORDS_OF_BATCH, Math.max(1, size >> 3));
}
function namesOf(header) {
  const names = [];
  const used = /* @__PURE__ */ new Set();
  for (const cell of header) {
    const name = decodePath(Buffer.from(cell, "latin1"));
    let unique = name;
    for (let count = 2; used.has(unique); count++)
      unique = `${name}.${count}`;
    used.add(unique);
    names.push(unique);
  }
  return names;
}
function positions(width) {
  return Array.from({ length: width }, (_, column2) => positionName(column2));
}
function describe({ dialect, header, width }) {
  const separator = String.fromCharCode(dialect.separator);
  const by = SEPARATOR_WORDS[separator] ?? `"${display_display(separator)}"`;
  const cells = width > 1 ? `separated by ${by}` : "one column";
  const quotes = dialect.quotes === "escaped" ? ", backslashes before quotes" : "";
  return `${cells}${quotes}${header === null ? ", no header" : ""}`;
}
;
const SMALL_BYTES = (
  /* unused pure expression or super */
  null
);
const HELD_BYTES = (
  /* unused pure expression or super */
  null
);
function heldBeginning(bytes) {
  const { size } = bytes;
  let memory = new Uint8Array(0);
  let held = 0;
  function hold(end) {
    if (memory.length < end) {
      const larger2 = new Uint8Array(Math.min(Math.max(end, memory.length * 2), HELD_BYTES, size));
      larger2.set(memory.subarray(0, held));
      memory = larger2;
    }
    while (held < end) {
      const count = bytes.read(held, memory.subarray(held, end));
      if (count === 0)
        return;
      held += count;
    }
  }
  return {
    size,
    read(position, into) {
      const end = Math.min(position + into.length, HELD_BYTES, size);
      if (size <= SMALL_BYTES)
        hold(size);
      else if (position <= held && held < end)
        hold(end);
      const kept = Math.max(0, Math.min(held, position + into.length) - position);
      if (kept > 0)
        into.set(memory.subarray(position, position + kept));
      return kept === into.length || size <= SMALL_BYTES ? kept : kept + bytes.read(position + kept, into.subarray(kept));
    }
  };
}
async function held_heldText(source, most) {
  if (text_source_isPlain(source) && source.bytes.size > most)
    return source;
  const pieces = [];
  let size = 0;
  for await (const piece of piecesOf(source, 0)) {
    size += piece.length;
    if (size > most)
      return source;
    pieces.push(Buffer.from(piece));
  }
  return { bytes: inMemory(Buffer.concat(pieces)), packing: null, encoding: "bytes" };
}
function inMemory(memory) {
  return {
    size: memory.length,
    read: (position, into) => memory.copy(into, 0, position, Math.min(memory.length, position + into.length))
  };
}
;
const bytes_TAB = 9;
const bytes_NEWLINE = 10;
const bytes_RETURN = 13;
const bytes_SPACE = 32;
const bytes_QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const bytes_POINT = 46;
const bytes_ZERO = 48;
const bytes_NINE = 57;
const COLON = 58;
const OPEN_ARRAY = 91;
const bytes_BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const LETTER_E = 101;
const LETTER_N = 110;
const LETTER_U = 117;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const LOWER = 32;
function behindMark(bytes, start) {
  const isMarked = bytes[start] === 239 && bytes[start + 1] === 187 && bytes[start + 2] === 191;
  return isMarked ? start + 3 : start;
}
;
const MEANINGS = new Map(Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "	" }).map(([letter, meaning]) => [letter.charCodeAt(0), meaning.charCodeAt(0)]));
const LETTERS = new Map([...MEANINGS].filter(([letter]) => letter !== 47).map(([letter, meaning]) => [meaning, letter]));
const DIGITS = "0123456789abcdef";
function lengthOfEscape(bytes, at) {
  const letter = bytes[at + 1];
  if (letter !== LETTER_U)
    return MEANINGS.has(letter) ? 2 : 0;
  for (let digit = at + 2; digit < at + 6; digit++)
    if (hexOf(bytes[digit]) < 0)
      return 0;
  return 6;
}
function unescapeText(bytes, from, to, at, isQuoted) {
  let end = at;
  for (let position = from; position < to; ) {
    const byte = bytes[position];
    if (byte !== bytes_BACKSLASH) {
      bytes[end++] = byte;
      position += 1;
      continue;
    }
    let code = MEANINGS.get(bytes[position + 1]);
    if (code !== void 0)
      position += 2;
    else {
      code = unitAt(bytes, position);
      position += 6;
      const isHigh = code >= 55296 && code < 56320;
      const isPair = isHigh && bytes[position] === bytes_BACKSLASH && bytes[position + 1] === LETTER_U && position < to;
      const low = isPair ? unitAt(bytes, position) : 0;
      if (low >= 56320 && low < 57344) {
        code = 65536 + (code - 55296 << 10) + low - 56320;
        position += 6;
      }
    }
    end = isQuoted ? writeQuoted(bytes, end, code) : writeCode(bytes, end, code);
  }
  return end;
}
function writeQuoted(bytes, at, code) {
  if (code >= bytes_SPACE && code !== bytes_QUOTE && code !== bytes_BACKSLASH)
    return writeCode(bytes, at, code);
  const letter = LETTERS.get(code);
  bytes[at] = bytes_BACKSLASH;
  bytes[at + 1] = letter ?? LETTER_U;
  if (letter !== void 0)
    return at + 2;
  bytes[at + 2] = bytes_ZERO;
  bytes[at + 3] = bytes_ZERO;
  bytes[at + 4] = DIGITS.charCodeAt(code >> 4);
  bytes[at + 5] = DIGITS.charCodeAt(code & 15);
  return at + 6;
}
function writeCode(bytes, at, code) {
  if (code < 128) {
    bytes[at] = code;
    return at + 1;
  }
  const length = code < 2048 ? 2 : code < 65536 ? 3 : 4;
  for (let last2 = length - 1, rest = code; last2 > 0; last2--, rest >>= 6)
    bytes[at + last2] = 128 | rest & 63;
  bytes[at] = 3840 >> length & 255 | code >> 6 * (length - 1);
  return at + length;
}
function unitAt(bytes, at) {
  let unit = 0;
  for (let digit = at + 2; digit < at + 6; digit++)
    unit = unit * 16 + hexOf(bytes[digit]);
  return unit;
}
function hexOf(byte) {
  if (byte >= bytes_ZERO && byte <= bytes_NINE)
    return byte - bytes_ZERO;
  const letter = byte | LOWER;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
;
const MARK_BYTES = 3;
const LONGEST_KEY = 1e3;
const MEANS = tableOf([bytes_NEWLINE, bytes_QUOTE, OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY]);
const ENDS_TEXT = tableOf([bytes_QUOTE, bytes_BACKSLASH]);
async function firstByte(source) {
  return (await firstBytes(source, 1))[0]?.byte ?? null;
}
async function outermostArray(source) {
  const [open, item] = await firstBytes(source, 2);
  return {
    key: "",
    offset: (open?.offset ?? 0) + 1,
    end: Number.POSITIVE_INFINITY,
    line: open?.line ?? 1,
    first: item?.byte ?? CLOSE_ARRAY
  };
}
async function firstBytes(source, count) {
  const found2 = [];
  let offset = 0;
  let line = 1;
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (offset === 0 && end - start < MARK_BYTES && !isLast)
      return start;
    for (let at = offset === 0 ? behindMark(bytes, start) : start; at < end; at++) {
      const byte = bytes[at];
      if (byte === bytes_NEWLINE)
        line += 1;
      if (isBlank(byte))
        continue;
      found2.push({ byte, offset: offset + at - start, line });
      if (found2.length === count)
        return STOP;
    }
    offset += end - start;
    return end;
  });
  return found2;
}
async function surveyObject(source) {
  const survey2 = { arrays: [], others: 0, isFollowed: false };
  let offset = 0;
  let line = 1;
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  let isDone = false;
  let key = [];
  let isKey = true;
  let opened = null;
  let awaitsValue = false;
  function look(byte, at) {
    if (isInText) {
      if (depth === 1 && isKey && byte !== bytes_QUOTE && key.length < LONGEST_KEY)
        key.push(byte);
      else if (depth === 1 && isKey && isEscaped && key.length < LONGEST_KEY)
        key.push(byte);
      if (isEscaped)
        isEscaped = false;
      else if (byte === bytes_BACKSLASH)
        isEscaped = true;
      else if (byte === bytes_QUOTE)
        isInText = false;
      return true;
    }
    if (byte === bytes_NEWLINE)
      line += 1;
    if (isBlank(byte))
      return true;
    if (isDone) {
      survey2.isFollowed = true;
      return false;
    }
    if (opened !== null) {
      opened.first = byte;
      opened = null;
    }
    if (awaitsValue) {
      awaitsValue = false;
      if (byte !== OPEN_ARRAY)
        survey2.others += 1;
      else {
        opened = { key: nameOf(key), offset: at + 1, end: at + 1, line, first: CLOSE_ARRAY };
        survey2.arrays.push(opened);
      }
    }
    if (byte === bytes_QUOTE) {
      isInText = true;
      if (depth === 1 && isKey)
        key = [];
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
      depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth -= 1;
      isDone = depth === 0;
      if (depth === 1)
        endMember(at + 1);
    } else if (depth === 1 && byte === COLON) {
      isKey = false;
      awaitsValue = true;
    } else if (depth === 1 && byte === COMMA)
      isKey = true;
    return true;
  }
  function endMember(end) {
    const last2 = survey2.arrays.at(-1);
    if (last2 !== void 0 && last2.end === last2.offset)
      last2.end = end;
  }
  function within(bytes, from, end) {
    let at = from;
    while (at < end) {
      if (isInText) {
        if (!isEscaped)
          while (at < end && ENDS_TEXT[bytes[at]] === 0)
            at += 1;
        if (at === end)
          return end;
        if (isEscaped)
          isEscaped = false;
        else if (bytes[at] === bytes_BACKSLASH)
          isEscaped = true;
        else
          isInText = false;
        at += 1;
        continue;
      }
      while (at < end && MEANS[bytes[at]] === 0)
        at += 1;
      if (at === end)
        return end;
      const byte = bytes[at++];
      if (byte === bytes_NEWLINE)
        line += 1;
      else if (byte === bytes_QUOTE)
        isInText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
        depth += 1;
      else {
        depth -= 1;
        if (depth === 1)
          return at;
      }
    }
    return at;
  }
  await readText(source, 0, (bytes, start, end) => {
    let at = offset === 0 ? behindMark(bytes, start) : start;
    while (at < end) {
      if (depth > 1 && opened === null) {
        at = within(bytes, at, end);
        if (depth === 1)
          endMember(offset + at - start);
      } else if (look(bytes[at], offset + at - start))
        at += 1;
      else
        return STOP;
    }
    offset += end - start;
    return end;
  });
  if (!isDone)
    throw new failure_Failure(`is no JSON: it ends on line ${line} before its object does`);
  return survey2;
}
function nameOf(key) {
  const bytes = Buffer.from(key);
  return decodePath(bytes.subarray(0, unescapeText(bytes, 0, bytes.length, 0, false)));
}
function tableOf(bytes) {
  return Uint8Array.from({ length: 256 }, (_, byte) => bytes.includes(byte) ? 1 : 0);
}
function isBlank(byte) {
  return byte === bytes_SPACE || byte >= 9 && byte <= 13;
}
;
const columns_MOST_COLUMNS = 4096;
const ALONE = "value";
function createJsonColumns(names) {
  const numbers = new Map(names.map((name, column2) => [name, column2]));
  const written = names.map(plainName);
  const positions2 = [];
  let alone = null;
  let expected = 0;
  function numberOf(name) {
    let column2 = numbers.get(name);
    if (column2 === void 0) {
      if (names.length === columns_MOST_COLUMNS) {
        throw new failure_Failure(`its records have more than ${columns_MOST_COLUMNS} different keys`);
      }
      column2 = names.push(name) - 1;
      numbers.set(name, column2);
      written.push(plainName(name));
    }
    return column2;
  }
  return {
    written,
    expected(bytes, from) {
      let name = written[expected];
      if (name === void 0) {
        name = written[0];
        if (name === void 0)
          return -1;
        expected = 0;
      }
      const { length } = name;
      for (let at = 0; at < length; at++)
        if (bytes[from + at] !== name[at])
          return -1;
      return bytes[from + length] === bytes_QUOTE ? from + length : -1;
    },
    taken: () => expected++,
    named(bytes, from, to, isEscaped) {
      if (isEscaped || !isAt(bytes, from, to, written[expected])) {
        expected = !isEscaped && isAt(bytes, from, to, written[0]) ? 0 : numberOf(columns_nameAt(bytes, from, to));
      }
      return expected++;
    },
    at(position) {
      const column2 = positions2[position] ?? numberOf(positionName(position));
      positions2[position] = column2;
      return column2;
    },
    alone() {
      alone ??= numberOf(ALONE);
      return alone;
    }
  };
}
const columns_NEVER = Buffer.of(0);
function plainName(name) {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < bytes_SPACE || code === bytes_QUOTE || code === bytes_BACKSLASH)
      return columns_NEVER;
  }
  return Buffer.from(name);
}
function columns_nameAt(bytes, from, to) {
  const copy2 = Buffer.from(bytes.subarray(from, to));
  return decodePath(copy2.subarray(0, unescapeText(copy2, 0, copy2.length, 0, false)));
}
function isAt(bytes, from, to, name) {
  if (name === void 0 || name.length !== to - from)
    return false;
  for (let at = 0; at < name.length; at++)
    if (bytes[from + at] !== name[at])
      return false;
  return true;
}
;
const json_scan_program_PROGRAM = "AGFzbQEAAAABEAFgDH9/f39/f39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMCAQAGEAN/AUEAC38BQQALfwFBAAsHKwUHcmVjb3JkcwMABXRha2VuAwEFbGluZXMDAgRzY2FuAAAGbWVtb3J5AgAKqggBpwgCDH8BeyACIABrIRMgACICIQ8gCyEOA0AgASACSyAGIBJLcQR/IAItAABB+wBGBUEACwRAAkAgAkEBaiECQQAhEEEAIRQDQCABIAJLBEACQCAHIBBBA3RqIgwoAgAhFyAMKAIEIRZBACEMAn8DQCAMQQhqIg0gFk0EQEEAIAIgDGopAwAgDCAXaikDAFINAhogDSEMDAELCwNAIAwgFkkEQEEAIAIgDGotAAAgDCAXai0AAEcNAhogDEEBaiEMDAELC0EBC0UNACACIBZqIgItAABBIEYEQCACQQFqIQILIAIiDSEMIAItAAAiFkEiRgRAIAJBAWoiDSEMAn8DQCABIAxLBEAgDP0ABAAiGP0MIiIiIiIiIiIiIiIiIiIiIv0jIBj9DFxcXFxcXFxcXFxcXFxcXFz9I/1QIBj9DB8fHx8fHx8fHx8fHx8fHx/9Kv1Q/WQiFgRAIAwgFmhqIgxBACABIAxLBH8gDC0AAEEiRgVBAAsbDAMLIAxBEGohDAwBCwtBAAsiDEUNASAMQQFqIQIFIBZB9ABGBH8gAigCAEH05NWrBkYFQQALBEAgAkEEaiICIQwFIBZB5gBGBH8gAigCAUHh2M2rBkYFQQALBEAgAkEFaiICIQwFIBZB7gBGBH8gAigCAEHu6rHjBkYFQQALBEAgAkEEaiECBQJ/QQAgAkEBaiACIAItAABBLUYbIgItAABBMGtBCk8NABogAi0AAEEwRgRAIAJBAWohAgUDQCACLQAAQTBrQQpJBEAgAkEBaiECDAELCwsgAi0AAEEuRgRAQQAgAkEBaiICLQAAQTBrQQpPDQEaA0AgAi0AAEEwa0EKSQRAIAJBAWohAgwBCwsLIAItAABBIHJB5QBGBEAgAkEBaiICLQAAQStGBH9BAQUgAi0AAEEtRgsEQCACQQFqIQILQQAgAi0AAEEwa0EKTw0BGgNAIAItAABBMGtBCkkEQCACQQFqIQIMAQsLCyACCyICRQ0EIAIhDAsLCwsgASACTQ0AIAggEWogDSATajYCACAJIBFqIAwgE2o2AgAgEUEEaiERIBBBAWohECACIgxBAWohAiAMLQAAIgxBLEYEQCAFIBBGDQEgAkEBaiACIAItAABBIEYbIQIMAwsgBSAQRiAMQf0ARnEhFAsLCyAURQ0AA0AgBCAQSwRAIAggEWpBADYCACAJIBFqQQA2AgAgEEEBaiEQIBFBBGohEQwBCwsgCiASQQJ0aiAONgIAIBJBAWohEiACIQ8gDiALayEVIANFIQ0DQCABIAJLBEACQCACLQAAIgxBCkYEQCAOQQFqIQ4FIA1FIAxBLEZxBEBBASENBSAMQQ1HIAxBIEdxIAxBCUdxDQILCyACQQFqIQIMAgsLCyANRQ0ADAILCwsgEiQAIA8gAGskASAVJAIL";
;
const plain_records_MOST_COLUMNS = 256;
const MOST_NAMES = 16 * 1024;
const plain_records_KEYS = OWN;
const NAMES = plain_records_KEYS + plain_records_MOST_COLUMNS * 8;
const json_plain_records_BYTES = NAMES + MOST_NAMES;
const plain_records_MARGIN = 64;
let json_plain_records_program = null;
function createPlainValues(names, isArray) {
  let wanted = record_program_FIRST_BYTES;
  let keys = new Uint8Array(0);
  let places2 = new Int32Array(0);
  const made = { line: 0, take };
  function know() {
    const parts = names.map((name) => Buffer.concat([QUOTED, name, plain_records_COLON]));
    keys = Buffer.concat(parts);
    let at = NAMES;
    places2 = Int32Array.from(parts.flatMap(({ length }) => {
      at += length;
      return [at - length, length];
    }));
  }
  function take(bytes, position, end, batch, line) {
    made.line = line;
    if (places2.length !== names.length * 2)
      know();
    if (names.length > plain_records_MOST_COLUMNS || keys.length > MOST_NAMES)
      return position;
    json_plain_records_program ??= loadRecordProgram(json_scan_program_PROGRAM, json_plain_records_BYTES + record_program_MOST_BYTES + plain_records_MARGIN);
    const { memory, words: words2, records: records2, taken: taken2, lines, scan } = json_plain_records_program;
    const { width } = batch;
    const size = Math.min(wanted, end - position);
    const most = roomIn(batch);
    memory.set(keys, NAMES);
    words2.set(places2, plain_records_KEYS / 4);
    memory.set(bytes.subarray(position, position + size), json_plain_records_BYTES);
    memory.fill(0, json_plain_records_BYTES + size, json_plain_records_BYTES + size + plain_records_MARGIN);
    const how = [isArray ? 1 : 0, width, names.length, most, plain_records_KEYS, STARTS, record_program_ENDS, LINES, line];
    scan(json_plain_records_BYTES, json_plain_records_BYTES + size, position, ...how);
    addFound(json_plain_records_program, batch);
    made.line = line + lines.value;
    const used = taken2.value;
    wanted = nextSize(records2.value === most, used, size);
    return position + used;
  }
  return made;
}
const QUOTED = Buffer.from('"');
const plain_records_COLON = Buffer.from('":');
;
function makeCanonical(bytes, from) {
  let at = from;
  let end = from;
  function blanks() {
    let byte = bytes[at];
    while (byte === bytes_SPACE || byte === bytes_NEWLINE || byte === bytes_RETURN || byte === bytes_TAB)
      byte = bytes[++at];
  }
  function value() {
    blanks();
    const first = bytes[at];
    if (first === OPEN_OBJECT)
      object();
    else if (first === OPEN_ARRAY)
      array();
    else if (first === bytes_QUOTE)
      text();
    else {
      let byte = bytes[at];
      while (byte > bytes_SPACE && byte !== COMMA && byte !== CLOSE_ARRAY && byte !== CLOSE_OBJECT) {
        bytes[end++] = byte;
        byte = bytes[++at];
      }
    }
  }
  function text() {
    const open = at;
    let isEscaped = false;
    for (at += 1; bytes[at] !== bytes_QUOTE; at++) {
      if (bytes[at] !== bytes_BACKSLASH)
        continue;
      isEscaped = true;
      at += 1;
    }
    bytes[end++] = bytes_QUOTE;
    if (isEscaped)
      end = unescapeText(bytes, open + 1, at, end, true);
    else if (end === open + 1)
      end = at;
    else {
      bytes.copyWithin(end, open + 1, at);
      end += at - open - 1;
    }
    bytes[end++] = bytes_QUOTE;
    at += 1;
  }
  function array() {
    items(CLOSE_ARRAY, value);
  }
  function object() {
    const first = end + 1;
    const members = [];
    items(CLOSE_OBJECT, () => {
      const start = end;
      text();
      blanks();
      at += 1;
      const colon = end;
      bytes[end++] = COLON;
      value();
      members.push([start, colon, end]);
    });
    if (!isSorted(bytes, members))
      end = sortMembers(bytes, first, end - 1, members);
  }
  function items(close, read2) {
    bytes[end++] = bytes[at++];
    blanks();
    while (bytes[at] !== close) {
      read2();
      blanks();
      if (bytes[at] !== COMMA)
        continue;
      bytes[end++] = COMMA;
      at += 1;
      blanks();
    }
    bytes[end++] = close;
    at += 1;
  }
  value();
  return end;
}
function isSorted(bytes, members) {
  return members.every((member, at) => at === 0 || compareKeys(bytes, members[at - 1] ?? member, member) < 0);
}
let canonical_copy = new Uint8Array(1024);
function sortMembers(bytes, from, to, members) {
  if (to - from > canonical_copy.length)
    canonical_copy = new Uint8Array((to - from) * 2);
  for (let at = from; at < to; at++)
    canonical_copy[at - from] = bytes[at];
  members.sort((left, right) => compareKeys(bytes, left, right));
  const kept = members.filter((member, at) => {
    const next = members[at + 1];
    return next === void 0 || compareKeys(bytes, member, next) !== 0;
  });
  let end = from;
  for (const [start, , memberEnd] of kept) {
    if (end > from)
      bytes[end++] = COMMA;
    for (let at = start - from; at < memberEnd - from; at++)
      bytes[end++] = canonical_copy[at];
  }
  bytes[end++] = CLOSE_OBJECT;
  return end;
}
function compareKeys(bytes, [left, leftEnd], [right, rightEnd]) {
  const shorter = Math.min(leftEnd - left, rightEnd - right);
  for (let at = 0; at < shorter; at++) {
    const difference = bytes[left + at] - bytes[right + at];
    if (difference !== 0)
      return difference;
  }
  return leftEnd - left - (rightEnd - right);
}
;
const value_ends_PARTIAL = -1;
const value_ends_DEEPEST = 200;
const value_ends_WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"].map((word) => Buffer.from(word));
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) => byte < bytes_SPACE || byte === bytes_QUOTE || byte === bytes_BACKSLASH ? 1 : 0);
function createValueEnds() {
  let bytes = new Uint8Array(1);
  let end = 0;
  let isLast = false;
  let line = 1;
  let hasEscape = false;
  function begin(source, to, last2, first) {
    bytes = source;
    end = to;
    isLast = last2;
    line = first;
    bytes[to] = 0;
  }
  function blanks(at) {
    const source = bytes;
    for (; ; ) {
      const byte = source[at];
      if (byte > bytes_SPACE)
        return at;
      if (byte === bytes_NEWLINE)
        line += 1;
      else if (byte !== bytes_SPACE && byte !== bytes_RETURN && byte !== bytes_TAB)
        return at;
      at += 1;
    }
  }
  function endOfText(from) {
    const source = bytes;
    let at = from;
    hasEscape = false;
    for (; ; ) {
      while (STOPS[source[at]] === 0)
        at += 1;
      const byte = source[at];
      if (byte === bytes_QUOTE)
        return at;
      if (byte !== bytes_BACKSLASH)
        return stopped(at);
      hasEscape = true;
      if (at + 6 > end && !isLast)
        return value_ends_PARTIAL;
      const length = lengthOfEscape(bytes, at);
      if (length === 0 || at + length > end)
        return stopped(at + 1);
      at += length;
    }
  }
  function endOfNested(from, depth) {
    if (depth > value_ends_DEEPEST)
      throw new failure_Failure(`values are nested deeper than ${value_ends_DEEPEST}`);
    const isObject = bytes[from] === OPEN_OBJECT;
    const close = isObject ? CLOSE_OBJECT : CLOSE_ARRAY;
    let at = blanks(from + 1);
    if (bytes[at] === close)
      return at + 1;
    for (; ; ) {
      if (isObject) {
        if (bytes[at] !== bytes_QUOTE)
          return stopped(at);
        at = endOfText(at + 1);
        if (at === value_ends_PARTIAL)
          return value_ends_PARTIAL;
        at = blanks(at + 1);
        if (bytes[at] !== COLON)
          return stopped(at);
        at = blanks(at + 1);
      }
      const first = bytes[at];
      if (first === bytes_QUOTE) {
        at = endOfText(at + 1);
        if (at !== value_ends_PARTIAL)
          at += 1;
      } else if (first === OPEN_OBJECT || first === OPEN_ARRAY)
        at = endOfNested(at, depth + 1);
      else
        at = endOfScalar(at);
      if (at === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      at = blanks(at);
      if (bytes[at] === close)
        return at + 1;
      if (bytes[at] !== COMMA)
        return stopped(at);
      at = blanks(at + 1);
    }
  }
  function endOfScalar(from) {
    let at = bytes[from] === MINUS ? from + 1 : from;
    const first = bytes[at];
    if (first < bytes_ZERO || first > bytes_NINE)
      return endOfWord(from);
    at = first === bytes_ZERO ? at + 1 : endOfDigits(at);
    if (bytes[at] === bytes_POINT) {
      const digits = at + 1;
      at = endOfDigits(digits);
      if (at === digits)
        return stopped(at);
    }
    if ((bytes[at] | LOWER) === LETTER_E) {
      const sign = bytes[at + 1];
      const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      at = endOfDigits(digits);
      if (at === digits)
        return stopped(at);
    }
    return at < end || isLast ? at : value_ends_PARTIAL;
  }
  function endOfDigits(from) {
    const source = bytes;
    let at = from;
    let byte = source[at];
    while (byte >= bytes_ZERO && byte <= bytes_NINE)
      byte = source[++at];
    return at;
  }
  function endOfWord(from) {
    for (const word of value_ends_WORDS) {
      let at = 0;
      while (at < word.length && bytes[from + at] === word[at])
        at += 1;
      if (at === word.length)
        return from + at;
      if (at > 0 && from + at >= end)
        return stopped(end);
    }
    return stopped(from);
  }
  function stopped(at) {
    if (at < end)
      throw new failure_Failure(`${value_ends_shown(bytes[at])} where it can't stand`);
    if (isLast)
      throw new failure_Failure("it ends before the value does");
    return value_ends_PARTIAL;
  }
  return {
    get line() {
      return line;
    },
    get hasEscape() {
      return hasEscape;
    },
    ...{ begin, blanks, stopped },
    text: endOfText,
    nested: (from) => endOfNested(from, 1),
    scalar: endOfScalar
  };
}
function value_ends_shown(byte) {
  return byte > bytes_SPACE && byte < 127 ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, "0")}`;
}
;
const WRITTEN_ESCAPED = 1;
const WRITTEN_NESTED = 2;
function createJsonScanner(columns) {
  const find = createValueEnds();
  let bytes = new Uint8Array(1);
  let starts = new Int32Array(64);
  let ends = new Int32Array(64);
  let used = 0;
  const written = [];
  let writtenCount = 0;
  function record(source, from, to, isLast, line) {
    bytes = source;
    find.begin(source, to, isLast, line);
    for (let column2 = 0; column2 < used; column2++) {
      starts[column2] = 0;
      ends[column2] = 0;
    }
    used = 0;
    writtenCount = 0;
    const opening = bytes[from];
    let at;
    if (opening === OPEN_OBJECT)
      at = members(from);
    else if (opening === OPEN_ARRAY)
      at = items(from);
    else
      at = cell(from, columns.alone());
    if (at !== value_ends_PARTIAL && writtenCount > 0)
      settle();
    return at;
  }
  function members(from) {
    const source = bytes;
    let at = find.blanks(from + 1);
    if (source[at] === CLOSE_OBJECT)
      return at + 1;
    for (; ; ) {
      if (source[at] !== bytes_QUOTE)
        return find.stopped(at);
      let close = columns.expected(source, at + 1);
      let column2;
      if (close >= 0)
        column2 = columns.taken();
      else {
        close = find.text(at + 1);
        if (close === value_ends_PARTIAL)
          return value_ends_PARTIAL;
        column2 = columns.named(source, at + 1, close, find.hasEscape);
      }
      at = close + 1;
      if (source[at] !== COLON) {
        at = find.blanks(at);
        if (source[at] !== COLON)
          return find.stopped(at);
      }
      at = cell(source[at + 1] > bytes_SPACE ? at + 1 : find.blanks(at + 1), column2);
      if (at === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      if (source[at] <= bytes_SPACE)
        at = find.blanks(at);
      if (source[at] === CLOSE_OBJECT)
        return at + 1;
      if (source[at] !== COMMA)
        return find.stopped(at);
      at = source[at + 1] > bytes_SPACE ? at + 1 : find.blanks(at + 1);
    }
  }
  function items(from) {
    let at = find.blanks(from + 1);
    if (bytes[at] === CLOSE_ARRAY)
      return at + 1;
    for (let position = 0; ; position++) {
      at = cell(at, columns.at(position));
      if (at === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      at = find.blanks(at);
      if (bytes[at] === CLOSE_ARRAY)
        return at + 1;
      if (bytes[at] !== COMMA)
        return find.stopped(at);
      at = find.blanks(at + 1);
    }
  }
  function cell(from, column2) {
    if (column2 >= starts.length) {
      starts = wider(starts, column2 + 1);
      ends = wider(ends, column2 + 1);
    }
    if (column2 >= used)
      used = column2 + 1;
    const first = bytes[from];
    if (first === bytes_QUOTE) {
      const close2 = find.text(from + 1);
      if (close2 === value_ends_PARTIAL)
        return value_ends_PARTIAL;
      starts[column2] = from + 1;
      ends[column2] = close2;
      if (find.hasEscape)
        note(column2, WRITTEN_ESCAPED);
      return close2 + 1;
    }
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      const close2 = find.nested(from);
      starts[column2] = from;
      ends[column2] = close2;
      note(column2, WRITTEN_NESTED);
      return close2;
    }
    const close = find.scalar(from);
    starts[column2] = from;
    ends[column2] = first === LETTER_N ? from : close;
    return close;
  }
  function note(column2, how) {
    written[writtenCount++] = column2;
    written[writtenCount++] = starts[column2];
    written[writtenCount++] = how;
  }
  function settle() {
    for (let at = 0; at < writtenCount; at += 3) {
      const column2 = written[at];
      const start = written[at + 1];
      if (starts[column2] !== start)
        continue;
      ends[column2] = written[at + 2] === WRITTEN_NESTED ? makeCanonical(bytes, start) : unescapeText(bytes, start, ends[column2], start, false);
    }
  }
  return {
    get line() {
      return find.line;
    },
    get starts() {
      return starts;
    },
    get ends() {
      return ends;
    },
    get used() {
      return used;
    },
    record,
    blanks(source, from, to, line) {
      find.begin(source, to, false, line);
      return find.blanks(from);
    }
  };
}
function wider(cells, least) {
  const larger2 = new Int32Array(Math.max(least, cells.length * 2));
  larger2.set(cells);
  return larger2;
}
;
async function readValues(source, values, names, from, take) {
  let { record, offset, line } = from ?? { record: 0, ...values };
  const { isArray, end: behind } = values;
  const builder = createBatchBuilder(names.length, record, take);
  const columns = createJsonColumns(names);
  const scanner = createJsonScanner(columns);
  const plain2 = createPlainValues(columns.written, isArray);
  const byHand = createByHand();
  let needsComma = false;
  let isFirst2 = record === 0;
  let isClosed = !isArray;
  await readText(source, offset, (bytes, start, end, isLast) => {
    builder.batch.bytes = bytes;
    let position = offset === 0 ? behindMark(bytes, start) : start;
    for (; ; ) {
      position = scanner.blanks(bytes, position, end, line);
      line = scanner.line;
      if (position >= end)
        break;
      if (isArray && bytes[position] === CLOSE_ARRAY && (needsComma || isFirst2)) {
        isClosed = true;
        builder.flush();
        return STOP;
      }
      if (isArray && needsComma) {
        if (bytes[position] !== COMMA)
          throw broken('"," is missing between two values', position - start);
        needsComma = false;
        position += 1;
        continue;
      }
      if (columns.written.length > 0 && byHand.isTime() && bytes[position] === OPEN_OBJECT) {
        let found2 = 0;
        const isWanted2 = builder.fill(columns.written.length, offset + position - start, line, (batch) => {
          const before = batch.count;
          position = plain2.take(bytes, position, end, batch, line);
          found2 = batch.count - before;
        });
        byHand.found(found2);
        if (found2 > 0) {
          line = plain2.line;
          record += found2;
          isFirst2 = false;
          needsComma = true;
        }
        if (!isWanted2)
          return stop();
        if (found2 > 0)
          continue;
      }
      const next = scanned(bytes, position, start, end, isLast);
      if (next === value_ends_PARTIAL)
        break;
      isFirst2 = false;
      needsComma = true;
      record += 1;
      const { starts, ends, used } = scanner;
      if (!builder.add(starts, ends, used, offset + position - start, line, scanner.line))
        return stop();
      position = next;
      line = scanner.line;
    }
    offset += position - start;
    return builder.flush() ? position : stop();
  }, behind);
  if (!isClosed)
    throw new failure_Failure(`ends on line ${line} before its array does`);
  function stop() {
    isClosed = true;
    return STOP;
  }
  function scanned(bytes, at, start, end, isLast) {
    try {
      return scanner.record(bytes, at, end, isLast, line);
    } catch (error) {
      if (!(error instanceof failure_Failure))
        throw error;
      throw broken(error.message, at - start);
    }
  }
  function broken(message, at) {
    return new failure_Failure(`is no JSON in the value on line ${line}, at byte ${offset + at}: ${message}`);
  }
}
;
const ALL = { offset: 0, end: Number.POSITIVE_INFINITY, line: 1, isArray: false };
async function openJsonLines(source) {
  const first = await firstByte(source);
  const columns = [];
  return {
    part: null,
    place: null,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    canJump: text_source_isPlain(source),
    understoodAs: "one JSON value a line",
    notes: [],
    read: (from, take) => readValues(source, ALL, columns, from, take),
    readLines: (blocks, take) => readKept(source, blocks, take, (lines, take2) => readValues(lines, ALL, columns, null, take2))
  };
}
;
const WHOLE_NAMES = /^(?:data|rows|records|examples?|instances|samples|items|entries|questions)$/i;
const MOST_HELD = 64 * 1024 * 1024;
async function openJson(source, isSplitName2) {
  const first = await firstByte(source);
  if (first === null)
    throw new failure_Failure("is empty");
  if (first === OPEN_ARRAY) {
    const array = await outermostArray(source);
    return [document_tableOf(source, { ...array, isPart: false }, null)];
  }
  if (first !== OPEN_OBJECT)
    throw new failure_Failure("is no JSON: it begins with neither { nor [");
  const text = await held_heldText(source, MOST_HELD);
  const { arrays, others, isFollowed } = await surveyObject(text);
  if (isFollowed)
    return [await openJsonLines(text)];
  const filled = arrays.filter((member) => member.first !== CLOSE_ARRAY);
  const splits = filled.filter(({ key }) => isSplitName2(key));
  const isAll = others === 0 && splits.length > 0 && arrays.every(({ key }) => isSplitName2(key));
  if (isAll || splits.length > 1)
    return splits.map((member) => placed(text, { ...member, isPart: true }));
  const [whole, ...more] = filled.filter(({ first: first2 }) => first2 === OPEN_OBJECT || first2 === OPEN_ARRAY);
  if (whole === void 0 || more.length > 0 || !WHOLE_NAMES.test(whole.key))
    return [];
  return [placed(text, { ...whole, isPart: false })];
}
async function document_openJsonAt(source, places2) {
  const text = isPlain(source) ? source : await heldText(source, MOST_HELD);
  return places2.map((place) => placed(text, place));
}
function placed(source, place) {
  return document_tableOf(source, place, place);
}
function document_tableOf(source, { offset, end, line, first, key, isPart: isPart2 }, place) {
  const columns = [];
  const values = { offset, end, line, isArray: true };
  return {
    part: isPart2 ? key : null,
    place,
    columns,
    isNamed: first === OPEN_OBJECT,
    hasLines: true,
    canJump: text_source_isPlain(source),
    understoodAs: `${first === OPEN_ARRAY ? "JSON arrays, columns by position" : "an array of JSON"}${key === "" ? "" : `, under "${display_display(key)}"`}`,
    notes: [],
    read: (from, take) => readValues(source, values, columns, from, take)
  };
}
;
const arena_ZERO = 48;
const arena_MINUS = 45;
const arena_POINT = 46;
const SHORT_DIGITS = 2147483647;
const HALF_DIGITS = 8;
const arena_HALF = 10 ** HALF_DIGITS;
const MOST_DECIMAL = 40;
function arena_createArena() {
  let buffer = Buffer.alloc(64 * 1024);
  const reversed2 = new Uint8Array(MOST_DECIMAL);
  let end = 0;
  function reserve(count) {
    if (end + count <= buffer.length)
      return;
    const larger2 = Buffer.alloc(Math.max(end + count, buffer.length * 2));
    buffer.copy(larger2, 0, 0, end);
    buffer = larger2;
  }
  function addAscii(text) {
    reserve(text.length);
    for (let at = 0; at < text.length; at++)
      buffer[end++] = text.charCodeAt(at);
  }
  return {
    get bytes() {
      return buffer;
    },
    get end() {
      return end;
    },
    cutTo(place) {
      end = place;
    },
    addBytes(bytes, from, to) {
      const length = to - from;
      reserve(length);
      if (length < 32)
        for (let at = from; at < to; at++)
          buffer[end++] = bytes[at];
      else {
        buffer.set(bytes.subarray(from, to), end);
        end += length;
      }
    },
    addAscii,
    addText(text) {
      reserve(text.length * 3);
      end += buffer.write(text, end);
    },
    addDecimal(digits, places2, isNegative) {
      reserve(MOST_DECIMAL);
      if (isNegative)
        buffer[end++] = arena_MINUS;
      let rest = Math.floor(digits / arena_HALF);
      let half = digits - rest * arena_HALF;
      let written = 0;
      for (; written <= places2 || half > 0 || rest > 0; written++) {
        if (written === HALF_DIGITS) {
          half = rest;
          rest = 0;
        }
        const tenth = half / 10 | 0;
        reversed2[written] = arena_ZERO + half - tenth * 10;
        half = tenth;
      }
      for (let at = written - 1; at >= 0; at--) {
        buffer[end++] = reversed2[at];
        if (at === places2 && places2 > 0)
          buffer[end++] = arena_POINT;
      }
    },
    addWhole(value) {
      let rest = value < 0 ? -value : value;
      if (rest > SHORT_DIGITS) {
        addAscii(String(value));
        return;
      }
      reserve(11);
      if (value < 0)
        buffer[end++] = arena_MINUS;
      let digits = 1;
      for (let power = 10; power <= rest; power *= 10)
        digits += 1;
      for (let at = end + digits - 1; at >= end; at--) {
        const tenth = rest / 10 | 0;
        buffer[at] = arena_ZERO + rest - tenth * 10;
        rest = tenth;
      }
      end += digits;
    }
  };
}
;
const kinds_TEXTS = /* @__PURE__ */ new Set(["UTF8", "ENUM", "JSON", "STRING"]);
const UNSIGNED = /^UINT_(\d+)$/;
function kinds_kindOf({ type, converted_type, logical_type, scale, type_length }) {
  const meaning = converted_type ?? logical_type?.type;
  switch (type) {
    case "BOOLEAN":
      return { is: "truth" };
    case "FLOAT":
      return { is: "float" };
    case "DOUBLE":
      return { is: "double" };
    case "INT96":
      return { is: "old-timestamp" };
    default:
  }
  if (meaning === "DECIMAL")
    return { is: "decimal", scale: scale ?? scaleOf(logical_type) };
  if (type === "BYTE_ARRAY")
    return { is: meaning !== void 0 && kinds_TEXTS.has(meaning) ? "text" : "bytes" };
  if (type === "FIXED_LEN_BYTE_ARRAY") {
    if (logical_type?.type === "FLOAT16" && type_length === 2)
      return { is: "half" };
    return { is: logical_type?.type === "UUID" && type_length === 16 ? "uuid" : "bytes" };
  }
  if (meaning === "DATE")
    return { is: "date" };
  if (logical_type?.type === "TIMESTAMP" || logical_type?.type === "TIME") {
    return { is: logical_type.type === "TIME" ? "time" : "timestamp", unit: logical_type.unit };
  }
  if (converted_type === "TIMESTAMP_MILLIS")
    return { is: "timestamp", unit: "MILLIS" };
  if (converted_type === "TIMESTAMP_MICROS")
    return { is: "timestamp", unit: "MICROS" };
  if (converted_type === "TIME_MILLIS")
    return { is: "time", unit: "MILLIS" };
  if (converted_type === "TIME_MICROS")
    return { is: "time", unit: "MICROS" };
  const isUnsigned = logical_type?.type === "INTEGER" ? !logical_type.isSigned : UNSIGNED.test(converted_type ?? "");
  return isUnsigned ? { is: "unsigned", bits: type === "INT64" ? 64 : 32 } : { is: "whole" };
}
function scaleOf(logical) {
  return logical?.type === "DECIMAL" ? logical.scale : 0;
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
    let held = 0;
    while (seen < end) {
      while (held < bits) {
        if (at >= to)
          throw cutOff();
        word |= bytes[at++] << held;
        held += 8;
      }
      into[seen++] = word & mask;
      word >>>= bits;
      held -= bits;
    }
    at = behind;
  }
}
function isOneRun(bytes, from, to, value, count) {
  let header = 0;
  let at = from;
  for (let shift = 0; shift <= 28 && at < to; shift += 7) {
    const byte = bytes[at++];
    header |= (byte & 127) << shift;
    if (byte < 128)
      return (header & 1) === 0 && header >>> 1 >= count && bytes[at] === value;
  }
  return false;
}
function cutOff() {
  return new failure_Failure("a page is cut off");
}
;
const LENGTH_BYTES = 4;
function textsIn(bytes, from, count) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!(count >= 0 && from + count * LENGTH_BYTES <= bytes.length))
    throw tooFew();
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = from;
  for (let text = 0; text < count; text++) {
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
function readOwn(library, bytes, { num_values: count, encoding }, levels, decoder) {
  const { type, schemaPath, element } = decoder;
  const { parquet } = library;
  const isByDictionary = encoding.endsWith("_DICTIONARY");
  if (!isByDictionary && encoding !== "PLAIN")
    return null;
  const most = parquet.getMaxDefinitionLevel(schemaPath);
  if (most > 1 || parquet.getMaxRepetitionLevel(schemaPath) > 0)
    return null;
  let at = levels ?? 0;
  let there = null;
  let left = count;
  if (most === 1) {
    const start = levels === null ? 4 : 0;
    if (levels === null)
      at = start + lengthAt(bytes);
    if (!isOneRun(bytes, start, at, 1, count)) {
      there = new Uint8Array(count);
      readRuns(bytes, start, at, 1, there);
      left = 0;
      for (const each of there)
        left += each;
      if (left === count)
        there = null;
    }
  }
  const values = isByDictionary ? numbersIn(bytes, at, left) : type === "BYTE_ARRAY" ? { by: "bytes", ...textsIn(bytes, at, left) } : plainIn();
  return values && { count, there, values };
  function plainIn() {
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at };
    return {
      by: "value",
      stored: parquet.readPlain(reader, type, left, element.type_length)
    };
  }
}
function numbersIn(bytes, from, count) {
  const numbers = new Int32Array(count);
  if (count === 0)
    return { by: "dictionary", numbers };
  const bits = bytes[from];
  if (bits === void 0)
    throw new failure_Failure("a page is cut off");
  if (!isNarrow(bits))
    return null;
  if (bits > 0)
    readRuns(bytes, from + 1, bytes.length, bits, numbers);
  return { by: "dictionary", numbers };
}
function lengthAt(bytes) {
  const [one, two, three, four] = bytes;
  if (four === void 0)
    throw new failure_Failure("a page is cut off");
  return (one | two << 8 | three << 16 | four << 24) >>> 0;
}
;
const GROUP = 8;
function checkRuns({ parquet }, page, path, isTruth) {
  const { bytes, count, encoding, levels } = page;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const kinds = [
    [parquet.getMaxRepetitionLevel(path), levels?.repetition],
    [parquet.getMaxDefinitionLevel(path), levels?.definition]
  ];
  for (const [most, told2] of kinds) {
    if (most === 0)
      continue;
    const length = told2 ?? runs_lengthAt(view, at);
    if (told2 === void 0)
      at += 4;
    checkRun(bytes, at, at + length, bitsFor(most), count);
    at += length;
  }
  if (levels !== null)
    at = levels.repetition + levels.definition;
  if (encoding.endsWith("_DICTIONARY") && at < bytes.length) {
    checkRun(bytes, at + 1, bytes.length, bytes[at], count);
  } else if (encoding === "RLE" && isTruth && at + 4 <= bytes.length) {
    checkRun(bytes, at + 4, bytes.length, 1, count);
  }
}
function checkRun(bytes, from, to, bits, count) {
  if (to > bytes.length || bits > 32)
    throw new failure_Failure("a page contradicts itself");
  let seen = 0;
  for (let at = from; at < to && seen < count; ) {
    let header = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      if (!(shift < 2 ** 35) || byte === void 0)
        throw new failure_Failure("a page is cut off");
      header += (byte & 127) * shift;
      if (byte < 128)
        break;
    }
    const isPacked = header % 2 === 1;
    const run = isPacked ? Math.floor(header / 2) * GROUP : header / 2;
    if (Math.floor(run) > count + GROUP * GROUP * GROUP)
      throw new failure_Failure("a run is longer than its page");
    seen += Math.floor(run);
    at += isPacked ? Math.floor(run) / GROUP * bits : bits + 7 >> 3;
  }
}
function runs_lengthAt(view, at) {
  if (at + 4 > view.byteLength)
    throw new failure_Failure("a page is cut off");
  return view.getUint32(at, true);
}
function bitsFor(most) {
  return 32 - Math.clz32(most);
}
;
const LARGEST_PAGE = 256 * 1024 * 1024;
const LARGEST_CHUNK = 1024 * 1024 * 1024;
const MOST_VALUES = 16 * 1024 * 1024;
function readChunk({ bytes }, { meta_data, file_path }) {
  if (meta_data === void 0 || file_path)
    throw new failure_Failure("a column lies in another file");
  const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
  const from = Number(dictionary_page_offset || data_page_offset);
  const length = Number(total_compressed_size);
  if (!(from >= 0 && length >= 0 && from + length <= bytes.size)) {
    throw new failure_Failure(`a column is said to lie at byte ${from}, beyond the end of the file`);
  }
  if (length > LARGEST_CHUNK)
    throw new failure_Failure(`a column has ${length} bytes in one group of rows`);
  const memory = new Uint8Array(length);
  if (bytes.read(from, memory) < length)
    throw new failure_Failure(`ends before byte ${from + length}`);
  return { view: new DataView(memory.buffer), offset: 0 };
}
function nextPage({ parquet }, chunk) {
  const { view } = chunk;
  if (chunk.offset >= view.byteLength - 1)
    return null;
  const header = parquet.parquetHeader(chunk);
  const { compressed_page_size: packed, uncompressed_page_size: size } = header;
  const values = [header.data_page_header, header.data_page_header_v2, header.dictionary_page_header];
  if (!(packed >= 0 && chunk.offset + packed <= view.byteLength))
    throw new failure_Failure("a page is cut off");
  if (!(size >= 0 && size <= LARGEST_PAGE))
    throw new failure_Failure(`a page is said to unpack to ${size} bytes`);
  for (const each of values) {
    if (each && !(each.num_values >= 0 && each.num_values <= MOST_VALUES)) {
      throw new failure_Failure(`a page is said to hold ${each.num_values} values`);
    }
  }
  return header;
}
function checkPages(library, chunk, decoder) {
  const walk2 = { ...chunk };
  for (; ; ) {
    const header = nextPage(library, walk2);
    if (header === null)
      return;
    if (isWideDelta(header, decoder))
      throw new failure_Failure("differences of 32 bits in nested values are not read");
    unpackData(library, walk2, header, decoder);
  }
}
function unpackData(library, chunk, header, { codec, compressors, schemaPath, type }) {
  const { parquet } = library;
  const packed = takeBytes(chunk, header);
  const { data_page_header: first, data_page_header_v2: second } = header;
  const isTruth = type === "BOOLEAN";
  if (first) {
    const bytes2 = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors);
    const page = { bytes: bytes2, count: first.num_values, encoding: first.encoding, levels: null };
    checkRuns(library, page, schemaPath, isTruth);
    return { packed, bytes: bytes2 };
  }
  if (!second)
    return { packed, bytes: packed };
  const { num_values, num_nulls, encoding, is_compressed } = second;
  const { definition_levels_byte_length: definition, repetition_levels_byte_length: repetition } = second;
  const levels = definition + repetition;
  const size = header.uncompressed_page_size - levels;
  const isSound = num_nulls >= 0 && num_nulls <= num_values && definition >= 0 && repetition >= 0;
  if (!isSound || levels > packed.length || size < 0)
    throw new failure_Failure("a page contradicts itself");
  let rest = packed.subarray(levels);
  if (is_compressed !== false && size > 0)
    rest = parquet.decompressPage(rest, size, codec, compressors);
  const bytes = Buffer.concat([packed.subarray(0, levels), rest]);
  checkRuns(library, { bytes, count: num_values, encoding, levels: { repetition, definition } }, schemaPath, isTruth);
  return { packed, bytes };
}
function readData(library, chunk, header, decoder) {
  const { parquet } = library;
  const { data_page_header: first, data_page_header_v2: second } = header;
  if (!first && !second)
    throw new failure_Failure(`a page is of the unknown kind ${header.type}`);
  const { packed, bytes } = unpackData(library, chunk, header, decoder);
  const told2 = first ?? second;
  const own = readOwn(library, bytes, told2, second?.definition_levels_byte_length ?? null, decoder);
  if (own !== null)
    return own;
  const wide = isWideDelta(header, decoder) ? { ...decoder, type: "INT64" } : decoder;
  const { definitionLevels, dataPage } = first ? parquet.readDataPage(bytes, first, wide) : parquet.readDataPageV2(packed, header, wide);
  return {
    count: told2.num_values,
    there: definitionLevels === void 0 || definitionLevels.length === 0 ? null : Uint8Array.from(definitionLevels),
    values: told2.encoding.endsWith("_DICTIONARY") ? { by: "dictionary", numbers: dataPage } : { by: "value", stored: dataPage }
  };
}
function isWideDelta({ data_page_header, data_page_header_v2 }, { type, element }) {
  const { encoding } = data_page_header ?? data_page_header_v2 ?? {};
  return type === "INT32" && encoding === "DELTA_BINARY_PACKED" && kinds_kindOf(element).is === "unsigned";
}
function decoderOf({ library, root }, { meta_data }) {
  if (meta_data === void 0)
    throw new failure_Failure("a column lies in another file");
  const schemaPath = library.parquet.getTreePath(root, meta_data.path_in_schema);
  const { element } = schemaPath.at(-1);
  const { codec } = meta_data;
  const { compressors } = library;
  return { element, schemaPath, codec, type: element.type, compressors };
}
function readDictionary({ parquet }, chunk, header, decoder) {
  const { codec, compressors, type, element } = decoder;
  const packed = takeBytes(chunk, header);
  const bytes = parquet.decompressPage(packed, header.uncompressed_page_size, codec, compressors);
  const count = header.dictionary_page_header?.num_values ?? 0;
  if (type === "BYTE_ARRAY")
    return { by: "bytes", ...textsIn(bytes, 0, count) };
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  return {
    by: "value",
    stored: parquet.readPlain(reader, type, count, element.type_length)
  };
}
function takeBytes(chunk, { compressed_page_size }) {
  const packed = new Uint8Array(chunk.view.buffer, chunk.offset, compressed_page_size);
  chunk.offset += compressed_page_size;
  return packed;
}
;
const DOUBLE_DIGITS = 15;
const FLOAT_DIGITS = 6;
const LEAST = 1e-6;
const MOST_PLACES = 15;
const MOST_MISSES = 64;
const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, power) => 10 ** power);
function decimalWriter(arena2, digits, rounded) {
  const most = 10 ** digits;
  let last2 = 0;
  let misses = 0;
  function wholeWith(value, places2) {
    const whole = Math.round(value * POWERS[places2]);
    return whole < most && rounded(whole / POWERS[places2]) === value ? whole : -1;
  }
  return (value) => {
    const size = Math.abs(value);
    if (!(size >= LEAST && size < most))
      return false;
    let places2 = last2;
    let whole = wholeWith(size, places2);
    for (let other = MOST_PLACES; whole < 0 && other >= 0 && misses < MOST_MISSES; other--) {
      whole = wholeWith(size, other);
      if (whole >= 0)
        places2 = other;
    }
    if (whole < 0) {
      misses += 1;
      return false;
    }
    misses = 0;
    while (places2 > 0 && whole % 10 === 0) {
      whole /= 10;
      places2 -= 1;
    }
    if (places2 > last2)
      last2 = places2;
    arena2.addDecimal(whole, places2, value < 0);
    return true;
  };
}
;
const values_UNITS = {
  MILLIS: { perSecond: 1000n, digits: 3 },
  MICROS: { perSecond: 1000000n, digits: 6 },
  NANOS: { perSecond: 1000000000n, digits: 9 }
};
const DAY_SECONDS = 86400n;
const JULIAN_DAYS = 2440588n;
const NANOS_OF_DAY = 64n;
const EXACT_FLOAT = 2 ** 24;
function writerOf(kind, arena2) {
  switch (kind.is) {
    case "truth":
      return (value) => arena2.addAscii(value ? "true" : "false");
    case "float": {
      const addShort = decimalWriter(arena2, FLOAT_DIGITS, Math.fround);
      return (value) => {
        if (!addShort(value))
          addNumber(arena2, shortestFloat(value));
      };
    }
    case "double": {
      const addShort = decimalWriter(arena2, DOUBLE_DIGITS, (value) => value);
      return (value) => {
        if (!addShort(value))
          addNumber(arena2, value);
      };
    }
    case "half":
      return (value) => addNumber(arena2, shortestHalf(halfOf(value)));
    case "text":
    case "bytes":
      return (value) => arena2.addBytes(value, 0, value.length);
    case "uuid":
      return (value) => arena2.addAscii(uuidOf(value));
    case "date":
      return (value) => arena2.addAscii(dateOf(BigInt(value)));
    case "time":
      return (value) => arena2.addAscii(timeOf(BigInt(value), kind.unit));
    case "timestamp":
      return (value) => arena2.addAscii(timestampOf(BigInt(value), kind.unit));
    case "old-timestamp":
      return (value) => arena2.addAscii(oldTimestampOf(value));
    case "decimal":
      return (value) => arena2.addAscii(decimalOf(wholeOf(value), kind.scale));
    case "unsigned":
      return (value) => addUnsigned(arena2, value, kind.bits);
    case "whole":
      return (value) => addWhole(arena2, value);
  }
}
function addWhole(arena2, value) {
  const double = Number(value);
  if (Number.isSafeInteger(double))
    arena2.addWhole(double);
  else
    arena2.addAscii(String(value));
}
function addUnsigned(arena2, value, bits) {
  if (typeof value === "number")
    arena2.addWhole(value >>> 0);
  else
    addWhole(arena2, BigInt.asUintN(bits, value));
}
function addNumber(arena2, value) {
  if (Number.isSafeInteger(value))
    arena2.addWhole(value);
  else
    arena2.addAscii(String(value));
}
function shortestFloat(value) {
  const isPlain2 = Number.isInteger(value) && Math.abs(value) <= EXACT_FLOAT;
  if (isPlain2 || !Number.isFinite(value))
    return value;
  for (let digits = 6; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value)
      return shorter;
  }
  return Number(value.toPrecision(9));
}
function shortestHalf(value) {
  if (!Number.isFinite(value) || Number.isInteger(value))
    return value;
  const power = Math.max(Math.floor(Math.log2(Math.abs(value))), -14);
  const reach = 2 ** (power - 11);
  for (let digits = 3; digits < 5; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.abs(shorter - value) < reach)
      return shorter;
  }
  return Number(value.toPrecision(5));
}
function halfOf([low = 0, high = 0]) {
  const sign = high & 128 ? -1 : 1;
  const exponent = high >> 2 & 31;
  const fraction = (high & 3) << 8 | low;
  if (exponent === 0)
    return sign * 2 ** -24 * fraction;
  if (exponent === 31)
    return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * 2 ** (exponent - 25) * (1024 + fraction);
}
function wholeOf(value) {
  if (!(value instanceof Uint8Array))
    return BigInt(value);
  if (value.length === 0)
    return 0n;
  return BigInt.asIntN(value.length * 8, BigInt(`0x${Buffer.from(value).toString("hex")}`));
}
function decimalOf(unscaled, scale) {
  if (scale <= 0)
    return String(unscaled * 10n ** BigInt(-scale));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
function uuidOf(bytes) {
  const hex2 = Buffer.from(bytes).toString("hex");
  return [hex2.slice(0, 8), hex2.slice(8, 12), hex2.slice(12, 16), hex2.slice(16, 20), hex2.slice(20)].join("-");
}
function dateOf(days) {
  const date = new Date(Number(days * DAY_SECONDS) * 1e3);
  return Number.isNaN(date.getTime()) ? `${days}` : date.toISOString().split("T")[0];
}
function timeOf(value, unit) {
  const { perSecond, digits } = values_UNITS[unit];
  const seconds = value / perSecond;
  const parts = [seconds / 3600n, seconds / 60n % 60n, seconds % 60n].map((part) => String(part).padStart(2, "0"));
  return `${parts.join(":")}${fractionOf(value % perSecond, digits)}`;
}
function timestampOf(value, unit) {
  const { perSecond, digits } = values_UNITS[unit];
  let seconds = value / perSecond;
  if (value % perSecond < 0n)
    seconds -= 1n;
  const date = new Date(Number(seconds) * 1e3);
  if (Number.isNaN(date.getTime()))
    return `${value}`;
  return `${date.toISOString().slice(0, -5)}${fractionOf(value - seconds * perSecond, digits)}Z`;
}
function oldTimestampOf(value) {
  const days = BigInt.asIntN(32, value >> NANOS_OF_DAY) - JULIAN_DAYS;
  return timestampOf(days * DAY_SECONDS * values_UNITS.NANOS.perSecond + BigInt.asUintN(64, value), "NANOS");
}
function fractionOf(units, digits) {
  let text = String(units).padStart(digits, "0");
  while (text.endsWith("000"))
    text = text.slice(0, -3);
  return text === "" ? "" : `.${text}`;
}
;
const LONGEST_IN_ARENA = 16 * 1024;
const MOST_IN_ARENA = 1024 * 1024;
function readCells(library, chunk, decoder, arena2) {
  const kind = kinds_kindOf(decoder.element);
  const start = chunk.offset;
  const header = nextPage(library, chunk);
  if (header?.type !== "DICTIONARY_PAGE") {
    chunk.offset = start;
    return null;
  }
  const size = header.uncompressed_page_size;
  const isInArena = size <= LONGEST_IN_ARENA && arena2.end < MOST_IN_ARENA;
  const from = isInArena ? arena2 : arena_createArena();
  const write = writerOf(kind, from);
  const values = readDictionary(library, chunk, header, decoder);
  const count = dictionary_countOf(values);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let value = 0; value < count; value++) {
    starts[value] = from.end;
    if (values.by === "bytes")
      write(values.bytes.subarray(values.starts[value], values.ends[value]));
    else if (values.by === "value")
      write(values.stored[value]);
    ends[value] = from.end;
  }
  return { isInArena, from, starts, ends };
}
function dictionary_countOf(values) {
  if (values.by === "bytes")
    return values.starts.length;
  return values.by === "value" ? values.stored.length : 0;
}
;
const SLOW = /* @__PURE__ */ new Set(["float", "decimal", "timestamp", "date", "time", "old-timestamp"]);
const MOST_REMEMBERED = 1 << 16;
const TRIAL = 4096;
const MOST_NEW = 0.7;
const LENGTHS = 2 ** 16;
function createMemory(kind, arena2) {
  if (!SLOW.has(kind.is))
    return null;
  const places2 = /* @__PURE__ */ new Map();
  const kept = arena_createArena();
  let asked = 0;
  let added = 0;
  const memory = {
    write(value) {
      asked += 1;
      const place = places2.get(value);
      if (place === void 0)
        return false;
      const start = Math.floor(place / LENGTHS);
      arena2.addBytes(kept.bytes, start, start + place % LENGTHS);
      return true;
    },
    add(value, start) {
      added += 1;
      const length = arena2.end - start;
      if (places2.size < MOST_REMEMBERED && length < LENGTHS) {
        places2.set(value, kept.end * LENGTHS + length);
        kept.addBytes(arena2.bytes, start, arena2.end);
      }
      return asked > TRIAL && added > asked * MOST_NEW ? null : memory;
    }
  };
  return memory;
}
;
const TOO_FEW = "a page has fewer values than it says";
function openFlat(file, column2, arena2) {
  const { library } = file;
  const decoder = decoderOf(file, column2);
  const kind = kinds_kindOf(decoder.element);
  const write = writerOf(kind, arena2);
  const chunk = readChunk(file, column2);
  const dictionary = readCells(library, chunk, decoder, arena2);
  let page = null;
  let at = 0;
  let next = 0;
  let passed = 0;
  let memory = createMemory(kind, arena2);
  function takePage() {
    for (; ; ) {
      const header = nextPage(library, chunk);
      if (header === null)
        throw new failure_Failure("a column has fewer values than there are rows");
      const count = (header.data_page_header ?? header.data_page_header_v2)?.num_values;
      if (count !== void 0 && passed >= count && passed > 0) {
        passed -= count;
        chunk.offset += header.compressed_page_size;
        continue;
      }
      at = 0;
      next = 0;
      return readData(library, chunk, header, decoder);
    }
  }
  function pass(count) {
    const there = page?.there ?? null;
    if (there === null)
      next += count;
    else
      for (let each = at; each < at + count; each++)
        next += there[each];
    at += count;
  }
  function fillPart({ values, there }, places2, part) {
    if (values.by === "dictionary")
      fillByDictionary(values.numbers, there, places2, part);
    else if (values.by === "bytes")
      fillBytes(values, there, places2, part);
    else
      fillByValues(values.stored, there, places2, part);
  }
  function fillByDictionary(numbers, there, { starts, ends, first, step }, { from, to, wanted }) {
    if (dictionary === null)
      throw new failure_Failure("a dictionary is missing");
    const { isInArena, starts: begins, ends: behind } = dictionary;
    const { bytes } = dictionary.from;
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere2 = there === null || there[at] === 1;
      const number = isThere2 ? numbers[next++] : 0;
      if (!isThere2 || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      if (!(number < begins.length))
        throw new failure_Failure("a value is not in its dictionary");
      const start = begins[number];
      const end = behind[number];
      if (isInArena) {
        starts[place] = start;
        ends[place] = end;
      } else {
        starts[place] = arena2.end;
        arena2.addBytes(bytes, start, end);
        ends[place] = arena2.end;
      }
    }
  }
  function fillBytes(texts, there, { starts, ends, first, step }, { from, to, wanted }) {
    const isAsItIs = kind.is === "text" || kind.is === "bytes";
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere2 = there === null || there[at] === 1;
      const value = isThere2 ? next++ : 0;
      if (!isThere2 || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      const start = texts.starts[value];
      const end = texts.ends[value];
      if (start === void 0 || end === void 0)
        throw new failure_Failure(TOO_FEW);
      starts[place] = arena2.end;
      if (isAsItIs)
        arena2.addBytes(texts.bytes, start, end);
      else
        write(texts.bytes.subarray(start, end));
      ends[place] = arena2.end;
    }
  }
  function fillByValues(stored2, there, { starts, ends, first, step }, { from, to, wanted }) {
    for (let row = from, place = first + from * step; row < to; row++, at++, place += step) {
      const isThere2 = there === null || there[at] === 1;
      const number = isThere2 ? next++ : 0;
      if (!isThere2 || wanted !== null && wanted[row] === 0) {
        starts[place] = 0;
        ends[place] = 0;
        continue;
      }
      const value = stored2[number];
      if (value === void 0)
        throw new failure_Failure(TOO_FEW);
      const start = arena2.end;
      if (memory === null)
        write(value);
      else if (!memory.write(value)) {
        write(value);
        memory = memory.add(value, start);
      }
      starts[place] = start;
      ends[place] = arena2.end;
    }
  }
  return {
    async fill(places2, count, wanted) {
      for (let row = 0; row < count; ) {
        if (page === null || at === page.count) {
          page = takePage();
          continue;
        }
        if (passed > 0) {
          const some = Math.min(passed, page.count - at);
          pass(some);
          passed -= some;
          continue;
        }
        const to = Math.min(count, row + page.count - at);
        fillPart(page, places2, { from: row, to, wanted });
        row = to;
      }
    },
    skip(count) {
      passed += count;
      const some = page === null ? 0 : Math.min(passed, page.count - at);
      pass(some);
      passed -= some;
    }
  };
}
;
async function guarded(read2, where = "") {
  try {
    return await read2();
  } catch (error) {
    if (isOfSystem(error))
      throw error;
    const { message } = error;
    throw new failure_Failure(error instanceof failure_Failure && where === "" ? message : `is broken${where}: ${display_display(message)}`);
  }
}
function isOfSystem(error) {
  return error instanceof Error && "syscall" in error;
}
;
const BARE = /* @__PURE__ */ new Set(["truth", "whole", "unsigned", "float", "double", "half", "decimal"]);
function openNested(file, group, column2, first, arena2) {
  const { library, bytes, metadata } = file;
  const name = column2.element.name;
  for (const chunk of metadata.row_groups[group]?.columns ?? []) {
    if (chunk.meta_data?.path_in_schema[0] === name)
      checkPages(library, readChunk(file, chunk), decoderOf(file, chunk));
  }
  const show = jsonOf(library, column2);
  const raw = rawMetadata(metadata);
  const buffer = {
    byteLength: bytes.size,
    slice(from, to = bytes.size) {
      const part = new Uint8Array(Math.max(0, to - from));
      if (bytes.read(from, part) < part.length)
        throw new failure_Failure(`ends before byte ${to}`);
      return part.buffer;
    }
  };
  let row = first;
  return {
    skip(count) {
      row += count;
    },
    async fill({ starts, ends, first: place, step }, count, wanted) {
      let filled = 0;
      await library.parquet.parquetRead({
        file: buffer,
        metadata: raw,
        compressors: library.compressors,
        columns: [name],
        rowStart: row,
        rowEnd: row + count,
        geoparquet: false,
        parsers: {
          // As a key of an object it is its text.
          stringFromBytes: (value) => value && Buffer.from(value.buffer, value.byteOffset, value.byteLength),
          timestampFromNanoseconds: (value) => value
        },
        onChunk({ columnData, rowStart }) {
          const skipped = Math.max(0, row - rowStart);
          for (let at = skipped; at < columnData.length; at++) {
            const number = rowStart + at - row;
            if (number >= count)
              break;
            const value = columnData[at];
            const to = place + number * step;
            const isWanted2 = wanted === null || wanted[number] === 1;
            starts[to] = arena2.end;
            if (isWanted2 && value !== null && value !== void 0)
              arena2.addText(show(value));
            ends[to] = arena2.end;
            filled += 1;
          }
        }
      });
      if (filled < count)
        throw new failure_Failure(`the column has ${filled} values for ${count} rows`);
      row += count;
    }
  };
}
function rawMetadata(metadata) {
  const schema = metadata.schema.map((element) => {
    if (element.type === void 0)
      return element;
    const { type, type_length, repetition_type, name } = element;
    return { type, type_length, repetition_type, name };
  });
  return { ...metadata, schema };
}
function jsonOf(library, node) {
  const { element, children: children2 } = node;
  const { parquet } = library;
  if (children2.length === 0) {
    const scalar = scalarOf(element);
    return element.repetition_type === "REPEATED" ? listOf(scalar) : scalar;
  }
  const [inner] = children2;
  if (inner !== void 0 && parquet.isListLike(node)) {
    const item = inner.children.length === 1 ? inner.children[0] : inner;
    return listOf(jsonOf(library, withoutRepetition(item)));
  }
  if (inner !== void 0 && parquet.isMapLike(node)) {
    const value = jsonOf(library, inner.children[1]);
    return (map) => objectOf(Object.entries(map).map(([key, each]) => [key, orNull(value, each)]));
  }
  const members = children2.map((child) => [child.element.name, jsonOf(library, child)]);
  const structure = (value) => objectOf(members.map(([name, show]) => [name, orNull(show, value[name])]));
  return element.repetition_type === "REPEATED" ? listOf(structure) : structure;
}
function withoutRepetition(node) {
  return { ...node, element: { ...node.element, repetition_type: "OPTIONAL" } };
}
function listOf(item) {
  return (value) => {
    const items = Array.isArray(value) ? value : [value];
    return `[${items.map((each) => orNull(item, each)).join(",")}]`;
  };
}
function orNull(show, value) {
  return value === null || value === void 0 ? "null" : show(value);
}
function objectOf(members) {
  const byKey = members.map(([key, value]) => ({ key: Buffer.from(key), name: JSON.stringify(key), value }));
  byKey.sort((left, right) => Buffer.compare(left.key, right.key));
  return `{${byKey.map(({ name, value }) => `${name}:${value}`).join(",")}}`;
}
function scalarOf(element) {
  const kind = kinds_kindOf(element);
  if (kind.is === "bytes")
    return (value) => JSON.stringify(Buffer.from(value).toString("base64"));
  if (kind.is === "text")
    return (value) => JSON.stringify(decodePath(Buffer.from(value)));
  const arena2 = arena_createArena();
  const write = writerOf(kind, arena2);
  const quote = BARE.has(kind.is) ? "" : '"';
  return (value) => {
    arena2.cutTo(0);
    write(value);
    return `${quote}${Buffer.from(arena2.bytes.subarray(0, arena2.end)).toString("latin1")}${quote}`;
  };
}
;
const BYTES_OF_SLICE = 1024 * 1024;
const FIRST_ROWS_FROM_PLACE = 256;
async function readGroups(file, from, take, wanted) {
  const start = from?.record ?? 0;
  const width = file.root.children.length;
  const slice = {
    batch: createBatch(width, Math.max(width, CELLS_OF_BATCH)),
    arena: arena_createArena(),
    take
  };
  let first = 0;
  let next = 0;
  for (const [number, { num_rows }] of file.metadata.row_groups.entries()) {
    const rows = Number(num_rows);
    const behind = first + rows;
    while (wanted !== null && next < wanted.length && wanted[next] < Math.max(first, start))
      next += 1;
    const isWanted2 = wanted === null || next < wanted.length && wanted[next] < behind;
    if (start < behind && isWanted2) {
      const group = { number, first, rows, skipped: Math.max(0, start - first), isPart: from !== null };
      const read2 = () => groups_readGroup(file, group, slice, wanted);
      if (!await guarded(read2, ` in the group of rows that begins with row ${first + 1}`))
        return;
    }
    first = behind;
  }
}
async function groups_readGroup(file, group, { batch, arena: arena2, take }, wanted) {
  arena2.cutTo(0);
  const columns = file.root.children.map((child) => openColumn(file, child, group, arena2));
  const behindDictionaries = arena2.end;
  const most = rowsOfSlice(file.metadata, group, batch);
  const marks = createMarks(wanted, most);
  let rows = group.isPart ? Math.min(most, FIRST_ROWS_FROM_PLACE) : most;
  for (const column2 of columns)
    column2.skip(group.skipped);
  for (let row = group.skipped; row < group.rows; ) {
    const count = Math.min(rows, group.rows - row);
    const marked = marks(group.first + row, count);
    if (marked === "none")
      for (const column2 of columns)
        column2.skip(count);
    else {
      arena2.cutTo(behindDictionaries);
      for (const [first, column2] of columns.entries()) {
        const { starts, ends, width: step } = batch;
        await column2.fill({ starts, ends, first, step }, count, marked);
      }
      batch.bytes = arena2.bytes;
      batch.count = count;
      batch.place = { record: group.first + row, offset: 0, line: group.first + row + 1 };
      for (let each = 0; each < count; each++) {
        batch.lines[each] = group.first + row + each + 1;
        batch.endLines[each] = group.first + row + each + 1;
      }
      if (!take(batch))
        return false;
    }
    row += count;
    rows = Math.min(most, rows * 2);
  }
  return true;
}
function createMarks(wanted, most) {
  if (wanted === null)
    return () => null;
  const marks = new Uint8Array(most);
  let next = 0;
  return (first, count) => {
    while (next < wanted.length && wanted[next] < first)
      next += 1;
    if (next === wanted.length || wanted[next] >= first + count)
      return "none";
    marks.fill(0);
    for (; next < wanted.length && wanted[next] < first + count; next++) {
      marks[wanted[next] - first] = 1;
    }
    return marks;
  };
}
function openColumn(file, child, { number, first }, arena2) {
  const { library, metadata, root } = file;
  if (!library.parquet.isFlatColumn([root, child])) {
    return openNested(file, number, child, first, arena2);
  }
  const chunk = metadata.row_groups[number]?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === child.element.name);
  if (chunk === void 0)
    throw new failure_Failure(`the column "${display_display(child.element.name)}" is missing`);
  return openFlat(file, chunk, arena2);
}
function rowsOfSlice(metadata, { number, rows }, { lines }) {
  const bytes = Number(metadata.row_groups[number]?.total_byte_size) / Math.max(1, rows);
  return Math.max(1, Math.floor(Math.min(lines.length, BYTES_OF_SLICE / Math.max(1, bytes), rows)));
}
;
const table_MOST_COLUMNS = 1e5;
const table_LARGEST_FOOTER = 128 * 1024 * 1024;
const MAGIC = "PAR1";
const table_TAIL_BYTES = 8;
async function openParquet(bytes) {
  const tables = await import(
    /* webpackIgnore: true */
    "./libraries-tables.js"
  );
  const library = { parquet: tables.parquet, compressors: sparing(tables.compressors) };
  const metadata = await guarded(() => readMetadata(library, bytes));
  const root = await guarded(() => library.parquet.parquetSchema(metadata));
  const file = { library, bytes, metadata, root };
  const columns = root.children.map(({ element }) => element.name);
  if (columns.length === 0)
    throw new failure_Failure("has no columns");
  if (columns.length > table_MOST_COLUMNS)
    throw new failure_Failure(`has more than ${table_MOST_COLUMNS} columns`);
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== void 0)
    throw new failure_Failure(`has two columns called "${display_display(twice)}"`);
  return {
    part: null,
    place: null,
    columns,
    isNamed: true,
    hasLines: false,
    canJump: false,
    understoodAs: `Parquet, ${quantity_countOf(metadata.row_groups.length, "group")} of rows`,
    notes: [],
    read: (from, take, wanted) => readGroups(file, from, take, wanted ?? null)
  };
}
function sparing(compressors) {
  return Object.fromEntries(Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (packed, size) => size === 0 ? new Uint8Array(0) : unpack(packed, size)
  ]));
}
function readMetadata({ parquet }, bytes) {
  const tail = Buffer.alloc(table_TAIL_BYTES);
  if (bytes.size < table_TAIL_BYTES || bytes.read(bytes.size - table_TAIL_BYTES, tail) < table_TAIL_BYTES) {
    throw new failure_Failure("is too short to be Parquet");
  }
  const magic = tail.toString("latin1", 4);
  if (magic === "PARE")
    throw new failure_Failure("is encrypted");
  if (magic !== MAGIC)
    throw new failure_Failure(`is no Parquet, or cut off: it does not end with ${MAGIC}`);
  const length = tail.readUInt32LE(0);
  if (length > bytes.size - table_TAIL_BYTES || length > table_LARGEST_FOOTER) {
    throw new failure_Failure(`is broken: its description is said to have ${length} bytes`);
  }
  const footer = new Uint8Array(length + table_TAIL_BYTES);
  bytes.read(bytes.size - footer.length, footer);
  return parquet.parquetMetadata(footer.buffer, { geoparquet: false });
}
;
const TAG = /^(?:O|[BIESLUM](?:-\S+)?)$/;
const PARTS_OF_SPEECH = new Set([
  "ADJ ADP ADV AUX CCONJ CONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X .",
  "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP TO UH",
  "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB # $ `` '' ( ) , : -LRB- -RRB- HYPH NFP"
].flatMap((line) => line.split(" ")));
const BLANK_LINE = /\r?\n[ \t]*\r?\n/;
const look_LEAST_LINES = 5;
function looksLikeBlocks(sample, isLast) {
  const text = Buffer.from(sample).toString("latin1");
  if (!BLANK_LINE.test(text))
    return false;
  const lines = text.split(/\r?\n/);
  if (!isLast)
    lines.pop();
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length < look_LEAST_LINES)
    return false;
  const width = cellsOf(filled[0]).length;
  const tagged = filled.filter((line) => {
    const cells = cellsOf(line);
    const tag = cells.at(-1);
    const isOfWidth = cells.length === width;
    return cells.length > 1 && (TAG.test(tag) || isOfWidth && PARTS_OF_SPEECH.has(tag));
  });
  return tagged.length >= 0.95 * filled.length;
}
function cellsOf(line) {
  return line.trim().split(/[ \t]+/);
}
;
const FIRST_LINES_FROM_PLACE = 16;
const table_BYTES_OF_BATCH = 4 * 1024 * 1024;
function openLineTable(files) {
  const columns = files.map(({ name }, file) => name ?? positionName(file));
  const [alone] = files.length === 1 ? files : [];
  return {
    part: null,
    place: null,
    columns,
    isNamed: files.every(({ name }) => name !== null),
    hasLines: true,
    canJump: files.every(({ source }) => text_source_isPlain(source)),
    understoodAs: files.length > 1 ? "one record a line, a column a file" : "one record a line",
    notes: [],
    read: (from, take) => table_readLines(files, from, take),
    ...alone !== void 0 && {
      readLines: (blocks, take) => readKept(alone.source, blocks, take, (source, take2) => table_readLines([{ ...alone, source }], null, take2))
    }
  };
}
async function table_readLines(files, from, take) {
  const places2 = [from?.offset ?? 0, ...from?.others ?? files.slice(1).map(() => 0)];
  const cursors = files.map(({ source }, file) => openLines(source, places2[file] ?? 0));
  const batch = createBatch(files.length, RECORDS_OF_BATCH * files.length);
  const isAlone2 = files.length === 1;
  let most = from === null ? RECORDS_OF_BATCH : FIRST_LINES_FROM_PLACE;
  let memory = Buffer.alloc(64 * 1024);
  let used = 0;
  let record = from?.record ?? 0;
  let line = from?.line ?? 1;
  function flush() {
    batch.bytes = memory;
    const isWanted2 = batch.count === 0 || take(batch);
    record += batch.count;
    batch.count = 0;
    used = 0;
    return isWanted2;
  }
  try {
    for (; ; ) {
      if (batch.count === 0) {
        const [offset = 0, ...others] = cursors.map((cursor) => cursor.offset);
        batch.place = isAlone2 ? { record, offset, line } : { record, offset, line, others };
      }
      const first = batch.count * files.length;
      let ended = 0;
      for (const [file, cursor] of cursors.entries()) {
        if (!cursor.next())
          await cursor.fill();
        if (!cursor.isThere) {
          ended += 1;
          continue;
        }
        const { bytes, start, end } = cursor;
        if (used + end - start > memory.length)
          memory = table_enlarged(memory, used + end - start);
        memory.set(bytes.subarray(start, end), used);
        batch.starts[first + file] = used;
        used += end - start;
        batch.ends[first + file] = used;
      }
      if (ended === files.length)
        break;
      if (ended > 0)
        throw uneven(files, cursors.map(({ isThere: isThere2 }) => isThere2), line);
      if (!isAlone2 || batch.ends[first] !== batch.starts[first]) {
        batch.lines[batch.count] = line;
        batch.endLines[batch.count] = line;
        batch.count += 1;
      }
      line += 1;
      if (batch.count < most && used <= table_BYTES_OF_BATCH)
        continue;
      if (!flush())
        return;
      most = Math.min(RECORDS_OF_BATCH, most * 2);
    }
    flush();
  } finally {
    for (const cursor of cursors)
      await cursor.close();
  }
}
function uneven(files, isThere2, line) {
  const shorter = files.find((_, file) => !isThere2[file]);
  const longer = files.find((_, file) => isThere2[file]);
  const [short = "", long = ""] = [shorter?.name, longer?.name].map((name) => display_display(name ?? ""));
  return new failure_Failure(`"${short}" ends after ${quantity_countOf(line - 1, "line")}, but "${long}", which belongs to it, goes on`);
}
function table_enlarged(memory, least) {
  const larger2 = Buffer.alloc(Math.max(least, memory.length * 2));
  memory.copy(larger2);
  return larger2;
}
;
const text_SAMPLE_BYTES = 64 * 1024;
async function text_openText(source, column2 = null, mayHaveHeader = true) {
  const look = await lookAtText(source);
  if (look === "blocks")
    return openBlocks(source);
  if (look === "tabbed")
    return openCsv(source, "	", mayHaveHeader);
  return openLineTable([{ name: column2, source }]);
}
async function openIfBlocks(source) {
  let areBlocks = false;
  await lookAtBeginning(source, (sample, isWhole) => {
    areBlocks = looksLikeBlocks(sample, isWhole);
  });
  return areBlocks ? openBlocks(source) : null;
}
async function lookAtText(source) {
  let look = "lines";
  await lookAtBeginning(source, (sample, isWhole) => {
    if (sample.includes(0))
      throw new failure_Failure("is no text: it holds bytes of value 0");
    if (looksLikeBlocks(sample, isWhole))
      look = "blocks";
    else if (looksTabbed(sample, isWhole))
      look = "tabbed";
  });
  return look;
}
async function lookAtBeginning(source, look) {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < text_SAMPLE_BYTES && !isLast)
      return start;
    look(bytes.subarray(start, Math.min(end, start + text_SAMPLE_BYTES)), isLast && end - start <= text_SAMPLE_BYTES);
    return STOP;
  });
}
;
const FORMATS = [
  {
    name: "separated values",
    recognises: endsWith("csv", "tsv", "tab", "psv"),
    // Corpora of named entities (BioBERT's, MTL-Bioinformatics) are called `train.tsv`.
    open: async ({ source, name, mayHaveHeader }) => [
      await openIfBlocks(source) ?? await openCsv(source, separatorFor(name), mayHaveHeader)
    ]
  },
  {
    // UCI's `iris.data` and `adult.data` are nothing else, but the ending says little.
    name: "separated values, if they are",
    recognises: endsWith("data"),
    open: async ({ source, mayHaveHeader }) => {
      const table = await openIfBlocks(source) ?? await openIfSeparated(source, mayHaveHeader);
      return table === null ? [] : [table];
    }
  },
  {
    name: "JSON, one value a line",
    recognises: endsWith("jsonl", "ndjson", "jsonlines", "ldjson"),
    open: async ({ source }) => [await openJsonLines(source)]
  },
  {
    name: "JSON",
    recognises: endsWith("json"),
    open: ({ source, isSplitName: isSplitName2 }) => openJson(source, isSplitName2)
  },
  {
    name: "Parquet",
    recognises: endsWith("parquet", "pq", "parq"),
    open: async ({ bytes, packing }) => [
      await openParquet(packing === null ? bytes : await unpackedWhole(bytes, packing))
    ]
  },
  {
    name: "one token a line",
    recognises: endsWith("conll", "conllu", "conllx", "conllp", "iob", "iob2", "bio", "bioes"),
    open: async ({ source }) => [openBlocks(source)]
  },
  {
    name: "one record a line",
    recognises: endsWith("txt", "text"),
    open: async ({ source, mayHaveHeader }) => [await text_openText(source, null, mayHaveHeader)]
  }
];
const NOT_READ = {
  xlsx: "Excel workbooks are not read: save it as CSV or Parquet",
  xls: "Excel workbooks are not read: save it as CSV or Parquet",
  ods: "spreadsheets are not read: save it as CSV or Parquet",
  arrow: "Arrow files are not read: save it as Parquet",
  feather: "Arrow files are not read: save it as Parquet",
  orc: "ORC files are not read: save it as Parquet",
  avro: "Avro files are not read: save it as Parquet"
};
const NOT_UNPACKED = {
  bz2: "bzip2 is not unpacked: use gzip or zstd",
  xz: "xz is not unpacked: use gzip or zstd",
  lzma: "xz is not unpacked: use gzip or zstd",
  br: "brotli is not unpacked: use gzip or zstd",
  lz4: "lz4 is not unpacked: use gzip or zstd",
  zip: "zip archives are not unpacked: use gzip or zstd",
  "7z": "7z archives are not unpacked: use gzip or zstd"
};
const MOST_UNPACKED = 256 * 1024 * 1024;
function formatOf(fileName) {
  const { name } = parted(fileName);
  return FORMATS.find((format) => format.recognises(name)) ?? null;
}
function reasonNotRead(fileName) {
  const [, rest = "", ending = ""] = /^(.*)\.([^.]+)$/s.exec(fileName.toLowerCase()) ?? [];
  if (NOT_READ[ending] !== void 0)
    return NOT_READ[ending];
  const inner = NOT_UNPACKED[ending];
  return inner !== void 0 && formatOf(rest) !== null && !rest.endsWith(".txt") ? inner : null;
}
async function openTables(fileName, bytes, isSplitName2 = () => false, mayHaveHeader = true) {
  const { name, packing } = parted(fileName);
  const format = FORMATS.find((each) => each.recognises(name));
  const source = format?.name === "Parquet" ? null : await textSourceOf(bytes, packing);
  const content = { name, bytes, packing, isSplitName: isSplitName2, mayHaveHeader };
  if (source === null)
    return format.open({ ...content, source: { bytes, packing, encoding: "bytes" } });
  if (format === void 0)
    return [await openText(source, null, mayHaveHeader)];
  return format.open({ ...content, source });
}
async function openTablesAt(fileName, bytes, places2) {
  return openJsonAt(await textSourceOf(bytes, packingOf(fileName)), places2);
}
async function textSourceOf(bytes, packing) {
  for await (const piece of unpacked(bytes, packing))
    return { bytes, packing, encoding: encodingOf(piece) };
  return { bytes, packing, encoding: "bytes" };
}
function packingOf(fileName) {
  return parted(fileName).packing;
}
function parted(fileName) {
  const name = fileName.toLowerCase();
  const packing = PACKINGS.find((each) => name.endsWith(`.${each}`));
  return packing === void 0 ? { name, packing: null } : { name: name.slice(0, -packing.length - 1), packing };
}
function endsWith(...endings) {
  return (name) => endings.some((ending) => name.endsWith(`.${ending}`));
}
function separatorFor(name) {
  if (name.endsWith(".psv"))
    return "|";
  return name.endsWith(".csv") ? "," : "	";
}
async function unpackedWhole(bytes, packing) {
  const pieces = [];
  let size = 0;
  for await (const piece of text_source_unpacked(bytes, packing)) {
    size += piece.length;
    if (size > MOST_UNPACKED)
      throw new failure_Failure(`unpacks to more than ${MOST_UNPACKED} bytes`);
    pieces.push(Buffer.from(piece));
  }
  return inMemory(Buffer.concat(pieces));
}
;
const readability_LINES = "one record a line";
const readability_PACKED = /* @__PURE__ */ new Set([
  ".gz",
  ".zst",
  ".bz2",
  ".xz",
  ".lzma",
  ".br",
  ".lz4",
  ".zip",
  ".7z"
]);
const readability_MOST_ENDINGS = 1e4;
function readability_createReadability() {
  const known2 = /* @__PURE__ */ new Map();
  return (name) => {
    const end = name.lastIndexOf(".");
    const before = end < 0 ? -1 : name.lastIndexOf(".", end - 1);
    const last2 = end < 0 ? "" : name.slice(end);
    const ending = before >= 0 && readability_PACKED.has(last2.toLowerCase()) ? name.slice(before) : last2;
    let found2 = known2.get(ending);
    if (found2 === void 0) {
      found2 = readabilityOf(`x${ending}`);
      if (known2.size < readability_MOST_ENDINGS)
        known2.set(ending, found2);
    }
    return found2;
  };
}
function readabilityOf(name) {
  const reason = reasonNotRead(name);
  if (reason !== null)
    return { isRead: false, isLines: false, reason };
  const format = formatOf(name);
  const isRead = format !== null && format.name !== readability_LINES;
  return { isRead, isLines: !isRead && mayHoldLines(name), reason: null };
}
;
function tableNumbers({ names }) {
  const numbers = [];
  const readabilityOf2 = answersByEnding(names, createReadability());
  for (let file = 0; file < names.length; file++) {
    if (readabilityOf2(file).isRead)
      numbers.push(file);
  }
  return numbers;
}
function tableFiles({ samples, others }, layout, givenAt, lacking = null) {
  const tables = [];
  const absent = { count: 0, paths: [] };
  const leftOut = [];
  const readabilityOf2 = readability_createReadability();
  for (let file = 0; file < samples.names.length; file++) {
    const { isRead, reason } = readabilityOf2(names_nameAt(samples.names, file));
    if (!isRead && reason === null)
      continue;
    if (isRead && lacking?.isLacking[samples.contents[file]] === 1) {
      absent.count += 1;
      if (absent.paths.length < MOST_ABSENT_NAMED)
        absent.paths.push(paths_pathAt(samples, file));
      continue;
    }
    const path = paths_pathAt(samples, file);
    if (reason !== null)
      leftOut.push({ path, reason });
    else {
      const { dataset, split } = layout.placementOf(path);
      const place = { dataset: dataset ?? paths_parentDirectory(path), split };
      const stored2 = storedName(samples, samples, file);
      const size = Math.max(0, samples.sizes[file]);
      tables.push({ path, ...place, size, identity: stored2 ?? path, stored: stored2, given: givenAt(path) });
    }
  }
  const lines = lineFilesOf(samples, others, layout, (name) => readabilityOf2(name).isLines);
  return { tables: tables.sort(table_files_byPath), lines, leftOut: leftOut.sort(table_files_byPath), absent };
}
function equalNames(paths, groups) {
  const names = /* @__PURE__ */ new Map();
  for (const { id, files } of groups) {
    for (const file of files) {
      const path = placeOf(file);
      if (paths.has(path))
        names.set(path, id);
    }
  }
  return names;
}
function tableOfLines({ set: { dataset, split }, files }, stored2, nameOf2, givenAt) {
  const samples = files.filter(({ isSample }) => isSample);
  const { path } = samples[0];
  const identity = samples.map(nameOf2).join(" + ");
  const size = samples.reduce((sum2, { size: one }) => sum2 + one, 0);
  return { path, dataset, split, size, identity, stored: stored2, given: givenAt(path), columns: files };
}
function storedNames(files, from) {
  const names = [];
  for (const file of files) {
    const stored2 = storedOf(file, from);
    if (stored2 === null)
      return null;
    names.push(`${file.column} ${stored2}`);
  }
  return names.join(" + ");
}
function storedOf({ file, isSample }, { samples, others }) {
  return storedName(isSample ? samples : others, samples, file);
}
function storedName({ contents, pointers }, { objectIds }, file) {
  const content = contents[file];
  if (content >= 0)
    return objectIds.hex(content);
  const identity = pointers.get(file)?.identity;
  return identity ? `${identity.algorithm}:${identity.hex}` : null;
}
function table_files_byPath(left, right) {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
function columnsByPath({ columns: lines, splits }) {
  const mayGuessSplit = splits !== "none";
  const matchers = lines.map(({ glob, ...line }) => ({
    ...line,
    matches: glob === null ? null : tableMatcher(glob)
  }));
  return (path) => {
    const own = matchers.filter(({ matches }) => matches === null || matches(path));
    const inOrder = [...own.filter(({ matches }) => matches), ...own.filter(({ matches }) => !matches)];
    const named2 = (wanted) => inOrder.flatMap(({ role, name }) => role === wanted ? [name] : []);
    return { label: named2("label"), split: named2("split"), ignore: named2("ignore"), mayGuessSplit };
  };
}
function tableMatcher(glob) {
  const matches = globMatcher(glob);
  return (path) => matches(path) || matches(paths_baseName(path));
}
;
const MOST_WHOLE = 1024 ** 3;
const LARGEST = 256 * 1024 ** 2;
const own_tables_BYTES_AT_ONCE = 16 * 1024 * 1024;
function own_tables_listTables(from, layout) {
  const named2 = tableFiles(from, layout, columnsByPath({ columns: [], splits: "auto" }));
  const small = smallDatasets(named2);
  const isSmall = ({ dataset }) => small.has(dataset);
  const { tables, lines, leftOut } = named2;
  return {
    all: numbersOf(from, { tables: [...tables, ...leftOut], lines }),
    whole: numbersOf(from, { tables: tables.filter(isSmall), lines: lines.filter(isSmall) })
  };
}
function smallDatasets({ tables, lines }) {
  const sizes = /* @__PURE__ */ new Map();
  const add2 = (dataset, size) => {
    const own = size > LARGEST ? MOST_WHOLE + 1 : size;
    sizes.set(dataset, (sizes.get(dataset) ?? 0) + own);
  };
  for (const { dataset, size } of tables)
    add2(dataset, size);
  for (const { dataset, files } of lines)
    for (const { size } of files)
      add2(dataset, size);
  const small = /* @__PURE__ */ new Set();
  let total2 = 0;
  for (const [dataset, size] of [...sizes].sort(([, one], [, other]) => one - other)) {
    total2 += size;
    if (total2 > MOST_WHOLE)
      break;
    small.add(dataset);
  }
  return small;
}
function numbersOf({ samples }, { tables, lines }) {
  const found2 = { samples: /* @__PURE__ */ new Set(), others: /* @__PURE__ */ new Set() };
  const paths = tables.map(({ path }) => path);
  for (const numbers of filesAt(samples, numbers_numbersTo(samples.names.length), paths).values()) {
    for (const number of numbers)
      found2.samples.add(number);
  }
  for (const { file, isSample } of lines.flatMap(({ files }) => files)) {
    found2[isSample ? "samples" : "others"].add(file);
  }
  return found2;
}
async function* readOwnTables({ samples, others }, own, { source }, world, counted2) {
  if (own.samples.length + own.others.length === 0)
    return;
  const repository = await world.git.open(world.root).catch(() => null);
  const places2 = await placesOfNow(source, repository, world);
  yield* readThem(samples, own.samples, true);
  yield* readThem({ ...others, objectIds: samples.objectIds }, own.others, false);
  async function* readThem(files, numbers, isSample) {
    const found2 = await findReadable(files, numbers, places2);
    try {
      let some = [];
      let held = 0;
      for (const file of numbers) {
        const content = found2.at.get(file);
        if (content === void 0 || content.size > LARGEST)
          continue;
        const bytes = bytesIn(content.location);
        if (bytes === null)
          continue;
        counted2(bytes.length);
        some.push({ file, isSample, bytes });
        held += bytes.length;
        if (held < own_tables_BYTES_AT_ONCE)
          continue;
        yield some;
        some = [];
        held = 0;
      }
      if (some.length > 0)
        yield some;
    } finally {
      found2.close();
    }
  }
}
function bytesIn(location) {
  try {
    return (0, external_node_fs_namespaceObject.readFileSync)(lossless_encodePath(location));
  } catch {
    return null;
  }
}
;
const DESCRIPTION_NAMES = words("dvc.lock dvcfile");
const CODE_NAMES = words(
  "makefile gnumakefile rakefile gemfile procfile jenkinsfile vagrantfile snakefile justfile",
  // run by tools
  "dockerfile containerfile cmakelists.txt manifest.in meson.build meson_options.txt build.bazel",
  // build files
  "build workspace gradlew mvnw configure robots.txt runtime.txt packages.txt apt.txt description namespace"
);
const SETTINGS_NAMES = words(
  "package.json package-lock.json npm-shrinkwrap.json composer.json bower.json lerna.json nx.json turbo.json",
  // JavaScript and PHP
  "tsconfig.json jsconfig.json angular.json vercel.json firebase.json manifest.json app.json babel.config.json",
  // web
  "pipfile pom.xml androidmanifest.xml info.plist web.xml",
  // Python, Java, mobile
  "dvc.yaml devcontainer.json launch.json tasks.json extensions.json settings.json cmakepresets.json",
  // DVC and editors
  "config.json tokenizer.json tokenizer_config.json special_tokens_map.json generation_config.json",
  // Hugging Face models
  "adapter_config.json preprocessor_config.json trainer_state.json training_args.json zero_to_fp32.json",
  // Hugging Face trainer
  "vss.json codemeta.json .zenodo.json renovate.json dataflow.json requirements.json"
);
const LITTER_NAMES = words(
  ".gitkeep .keep .gitignore .gitattributes .gitmodules .empty .placeholder .ds_store .directory",
  // git and desktops
  "thumbs.db ehthumbs.db desktop.ini icon\r .nomedia .picasa.ini __init__.py placeholder _placeholder",
  // Windows, macOS, Android, Python
  ".hgignore .dockerignore .npmignore .coverage .rhistory .rdata"
);
const TOLD_TO_PEOPLE = [
  "readme",
  "license",
  "licence",
  "copying",
  "changelog",
  "contributing"
];
const METADATA_STEMS = words(
  "classes class_names classnames class_list _classes labels label_names labelnames label_list label_map labelmap names",
  // YOLO, Roboflow, TensorFlow
  "categories category_names categories_names idx2label id2label label2id class_to_idx wnids synsets",
  // COCO, Hugging Face, Tiny ImageNet
  "merges",
  // pairs of BPE: GPT-2, RoBERTa
  "data_description data_dictionary data_dict datadictionary",
  // Kaggle's House Prices, REDCap
  "vocab vocabulary vocabs dict dictionary mapping mappings schema codebook features_info feature_names",
  // NLP, UCI
  "dataset_info dataset_infos dataset_dict dataset-metadata dataset_metadata datapackage metadata",
  // Hugging Face, Kaggle, Frictionless
  "dataset_description croissant ontology",
  // BIDS, Croissant, MultiWOZ
  "entity2id relation2id",
  // vocabularies of OpenKE
  "sample_submission samplesubmission sample_submission_format gender_submission submission_format",
  // Kaggle, DrivenData
  "md5sums sha1sums sha256sums checksums checksum md5sum sha1sum sha256sum sha512sum shasums256 manifest-md5 manifest-sha1 manifest-sha256 manifest-sha512 bagit bag-info tagmanifest-md5 tagmanifest-sha1 tagmanifest-sha256 tagmanifest-sha512",
  // checksums, BagIt
  "codemeta _success"
);
const DATA_FILE_ENDINGS = words("json xml pkl pickle txt text");
const ABOUT_DATA_WORDS = words(
  "license licence description dictionary source sources info readme notes note documentation help",
  // told to people
  "config configuration settings schema card statement policy format version report summary stats statistics",
  // told to programs
  "test tests mock fake dummy example examples template templates placeholder cache extraction"
);
const METADATA_ENDINGS = words(
  "md5 sha1 sha256 sha512 sfv crc",
  // checksums
  "names labels classes vocab",
  // Darknet obj.names, Roboflow _darknet.labels, imdb.vocab
  "cff",
  // CITATION.cff
  "cache",
  // labels.cache of Ultralytics
  "xsd dtd xsl xslt",
  // schemas of documents
  "prj cpg qpj"
);
const METADATA_FORMATS = words("txt json jsonl csv tsv yaml yml xml pkl pickle parquet pbtxt names npy npz md5 sha256");
const METADATA_NAMES = words(
  "data.yaml dataset.yaml data.yml dataset.yml obj.names obj.data citation.cff labels.cache _success",
  // YOLO, Darknet, Spark
  "md5sum md5sums sha1sum sha1sums sha256sum sha256sums sha512sum sha512sums checksum checksums",
  // GNU, PhysioNet
  "vocab.bpe",
  // GPT-2
  "state.json stats.json statistics.json norm_stats.json norm.json",
  // save_to_disk of Hugging Face, LeRobot
  "participants.json participants.tsv datacite.yml .bidsignore",
  // BIDS; descriptions for search
  "batches.meta batches.meta.txt",
  // names of the classes of CIFAR-10
  "stats.xml",
  // Universal Dependencies
  "authors contributors maintainers owners codeowners notice notices credits thanks acknowledgements",
  // about people
  "version cname install history todo citation security governance data_license",
  // about a repository
  "authors.txt contributors.txt maintainers.txt notice.txt credits.txt version.txt acknowledgements.txt"
);
;
const DESCRIPTION = endings_KIND_NAMES.length;
const by_name_REASONS = [
  "excluded",
  "hidden",
  "code",
  "settings",
  "metadata",
  "model",
  "place",
  "asset",
  "annotation",
  "list",
  "part",
  "other"
];
const FIRST_REASON = 32;
const PASSED_OVER = Object.fromEntries(by_name_REASONS.map((reason, number) => [reason, FIRST_REASON + number]));
function reasonOf(state) {
  return state < FIRST_REASON ? null : by_name_REASONS[state - FIRST_REASON];
}
function by_name_canBeData(state) {
  return state < FIRST_REASON;
}
const BY_WHOLE_NAME = new Map([
  ...by_name_all(METADATA_NAMES, PASSED_OVER.metadata),
  ...by_name_all(CODE_NAMES, PASSED_OVER.code),
  ...by_name_all(SETTINGS_NAMES, PASSED_OVER.settings),
  ...by_name_all(DESCRIPTION_NAMES, DESCRIPTION),
  ...by_name_all(LITTER_NAMES, PASSED_OVER.excluded)
]);
const REQUIREMENTS = /(?:^|[-_.])(?:requirements|constraints|environment)(?:[-_.].*)?\.(?:txt|in|json)$/;
const BUILT_FOR_ONE = /^(?:dockerfile|makefile|containerfile|jenkinsfile)\.[a-z0-9]+$/;
const TSCONFIG = /^(?:tsconfig|jsconfig|babel|jest|eslint|prettier|webpack)\b.*\.json$/;
const LABEL_MAP = /(?:^|[-_.])(?:label[-_]?map|labelmap|labels?|class(?:es)?|vocab|dict|mapping|categories)\.(?:pbtxt|json|txt|pkl)$/;
const VOCABULARY = /^vocab(?:ulary)?[-_.].*\.(?:txt|json|pkl)$/;
const PATTERN_ENDINGS = /* @__PURE__ */ new Set(["txt", "in", "json", "pbtxt", "pkl"]);
const DOT = 46;
const OWN_TEMPORARY = /^\.data-hygiene-[a-z0-9]+\.tmp$/;
function by_name_stateOfName(name) {
  if (name.charCodeAt(0) === DOT) {
    const isLitter = name.startsWith("._") || OWN_TEMPORARY.test(name) || LITTER_NAMES.has(name.toLowerCase());
    return isLitter ? PASSED_OVER.excluded : kindOf(name);
  }
  const silent = kindWhereSilent(name);
  if (silent !== void 0)
    return silent;
  const kind = kindOf(name);
  if (isMediaKind(kind))
    return kind;
  if (kind >= kinds_KIND.text && kind <= kinds_KIND.other && isNumber(name))
    return kind;
  return stateOfText(name, name.toLowerCase(), kind);
}
const TELLING_ENDINGS = /* @__PURE__ */ new Set([
  ...Array.from(BY_WHOLE_NAME.keys(), (name) => name.slice(name.lastIndexOf(".") + 1)),
  ...["dvc", ...METADATA_ENDINGS, ...METADATA_FORMATS, ...PATTERN_ENDINGS]
]);
const TELLING_STARTS = new Uint8Array(128);
for (const letter of [...TOLD_TO_PEOPLE.map((word) => word.charAt(0)), ..."dmcj"]) {
  TELLING_STARTS[letter.charCodeAt(0)] = 1;
  TELLING_STARTS[letter.toUpperCase().charCodeAt(0)] = 1;
}
function isAlikeInSeries(series) {
  const name = `${series.beginning}1${series.ending}`;
  return hasNumberInStem(series) && name.charCodeAt(0) !== DOT && kindWhereSilent(name) !== void 0;
}
const silentKinds = /* @__PURE__ */ new Map();
const by_name_MOST_ENDINGS = 5e3;
const last = { ending: "", kind: void 0 };
function kindWhereSilent(name) {
  if (TELLING_STARTS[name.charCodeAt(0)] === 1)
    return void 0;
  if (last.ending !== "" && name.length > last.ending.length && name.endsWith(last.ending))
    return last.kind;
  const dot = name.lastIndexOf(".");
  if (dot <= 0)
    return void 0;
  const kind = kindOfSilent(name.slice(dot + 1));
  last.ending = name.slice(dot);
  last.kind = kind;
  return kind;
}
function kindOfSilent(written) {
  const known2 = silentKinds.get(written);
  if (known2 !== void 0 || silentKinds.has(written))
    return known2;
  const { kind, ending } = endingOf(`x.${written}`);
  const isSilent = ending === written.toLowerCase() && !TELLING_ENDINGS.has(ending) && kind !== kinds_KIND.prose && !(kind === kinds_KIND.archive && PACKED.has(ending));
  if (silentKinds.size >= by_name_MOST_ENDINGS)
    silentKinds.clear();
  silentKinds.set(written, isSilent ? kind : void 0);
  return isSilent ? kind : void 0;
}
function stateOfText(name, lower2, kind) {
  const known2 = BY_WHOLE_NAME.get(lower2);
  if (known2 !== void 0)
    return known2;
  if (isToldToPeople(name, lower2, kind))
    return PASSED_OVER.excluded;
  const { ending, stem } = endingOf(lower2);
  if (ending === "dvc")
    return DESCRIPTION;
  if (METADATA_ENDINGS.has(ending))
    return PASSED_OVER.metadata;
  if (METADATA_FORMATS.has(ending) && METADATA_STEMS.has(lower2.slice(0, stem).replace(/^_/, ""))) {
    return PASSED_OVER.metadata;
  }
  if (PATTERN_ENDINGS.has(ending)) {
    if (LABEL_MAP.test(lower2) || VOCABULARY.test(lower2))
      return PASSED_OVER.metadata;
    if (REQUIREMENTS.test(lower2))
      return PASSED_OVER.code;
  }
  if (BUILT_FOR_ONE.test(lower2))
    return PASSED_OVER.code;
  if (ending === "json" && TSCONFIG.test(lower2))
    return PASSED_OVER.settings;
  if (kind === kinds_KIND.prose)
    return PASSED_OVER.metadata;
  return kind;
}
function isCodeOrSettings(state) {
  return state === kinds_KIND.code || state === kinds_KIND.settings;
}
const TELLS_PEOPLE = /(?:^|[^a-z])read_?me(?:[^a-z]|$)/;
function isToldToPeople(name, lower2, kind) {
  if (name.startsWith("README") || name.startsWith("LICENSE"))
    return true;
  if (kind < kinds_KIND.text)
    return false;
  if (TELLS_PEOPLE.test(lower2))
    return true;
  return TOLD_TO_PEOPLE.some((word) => {
    if (!lower2.startsWith(word))
      return false;
    const next = lower2[word.length];
    return next === void 0 || next === "." || word === "readme" && !/[a-z]/.test(next);
  });
}
function by_name_all(names, state) {
  return Array.from(names, (name) => [name, state]);
}
;
const NONE = -1;
const NO_CHILDREN = [];
function treeOf({ directories }) {
  const paths = [];
  const names = [];
  const parents = [];
  const numbers = /* @__PURE__ */ new Map();
  function nodeAt(directory) {
    const missing2 = [];
    let path = directory;
    while (!numbers.has(path)) {
      missing2.push(path);
      if (isRoot(path))
        break;
      path = paths_parentDirectory(path);
    }
    let node = numbers.get(path) ?? NONE;
    for (const each of missing2.reverse()) {
      parents.push(node);
      names.push(isRoot(each) ? "" : paths_baseName(each));
      node = paths.push(each) - 1;
      numbers.set(each, node);
    }
    return node;
  }
  const nodeOf = Int32Array.from(directories, nodeAt);
  return { paths, names, parents, nodeOf, children: childrenOf(parents) };
}
function isRoot(path) {
  return path === "" || path === "/";
}
function sumUp({ parents }, own) {
  const sums = Int32Array.from(own);
  for (let node = sums.length - 1; node >= 0; node--) {
    const parent = parents[node];
    if (parent !== NONE)
      sums[parent] = sums[parent] + sums[node];
  }
  return sums;
}
function childrenOf(parents) {
  const children2 = new Array(parents.length).fill(NO_CHILDREN);
  parents.forEach((parent, node) => {
    if (parent === NONE)
      return;
    const others = children2[parent];
    if (others === NO_CHILDREN)
      children2[parent] = [node];
    else
      others.push(node);
  });
  return children2;
}
function nodeFinder({ paths }) {
  const nodes = new Map(paths.map((path, node) => [path, node]));
  return (directory) => {
    for (let above2 = directory; ; above2 = paths_parentDirectory(above2)) {
      const node = nodes.get(above2);
      if (node !== void 0)
        return node;
      if (above2 === "" || above2 === "/")
        return 0;
    }
  };
}
;
function nodeOfEntry({ files, tree }, entry) {
  return tree.nodeOf[files.directoryOf[entry]];
}
function below({ tree }, own) {
  return sumUp(tree, own);
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(field) {
  const known2 = indexes.get(field);
  if (known2 !== void 0)
    return known2;
  const { chosen, tree } = field;
  const starts = new Int32Array(tree.paths.length + 1);
  for (let place = 0; place < chosen.length; place++) {
    const next2 = nodeOfEntry(field, chosen[place]) + 1;
    starts[next2] = starts[next2] + 1;
  }
  for (let node = 1; node < starts.length; node++) {
    starts[node] = starts[node] + starts[node - 1];
  }
  const next = starts.slice();
  const entries = new Int32Array(chosen.length);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const node = nodeOfEntry(field, entry);
    const at = next[node];
    entries[at] = entry;
    next[node] = at + 1;
  }
  const index = { starts, entries };
  indexes.set(field, index);
  return index;
}
function entriesIn(field, node) {
  const { starts, entries } = indexOf(field);
  const found2 = [];
  for (let place = starts[node]; place < starts[node + 1]; place++) {
    const entry = entries[place];
    if (by_name_canBeData(field.states[entry]))
      found2.push(entry);
  }
  return found2;
}
function visitBelow(field, node, visit2) {
  const { starts, entries } = indexOf(field);
  const open = [node];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    for (let place = starts[next]; place < starts[next + 1]; place++) {
      const entry = entries[place];
      if (by_name_canBeData(field.states[entry]))
        visit2(entry);
    }
    for (const child of field.tree.children[next])
      open.push(child);
  }
}
function fieldOf({ isAbovePath, ...given2 }) {
  const tree = treeOf(given2.files);
  const above2 = Uint8Array.from(tree.paths, (path) => isAbovePath(path) ? 1 : 0);
  return { ...given2, tree, isAbove: (node) => above2[node] === 1 };
}
;
const DATA_WORDS = words(
  "data dataset datasets corpus corpora dat",
  // as most loaders have it; MovieLens copies
  "rawdata sourcedata traindata testdataset",
  // BIDS; glued names
  "daten datos dados donnees donn\xE9es \u6570\u636E \u6570\u636E\u96C6 \u6578\u64DA\u96C6"
);
const NOT_DATA_WORDS = words("loader loaders loading utils util tools tool scripts script code science structures structure analysis", "engineering processing preprocessing augmentation visualization pipeline pipelines management mining", "generator generators collection collector module modules api classes base model models", "labelling labeling labeler labeller annotator");
const SHELVES = words("datasets corpora", "testsets");
const SHELVES_WITHOUT_CLASSES = words("testsets");
const NEVER_BELOW = words(
  ".git node_modules bower_components",
  // git, npm
  "mlruns __pycache__ .ipynb_checkpoints",
  // MLflow, Python, Jupyter
  "__macosx @eadir .trash $recycle.bin"
);
const CODE_DIRECTORIES = words(
  "__tests__ spec specs fixtures fixture",
  // tests
  "unit_tests unittests integration_tests e2e cypress __snapshots__ __mocks__ mocks goldens",
  // tests
  "packagecache",
  // Unity: packages of others in Library/PackageCache
  "vendor third_party thirdparty 3rdparty external_libs site-packages dist-packages",
  // the code of others
  "venv .venv .env virtualenv .tox conda-meta .eggs",
  // environments
  ".github .gitlab .circleci .vscode .idea .devcontainer",
  // services and editors
  "htmlcov _build _static _images gh-pages",
  // coverage, Sphinx
  "wandb lightning_logs tb_logs tensorboard .neptune"
);
const LIKELY_CODE_DIRECTORIES = words(
  "test tests",
  // unless a split, which is looked at apart
  "doc docs documentation man website site wiki paper papers",
  // documentation
  "android ios res public static www wwwroot templates locale locales i18n",
  // web and mobile applications
  "build dist bin obj cmake-build-debug env deps extern"
);
const PAGE_DIRECTORIES = words("doc docs documentation");
const RESULT_DIRECTORIES = words("results result runs outputs output logs predictions prediction preds submissions submission figures");
const RESULTS_OF = words(
  "model models system systems baseline baselines eval evaluation experiment experiments benchmark benchmarks",
  // shared tasks
  "gpt chatgpt davinci llama bert claude gemini palm mistral qwen"
);
const SCORE_DIRECTORIES = words("eval evaluation evaluations metrics scoring scorer");
const TEST_DIRECTORIES = words("test tests testdata test_data test-data testing_data");
const BARE_TESTS = words("test tests");
const SETTINGS_DIRECTORIES = words("config configs conf cfg cfgs settings hparams hyperparameters .dvc workflows schemas");
const MODEL_DIRECTORIES = words(
  "checkpoint checkpoints ckpt ckpts weights pretrained pretrained_models saved_model saved_models",
  // frameworks
  "pre-trained-models pre_trained_models pretrained-models pre-trained pretrained_model",
  // TensorFlow's detection
  "trained_models model_weights snapshots_models"
);
const MODEL_WORDS = words("model models weights checkpoint ckpt classifier regressor");
const MODEL_LIKE_ENDINGS = words("h5 hdf5 pt pkl pickle joblib sav bin pb");
const RUNS = words("detect segment classify pose obb train val");
const ASSET_DIRECTORIES = words("assets asset icons icon img imgs drawable mipmap sprites fonts");
const APPLICATION_FILES = words("package.json androidmanifest.xml info.plist manage.py pubspec.yaml angular.json");
const SHOW_WORDS = words("icon icons logo logos favicon banner screenshot screenshots thumbnail badge teaser architecture");
const PLOT_DIRECTORIES = words("plots plot");
const SHOW_DIRECTORIES = words("screenshots screenshot figures figure figs fig plots plot visualizations visualisations visualization", "readme_images readme_assets readme-images logos logo icons badges");
;
const MOST_BESIDE_CODE = 10;
const MOST_PER_CODE_FILE = 3;
const saysShow = namesWith(SHOW_WORDS);
function passOverAssets(field, counts, isInDataset, linked) {
  const { files, chosen, states, tree } = field;
  const isShown = placesForShowing(field);
  const isBesideCode = (node) => {
    const code = counts.code[node];
    const pictures = counts.pictures[node];
    return code > 0 && pictures <= Math.max(MOST_BESIDE_CODE, MOST_PER_CODE_FILE * code);
  };
  const perNode = tree.paths.map((_, node) => isInDataset(node) || counts.media[node] === 0);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (state !== kinds_KIND.picture && state !== kinds_KIND.video)
      continue;
    const node = nodeOfEntry(field, entry);
    if (perNode[node] === true)
      continue;
    if (isShown[node] === 1 || isBesideCode(node) || saysShow(assets_stemOf(names_nameAt(files.names, entry))) || linked.has(entry)) {
      states[entry] = PASSED_OVER.asset;
    }
  }
}
function placesForShowing(field) {
  const { tree } = field;
  const application = new Uint8Array(tree.paths.length);
  for (let entry = 0; entry < field.files.names.length; entry++) {
    const state = field.states[entry];
    if (state !== PASSED_OVER.settings && state !== PASSED_OVER.code)
      continue;
    if (APPLICATION_FILES.has(names_nameAt(field.files.names, entry).toLowerCase())) {
      application[nodeOfEntry(field, entry)] = 1;
    }
  }
  const isShown = new Uint8Array(tree.paths.length);
  tree.parents.forEach((parent, node) => {
    if (parent === NONE)
      return;
    isShown[node] = isShown[parent];
    if (field.isAbove(node))
      return;
    const name = tree.names[node].toLowerCase();
    if (SHOW_DIRECTORIES.has(name) || application[parent] === 1 && ASSET_DIRECTORIES.has(name))
      isShown[node] = 1;
    if (application[parent] === 1)
      application[node] = 1;
  });
  return isShown;
}
function assets_stemOf(name) {
  return name.slice(0, endingOf(name).stem);
}
;
const DATASET_NAMES = words(
  "coco mscoco cocostuff lvis voc pascal pascalvoc openimages objects365 visdrone dota kitti crowdhuman widerface",
  // detectors
  "imagenet tinyimagenet cifar cifar10 cifar100 mnist kmnist emnist qmnist fashionmnist svhn stl10 omniglot usps",
  // torchvision
  "caltech101 caltech256 food101 sun397 dtd eurosat gtsrb places365 flowers102 oxfordpets stanfordcars",
  // torchvision
  "cityscapes ade20k camvid mapillary celeba celebahq ffhq lfw div2k set5 set14 bsd100 urban100 manga109",
  // super-resolution
  "set12 live1 kodak kodak24 mcmaster bsd68 cbsd68 cset9 bsds300 bsds500 classic5 general100 flickr2k sunhays80",
  // restoration
  "icdar ic03 ic13 ic15 iiit5k iiit5kwords svt svtp svtperspective cute80 cutecurve mjsynth synthtext mlt",
  // readers of text in scenes
  "librispeech libritts ljspeech vctk commonvoice esc10 esc50 urbansound8k gtzan fsdd timit voxceleb",
  // torchaudio
  "glue superglue squad snli mnli multinli imdb sst sst2 cola mrpc qqp qnli rte wnli stsb wikitext conll2003",
  // GLUE
  "atis snips clinc150 banking77 trec agnews dbpedia yelp multiwoz msmarco hotpotqa triviaqa cnndailymail xsum"
);
;
const folder_names_LONGEST = 24;
const folder_names_SEPARATORS = /[-_ .]+/g;
const YEAR = /(?:19|20)?\d\d$/;
function isDatasetName(name) {
  if (name.length > folder_names_LONGEST)
    return false;
  const plain2 = name.toLowerCase().replace(folder_names_SEPARATORS, "");
  return DATASET_NAMES.has(plain2) || DATASET_NAMES.has(plain2.replace(YEAR, ""));
}
function datasetsAmong(nodes, nameOf2) {
  const named2 = nodes.filter((node) => isDatasetName(nameOf2(node)));
  return new Set(named2.length > 1 ? named2 : []);
}
const PART = /(?<=[^-_. ])[-_. ]*(?:part|pt)[-_. ]*\d+$/i;
function labelOfFolder(name) {
  return name.replace(PART, "");
}
;
const RANK = {
  pool: 0,
  splits: 1,
  measured: 2,
  classes: 3,
  shelf: 4,
  data: 5,
  project: 6,
  top: 7,
  root: 8
};
function datasetsOf({ tree, isAbove }, known2) {
  const ranks = [];
  const paths = [];
  const isShelf = tree.children.map((children2) => children2.length > 1 && children2.filter((child) => isNamed2(child)).length > 1);
  tree.parents.forEach((parent, node) => {
    const inherited = parent === NONE ? RANK.root : ranks[parent];
    const rank2 = ownRank(node, parent);
    const isNearest = rank2 === inherited && (rank2 === RANK.classes || rank2 === RANK.project);
    const isOwn = parent === NONE || rank2 < inherited || isNearest || isAbove(node);
    ranks.push(isOwn ? rank2 : inherited);
    paths.push(isOwn ? tree.paths[node] : paths[parent]);
  });
  return paths;
  function isNamed2(node) {
    return isDatasetName(tree.names[node]);
  }
  function ownRank(node, parent) {
    if (parent !== NONE && known2.holdsSplits[parent] === 1 && repeatsSplits(tree.names[node]))
      return RANK.pool;
    if (known2.holdsSplits[node] === 1)
      return RANK.splits;
    if (known2.isMeasured[node] === 1)
      return RANK.measured;
    if (known2.holdsClasses[node] === 1)
      return RANK.classes;
    if (parent === NONE || isAbove(node))
      return RANK.root;
    if (SHELVES.has(tree.names[parent].toLowerCase()))
      return RANK.shelf;
    if (isShelf[parent] === true && isNamed2(node))
      return RANK.shelf;
    if (known2.saysData[node] === 1)
      return RANK.data;
    if (known2.isProject[node] === 1)
      return RANK.project;
    const isTop2 = tree.parents[parent] === NONE || isAbove(parent);
    return isTop2 ? RANK.top : RANK.root;
  }
}
function repeatsSplits(name) {
  const words2 = wordsOf(name);
  return words2.some(isTelling) && words2.every((word) => isTelling(word) || GENERAL_WORDS.has(word));
}
function isTelling(word) {
  return POOL_WORDS.has(word) || EXAMPLE_WORDS.has(word);
}
;
function projectsOf(field, counts, samples) {
  const { tree } = field;
  const code = below(field, counts.code);
  const found2 = new Uint8Array(tree.paths.length);
  for (const children2 of tree.children) {
    if (children2.length < 2)
      continue;
    const projects = children2.filter((node) => code[node] > 0 && samples[node] > 0);
    if (projects.length > 1)
      for (const node of projects)
        found2[node] = 1;
  }
  return found2;
}
;
const showing_FEW = 12;
function showing({ field, zones }, counts, linked) {
  const { tree } = field;
  const places2 = new Uint8Array(tree.paths.length);
  const alone = new Uint8Array(tree.paths.length);
  if (!field.isAutomatic)
    return { places: places2, alone };
  const isBelow2 = new Uint8Array(tree.paths.length);
  tree.parents.forEach((parent, node) => {
    if (parent === NONE || field.isAbove(node))
      return;
    const name = tree.names[node].toLowerCase();
    const isPlace = SHOW_DIRECTORIES.has(name) && !PLOT_DIRECTORIES.has(name) && zones.data[node] !== 1;
    isBelow2[node] = isPlace ? 1 : isBelow2[parent];
    places2[node] = SHELVES_WITHOUT_CLASSES.has(name) ? 1 : isBelow2[node];
  });
  for (const entry of linked) {
    const node = nodeOfEntry(field, entry);
    if (counts.pictures[node] <= showing_FEW)
      alone[node] = 1;
  }
  return { places: places2, alone };
}
;
const lastCounts = /* @__PURE__ */ new WeakMap();
const UNCOUNTED = 255;
function countsOf(field) {
  const { files, states, tree } = field;
  const count = files.names.length;
  const last2 = lastCounts.get(field) ?? uncounted(field);
  const now = states.subarray(0, count);
  if (Buffer.compare(last2.states, now) === 0)
    return last2.counts;
  const counts = copyOf(last2.counts);
  const roles = Uint8Array.from({ length: 256 }, (_, state) => rolesOf(state));
  const add2 = (entry, state, more) => {
    const node = tree.nodeOf[files.directoryOf[entry]];
    if (state === PASSED_OVER.code)
      change(counts.code, node, more);
    const role = roles[state];
    if (role === 0 || last2.isChosen[entry] === 0)
      return;
    change(counts.all, node, more);
    if ((role & ROLE.media) !== 0)
      change(counts.media, node, more);
    if ((role & ROLE.picture) !== 0)
      change(counts.pictures, node, more);
    if ((role & ROLE.text) !== 0)
      change(counts.texts, node, more);
    if ((role & ROLE.sure) !== 0)
      change(counts.sure, node, more);
    else if ((role & ROLE.possible) !== 0) {
      change(field.isPointer(entry) ? counts.sure : counts.possible, node, more);
    }
  };
  const areAlike = (one, other) => now[one] === now[other] && files.directoryOf[one] === files.directoryOf[other] && last2.isChosen[one] === last2.isChosen[other] && field.isPointer(one) === field.isPointer(other);
  let first = 0;
  let alike = 0;
  const addAlike = () => {
    if (alike > 0)
      add2(first, now[first], alike);
    alike = 0;
  };
  for (let entry = 0; entry < count; entry++) {
    const before = last2.states[entry];
    if (before === now[entry])
      continue;
    if (before !== UNCOUNTED)
      add2(entry, before, -1);
    if (alike === 0 || !areAlike(first, entry)) {
      addAlike();
      first = entry;
    }
    alike += 1;
  }
  addAlike();
  lastCounts.set(field, { ...last2, states: now.slice(), counts });
  return counts;
}
function uncounted({ files, chosen, tree }) {
  const column2 = () => new Int32Array(tree.paths.length);
  const isChosen = new Uint8Array(files.names.length);
  for (let place = 0; place < chosen.length; place++)
    isChosen[chosen[place]] = 1;
  return {
    states: new Uint8Array(files.names.length).fill(UNCOUNTED),
    isChosen,
    counts: {
      media: column2(),
      sure: column2(),
      possible: column2(),
      texts: column2(),
      code: column2(),
      pictures: column2(),
      all: column2()
    }
  };
}
function copyOf({ media, sure, possible, texts, code, pictures, all }) {
  return {
    media: media.slice(),
    sure: sure.slice(),
    possible: possible.slice(),
    texts: texts.slice(),
    code: code.slice(),
    pictures: pictures.slice(),
    all: all.slice()
  };
}
const ROLE = { any: 1, media: 2, picture: 4, text: 8, sure: 16, possible: 32 };
function rolesOf(state) {
  if (!by_name_canBeData(state))
    return 0;
  const isOneOf = (role, holds2) => holds2 ? role : 0;
  return ROLE.any | isOneOf(ROLE.media, isMediaKind(state)) | isOneOf(ROLE.picture, state === kinds_KIND.picture) | isOneOf(ROLE.text, state === kinds_KIND.text) | isOneOf(ROLE.sure, isSureKind(state)) | isOneOf(ROLE.possible, isPossibleKind(state));
}
function change(column2, node, more) {
  column2[node] = column2[node] + more;
}
;
const NEARLY_ALL = 0.8;
const ALIKE = 0.9;
const LEAST_EQUAL = 3;
function areWithin(inner, outer) {
  const sparseness = Math.max(inner.sparseness, outer.sparseness);
  const count = countDrawn(inner, sparseness);
  return count > 0 && shared(inner, outer) >= NEARLY_ALL * count;
}
function hasShareOf(left, share, right) {
  const sparseness = Math.max(left.sparseness, right.sparseness);
  return countDrawn(left, sparseness) >= share * countDrawn(right, sparseness);
}
function areViewsByStems(left, right) {
  if (!left.tell || !right.tell)
    return false;
  const [inner, outer] = hasShareOf(right, 1, left) ? [left, right] : [right, left];
  if (inner.hashes.size < LEAST_EQUAL)
    return false;
  return hasShareOf(inner, ALIKE, outer) && areWithin(inner, outer);
}
function areParallel(left, right) {
  return hasShareOf(right, 1, left) ? areWithin(left, right) : areWithin(right, left);
}
function shared(inner, outer) {
  let count = 0;
  for (const hash of inner.hashes)
    if (outer.hashes.has(hash))
      count += 1;
  return count;
}
function countDrawn({ hashes, sparseness }, wanted) {
  if (sparseness === wanted)
    return hashes.size;
  let count = 0;
  for (const hash of hashes)
    if (isDrawn(hash, wanted))
      count += 1;
  return count;
}
function isDrawn(hash, sparseness) {
  return sparseness === 0 || Math.imul(hash, 2654435761) >>> 32 - sparseness === 0;
}
;
const ANNOTATION_WORDS = words(
  "mask masks label labels annotation annotations annot annots ann anns",
  // Carvana, YOLO, VOC, COCO
  "gt gts groundtruth groundtruths segmentation segmentations seg segs segment segments",
  // ICDAR, MVTec
  "trimap trimaps semantic instance instances panoptic parse parsing labelids labeltxt",
  // Oxford Pets, Cityscapes, LIP, DOTA
  "calib calibration keypoint keypoints kpts landmark landmarks pose poses bbox bboxes box boxes",
  // KITTI, CelebA
  "caption captions transcript transcripts transcription transcriptions trans textgrid textgrids alignments",
  // Flickr8k, LibriSpeech, MFA
  "superpixels manual",
  // ISIC 2017; 1st_manual of DRIVE
  "polygon polygons contour contours skeleton skeletons edge edges saliency matte alpha"
);
const PICTURED_WORDS = words("edge edges contour contours skeleton skeletons saliency matte alpha superpixels trimap trimaps");
const TARGET_WORDS = words("label labels target targets annotation annotations gt groundtruth annot annots bbox bboxes");
const DESCRIPTION_WORDS = words(
  "caption captions transcript transcripts transcription transcriptions trans",
  // Flickr8k, LJSpeech, LibriSpeech
  "keypoint keypoints landmark landmarks mask masks attr attributes boxes"
);
const ANNOTATION_DIRECTORY_WORDS = words(
  "mask masks label labels annotation annotations annot annots ann anns gt groundtruth segmentations labeltxt",
  // as loaders have it
  "calib bbox bboxes keypoints captions transcripts landmarks polygons xmls"
);
const ANNOTATION_PLACES = words("annotation annotations annot annots ann anns gt groundtruth ground_truth");
const MODALITY_WORDS = words(
  "rgb depth left right thermal flow infrared ir nir vis visible fused lidar radar velodyne disparity disp",
  // KITTI, FLIR, NYU
  "cloth cloths agnostic densepose openpose warp person model",
  // VITON
  "input inputs target targets clean noisy blur blurred sharp hr lr low high hazy gtimages reference",
  // restoration: GoPro, SIDD, LOL
  "color colour colors albedo normal normals specular roughness",
  // rendering
  "t1 t2 flair t1ce dwi adc ct mr mri pet vv vh sar optical",
  // medicine, SEN12
  "front back top side rear cam camera view"
);
const DIRECTIONS = words("left right front back top side rear t1 t2");
const IMAGE_WORDS = words("image images img imgs jpegimages jpg jpeg png photo photos picture pictures pics frames frame original originals", "audio wav wavs sound sounds clips scan scans volume volumes rgb");
const NEGATIONS = words("no non not without with un incorrect wrong correct improper");
;
const MOST_FORMS = 3;
function createForms() {
  const vote = createVote();
  const all = createRun();
  return {
    add(letters, number) {
      vote.add(letters);
      all.add(number);
    },
    countRunning(different, each) {
      const running = (run) => run.isDense(different) ? run.count : 0;
      if (vote.isOne)
        return running(all);
      const runs = new Map(vote.often().map((letters) => [letters, createRun()]));
      each(({ letters, number }) => runs.get(letters)?.add(number));
      const some = [...runs.values()].filter((run) => run.count * (MOST_FORMS + 1) > all.count && run.hasSeveral());
      return some.reduce((sum2, run) => sum2 + running(run), 0);
    }
  };
}
function createVote() {
  const votes = /* @__PURE__ */ new Map();
  let last2 = null;
  let held = 0;
  const vote = {
    isOne: true,
    add(letters) {
      if (letters === last2) {
        held += 1;
        return;
      }
      if (last2 !== null)
        vote.isOne = false;
      put();
      last2 = letters;
      held = 1;
    },
    often() {
      put();
      held = 0;
      return [...votes.keys()];
    }
  };
  return vote;
  function put() {
    if (last2 === null || held === 0)
      return;
    const before = votes.get(last2);
    if (before !== void 0 || votes.size < MOST_FORMS) {
      votes.set(last2, (before ?? 0) + held);
      return;
    }
    const fewest = Math.min(held, ...votes.values());
    for (const [letters, count] of votes) {
      if (count === fewest)
        votes.delete(letters);
      else
        votes.set(letters, count - fewest);
    }
    if (held > fewest)
      votes.set(last2, held - fewest);
  }
}
const LONGEST_GAP = 10;
function createRun() {
  let first = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let step = 0;
  const run = {
    count: 0,
    add(number) {
      if (run.count === 0)
        first = number;
      run.count += 1;
      if (number < least)
        least = number;
      if (number > most)
        most = number;
      if (step !== 1)
        step = commonDivisor(step, Math.abs(number - first));
    },
    hasSeveral: () => most > least,
    isDense: (different) => most - least <= LONGEST_GAP * Math.max(1, step) * (different + 1)
  };
  return run;
}
function commonDivisor(left, right) {
  return right === 0 ? left : commonDivisor(right, left % right);
}
;
const ASCII = 128;
const stem_reading_ROLE = { other: 0, digit: 1, separator: 2 };
const stem_reading_SMALL = Uint8Array.from({ length: ASCII }, (_, unit) => lower(unit));
const ROLES = Uint8Array.from({ length: ASCII }, (_, unit) => {
  if (name_words_isDigit(unit))
    return stem_reading_ROLE.digit;
  return isSeparator(unit) ? stem_reading_ROLE.separator : stem_reading_ROLE.other;
});
function stem_reading_createReading() {
  const reading = { hash: 0, letters: 0, number: 0, last: -1, before: -1, read: read2, readMember };
  return reading;
  function readMember(start, number) {
    let power = 10;
    while (power * 10 <= number)
      power *= 10;
    reading.hash = withNumber(start.hash, number);
    reading.letters = start.letters;
    reading.number = start.number * power + number - power;
    reading.last = start.last;
    reading.before = start.before;
  }
  function read2(name, end) {
    let hash = 2166136261 | 0;
    let letters = 2166136261 | 0;
    let number = 0;
    let run = 0;
    let last2 = -1;
    let before = -1;
    let hasDigit = false;
    for (let at = 0; at < end; at++) {
      const written = name.charCodeAt(at);
      const isAscii = written < ASCII;
      const unit = isAscii ? stem_reading_SMALL[written] : written;
      const role = isAscii ? ROLES[written] : stem_reading_ROLE.other;
      if (role === stem_reading_ROLE.digit) {
        number = number * 10 + unit - 48;
        run = Math.imul(run || 1, 10) + unit - 48;
        hasDigit = true;
        continue;
      }
      if (run !== 0)
        hash = withNumber(hash, run);
      run = 0;
      hash = Math.imul(hash ^ unit, 16777619);
      letters = Math.imul(letters ^ unit, 16777619);
      if (role === stem_reading_ROLE.separator) {
        before = last2;
        last2 = at;
      }
    }
    const isSingle = !hasDigit && end === 1;
    reading.hash = run === 0 ? hash : withNumber(hash, run);
    reading.letters = isSingle ? 0 : letters;
    reading.number = isSingle ? name.charCodeAt(0) : number;
    reading.last = last2;
    reading.before = before;
  }
}
function withNumber(hash, number) {
  return Math.imul(hash ^ number, 16777619);
}
function isSeparator(unit) {
  return unit === 45 || unit === 95 || unit === 46 || unit === 32;
}
function isLetter(unit) {
  const small = lower(unit);
  return small >= 97 && small <= 122;
}
function lower(unit) {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
;
const LAST_PART = /[-_. ]+([A-Za-z][A-Za-z0-9]*)(?:[-_ ]?\d+)?$/;
function withoutView(stem) {
  for (let rest = stem; ; ) {
    if (!mayStemHaveLastPart(rest))
      return rest;
    const part = LAST_PART.exec(rest);
    if (part === null || part.index === 0 || !isView(part))
      return rest;
    rest = rest.slice(0, part.index);
  }
}
function endsInAnnotation(stem) {
  const part = mayStemHaveLastPart(stem) ? LAST_PART.exec(stem) : null;
  return part !== null && wordsOf(part[1]).some((word) => ANNOTATION_WORDS.has(word));
}
function mayStemHaveLastPart(stem) {
  const last2 = separatorBefore(stem, stem.length);
  return mayHaveLastPart(stem, stem.length, last2, last2 <= 0 ? -1 : separatorBefore(stem, last2));
}
function mayHaveLastPart(name, end, last2, before) {
  if (last2 <= 0)
    return false;
  if (last2 + 1 < end && isLetter(name.charCodeAt(last2 + 1)))
    return true;
  if (before <= 0 || !isLetter(name.charCodeAt(before + 1)))
    return false;
  for (let at = last2 + 1; at < end; at++)
    if (!name_words_isDigit(name.charCodeAt(at)))
      return false;
  return true;
}
function separatorBefore(stem, end) {
  for (let at = end - 1; at >= 0; at--) {
    if (isSeparator(stem.charCodeAt(at)))
      return at;
  }
  return -1;
}
function isView([whole, part]) {
  if (SPLITS_BEHIND.test(whole))
    return true;
  return wordsOf(part).some((word) => ANNOTATION_WORDS.has(word) || MODALITY_WORDS.has(word) || IMAGE_WORDS.has(word));
}
const SPLITS_BEHIND = /^[-_. ](?:training|test)$/;
const FIRST_PART = /^(?:masks?|labels?|segs?|segmentations?|gts?|trimaps?|annotations?)[-_ ]+(?=.*\d)/i;
const IMAGE_PREFIXES = ["", "image_", "img_", "images_"];
function annotatedBy(stem) {
  const first = FIRST_PART.exec(stem)?.[0];
  return first === void 0 ? [] : IMAGE_PREFIXES.map((prefix) => prefix + stem.slice(first.length));
}
;
const MOST_HASHES = 4096;
function stemsBelow(field, node, ofMedia = false) {
  const read2 = createStemReader(field);
  const each = (take) => visitBelow(field, node, (entry) => {
    if (ofMedia && !isMediaKind(field.states[entry]))
      return;
    const stem = read2(entry);
    if (!stem.isSplit)
      take(stem);
  });
  const drawn = createDrawn();
  const forms = createForms();
  let count = 0;
  let annotations = 0;
  each((stem) => {
    count += 1;
    if (stem.saysAnnotation)
      annotations += 1;
    drawn.add(stem.hash);
    forms.add(stem.letters, stem.number);
  });
  const { hashes, sparseness } = drawn;
  const running = forms.countRunning(hashes.size * 2 ** sparseness, each);
  const isRunning = running >= NEARLY_ALL * count;
  return { hashes, sparseness, tell: !isRunning, endInAnnotation: count > 0 && annotations > count / 2 };
}
function createDrawn() {
  const drawn = {
    hashes: /* @__PURE__ */ new Set(),
    sparseness: 0,
    add(hash) {
      const { hashes } = drawn;
      if (isDrawn(hash, drawn.sparseness))
        hashes.add(hash);
      while (hashes.size > MOST_HASHES) {
        drawn.sparseness += 1;
        for (const kept of hashes)
          if (!isDrawn(kept, drawn.sparseness))
            hashes.delete(kept);
      }
    }
  };
  return drawn;
}
function createStemReader({ files, states }) {
  const stem = Object.assign(stem_reading_createReading(), { saysAnnotation: false, isSplit: false });
  const { seriesOf, series, numbers } = files.names;
  let current = NO_SERIES;
  let members = null;
  function readWhole2(name, isMedia) {
    const end = stemEndOf(name);
    stem.read(name, end);
    const { last: last2 } = stem;
    if (!mayHaveLastPart(name, end, last2, stem.before) && !(isMedia && last2 === end - CHANNEL_LENGTH))
      return;
    const whole = name.slice(0, end);
    const short = withoutView(whole);
    stem.saysAnnotation = short.length < whole.length && endsInAnnotation(whole);
    const meant = isMedia ? short.replace(CHANNEL, "") : short;
    if (meant.length < whole.length)
      stem.read(meant, meant.length);
  }
  return (entry) => {
    const isMedia = isMediaKind(states[entry]);
    const ofName = seriesOf[entry];
    stem.saysAnnotation = false;
    stem.isSplit = false;
    if (ofName !== current) {
      current = ofName;
      members = ofName === NO_SERIES ? null : membersOf(series[ofName]);
    }
    const own = members === null ? 0 : numbers[entry];
    if (members === null || isMedia && members.mayBeChannels && hasFourDigits(own)) {
      const name = names_nameAt(files.names, entry);
      readWhole2(name, isMedia);
      stem.isSplit = !isMedia && name.length <= LONGEST_SPLIT && isSplitName(name.slice(0, stemEndOf(name)));
    } else
      stem.readMember(members, own);
    return stem;
  };
}
const LONGEST_SPLIT = 20;
const gather_stems_LETTERS = /^[a-z]+$/i;
function isSplitName(stem) {
  return gather_stems_LETTERS.test(stem) && splitNamed(stem)?.rest === "";
}
const CHANNEL = /(?<=\d)_0{3}\d$/;
const CHANNEL_LENGTH = 5;
function membersOf({ beginning, ending }) {
  const name = `${beginning}1${ending}`;
  const end = beginning.length + 1;
  if (stemEndOf(name) !== end)
    return null;
  const whole = stem_reading_createReading();
  whole.read(name, end);
  if (mayHaveLastPart(name, end, whole.last, whole.before))
    return null;
  const start = stem_reading_createReading();
  start.read(name, beginning.length);
  const { letters, last: last2, before } = whole;
  return {
    hash: start.hash,
    letters,
    number: (whole.number - 1) / 10,
    last: last2,
    before,
    mayBeChannels: last2 === end - 2
  };
}
function hasFourDigits(number) {
  return number >= 1e4 && number < 2e4;
}
;
const MOST_SIBLINGS = 64;
const LEAST_FILES = 3;
const LEAST_SHARE = 0.2;
function saysAnnotation(name, mayBePictures = true) {
  if (!/[a-z]/i.test(name))
    return false;
  const words2 = wordsOf(name);
  const isTold = (word) => isAnnotationWord(word) && (mayBePictures || !PICTURED_WORDS.has(word));
  return words2.some(isTold) && !words2.some((word) => NEGATIONS.has(word));
}
const annotation_directories_GLUED = /^(?:train|test|val|valid|validation)(annot|mask|label|gt|seg)s?$/;
function isAnnotationWord(word) {
  return ANNOTATION_WORDS.has(word) || annotation_directories_GLUED.test(word);
}
function saysOnlyAnnotation(name) {
  const words2 = wordsOf(name);
  const isAside = (word) => ANNOTATION_WORDS.has(word) || ANNOTATION_DIRECTORY_WORDS.has(word) || IMAGE_WORDS.has(word) || annotation_directories_isPlain(word);
  return words2.some((word) => ANNOTATION_DIRECTORY_WORDS.has(word)) && words2.every(isAside);
}
function annotation_directories_isPlain(word) {
  if (isNumber(word) || word.length <= 2)
    return true;
  return GENERAL_WORDS.has(word) || RETRIEVAL_WORDS.has(word) || splitNamed(word) !== null;
}
function annotationDirectories(field, counts) {
  const { tree } = field;
  const media = below(field, counts.media);
  const all = below(field, counts.all);
  const isAnnotation = new Uint8Array(tree.paths.length);
  tree.children.forEach((children2, parent) => {
    const inUse = children2.filter((node) => all[node] > 0 && !field.isAbove(node));
    const named2 = inUse.filter((node) => saysAnnotation(nameOf2(node), media[node] > 0) && !isDenied(node, inUse));
    const isNamed2 = new Set(named2);
    const isPlace = ANNOTATION_PLACES.has(nameOf2(parent).toLowerCase()) && !field.isAbove(parent);
    const asked = named2.filter((node) => {
      if (isPlace)
        isAnnotation[node] = 1;
      if (media[node] > 0 || !saysOnlyAnnotation(nameOf2(node)))
        return true;
      isAnnotation[node] = 1;
      return false;
    });
    const seen = inUse.filter((node) => media[node] > 0 && !isNamed2.has(node));
    const shown2 = seen.length > 0 ? seen : inUse.filter((node) => !isNamed2.has(node));
    const silent = inUse.filter((node) => seen.length > 0 && media[node] === 0 && all[node] >= LEAST_FILES && !isNamed2.has(node) && !saysModality(nameOf2(node)));
    if (shown2.length === 0 || shown2.length > MOST_SIBLINGS)
      return;
    const some = silent.length > MOST_SIBLINGS ? [] : silent;
    if (asked.length + some.length === 0)
      return;
    compare(asked, some, shown2);
  });
  tree.parents.forEach((parent, node) => {
    if (parent >= 0 && isAnnotation[parent] === 1)
      isAnnotation[node] = 1;
  });
  return isAnnotation;
  function nameOf2(node) {
    return tree.names[node];
  }
  function isDenied(node, siblings) {
    const own = new Set(wordsOf(nameOf2(node)).map(singular));
    return siblings.some((other) => {
      const words2 = wordsOf(nameOf2(other));
      return words2.some((word) => NEGATIONS.has(word)) && words2.some((word) => own.has(singular(word)));
    });
  }
  function compare(asked, silent, shown2) {
    const stems = new Map([...asked, ...silent, ...shown2].map((node) => [
      node,
      stemsBelow(field, node, media[node] > 0)
    ]));
    const of = (node) => stems.get(node);
    for (const node of asked) {
      const matching = shown2.filter((other) => areWithin(of(node), of(other)));
      const isTold = (other) => of(node).endInAnnotation || of(node).tell && of(other).tell || isPlainPlace(nameOf2(other)) || contains(nameOf2(node), nameOf2(other)) || shown2.length === 1;
      if (matching.some(isTold))
        isAnnotation[node] = 1;
    }
    for (const node of silent) {
      const isView2 = shown2.some((other) => {
        if (!hasShareOf(of(node), LEAST_SHARE, of(other)))
          return false;
        const isPlace = saysImages(nameOf2(other)) && areWithin(of(node), of(other));
        return isPlace || areViewsByStems(of(node), of(other));
      });
      if (isView2)
        isAnnotation[node] = 1;
    }
  }
}
function isPlainPlace(name) {
  return saysImages(name) || wordsOf(name).every((word) => annotation_directories_isPlain(word) || splitNamed(word) !== null);
}
function saysModality(name) {
  return MODALITY_WORDS.has(name.toLowerCase()) || wordsOf(name).some((word) => MODALITY_WORDS.has(word));
}
function saysImages(name) {
  return wordsOf(name).some((word) => IMAGE_WORDS.has(word));
}
function saysOnlyImages(name) {
  return saysImages(name) && wordsOf(name).every((word) => IMAGE_WORDS.has(word) || annotation_directories_isPlain(word));
}
function contains(name, other) {
  const words2 = new Set(wordsOf(name));
  return wordsOf(other).every((word) => words2.has(word));
}
function singular(word) {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
;
const STRUCTURAL = words(
  "images image imgs img jpg jpeg jpegs png jpegimages",
  // YOLO, VOC
  "data raw files samples train val test"
);
const STRUCTURAL_WITHOUT_SPLIT = words(
  "pics pictures photos rgb sample frames videos video audio audios sounds wav wavs flac clips recordings",
  // Common Voice, LJSpeech
  "training testing valid validation texts text txt docs documents volumes scans slices patches crops tiles",
  "results result output outputs out input inputs predictions prediction preds submissions submission",
  "examples example demo demos tutorial tutorials assets media misc figures figs plots screenshots logs notebooks",
  "processed interim external original originals augmented resized cropped archive archives backup old",
  "all full source target src dst tmp temp uploads download downloads"
);
const CLASS_WORDS = words("class label digit grade level stage category type");
const CONTROL_WORDS = words("normal healthy benign negative control uninfected");
const BIDS_FOLDERS = words("anat func dwi fmap perf meg eeg ieeg beh pet micr nirs motion mrs");
const SUBJECT_WORDS = words(
  "patient patients pat subject subj sub case person speaker spk participant user",
  // medicine, speech, activities
  "video clip scan slide session series study camera fold"
);
;
const TIME = /^(?:19|20)\d\d(?:[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?(?:0[1-9]|[12]\d|3[01]))?|[-_. ]?[QH][1-4])?$/i;
const IDS = [
  /^\d+(?:\.\d+){3,}$/,
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  /^(?=.*\d)[0-9a-f]{16,}$/i
];
const VIDEO_ID = /^[\w-]{11}$/;
const MIXED = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/;
function areIds(names) {
  if (IDS.some((id) => names.every((name) => id.test(name))))
    return true;
  if (!names.every((name) => VIDEO_ID.test(name)))
    return false;
  return names.filter((name) => MIXED.test(name)).length * 2 > names.length;
}
const sources_VERSION = "v";
function areSources(names) {
  const [first] = names;
  if (first === void 0)
    return false;
  if (areIds(names) || names.every((name) => TIME.test(name)))
    return true;
  const word = wordOfSource(first);
  if (word !== null && names.every((name) => wordOfSource(name) === word))
    return !CLASS_WORDS.has(word);
  const series = seriesOfSource(first);
  return series !== null && names.every((name) => seriesOfSource(name) === series);
}
function areNumberedClasses([first = "", ...others]) {
  const word = wordOfSource(first);
  return word !== null && CLASS_WORDS.has(word) && others.every((name) => wordOfSource(name) === word);
}
function wordOfSource(name) {
  const words2 = wordsOf(name);
  const end = words2.findIndex(isNumber);
  if (end < 1)
    return null;
  const before = words2.slice(0, end);
  if (words2.slice(end).some((word2) => !isNumber(word2) && word2.length > 2))
    return null;
  const word = before.join(" ");
  return word.length < 2 && word !== sources_VERSION ? null : word;
}
function seriesOfSource(name) {
  const words2 = wordsOf(name);
  const before = words2.slice(0, -1);
  const word = before.at(-1) ?? "";
  if (!isNumber(words2.at(-1) ?? "") || isNumber(word) || word.length < 2 || CLASS_WORDS.has(word))
    return null;
  return before.map((each) => splitOfWord(each) === void 0 ? each : "").join(" ");
}
;
const views_MOST_SIBLINGS = 64;
function viewsAmong(field, siblings) {
  const views = /* @__PURE__ */ new Set();
  if (siblings.length < 2 || siblings.length > views_MOST_SIBLINGS)
    return views;
  const known2 = /* @__PURE__ */ new Map();
  const of = (node) => {
    const before = known2.get(node);
    if (before !== void 0)
      return before;
    const stems = stemsBelow(field, node);
    known2.set(node, stems);
    return stems;
  };
  const nameOf2 = (node) => field.tree.names[node];
  if (areNumberedClasses(siblings.map(nameOf2)))
    return views;
  if (arePair(field, siblings) && areParallel(of(siblings[0]), of(siblings[1])))
    return new Set(siblings);
  const hasOther = siblings.some((node) => !saysView(nameOf2(node)));
  siblings.forEach((left, place) => {
    for (const right of siblings.slice(0, place)) {
      const areDirections = saysDirection(nameOf2(left)) && saysDirection(nameOf2(right));
      const areNamed = saysView(nameOf2(left)) && saysView(nameOf2(right)) && !(areDirections && hasOther);
      if (!areViewsByStems(of(left), of(right)) && !(areNamed && areParallel(of(left), of(right))))
        continue;
      if (!saysAnnotation(nameOf2(left)) || saysAnnotation(nameOf2(right)))
        views.add(right);
      if (!saysAnnotation(nameOf2(right)) || saysAnnotation(nameOf2(left)))
        views.add(left);
    }
  });
  return views;
}
function arePair({ tree }, siblings) {
  const names = siblings.map((node) => tree.names[node]);
  if (names.length !== 2 || !names.includes("A") || !names.includes("B"))
    return false;
  const parent = tree.parents[siblings[0]];
  return (tree.children[parent] ?? []).some((node) => !siblings.includes(node) && saysAnnotation(tree.names[node]));
}
function saysView(name) {
  return saysModality(name) || saysOnlyImages(name) || saysAnnotation(name);
}
function saysDirection(name) {
  return DIRECTIONS.has(name.toLowerCase());
}
;
const LIST_DIRECTORIES = words("imagesets image_sets splits split filelists file_lists file-lists lists ucftraintestlist testtrainmulti_7030_splits");
const PLACES_OF_LISTS = words("imagesets image_sets filelists file_lists file-lists");
const SPLIT_COLUMNS = words("split fold set subset partition");
const FILE_COLUMNS = words(
  "file filename filepath path image imageid imagename imagepath imagefile imagefilename img imgid imgpath imgname",
  // Kaggle
  "imageindex idcode slicefilename audio audiopath audiofile audiofilename wav wavfile wavpath",
  // NIH, APTOS, UrbanSound8K
  "clip video videoid videoname videopath videofile filenames filepaths"
);
const WEAK_FILE_COLUMNS = words("id name fname");
const NUMBERED_LIST = { splits: "train_test_split.txt", names: "images.txt" };
;
function saysData(name) {
  if (!/dat|corp|dados|donn|数据|數據/i.test(name))
    return false;
  const words2 = wordsOf(name);
  return words2.some((word) => DATA_WORDS.has(word)) && !words2.some((word) => NOT_DATA_WORDS.has(word));
}
function saysResults(lower2, name) {
  if (RESULT_DIRECTORIES.has(lower2))
    return true;
  if (!MAY_SAY_RESULTS.test(lower2))
    return false;
  const words2 = wordsOf(name);
  return words2.some((word) => RESULTS_OF.has(word));
}
const MAY_SAY_RESULTS = /[-_ ](?:outputs?|predictions?|preds|submissions?|results?)$/;
const AMBIGUOUS_MODELS = "weights";
function isNeverDataBelow(directory) {
  return directory.split("/").some((name, depth, all) => isNeverData(all[depth - 1], name));
}
function isNeverData(parent, name) {
  if (NEVER_STARTS[name.charCodeAt(0) | CASE] === 1 && NEVER_BELOW.has(name.toLowerCase()))
    return true;
  return parent === ".dvc" && (name === "cache" || name === "tmp");
}
const CASE = 32;
const NEVER_STARTS = new Uint8Array(128);
for (const name of NEVER_BELOW)
  NEVER_STARTS[name.charCodeAt(0) | CASE] = 1;
function isNeverListed(directory) {
  const name = directory.slice(directory.lastIndexOf("/") + 1);
  const isHidden = name.startsWith(".") && name !== "." && name !== "..";
  return isHidden || isNeverData(void 0, name) || NEVER_LISTED.has(name);
}
const NEVER_LISTED = /* @__PURE__ */ new Set(["site-packages", "venv", "virtualenv"]);
function zonesOf({ tree, isAbove }) {
  const column2 = () => new Uint8Array(tree.paths.length);
  const zones = {
    saysData: column2(),
    data: column2(),
    code: column2(),
    tests: column2(),
    hidden: column2(),
    settings: column2(),
    models: column2(),
    array: column2(),
    lists: column2()
  };
  const isInSplit = column2();
  const isInPages = column2();
  const inherited = ["data", "code", "tests", "hidden", "settings", "models", "array", "lists"];
  tree.parents.forEach((parent, node) => {
    if (parent === NONE)
      return;
    for (const zone of inherited)
      zones[zone][node] = zones[zone][parent];
    if (isAbove(node))
      return;
    const name = tree.names[node];
    const lower2 = name.toLowerCase();
    const isInData2 = zones.data[node] === 1;
    if (name.startsWith(".") && name !== "." && name !== "..")
      zones.hidden[node] = 1;
    if (tree.names[parent]?.toLowerCase().endsWith(".zarr"))
      zones.array[node] = 1;
    if (lower2.endsWith(".zarr"))
      zones.array[node] = 1;
    isInPages[node] = PAGE_DIRECTORIES.has(lower2) ? 1 : isInPages[parent];
    if (isInPages[parent] === 1 && SHOW_DIRECTORIES.has(lower2))
      zones.code[node] = 1;
    if (PLACES_OF_LISTS.has(lower2))
      zones.lists[node] = 1;
    if (isInSplit[parent] === 1 || splitNamed(tree.names[parent])?.rest === "")
      isInSplit[node] = 1;
    if (CODE_DIRECTORIES.has(lower2))
      zones.code[node] = 1;
    if (MODEL_DIRECTORIES.has(lower2) && !(isInData2 && lower2 === AMBIGUOUS_MODELS))
      zones.models[node] = 1;
    if (!isInData2) {
      if (TEST_DIRECTORIES.has(lower2))
        zones.tests[node] = 1;
      else if (LIKELY_CODE_DIRECTORIES.has(lower2))
        zones.code[node] = 1;
      else if (isInSplit[node] === 0 && saysResults(lower2, name))
        zones.code[node] = 1;
      if (SETTINGS_DIRECTORIES.has(lower2))
        zones.settings[node] = 1;
      if (tree.names[parent]?.toLowerCase() === "runs" && RUNS.has(lower2))
        zones.code[node] = 1;
    }
    if (saysData(name)) {
      zones.saysData[node] = 1;
      zones.data[node] = 1;
    }
  });
  return zones;
}
;
const MOST_READ = 100;
const wanted_PAGE = /\.(?:md|markdown|mdx|rst|adoc|html?|ipynb)$/i;
function wantedPages(survey2) {
  if (!survey2.field.isAutomatic || !hasPicturesOutside(survey2))
    return [];
  const { files, tree } = survey2.field;
  const pages = [];
  const isPage = names_by_ending_answersByEnding(files.names, (name) => wanted_PAGE.test(name));
  for (let entry = 0; entry < files.names.length; entry++) {
    if (!isPage(entry))
      continue;
    const node = nodeOfEntry(survey2.field, entry);
    const path = tree.paths[node];
    const isFirst2 = /^(?:readme|index)\b/i.test(names_nameAt(files.names, entry));
    if (!isFirst2 && isInData(survey2, node) || isNeverDataBelow(path))
      continue;
    pages.push({ entry, rank: (path === "" ? 0 : path.split("/").length) + (isFirst2 ? 0 : MOST_READ) });
  }
  pages.sort((left, right) => left.rank - right.rank);
  return pages.slice(0, MOST_READ).map(({ entry }) => entry);
}
function isInData({ zones, splits }, node) {
  return zones.data[node] === 1 || splits.splitNode[node] !== NONE;
}
function hasPicturesOutside(survey2) {
  const { chosen, states } = survey2.field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== kinds_KIND.picture && states[entry] !== kinds_KIND.video)
      continue;
    if (!isInData(survey2, nodeOfEntry(survey2.field, entry)))
      return true;
  }
  return false;
}
;
function pagesOf(field) {
  const { names } = field.files;
  const isPage = names_by_ending_answersByEnding(names, (name) => wanted_PAGE.test(name));
  const found2 = /* @__PURE__ */ new Map();
  for (let entry = 0; entry < names.length; entry++) {
    if (!isPage(entry))
      continue;
    const node = nodeOfEntry(field, entry);
    const stem = names_nameAt(names, entry).replace(wanted_PAGE, "");
    const others = found2.get(node);
    if (others === void 0)
      found2.set(node, /* @__PURE__ */ new Set([stem]));
    else
      others.add(stem);
  }
  return found2;
}
;
const LEAST_OTHERS = 2;
const unions_LEAST_SHARE = 0.75;
function unionAmong(nodes, nameOf2, countOf2) {
  if (nodes.length <= LEAST_OTHERS)
    return [];
  const union = nodes.filter((node) => saysWhole(nameOf2(node)));
  const [only] = union;
  if (union.length !== 1 || only === void 0)
    return [];
  const others = nodes.reduce((sum2, node) => sum2 + (node === only ? 0 : countOf2(node)), 0);
  return countOf2(only) >= unions_LEAST_SHARE * others ? union : [];
}
function saysWhole(name) {
  const words2 = wordsOf(name);
  return words2.some((word) => POOL_WORDS.has(word)) && words2.every((word) => POOL_WORDS.has(word) || GENERAL_WORDS.has(word));
}
;
const split_labels_PARTS = /^(?:part|shard|chunk|batch)|^\d+-of-\d+$/i;
function isStructural(name, also = STRUCTURAL) {
  const lower2 = name.toLowerCase();
  if (also.has(lower2) || STRUCTURAL.has(lower2) || split_labels_PARTS.test(name) || BIDS_FOLDERS.has(lower2))
    return true;
  const words2 = wordsOf(name);
  return words2.length > 1 && words2.every((word) => STRUCTURAL.has(word) || isNumber(word)) && !isNumber(words2[0]);
}
function labelsInSplits(field, byDataset) {
  const samples = below(field, countsOf(field).all);
  const labels = /* @__PURE__ */ new Map();
  for (const roots of byDataset.values()) {
    for (const [node, label] of labelsBelow(field, [...roots], samples))
      labels.set(node, label);
  }
  return labels;
}
const PLAIN_NUMBER = /^\d+$/;
const LEAST_PARTS = 20;
const split_labels_LEAST_TIMES = 3;
function areRunning(numbers) {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return least <= 1 && most - least + 1 === numbers.size;
}
function labelAbove({ parents }, labels, node) {
  if (labels.size === 0)
    return null;
  let label = null;
  for (let above2 = node; above2 !== NONE; above2 = parents[above2])
    label = labels.get(above2) ?? label;
  return label;
}
function labelsBelow(field, roots, samples) {
  const { tree } = field;
  const ownNames = new Set(roots.map((root) => tree.names[root].toLowerCase()));
  const classes = [];
  const splitOf = new Map(roots.map((root) => [root, splitNamed(tree.names[root])?.split]));
  let open = roots;
  while (open.length > 0) {
    const next = [];
    const level = [];
    for (const node of open) {
      const inUse = tree.children[node].filter((child) => samples[child] > 0);
      if (inUse.length === 0)
        continue;
      const split = splitOf.get(node);
      for (const child of inUse)
        splitOf.set(child, split);
      const [only, ...others] = inUse;
      if (only !== void 0 && others.length === 0 && split !== void 0 && isSplit(only, split)) {
        next.push(only);
        continue;
      }
      const apart2 = /* @__PURE__ */ new Set([
        ...datasetsAmong(inUse, nameOf2),
        ...unionAmong(inUse, nameOf2, (child) => samples[child])
      ]);
      const sorted = inUse.filter((child) => !apart2.has(child));
      const views = viewsAmong(field, sorted);
      const isAside = (child) => views.has(child) || isStructural(tree.names[child]) || ownNames.has(lowerName(child));
      const isWord = (child) => splitNamed(tree.names[child])?.rest === "";
      const plain2 = new Set(sorted.filter((child) => !isAside(child) && !isWord(child)));
      for (const child of sorted) {
        const isClass = isWord(child) ? plain2.size > 0 && !views.has(child) : plain2.has(child);
        if (isClass)
          level.push(child);
        else
          next.push(child);
      }
    }
    const names = [...new Set(level.map((node) => tree.names[node]))];
    if (names.length > 1 && (areSources(names) || areParts(level)))
      lists_addAll(next, level);
    else
      lists_addAll(classes, level);
    open = next;
  }
  const labels = new Map(classes.map((node) => [node, labelOfFolder(nameOf2(node))]));
  return new Set(labels.values()).size < 2 ? /* @__PURE__ */ new Map() : labels;
  function areParts(level) {
    const numbers = /* @__PURE__ */ new Map();
    for (const node of level) {
      const name = tree.names[node];
      if (!PLAIN_NUMBER.test(name))
        return false;
      const split = splitOf.get(node);
      const others = numbers.get(split);
      if (others === void 0)
        numbers.set(split, /* @__PURE__ */ new Set([Number(name)]));
      else
        others.add(Number(name));
    }
    const trained = numbers.get("train")?.size ?? 0;
    const isFew = ([split, { size }]) => split === "train" || size * split_labels_LEAST_TIMES <= trained;
    return trained >= LEAST_PARTS && numbers.size > 1 && [...numbers].every(isFew) && [...numbers.values()].every((each) => areRunning(each));
  }
  function isSplit(node, split) {
    return splitNamed(tree.names[node])?.split === split;
  }
  function nameOf2(node) {
    return tree.names[node];
  }
  function lowerName(node) {
    return nameOf2(node).toLowerCase();
  }
}
;
const telling_texts_FEW = 10;
const TELLS = new RegExp("^\\p{L}.*\\p{L}$", "u");
function tellingTexts(field, texts) {
  let names;
  return (siblings) => {
    const few = siblings.filter((node) => texts[node] > 0 && texts[node] < telling_texts_FEW);
    if (few.length < 2)
      return /* @__PURE__ */ new Set();
    names ??= namesOfFew(field, texts);
    const first = /* @__PURE__ */ new Map();
    const found2 = /* @__PURE__ */ new Set();
    for (const node of few) {
      for (const name of names.get(node) ?? []) {
        const other = first.get(name) ?? node;
        if (other === node)
          first.set(name, node);
        else
          found2.add(other).add(node);
      }
    }
    return found2;
  };
}
function namesOfFew(field, texts) {
  const { files, chosen, states } = field;
  const names = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== kinds_KIND.text)
      continue;
    const node = nodeOfEntry(field, entry);
    if (texts[node] >= telling_texts_FEW)
      continue;
    const name = names_nameAt(files.names, entry);
    const stem = name.slice(0, stemEndOf(name)).toLowerCase();
    if (!TELLS.test(stem))
      continue;
    const others = names.get(node);
    if (others === void 0)
      names.set(node, [stem]);
    else
      others.push(stem);
  }
  return names;
}
;
const LEAST_SAMPLES = 2;
const LEAST_PER_CODE = 10;
const README = /^read_?me/i;
const NONE_TELLING = /* @__PURE__ */ new Set();
const NO_PAGES = /* @__PURE__ */ new Set();
const NOT_CLASSES = /* @__PURE__ */ new Set([...STRUCTURAL, ...STRUCTURAL_WITHOUT_SPLIT]);
function classFolders(field, counts, samples, holdsSplits, isOwn, isClosed, isShown) {
  const { tree } = field;
  const code = below(field, counts.code);
  const telling = tellingTexts(field, counts.texts);
  let pages = null;
  const holdsClasses = new Uint8Array(tree.paths.length);
  const isDataset = Uint8Array.from(holdsSplits, (holds2, node) => holds2 | isOwn[node]);
  const classNode = new Int32Array(tree.paths.length).fill(NONE);
  for (let node = tree.paths.length - 1; node >= 0; node--) {
    if (!isClosed(node) && holdsSplits[node] !== 1)
      lookInto(node);
    const parent = tree.parents[node];
    if (isDataset[node] === 1 && parent !== NONE)
      isDataset[parent] = 1;
  }
  tree.parents.forEach((parent, node) => {
    if (parent !== NONE && classNode[node] === NONE)
      classNode[node] = classNode[parent];
  });
  return { classNode, holdsClasses };
  function lookInto(node) {
    const children2 = tree.children[node];
    if (children2.length < 2)
      return;
    const hasControl = children2.some((child) => saysControl(nameOf2(child)));
    const full = children2.filter((child) => heldBy(child, hasControl) >= LEAST_SAMPLES);
    if (full.length < 2)
      return;
    const datasets = datasetsAmong(full, nameOf2);
    const plain2 = ofOneKind(full.filter((child) => !isAside(child) && !datasets.has(child)), hasControl);
    if (plain2.length < 2 || areSources(plain2.map(nameOf2)) || areOfPages(node, plain2))
      return;
    if (plain2.every((child) => isShown[child] === 1))
      return;
    const views = viewsAmong(field, full);
    const parts = plain2.some(holdsMedia) ? NONE_TELLING : telling(plain2);
    const classes = plain2.filter((child) => !views.has(child) && !parts.has(child));
    if (classes.length < 2)
      return;
    holdsClasses[node] = 1;
    isDataset[node] = 1;
    for (const child of children2) {
      const isWord = splitNamed(nameOf2(child))?.rest === "";
      if (samples[child] > 0 && !views.has(child) && (isWord || !isAside(child)))
        classNode[child] = child;
    }
  }
  function heldBy(node, hasControl) {
    const holder = holderOf(node, hasControl);
    return counts.media[holder] + counts.texts[holder];
  }
  function holderOf(node, hasControl) {
    if (counts.media[node] + counts.texts[node] > 0)
      return node;
    const inUse = tree.children[node].filter((child) => samples[child] > 0);
    const [only] = inUse;
    if (inUse.length !== 1 || only === void 0)
      return node;
    const isSame2 = wordOf(nameOf2(only)) === wordOf(nameOf2(node)) || hasControl && saysImages(nameOf2(only));
    return isSame2 ? holderOf(only, hasControl) : node;
  }
  function holdsMedia(node) {
    return counts.media[node] > 0;
  }
  function ofOneKind(nodes, hasControl) {
    const shown2 = nodes.filter((node) => counts.media[holderOf(node, hasControl)] > 0);
    return shown2.length > 0 ? shown2 : nodes;
  }
  function areOfPages(parent, nodes) {
    const pages2 = pagesIn(parent);
    return nodes.filter((node) => pages2.has(nameOf2(node))).length * 2 > nodes.length;
  }
  function articlesIn(node) {
    let count = 0;
    for (const page of pagesIn(node))
      if (!README.test(page))
        count += 1;
    return count;
  }
  function pagesIn(node) {
    pages ??= pagesOf(field);
    return pages.get(node) ?? NO_PAGES;
  }
  function nameOf2(node) {
    return tree.names[node];
  }
  function isAside(node) {
    const name = nameOf2(node);
    if (isDataset[node] === 1 || isStructural(name, NOT_CLASSES) || saysData(name))
      return true;
    const told2 = code[node] + articlesIn(node);
    if (told2 * LEAST_PER_CODE > samples[node])
      return true;
    return splitNamed(name)?.rest === "";
  }
}
function saysControl(name) {
  return wordsOf(name).some((word) => CONTROL_WORDS.has(word));
}
function wordOf(name) {
  return wordsOf(name).filter((word) => !isNumber(word)).join(" ");
}
;
const class_holders_LEAST_NUMBERED = 3;
const LEAST_DIGITS = 3;
function classHolders({ names, parents }, holdsClasses) {
  const holders = Uint8Array.from(holdsClasses);
  const byParent = /* @__PURE__ */ new Map();
  holdsClasses.forEach((holds2, node) => {
    const parent = parents[node];
    if (holds2 === 0 || parent === NONE)
      return;
    lists_addTo(byParent, parent, node);
  });
  for (const [parent, children2] of byParent) {
    if (!areSubjects(children2.map((child) => names[child])))
      continue;
    holders[parent] = 1;
    for (const child of children2)
      holders[child] = 0;
  }
  return holders;
}
function areSubjects(names) {
  if (names.length < 2)
    return false;
  if (areIds(names))
    return true;
  const words2 = names.map(wordsOf);
  if (words2.every(([first, second]) => SUBJECT_WORDS.has(first ?? "") && isNumber(second ?? "")))
    return true;
  const isNumbered2 = (name) => name.length >= LEAST_DIGITS && /^\d+$/.test(name);
  if (names.length < class_holders_LEAST_NUMBERED)
    return false;
  return names.every(isNumbered2) || areNumberedAlike(names);
}
function areNumberedAlike(names) {
  const numbers = names.map((name) => NUMBER_IN_FRONT.exec(name)?.[1] ?? "");
  const [first = ""] = numbers;
  return first !== "" && numbers.every(({ length }) => length === first.length) && numbers.some(isPadded);
}
const NUMBER_IN_FRONT = /^(\d{3,})[-_ ]/;
function isPadded(number) {
  return number.startsWith("0");
}
;
function labelFinder(pattern) {
  const forms = parseGlob(pattern, true).flatMap(formsOf);
  return (path) => {
    const starts = startsOf(path);
    return leftmost(path, starts, forms, true) ?? leftmost(path, starts, forms, false);
  };
}
function leftmost(path, starts, forms, isWhole) {
  let found2 = null;
  for (const form of forms) {
    const place = label_placeIn(path, starts, form, isWhole);
    if (place !== null && (found2 === null || place[0] < found2[0]))
      found2 = place;
  }
  return found2;
}
function formsOf({ components, isDirectory: isDirectory2 }) {
  const number = components.findIndex((each) => each !== "**" && each.some(({ kind }) => kind === "label"));
  if (number < 0)
    return [];
  const tokens = components[number];
  const label = tokens.findIndex(({ kind }) => kind === "label");
  const isLast = number === components.length - 1;
  return [
    {
      before: components.slice(0, number).map(compared),
      prefix: compileTokens(tokens.slice(0, label)),
      suffix: compileTokens(reversed(tokens.slice(label + 1))),
      after: components.slice(number + 1).map(compared),
      // Without this, `**` that stands for nothing would make a file's own name its label.
      isDirectory: !isLast || tokens.length === 1,
      hasBelow: isDirectory2
    }
  ];
}
function compared(component) {
  return component === "**" ? null : nameMatcher(component);
}
function startsOf(path) {
  const starts = [0];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
    starts.push(slash + 1);
  starts.push(path.length + 1);
  return starts;
}
function label_placeIn(path, starts, form, isWhole) {
  const count = starts.length - 1;
  const begins = reachedBy(form.before, path, starts);
  const ends = leadingOn(form, path, starts, isWhole);
  for (let number = 0; number < count - (form.isDirectory || form.hasBelow ? 1 : 0); number++) {
    if (begins[number] !== 1 || ends[number + 1] !== 1)
      continue;
    const place = placeInName(path, starts[number], starts[number + 1] - 1, form);
    if (place !== null)
      return place;
  }
  return null;
}
function reachedBy(names, path, starts) {
  let reached = new Uint8Array(starts.length);
  reached[0] = 1;
  for (const matches of names) {
    const next = new Uint8Array(starts.length);
    for (let number = 0; number < starts.length; number++) {
      if (matches === null)
        next[number] = reached[number] || next[number - 1] || 0;
      else if (number > 0)
        next[number] = reached[number - 1] && label_holds(matches, path, starts, number - 1) ? 1 : 0;
    }
    reached = next;
  }
  return reached;
}
function leadingOn({ after: after2, hasBelow }, path, starts, isWhole) {
  let leading = new Uint8Array(starts.length).fill(isWhole ? 0 : 1);
  leading[starts.length - 1] = hasBelow ? 0 : 1;
  for (const matches of after2.toReversed()) {
    const next = new Uint8Array(starts.length);
    for (let number = starts.length - 1; number >= 0; number--) {
      if (matches === null)
        next[number] = leading[number] || next[number + 1] || 0;
      else if (number < starts.length - 1)
        next[number] = leading[number + 1] && label_holds(matches, path, starts, number) ? 1 : 0;
    }
    leading = next;
  }
  return leading;
}
function label_holds(matches, path, starts, number) {
  return matches(path, starts[number], starts[number + 1] - 1);
}
function placeInName(path, from, to, { prefix, suffix }) {
  const begins = acceptedEnds(prefix, path, from, to);
  const backwards = Array.from(path.slice(from, to)).reverse().join("");
  const ends = acceptedEnds(suffix, backwards, 0, to - from);
  for (let start = from; start < to; start++) {
    if (begins[start - from] !== 1)
      continue;
    for (let end = start + 1; end <= to; end++)
      if (ends[to - end] === 1)
        return [start, end];
    return null;
  }
  return null;
}
function reversed(tokens) {
  return tokens.toReversed().map((token) => {
    if (token.kind === "text")
      return { kind: "text", text: Array.from(token.text).reverse().join("") };
    if (token.kind !== "group")
      return token;
    return { ...token, choices: token.choices.map(reversed) };
  });
}
;
function patternLabels(pattern) {
  const labelOf = finderOf(pattern);
  return (path) => {
    const found2 = labelOf(path);
    if (found2 === null)
      return null;
    const [start, end] = found2;
    return { label: path.slice(start, end), dataset: paths_parentDirectory(path.slice(0, start)) };
  };
}
function finderOf(pattern) {
  try {
    return labelFinder(pattern);
  } catch (error) {
    throw error instanceof failure_Failure ? new failure_Failure(`labels: ${error.message}`) : error;
  }
}
;
function placesOf({ placementOf, divided }, path, directory) {
  return (divided.size === 0 ? void 0 : divided.get(path)) ?? [placementOf(path, directory)];
}
function datasetWith(division, directory) {
  return division === "" ? directory : `${directory}//${division}`;
}
function places_directoryOfDataset(dataset) {
  const at = dataset.indexOf("//");
  return at < 0 ? dataset : dataset.slice(0, at);
}
;
function joinDatasets(listed2, datasetOf2) {
  const wider2 = /* @__PURE__ */ new Map();
  const narrower = /* @__PURE__ */ new Map();
  for (const [entry, { dataset }] of listed2) {
    const own = datasetOf2(entry);
    if (own === dataset || own !== places_directoryOfDataset(own))
      continue;
    if (isWithin(own, dataset)) {
      const before = wider2.get(own);
      if (before === void 0 || isWithin(before, dataset))
        wider2.set(own, dataset);
    } else if (isWithin(dataset, own)) {
      const others = narrower.get(own);
      if (others === void 0)
        narrower.set(own, /* @__PURE__ */ new Set([dataset]));
      else
        others.add(dataset);
    }
  }
  if (wider2.size === 0 && narrower.size === 0)
    return (dataset) => dataset;
  return (dataset, directory) => {
    const outer = wider2.get(dataset);
    if (outer !== void 0)
      return outer;
    const inner = [...narrower.get(dataset) ?? []].filter((each) => isWithin(directory, each));
    return inner.reduce((found2, each) => isWithin(found2, each) ? each : found2, inner[0] ?? dataset);
  };
}
;
const DIVIDED_BY_USER = "";
function explicitSplits(lines) {
  const choices = lines.flatMap(({ name, glob }) => matchersOf(glob).map(({ matches, classStart }) => {
    const place = { split: name, dataset: DIVIDED_BY_USER, classStart, by: "option" };
    return { matches, place };
  }));
  return (path) => choices.find(({ matches }) => matches(path))?.place ?? null;
}
function withoutEnds(glob) {
  return glob.replace(/^(?:\.\/)+/, "").replace(/(?<=[^/])\/+$/, "");
}
function matchersOf(glob) {
  if (glob.startsWith("!") && glob[1] !== "(") {
    const others = matchersOf(glob.slice(1));
    return [{ base: "", matches: (path) => !others.some(({ matches }) => matches(path)), classStart: null }];
  }
  return [explicit_splits_below(withoutEnds(glob)), ...explicit_splits_globForms("splits", glob).map(matcherOf)];
}
function matcherOf({ base, isFixed, hasAnyDirectories, matches }) {
  const leadsToClasses = base !== "" && (isFixed || hasAnyDirectories);
  return { base, matches, classStart: leadsToClasses ? base === "/" ? 1 : base.length + 1 : null };
}
function explicit_splits_below(directory) {
  if (directory === "")
    return { base: "", matches: () => true, classStart: null };
  const prefix = `${directory}/`;
  return {
    base: directory,
    matches: (path) => path.startsWith(prefix) || path === directory,
    classStart: prefix.length
  };
}
function explicit_splits_globForms(option, glob) {
  try {
    return globForms(glob);
  } catch (error) {
    throw error instanceof failure_Failure ? new failure_Failure(`${option}: ${error.message}`) : error;
  }
}
;
function datasetFinder({ paths, parents }, datasets, splits) {
  return (node) => {
    const split = splits?.splitNode[node] ?? NONE;
    const name = splits?.named.get(split);
    return name === void 0 ? datasets[node] : datasetWith(name.division, paths[parents[split]]);
  };
}
function placing(findings, divided) {
  const { tree, datasetAt, isDivided: isDivided2, joined: joined2, splits, byName: byName2, said, labels, pattern } = findings;
  const shared2 = new Array(tree.paths.length);
  const nodeAt = nodeFinder(tree);
  const inSeveral = dividedPlaces(divided, placementOf);
  const dividedIn = new Set(Array.from(inSeveral.keys(), paths_parentDirectory));
  return { placementOf, ofDirectory, divided: inSeveral };
  function placeOfNode(node) {
    const known2 = shared2[node];
    if (known2 !== void 0)
      return known2;
    const name = splits?.named.get(splits.splitNode[node]);
    const place = {
      split: name?.split ?? null,
      splitBy: name === void 0 ? null : "directories",
      // What lies beside the user's splits is of their dataset, though of no split.
      dataset: isDivided2[node] === 1 ? DIVIDED_BY_USER : datasetOf2(node),
      ...labelAt(node, name !== void 0)
    };
    shared2[node] = place;
    return place;
  }
  function datasetOf2(node) {
    const path = tree.paths[node];
    return joined2(byName2.has(node) ? path : datasetAt(node), path);
  }
  function labelAt(node, isInSplit) {
    if (labels === null)
      return { label: null, labelBy: null };
    const below2 = labelAbove(tree, labels.below, node);
    const folder = labels.classNode[node];
    const label = below2 ?? (isInSplit || folder === NONE ? null : labelOfFolder(tree.names[folder]));
    return { label, labelBy: label === null ? null : "directories" };
  }
  function ofDirectory(directory) {
    if (said !== null || pattern !== null || dividedIn.has(directory))
      return void 0;
    const node = nodeAt(directory);
    return byName2.has(node) ? void 0 : placeOfNode(node);
  }
  function placementOf(path, directory = paths_parentDirectory(path)) {
    const node = nodeAt(directory);
    const place = placeByName(node, path);
    const found2 = pattern?.(path);
    if (!found2)
      return place;
    const dataset = place.split === null && isDivided2[node] === 0 ? found2.dataset : place.dataset;
    return { ...place, label: found2.label, labelBy: "option", dataset };
  }
  function placeByName(node, path) {
    const place = placeOfNode(node);
    const told2 = said?.(path) ?? null;
    if (told2 !== null)
      return toldPlace(told2, node, place);
    const name = byName2.size === 0 ? void 0 : byName2.get(node)?.get(paths_baseName(path));
    if (name === void 0)
      return place;
    const directory = tree.paths[node];
    const dataset = joined2(datasetWith(name.division, directory), directory);
    return { ...place, split: name.split, splitBy: "names", dataset };
  }
  function toldPlace({ split, dataset, classStart, by }, node, place) {
    const isBelow2 = classStart !== null;
    const label = isBelow2 ? { label: place.label, labelBy: place.labelBy } : labelAt(node, false);
    const isClass = label.label !== null && (!isBelow2 || labels !== null && labels.below.size > 0);
    const none = { label: null, labelBy: null };
    const ofList = by === "list" ? joined2(dataset, tree.paths[node]) : dataset;
    return { split, splitBy: by, dataset: ofList, ...isClass ? label : none };
  }
}
function dividedPlaces(divided, placementOf) {
  const places2 = /* @__PURE__ */ new Map();
  for (const [path, listings] of divided) {
    const place = placementOf(path);
    if (place.splitBy === "card" || place.splitBy === "option")
      continue;
    places2.set(path, listings.map(({ split, list }) => ({ ...place, split, splitBy: "list", list })));
  }
  return places2;
}
;
const HYPHEN = 45;
function parseFsspecGlob(glob) {
  const parts = glob === "" ? [] : glob.split("/");
  if (parts.some((part) => part !== "**" && part.includes("**")))
    return null;
  const isRepeated = (part, index) => part === "**" && parts[index - 1] === "**";
  return parts.filter((part, index) => !isRepeated(part, index)).map((part) => part === "**" ? part : fsspec_readPart(part));
}
function fsspec_readPart(part) {
  const tokens = [];
  let canHoldClass = true;
  for (let at = 0; at < part.length; ) {
    const character2 = part[at];
    const close = character2 === "[" && canHoldClass ? fsspec_endOfClass(part, at) : -1;
    if (character2 === "[")
      canHoldClass &&= close >= 0;
    if (close >= 0)
      tokens.push({ kind: "class", holds: fsspec_readClass(part.slice(at + 1, close)) });
    else if (character2 === "*")
      tokens.push({ kind: "star" });
    else if (character2 === "?")
      tokens.push({ kind: "any" });
    else
      fsspec_addText(tokens, character2);
    at = close >= 0 ? close + 1 : at + 1;
  }
  return tokens;
}
function fsspec_endOfClass(part, open) {
  const first = part[open + 1] === "!" ? open + 2 : open + 1;
  return part.indexOf("]", first + 1);
}
function fsspec_readClass(text) {
  const isOther = text.startsWith("!");
  const characters = Array.from(isOther ? text.slice(1) : text, (each) => each.codePointAt(0));
  const ranges = [];
  for (let at = 0; at < characters.length; at++) {
    const first = characters[at];
    const isRange = characters[at + 1] === HYPHEN && at + 2 < characters.length;
    ranges.push([first, isRange ? characters[at + 2] : first]);
    if (isRange)
      at += 2;
  }
  return (codePoint) => ranges.some(([first, last2]) => first <= codePoint && codePoint <= last2) !== isOther;
}
function fsspec_addText(tokens, text) {
  const last2 = tokens.at(-1);
  if (last2?.kind === "text")
    last2.text += text;
  else
    tokens.push({ kind: "text", text });
}
;
const NEVER_DATA = /* @__PURE__ */ new Set([
  "README.md",
  "config.json",
  "dataset_info.json",
  "dataset_infos.json",
  "dummy_data.zip",
  "dataset_dict.json"
]);
const huggingface_files_LONGEST = 4096;
function cardGlobForm(glob) {
  const components = glob.length > huggingface_files_LONGEST ? null : parseFsspecGlob(glob);
  if (components === null)
    return null;
  const pattern = { components, isDirectory: false };
  const isName2 = components.every((component) => fixedText(component) !== null);
  if (isName2)
    return formOf(pattern, "or above");
  const form = formOf(pattern);
  const hidden = hiddenParts(glob);
  const special = specialDirectories(glob);
  const name = paths_baseName(glob);
  return {
    ...form,
    isFixed: false,
    matches: (path) => form.matches(path) && hiddenParts(path) === hidden && specialDirectories(path) === special && (!NEVER_DATA.has(paths_baseName(path)) || paths_baseName(path) === name)
  };
}
function hiddenParts(path) {
  return path.includes(".") ? path.split("/").filter((part) => /^\.+[^.]/.test(part)).length : 0;
}
function specialDirectories(path) {
  if (!path.includes("__"))
    return 0;
  return path.split("/").slice(0, -1).filter((part) => part.startsWith("__")).length;
}
;
function cardSplits(cards, files) {
  const readable = cards.map((card) => readCard(card, files));
  readable.sort((left, right) => right.directory.length - left.directory.length);
  return (path) => {
    for (const card of readable) {
      const found2 = matchesIn(card, path).sort((left, right) => left.rank - right.rank)[0];
      if (found2 !== void 0)
        return found2.place;
    }
    return null;
  };
}
function readCard(card, files) {
  const { directory, configs } = card;
  const first = configs.map((_, config) => config);
  if (configs.length > 1)
    joinSharing(first, { directory, choices: choicesOf(card, first) }, files);
  return { directory, choices: choicesOf(card, first) };
}
function choicesOf({ directory, configs }, first) {
  const start = directory === "" ? 0 : directory.length + 1;
  const choices = /* @__PURE__ */ new Map();
  let rank2 = 0;
  configs.forEach((lines, config) => {
    const dataset = card_splits_datasetOf(directory, first, config);
    for (const { name, glob } of lines) {
      const form = cardGlobForm(glob);
      if (form === null)
        continue;
      const matcher = matcherOf(form);
      const classStart = matcher.classStart === null ? null : matcher.classStart + start;
      const place = { split: name, dataset, classStart, by: "card" };
      const choice = { config, rank: rank2++, matcher, place };
      lists_addTo(choices, matcher.base, choice);
    }
  });
  return choices;
}
function card_splits_datasetOf(directory, first, config) {
  let start = config;
  while (first[start] !== start)
    start = first[start];
  return start === 0 ? directory : `${directory}//${start}`;
}
function joinSharing(first, card, files) {
  const rootOf = (config) => {
    let root = config;
    while (first[root] !== root)
      root = first[root];
    first[config] = root;
    return root;
  };
  for (let file = 0; file < files.names.length; file++) {
    const [one, ...rest] = matchesIn(card, paths_pathAt(files, file)).map(({ config }) => config);
    if (one === void 0)
      continue;
    for (const other of rest) {
      const [low = 0, high = 0] = [rootOf(one), rootOf(other)].sort((left, right) => left - right);
      first[high] = low;
    }
  }
}
function matchesIn({ directory, choices }, path) {
  if (!isBelow(path, directory))
    return [];
  const inner = directory === "" ? path : path.slice(directory.length + 1);
  const found2 = [];
  for (let above2 = inner; ; above2 = paths_parentDirectory(above2)) {
    for (const choice of choices.get(above2) ?? [])
      if (choice.matcher.matches(inner))
        found2.push(choice);
    if (above2 === "" || above2 === "/")
      return found2;
  }
}
function isBelow(path, directory) {
  return directory === "" || path.startsWith(`${directory}/`);
}
;
function saidOf(field, { splits, cards, listed: listed2 }) {
  if (splits === "none")
    return null;
  if (splits !== "auto")
    return explicitSplits(splits);
  const byCard = cards.length === 0 ? null : cardSplits(cards, field.files);
  if (listed2 === void 0 || listed2.size === 0)
    return byCard;
  const byList = new Map(Array.from(listed2, ([entry, place]) => [paths_pathAt(field.files, entry), place]));
  return (path) => byCard?.(path) ?? byList.get(path) ?? null;
}
function rootsOf({ field, splits }, isAuto, said, datasets) {
  const byDataset = /* @__PURE__ */ new Map();
  const divided = /* @__PURE__ */ new Set();
  const add2 = (dataset, node) => {
    const others = byDataset.get(dataset);
    if (others === void 0)
      byDataset.set(dataset, /* @__PURE__ */ new Set([node]));
    else
      others.add(node);
  };
  if (isAuto) {
    for (const [node, { division }] of splits.named) {
      add2(datasetWith(division, field.tree.paths[field.tree.parents[node]]), node);
    }
  }
  if (said === null)
    return { byDataset, divided };
  const nodeAt = nodeFinder(field.tree);
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place];
    if (!by_name_canBeData(field.states[entry]))
      continue;
    const path = paths_pathAt(field.files, entry);
    const told2 = said(path);
    if (told2?.by === "option")
      divided.add(datasets[nodeOfEntry(field, entry)]);
    if (told2 === null || told2.classStart === null)
      continue;
    const directory = path.slice(0, Math.max(0, told2.classStart - 1));
    if (path.startsWith(directory) && directory !== path)
      add2(told2.dataset, nodeAt(directory));
  }
  return { byDataset, divided };
}
;
const DECLARATION = "bagit.txt";
function bagsOf(field) {
  const { tree, files } = field;
  const roots = new Uint8Array(tree.paths.length);
  for (const entry of filesNamed(files.names, /* @__PURE__ */ new Set([DECLARATION])))
    roots[nodeOfEntry(field, entry)] = 1;
  const bagged = Uint8Array.from(roots);
  tree.parents.forEach((parent, node) => {
    if (parent !== NONE && bagged[parent] === 1)
      bagged[node] = 1;
  });
  return { roots, bagged };
}
;
const HEAP = 100;
const MOST_CODE = 3;
const LEAST_TEXTS = 10;
function textCollections({ tree, states }, zones, counts) {
  const { code, media, possible, all } = counts;
  const texts = total(possible);
  const scripts = total(code) + states.reduce((sum2, state) => sum2 + (state === PASSED_OVER.settings ? 1 : 0), 0);
  const isFew = (count) => count * LEAST_TEXTS <= texts;
  const isNamed2 = all.some((count, node) => count > 0 && zones.data[node] === 1);
  const isOfTexts = !isNamed2 && texts >= LEAST_TEXTS && scripts <= MOST_CODE && isFew(scripts) && isFew(total(media));
  const scored = placesOfScores(tree);
  return Uint8Array.from(tree.paths, (_, node) => {
    if (scored[node] === 1)
      return 0;
    if (zones.settings[node] === 1 || zones.models[node] === 1)
      return 0;
    const isHeap = possible[node] >= HEAP * Math.max(1, code[node]) && media[node] === 0;
    return isHeap || isOfTexts && code[node] === 0 ? 1 : 0;
  });
}
function placesOfScores({ parents, names }) {
  const found2 = new Uint8Array(parents.length);
  parents.forEach((parent, node) => {
    if (parent === NONE)
      return;
    found2[node] = SCORE_DIRECTORIES.has(names[node].toLowerCase()) ? 1 : found2[parent];
  });
  return found2;
}
function saysItIsData(name, isBesideCode) {
  const { ending, stem } = endingOf(name);
  const own = name.slice(0, stem);
  if (!DATA_FILE_ENDINGS.has(ending) || !saysData(own))
    return false;
  const words2 = wordsOf(own);
  return !words2.some((word) => ABOUT_DATA_WORDS.has(word)) && !(isBesideCode && words2.length === 1);
}
function isPackedText(name) {
  const last2 = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (!PACKED.has(last2))
    return false;
  const { kind, ending } = endingOf(name);
  return !isMediaKind(kind) && ending !== "" && !MODEL_LIKE_ENDINGS.has(ending) && ending !== "model";
}
function total(column2) {
  return column2.reduce((sum2, count) => sum2 + count, 0);
}
;
const DATA_OF_HEADER = /* @__PURE__ */ new Map([
  ["mhd", ["raw", "zraw", "raw.gz"]],
  ["nhdr", ["raw", "raw.gz", "raw.bz2"]],
  ["hdr", ["img", "img.gz"]]
]);
const HEADER = /\.(?:mhd|nhdr|hdr)$/i;
function passOverHeaders(field) {
  const { files, chosen, states } = field;
  const ofNode = /* @__PURE__ */ new Map();
  const isHeader2 = names_by_ending_answersByEnding(files.names, (name) => HEADER.test(name));
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== kinds_KIND.volume && states[entry] !== kinds_KIND.picture)
      continue;
    if (!isHeader2(entry))
      continue;
    const name = names_nameAt(files.names, entry);
    const dot = name.lastIndexOf(".");
    const node = nodeOfEntry(field, entry);
    const names = ofNode.get(node) ?? namesIn(field, node);
    ofNode.set(node, names);
    const endings = DATA_OF_HEADER.get(name.slice(dot + 1).toLowerCase()) ?? [];
    const stem = name.slice(0, dot).toLowerCase();
    if (endings.some((ending) => names.has(`${stem}.${ending}`)))
      states[entry] = PASSED_OVER.part;
  }
}
function namesIn(field, node) {
  return new Set(entriesIn(field, node).map((entry) => names_nameAt(field.files.names, entry).toLowerCase()));
}
;
const DESCRIPTION_OF_TREE = "dataset_description.json";
const SUBJECT = /^(?:sub|tpl)-[a-z0-9]+$/i;
const BESIDE_SIGNAL = /\.(?:vhdr|vmrk|json|tsv|bval|bvec|txt|html|tsv\.gz|md)$/i;
const NOT_MEASURED = /* @__PURE__ */ new Set(["stimuli", "code"]);
const ABOUT_VOLUME = /_(?:mask|dseg|probseg|asllabeling|photo)\.(?:nii|nii\.gz|jpg|png|tif)$/;
function measuredTrees({ tree, files, ...field }) {
  const roots = new Uint8Array(tree.paths.length);
  for (const entry of filesNamed(files.names, /* @__PURE__ */ new Set([DESCRIPTION_OF_TREE]))) {
    const node = nodeOfEntry({ ...field, files, tree }, entry);
    const children2 = tree.children[node];
    if (children2.some((child) => SUBJECT.test(tree.names[child])))
      roots[node] = 1;
  }
  const measured = Uint8Array.from(roots);
  const aside = new Uint8Array(tree.paths.length);
  tree.parents.forEach((parent, node) => {
    if (parent === NONE || measured[parent] !== 1)
      return;
    measured[node] = 1;
    const isAside = roots[parent] === 1 && NOT_MEASURED.has(tree.names[node]);
    aside[node] = isAside ? 1 : aside[parent];
  });
  return { roots, measured, aside };
}
function isSignal(name, state) {
  if (isMediaKind(state))
    return !ABOUT_VOLUME.test(name);
  if (BESIDE_SIGNAL.test(paths_baseName(name)))
    return false;
  return state === kinds_KIND.array || state === kinds_KIND.other || state === kinds_KIND.archive || state === kinds_KIND.records;
}
;
const LAST_WORD = /[-_. ]([A-Za-z][A-Za-z0-9]*)$/;
const MOST_VIEWS = 6;
const MOST = 0.5;
function sidecarsOfViews({ files, states }, entries) {
  const asked = [];
  const bases = /* @__PURE__ */ new Set();
  const views = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    if (!isMediaKind(states[entry]))
      continue;
    const name = names_nameAt(files.names, entry);
    const stem = name.slice(0, stemEndOf(name));
    const part = LAST_WORD.exec(stem);
    const word = part?.[1]?.toLowerCase();
    if (part === null || word === void 0)
      continue;
    const base = stem.slice(0, part.index);
    if (endsInAnnotation(stem))
      asked.push({ entry, base, word });
    else {
      bases.add(base);
      views.add(word);
    }
    if (views.size > MOST_VIEWS)
      return [];
  }
  const matched = asked.filter(({ base }) => bases.has(base));
  const isOpposite = asked.some(({ word }) => [...views].some((view) => view.includes(word)));
  return isOpposite || matched.length < MOST * bases.size ? [] : matched.map(({ entry }) => entry);
}
;
const sidecars_MOST = 0.5;
const DESCRIBES_TEXT = /* @__PURE__ */ new Set(["json", "xml", "ann", "a1", "a2", "key", "tags", "meta"]);
function passOverSidecars(field, counts) {
  const { tree, states } = field;
  for (let node = 0; node < tree.paths.length; node++) {
    const media = counts.media[node];
    const others = counts.all[node] - media;
    const texts = counts.texts[node];
    if (media > 0 ? others > 0 || mayHaveSuffixes(field, node) : texts > 0 && others > texts) {
      for (const entry of sidecarsIn(field, node))
        states[entry] = PASSED_OVER.annotation;
    }
  }
}
function mayHaveSuffixes(field, node) {
  const { seriesOf } = field.files.names;
  let silent = NO_SERIES;
  return entriesIn(field, node).some((entry) => {
    const series = seriesOf[entry];
    if (series !== NO_SERIES && series === silent)
      return false;
    silent = series;
    const name = names_nameAt(field.files.names, entry);
    return SUFFIX.test(name) || PREFIX.test(name);
  });
}
const PREFIX = /^(?:mask|label|seg|gt|trimap|annotation)/i;
const SUFFIX = /[-_. ][a-z]+(?:[-_ ]?\d+)?\.[^.]+(?:\.gz)?$/i;
function sidecarsIn(field, node) {
  const { files, states } = field;
  const entries = entriesIn(field, node);
  const samples = samplesAmong(field, entries);
  if (samples.size === 0)
    return [];
  const found2 = [];
  const totals = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const sidecar = readAsSidecar(entry, names_nameAt(files.names, entry), states[entry], samples);
    if (sidecar === null)
      continue;
    found2.push(sidecar);
    totals.set(sidecar.form, (totals.get(sidecar.form) ?? 0) + 1);
  }
  const perKind = countEach(Array.from(new Set(samples.values()), ({ kind }) => kind));
  const matched = countEach(found2.flatMap(({ form, kind }) => kind === null ? [] : [`${form} ${kind}`]));
  const isUsual = ({ form, kind, entry }) => {
    if (kind === null)
      return false;
    const count = matched.get(`${form} ${kind}`) ?? 0;
    if (count < sidecars_MOST * (perKind.get(kind) ?? 0))
      return false;
    return !isSureKind(states[entry]) || count >= sidecars_MOST * (totals.get(form) ?? 0);
  };
  const volumes = annotatedVolumes(field, entries);
  const isOpen = found2.some(({ entry, kind }) => kind === null && isMediaKind(states[entry]));
  const beside = isOpen ? sidecarsOfViews(field, entries) : [];
  return [...found2.filter(isUsual).map(({ entry }) => entry), ...beside, ...volumes];
}
function annotatedVolumes({ files, states }, entries) {
  const volumes = entries.filter((entry) => states[entry] === kinds_KIND.volume);
  const told2 = volumes.filter((entry) => {
    const name = names_nameAt(files.names, entry);
    return endsInAnnotation(`x_${name.slice(0, endingOf(name).stem)}`);
  });
  return told2.length < volumes.length ? told2 : [];
}
function samplesAmong({ files, states }, entries) {
  const samples = /* @__PURE__ */ new Map();
  const hasMedia = entries.some((entry) => isMediaKind(states[entry]));
  const suffixed = [];
  const add2 = (stem, name, kind) => {
    const sample = { kind };
    samples.set(stem, sample).set(name, sample);
  };
  for (const entry of entries) {
    const kind = states[entry];
    const name = names_nameAt(files.names, entry);
    const stem = name.slice(0, endingOf(name).stem);
    if (hasMedia ? !isMediaKind(kind) : kind !== kinds_KIND.text || splitNamed(stem)?.rest === "")
      continue;
    if (hasMedia && (endsInAnnotation(stem) || annotatedBy(stem).length > 0))
      suffixed.push({ stem, name, kind });
    else
      add2(stem, name, kind);
  }
  for (const { stem, name, kind } of suffixed) {
    if (![withoutView(stem), ...annotatedBy(stem)].some((other) => other !== stem && samples.has(other))) {
      add2(stem, name, kind);
    }
  }
  return samples;
}
function readAsSidecar(entry, name, state, samples) {
  const { ending, stem: end } = endingOf(name);
  const stem = name.slice(0, end);
  if (splitNamed(stem)?.rest === "")
    return null;
  const isAboutTexts = !isMediaKind(samples.values().next().value?.kind ?? kinds_KIND.text);
  if (isMediaKind(state)) {
    const before = annotatedBy(stem);
    if (before.length > 0) {
      const described = before.map((other) => samples.get(other)).find((sample3) => sample3 !== void 0);
      return { entry, form: "in front", kind: described?.kind ?? null };
    }
    if (!endsInAnnotation(stem))
      return null;
    const short = withoutView(stem);
    const sample2 = samples.get(short);
    return { entry, form: stem.slice(short.length).replace(/\d+/g, ""), kind: sample2?.kind ?? null };
  }
  if (isAboutTexts) {
    if (!DESCRIBES_TEXT.has(ending))
      return null;
    return { entry, form: ending, kind: samples.get(stem)?.kind ?? null };
  }
  const inner = stem.lastIndexOf(".");
  const sample = samples.get(stem) ?? (inner > 0 ? samples.get(stem.slice(0, inner)) : void 0) ?? samples.get(withoutView(stem));
  const isOwn = samples.has(stem);
  return {
    entry,
    form: isOwn || inner <= 0 ? ending : `${stem.slice(inner)}.${ending}`,
    kind: sample?.kind ?? null
  };
}
function countEach(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values)
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
;
const MAY_TELL = /^dataset\.json$|label|target|annot|gt|truth|answer|box|caption|trans|keyp|landm|mask|segm|^y(?:[^a-z]|train|test|val|dev)|[^a-z]y[^a-z]|[^a-z]y$/i;
const FORM_WORDS = /* @__PURE__ */ new Set([
  "idx",
  "ubyte",
  "coco",
  "voc",
  "yolo",
  "createml",
  "csv",
  "json",
  "id",
  "ids",
  "v"
  // of a version, before its number
]);
function passOverTargets(field, counts) {
  const { files, chosen, states, tree } = field;
  const media = below(field, counts.media);
  let silent = NO_SERIES;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (state <= kinds_KIND.volume || state > kinds_KIND.document)
      continue;
    const ofName = files.names.seriesOf[entry];
    if (ofName !== NO_SERIES && ofName === silent)
      continue;
    const name = names_nameAt(files.names, entry);
    if (!MAY_TELL.test(name)) {
      silent = ofName;
      continue;
    }
    const node = nodeOfEntry(field, entry);
    const parent = tree.parents[node];
    const isBeside = media[node] > 0 || parent !== NONE && media[parent] > 0;
    const isAmong = parent !== NONE && media[node] >= LEAST_MEDIA;
    if (isAmong && DESCRIPTIONS.test(name))
      states[entry] = PASSED_OVER.metadata;
    else if (isTarget(name, isBeside, isAmong, field, node))
      states[entry] = PASSED_OVER.annotation;
  }
}
const DESCRIPTIONS = /^dataset\.json$/i;
const LEAST_MEDIA = 3;
function isTarget(name, isBeside, isAmong, field, node) {
  const words2 = wordsOf(name.slice(0, endingOf(name).stem));
  if (words2.some((word) => NEGATIONS.has(word)))
    return false;
  const isAside = (word) => splitOfWord(word) !== void 0 || GENERAL_WORDS.has(word) || isNumber(word) || FORM_WORDS.has(word);
  const isAbout = (word) => TARGET_WORDS.has(word) || DESCRIPTION_WORDS.has(word);
  const rest = words2.filter((word) => !isAbout(word) && !isAside(word));
  const isTargets = words2.some((word) => TARGET_WORDS.has(word));
  if (isTargets && (rest.length === 0 || isAmong))
    return true;
  if (words2.some((word) => DESCRIPTION_WORDS.has(word)) && (rest.length === 0 ? isBeside : isAmong))
    return true;
  if (!words2.includes("y") || !words2.every((word) => word === "y" || isAside(word)))
    return false;
  return words2.some((word) => splitOfWord(word) !== void 0) || hasPartner(words2, field, node);
}
function hasPartner(words2, field, node) {
  const wanted = words2.map((word) => word === "y" ? "x" : word).join(" ");
  return entriesIn(field, node).some((entry) => {
    const name = names_nameAt(field.files.names, entry);
    return wordsOf(name.slice(0, endingOf(name).stem)).join(" ") === wanted;
  });
}
;
const COMMON = ["en", "de", "fr", "es", "ru", "zh", "ar", "hi"];
const SHORT = /(?<![A-Za-z])(?:tr|te|ts)(?![A-Za-z])/;
function areLanguages(names, isBeside) {
  return names.some((name) => SHORT.test(name) && COMMON.some((code) => isBeside(name.replace(SHORT, code))));
}
;
const LEAST_TESTED = 2;
const NUMBERED = /^[a-z]+\d+$/i;
function directorySplits({ tree }, evidence) {
  const splitNode = new Int32Array(tree.paths.length).fill(NONE);
  const holdsSplits = new Uint8Array(tree.paths.length);
  const named2 = /* @__PURE__ */ new Map();
  for (let node = 0; node < splitNode.length; node++) {
    const parent = tree.parents[node];
    if (parent !== NONE && splitNode[parent] !== NONE)
      splitNode[node] = splitNode[parent];
    if (splitNode[node] === NONE)
      qualify(node);
  }
  return { splitNode, named: named2, holdsSplits };
  function saysLanguages(alike, children2) {
    const beside = new Set(children2.map((child) => tree.names[child]));
    const names = alike.map(({ child }) => tree.names[child]);
    return areLanguages(names, (name) => beside.has(name));
  }
  function qualify(node) {
    const children2 = tree.children[node];
    if (children2.length < 2)
      return;
    const byRest = /* @__PURE__ */ new Map();
    for (const child of children2) {
      if (evidence[child] === 0)
        continue;
      const name = splitNamed(tree.names[child]);
      if (name === null)
        continue;
      lists_addTo(byRest, name.rest, { child, name });
    }
    const rest = restBesideTest(children2.filter((child) => evidence[child] > 0));
    if (rest !== null)
      lists_addTo(byRest, "", { child: rest, name: { split: "train", rest: "", division: "" } });
    for (const { child, rest: rest2 } of trainingByRest(children2, byRest)) {
      lists_addTo(byRest, rest2, { child, name: { split: "train", rest: rest2, division: "" } });
    }
    for (const alike of byRest.values()) {
      if (new Set(alike.map(({ name }) => name.split)).size < 2)
        continue;
      if (alike.some(({ name }) => isShort(name)) && saysLanguages(alike, children2))
        continue;
      holdsSplits[node] = 1;
      for (const { child, name } of alike) {
        splitNode[child] = child;
        named2.set(child, name);
      }
    }
  }
  function trainingByRest(children2, byRest) {
    const tested = [...byRest].filter(([rest, named3]) => rest !== "" && named3.every(({ name }) => name.split === "test" && !isShort(name)));
    if (tested.length < LEAST_TESTED)
      return [];
    const rests = new Set(tested.map(([rest]) => rest));
    const found2 = children2.flatMap((child) => {
      const name = tree.names[child];
      if (evidence[child] === 0 || splitNamed(name) !== null)
        return [];
      const rest = wordsOf(name).filter((word) => !isNumber(word) && !GENERAL_WORDS.has(word)).join(" ");
      return rests.has(rest) ? [{ child, rest }] : [];
    });
    return found2.length === tested.length ? found2 : [];
  }
  function restBesideTest(nodes) {
    const names = nodes.map((node) => tree.names[node]);
    if (nodes.length !== 2 || !names.every((name) => NUMBERED.test(name)))
      return null;
    const said = names.map(splitNamed);
    const test = said.findIndex((name) => name?.rest === "" && name.split !== "train");
    const other = 1 - test;
    if (test < 0 || said[other] !== null)
      return null;
    const [left, right] = nodes.map((node) => partsOf2(node));
    const areAlike = left !== void 0 && left.length > 1 && left.join("/") === right?.join("/");
    return areAlike ? nodes[other] : null;
  }
  function partsOf2(node) {
    const children2 = tree.children[node];
    const inUse = children2.filter((child) => evidence[child] > 0);
    return inUse.map((child) => tree.names[child]).sort();
  }
}
;
const PAIRS = [
  [/^(.+)\.data$/, "$1.test"],
  // C4.5: adult.data of UCI, most of whose `.data` are all there is
  [/^(.+)\.base$/, "$1.test"],
  // MovieLens 100K: u1.base
  [/^data_batch_\d+(\.bin|)$/, "test_batch$1"]
  // CIFAR-10
];
const MAY_TRAIN = /\.(?:data|base)$|^data_batch_/;
function testFileOf(name) {
  if (!MAY_TRAIN.test(name))
    return null;
  const pair = PAIRS.find(([training]) => training.test(name));
  return pair === void 0 ? null : name.replace(...pair);
}
const BASE = /\.base$/;
function divisionsByBase(names) {
  const based = new Set(names.flatMap((name) => BASE.test(name) ? name.replace(BASE, "") : []));
  return (name) => {
    const stem = name.slice(0, Math.max(0, name.lastIndexOf(".")));
    return based.has(stem) ? stem : "";
  };
}
;
const file_splits_PAGE = /\.html?$/i;
const SHARD_DIRECTORY = "data";
const SHARD = /^(.+)-\d{5,}-of-\d{5,}(?:[-_.].*)?\.[^.]+$/s;
const file_splits_SHARD_NUMBER = /-\d{3,}-of-\d{3,}.*$/s;
function fileSplits(field, splitNode) {
  const { files, chosen, states, tree } = field;
  const found2 = /* @__PURE__ */ new Map();
  const alike = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!by_name_canBeData(state) || isMediaKind(state) || state > kinds_KIND.document)
      continue;
    const node = nodeOfEntry(field, entry);
    if (splitNode[node] !== NONE)
      continue;
    const name = names_nameAt(files.names, entry);
    if (state === kinds_KIND.document && !file_splits_PAGE.test(name))
      continue;
    const shard = shardSplit(name, tree.names[node]);
    if (shard !== null)
      found2.set(entry, shard);
    const split = shard ?? splitNamed(file_splits_stemOf(name)) ?? trainingByTest(name);
    if (split === null)
      continue;
    const key = `${node} ${split.rest}`;
    lists_addTo(alike, key, { entry, name: split });
  }
  const nameOf2 = ({ entry }) => names_nameAt(files.names, entry);
  const divided = [...alike.values()].map((names) => names.filter((one) => isNamed(nameOf2(one)) || hasTest(nameOf2(one), names.map(nameOf2)))).filter((names) => new Set(names.map(({ name }) => name.split)).size > 1);
  const beside = namesBeside(field, divided.filter(([first]) => first !== void 0 && isShort(first.name)).flat());
  for (const names of divided) {
    const short = names.filter(({ name }) => isShort(name)).map(nameOf2);
    const node = nodeOfEntry(field, names[0].entry);
    if (areLanguages(short, (name) => beside.get(node)?.has(name) === true))
      continue;
    const divisionOf = divisionsByBase(names.map(nameOf2));
    for (const one of names)
      found2.set(one.entry, { ...one.name, division: divisionOf(nameOf2(one)) || one.name.division });
  }
  return found2;
}
function trainingByTest(name) {
  const test = testFileOf(name);
  const said = test === null ? null : splitNamed(file_splits_stemOf(test));
  return said?.split === "test" ? { ...said, split: "train" } : null;
}
function isNamed(name) {
  return splitNamed(file_splits_stemOf(name)) !== null;
}
function hasTest(name, others) {
  const test = testFileOf(name);
  return test !== null && others.includes(test);
}
function namesBeside(field, some) {
  const found2 = new Map(some.map(({ entry }) => [nodeOfEntry(field, entry), /* @__PURE__ */ new Set()]));
  if (found2.size === 0)
    return found2;
  for (const entry of field.chosen) {
    found2.get(nodeOfEntry(field, entry))?.add(names_nameAt(field.files.names, entry));
  }
  return found2;
}
function shardSplit(name, directory) {
  if (!name.includes("-of-") || paths_baseName(directory) !== SHARD_DIRECTORY)
    return null;
  const split = SHARD.exec(name)?.[1];
  return split === void 0 ? null : { split: canonicalSplit(split), rest: "", division: "" };
}
function file_splits_stemOf(name) {
  const whole = name.includes("-of-") ? name.replace(file_splits_SHARD_NUMBER, "") : name;
  const { kind, stem, ending } = endingOf(whole);
  const isPartOfName = kind === kinds_KIND.other && !WEAK_ENDINGS.has(ending);
  return whole.slice(0, isPartOfName ? stem + 1 + ending.length : stem);
}
const WEAK_ENDINGS = new Set("json pkl pickle p pt bin dat rating negative xml joblib msgpack rds rdata src tgt raw in lst list dill".split(" "));
;
function survey_surveyOf(given2) {
  const field = fieldOf(given2);
  const zones = zonesOf(field);
  passOverPlaces(field, zones);
  const evidence = below(field, evidenceOf(field));
  const splits = directorySplits(field, evidence);
  if (field.isAutomatic)
    passOverTests(field, zones, splits);
  const { roots, measured, aside } = measuredTrees(field);
  passOver(field, aside, PASSED_OVER.annotation);
  passOverMeasured(field, measured);
  const { roots: bags, bagged } = bagsOf(field);
  passOverHeaders(field);
  let counts = countsOf(field);
  passOver(field, annotationDirectories(field, counts), PASSED_OVER.annotation);
  counts = countsOf(field);
  passOverSidecars(field, counts);
  passOverTargets(field, counts);
  const files = fileSplits(field, splits.splitNode);
  if (field.isAutomatic)
    passOverOthers(field, zones, splits, files);
  return {
    field,
    zones,
    splits,
    files,
    measuredRoots: either(roots, bags),
    measured: either(measured, bagged)
  };
}
const either = (left, right) => left.map((value, node) => value | right[node]);
const RULED = ["array", "lists", "hidden", "code", "models", "settings"];
function passOverPlaces(field, zones) {
  const { chosen, states, isAutomatic } = field;
  const isPlain2 = Uint8Array.from(zones.array, (_, node) => RULED.every((zone) => zones[zone][node] === 0) ? 1 : 0);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!by_name_canBeData(state))
      continue;
    const node = nodeOfEntry(field, entry);
    if (isPlain2[node] === 1 && state !== DESCRIPTION)
      continue;
    const isPointer = field.isPointer(entry);
    if (zones.array[node] === 1)
      states[entry] = PASSED_OVER.part;
    else if (zones.lists[node] === 1 && isPossibleKind(state))
      states[entry] = PASSED_OVER.list;
    else if (state === DESCRIPTION)
      states[entry] = isPointer ? kinds_KIND.other : PASSED_OVER.metadata;
    else if (!isAutomatic)
      continue;
    else if (zones.hidden[node] === 1)
      states[entry] = PASSED_OVER.hidden;
    else if (zones.code[node] === 1)
      states[entry] = PASSED_OVER.place;
    else if (zones.models[node] === 1 && !isMediaKind(state) && state !== kinds_KIND.table)
      states[entry] = PASSED_OVER.model;
    else if (zones.settings[node] === 1 && isPossibleKind(state) && !isPointer) {
      states[entry] = PASSED_OVER.settings;
    }
  }
}
function evidenceOf(field) {
  const now = countsOf(field);
  if (!field.isAutomatic)
    return now.all;
  return now.sure.map((sure, node) => sure + (now.code[node] === 0 ? now.possible[node] : 0));
}
function passOverTests(field, zones, { splitNode, named: named2 }) {
  const isHeap = heapsOfTests(field, zones);
  const isTests = Uint8Array.from(zones.tests, (tests, node) => {
    if (tests === 0 || isHeap[node] === 1)
      return 0;
    const split = splitNode[node];
    return split === NONE || !named2.has(split) || zones.tests[parentOf(split)] === 1 ? 1 : 0;
  });
  passOver(field, isTests, PASSED_OVER.place);
  function parentOf(node) {
    return field.tree.parents[node];
  }
}
const LEAST_HEAP = 20;
const LEAST_HEAP_OF_TEST_DATA = 150;
function heapsOfTests(field, { tests }) {
  const { tree } = field;
  const isHeap = new Uint8Array(tree.paths.length);
  if (!tests.includes(1))
    return isHeap;
  const counts = countsOf(field);
  const media = below(field, counts.media);
  const code = below(field, counts.code);
  const leastIn = (node) => BARE_TESTS.has(tree.names[node].toLowerCase()) ? LEAST_HEAP : LEAST_HEAP_OF_TEST_DATA;
  tree.parents.forEach((parent, node) => {
    if (tests[node] === 0)
      return;
    if (parent !== NONE && tests[parent] === 1)
      isHeap[node] = isHeap[parent];
    else if (media[node] >= leastIn(node) && code[node] === 0)
      isHeap[node] = 1;
  });
  return isHeap;
}
function passOverMeasured(field, measured) {
  if (!measured.includes(1))
    return;
  const { chosen, states, files } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (measured[nodeOfEntry(field, entry)] !== 1 || !by_name_canBeData(state))
      continue;
    if (!isSignal(names_nameAt(files.names, entry), state))
      states[entry] = PASSED_OVER.annotation;
  }
}
function passOverOthers(field, zones, { splitNode }, named2) {
  const { chosen, states, files } = field;
  const counts = countsOf(field);
  const isCollection = textCollections(field, zones, counts);
  const saysItself = (entry, node) => {
    const name = names_nameAt(files.names, entry);
    return named2.has(entry) || isPackedText(name) || saysItIsData(name, counts.code[node] > 0);
  };
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const state = states[entry];
    if (!by_name_canBeData(state) || isSureKind(state) || field.isPointer(entry))
      continue;
    const node = nodeOfEntry(field, entry);
    if (zones.data[node] === 1 || splitNode[node] !== NONE)
      continue;
    const isMeant2 = state < kinds_KIND.document ? isCollection[node] === 1 || saysItself(entry, node) : named2.has(entry);
    if (!isMeant2)
      states[entry] = PASSED_OVER.other;
  }
}
function passOver(field, isMeant2, reason) {
  if (!isMeant2.includes(1))
    return;
  const { chosen, states } = field;
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (isMeant2[nodeOfEntry(field, entry)] === 1 && by_name_canBeData(states[entry]))
      states[entry] = reason;
  }
}
function survey_everythingOf(files) {
  return {
    files,
    chosen: numbersTo(files.names.length),
    states: new Uint8Array(files.names.length).fill(KIND.other),
    isAutomatic: false,
    isAbovePath: (directory) => directory === "" || directory === "/",
    isPointer: () => false
  };
}
;
function readLayout(files, options, cards = [], listed2 = /* @__PURE__ */ new Map()) {
  const given2 = everythingOf(files);
  for (let file = 0; file < files.names.length; file++) {
    const state = stateOfName(nameAt(files.names, file));
    if (canBeData(state))
      given2.states[file] = state;
  }
  return layoutOf(surveyOf(given2), { ...options, cards, listed: listed2 });
}
function layoutOf(survey2, options) {
  const { field, zones, splits, files } = survey2;
  const { tree } = field;
  const counts = countsOf(field);
  const samples = below(field, counts.all);
  const linked = options.linked ?? NONE_LINKED;
  const classes = foldersOf(survey2, counts, samples, linked);
  if (field.isAutomatic) {
    const isInDataset = (node) => zones.data[node] === 1 || splits.splitNode[node] !== NONE || classes.classNode[node] !== NONE;
    passOverAssets(field, counts, isInDataset, linked);
  }
  const isAuto = options.splits === "auto";
  const nothing = new Uint8Array(tree.paths.length);
  const holdsClasses = options.labels === "auto" ? classHolders(tree, classes.holdsClasses) : nothing;
  const datasets = datasetsOf(field, {
    holdsSplits: isAuto ? splits.holdsSplits : nothing,
    isMeasured: survey2.measuredRoots,
    holdsClasses,
    saysData: zones.saysData,
    isProject: projectsOf(field, counts, samples)
  });
  const said = saidOf(field, options);
  const roots = rootsOf(survey2, isAuto, said, datasets);
  const labels = options.labels === "auto" ? labelsInSplits(field, roots.byDataset) : /* @__PURE__ */ new Map();
  const pattern = typeof options.labels === "object" ? patternLabels(options.labels.pattern) : null;
  const datasetAt = datasetFinder(tree, datasets, isAuto ? splits : null);
  const listed2 = isAuto ? options.listed ?? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map();
  return placing({
    ...{ tree, datasetAt, said, pattern },
    splits: isAuto ? splits : null,
    isDivided: Uint8Array.from(datasets, (dataset) => roots.divided.has(dataset) ? 1 : 0),
    joined: joinDatasets(listed2, (entry) => datasetAt(nodeOfEntry(field, entry))),
    labels: options.labels === "auto" ? { below: labels, classNode: classes.classNode } : null,
    byName: isAuto ? layout_namesOf(field, files) : /* @__PURE__ */ new Map()
  }, options.divided ?? /* @__PURE__ */ new Map());
}
const NONE_LINKED = /* @__PURE__ */ new Set();
function foldersOf(survey2, counts, samples, linked) {
  const { field, splits, measured, files } = survey2;
  const holdsNamed = new Uint8Array(field.tree.paths.length);
  for (const entry of files.keys())
    holdsNamed[nodeOfEntry(field, entry)] = 1;
  const isDataset = holdsNamed.map((holds2, node) => holds2 | survey2.measuredRoots[node]);
  const isShown = showing(survey2, counts, linked);
  const isClosed = (node) => splits.splitNode[node] !== NONE || measured[node] === 1 || isShown.places[node] === 1;
  return classFolders(field, counts, samples, splits.holdsSplits, isDataset, isClosed, isShown.alone);
}
function layout_namesOf(field, files) {
  const named2 = /* @__PURE__ */ new Map();
  for (const [entry, said] of files) {
    const node = nodeOfEntry(field, entry);
    const others = named2.get(node);
    const name = names_nameAt(field.files.names, entry);
    if (others === void 0)
      named2.set(node, /* @__PURE__ */ new Map([[name, said]]));
    else
      others.set(name, said);
  }
  return named2;
}
;
function unmatchedLines(files, numbers, { splits, labels }) {
  if (numbers.length === 0)
    return [];
  const warnings = [];
  if (typeof splits !== "string") {
    const find = explicitSplits(splits.map(({ glob }, line) => ({ name: String(line), glob })));
    const unused = new Set(splits.keys());
    someFile((path) => {
      const place = find(path);
      if (place !== null)
        unused.delete(Number(place.split));
      return unused.size === 0;
    });
    for (const line of unused)
      warnings.push(aboutSplit(line));
  }
  if (typeof labels !== "string") {
    const find = patternLabels(labels.pattern);
    if (!someFile((path) => find(path) !== null)) {
      warnings.push(`labels: no data file matches "${display_display(labels.pattern)}", so no file has a label`);
    }
  }
  return warnings;
  function aboutSplit(line) {
    const { name, glob } = splits[line];
    const find = explicitSplits([{ name, glob }]);
    const isTaken = someFile((path) => find(path) !== null);
    const why = isTaken ? `all data files that match "${display_display(glob)}" match a line before it` : `no data file matches "${display_display(glob)}"`;
    return `splits: ${why}, so that line of ${display_display(name)} does nothing`;
  }
  function someFile(holds2) {
    for (let at = 0; at < numbers.length; at++)
      if (holds2(paths_pathAt(files, numbers[at])))
        return true;
    return false;
  }
}
;
const PART_OF_CHECKPOINT = /\.data-\d{5}-of-\d{5}$|ckpt[-.\w]*\.(?:index|meta)$/;
const BESIDE_MODEL = /^(?:variables\.index|checkpoint|events\.out\.tfevents\..*)$/s;
const saysModel = namesWith(MODEL_WORDS);
const MAY_BE_MODEL = new RegExp([...MODEL_WORDS, "\\.data-", "^variables\\.", "tfevents"].join("|"), "i");
function isModelName(name, state) {
  if (state === kinds_KIND.model)
    return true;
  if (isMediaKind(state) || !MAY_BE_MODEL.test(name))
    return false;
  if (PART_OF_CHECKPOINT.test(name) || BESIDE_MODEL.test(name))
    return true;
  const { ending, stem } = endingOf(name);
  return MODEL_LIKE_ENDINGS.has(ending) && saysModel(name.slice(0, stem));
}
;
function firstStates(files, chosen, inner, isNamed2) {
  const states = new Uint8Array(files.names.length);
  const stateByName = statesByName(files.names, isNamed2 === null);
  const byDirectory = first_states_placesOf(files, inner, isNamed2 === null);
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    const directory = files.directoryOf[entry];
    const ofPlace = byDirectory.states[directory];
    if (ofPlace !== 0)
      states[entry] = ofPlace;
    else {
      const state = stateByName(entry, byDirectory.lastNames[directory]);
      states[entry] = isNamed2 === null || state === PASSED_OVER.excluded ? state : givenState(state, entry, isNamed2);
    }
  }
  if (isNamed2 === null)
    openTimeSeries(files, chosen, states);
  return {
    states,
    isOpen: (entry) => {
      const state = states[entry];
      return by_name_canBeData(state);
    }
  };
}
function statesByName(names, isAutomatic) {
  const ofSeries = names.series.map((series, number) => {
    if (number === NO_SERIES || !isAlikeInSeries(series))
      return null;
    const name = `${series.beginning}1${series.ending}`;
    const state = by_name_stateOfName(name);
    return isAutomatic ? foundState(name, state) : state;
  });
  return (entry, parent) => {
    const known2 = ofSeries[names.seriesOf[entry]] ?? null;
    if (known2 !== null)
      return known2;
    const name = names_nameAt(names, entry);
    if (isNeverData(parent, name))
      return PASSED_OVER.excluded;
    const state = by_name_stateOfName(name);
    return isAutomatic ? foundState(name, state) : state;
  };
}
const TIME_SERIES = /^(.+)_(TRAIN|TEST)\.ts$/;
function openTimeSeries({ names, directoryOf: directoryOf2 }, chosen, states) {
  const pairs = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== PASSED_OVER.code)
      continue;
    const [, name, split] = TIME_SERIES.exec(names_nameAt(names, entry)) ?? [];
    if (name === void 0 || split === void 0)
      continue;
    const key = `${directoryOf2[entry]} ${name}`;
    const pair = pairs.get(key) ?? { splits: /* @__PURE__ */ new Set(), entries: [] };
    pairs.set(key, pair);
    pair.splits.add(split);
    pair.entries.push(entry);
  }
  for (const { splits, entries } of pairs.values()) {
    if (splits.size === 2)
      for (const entry of entries)
        states[entry] = kinds_KIND.records;
  }
}
function foundState(name, state) {
  if (by_name_canBeData(state) && name.startsWith("."))
    return PASSED_OVER.hidden;
  if (state === kinds_KIND.code)
    return PASSED_OVER.code;
  if (state === kinds_KIND.settings)
    return PASSED_OVER.settings;
  return by_name_canBeData(state) && isModelName(name, state) ? PASSED_OVER.model : state;
}
function givenState(state, entry, isNamed2) {
  if (isCodeOrSettings(state)) {
    if (isNamed2(entry))
      return kinds_KIND.other;
    return state === kinds_KIND.code ? PASSED_OVER.code : PASSED_OVER.settings;
  }
  if (state === PASSED_OVER.code || state === PASSED_OVER.settings)
    return isNamed2(entry) ? kinds_KIND.other : state;
  return state === kinds_KIND.model ? kinds_KIND.other : state;
}
function first_states_placesOf({ directories }, inner, isAutomatic) {
  const states = new Uint8Array(directories.length);
  const innerNames = directories.map(inner);
  const lastNames = innerNames.map((directory) => directory.slice(directory.lastIndexOf("/") + 1));
  innerNames.forEach((directory, number) => {
    if (isNeverDataBelow(directory))
      states[number] = PASSED_OVER.excluded;
  });
  if (!isAutomatic)
    return { states, lastNames };
  const tree = treeOf({ directories });
  const zones = zonesOf({ tree, isAbove: () => false });
  directories.forEach((_, number) => {
    const node = tree.nodeOf[number];
    if (states[number] !== 0)
      return;
    if (zones.hidden[node] === 1)
      states[number] = PASSED_OVER.hidden;
    else if (zones.code[node] === 1)
      states[number] = PASSED_OVER.place;
  });
  return { states, lastNames };
}
;
const ENDING = /\*\.(?:([\w-]+)|\{([\w,-]+)\})$/;
function namedBy(scope, entries) {
  if (scope.some(({ kind }) => kind === "automatic"))
    return null;
  const named2 = scope.flatMap((entry) => {
    if (entry.kind === "name")
      return [(path) => path === entry.path];
    const endings = endingsOf(entry.path);
    return endings.length === 0 ? [] : [(path) => endings.some((end) => path.endsWith(end)) && entry.includes(path)];
  });
  return (entry) => {
    const path = paths_pathAt(entries, entry);
    return named2.some((isNamed2) => isNamed2(path));
  };
}
function endingsOf(glob) {
  const found2 = ENDING.exec(glob);
  if (found2 === null)
    return [];
  return (found2[1] ?? found2[2] ?? "").split(",").map((ending) => `.${ending}`);
}
;
const KINDS = ["file", "symlink", "submodule", "unmerged", "special"];
const FILE = 0;
function entries_createEntries(objectIds = object_ids_createObjectIds("sha1"), entries = noEntries()) {
  const directoryNumber = directoryNumbers(entries.directories);
  function append2(directory, name, kind, content) {
    names_appendName(entries.names, name);
    appendNamed(directory, kind, content);
  }
  function appendNamed(directory, kind, content) {
    const entry = entries.names.length - 1;
    if (entry >= entries.kinds.length) {
      entries.directoryOf = enlarged(entries.directoryOf, entry + 1);
      entries.kinds = enlarged(entries.kinds, entry + 1);
      entries.contents = enlarged(entries.contents, entry + 1);
    }
    entries.directoryOf[entry] = directory;
    entries.kinds[entry] = kind;
    entries.contents[entry] = content;
  }
  return {
    entries,
    objectIds,
    directoryNumber,
    append: append2,
    appendNamed,
    add: (path, kind, content) => append2(directoryNumber(paths_parentDirectory(path)), paths_baseName(path), KINDS.indexOf(kind), content)
  };
}
function noEntries() {
  return {
    directories: [],
    directoryOf: new Int32Array(0),
    names: names_noNames(),
    kinds: new Uint8Array(0),
    contents: new Int32Array(0)
  };
}
;
function inScope(entries, scope, from = 0) {
  const tests = entries.directories.map((directory) => testOf(directory, scope));
  const chosen = numbers_createNumbers();
  for (let entry = from; entry < entries.names.length; entry++) {
    const isIncluded2 = tests[entries.directoryOf[entry]];
    if (isIncluded2 === true || isIncluded2 !== false && isIncluded2(paths_pathAt(entries, entry)))
      chosen.push(entry);
  }
  return chosen.taken();
}
function testOf(directory, scope) {
  const shares = scope.map((entry) => entry.share(directory));
  if (shares.includes("all"))
    return true;
  const open = scope.filter((_, index) => shares[index] === "some");
  return open.length > 0 && ((path) => open.some(({ includes }) => includes(path)));
}
function withoutFiles(scope, entries, chosen) {
  return scope.filter((entry) => {
    const tests = entries.directories.map((directory) => testOf(directory, [entry]));
    for (const file of chosen) {
      const isIncluded2 = tests[entries.directoryOf[file]];
      if (isIncluded2 === false || entries.kinds[file] !== FILE)
        continue;
      if (isIncluded2 === true || isIncluded2(paths_pathAt(entries, file)))
        return false;
    }
    return true;
  });
}
function followedLinks(scope, root) {
  const links = scope.filter(({ kind, base, place }) => {
    return kind === "name" && place.shown === base && isLink(locate(root, base));
  });
  return new Set(links.map(({ path }) => path));
}
function isWholeIn(scope) {
  return (directory) => scope.some(({ share }) => share(directory) === "all");
}
function innerOf(scope) {
  return (directory) => {
    if (!isOutside(directory))
      return directory;
    const above2 = scope.find(({ base, share }) => `${directory}/`.startsWith(`${base}/`) && share(directory) !== "none");
    return above2 === void 0 ? directory : directory.slice(above2.base.length + 1);
  };
}
function isLink(location) {
  try {
    return look_lookAt(location)?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}
;
function lookAtNames(listing) {
  const { entries, chosen, scope } = listing;
  const first = firstStates(entries, chosen, innerOf(scope), namedBy(scope, entries));
  const open = numbers_select(chosen, first.isOpen);
  const closed = open.length === chosen.length ? new Int32Array(0) : numbers_select(chosen, (entry) => !first.isOpen(entry));
  return { first, open: { ...listing, chosen: open }, closed };
}
function arrangement_statesOf({ first, open }, { added }) {
  const { names } = open.entries;
  const states = names.length > first.states.length ? enlarged(first.states, names.length) : first.states;
  for (const entry of added)
    states[entry] = by_name_stateOfName(names_nameAt(names, entry));
  return states;
}
function everyEntry({ closed }, stored2) {
  return closed.length === 0 ? stored2.chosen : concatenated(stored2.chosen, closed);
}
function survey(listing, chosen, states) {
  const { entries, scope } = listing;
  const inner = innerOf(scope);
  const isAbove = (path) => {
    if (path === "" || path === "/")
      return true;
    if (!isOutside(path))
      return false;
    const below2 = inner(path);
    return below2 === "" || isOutside(below2);
  };
  return survey_surveyOf({
    files: entries,
    chosen,
    states,
    isAutomatic: scope.some(({ kind }) => kind === "automatic"),
    isAbovePath: isAbove,
    isPointer: (entry) => entries.contents[entry] === data_files_ELSEWHERE
  });
}
;
const file_at_MOST_LINKS = 40;
const OUTSIDE = "is a link that leads out of the repository";
const DIRECTORY = "040000";
const LINK = "120000";
const SUBMODULE = "160000";
const ENTRY = /^(\d+) [a-z]+ ([0-9a-f]+)\t/;
async function readFileAt(repository, commit, path, mayFetch) {
  const done = [];
  let rest = file_at_namesIn(path);
  let links = 0;
  while (rest.length > 0) {
    if (rest[0] === "..") {
      if (done.pop() === void 0)
        return missing(OUTSIDE);
      rest = rest.slice(1);
      continue;
    }
    const up = rest.indexOf("..");
    const names = up < 0 ? rest : rest.slice(0, up);
    const entries = await entriesAlong(repository, commit, done, names);
    const directories = entries.findIndex((entry2) => entry2?.mode !== DIRECTORY);
    const passed = directories < 0 ? names.length : directories;
    lists_addAll(done, names.slice(0, passed));
    rest = rest.slice(passed);
    if (directories < 0)
      continue;
    const entry = entries[directories];
    rest = rest.slice(1);
    if (entry?.mode === LINK) {
      if (++links > file_at_MOST_LINKS)
        return missing("is a link that leads round in a circle");
      const target = decodePath(await readBlob(repository, entry.id, mayFetch));
      if (target.startsWith("/"))
        return missing(OUTSIDE);
      rest = [...file_at_namesIn(target), ...rest];
    } else if (entry?.mode === SUBMODULE)
      return missing("lies in a submodule");
    else if (entry === void 0 || rest.length > 0)
      return missing(links === 0 ? null : "is a link to nothing");
    else
      return { content: await readBlob(repository, entry.id, mayFetch), trouble: null };
  }
  return missing("is a directory");
}
function file_at_namesIn(path) {
  return path.split("/").filter((name) => name !== "" && name !== ".");
}
function missing(trouble) {
  return { content: null, trouble };
}
async function entriesAlong(repository, commit, directory, names) {
  const paths = names.map((_, index) => [...directory, ...names.slice(0, index + 1)].join("/"));
  const last2 = paths.at(-1) ?? "";
  if (!pathBytes(last2).equals(Buffer.from(last2))) {
    throw new failure_Failure(`git can't be asked for ${display_display(last2)}, whose name is not valid UTF-8; name another file`);
  }
  const listed2 = await repository.run(["ls-tree", "-z", "-t", "--full-tree", commit, "--", ...paths]);
  const found2 = /* @__PURE__ */ new Map();
  for (const line of decodePath(listed2).split("\0")) {
    const [head = "", mode = "", id = ""] = ENTRY.exec(line) ?? [];
    if (isObjectId(id))
      found2.set(line.slice(head.length), { mode, id });
  }
  return paths.map((path) => found2.get(path));
}
async function readBlob(repository, id, mayFetch) {
  const isHere = await repository.run(["cat-file", "-e", id]).then(() => true, () => false);
  if (!isHere && mayFetch)
    await repository.fetch(["origin", id]);
  return repository.run(["cat-file", "blob", id]);
}
;
function textsAt(repository, commit) {
  return async (path) => {
    const place = pathFromRoot(repository.topLevel, path);
    const content = await contentAt(repository, commit, place);
    if (content !== null)
      return decodePath(content);
    const tracked = await repository.run(["ls-files", "-z", "--", place]);
    return tracked.length === 0 ? configOnDisk(path) : null;
  };
}
async function contentAt(repository, commit, place) {
  try {
    return (await readFileAt(repository, commit, place, repository.fetchBlobs !== null)).content;
  } catch (error) {
    if (error instanceof process_GitError)
      return null;
    throw error;
  }
}
;
const LFS_DIRECTORY = /^(|.*\/)objects\/[0-9a-f]{2}\/[0-9a-f]{2}$/s;
const DVC_DIRECTORY = /^(|.*\/)[0-9a-f]{2}$/s;
const LFS_OBJECT = /^objects\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}$/;
const DVC_OBJECT = /^(?:files\/md5\/)?[0-9a-f]{2}\/[0-9a-f]{30}(?:\.dir)?$/;
async function contentStores({ entries, repository }, world, base, note) {
  const { directories } = entries;
  const stores = [];
  if (directories.some((directory) => LFS_DIRECTORY.test(directory))) {
    const directory = await lfsStorage(repository, world);
    if (directory !== null)
      stores.push({ directory, object: LFS_OBJECT });
  }
  if (directories.some((directory) => DVC_DIRECTORY.test(directory))) {
    const root = (0, external_node_fs_namespaceObject.realpathSync)(world.root);
    const boundary = repository?.topLevel ?? root;
    const cache = dvcCacheFor(root, boundary);
    const directory = cache === null ? null : content_stores_belowRoot(root, cache);
    if (cache !== null && directory !== null) {
      const opened = base === null ? null : repository ?? await world.git.open(world.root);
      const textAt = base === null || opened === null ? null : textsAt(opened, base);
      if (textAt === null || await dvcCacheBy(textAt, root, boundary) === cache) {
        stores.push({ directory, object: DVC_OBJECT });
      } else {
        note(`This change makes ${display_display(directory)} the cache of DVC, which it was not at the base: files there are compared like all others`);
      }
    }
  }
  if (stores.length === 0)
    return null;
  return (directory, name) => {
    const path = paths_pathIn(directory, name);
    return stores.some((store) => path.startsWith(`${store.directory}/`) && store.object.test(path.slice(store.directory.length + 1)));
  };
}
async function lfsStorage(listed2, { root, git }) {
  const repository = listed2 ?? await git.open(root).catch(() => null);
  const storage = repository === null ? null : await lfsStorageOf(repository);
  return storage === null ? null : content_stores_belowRoot((0, external_node_fs_namespaceObject.realpathSync)(root), realPlace(storage) ?? storage);
}
function content_stores_belowRoot(root, absolute) {
  const path = pathFromRoot(root, absolute);
  return path === "" || isOutside(path) ? null : path;
}
;
const NOTHING_APART = { directories: [], directoryOf: [], names: names_noNames(), contents: [] };
function apartOf({ entries, chosen, staged }, states) {
  const numbers = numbers_select(chosen, (entry) => entries.kinds[entry] === FILE && !by_name_canBeData(states[entry]) && (staged === null || entries.contents[entry] === data_files_NOT_NAMED));
  return { ...pickPaths(entries, numbers), contents: numbers_pickNumbers(entries.contents, numbers) };
}
;
const READ_BY_GIT = (
  /* unused pure expression or super */
  null
);
const READ_IN_GIT_DIRECTORY = (
  /* unused pure expression or super */
  null
);
const MOST_LINK_BYTES = 64 * 1024;
function mayHoldRepository(directory) {
  let above2 = realpathSync(directory);
  for (; ; ) {
    for (const name of READ_BY_GIT)
      refuseEndless(join(above2, name));
    if (existsSync(join(above2, ".git"))) {
      for (const name of READ_IN_GIT_DIRECTORY)
        refuseEndless(join(above2, ".git", name));
      return true;
    }
    if (existsSync(join(above2, "HEAD")) && existsSync(join(above2, "objects")))
      return true;
    const parent = dirname(above2);
    if (parent === above2)
      return false;
    above2 = parent;
  }
}
function refuseEndless(path) {
  const stat = lookThrough(encodePath(path));
  if (stat === void 0 || !isEndless(stat))
    return;
  const what = stat.isFIFO() ? "a named pipe" : "a device";
  throw new Failure(`${display(path)} is ${what}, at which git would wait without end; remove it`);
}
function workTreeAbove(directory) {
  for (let above2 = directory; ; above2 = (0, external_node_path_namespaceObject.dirname)(above2)) {
    if (isTopLevel(above2))
      return above2;
    if ((0, external_node_path_namespaceObject.dirname)(above2) === above2)
      return null;
  }
}
function isTopLevel(directory) {
  const place = (0, external_node_path_namespaceObject.join)(directory, ".git");
  try {
    if ((0, external_node_fs_namespaceObject.statSync)(lossless_encodePath(place)).isDirectory())
      return isGitDirectory(place);
    const { bytes } = readSmallFile(lossless_encodePath(place), MOST_LINK_BYTES, "followed");
    const [, named2] = /^gitdir: (.+?)\n*$/s.exec(bytes === null ? "" : decodePath(bytes)) ?? [];
    return named2 !== void 0 && isGitDirectory((0, external_node_path_namespaceObject.resolve)(directory, named2));
  } catch {
    return false;
  }
}
function isGitDirectory(directory) {
  const has = (name) => (0, external_node_fs_namespaceObject.existsSync)(lossless_encodePath((0, external_node_path_namespaceObject.join)(directory, name)));
  return has("HEAD") && (has("commondir") || has("objects") && has("refs"));
}
;
function places_placeOf(root, path) {
  const location = locate_locateText(root, path);
  const kind = places_kindOf(root, path);
  const real = kind === "link" ? paths_pathIn(realOrWritten(external_node_path_namespaceObject.posix.dirname(slashed(location))), external_node_path_namespaceObject.posix.basename(slashed(location))) : realOrWritten(location);
  return { real, isDirectory: kind === "directory" };
}
function placeInRepository(root, path, topLevel) {
  const directory = places_placeOf(root, parentDirectory(path)).real;
  const inner = innerPath(slashed(topLevel), directory);
  return inner === null ? null : pathIn(inner, baseName(path));
}
function innerPath(directory, place) {
  if (place === directory)
    return "";
  const prefix = directory.endsWith("/") ? directory : `${directory}/`;
  return place.startsWith(prefix) ? place.slice(prefix.length) : null;
}
function* directoriesAbove(place) {
  for (let slash = place.lastIndexOf("/"); slash > 0; slash = place.lastIndexOf("/", slash - 1)) {
    yield place.slice(0, slash);
  }
  if (place !== "/")
    yield "/";
}
function slashed(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function realOrWritten(location) {
  return slashed(realPlace(location) ?? external_node_path_namespaceObject.posix.normalize(slashed(location)));
}
function places_kindOf(root, path) {
  const location = locate(root, path);
  try {
    if (look_lookThrough(location)?.isDirectory())
      return "directory";
    return look_lookAt(location)?.isSymbolicLink() ? "link" : "other";
  } catch {
    return "other";
  }
}
;
function view_viewFrom(root, { topLevel }) {
  const prefix = (0, external_node_path_namespaceObject.relative)(topLevel, (0, external_node_fs_namespaceObject.realpathSync)(root)).replaceAll(external_node_path_namespaceObject.sep, "/");
  return {
    fromRoot(path) {
      if (prefix === "")
        return path;
      return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : external_node_path_namespaceObject.posix.relative(prefix, path);
    },
    fromTopLevel(path) {
      if ((0, external_node_path_namespaceObject.isAbsolute)(path))
        return path;
      const inner = external_node_path_namespaceObject.posix.join(prefix, path);
      return inner === "." ? "" : inner;
    }
  };
}
;
const why_nothing_NAMES = {
  symlink: ["symbolic link", "not followed"],
  submodule: ["submodule", "a repository of its own, scanned by making it the root"],
  special: ["special file", "a pipe, a socket or a device, which is never opened"]
};
const why_nothing_SUBMODULE = "160000 ";
async function whyNothing(entry, listing, source, world) {
  return whyUnread(entry, listing, world) ?? whyOther(entry, world) ?? whyNoFile(entry, listing, world) ?? await whyNotOfGit(entry, listing, source, world) ?? whatIsThere(entry, world);
}
function whyUnread(entry, { errors }, { root }) {
  const failed = errors.filter(({ path }) => isMeant(entry, path));
  const [first] = failed;
  if (first !== void 0 && (entry.kind !== "name" || first.path !== entry.path)) {
    return `${quantity_countOf(failed.length, "place")} can't be read, such as ${display_display(first.path)} (${first.message})`;
  }
  try {
    const location = locate(root, entry.base);
    if (look_lookThrough(location)?.isDirectory())
      (0, external_node_fs_namespaceObject.readdirSync)(location);
    return null;
  } catch (error) {
    return `it can't be read (${read_describeReadError(error)})`;
  }
}
function whyOther({ place }, { root }) {
  const topLevel = workTreeAbove(places_placeOf(root, "").real);
  if (topLevel === null || innerPath(topLevel, place.real) === null)
    return null;
  const other = workTreeAbove(place.real);
  if (other === null || other === topLevel)
    return null;
  return `1 submodule (${display_display(innerPath(topLevel, other))}): ${why_nothing_NAMES.submodule?.[1]}`;
}
function whyNoFile(entry, { entries }, world) {
  const found2 = /* @__PURE__ */ new Map();
  for (let number = 0; number < entries.names.length; number++) {
    if (entries.kinds[number] === FILE)
      continue;
    const path = paths_pathAt(entries, number);
    if (!isMeant(entry, path))
      continue;
    const kind = KINDS[entries.kinds[number]];
    lists_addTo(found2, kind, path);
  }
  const said = [...found2].flatMap(([kind, paths]) => {
    const [one, what] = why_nothing_NAMES[kind] ?? [kind, "not compared"];
    const [first] = paths;
    const where = kind === "symlink" && paths.length === 1 ? leadingTo(first, world) : "";
    const such = paths.length === 1 && first === entry.path ? "" : ` (such as ${display_display(first)})`;
    return `${quantity_countOf(paths.length, one)}${where}${such}: ${what}`;
  });
  return said.length === 0 ? null : said.join("; ");
}
function leadingTo(link, { root }) {
  try {
    const end = look_lookThrough(locate(root, link));
    if (end === void 0)
      return look_lookAt(locate(root, link)) ? " that leads nowhere" : "";
    return end.isDirectory() ? " to a directory" : " to a file";
  } catch {
    return "";
  }
}
async function whyNotOfGit(entry, listing, source, world) {
  const repository = listing.repository ?? await world.git.open(world.root).catch(() => null);
  if (repository === null)
    return null;
  const inner = innerPath(repository.topLevel, entry.place.real);
  if (inner === null)
    return null;
  const asked = entry.kind === "name" && entry.place.shown !== entry.base ? baseBelow(inner, entry) : inner;
  const list = (...args) => listed(repository, asked, args);
  const { fromRoot } = view_viewFrom(world.root, repository);
  const isIncluded2 = (path) => entry.kind === "name" || isMeant(entry, fromRoot(path.replace(/\/$/, "")));
  const submodules = (await list("--stage")).filter((record) => record.startsWith(why_nothing_SUBMODULE));
  if (submodules.some((record) => isIncluded2(record.slice(record.indexOf("	") + 1)))) {
    return `1 submodule, which is not checked out: ${why_nothing_NAMES.submodule?.[1]}`;
  }
  if (listing.repository === null)
    return null;
  const others = ["--others", "--exclude-standard", "--directory", "--no-empty-directory"];
  if ((await list(...others, "--ignored")).some(isIncluded2)) {
    return "git ignores what is there; source: files sees it";
  }
  if (!SOURCE_FACTS[source].seesDisk && (await list(...others)).some(isIncluded2)) {
    return "git does not track what is there; source: auto sees it";
  }
  return null;
}
function baseBelow(inner, { base }) {
  const name = base.slice(base.lastIndexOf("/") + 1);
  return inner === "" ? name : `${inner}/${name}`;
}
async function listed(repository, place, args) {
  if (!lossless_isUtf8Path(place))
    return [];
  const output = await repository.run(["ls-files", "-z", ...args, "--", ...place === "" ? [] : [place]]);
  return Array.from(records(output, "ls-files"), decodePath);
}
function whatIsThere({ kind, base, path, text }, { root }) {
  if (kind !== "name") {
    return text.includes("\\") ? "nothing matches it, in which \\ takes the next character for itself: write / between directories" : "nothing matches it";
  }
  const there = look_lookThrough(locate(root, path));
  if (there === void 0) {
    const above2 = paths_parentDirectory(base);
    return above2 === "" || look_lookThrough(locate(root, above2)) !== void 0 ? "there is nothing of that name" : `there is no ${display_display(above2)}`;
  }
  return there.isDirectory() ? "there is no file in it" : "it is no file that can be read";
}
function isMeant({ includes }, path) {
  return includes(path) || includes(`${path}/`);
}
;
const MOST_GLOBS = 2;
async function reportEmptyEntries(listing, { added }, options, world) {
  const empty = withoutFiles(given(listing), listing.entries, concatenated(listing.chosen, added));
  if (options.ifNoFilesFound === "ignore")
    return new Set(empty);
  for (const entry of empty) {
    const why = await whyNothing(entry, listing, options.source, world);
    const message = `paths: no files found for "${display_display(entry.text)}": ${why}`;
    if (options.ifNoFilesFound === "error") {
      throw new failure_Failure(`${message}; correct it, or set if-no-files-found to warn or ignore`);
    }
    world.warn(message);
  }
  return new Set(empty);
}
function reportPassedOver(listing, present, silent, errors, options, world, reasonsFor) {
  if (options.ifNoFilesFound === "ignore")
    return;
  for (const entry of withoutFiles(given(listing), listing.entries, present)) {
    if (silent.has(entry))
      continue;
    const all = inScope(listing.entries, [entry]).filter((number) => listing.entries.kinds[number] === FILE);
    const reasons = Object.entries(reasonsFor(all)).filter(([, count]) => count > 0);
    const told2 = reasons.map(([reason, count]) => {
      const by = reason === "excluded" ? excludedBy(all, listing, options.exclude) : "";
      return `${reasons.length === 1 && count > 1 ? "all " : ""}${count} ${reason}${by}`;
    });
    const unread2 = errors.filter(({ path }) => entry.includes(path));
    if (unread2[0])
      told2.push(`${quantity_countOf(unread2.length, "place")} can't be read (${unread2[0].message})`);
    world.warn(`paths: no data found for "${display_display(entry.text)}": ${told2.join(", ")}`);
  }
}
function given({ scope }) {
  return scope.filter(({ kind }) => kind !== "automatic");
}
function excludedBy(numbers, { entries }, exclude) {
  const globs = exclude.filter((glob) => {
    const matches = globMatcher(glob);
    return Array.from(numbers).some((number) => matches(paths_pathAt(entries, number)));
  });
  if (globs.length === 0)
    return " by name";
  if (globs.length > MOST_GLOBS)
    return ` by ${globs.length} globs of exclude`;
  return ` by ${globs.map((glob) => `"${display_display(glob)}"`).join(" and ")}`;
}
;
function columnsOf({ entries, objectIds }, present, sizeOf, onDisk2, stored2) {
  return {
    directories: entries.directories,
    directoryOf: numbers_pickNumbers(entries.directoryOf, present),
    names: names_pickNames(entries.names, present),
    sizes: numbers_valuesOf(present, sizeOf),
    contents: numbers_pickNumbers(entries.contents, present),
    objectIds,
    modified: onDisk2 === null || onDisk2.files.length === 0 ? [] : pick(onDisk2.modified, present),
    pointers: pickFrom(stored2.pointers, present),
    links: onDisk2 === null ? /* @__PURE__ */ new Map() : pickFrom(onDisk2.links, present)
  };
}
function file_columns_hashesOf(files, present, hashOf) {
  const hashes = new BigUint64Array(present.length);
  for (let file = 0; file < present.length; file++)
    hashes[file] = hashOf[present[file]] ?? NO_HASH;
  return { files, hashes };
}
;
function countSkipped(skipped, reason) {
  skipped[reason] = (skipped[reason] ?? 0) + 1;
}
function siftByName(entries, chosen, states, { exclude, ownReports, isStored, unseen = /* @__PURE__ */ new Set() }, skipped, others) {
  const excluded = exclude.map((glob) => globMatcher(glob));
  const own = numbersAt(entries, chosen, ownReports);
  const passed = numbersAt(entries, chosen, unseen);
  const directoryAt = (entry) => entries.directories[entries.directoryOf[entry]];
  const reasonToSkip = (entry) => {
    const reason = reasonOf(states[entry]);
    if (reason === "excluded")
      return reason;
    if (isStored?.(directoryAt(entry), names_nameAt(entries.names, entry)) === true)
      return "excluded";
    if (own.has(entry))
      return "excluded";
    if (excluded.length > 0) {
      const path = paths_pathAt(entries, entry);
      if (excluded.some((matches) => matches(path)))
        return "excluded";
    }
    const kind = KINDS[entries.kinds[entry]];
    return kind === "file" ? reason : kind;
  };
  return numbers_select(chosen, (entry) => {
    if (passed.has(entry))
      return false;
    const reason = reasonToSkip(entry);
    if (reason !== null)
      sift_passOver(entry, reason, skipped, others);
    return reason === null;
  });
}
function numbersAt(entries, chosen, paths) {
  return new Set(paths.size === 0 ? [] : [...filesAt(entries, chosen, paths).values()].flat());
}
function sift_passOver(entry, reason, skipped, others) {
  countSkipped(skipped, reason);
  if (BELONGS.has(reason))
    others.push(entry);
}
const BELONGS = /* @__PURE__ */ new Set([
  "metadata",
  "annotation",
  "unmerged",
  "list",
  "part",
  "code",
  "settings",
  "model",
  "asset",
  "other"
]);
function reasonBySize(size, minSize) {
  if (size === 0)
    return "empty";
  return size === null || size >= minSize ? null : "min-size";
}
;
const measure_ahead_FILES_PER_TASK = 2e3;
const MANY_FILES = 5e3;
function measureAhead(entries, world, from = 0, identifiesAll = false) {
  const parts = [];
  let next = from;
  const ahead = world.workers.ahead("measure", (result, number) => {
    ;
    parts[number].result = result;
  }, world.progress.advance);
  function add2(end) {
    const numbers = [];
    for (; next < end; next++)
      if (entries.kinds[next] === FILE)
        numbers.push(next);
    parts.push({ numbers, result: null });
    ahead.add(() => ({ ...locationsOf(world.root, entries, numbers), identifiesAll }));
  }
  return {
    found(end) {
      if (end - from < MANY_FILES)
        return;
      world.workers.start();
      while (end - next >= measure_ahead_FILES_PER_TASK)
        add2(next + measure_ahead_FILES_PER_TASK);
    },
    end() {
      const { left, over } = ahead.end();
      const isLeft = new Set(left);
      return { parts: parts.filter((_, number) => !isLeft.has(number)), over };
    }
  };
}
;
async function measureOnDisk(entries, numbers, world, errors, skipped, before = {}) {
  const room = numbers.length > measure_ahead_FILES_PER_TASK ? entries.names.length : 0;
  const columns = { sizes: new Array(room), modified: new Array(room) };
  const measured = { files: [], ...columns, symlinks: [], links: /* @__PURE__ */ new Map(), firstOf: /* @__PURE__ */ new Map() };
  const states = new Uint8Array(entries.names.length);
  const inodes = /* @__PURE__ */ new Map();
  const messages = /* @__PURE__ */ new Map();
  await measureAll(entries, numbers, world, before, (part, result) => {
    for (let file = 0; file < part.length; file++) {
      const entry = part[file];
      states[entry] = result.states[file];
      measured.sizes[entry] = result.sizes[file];
      measured.modified[entry] = result.modified[file];
    }
    for (const [file, inode] of result.inodes)
      inodes.set(part[file], inode);
    for (const { file, message } of result.errors)
      messages.set(part[file], message);
  });
  const linked = [];
  for (const entry of numbers) {
    const state = states[entry];
    if (state === MEASURED.file)
      measured.files.push(entry);
    else if (state === MEASURED.linked)
      linked.push({ entry, inode: inodes.get(entry) });
    else if (state === MEASURED.symlink)
      measured.symlinks.push(entry);
    else if (state === MEASURED.special)
      countSkipped(skipped, "special");
    else
      errors.push({ path: paths_pathAt(entries, entry), message: messages.get(entry) });
  }
  takeLinked(linked, entries, measured, skipped);
  return measured;
}
async function measureAll(entries, numbers, world, { ahead, measured = [], isMetTwice = false }, take) {
  const begun = ahead?.end() ?? { parts: [], over: Promise.resolve() };
  const isBegun = new Uint8Array(entries.names.length);
  const parts = [...begun.parts, ...measured];
  for (const part of parts)
    for (const entry of part.numbers)
      isBegun[entry] = 1;
  const rest = inParts(numbers_select(numbers, (entry) => isBegun[entry] === 0), measure_ahead_FILES_PER_TASK);
  const partAt = (number) => rest[number];
  const tasks = {
    length: rest.length,
    at: (number) => measureTask(world.root, entries, partAt(number), isMetTwice)
  };
  const takeRest = (result, number) => take(partAt(number), result);
  await Promise.all([world.workers.run("measure", tasks, takeRest, world.progress.advance), begun.over]);
  for (const { numbers: part, result } of parts)
    take(part, result);
}
function takeLinked(linked, entries, { files, links, firstOf: firstOf2 }, skipped) {
  const byPath2 = linked.map((each) => ({ ...each, path: paths_pathAt(entries, each.entry) })).sort((left, right) => order_comparePaths(left.path, right.path));
  for (const { entry, inode, path } of byPath2) {
    const known2 = firstOf2.get(inode);
    if (known2 === void 0) {
      firstOf2.set(inode, entry);
      files.push(entry);
      continue;
    }
    countSkipped(skipped, "hard-link");
    lists_addTo(links, known2, path);
  }
}
function measureTask(root, entries, numbers, identifiesAll) {
  return { ...locationsOf(root, entries, numbers), identifiesAll };
}
;
async function joinTracked(entries, tracked, measured, world, skipped) {
  const { firstOf: firstOf2, links } = measured;
  if (firstOf2.size === 0 || tracked.length === 0)
    return;
  const parts = inParts(tracked, measure_ahead_FILES_PER_TASK);
  const partAt = (part) => parts[part];
  const same = /* @__PURE__ */ new Map();
  await world.workers.run("measure", { length: parts.length, at: (part) => measureTask(world.root, entries, partAt(part), true) }, ({ inodes }, part) => {
    for (const [file, inode] of inodes) {
      const known2 = firstOf2.get(inode);
      if (known2 !== void 0)
        same.set(known2, Math.min(partAt(part)[file], same.get(known2) ?? Number.POSITIVE_INFINITY));
    }
  }, () => {
  });
  if (same.size === 0)
    return;
  measured.files = measured.files.filter((entry) => !same.has(entry));
  for (const [entry, owner] of same) {
    countSkipped(skipped, "hard-link");
    lists_addTo(links, owner, paths_pathAt(entries, entry));
    for (const path of links.get(entry) ?? [])
      lists_addTo(links, owner, path);
    links.delete(entry);
  }
}
;
const ATTRIBUTES = ["text", "crlf", "eol", "ident", "working-tree-encoding", "filter"];
const NUL = "\0";
async function readConversions(paths, repository) {
  if (paths.length === 0)
    return { conversions: [], notes: [] };
  const all = await askConversions(paths, repository);
  const filtered = all.filter((conversion) => conversion === OTHER_FILTER).length;
  const files = quantity_countOf(filtered, "changed or untracked file");
  return {
    conversions: all.map((conversion) => conversion === OTHER_FILTER ? 0 : conversion),
    notes: filtered === 0 ? [] : [`${files} with a git filter other than lfs: compared by the bytes on disk, unfiltered`]
  };
}
const OTHER_FILTER = -1;
async function askConversions(paths, repository) {
  const input = Buffer.concat(paths.flatMap((path) => [pathBytes(path), Buffer.from(NUL)]));
  const output = await repository.run(["check-attr", "--stdin", "-z", ...ATTRIBUTES], input);
  const byDefault = await linesByDefault(repository);
  const fields = Array.from(records(output, "check-attr"), decodePath);
  const perPath = 3 * ATTRIBUTES.length;
  if (fields.length !== perPath * paths.length)
    throw garbled("check-attr");
  return paths.map((_, index) => {
    const values = /* @__PURE__ */ new Map();
    for (let at = index * perPath; at < (index + 1) * perPath; at += 3) {
      values.set(fields[at + 1], fields[at + 2]);
    }
    return conversionOf(values, byDefault);
  });
}
function conversionOf(values, byDefault) {
  const told2 = (name) => values.get(name) ?? "unspecified";
  const isSet = (name) => !["unspecified", "unset"].includes(told2(name));
  if (isSet("filter"))
    return told2("filter") === "lfs" ? CONVERSION.lfs : OTHER_FILTER;
  if (isSet("working-tree-encoding"))
    return CONVERSION.byGit;
  const ident = told2("ident") === "set" ? CONVERSION.ident : 0;
  const text = linesOf(told2("text"));
  const lines = text ?? linesOf(told2("crlf"));
  if (lines === 0)
    return ident;
  const hasLineEnd = told2("eol") === "lf" || told2("eol") === "crlf";
  return ident | (lines ?? (hasLineEnd ? CONVERSION.lines : byDefault));
}
function linesOf(value) {
  if (value === "unset")
    return 0;
  if (value === "auto")
    return CONVERSION.linesOfText;
  return value === "set" || value === "input" ? CONVERSION.lines : void 0;
}
async function linesByDefault(repository) {
  const value = await repository.run(["config", "--get", "core.autocrlf"]).catch(() => Buffer.alloc(0));
  const isOff = ["", "false", "no", "off", "0"].includes(value.toString("utf8").trim().toLowerCase());
  return isOff ? 0 : CONVERSION.linesOfText;
}
;
async function convertedFiles(files, { repository, fromTopLevel }) {
  const found2 = { conversions: /* @__PURE__ */ new Map(), gitPaths: /* @__PURE__ */ new Map() };
  if (repository === null)
    return { ...found2, notes: [] };
  const unnamed = [];
  const paths = [];
  for (const file of unnamedFiles(files)) {
    const path = fromTopLevel(paths_pathAt(files, file));
    if (isOutside(path))
      continue;
    unnamed.push(file);
    paths.push(path);
  }
  const { conversions, notes } = await readConversions(paths, repository);
  conversions.forEach((conversion, at) => {
    if (conversion === 0)
      return;
    const file = unnamed[at];
    found2.conversions.set(file, conversion);
    if ((conversion & CONVERSION.byGit) !== 0)
      found2.gitPaths.set(file, paths[at]);
  });
  return { ...found2, notes };
}
;
const MOST_FOLLOWED = 40;
function linkFollower(textOf, root) {
  const ownRoot = slashed(root);
  return (link) => {
    const reached = [];
    const ahead = link.split("/").reverse();
    let followed = 0;
    for (let part = ahead.pop(); part !== void 0; part = ahead.pop()) {
      if (part === "" || part === ".")
        continue;
      if (part === "..") {
        if (reached.pop() === void 0)
          return null;
        continue;
      }
      reached.push(part);
      const text = textOf.get(reached.join("/"));
      if (text === void 0)
        continue;
      followed += 1;
      if (followed > MOST_FOLLOWED)
        return null;
      reached.pop();
      const inner = text.startsWith("/") ? innerPath(ownRoot, text) : text;
      if (inner === null)
        return null;
      if (inner !== text)
        reached.length = 0;
      lists_addAll(ahead, inner.split("/").reverse());
    }
    return reached.join("/");
  };
}
;
const TOO_LARGE = "is too large for a file that describes data";
const ABSENT = "is not in this clone, which leaves contents out";
async function readTexts(places2, { entries, objectIds, repository }, { root }, mostBytes, took) {
  const read2 = /* @__PURE__ */ new Map();
  const byId = /* @__PURE__ */ new Map();
  for (const place of places2) {
    const content = typeof place === "number" ? entries.contents[place] : -1;
    if (content >= 0 && repository !== null) {
      const id = objectIds.hex(content);
      lists_addTo(byId, id, place);
      continue;
    }
    const path = typeof place === "number" ? paths_pathAt(entries, place) : place;
    read2.set(place, readTextOnDisk(locate(root, path), mostBytes, took));
  }
  if (repository === null || byId.size === 0)
    return read2;
  const take = (id, bytes, size) => {
    const result = bytes === null ? { text: null, problem: size === null ? ABSENT : TOO_LARGE } : { text: decodePath(bytes), problem: null };
    for (const place of byId.get(id) ?? [])
      read2.set(place, result);
  };
  await readBlobs(repository, [...byId.keys()], take, mostBytes);
  return read2;
}
async function readTextsOfBase(...[places2, listing, world, mostBytes, took]) {
  const texts = await readTexts(places2, listing, world, mostBytes, took);
  const absent = [...texts].flatMap(([place, { problem }]) => problem === ABSENT && typeof place === "number" ? [place] : []);
  const { entries, objectIds, repository } = listing;
  if (absent.length === 0 || !repository?.fetchBlobs)
    return texts;
  const ids = new Set(absent.map((place) => objectIds.hex(entries.contents[place])));
  const isHere = await repository.fetchBlobs([...ids]).then(() => true, () => false);
  if (!isHere)
    return texts;
  for (const [place, read2] of await readTexts(absent, listing, world, mostBytes, took))
    texts.set(place, read2);
  return texts;
}
function readTextOnDisk(location, mostBytes, took) {
  const { bytes, trouble } = readSmallFile(location, mostBytes, "refused");
  if (bytes === null)
    return { text: null, problem: trouble };
  took(bytes.length);
  return { text: decodePath(bytes), problem: null };
}
;
const SYMLINK = KINDS.indexOf("symlink");
const LONGEST_TARGET = 4096;
async function readLinks(listing, chosen, source, world) {
  const { entries } = listing;
  const textOf = /* @__PURE__ */ new Map();
  const inGit = [];
  for (const entry of numbers_select(chosen, (entry2) => entries.kinds[entry2] === SYMLINK)) {
    const path = paths_pathAt(entries, entry);
    if (isOutside(path))
      continue;
    const text = SOURCE_FACTS[source].seesDisk ? textOnDisk(locate(world.root, path)) : null;
    if (text !== null)
      textOf.set(path, text);
    else if (entries.contents[entry] >= 0)
      inGit.push(entry);
  }
  let unread2 = 0;
  if (inGit.length > 0) {
    for (const [entry, { text }] of await readTexts(inGit, listing, world, LONGEST_TARGET, () => {
    })) {
      if (text === null)
        unread2 += 1;
      else
        textOf.set(paths_pathAt(entries, entry), text);
    }
  }
  return { textOf, unread: unread2 };
}
function textOnDisk(location) {
  try {
    return decodePath((0, external_node_fs_namespaceObject.readlinkSync)(location, "buffer"));
  } catch {
    return null;
  }
}
;
const MOST_BELOW = 2e5;
function waysThrough(targets, { entries, objectIds }, data) {
  const found2 = [];
  const into = entries_createEntries(objectIds, {
    directories: [...entries.directories],
    directoryOf: entries.directoryOf.slice(),
    names: firstNames(entries.names, entries.names.length),
    kinds: entries.kinds.slice(),
    contents: entries.contents.slice()
  });
  const files = filesAt(entries, data, targets.values());
  let filesBelow = null;
  let room = MOST_BELOW;
  let tooMany = 0;
  for (const [link, target] of targets) {
    const [file] = files.get(target) ?? [];
    if (file !== void 0) {
      add2(link, link, target, file);
      continue;
    }
    filesBelow ??= belowDirectories(entries, data);
    const below2 = filesBelow(target);
    if (below2.length > room) {
      tooMany += 1;
      continue;
    }
    room -= below2.length;
    for (const inner of below2) {
      const directory = entries.directories[entries.directoryOf[inner]];
      const rest = target === "" ? directory : directory.slice(target.length + 1);
      const name = names_nameAt(entries.names, inner);
      add2(paths_pathIn(rest === "" ? link : `${link}/${rest}`, name), link, target, inner);
    }
  }
  return { found: found2, entries: into.entries, tooMany };
  function add2(path, link, target, file) {
    const entry = into.entries.names.length;
    const directory = into.directoryNumber(paths_parentDirectory(path));
    into.append(directory, paths_baseName(path), FILE, entries.contents[file]);
    found2.push({ link, target, file, entry });
  }
}
function belowDirectories({ directories, directoryOf: directoryOf2 }, data) {
  const inDirectory = /* @__PURE__ */ new Map();
  for (let at = 0; at < data.length; at++) {
    const file = data[at];
    lists_addTo(inDirectory, directoryOf2[file], file);
  }
  const above2 = /* @__PURE__ */ new Set([""]);
  for (const number of inDirectory.keys()) {
    for (let directory = directories[number]; directory !== "" && !above2.has(directory); ) {
      above2.add(directory);
      directory = paths_parentDirectory(directory);
    }
  }
  const known2 = /* @__PURE__ */ new Map();
  return (target) => {
    if (!above2.has(target))
      return [];
    const before = known2.get(target);
    if (before !== void 0)
      return before;
    const files = [];
    for (const [number, inner] of inDirectory) {
      const directory = directories[number];
      if (isWithin(directory, target))
        lists_addAll(files, inner);
    }
    known2.set(target, files);
    return files;
  };
}
;
const MOST_NAMED = 3;
async function linksAstray(placed2, { exclude, source }, world) {
  const { listing } = placed2;
  const { textOf, unread: unread2 } = await readLinks(listing, listing.chosen, source, world);
  const follow2 = linkFollower(textOf, world.root);
  const excluded = exclude.map((glob) => globMatcher(glob));
  const targets = /* @__PURE__ */ new Map();
  for (const link of textOf.keys()) {
    const target = follow2(link);
    if (target !== null && !excluded.some((matches) => matches(link)))
      targets.set(link, target);
  }
  const notices = [];
  if (targets.size > 0) {
    const { tooMany, ...ways } = waysThrough(targets, listing, placed2.data);
    if (ways.found.length > 0)
      lists_addAll(notices, toldOf(astray(ways, placed2)));
    if (tooMany > 0)
      notices.push(`${quantity_countOf(tooMany, "symbolic link")} to directories of very many files: not looked into`);
  }
  if (unread2 > 0)
    notices.push(`${quantity_countOf(unread2, "symbolic link")}: this clone lacks what they say, so that is not told`);
  return notices;
}
function astray({ found: found2, entries }, placed2) {
  const ways = Int32Array.from(found2, ({ entry }) => entry);
  const listing = { ...placed2.listing, entries };
  const { first } = lookAtNames({ ...listing, chosen: ways });
  first.states.set(placed2.states.subarray(0, placed2.listing.entries.names.length));
  const surveyed = survey(listing, concatenated(placed2.data, ways), first.states);
  const layout = layoutOf(surveyed, placed2.layout);
  const strays = /* @__PURE__ */ new Map();
  for (const way of found2) {
    if (strays.has(way.link) || !by_name_canBeData(first.states[way.entry]))
      continue;
    const path = paths_pathAt(entries, way.entry);
    const from = layout.placementOf(path);
    const to = layout.placementOf(paths_pathAt(entries, way.file));
    const copies = [
      { file: { path }, ...from },
      { file: { path: way.target }, ...to }
    ];
    if (from.dataset !== to.dataset || splitLeakage.isBrokenBy(copies))
      strays.set(way.link, { ...way, from, to });
  }
  return [...strays.values()].sort((left, right) => order_comparePaths(left.link, right.link));
}
function toldOf(strays) {
  if (strays.length === 0)
    return [];
  const named2 = strays.slice(0, MOST_NAMED).map((stray) => {
    return `${display_display(stray.link)}${strays_nameOf(stray, "from")} leads to ${display_display(stray.target)}${strays_nameOf(stray, "to")}`;
  });
  const rest = strays.length - named2.length;
  const what = strays.length === 1 ? "1 symbolic link points to data of another split or dataset, and is not compared" : `${quantity_countOf(strays.length, "symbolic link")} point to data of another split or dataset, and are not compared`;
  return [`${what}: ${named2.join(", ")}${rest > 0 ? ` and ${quantity_countOf(rest, "other")}` : ""}`];
}
function strays_nameOf({ from, to }, side) {
  const place = side === "from" ? from : to;
  if (from.split !== to.split)
    return place.split === null ? "" : ` (${display_display(place.split)})`;
  return place.dataset ? ` (${display_display(places_directoryOfDataset(place.dataset))})` : "";
}
;
const UNMERGED = KINDS.indexOf("unmerged");
function othersOf({ entries }, numbers, stored2) {
  return {
    directories: entries.directories,
    directoryOf: numbers_pickNumbers(entries.directoryOf, numbers),
    names: names_pickNames(entries.names, numbers),
    contents: contentsOf(entries, numbers),
    pointers: pickFrom(stored2.pointers, numbers)
  };
}
function contentsOf({ contents, kinds }, numbers) {
  return numbers.map((entry) => kinds[entry] === UNMERGED ? data_files_ELSEWHERE : contents[entry]);
}
;
function pathsOfReports(root, reports) {
  const realRoot = (0, external_node_fs_namespaceObject.realpathSync)(root);
  return new Set(reports.map((path) => (0, external_node_path_namespaceObject.resolve)(root, path)).flatMap((path) => [path, throughLinks(path), real_place_realTarget(path)]).flatMap((path) => [pathFromRoot(root, path), pathFromRoot(realRoot, path)]));
}
function throughLinks(path) {
  try {
    return (0, external_node_path_namespaceObject.join)((0, external_node_fs_namespaceObject.realpathSync)((0, external_node_path_namespaceObject.dirname)(path)), (0, external_node_path_namespaceObject.basename)(path));
  } catch {
    return path;
  }
}
;
const passed_over_MOST_NAMED = 3;
const BY_PLACE = /* @__PURE__ */ new Set([
  PASSED_OVER.place,
  PASSED_OVER.asset,
  PASSED_OVER.hidden,
  PASSED_OVER.annotation
]);
function placesPassedOver(entries, chosen, states) {
  const counts = /* @__PURE__ */ new Map();
  const isSure = names_by_ending_answersByEnding(entries.names, (name) => isSureKind(kindOf(name)));
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (entries.kinds[entry] !== FILE || !BY_PLACE.has(states[entry]))
      continue;
    if (!isSure(entry))
      continue;
    const directory = entries.directoryOf[entry];
    counts.set(directory, (counts.get(directory) ?? 0) + 1);
  }
  return Array.from(counts, ([directory, files]) => ({
    directory: entries.directories[directory],
    files
  })).sort((left, right) => right.files - left.files || order_comparePaths(left.directory, right.directory));
}
function leftOutByOptions({ entries, chosen }, skipped, { exclude }) {
  const excluded = exclude.map((glob) => globMatcher(glob));
  const isSure = names_by_ending_answersByEnding(entries.names, (name) => isSureKind(kindOf(name)));
  const isLeftOut = (entry) => entries.kinds[entry] === FILE && isSure(entry) && excluded.some((matches) => matches(paths_pathAt(entries, entry)));
  const byGlob = excluded.length === 0 ? 0 : numbers_select(chosen, isLeftOut).length;
  const small = skipped["min-size"] ?? 0;
  const said = [
    ...byGlob > 0 ? [`${quantity_countOf(byGlob, "file")} left out by exclude`] : [],
    ...small > 0 ? [`${quantity_countOf(small, "file")} smaller than min-size`] : []
  ];
  return said.length === 0 ? null : said.join(", ");
}
function reportNothingFound(passedOver, { ifNoFilesFound }, world, noFiles, leftOut) {
  if (ifNoFilesFound === "ignore")
    return;
  const named2 = passedOver.slice(0, passed_over_MOST_NAMED).map(({ directory, files }) => {
    const shown2 = directory === "" ? "the root" : display_display(directory);
    return `${shown2} (${quantity_countOf(files, "file")})`;
  });
  const [first] = passedOver;
  const where = first === void 0 ? "" : `; files that look like data lie in ${named2.join(", ")}`;
  const beside = [leftOut, noFiles].flatMap((cause) => cause === null ? [] : `; ${cause}`).join("");
  const place = first === void 0 ? "DIRECTORY" : display_display(first.directory || ".");
  const advice = first === void 0 && leftOut !== null ? "" : `; write paths: ${place} to have it scanned`;
  const message = `paths: no files found that are data, so nothing was compared${where}${beside}${advice}`;
  if (ifNoFilesFound === "error")
    throw new failure_Failure(message);
  world.warn(message);
}
;
const kinds_on_disk_SYMLINK = KINDS.indexOf("symlink");
const KIND_OF_STATE = /* @__PURE__ */ new Map([
  [MEASURED.file, FILE],
  [MEASURED.linked, FILE],
  [MEASURED.symlink, kinds_on_disk_SYMLINK],
  [MEASURED.special, KINDS.indexOf("special")]
]);
async function setKindsOnDisk(entries, chosen, isMetTwice, world) {
  const unsure = numbers_select(chosen, (entry) => entries.contents[entry] === data_files_NOT_NAMED && (entries.kinds[entry] === FILE || entries.kinds[entry] === kinds_on_disk_SYMLINK));
  const parts = inParts(unsure, measure_ahead_FILES_PER_TASK).map((numbers) => ({ numbers, result: null }));
  const numbersAt2 = (part) => parts[part].numbers;
  const tasks = {
    length: parts.length,
    at: (part) => measureTask(world.root, entries, numbersAt2(part), isMetTwice)
  };
  await world.workers.run("measure", tasks, (result, part) => {
    ;
    parts[part].result = result;
    for (const [file, entry] of Array.from(numbersAt2(part)).entries()) {
      const kind = KIND_OF_STATE.get(result.states[file]);
      if (kind !== void 0)
        entries.kinds[entry] = kind;
    }
  }, world.progress.advance);
  return parts;
}
;
const MOUNT = /^\d+ \d+ (\d+:\d+) \S+ (\S+) /;
function mayMeetTwice(places2) {
  const mounts = readMounts();
  if (mounts.size < 2)
    return false;
  const met = /* @__PURE__ */ new Map();
  for (const place of new Set(places2)) {
    const own = [place, ...directoriesAbove(place)].find((above2) => mounts.has(above2));
    for (const [point, device] of mounts) {
      if (point !== own && innerPath(place, point) === null)
        continue;
      const other = met.get(device) ?? point;
      if (other !== point)
        return true;
      met.set(device, point);
    }
  }
  return false;
}
function readMounts() {
  const mounts = /* @__PURE__ */ new Map();
  for (const line of mountLines()) {
    const [, device, point] = MOUNT.exec(line) ?? [];
    if (device !== void 0 && point !== void 0)
      mounts.set(unescaped(point), device);
  }
  return mounts;
}
function mountLines() {
  try {
    return (0, external_node_fs_namespaceObject.readFileSync)("/proc/self/mountinfo", "utf8").split("\n");
  } catch {
    return [];
  }
}
function unescaped(text) {
  return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
;
const walk_NOT_ASCII = /[^\0-\x7f]/;
function walk(scope, root, topLevel, into, errors, found2 = () => {
}) {
  const listed2 = /* @__PURE__ */ new Set();
  const whole = /* @__PURE__ */ new Set();
  const wholePlaces = /* @__PURE__ */ new Set();
  const single = /* @__PURE__ */ new Set();
  for (const entry of [...scope].sort((left, right) => walk_rank(left) - walk_rank(right))) {
    if (isInWhole(entry) || isInOther(entry))
      continue;
    const what = entry.kind === "name" ? stand(entry.path) : "directory";
    if (what === "file")
      single.add(entry.path);
    if (what !== "directory")
      continue;
    const inner = innerOf2(entry);
    list(entry.base, pruning(entry), inner !== null, inner === "");
    if (entry.kind !== "name")
      continue;
    whole.add(entry.base);
    wholePlaces.add(entry.place.real);
  }
  for (const path of single) {
    if (!listed2.has(paths_parentDirectory(path)))
      into.add(path, walk_kindOf((0, external_node_fs_namespaceObject.lstatSync)(locate(root, path))), data_files_NOT_NAMED);
  }
  function isInWhole({ place }) {
    if (wholePlaces.size === 0)
      return false;
    if (wholePlaces.has(place.real))
      return true;
    for (const above2 of directoriesAbove(place.real))
      if (wholePlaces.has(above2))
        return true;
    return false;
  }
  function isInOther(entry) {
    const inner = innerOf2(entry) ?? "";
    const isFile2 = entry.place.shown !== entry.base;
    const above2 = isFile2 ? inner : paths_parentDirectory(inner);
    return topLevel !== null && above2 !== "" && workTreeAbove(paths_pathIn(topLevel, above2)) !== topLevel;
  }
  function innerOf2({ place }) {
    return topLevel === null ? null : innerPath(topLevel, place.real);
  }
  function stand(path) {
    try {
      const location = locate(root, path);
      if (look_lookThrough(location)?.isDirectory())
        return "directory";
      return look_lookAt(location) ? "file" : "nothing";
    } catch (error) {
      errors.push({ path, message: read_describeReadError(error) });
      return "nothing";
    }
  }
  function list(directory, isPruned, isOurs, isTop2) {
    if (whole.has(directory) || isPruned(directory))
      return;
    const isListed = listed2.has(directory);
    const entries = read2(directory, isListed);
    if (isOurs && !isTop2 && holdsRepository2(directory, entries)) {
      if (!isListed)
        into.add(directory, "submodule", data_files_NOT_NAMED);
      listed2.add(directory);
      return;
    }
    listed2.add(directory);
    const number = into.directoryNumber(directory);
    for (const entry of entries) {
      const name = walk_nameOf(entry);
      if (name === ".git")
        continue;
      if (entry.isDirectory())
        list(paths_pathIn(directory, name), isPruned, isOurs, false);
      else if (!isListed)
        add2(number, name, entry);
    }
    found2(into.entries.names.length);
  }
  function holdsRepository2(directory, entries) {
    return entries.some(({ name }) => name === ".git") && isTopLevel(locate_locateText(root, directory));
  }
  function read2(directory, isKnown) {
    try {
      const options = { encoding: "latin1", withFileTypes: true };
      return (0, external_node_fs_namespaceObject.readdirSync)(lossless_encodePath(locate_locateText(root, directory)), options);
    } catch (error) {
      if (!isKnown)
        errors.push({ path: directory, message: read_describeReadError(error) });
      return [];
    }
  }
  function add2(directory, name, entry) {
    into.append(directory, name, KINDS.indexOf(walk_kindOf(entry)), data_files_NOT_NAMED);
  }
}
function walk_rank({ kind, base }) {
  return (kind === "name" ? 0 : 1e6) + base.length;
}
function pruning(entry) {
  if (entry.kind === "automatic")
    return (directory) => directory !== "" && isNeverListed(directory);
  if (entry.kind === "name")
    return () => false;
  const canHold2 = directoryMatcher(entry.path);
  return (directory) => !canHold2(directory);
}
function walk_nameOf({ name }) {
  return walk_NOT_ASCII.test(name) ? decodePath(Buffer.from(name, "latin1")) : name;
}
function walk_kindOf(entry) {
  if (entry.isFile())
    return "file";
  return entry.isSymbolicLink() ? "symlink" : "special";
}
;
function asNamedIn(scope, root, files) {
  const aliases = aliasesOf(scope, root, files);
  if (aliases.length === 0)
    return files;
  const toShown = renaming(aliases.map(({ own, shown: shown2 }) => ({ from: own, to: shown2 })));
  const toOwn = renaming(aliases.map(({ own, shown: shown2 }) => ({ from: shown2, to: own })));
  const directories = files.entries.directories.map(toShown);
  return {
    ...files,
    ...entries_createEntries(files.objectIds, { ...files.entries, directories }),
    fromRoot: (path) => toShown(files.fromRoot(path)),
    fromTopLevel: (path) => files.fromTopLevel(toOwn(path))
  };
}
function isInWorkTree({ place }, { topLevel }) {
  return innerPath(slashed(topLevel), place.real) !== null;
}
function aliasesOf(scope, root, { repository, fromRoot }) {
  const topLevel = slashed(repository.topLevel);
  const realRoot = slashed((0, external_node_fs_namespaceObject.realpathSync)(root));
  const aliases = scope.flatMap(({ place: { shown: shown2, real } }) => {
    const inner = innerPath(topLevel, real);
    if (inner === null)
      return [];
    const own = { own: fromRoot(inner), shown: shown2 };
    const down = innerPath(real, realRoot);
    return down === null || down === "" ? [own] : [own, { own: "", shown: paths_pathIn(shown2, down) }];
  });
  return aliases.every(({ own, shown: shown2 }) => own === shown2) ? [] : aliases;
}
function renaming(rules) {
  const innermostFirst = [...rules].sort((left, right) => right.from.length - left.from.length);
  return (path) => {
    for (const { from, to } of innermostFirst) {
      const inner = from === "" ? isOutside(path) ? null : path : innerPath(from, path);
      if (inner !== null)
        return inner === "" ? to : paths_pathIn(to, inner);
    }
    return path;
  };
}
;
function changes_addChange(changes, path) {
  const directory = paths_parentDirectory(path);
  const names = changes.get(directory);
  if (names === void 0)
    changes.set(directory, /* @__PURE__ */ new Set([paths_baseName(path)]));
  else
    names.add(paths_baseName(path));
}
function changes_testIn(changes, files, fromTopLevel) {
  if (changes === null || changes.size === 0)
    return () => false;
  const byDirectory = files.directories.map((directory) => changes.get(fromTopLevel(directory)));
  return (file) => byDirectory[files.directoryOf[file]]?.has(names_nameAt(files.names, file)) === true;
}
;
const name_reader_ZERO = 48;
const name_reader_NINE = 57;
const name_reader_NONE = Buffer.alloc(0);
const FREE_SERIES = 1e3;
const LEAST_NAMES = 64;
function createNameReader(names) {
  const known2 = /* @__PURE__ */ new Map();
  let current = NO_SERIES;
  let beginning = name_reader_NONE;
  let ending = name_reader_NONE;
  let isPlain2 = false;
  let lastStart = -1;
  let lastEnd = -1;
  function numberIn(chunk, start, end) {
    const first = start + beginning.length;
    const last2 = end - ending.length;
    if (first >= last2 || last2 - first > MOST_DIGITS)
      return 0;
    for (let at = 0; at < beginning.length; at++)
      if (chunk[start + at] !== beginning[at])
        return 0;
    for (let at = 0; at < ending.length; at++)
      if (chunk[last2 + at] !== ending[at])
        return 0;
    let number = 1;
    for (let at = first; at < last2; at++) {
      const byte = chunk[at];
      if (!name_reader_isDigit(byte))
        return 0;
      number = number * 10 + byte - name_reader_ZERO;
    }
    return number;
  }
  function begin(chunk, start, end) {
    let first = start;
    for (let before2 = lastStart; first < end && before2 < lastEnd && chunk[first] === chunk[before2]; before2++)
      first++;
    while (first > start && name_reader_isDigit(chunk[first - 1]))
      first--;
    let last2 = first;
    while (last2 < end && name_reader_isDigit(chunk[last2]))
      last2++;
    if (last2 === first)
      return 0;
    beginning = chunk.subarray(start, first);
    ending = chunk.subarray(last2, end);
    const before = numberIn(chunk, lastStart, lastEnd);
    const number = numberIn(chunk, start, end);
    if (before === 0 || number === 0)
      return 0;
    beginning = Buffer.from(beginning);
    ending = Buffer.from(ending);
    current = seriesOf(decodePath(beginning), decodePath(ending));
    if (current === NO_SERIES)
      return 0;
    putLast(before);
    return number;
  }
  function seriesOf(beginning2, ending2) {
    const key = `${beginning2}/${ending2}`;
    const before = known2.get(key);
    if (before !== void 0)
      return before;
    if (names.series.length > FREE_SERIES + names.length / LEAST_NAMES)
      return NO_SERIES;
    const series = names.series.push({ beginning: beginning2, ending: ending2 }) - 1;
    known2.set(key, series);
    return series;
  }
  function putLast(number) {
    const last2 = names.length - 1;
    if (names.seriesOf[last2] !== NO_SERIES)
      return;
    names.texts.pop();
    names.seriesOf[last2] = current;
    names.numbers[last2] = number;
  }
  function numberOf(chunk, start, end) {
    const number = current === NO_SERIES ? 0 : numberIn(chunk, start, end);
    if (number > 0)
      return number;
    current = NO_SERIES;
    return lastStart < 0 ? 0 : begin(chunk, start, end);
  }
  return {
    nextChunk(isAscii) {
      isPlain2 = isAscii;
      lastStart = -1;
    },
    take(chunk, start, end) {
      const number = numberOf(chunk, start, end);
      if (number > 0)
        appendMember(names, current, number);
      else
        names_appendName(names, isPlain2 ? chunk.toString("latin1", start, end) : decodePath(chunk.subarray(start, end)));
      lastStart = start;
      lastEnd = end;
    }
  };
}
function name_reader_isDigit(byte) {
  return byte >= name_reader_ZERO && byte <= name_reader_NINE;
}
;
const entry_parser_NUL = 0;
const entry_parser_TAB = 9;
const entry_parser_SPACE = 32;
const entry_parser_SLASH = 47;
const STAGE_0 = 48;
const MODE_DIGITS = 6;
const entry_parser_DIGITS = { sha1: 40, sha256: 64 };
const entry_parser_SYMLINK = KINDS.indexOf("symlink");
const entry_parser_SUBMODULE = KINDS.indexOf("submodule");
const entry_parser_UNMERGED = KINDS.indexOf("unmerged");
function createEntryParser(builder, format, isIndex, frozen) {
  const command = isIndex ? "ls-files" : "ls-tree";
  const { entries, objectIds, appendNamed } = builder;
  const findDirectory = directoryFinder(builder);
  const modeStart = isIndex ? 2 : 0;
  const names = createNameReader(entries.names);
  let rest = Buffer.alloc(0);
  let unmerged = "";
  function record(buffer, start, end) {
    const kind = entry_parser_kindOf(buffer, start + modeStart);
    const idStart = start + modeStart + MODE_DIGITS + 1 + (isIndex ? 0 : kind === entry_parser_SUBMODULE ? 7 : 5);
    const idEnd = idStart + entry_parser_DIGITS[format];
    const pathStart = idEnd + (isIndex ? 3 : 1);
    if (pathStart >= end || buffer[pathStart - 1] !== entry_parser_TAB || buffer[idStart - 1] !== entry_parser_SPACE) {
      throw garbled(command);
    }
    const isUnmerged = isIndex && buffer[idEnd + 1] !== STAGE_0;
    if (isUnmerged) {
      const path = buffer.toString("latin1", pathStart, end);
      if (path === unmerged)
        return;
      unmerged = path;
    }
    const tag = buffer[start];
    if (isIndex && isUnwatched(tag))
      frozen.add(entries.names.length);
    let slash = end - 1;
    while (slash >= pathStart && buffer[slash] !== entry_parser_SLASH)
      slash--;
    const isNamed2 = kind !== entry_parser_SUBMODULE && !isUnmerged;
    names.take(buffer, slash + 1, end);
    appendNamed(findDirectory(buffer, pathStart, slash), isUnmerged ? entry_parser_UNMERGED : kind, isNamed2 ? objectIds.add(buffer, idStart) : data_files_NOT_NAMED);
  }
  return {
    take(chunk) {
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      names.nextChunk((0, external_node_buffer_namespaceObject.isAscii)(buffer));
      let start = 0;
      for (let end = buffer.indexOf(entry_parser_NUL); end >= 0; end = buffer.indexOf(entry_parser_NUL, start)) {
        record(buffer, start, end);
        start = end + 1;
      }
      rest = Buffer.from(buffer.subarray(start));
    },
    end() {
      if (rest.length > 0)
        throw garbled(command);
    }
  };
}
function directoryFinder({ directoryNumber }) {
  let last2 = Buffer.alloc(0);
  let lastNumber = -1;
  return (buffer, start, slash) => {
    const end = Math.max(start, slash);
    const length = end - start;
    let isLast = lastNumber >= 0 && length === last2.length;
    for (let at = 0; isLast && at < length; at++)
      isLast = buffer[start + at] === last2[at];
    if (!isLast) {
      last2 = Buffer.from(buffer.subarray(start, end));
      lastNumber = directoryNumber(decodePath(last2));
    }
    return lastNumber;
  };
}
function entry_parser_kindOf(buffer, mode) {
  const second = buffer[mode + 1];
  if (second === 50)
    return entry_parser_SYMLINK;
  return second === 54 ? entry_parser_SUBMODULE : FILE;
}
;
async function readEntries(repository) {
  const index = await parse(repository, ["ls-files", "--stage", "-v", "-z"], true);
  if (index.entries.names.length > 0 || repository.indexIsGiven || !await hasCommit(repository))
    return index;
  return entries_readTree(repository, "HEAD");
}
async function entries_readTree(repository, commit) {
  return { ...await parse(repository, ["ls-tree", "-r", "-z", "--full-tree", commit, "--"], false), commit };
}
async function parse(repository, args, isIndex) {
  const builder = entries_createEntries(object_ids_createObjectIds(repository.objectFormat));
  const frozen = /* @__PURE__ */ new Set();
  const parser = createEntryParser(builder, repository.objectFormat, isIndex, frozen);
  await repository.stream(args, parser.take);
  parser.end();
  builder.objectIds.setToFirst(builder.entries.contents.subarray(0, builder.entries.names.length));
  return { ...builder, frozen };
}
function hasCommit(repository) {
  return repository.run(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"]).then(() => true, () => false);
}
;
const RECORD = /^:(\d{6}) \d{6} ([0-9a-f]+) [0-9a-f]+ ([A-Z])$/;
function* differences_differences(output, command) {
  let header = null;
  for (const record of records(output, command)) {
    if (header === null) {
      header = RECORD.exec(record.toString("latin1"));
      if (header === null)
        throw garbled(command);
      continue;
    }
    const [, mode = "", objectId = "", status = ""] = header;
    yield { path: decodePath(record), mode, objectId, status };
    header = null;
  }
  if (header !== null)
    throw garbled(command);
}
;
const staged_UNMERGED = KINDS.indexOf("unmerged");
const KIND_OF_MODE = { "120000": "symlink", "160000": "submodule" };
const NO_MODE = "000000";
const REMOVED = "D";
function staged_keepStaged({ entries, objectIds, commit }) {
  const count = entries.names.length;
  const kinds = entries.kinds.slice(0, count);
  if (commit !== void 0 || kinds.includes(staged_UNMERGED))
    return null;
  return {
    directories: entries.directories,
    directoryOf: entries.directoryOf.subarray(0, count),
    names: firstNames(entries.names, count),
    kinds,
    contents: entries.contents.slice(0, count),
    objectIds,
    isAll: true
  };
}
function staged_readDifference(repository, commit) {
  const form = ["--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
  return repository.run(["diff-index", "--cached", ...form, commit, "--"]);
}
function staged_treeByDifference(staged, output, { fromRoot, fromTopLevel }, commit) {
  const before = [];
  const gained = [];
  const changes = /* @__PURE__ */ new Map();
  for (const { path, mode, objectId, status } of differences(output, "diff-index")) {
    addChange(changes, path);
    if (status !== REMOVED)
      gained.push(fromRoot(path));
    if (mode !== NO_MODE)
      before.push({ path, mode, objectId });
  }
  const isChanged = testIn(changes, staged, fromTopLevel);
  const count = staged.kinds.length;
  const kept = changes.size === 0 ? numbersTo(count) : select(numbersTo(count), (file) => !isChanged(file));
  const builder = createEntries(staged.objectIds, {
    directories: [...staged.directories],
    directoryOf: pickNumbers(staged.directoryOf, kept).slice(),
    names: pickNames(staged.names, kept),
    kinds: Uint8Array.from(pickNumbers(staged.kinds, kept)),
    contents: pickNumbers(staged.contents, kept).slice()
  });
  for (const { path, mode, objectId } of before) {
    const kind = KIND_OF_MODE[mode] ?? "file";
    builder.add(fromRoot(path), kind, kind === "submodule" ? NOT_NAMED : staged.objectIds.addHex(objectId));
  }
  return { ...builder, frozen: /* @__PURE__ */ new Set(), commit, gained };
}
;
const CLOSED_DIRECTORY = "could not open directory '";
const LEAST_CUT = 4e3;
async function readChanges(repository) {
  const modified = /* @__PURE__ */ new Map();
  const deleted = /* @__PURE__ */ new Map();
  const announced = /* @__PURE__ */ new Map();
  const output = await repository.run([
    "diff-files",
    "--raw",
    "-z",
    "--no-renames",
    "--ignore-submodules=all"
  ]);
  for (const { path, status } of differences_differences(output, "diff-files")) {
    if (status === "D")
      changes_addChange(deleted, path);
    else if (status === "A")
      changes_addChange(announced, path);
    else if (status === "M" || status === "T")
      changes_addChange(modified, path);
    else if (status !== "U")
      throw garbled("diff-files");
  }
  return { modified, deleted, announced };
}
async function readUntracked(repository) {
  let messages = "";
  const output = await repository.run(["ls-files", "--others", "--exclude-standard", "-z"], void 0, (warned) => {
    messages = decodePath(warned);
  });
  const paths = Array.from(records(output, "ls-files"), decodePath);
  if (!messages.includes(CLOSED_DIRECTORY))
    return { paths, couldNotList: null };
  const cut2 = cutNames(messages);
  return {
    paths,
    couldNotList: (directory) => {
      const name = asWarned(directory);
      return messages.includes(`${CLOSED_DIRECTORY}${name}/'`) || cut2.some((start) => name.startsWith(start));
    }
  };
}
function cutNames(messages) {
  return messages.split("\n").flatMap((line) => {
    const start = line.indexOf(CLOSED_DIRECTORY);
    return start < 0 || line.length < LEAST_CUT ? [] : [line.slice(start + CLOSED_DIRECTORY.length)];
  });
}
async function readAllUntracked(repository) {
  return Array.from(records(await repository.run(["ls-files", "--others", "-z"]), "ls-files"), decodePath);
}
function asWarned(path) {
  return path.replace(/[\u0001-\u0008\u000b-\u001f\u007f]/g, "?");
}
;
const EMPTY_OBJECT_IDS = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
];
const list_UNMERGED = KINDS.indexOf("unmerged");
const list_SYMLINK = KINDS.indexOf("symlink");
async function readIndex(repository, root) {
  return asSeenFrom(root, repository, await readEntries(repository));
}
async function readCommit(repository, root, commit, staged) {
  if (staged === null) {
    const files = asSeenFrom(root, repository, await readTree(repository, commit));
    return () => files;
  }
  const view = viewFrom(root, repository);
  const difference = await readDifference(repository, commit);
  return () => {
    const files = treeByDifference(staged, difference, view, commit);
    return { ...files, ...view, repository, keep: () => keepStaged(files) };
  };
}
async function listIndex(index, scope) {
  const { repository, entries, objectIds } = index;
  const mayBeAnnounced = EMPTY_OBJECT_IDS.some((id) => objectIds.find(id) >= 0);
  const announced = mayBeAnnounced ? (await readChanges(repository)).announced : null;
  const isAnnounced = changes_testIn(announced, entries, index.fromTopLevel);
  const chosen = numbers_select(inScope(entries, scope), (entry) => !isAnnounced(entry));
  const staged = announced === null || announced.size === 0 ? index.keep() : null;
  return { ...listingOf(index, chosen), staged, notes: notesOn(index, chosen, false) };
}
function listWorkTree(index, { modified, deleted, announced }, untrackedPaths, scope) {
  const { entries } = index;
  const tracked = inScope(entries, scope);
  const notes = notesOn(index, tracked, true);
  const isDeleted = changes_testIn(deleted, entries, index.fromTopLevel);
  const isChanged = changes_testIn(modified, entries, index.fromTopLevel);
  const isAnnounced = changes_testIn(announced, entries, index.fromTopLevel);
  const kept = announced.size === 0 ? index.keep() : null;
  const isAll = modified.size === 0 && untrackedPaths.length === 0;
  const staged = kept && { ...kept, isAll };
  const present = numbers_select(tracked, (entry) => !isDeleted(entry));
  if (modified.size > 0 || announced.size > 0) {
    for (let entry = 0; entry < entries.names.length; entry++) {
      const kind = entries.kinds[entry];
      if ((kind === FILE || kind === list_SYMLINK) && (isChanged(entry) || isAnnounced(entry))) {
        entries.contents[entry] = data_files_NOT_NAMED;
      }
    }
  }
  const untracked = addUntracked(untrackedPaths, index);
  const chosen = concatenated(present, inScope(entries, scope, untracked));
  return { ...listingOf(index, chosen), staged, isGone: isDeleted, notes };
}
function addUntracked(paths, index) {
  const first = index.entries.names.length;
  for (const path of paths) {
    const isRepository = path.endsWith("/");
    const shown2 = index.fromRoot(isRepository ? path.slice(0, -1) : path);
    index.add(shown2, isRepository ? "submodule" : "file", data_files_NOT_NAMED);
  }
  return first;
}
function asSeenFrom(root, repository, files) {
  const view = view_viewFrom(root, repository);
  const directories = files.entries.directories.map(view.fromRoot);
  const seen = { ...files, ...entries_createEntries(files.objectIds, { ...files.entries, directories }) };
  return { ...seen, ...view, repository, keep: () => staged_keepStaged(seen) };
}
function listingOf({ entries, objectIds, repository, commit }, chosen) {
  const listing = {
    entries,
    chosen,
    objectIds,
    objectFormat: repository.objectFormat,
    errors: [],
    repository
  };
  return commit === void 0 ? listing : { ...listing, commit };
}
function notesOn({ entries, frozen }, chosen, ofDisk) {
  const unmerged = numbers_select(chosen, (entry) => entries.kinds[entry] === list_UNMERGED).length;
  const ignored = ofDisk && frozen.size > 0 ? numbers_select(chosen, (entry) => frozen.has(entry)).length : 0;
  const notes = [];
  if (unmerged > 0)
    notes.push(`${quantity_countOf(unmerged, "file")} with an unresolved merge conflict: not compared`);
  if (ignored > 0) {
    notes.push(`${quantity_countOf(ignored, "file")} marked assume-unchanged or skip-worktree: compared as staged`);
  }
  return notes;
}
;
const without_index_SUBMODULE = KINDS.indexOf("submodule");
function overCommit({ entries, fromTopLevel }, untracked, onDisk2) {
  const modified = /* @__PURE__ */ new Map();
  const deleted = /* @__PURE__ */ new Map();
  const found2 = new Set(onDisk2);
  const directories = /* @__PURE__ */ new Set();
  for (const path of onDisk2) {
    for (let above2 = paths_parentDirectory(path); above2 !== "" && !directories.has(above2); ) {
      directories.add(above2);
      above2 = paths_parentDirectory(above2);
    }
  }
  const isBelowFile = entries.directories.map((directory) => liesAtOrBelow(fromTopLevel(directory), found2));
  const recorded = /* @__PURE__ */ new Set();
  for (let entry = 0; entry < entries.names.length; entry++) {
    const path = fromTopLevel(paths_pathAt(entries, entry));
    if (entries.kinds[entry] === without_index_SUBMODULE) {
      if (found2.has(`${path}/`))
        recorded.add(`${path}/`);
      else if (found2.has(path) || directories.has(path))
        changes_addChange(deleted, path);
    } else if (found2.has(path)) {
      recorded.add(path);
      changes_addChange(modified, path);
    } else if (found2.has(`${path}/`) || directories.has(path) || isBelowFile[entries.directoryOf[entry]]) {
      changes_addChange(deleted, path);
    }
  }
  return [
    { modified, deleted, announced: /* @__PURE__ */ new Map() },
    { ...untracked, paths: untracked.paths.filter((path) => !recorded.has(path)) }
  ];
}
function liesAtOrBelow(directory, files) {
  for (let above2 = directory; above2 !== ""; above2 = paths_parentDirectory(above2)) {
    if (files.has(above2) || files.has(`${above2}/`))
      return true;
  }
  return false;
}
;
function baseOfGlob(glob) {
  try {
    return globBase(glob);
  } catch (error) {
    throw error instanceof failure_Failure ? new failure_Failure(`paths: ${error.message}`) : error;
  }
}
function refuseFromTop(text, base, isThere2) {
  const inner = base.replace(/^\/+/, "");
  if (!base.startsWith("/") || inner === "" || isThere2(base) || !isThere2(inner))
    return;
  const [shown2, advice] = [text, text.replace(/^\/+/, "")].map(display_display);
  throw new failure_Failure(`paths: nothing is at "${shown2}", an absolute path; write ${advice} for what is below the root`);
}
function restOfGlob(text, path, base) {
  const rest = path.slice(base === "" || base === "/" ? base.length : base.length + 1);
  return text.endsWith("/") ? `${rest}/` : rest;
}
;
const spelling_MAGIC = /[*?[\]{}()!+@|\\]/g;
function inOneSpelling(written) {
  if (written.length === 1 || written.every(hasOnlyName))
    return [...written];
  const order = [...written].sort((left, right) => left.real.length - right.real.length || Number(right.isPlain) - Number(left.isPlain));
  const spelled = /* @__PURE__ */ new Map();
  const result = /* @__PURE__ */ new Map();
  for (const entry of order) {
    const directory = spellingOf(entry, spelled) ?? entry.directory;
    result.set(entry, { ...entry, directory });
    const known2 = spelled.get(entry.real);
    const one = { directory, includes: includesOf(entry, directory) };
    if (known2 === void 0)
      spelled.set(entry.real, [one]);
    else
      known2.push(one);
  }
  return written.map((entry) => result.get(entry));
}
function hasOnlyName({ isPlain: isPlain2, directory }) {
  return isPlain2 && !isOutside(directory);
}
function patternOf({ kind, rest }, directory) {
  if (rest === "")
    return directory;
  return paths_pathIn(kind === "glob" ? directory.replace(spelling_MAGIC, "\\$&") : directory, rest);
}
function spellingOf({ real, rest, kind }, spelled) {
  const [same] = spelled.get(real) ?? [];
  if (same !== void 0)
    return same.directory;
  for (const above2 of directoriesAbove(real)) {
    const inner = innerPath(above2, real);
    for (const { directory, includes } of spelled.get(above2) ?? []) {
      const path = paths_pathIn(directory, inner);
      if (includes(kind === "name" && rest !== "" ? paths_pathIn(path, rest) : path))
        return path;
    }
  }
  return null;
}
function includesOf(entry, directory) {
  if (entry.rest === "")
    return () => true;
  if (entry.kind === "name")
    return () => false;
  return directoryMatcher(patternOf(entry, directory));
}
;
const USUAL_PATHS = "**/{data,dataset,datasets}/**";
const CODE = /(?:^|\/)(?:test|tests|__tests__|spec|fixtures|testdata|docs|vendor|third_party|site-packages|venv|\.venv)(?:\/|$)/;
const DATA_DIRECTORY = /(?:^|\/)(?:data|dataset|datasets)\//;
function isInUsualPaths(path) {
  const data = DATA_DIRECTORY.exec(path);
  return data !== null && !CODE.test(path.slice(0, data.index));
}
;
function readScope(paths, root, isKnown) {
  const realRoot = places_placeOf(root, "").real;
  if (paths === null) {
    const includes = (path) => !isOutside(path);
    const share = (directory) => includes(directory) ? "all" : "none";
    const place = { shown: "", real: realRoot };
    return [{ text: "auto", kind: "automatic", path: "", base: "", place, includes, share }];
  }
  const fromRoot = namingFrom(root, realRoot);
  return inOneSpelling(paths.map((text) => understand(text, root, realRoot, fromRoot, isKnown))).map(entryOf);
}
function understand(text, root, realRoot, fromRoot, isKnown) {
  const path = pathFromRoot(root, text);
  const isName2 = !isGlob(path) || exists(root, path) || isKnown(path);
  const base = isName2 ? path : baseOfGlob(path);
  refuseFromTop(text, base, (inner) => exists(root, inner) || isKnown(inner));
  const place = places_placeOf(root, base);
  const isFile2 = isName2 && base !== "" && !place.isDirectory;
  const real = isFile2 ? paths_parentDirectory(place.real) : place.real;
  const directory = fromRoot(isFile2 ? paths_parentDirectory(base) : base, real);
  return {
    text,
    kind: isName2 ? "name" : "glob",
    directory,
    rest: isFile2 ? paths_baseName(base) : isName2 ? "" : restOfGlob(text, path, base),
    real,
    isPlain: slashed((0, external_node_path_namespaceObject.resolve)(realRoot, directory)) === real
  };
}
function namingFrom(root, realRoot) {
  const isRoot2 = /* @__PURE__ */ new Map();
  const leadsToRoot = (directory) => {
    const known2 = isRoot2.get(directory);
    if (known2 !== void 0)
      return known2;
    const answer = places_placeOf(root, directory).real === realRoot;
    isRoot2.set(directory, answer);
    return answer;
  };
  return (directory, real) => {
    if (!isOutside(directory))
      return directory;
    for (let above2 = directory; isOutside(above2); above2 = paths_parentDirectory(above2)) {
      if (leadsToRoot(above2))
        return innerPath(above2, directory);
      if (above2 === "/")
        break;
    }
    return innerPath(realRoot, real) ?? directory;
  };
}
function entryOf(written) {
  const { text, kind, directory, real } = written;
  const place = { shown: directory, real };
  const path = patternOf(written, directory);
  if (text === USUAL_PATHS) {
    const includes2 = (inner) => !isOutside(inner) && isInUsualPaths(inner);
    const share2 = (inner) => includes2(`${inner}/`) ? "all" : "none";
    return { text, kind: "glob", path, base: directory, place, includes: includes2, share: share2 };
  }
  if (kind === "name") {
    const includes2 = read_scope_below(path);
    const share2 = (directory2) => includes2(directory2) ? "all" : directory2 === paths_parentDirectory(path) ? "some" : "none";
    return { text, kind, path, base: path, place, includes: includes2, share: share2 };
  }
  const matches = globMatcher(path);
  const isWhole = wholeMatcher(path);
  const leadsOut = isOutside(directory);
  const includes = (inner) => isOutside(inner) === leadsOut && matches(inner);
  const share = (directory2) => {
    if (directory2 === "")
      return leadsOut ? "none" : "some";
    if (isOutside(directory2) !== leadsOut)
      return "none";
    return isWhole(directory2) ? "all" : "some";
  };
  return { text, kind, path, base: directory, place, includes, share };
}
function read_scope_below(directory) {
  if (directory === "")
    return (path) => !isOutside(path);
  const prefix = directory.endsWith("/") ? directory : `${directory}/`;
  return (path) => path === directory || path.startsWith(prefix);
}
function exists(root, path) {
  try {
    return look_lookAt(locate(root, path)) !== void 0;
  } catch {
    return true;
  }
}
;
const LISTINGS = { git: listGit, files: listFiles, auto: listAuto };
async function listGit(paths, world) {
  const repository = await world.git.open(world.root);
  if (repository === null) {
    const root = display_display(world.root);
    throw new failure_Failure(`source: git needs a git work tree, but ${root} lies in none; use source files or auto`);
  }
  const own = await readIndex(repository, world.root);
  const scope = readScope(paths, world.root, (path) => holdsPath(own.entries, path));
  const stranger = scope.find((entry) => !isInWorkTree(entry, repository));
  if (stranger) {
    const leads = isOutside(stranger.base) ? "lies" : `leads to ${display_display(stranger.place.real)},`;
    const text = display_display(stranger.text);
    throw new failure_Failure(`paths: "${text}" ${leads} outside the git work tree; use source files or auto for it`);
  }
  const index = asNamedIn(scope, world.root, own);
  const listing = await listIndex(index, scope);
  return {
    ...listing,
    chosen: withoutFollowed(listing, scope, world),
    scope,
    fromTopLevel: index.fromTopLevel
  };
}
async function listFiles(paths, world) {
  const scope = readScope(paths, world.root, () => false);
  const found2 = entries_createEntries();
  const { entries, objectIds } = found2;
  const errors = [];
  const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real));
  const ahead = measureAhead(entries, world, 0, isMetTwice);
  walk(scope, world.root, workTreeAbove(places_placeOf(world.root, "").real), found2, errors, ahead.found);
  return {
    ...{ entries, objectIds, errors, scope, disk: { ahead, isMetTwice } },
    chosen: inScope(entries, scope),
    objectFormat: "sha1",
    notes: [],
    repository: null,
    staged: null,
    fromTopLevel: (path) => path
  };
}
async function listAuto(paths, world) {
  const found2 = await openIfGitIsThere(world);
  if (found2.repository === null) {
    const listing = await listFiles(paths, world);
    return { ...listing, notes: found2.notes };
  }
  const { repository } = found2;
  const [own, ...differences2] = await Promise.all([
    readIndex(repository, world.root),
    readChanges(repository),
    readUntracked(repository)
  ]);
  const [changes, untracked] = own.commit === void 0 ? differences2 : overCommit(own, differences2[1], await readAllUntracked(repository));
  const scope = readScope(paths, world.root, (path) => holdsPath(own.entries, path));
  const index = asNamedIn(scope, world.root, own);
  const isGits = (entry) => isInWorkTree(entry, repository);
  const ours = scope.filter(isGits);
  const others = scope.filter((entry) => !isGits(entry));
  const { couldNotList } = untracked;
  const { chosen, ...tracked } = listWorkTree(index, changes, untracked.paths, ours);
  const isMetTwice = mayMeetTwice(scope.map(({ place }) => place.real));
  const measured = await setKindsOnDisk(tracked.entries, chosen, isMetTwice, world);
  const errors = [];
  const first = index.entries.names.length;
  const ahead = measureAhead(index.entries, world, first, isMetTwice);
  walk(others, world.root, null, index, errors, ahead.found);
  const beside = inScope(index.entries, others, first);
  if (couldNotList !== null) {
    const unread2 = [];
    walk(ours, world.root, slashed(repository.topLevel), entries_createEntries(), unread2);
    lists_addAll(errors, unread2.filter(({ path }) => couldNotList(index.fromTopLevel(path))));
  }
  return {
    ...tracked,
    chosen: concatenated(withoutFollowed({ ...tracked, chosen }, scope, world), beside),
    staged: tracked.staged && { ...tracked.staged, isAll: tracked.staged.isAll && beside.length === 0 },
    errors,
    scope,
    fromTopLevel: index.fromTopLevel,
    disk: { ahead, measured, isMetTwice }
  };
}
function withoutFollowed({ entries, chosen }, scope, { root }) {
  const followed = followedLinks(scope, root);
  if (followed.size === 0)
    return chosen;
  return numbers_select(chosen, (entry) => entries.kinds[entry] === FILE || !followed.has(paths_pathAt(entries, entry)));
}
async function openIfGitIsThere(world) {
  try {
    return { repository: await world.git.open(world.root), notes: [] };
  } catch (error) {
    if (!(error instanceof process_GitError) || error.stderr !== null)
      throw error;
    return { repository: null, notes: [`${error.message}; all files were compared by content`] };
  }
}
;
function eligibility({ entries }, exclude) {
  if (exclude.length === 0)
    return () => true;
  const excluded = exclude.map((glob) => globMatcher(glob));
  return (entry) => {
    const path = paths_pathAt(entries, entry);
    return !excluded.some((matches) => matches(path));
  };
}
;
function warnOfPlainFiles(plain2, listing, exclude, { warn }) {
  if (plain2.length === 0)
    return;
  const isEligible = eligibility(listing, exclude);
  const files = numbers_select(plain2, isEligible);
  const first = files[0];
  if (first === void 0)
    return;
  const path = `"${display_display(paths_pathAt(listing.entries, first))}"`;
  const which = files.length === 1 ? `${path} is` : `${quantity_countOf(files.length, "file")}, such as ${path}, are`;
  warn(`${which} stored in git itself, though .gitattributes gives ${files.length === 1 ? "it" : "them"} to Git LFS; \`git add --renormalize\` (or \`git lfs migrate import\` for the whole history) hands ${files.length === 1 ? "it" : "them"} over`);
}
function notesOnAbsentData(lfs, annex) {
  const notes = [];
  if (lfs > 0) {
    notes.push(`${quantity_countOf(lfs, "Git LFS pointer")} whose data was not fetched: compared by what the ${lfs === 1 ? "pointer says" : "pointers say"}; \`lfs: true\` of actions/checkout, or \`git lfs pull\`, fetches it`);
  }
  if (annex > 0) {
    notes.push(`${quantity_countOf(annex, "file")} of git-annex whose data was not fetched: compared by ${annex === 1 ? "its key" : "their keys"}; \`git annex get\` fetches it`);
  }
  return notes;
}
;
const SMALLEST_POINTER = 18;
function parsePointerFile(bytes) {
  const lfs = parseLfsPointer(bytes);
  if (lfs !== null)
    return { kind: "lfs", identity: lfs.identity, size: lfs.identity?.size ?? null };
  const key = parseAnnexPointer(bytes);
  return key && pointerOfKey(key);
}
function pointerOfKey({ identity, size }) {
  return { kind: "annex", identity, size };
}
;
const sniff_entries_FILES_PER_TASK = 1e3;
const LEAST_TO_HASH = 500;
async function sniffEntries({ entries }, numbers, sizes, world, into) {
  const tasks = tasksOf(numbers);
  const isHashed = sizes !== null && numbers.length >= LEAST_TO_HASH;
  const hashOf = isHashed ? new BigUint64Array(entries.names.length) : null;
  await world.workers.run("sniff", tasks.map((task) => ({ ...sniffTask(world.root, entries, task, sizes), hashes: isHashed })), ({ pointers, dangling, hashes, bytesRead }, number) => {
    const task = tasks[number];
    if (hashes !== null && hashOf !== null) {
      for (let file = 0; file < task.length; file++)
        hashOf[task[file]] = hashes[file];
    }
    for (const { file, kind, identity, size } of pointers) {
      const pointer = { kind, identity, describedIn: null, hasPlace: true, objectId: null };
      into.mark(task[file], pointer, size);
      if (sizes !== null)
        into.absent[kind] += 1;
    }
    into.onDisk += pointers.length;
    into.absent.annex += dangling;
    into.bytesRead += bytesRead;
  }, world.progress.advance);
  return hashOf;
}
function tasksOf(numbers) {
  return inParts(numbers, sniff_entries_FILES_PER_TASK);
}
function sniffTask(root, entries, numbers, sizes) {
  return {
    files: locationsOf(root, entries, numbers),
    sizes: sizes && numbers_valuesOf(numbers, (entry) => sizes[entry]),
    hashes: false
  };
}
;
const disk_pointers_SYMLINK = KINDS.indexOf("symlink");
const LARGEST_USUAL = LARGEST_LFS_POINTER;
async function readAnnexLinks(listing, options, world, into) {
  const { entries, chosen } = listing;
  const isEligible = eligibility(listing, options.exclude);
  const links = numbers_select(chosen, (entry) => entries.kinds[entry] === disk_pointers_SYMLINK && entries.contents[entry] === data_files_NOT_NAMED && isEligible(entry));
  await sniffEntries(listing, links, null, world, into);
}
async function readPointersOnDisk(listing, measured, world, stored2, skipped) {
  const { entries } = listing;
  const filesOf2 = (least, most) => measured.files.filter((entry) => {
    const size = measured.sizes[entry];
    return size >= least && size <= most;
  });
  const usesAnnex = speaksOfAnnex(stored2, world.root);
  const usual = filesOf2(SMALLEST_POINTER, usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_USUAL);
  const hashOf = await sniffEntries(listing, usual, measured.sizes, world, stored2);
  await sniffEntries(listing, measured.symlinks, null, world, stored2);
  if (!usesAnnex && hasAnnexPointer(stored2)) {
    const larger2 = filesOf2(LARGEST_USUAL + 1, LARGEST_ANNEX_POINTER);
    await sniffEntries(listing, larger2, measured.sizes, world, stored2);
  }
  for (const entry of measured.symlinks) {
    if (entries.contents[entry] === data_files_ELSEWHERE)
      measured.files.push(entry);
    else
      countSkipped(skipped, "symlink");
  }
  lists_addAll(stored2.notes, notesOnAbsentData(stored2.absent.lfs, stored2.absent.annex));
  return hashOf;
}
function speaksOfAnnex({ filters }, root) {
  return filters.annex || look_lookThrough(locate(root, ".git/annex"))?.isDirectory() === true;
}
function hasAnnexPointer({ pointers }) {
  for (const { kind } of pointers.values())
    if (kind === "annex")
      return true;
  return false;
}
;
const ITSELF = "";
const hash_functions_OWN = /* @__PURE__ */ new Set(["SHA256", "MD5"]);
function notesOnHashFunctions(files) {
  const functions = /* @__PURE__ */ new Set();
  for (const { identity } of files.pointers.values()) {
    const name = functionOf(identity);
    if (name !== null)
      functions.add(name);
  }
  const strangers = new Set([...functions].filter((name) => !hash_functions_OWN.has(name)));
  if (functions.size < 2 && strangers.size === 0)
    return [];
  const bySize = /* @__PURE__ */ new Map();
  for (const [file, { identity }] of files.pointers) {
    const name = functionOf(identity);
    if (name !== null && identity?.size != null)
      hash_functions_add(bySize, identity.size, name, file);
  }
  if (strangers.size > 0)
    addReal(bySize, strangers, files);
  let count = 0;
  let example = null;
  for (const known2 of bySize.values()) {
    if (known2.firsts.size < 2)
      continue;
    count += known2.files;
    example ??= [...known2.firsts].slice(0, 2);
  }
  if (example === null)
    return [];
  const told2 = example.map(([name, file]) => `${display_display(paths_pathAt(files, file))} by ${name === ITSELF ? "its bytes" : name}`);
  return [
    `${formatCount(count)} files of equal sizes can't be compared with each other, since their data is known by hashes of different functions (${told2.join(", ")})`
  ];
}
function addReal(bySize, strangers, files) {
  const wanted = /* @__PURE__ */ new Set();
  for (const [size, { firsts }] of bySize) {
    if ([...firsts.keys()].some((name) => strangers.has(name)))
      wanted.add(size);
  }
  for (let file = 0; file < files.sizes.length; file++) {
    const size = files.sizes[file];
    if (files.contents[file] !== data_files_ELSEWHERE && wanted.has(size))
      hash_functions_add(bySize, size, ITSELF, file);
  }
}
function hash_functions_add(bySize, size, name, file) {
  let known2 = bySize.get(size);
  if (known2 === void 0) {
    known2 = { firsts: /* @__PURE__ */ new Map(), files: 0 };
    bySize.set(size, known2);
  }
  if (!known2.firsts.has(name))
    known2.firsts.set(name, file);
  known2.files += 1;
}
function functionOf(identity) {
  if (identity === null)
    return null;
  const { algorithm } = identity;
  if (DIGEST_ALGORITHMS.some((own) => own === algorithm))
    return algorithm === "sha256" ? "SHA256" : "MD5";
  return algorithm.startsWith("annex:") ? algorithm.slice("annex:".length) : null;
}
;
const MOST_SIZED = 2e4;
function createContentSizes({ entries, objectIds, repository }) {
  const sizes = new Float64Array(objectIds.count).fill(UNKNOWN_SIZE);
  const wasAsked = new Uint8Array(objectIds.count);
  for (const id of EMPTY_OBJECT_IDS) {
    const content = objectIds.find(id);
    if (content < 0)
      continue;
    sizes[content] = 0;
    wasAsked[content] = 1;
  }
  function contentsToAsk(stored2, needsAll) {
    const uses = new Uint8Array(sizes.length);
    let different = 0;
    for (let at = 0; at < stored2.length; at++) {
      const content = entries.contents[stored2[at]];
      if (content < 0 || sizes[content] === 0)
        continue;
      const count = uses[content];
      if (count === 0)
        different += 1;
      if (count < 2)
        uses[content] = count + 1;
    }
    const leastUses = needsAll || different <= MOST_SIZED ? 1 : 2;
    const wanted = [];
    for (let content = 0; content < uses.length; content++) {
      if (uses[content] >= leastUses && wasAsked[content] === 0)
        wanted.push(content);
    }
    return wanted;
  }
  return {
    of: (content) => sizes[content] ?? UNKNOWN_SIZE,
    async ask(stored2, needsAll) {
      if (repository === null)
        return;
      const wanted = contentsToAsk(stored2, needsAll);
      for (const content of wanted)
        wasAsked[content] = 1;
      const ids = wanted.map((content) => objectIds.hex(content));
      for (const [id, size] of await readObjectSizes(repository, ids)) {
        const content = objectIds.find(id);
        if (content >= 0 && wasAsked[content] === 1)
          sizes[content] = size;
      }
    }
  };
}
;
function createStoredBuilder(listing, warn) {
  const { entries, objectIds } = listing;
  const pointers = /* @__PURE__ */ new Map();
  const otherSizes = /* @__PURE__ */ new Map();
  let sized = 0;
  const added = [];
  const dropped = /* @__PURE__ */ new Set();
  let growing = null;
  function keep2(entry, pointer, size) {
    pointers.set(entry, pointer);
    const known2 = size ?? UNKNOWN_SIZE;
    if (known2 !== UNKNOWN_SIZE)
      sized += 1;
    if (known2 === (pointer.identity?.size ?? UNKNOWN_SIZE))
      otherSizes.delete(entry);
    else
      otherSizes.set(entry, known2);
  }
  return {
    pointers,
    sizes: {
      get size() {
        return sized;
      },
      get(entry) {
        const size = otherSizes.get(entry) ?? pointers.get(entry)?.identity?.size ?? UNKNOWN_SIZE;
        return size === UNKNOWN_SIZE ? void 0 : size;
      }
    },
    added,
    dropped,
    notes: [],
    notices: [],
    errors: [],
    bytesRead: 0,
    onDisk: 0,
    absent: { lfs: 0, annex: 0 },
    filters: { lfs: false, annex: false, absent: [] },
    contentSizes: createContentSizes(listing),
    warn,
    drop: (entry) => dropped.add(entry),
    mark(entry, pointer, size) {
      entries.kinds[entry] = FILE;
      entries.contents[entry] = data_files_ELSEWHERE;
      keep2(entry, pointer, size);
    },
    add(path, pointer, size) {
      growing ??= entries_createEntries(objectIds, entries);
      const entry = entries.names.length;
      growing.add(path, "file", data_files_ELSEWHERE);
      added.push(entry);
      keep2(entry, pointer, size);
      return entry;
    }
  };
}
;
const MD5 = /^[0-9a-f]{32}$/;
function parseDvcDirectory(text) {
  const list = parseJson(text);
  if (!Array.isArray(list))
    return null;
  const entries = [];
  const paths = /* @__PURE__ */ new Set();
  for (const item of list) {
    if (typeof item !== "object" || item === null)
      return null;
    const { md5, relpath } = item;
    if (!isMd5(md5) || !isInnerPath(relpath) || paths.has(relpath))
      return null;
    paths.add(relpath);
    entries.push({ relativePath: relpath, md5 });
  }
  return entries;
}
function dvcDirectoryHash(entries) {
  const hash = crypto_createHash("md5");
  const sorted = [...entries].sort((left, right) => compareCodePoints(left.relativePath, right.relativePath));
  for (const [index, { md5, relativePath }] of sorted.entries()) {
    hash.update(`${index === 0 ? "[" : ", "}{"md5": ${pythonText(md5)}, "relpath": ${pythonText(relativePath)}}`);
  }
  return hash.update(sorted.length === 0 ? "[]" : "]").digest("hex");
}
function isMd5(value) {
  return typeof value === "string" && MD5.test(value);
}
function isInnerPath(value) {
  if (typeof value !== "string" || value.includes("\0"))
    return false;
  return value.split("/").every((component) => component !== "" && component !== "." && component !== "..");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function pythonText(text) {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function compareCodePoints(left, right) {
  for (let index = 0; ; index++) {
    const a = left.codePointAt(index);
    const b = right.codePointAt(index);
    if (a !== b)
      return (a ?? -1) - (b ?? -1);
    if (a === void 0)
      return 0;
    if (a > 65535)
      index++;
  }
}
;
const PROVIDERS = [
  {
    scheme: /^(?:s3|remote):\/\/([^/]*)/,
    field: "etag",
    algorithm: "s3-etag",
    form: /^"?([0-9a-f]{32}(?:-[0-9]+)?)"?$/
  },
  {
    scheme: /^(?:web)?hdfs:\/\/([^/]*)/,
    field: "checksum",
    algorithm: "hdfs-checksum",
    form: /^([0-9a-f]{32,128})$/
  }
];
function readOutputHash(tree, fields, written, hashName) {
  const size = readCount(tree, fields.get("size"));
  const fileCount = readCount(tree, fields.get("nfiles"));
  const md5 = tree.text(fields.get("md5"));
  const isDirectory2 = md5?.endsWith(".dir") === true || fields.has("nfiles");
  const identity = size === void 0 || fileCount === void 0 ? null : readMd5(md5, hashName, isDirectory2, size) ?? readProviderHash(tree, fields, written, size);
  return { identity, isDirectory: isDirectory2, size: size ?? null, fileCount: fileCount ?? null };
}
function readMd5(md5, hashName, isDirectory2, size) {
  if (md5 === null || hashName !== null && hashName !== "md5")
    return null;
  const hex2 = isDirectory2 ? md5.replace(/\.dir$/, "") : md5;
  if (!isMd5(hex2) || isDirectory2 && hex2 === md5)
    return null;
  const algorithm = hashName === null ? "md5-lf" : "md5";
  return { algorithm: isDirectory2 ? `${algorithm}-directory` : algorithm, hex: hex2, size };
}
function readProviderHash(tree, fields, written, size) {
  for (const { scheme, field, algorithm, form } of PROVIDERS) {
    const place = scheme.exec(written)?.[0];
    const hex2 = form.exec(tree.text(fields.get(field)) ?? "")?.[1];
    if (place !== void 0 && hex2 !== void 0)
      return { algorithm: `${algorithm}@${place}`, hex: hex2, size };
  }
  return null;
}
function readCount(tree, node) {
  if (node === void 0)
    return null;
  return parseCount(tree.text(node) ?? "") ?? void 0;
}
;
function readListedFiles(tree, node, written, hashName) {
  const files = [];
  const paths = /* @__PURE__ */ new Set();
  const items = tree.items(node);
  for (const item of items ?? []) {
    const fields = tree.fields(item);
    const relativePath = tree.text(fields?.get("relpath"));
    if (fields === null || !isInnerPath(relativePath) || paths.has(relativePath))
      return null;
    paths.add(relativePath);
    files.push({ relativePath, identity: readOutputHash(tree, fields, written, hashName).identity });
  }
  return items === null ? null : files;
}
function directoryOfFiles(files) {
  const entries = [];
  const algorithms = /* @__PURE__ */ new Set();
  let size = 0;
  for (const { relativePath, identity } of files) {
    if (identity?.algorithm !== "md5" && identity?.algorithm !== "md5-lf")
      continue;
    algorithms.add(identity.algorithm);
    entries.push({ relativePath, md5: identity.hex });
    size = size === null || identity.size === null ? null : size + identity.size;
  }
  const isWhole = files.length > 0 && entries.length === files.length;
  const algorithm = algorithms.has("md5") ? "md5-directory" : "md5-lf-directory";
  return {
    identity: isWhole ? { algorithm, hex: dvcDirectoryHash(entries), size } : null,
    isDirectory: true,
    size: isWhole ? size : null,
    fileCount: files.length
  };
}
;
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z]:[/\\]|[/\\])/i;
function outputPlace(file, workingDirectory, written) {
  if (ABSOLUTE.test(written))
    return { path: null, place: "outside" };
  if (workingDirectory === null || isUnreadable(workingDirectory) || isUnreadable(written)) {
    return { path: null, place: "unresolved" };
  }
  if (ABSOLUTE.test(workingDirectory))
    return { path: null, place: "outside" };
  const path = external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(file), workingDirectory, written).replace(/\/$/, "");
  if (isOutside(path))
    return { path: null, place: "outside" };
  return { path: path === "." ? "" : path, place: "repository" };
}
function isUnreadable(path) {
  return path === "" || path.includes("\0") || path.includes("${");
}
;
const USUAL = /^outs:\n- md5: ([0-9a-f]{32})(?:(\.dir)\n {2}size: ([0-9]{1,15})\n {2}nfiles: ([0-9]{1,15})|\n {2}size: ([0-9]{1,15}))\n( {2}hash: md5\n)? {2}path: (?!(?:null|Null|NULL)\n)([A-Za-z0-9_][A-Za-z0-9_./-]*)\n$/;
function readUsualDvcFile(text) {
  const [, hex2, ending, ofAll, files, ofOne, hash, written] = USUAL.exec(text) ?? [];
  if (hex2 === void 0 || written === void 0)
    return null;
  const isDirectory2 = ending !== void 0;
  const size = Number(ofAll ?? ofOne);
  const kind = hash === void 0 ? "md5-lf" : "md5";
  return {
    written,
    identity: { algorithm: isDirectory2 ? `${kind}-directory` : kind, hex: hex2, size },
    isDirectory: isDirectory2,
    size,
    fileCount: isDirectory2 ? Number(files) : null
  };
}
;
const requireBundle = (0, external_node_module_namespaceObject.createRequire)(import.meta.url);
let yaml;
function loadYaml() {
  yaml ??= requireBundle("./yaml.cjs");
  return yaml;
}
;
function yaml_depth_isTooDeep(tokens, maxDepth) {
  for (const token of tokens) {
    const pending = [{ token, depth: 0 }];
    for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
      if (next.depth > maxDepth)
        return true;
      for (const child of children(next.token))
        pending.push({ token: child, depth: next.depth + 1 });
    }
  }
  return false;
}
function children(token) {
  if (token.type === "document")
    return token.value === void 0 ? [] : [token.value];
  if (!("items" in token))
    return [];
  return token.items.flatMap(({ key, value }) => [key, value]).filter((child) => child != null);
}
;
const LONGEST_TEXT = 16 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ALIASES = 16;
const COMPOSING = {
  version: "1.2",
  schema: "failsafe",
  // Checked in `fields` instead: the library compares each key with all others.
  uniqueKeys: false
};
function readYamlTree(text) {
  if (text.length > LONGEST_TEXT)
    return { problem: "is too large to be read as YAML" };
  const { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } = loadYaml();
  const lineCounter = new LineCounter();
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  if (yaml_depth_isTooDeep(tokens, MAX_DEPTH))
    return { problem: "has too many levels of YAML" };
  const [document, second] = new Composer(COMPOSING).compose(tokens, true, text.length);
  const fault = document?.errors[0]?.pos[0] ?? second?.range[0];
  if (document === void 0 || fault !== void 0) {
    const { line, col } = lineCounter.linePos(fault ?? 0);
    return { problem: `is not valid YAML (line ${line}, column ${col})` };
  }
  let aliases = 0;
  const resolve2 = (node) => {
    if (!isAlias(node))
      return node ?? null;
    aliases += 1;
    return aliases > MAX_ALIASES ? null : node.resolve(document) ?? null;
  };
  const scalarText = (node) => {
    const scalar = resolve2(node);
    return isScalar(scalar) && typeof scalar.value === "string" ? scalar.value : null;
  };
  return {
    root: isNothing(document.contents) ? null : document.contents,
    text: scalarText,
    items: (node) => {
      const sequence = resolve2(node);
      return isSeq(sequence) ? sequence.items : null;
    },
    fields: (node) => {
      const mapping = resolve2(node);
      if (!isMap(mapping))
        return null;
      const names = /* @__PURE__ */ new Set();
      const fields = /* @__PURE__ */ new Map();
      for (const { key, value } of mapping.items) {
        const name = scalarText(key);
        if (name === null || names.has(name))
          return null;
        names.add(name);
        if (!isNothing(value))
          fields.set(name, value);
      }
      return fields;
    }
  };
}
function isNothing(node) {
  return node === null || loadYaml().isScalar(node) && node.type === "PLAIN" && /^(?:~|null|Null|NULL)?$/.test(String(node.value));
}
;
const NOT_DVC = "is not a file as DVC writes it";
const BAD_OUTPUT = "has an output that is not as DVC writes it";
function isDvcFile(path) {
  return isLockFile(path) || /(?:^|\/)(?:[^/]+\.dvc|Dvcfile)$/.test(path);
}
function parseDvcFile(text, name, stageDirectories = /* @__PURE__ */ new Map()) {
  const usual = isLockFile(name) ? null : readUsualDvcFile(text);
  if (usual !== null) {
    const place = outputPlace(name, ".", usual.written);
    return { outputs: [{ ...place, ...usual, files: null }], problem: null };
  }
  const tree = readYamlTree(text);
  if ("problem" in tree)
    return { outputs: [], problem: tree.problem };
  if (tree.root === null)
    return { outputs: [], problem: null };
  const fields = tree.fields(tree.root);
  if (fields === null)
    return { outputs: [], problem: NOT_DVC };
  const reading = { outputs: [], problem: null };
  if (!isLockFile(name)) {
    const directory = fields.get("wdir");
    readOutputs(tree, fields, name, directory === void 0 ? "." : tree.text(directory), reading);
    return reading;
  }
  const stages = lockedStages(tree, fields);
  if (stages === null)
    return { outputs: [], problem: NOT_DVC };
  for (const [stage, node] of stages) {
    const stageFields = tree.fields(node);
    if (stageFields === null)
      reading.problem ??= NOT_DVC;
    else
      readOutputs(tree, stageFields, name, dvc_directoryOf(stage, stageDirectories), reading);
  }
  return reading;
}
function isLockFile(path) {
  return /(?:^|\/)dvc\.lock$/.test(path);
}
function lockedStages(tree, fields) {
  const schema = fields.get("schema");
  if (schema === void 0)
    return fields;
  if (tree.text(schema) !== "2.0")
    return null;
  const stages = fields.get("stages");
  return stages === void 0 ? /* @__PURE__ */ new Map() : tree.fields(stages);
}
function dvc_directoryOf(stage, directories) {
  const directory = directories.get(stage);
  if (directory !== void 0)
    return directory;
  const loop = directories.get(stage.replace(/@.*$/s, ""));
  return loop === void 0 ? "." : loop;
}
function readOutputs(tree, stage, file, workingDirectory, into) {
  const node = stage.get("outs");
  if (node === void 0)
    return;
  const items = tree.items(node);
  if (items === null)
    into.problem ??= NOT_DVC;
  for (const item of items ?? []) {
    const fields = tree.fields(item);
    const written = tree.text(fields?.get("path"));
    if (fields === null || written === null || written === "")
      into.problem ??= BAD_OUTPUT;
    else
      into.outputs.push(readOutput(tree, fields, written, outputPlace(file, workingDirectory, written)));
  }
}
function readOutput(tree, fields, written, place) {
  const hashNode = fields.get("hash");
  const hashName = hashNode === void 0 ? null : tree.text(hashNode) ?? "";
  const hash = readOutputHash(tree, fields, written, hashName);
  const files = readListedFiles(tree, fields.get("files"), written, hashName);
  if (files === null)
    return { written, ...place, ...hash, files };
  return { written, ...place, ...hash, ...directoryOfFiles(files), files };
}
;
const PIPELINE = "dvc.yaml";
const LOCK = "dvc.lock";
function findDvcDescriptions(listing, exclude, world) {
  const files = [...listedFiles(listing), ...filesBeside(listing, world)];
  const isExcluded = matcherOfAny(exclude);
  const isNeverBelow = innerOf(listing.scope);
  const pipelines = /* @__PURE__ */ new Map();
  const found2 = [];
  for (const { path, place } of files) {
    if (isNeverDataBelow(isNeverBelow(paths_parentDirectory(path))) || isExcluded(path))
      continue;
    if (isDvcFile(path))
      found2.push({ path, place, pipeline: null });
    else
      pipelines.set(paths_parentDirectory(path), place);
  }
  const locks = found2.filter(({ path }) => isLock(path));
  for (const lock of locks)
    lock.pipeline = pipelines.get(paths_parentDirectory(lock.path)) ?? null;
  return [...sortByPath(found2.filter(({ path }) => !isLock(path))), ...sortByPath(locks)];
}
function listedFiles(listing) {
  const { entries, isGone } = listing;
  const files = [];
  const isDvc = names_by_ending_answersByEnding(entries.names, isDvcName);
  for (let entry = 0; entry < entries.names.length; entry++) {
    if (entries.kinds[entry] === FILE && isDvc(entry) && isGone?.(entry) !== true) {
      files.push({ path: paths_pathAt(entries, entry), place: entry });
    }
  }
  return files;
}
function filesBeside({ entries, repository, scope }, { root }) {
  if (repository !== null)
    return [];
  const listed2 = new Set(entries.directories);
  const above2 = /* @__PURE__ */ new Set();
  for (const { base } of scope) {
    for (let inner = base; inner !== "" && !isOutside(inner); ) {
      inner = paths_parentDirectory(inner);
      if (!listed2.has(inner))
        above2.add(inner);
    }
  }
  return [...above2].flatMap((directory) => dvc_descriptions_namesIn(locate(root, directory)).filter(isDvcName).map((name) => paths_pathIn(directory, name)).map((path) => ({ path, place: path })));
}
function dvc_descriptions_namesIn(location) {
  try {
    const found2 = (0, external_node_fs_namespaceObject.readdirSync)(location, { encoding: "buffer", withFileTypes: true });
    return found2.filter((entry) => entry.isFile()).map(({ name }) => decodePath(name));
  } catch {
    return [];
  }
}
function isDvcName(name) {
  return name.endsWith(".dvc") || name === LOCK || name === PIPELINE || name === "Dvcfile";
}
function isLock(path) {
  return path === LOCK || path.endsWith(`/${LOCK}`);
}
function matcherOfAny(globs) {
  const matchers = globs.map((glob) => globMatcher(glob));
  return (path) => matchers.some((matches) => matches(path));
}
;
const dvc_occupied_SYMLINK = KINDS.indexOf("symlink");
function findOccupied({ entries, chosen }, places2) {
  const namesIn2 = /* @__PURE__ */ new Map();
  const wholes = /* @__PURE__ */ new Set();
  for (const place of places2) {
    if (place.endsWith("/"))
      wholes.add(place);
    const directory = paths_parentDirectory(place);
    const names = namesIn2.get(directory);
    if (names === void 0)
      namesIn2.set(directory, /* @__PURE__ */ new Set([paths_baseName(place)]));
    else
      names.add(paths_baseName(place));
  }
  const namesByNumber = entries.directories.map((directory) => namesIn2.get(directory));
  const wholesByNumber = entries.directories.map((directory) => wholes.size === 0 ? [] : above(directory, wholes));
  const real = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  for (const entry of chosen) {
    const directory = entries.directoryOf[entry];
    const isFile2 = entries.kinds[entry] === FILE;
    if (isFile2)
      for (const whole of wholesByNumber[directory])
        real.add(whole);
    const wanted = namesByNumber[directory];
    if (wanted === void 0)
      continue;
    const name = names_nameAt(entries.names, entry);
    if (!wanted.has(name))
      continue;
    const parent = entries.directories[directory];
    const place = parent === "" ? name : `${parent}/${name}`;
    if (isFile2)
      real.add(place);
    else if (entries.kinds[entry] === dvc_occupied_SYMLINK)
      links.set(place, entry);
  }
  return { real, links };
}
function above(directory, wholes) {
  const found2 = [];
  for (let end = directory.length; end > 0; end = directory.lastIndexOf("/", end - 1)) {
    const whole = `${directory.slice(0, end)}/`;
    if (wholes.has(whole))
      found2.push(whole);
  }
  return found2;
}
;
function dvcStageDirectories(text) {
  const directories = /* @__PURE__ */ new Map();
  const tree = readYamlTree(text);
  if ("problem" in tree)
    return directories;
  for (const [name, node] of tree.fields(tree.fields(tree.root)?.get("stages")) ?? []) {
    const stage = tree.fields(node);
    const written = stage?.get("wdir") ?? tree.fields(stage?.get("do"))?.get("wdir");
    if (written === void 0)
      continue;
    const directory = tree.text(written);
    directories.set(name, directory === null || directory.includes("${") ? null : directory);
  }
  return directories;
}
;
function dataOfOutput(output, path, list) {
  const { identity, size, fileCount, isDirectory: isDirectory2, files } = output;
  if (!isDirectory2)
    return [{ path, identity, size }];
  if (path === null)
    return [{ path, identity, size, fileCount }];
  if (files !== null) {
    return files.map(({ relativePath, identity: known2 }) => ({
      path: paths_pathIn(path, relativePath),
      identity: known2,
      size: known2?.size ?? null
    }));
  }
  const listed2 = identity === null ? null : list(identity);
  if (identity === null || listed2 === null)
    return [{ path: `${path}/`, identity, size, fileCount }];
  const algorithm = identity.algorithm === "md5-directory" ? "md5" : "md5-lf";
  return listed2.map(({ relativePath, md5 }) => ({
    path: paths_pathIn(path, relativePath),
    identity: { algorithm, hex: md5, size: null },
    size: null
  }));
}
;
const LARGEST_LIST = 64 * 1024 * 1024;
function dvcListReader(boundary, earlier, took) {
  const caches = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const listAt = (place, hex2) => {
    let list = lists.get(place);
    if (list === void 0) {
      list = isInside(place, boundary) ? readList(place, hex2, took) : null;
      lists.set(place, list);
    }
    return list;
  };
  return (directory, { algorithm, hex: hex2 }) => {
    if (!caches.has(directory))
      caches.set(directory, dvcCacheFor(directory, boundary));
    const cache = caches.get(directory) ?? null;
    const generation = algorithm === "md5-directory" ? "files/md5" : "";
    if (generation === "" && algorithm !== "md5-lf-directory")
      return null;
    for (const each of cache === null ? earlier : [cache, ...earlier]) {
      const list = listAt((0, external_node_path_namespaceObject.join)(each, generation, hex2.slice(0, 2), `${hex2.slice(2)}.dir`), hex2);
      if (list !== null)
        return list;
    }
    return null;
  };
}
function readList(place, hex2, took) {
  const { text } = readTextOnDisk(lossless_encodePath(place), LARGEST_LIST, took);
  const list = text === null ? null : parseDvcDirectory(text);
  return list !== null && dvcDirectoryHash(list) === hex2 ? list : null;
}
;
const MOST_FETCHED = 1e5;
async function fetchAbsent(repository, ids, what, consequence, into) {
  if (ids.length === 0)
    return false;
  const count = quantity_countOf(ids.length, what);
  const lack = `${count} ${ids.length === 1 ? "is" : "are"} not in this clone, which leaves contents out: ${consequence}`;
  const isTooMany = ids.length > MOST_FETCHED;
  if (repository.fetchBlobs === null || isTooMany || await repository.lacks() === "nothing") {
    const bound = isTooMany ? ` (at most ${formatCount(MOST_FETCHED)} are fetched)` : "";
    into.notes.push(`${lack}${bound}; check them out, or clone without --filter`);
    return false;
  }
  try {
    await repository.fetchBlobs(ids);
  } catch (error) {
    if (!(error instanceof failure_Failure))
      throw error;
    into.warn(`${lack}; they could not be fetched: ${error.message}`);
    return false;
  }
  into.notes.push(`${count}, which this clone left out, ${ids.length === 1 ? "was" : "were"} fetched`);
  return true;
}
;
const LARGEST_DESCRIPTION = 16 * 1024 * 1024;
const MOST_LISTED_FILES = 2e6;
const LEFT_OUT = "what they describe is not compared";
async function readDescriptions(descriptions, listing, { root }, into, base) {
  const { repository, fromTopLevel } = listing;
  const took = (bytes) => {
    into.bytesRead += bytes;
  };
  const places2 = descriptions.flatMap(({ place, pipeline }) => pipeline === null ? [place] : [place, pipeline]);
  let texts = await readTexts(places2, listing, { root }, LARGEST_DESCRIPTION, took);
  const absent = absentTexts(texts, listing);
  if (repository !== null && await fetchAbsent(repository, absent, "DVC file", LEFT_OUT, into)) {
    texts = await readTexts(places2, listing, { root }, LARGEST_DESCRIPTION, took);
  }
  const fromRoot = repository === null ? (path) => path : view_viewFrom(root, repository).fromRoot;
  const earlier = base === null ? null : await earlierCache(listing, root, base, into);
  const listOf2 = listReader(listing, root, earlier === null ? [] : [earlier], took);
  const placed2 = (output, describedIn) => {
    const path = output.path === null || output.path === "" ? null : fromRoot(output.path);
    const list = (identity) => path === null ? null : listOf2(path, describedIn, identity);
    return { path, data: () => dataOfOutput(output, path, list) };
  };
  return ({ path, place, pipeline }) => {
    const { text, problem } = texts.get(place) ?? { text: null, problem: null };
    if (text === null)
      return { outputs: [], problem };
    const stages = pipeline === null ? void 0 : texts.get(pipeline);
    if (stages?.text === null)
      return { outputs: [], problem: `needs dvc.yaml, which ${stages.problem}` };
    const directories = stages && dvcStageDirectories(stages.text);
    const reading = parseDvcFile(text, fromTopLevel(path), directories);
    return { outputs: reading.outputs.map((output) => placed2(output, path)), problem: reading.problem };
  };
}
function absentTexts(texts, { entries, objectIds }) {
  const ids = /* @__PURE__ */ new Set();
  for (const [place, { problem }] of texts) {
    if (problem === ABSENT && typeof place === "number")
      ids.add(objectIds.hex(entries.contents[place]));
  }
  return [...ids];
}
async function earlierCache({ repository }, root, base, into) {
  if (repository === null)
    return null;
  const real = (0, external_node_fs_namespaceObject.realpathSync)(root);
  const boundary = repository.topLevel;
  const cache = await dvcCacheBy(textsAt(repository, base), real, boundary);
  if (cache === null || isOutside(pathFromRoot(boundary, cache)) || cache === dvcCacheFor(real, boundary)) {
    return null;
  }
  into.notices.push(`This change alters which directory is the cache of DVC: lists of directories are looked for in that of the base, ${display_display(pathFromRoot(real, cache))}, too`);
  return cache;
}
function listReader({ repository, scope }, root, earlier, took) {
  const readList2 = dvcListReader(repository?.topLevel ?? (0, external_node_fs_namespaceObject.realpathSync)(root), earlier, took);
  let listed2 = 0;
  return (path, describedIn, identity) => {
    if (listed2 >= MOST_LISTED_FILES || !mayHold(path, scope))
      return null;
    const directory = realPlace(locate_locateText(root, paths_parentDirectory(describedIn)));
    const list = directory === null ? null : readList2(directory, identity);
    listed2 += list?.length ?? 0;
    return list;
  };
}
function mayHold(directory, scope) {
  return scope.some(({ base }) => base === "" || `${directory}/`.startsWith(`${base}/`) || base.startsWith(`${directory}/`));
}
;
async function readDvcOutputs(listing, options, world, into) {
  const descriptions = findDvcDescriptions(listing, options.exclude, world);
  if (descriptions.length === 0)
    return;
  const read2 = await readDescriptions(descriptions, listing, world, into, options.base);
  const places2 = new Set(descriptions.map(({ place }) => place));
  const ours = new Set(numbers_select(listing.chosen, (entry) => places2.has(entry)));
  const planned = /* @__PURE__ */ new Map();
  const outside = [];
  for (const description of descriptions) {
    const { path: describedIn, place } = description;
    const { outputs, problem } = read2(description);
    const isOurs = typeof place === "number" && ours.has(place);
    if (problem !== null && (isOurs || mayHide(describedIn, listing.scope))) {
      into.errors.push({ path: describedIn, message: problem });
    }
    if (isOurs)
      into.drop(place);
    for (const { path: output, data } of outputs) {
      for (const each of data()) {
        const { path } = each;
        if (!isOurs && !isIncluded(path, listing.scope))
          continue;
        if (path === null)
          outside.push({ data: each, description, output });
        else if (!planned.has(path))
          planned.set(path, { data: each, description, output });
      }
    }
  }
  const kept = dvc_outputs_addAll([...planned.values(), ...outside], planned.keys(), listing, into);
  if (SOURCE_FACTS[options.source].seesDisk)
    noteAbsent(kept, world, into);
}
function dvc_outputs_addAll(planned, places2, listing, into) {
  const { real, links } = findOccupied(listing, places2);
  const outputs = /* @__PURE__ */ new Set();
  for (const { data, description, output } of planned) {
    const { path, identity, size, fileCount } = data;
    if (path !== null && real.has(path))
      continue;
    if (output !== null)
      outputs.add(output);
    const pointer = {
      kind: "dvc",
      identity,
      describedIn: path === null ? null : description.path,
      hasPlace: path !== null,
      objectId: dvc_outputs_objectIdOf(description, listing),
      ...fileCount === void 0 ? {} : { fileCount }
    };
    const link = path === null ? void 0 : links.get(path);
    if (link !== void 0)
      into.mark(link, pointer, size);
    else
      into.add(path ?? description.path, pointer, size);
  }
  return outputs;
}
function dvc_outputs_objectIdOf({ place }, { entries, objectIds }) {
  const content = typeof place === "number" ? entries.contents[place] : -1;
  return content < 0 ? null : objectIds.hex(content);
}
function noteAbsent(outputs, { root }, into) {
  const absent = [...outputs].filter((output) => !dvc_outputs_isThere(locate(root, output))).length;
  if (absent === 0)
    return;
  into.notes.push(`${quantity_countOf(absent, "output")} of DVC whose data was not fetched: compared by what the files of DVC say; \`dvc pull\` fetches it`);
}
function dvc_outputs_isThere(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function isIncluded(path, scope) {
  return path !== null && scope.some(({ includes }) => includes(path));
}
function mayHide(path, scope) {
  const data = path.replace(/\.dvc$/, "");
  if (data !== path)
    return isIncluded(data, scope) || isIncluded(`${data}/`, scope);
  const directory = paths_parentDirectory(path);
  return scope.some(({ base }) => isWithin(base, directory));
}
;
const absent_data_LARGEST = { lfs: LARGEST_LFS_POINTER, annex: LARGEST_ANNEX_POINTER };
async function countAbsentData({ entries }, world, { pointers, sizes, absent }) {
  const tasks = tasksOf([...pointers.keys()]);
  const links = [];
  await world.workers.run("measure", tasks.map((task) => locationsOf(world.root, entries, task)), ({ states, sizes: onDisk2 }, number) => {
    for (const [file, entry] of tasks[number].entries()) {
      const kind = pointers.get(entry)?.kind;
      const state = states[file];
      const isFile2 = state === MEASURED.file || state === MEASURED.linked;
      const size = onDisk2[file];
      if (state === MEASURED.symlink)
        links.push(entry);
      else if (!isFile2 || kind === void 0 || kind === "dvc")
        continue;
      else if (size <= absent_data_LARGEST[kind] && size !== sizes.get(entry))
        absent[kind] += 1;
    }
  }, () => {
  });
  await world.workers.run("sniff", tasksOf(links).map((task) => sniffTask(world.root, entries, task, null)), ({ dangling }) => {
    absent.annex += dangling;
  }, () => {
  });
}
;
async function readFiltersInUse(listing, source, root, into) {
  const named2 = await readNamedFilters(listing, source, root);
  if (listing.repository === null || named2.absent.length === 0)
    return named2;
  const unknown = "which files are pointers of Git LFS is told by their size alone";
  const isHere = await fetchAbsent(listing.repository, named2.absent, ".gitattributes file", unknown, into);
  return isHere ? readNamedFilters(listing, source, root) : named2;
}
const attribute_files_NAME = ".gitattributes";
const INFO = ".git/info/attributes";
const attribute_files_MOST_BYTES = 100 * 1024 * 1024;
async function readNamedFilters(listing, source, root) {
  const named2 = { lfs: false, annex: false, absent: [] };
  const look = (bytes) => {
    if (bytes === null)
      return;
    const text = bytes.toString("latin1");
    named2.lfs ||= /\bfilter=lfs\b/.test(text);
    named2.annex ||= /\bfilter=annex\b/.test(text);
  };
  const { entries, objectIds, repository } = listing;
  const ids = /* @__PURE__ */ new Set();
  const onDisk2 = /* @__PURE__ */ new Set();
  const { seesDisk } = SOURCE_FACTS[source];
  for (const entry of filesNamed(entries.names, /* @__PURE__ */ new Set([attribute_files_NAME]))) {
    const content = entries.contents[entry];
    if (content >= 0)
      ids.add(objectIds.hex(content));
    if (seesDisk)
      onDisk2.add(paths_pathAt(entries, entry));
  }
  if (seesDisk)
    for (const path of aboveScope(listing))
      onDisk2.add(path);
  for (const path of onDisk2)
    look(readAttributes(locate(root, path), path, repository !== null));
  if (repository === null) {
    look(readAttributes(locate(root, INFO), INFO, false));
    return named2;
  }
  for (const path of await repository.attributeFiles())
    look(readAttributes(lossless_encodePath(path), path, true));
  await readBlobs(repository, [...ids], (id, bytes, size) => {
    if (size === null)
      named2.absent.push(id);
    look(bytes);
  }, attribute_files_MOST_BYTES);
  return named2;
}
function aboveScope({ scope }) {
  const places2 = /* @__PURE__ */ new Set([attribute_files_NAME]);
  for (const { base } of scope) {
    for (let at = base; at !== "" && at !== "/" && at !== ".."; at = paths_parentDirectory(at)) {
      const place = paths_pathIn(at, attribute_files_NAME);
      if (places2.has(place))
        break;
      places2.add(place);
    }
  }
  return places2;
}
function readAttributes(location, path, isForGit) {
  const { bytes, trouble, isEndless: isEndless2 } = readSmallFile(location, attribute_files_MOST_BYTES, "followed");
  if (!isForGit || !isEndless2)
    return bytes;
  throw new failure_Failure(`${display_display(path)} ${trouble}: git would wait for it without end; remove it`);
}
;
function attributesOf({ entries, objectIds, fromTopLevel }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of filesNamed(entries.names, /* @__PURE__ */ new Set([".gitattributes"]))) {
    const content = entries.contents[entry];
    if (content >= 0)
      found2.set(fromTopLevel(paths_pathAt(entries, entry)), objectIds.hex(content));
  }
  return found2;
}
async function withAttributesIndex(repository, attributes, use) {
  const present = new Set((await readObjectSizes(repository, [...new Set(attributes.values())])).map(([id]) => id));
  const folder = temporaryFolder(repository);
  if (folder === null)
    return use(repository);
  try {
    const git = repository.withIndex((0, external_node_path_namespaceObject.join)(folder, "index"));
    const lines = [...attributes].filter(([, id]) => present.has(id));
    const input = lines.map(([path, id]) => `100644 ${id}	${path}\0`).join("");
    await git.run(["update-index", "--add", "-z", "--index-info"], pathBytes(input));
    return await use(git);
  } finally {
    (0, external_node_fs_namespaceObject.rmSync)(lossless_encodePath(folder), { recursive: true, force: true });
  }
}
function temporaryFolder({ temporary }) {
  try {
    return (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(temporary, "data-hygiene-"));
  } catch {
    return null;
  }
}
;
const FILTER = { other: 0, lfs: 1, annex: 2 };
const filter_parser_NUL = 0;
const ATTRIBUTE = "filter";
const LFS = Buffer.from("lfs");
const ANNEX = Buffer.from("annex");
function createFilterParser(take) {
  let rest = Buffer.alloc(0);
  let asked = 0;
  return {
    take(chunk) {
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (; ; ) {
        const pathEnd = buffer.indexOf(filter_parser_NUL, start);
        const valueStart = pathEnd + 1 + ATTRIBUTE.length + 1;
        const valueEnd = pathEnd < 0 ? -1 : buffer.indexOf(filter_parser_NUL, valueStart);
        if (valueEnd < 0)
          break;
        take(asked++, filterOf(buffer, valueStart, valueEnd));
        start = valueEnd + 1;
      }
      rest = Buffer.from(buffer.subarray(start));
    },
    answered: () => rest.length > 0 ? null : asked
  };
}
function filterOf(buffer, start, end) {
  if (end - start === LFS.length && LFS.compare(buffer, start, end) === 0)
    return FILTER.lfs;
  if (end - start === ANNEX.length && ANNEX.compare(buffer, start, end) === 0)
    return FILTER.annex;
  return FILTER.other;
}
;
const PATHS_PER_PIECE = 1e3;
async function readFilters(listing, numbers, source, earlier = null) {
  const { entries, repository, commit, fromTopLevel } = listing;
  const filters = new Uint8Array(entries.directoryOf.length);
  if (repository === null || numbers.length === 0)
    return filters;
  const directories = entries.directories.map(fromTopLevel);
  const pathOf = (entry) => paths_pathIn(directories[entries.directoryOf[entry]], names_nameAt(entries.names, entry));
  const take = (asked, filter) => {
    filters[numbers[asked]] = filter;
  };
  const attributes = earlier ?? (commit === void 0 ? null : attributesOf(listing));
  await checkAttributes(repository, attributes, source, inputOf(numbers, pathOf), numbers.length, take);
  return filters;
}
function inputOf(numbers, pathOf) {
  const pieces = inParts(numbers, PATHS_PER_PIECE).map((part) => pathBytes(`${Array.from(part, pathOf).join("\0")}\0`));
  return Buffer.concat(pieces);
}
async function checkAttributes(repository, attributes, source, input, paths, take) {
  const ask = async (git, ...options) => {
    const args = ["check-attr", ...options, "--stdin", "-z", "filter"];
    const parser = createFilterParser(take);
    await git.stream(args, parser.take, input);
    if (parser.answered() !== paths)
      throw garbled("check-attr");
  };
  if (SOURCE_FACTS[source].seesDisk)
    return ask(repository);
  if (attributes === null)
    return ask(repository, "--cached");
  return withAttributesIndex(repository, attributes, (git) => ask(git, "--cached"));
}
;
const earlier_filters_NOWHERE = "000000";
async function earlierFilters(listing, files, base, repository, into) {
  const form = ["--cached", "--raw", "-z", "--no-renames", "--no-abbrev"];
  const output = await repository.run(["diff-index", ...form, base, "--"]);
  const attributes = attributesOf(listing);
  const ids = /* @__PURE__ */ new Set();
  for (const { path, mode, objectId } of differences_differences(output, "diff-index")) {
    if (paths_baseName(path) !== ".gitattributes")
      continue;
    attributes.delete(path);
    if (mode === earlier_filters_NOWHERE)
      continue;
    attributes.set(path, objectId);
    ids.add(objectId);
  }
  if (ids.size === 0)
    return null;
  const unknown = "pointers that it alone told of are not known";
  const absent = await absentOf(repository, [...ids]);
  await fetchAbsent(repository, absent, ".gitattributes file of the base", unknown, into);
  return readFilters(listing, files, "git", attributes);
}
async function absentOf(repository, ids) {
  const present = new Set((await readObjectSizes(repository, ids)).map(([id]) => id));
  return ids.filter((id) => !present.has(id));
}
;
function createOutcomes() {
  return { pointers: [], sizes: /* @__PURE__ */ new Map(), absent: /* @__PURE__ */ new Set(), foundAnnex: false };
}
function unread({ entries, objectIds }, numbers, { pointers }, isCandidate) {
  const contents = [];
  const isTaken = new Uint8Array(objectIds.count);
  for (const entry of numbers) {
    const content = entries.contents[entry];
    if (isTaken[content] === 1 || pointers[content] !== void 0 || !isCandidate(content, entry))
      continue;
    isTaken[content] = 1;
    contents.push(content);
  }
  return contents;
}
async function readContents({ objectIds }, repository, contents, parse2, mostBytes, outcomes) {
  if (contents.length === 0)
    return;
  const { pointers, sizes, absent } = outcomes;
  if (pointers.length < objectIds.count)
    pointers.length = objectIds.count;
  const take = (objectId, bytes, size, at) => {
    const content = contents[at];
    if (size === null)
      absent.add(content);
    const found2 = bytes === null ? null : parse2(bytes);
    if (found2 === null) {
      pointers[content] = null;
      return;
    }
    const { kind, identity, size: dataSize } = found2;
    pointers[content] = { kind, identity, describedIn: null, hasPlace: true, objectId };
    if (identity === null && dataSize !== null)
      sizes.set(content, dataSize);
    if (kind === "annex")
      outcomes.foundAnnex = true;
  };
  const ids = contents.map((content) => objectIds.hex(content));
  await readBlobs(repository, ids, take, mostBytes);
}
function markPointers({ entries }, numbers, { pointers, sizes }, into) {
  for (const entry of numbers) {
    const content = entries.contents[entry];
    const pointer = pointers[content];
    if (pointer)
      into.mark(entry, pointer, pointer.identity?.size ?? sizes.get(content) ?? null);
  }
}
;
const committed_pointers_SYMLINK = KINDS.indexOf("symlink");
const committed_pointers_LEFT_OUT = "files of Git LFS or git-annex are compared by git's ids alone";
async function readCommittedPointers(listing, options, { root }, into) {
  const { entries, repository, chosen, commit } = listing;
  if (repository === null)
    return;
  const entriesOf = (kind) => numbers_select(chosen, (entry) => entries.kinds[entry] === kind && entries.contents[entry] >= 0);
  const files = entriesOf(FILE);
  const links = entriesOf(committed_pointers_SYMLINK);
  const ofLinks = createOutcomes();
  const ofFiles = createOutcomes();
  await committed_pointers_readLinks(listing, repository, links, ofLinks);
  const { contentSizes } = into;
  await contentSizes.ask(files, false);
  const isOpen = files.some((entry) => contentSizes.of(entries.contents[entry]) === UNKNOWN_SIZE);
  const needsFilters = commit === void 0 || isOpen;
  if (needsFilters)
    into.filters = await readFiltersInUse(listing, options.source, root, into);
  const { lfs, annex, absent } = into.filters;
  const canAsk = (lfs || annex) && (absent.length === 0 || commit !== void 0);
  const filters = canAsk ? await readFilters(listing, files, options.source) : null;
  const { base } = options;
  const earlier = isOpen && base !== null ? await earlierFilters(listing, files, base, repository, into) : null;
  const anyFilters = committed_pointers_either(filters, earlier);
  const usesAnnex = annex || ofLinks.foundAnnex || files.length > 0 && await repository.hasAnnexBranch();
  await readFiles(listing, repository, files, anyFilters, usesAnnex, ofFiles, into);
  await readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into);
  markPointers(listing, files, ofFiles, into);
  markPointers(listing, links, ofLinks, into);
  if (filters === null || commit !== void 0)
    return;
  const isPlain2 = (entry) => isPlainFile(entry, listing, filters, ofFiles, into);
  warnOfPlainFiles(numbers_select(files, isPlain2), listing, options.exclude, into);
}
function committed_pointers_either(now, earlier) {
  if (now === null || earlier === null)
    return now ?? earlier;
  return now.map((filter, entry) => filter === FILTER.other ? earlier[entry] : filter);
}
function committed_pointers_readLinks(listing, repository, links, outcomes) {
  const contents = unread(listing, links, outcomes, () => true);
  return readContents(listing, repository, contents, parseLink, LARGEST_ANNEX_POINTER, outcomes);
}
function parseLink(target) {
  const key = parseAnnexLink(decodePath(target));
  return key && pointerOfKey(key);
}
async function readFiles(listing, repository, files, filters, usesAnnex, outcomes, into) {
  const { contentSizes } = into;
  const most = usesAnnex ? LARGEST_ANNEX_POINTER : LARGEST_LFS_POINTER;
  await contentSizes.ask(files, usesAnnex);
  const isCandidate = (content, entry) => {
    const size = contentSizes.of(content);
    if (size === UNKNOWN_SIZE)
      return filters !== null && filters[entry] !== FILTER.other;
    return size >= SMALLEST_POINTER && size <= most;
  };
  const contents = unread(listing, files, outcomes, isCandidate);
  await readContents(listing, repository, contents, parsePointerFile, most, outcomes);
  if (outcomes.foundAnnex && !usesAnnex) {
    await readFiles(listing, repository, files, filters, true, outcomes, into);
  }
}
async function readAbsent(listing, repository, ofLinks, ofFiles, usesAnnex, into) {
  const links = usesAnnex || listing.commit !== void 0 ? [...ofLinks.absent] : [];
  const files = [...ofFiles.absent];
  const ids = new Set([...links, ...files].map((content) => listing.objectIds.hex(content)));
  if (!await fetchAbsent(repository, [...ids], "pointer", committed_pointers_LEFT_OUT, into))
    return;
  for (const [outcomes, contents, parse2] of [
    [ofLinks, links, parseLink],
    [ofFiles, files, parsePointerFile]
  ]) {
    outcomes.absent.clear();
    await readContents(listing, repository, contents, parse2, LARGEST_ANNEX_POINTER, outcomes);
  }
}
function isPlainFile(entry, { entries }, filters, { absent, pointers }, { contentSizes }) {
  const content = entries.contents[entry];
  if (filters[entry] !== FILTER.lfs || content < 0 || absent.has(content))
    return false;
  const size = contentSizes.of(content);
  return size !== 0 && (size !== UNKNOWN_SIZE || pointers[content] === null);
}
;
async function readPointerFiles(listing, options, world, into) {
  if (listing.repository === null)
    into.filters = await readFiltersInUse(listing, options.source, world.root, into);
  else
    await readCommittedPointers(listing, options, world, into);
  const { seesDisk, asksGit } = SOURCE_FACTS[options.source];
  if (!seesDisk)
    return;
  if (asksGit)
    await countAbsentData(listing, world, into);
  await readAnnexLinks(listing, options, world, into);
}
;
async function readStored(listing, options, world) {
  const into = createStoredBuilder(listing, world.warn);
  await readPointerFiles(listing, options, world, into);
  await readDvcOutputs(listing, options, world, into);
  const { added, dropped } = into;
  const kept = dropped.size === 0 ? listing.chosen : numbers_select(listing.chosen, (entry) => !dropped.has(entry));
  return {
    ...into,
    chosen: added.length === 0 ? kept : concatenated(kept, added),
    descriptions: listing.chosen.length - kept.length
  };
}
;
const LONGEST_CARD = 4 * 1024 * 1024;
const BAD_CONFIGS = 'has "configs" that are not as Hugging Face reads them';
const huggingface_ELSEWHERE = /^(?:\/|[a-z][a-z0-9+.-]*:)/i;
function parseDatasetCard(readme) {
  const block = frontMatter(readme.slice(0, LONGEST_CARD));
  if (block === null)
    return { configs: [], problem: null };
  const tree = readYamlTree(block);
  if ("problem" in tree)
    return { configs: [], problem: `has a header that ${tree.problem}` };
  const list = tree.fields(tree.root)?.get("configs");
  if (list === void 0)
    return { configs: [], problem: null };
  const items = tree.items(list);
  if (items === null)
    return { configs: [], problem: BAD_CONFIGS };
  const read2 = items.map((item) => readConfig(tree, item));
  const configs = read2.filter((config) => config !== null);
  return { configs, problem: configs.length < read2.length ? BAD_CONFIGS : null };
}
function frontMatter(readme) {
  const start = /^[^\S\ufeff]*---(?:\r\n|[\r\n])/.exec(readme);
  if (start === null)
    return null;
  const rest = readme.slice(start[0].length);
  const end = /(?:\r\n|[\r\n])---(?:[\r\n]|$)/.exec(rest);
  return end === null ? null : rest.slice(0, end.index);
}
function readConfig(tree, node) {
  const fields = tree.fields(node);
  if (fields === null)
    return null;
  const name = fields.has("config_name") ? tree.text(fields.get("config_name")) : "default";
  const directory = fields.has("data_dir") ? tree.text(fields.get("data_dir")) : "";
  const files = fields.get("data_files");
  const patterns = files === void 0 ? /* @__PURE__ */ new Map() : readPatterns(tree, files);
  if (name === null || directory === null || patterns === null)
    return null;
  const base = inside(directory);
  if (base === null)
    return null;
  const splits = [...patterns].map(([split, paths]) => ({ name: split, globs: globsOf(paths, base) }));
  return {
    name,
    dataDirectory: directory === "" ? null : base,
    splits: splits.filter(({ globs }) => globs.length > 0)
  };
}
function readPatterns(tree, node) {
  const alone = readPaths(tree, node);
  if (alone !== null)
    return /* @__PURE__ */ new Map([["train", alone]]);
  const bySplit = /* @__PURE__ */ new Map();
  const pairs = tree.fields(node) ?? tree.items(node)?.map((item) => splitAndPath(tree, item)) ?? [null];
  for (const pair of pairs) {
    const paths = pair === null ? null : readPaths(tree, pair[1]);
    if (pair === null || paths === null || bySplit.has(pair[0]))
      return null;
    bySplit.set(pair[0], paths);
  }
  return bySplit;
}
function splitAndPath(tree, node) {
  const fields = tree.fields(node);
  const split = tree.text(fields?.get("split"));
  const path = fields?.get("path");
  return split === null || split === "" || path === void 0 ? null : [split, path];
}
function readPaths(tree, node) {
  const one = tree.text(node);
  if (one !== null)
    return one === "" ? null : [one];
  const items = tree.items(node)?.map((item) => tree.text(item));
  return items?.every((item) => item !== null && item !== "") ? items : null;
}
function globsOf(paths, base) {
  return paths.filter((path) => !huggingface_ELSEWHERE.test(path)).map((path) => inside(external_node_path_namespaceObject.posix.join(base, path))).filter((path) => path !== null);
}
function inside(path) {
  if (huggingface_ELSEWHERE.test(path) || path.includes("\0"))
    return null;
  const normal2 = external_node_path_namespaceObject.posix.normalize(path).replace(/\/$/, "");
  if (isOutside(normal2))
    return null;
  return normal2 === "." ? "" : normal2;
}
;
const CARD = "README.md";
const LARGEST_CARD = 16 * 1024 * 1024;
const NO_CARDS = { cards: [], notes: [], bytesRead: 0 };
async function readDatasetCards(files, listing, world, others = null) {
  const result = { cards: [], notes: [], bytesRead: 0 };
  const places2 = cardsAbove(files, listing, world);
  const took = (bytes) => {
    result.bytesRead += bytes;
  };
  const read2 = others === null ? readTexts : readTextsOfBase;
  const texts = await read2([...places2.values()], listing, world, LARGEST_CARD, took);
  for (const [directory, place] of places2) {
    const path = `${display_display(paths_pathIn(directory, CARD))}${others === null ? "" : " of the base"}`;
    const { text, problem } = texts.get(place) ?? { text: null, problem: null };
    const other = others?.find((card) => card.directory === directory);
    if (text === null && other !== void 0) {
      result.cards.push(other);
      result.notes.push(`${path} ${problem}: what it says now is believed of the base, too`);
      continue;
    }
    if (text === null) {
      result.notes.push(`${path} ${problem}: splits that it may name are found by names alone`);
      continue;
    }
    const reading = parseDatasetCard(text);
    const { configs, isWhole } = usable(reading.configs);
    const trouble = reading.problem ?? (isWhole ? null : "names files by globs that can't be used");
    if (others === null && trouble !== null && text.includes("data_files")) {
      result.notes.push(`${path} ${trouble}: files that it does not name well are found by names alone`);
    }
    if (configs.length > 0)
      result.cards.push({ directory, configs });
  }
  return result;
}
function cardsAbove(files, { entries, isGone, repository }, { root }) {
  const above2 = /* @__PURE__ */ new Set();
  for (const directory of directoriesInUse(files)) {
    for (let inner = directory; !above2.has(inner); inner = paths_parentDirectory(inner)) {
      above2.add(inner);
    }
  }
  const places2 = /* @__PURE__ */ new Map();
  for (const entry of filesNamed(entries.names, /* @__PURE__ */ new Set([CARD]))) {
    if (entries.kinds[entry] !== FILE || isGone?.(entry) === true)
      continue;
    const directory = entries.directories[entries.directoryOf[entry]];
    if (above2.has(directory))
      places2.set(directory, entry);
  }
  if (repository === null) {
    const listed2 = new Set(entries.directories);
    for (const directory of above2) {
      const path = paths_pathIn(directory, CARD);
      if (listed2.has(directory) || isOutside(directory) || !isFile(locate(root, path)))
        continue;
      places2.set(directory, path);
    }
  }
  return new Map(sortByKey([...places2], ([directory]) => directory));
}
function isFile(location) {
  try {
    return (0, external_node_fs_namespaceObject.lstatSync)(location).isFile();
  } catch {
    return false;
  }
}
function usable(configs) {
  let isWhole = true;
  const lines = configs.map(({ splits }) => splits.flatMap(({ name, globs }) => {
    const kept = globs.filter((glob) => cardGlobForm(glob) !== null);
    isWhole &&= kept.length === globs.length;
    return kept.map((glob) => ({ name, glob }));
  }));
  return { configs: lines.filter(({ length }) => length > 0), isWhole };
}
;
const OF_CLASS = /^(.+)[-_. ](trainval|train|val|test)$/i;
function readListName(path, others) {
  const name = paths_baseName(path);
  const ending = splitNamed(name.slice(name.lastIndexOf(".") + 1)) === null ? endingOf(name).stem : name.length;
  const stem = name.slice(0, ending);
  const place = placeOfFamily(path);
  const [, before, word] = OF_CLASS.exec(stem) ?? [];
  if (before !== void 0 && word !== void 0 && splitNamed(before) !== null) {
    const isClass = ["train", "val", "trainval", "test"].some((other) => other !== word.toLowerCase() && others(`${before}${stem[before.length]}${other}`));
    if (isClass)
      return { stem, split: canonicalSplit(word), family: `${place}\0${before.toLowerCase()}` };
  }
  const rest = wordsOf(stem).filter((part) => splitOfWord(part) === void 0);
  return { stem, split: splitNamed(stem)?.split ?? null, family: `${place}\0${rest.join(" ")}` };
}
function placeOfFamily(path) {
  let place = paths_parentDirectory(path);
  while (place !== "" && place !== "/" && splitNamed(paths_baseName(place))?.rest === "")
    place = paths_parentDirectory(place);
  return place;
}
;
const COUNT = /^(?:[1-9]\d*|\d{1,2})$/;
function isName(stem) {
  return !COUNT.test(stem) && splitNamed(stem) === null;
}
function createNames({ field, splits, files }) {
  const byName2 = /* @__PURE__ */ new Map();
  const add2 = (name, entry) => {
    const others = byName2.get(name);
    if (others === void 0)
      byName2.set(name, [entry]);
    else if (others[others.length - 1] !== entry)
      others.push(entry);
  };
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place];
    const state = field.states[entry];
    const isSure = isSureKind(state);
    const isPossible2 = isPossibleKind(state) && !files.has(entry);
    if (!by_name_canBeData(state) || !(isSure || isPossible2))
      continue;
    const name = names_nameAt(field.files.names, entry);
    add2(name, entry);
    const stem = name.slice(0, endingOf(name).stem);
    if (isMediaKind(state) || isName(stem))
      add2(stem, entry);
  }
  const directories = directoriesOf(field);
  return {
    of: (name) => byName2.get(name) ?? [],
    pathOf: (file) => paths_pathAt(field.files, file),
    splitOf: (file) => splits.named.get(splits.splitNode[nodeOfEntry(field, file)])?.split ?? null,
    ...directories
  };
}
function directoriesOf(field) {
  const { tree } = field;
  let byName2;
  let nodes;
  return {
    directories(name) {
      byName2 ??= pathsByName(tree);
      return byName2.get(name) ?? [];
    },
    below(directory) {
      nodes ??= new Map(tree.paths.map((path, node2) => [path, node2]));
      const node = nodes.get(directory);
      const found2 = [];
      if (node === void 0)
        return found2;
      visitBelow(field, node, (entry) => {
        if (isSureKind(field.states[entry]))
          found2.push(entry);
      });
      return found2;
    }
  };
}
function pathsByName({ names, paths }) {
  const byName2 = /* @__PURE__ */ new Map();
  names.forEach((name, node) => {
    lists_addTo(byName2, name, paths[node]);
  });
  return byName2;
}
;
const model_MOST_LINES = 2e6;
;
function readNumbered(splits, names) {
  const named2 = new Map(numbered_pairsOf(names));
  return numbered_pairsOf(splits).flatMap(([number, value]) => {
    const name = named2.get(number);
    const split = value === "1" ? "train" : value === "0" ? "test" : null;
    return name === void 0 || split === null ? [] : [{ name, split }];
  });
}
function numbered_pairsOf(text) {
  return text.split(/\r?\n/, model_MOST_LINES).flatMap((line) => {
    const [number, ...value] = line.trim().split(" ");
    return number ? [[number, value.join(" ")]] : [];
  });
}
const SPLITS = /* @__PURE__ */ new Map([
  ["0", "train"],
  ["1", "validation"],
  ["2", "test"]
]);
function numberedSplit(values) {
  const used = new Set(values);
  used.delete("");
  used.delete(void 0);
  const isKnown = used.size > 1 && [...used].every((value) => value !== void 0 && SPLITS.has(value));
  return isKnown ? (value) => SPLITS.get(value) ?? null : null;
}
;
const MOST_DEEP = 6;
function readJsonList(split, text) {
  const listed2 = [];
  let hasRecords = false;
  let isNamed2 = true;
  const document = parsed(text);
  const images = isFields(document) && Array.isArray(document["images"]) ? document["images"] : null;
  visit2(images !== null && "annotations" in document ? images : document, split, 0);
  return { listed: listed2, isNamed: isNamed2, hasRecords };
  function visit2(value, said, depth) {
    if (typeof value === "string")
      add2(value, said);
    else if (depth > MOST_DEEP)
      return;
    else if (Array.isArray(value))
      visitItems(value, said, depth);
    else if (isFields(value))
      visitFields(value, said, depth);
  }
  function visitItems(items, said, depth) {
    for (const item of items) {
      if (Array.isArray(item)) {
        const [name] = item;
        if (typeof name === "string" && item.some((part) => typeof part === "number"))
          add2(name, said);
        else
          visitItems(item, said, depth + 1);
      } else if (isFields(item))
        addRecord(item, said);
      else
        visit2(item, said, depth + 1);
    }
  }
  function visitFields(fields, said, depth) {
    for (const [key, value] of Object.entries(fields)) {
      const named2 = splitNamed(key);
      if (named2 !== null && named2.rest === "" && typeof value === "object") {
        isNamed2 = false;
        visit2(value, named2.split, depth + 1);
      } else if (typeof value === "string") {
        if (splitOfWord(value.toLowerCase()) === void 0)
          continue;
        isNamed2 = false;
        add2(key, canonicalSplit(value));
      } else
        visit2(value, said, depth + 1);
    }
  }
  function addRecord(record, said) {
    const file = Object.keys(record).find((key) => FILE_COLUMNS.has(read_json_plain(key)));
    if (file === void 0 || typeof record[file] !== "string")
      return;
    hasRecords = true;
    const own = Object.keys(record).find((key) => SPLIT_COLUMNS.has(read_json_plain(key)));
    const value = own === void 0 ? void 0 : record[own];
    if (typeof value === "string" && value !== "")
      isNamed2 = false;
    add2(record[file], typeof value === "string" && value !== "" ? canonicalSplit(value) : said);
  }
  function add2(name, said) {
    if (said !== null && name !== "")
      listed2.push({ name, split: said });
  }
}
function read_json_plain(key) {
  return key.toLowerCase().replace(/[-_ .]/g, "");
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
;
const MOST_SPLITS = 6;
const MOST_HEADERS = 2;
const PARTITION = /^partitions?$/;
const DIVISION = /^(?:partitions?|splits?)$/;
function saysDivision(stem) {
  return wordsOf(stem).some((word) => DIVISION.test(word));
}
function read_lines_readLines(stem, split, text) {
  const lines = text.split(/\r?\n/, model_MOST_LINES).flatMap((line) => line.trim() || []);
  const isPartition = wordsOf(stem).some((word) => PARTITION.test(word));
  const divided = saysDivision(stem) ? dividedLines(lines, isPartition, split !== null && !isPartition) : null;
  if (divided !== null)
    return { listed: divided, isNamed: false, hasRecords: false };
  const listed2 = split === null ? [] : lines.map((name) => ({ name, split }));
  return { listed: listed2, isNamed: true, hasRecords: false };
}
function dividedLines(lines, mayBeNumbers, isNamed2) {
  const rows = lines.map((line) => line.split(/[\s,;|]+/));
  for (let headers = 0; headers <= MOST_HEADERS; headers++) {
    const samples = rows.slice(headers);
    const width = samples[0]?.length ?? 0;
    for (let column2 = width - 1; width > 1 && column2 >= 0; column2--) {
      const values = read_lines_valuesOf(samples, column2);
      if (values === null)
        continue;
      const split = wordedSplit(values, isNamed2) ?? (mayBeNumbers ? numberedSplit(values) : null);
      if (split === null)
        continue;
      const nameColumn = column2 === 0 ? 1 : 0;
      return samples.flatMap((row) => {
        const said = split(row[column2] ?? "");
        const name = row[nameColumn];
        return said !== null && name ? [{ name, split: said }] : [];
      });
    }
  }
  return null;
}
function read_lines_valuesOf(rows, column2) {
  const values = /* @__PURE__ */ new Set();
  for (const row of rows) {
    values.add(row[column2] ?? "");
    if (values.size > MOST_SPLITS)
      return null;
  }
  return values;
}
function wordedSplit(values, isNamed2) {
  const isSplit = (value) => splitOfWord(value.toLowerCase()) !== void 0;
  const known2 = [...values].filter((value) => isSplit(value) || RETRIEVAL_WORDS.has(value.toLowerCase()));
  const isColumn = known2.length > 1 && (!isNamed2 || known2.length === values.size) && known2.some((value) => isSplit(value));
  return isColumn ? (value) => value === "" ? null : canonicalSplit(value) : null;
}
;
function readSettings(text) {
  if (!/^(?:train|val|valid|test)\s*:/m.test(text))
    return [];
  const tree = readYamlTree(text);
  if ("problem" in tree)
    return [];
  const fields = tree.fields(tree.root);
  const path = fields?.get("path");
  const base = (path === void 0 ? null : tree.text(path)) ?? "";
  return Array.from(fields ?? []).flatMap(([key, value]) => {
    const split = splitNamed(key);
    if (split === null || split.rest !== "")
      return [];
    const one = tree.text(value);
    const all = one === null ? tree.items(value)?.map((item) => tree.text(item)) ?? [] : [one];
    return all.filter((name) => name !== null && name !== "").map((name) => ({ name: base === "" ? name : `${base}/${name}`, split: split.split }));
  });
}
;
function readTable(split, text) {
  if (beginsReport(text))
    return { listed: [], isNamed: false, hasRecords: false };
  const [header = "", ...lines] = text.split(/\r?\n/, model_MOST_LINES);
  const separator = header.includes("	") ? "	" : header.includes(";") ? ";" : ",";
  const columns = read_table_cellsOf(header, separator).map((cell) => cell.toLowerCase());
  const splitColumn = columns.findIndex((column2) => SPLIT_COLUMNS.has(column2));
  const fileColumn = fileColumnOf(columns);
  const isNamed2 = splitColumn < 0;
  if (fileColumn < 0 || isNamed2 && split === null)
    return { listed: [], isNamed: isNamed2, hasRecords: false };
  const cells = lines.map((line) => read_table_cellsOf(line, separator));
  if (isNamed2) {
    const listed3 = cells.flatMap((row) => listedAs(row[fileColumn], split));
    return { listed: listed3, isNamed: isNamed2, hasRecords: true };
  }
  const values = cells.map((row) => row[splitColumn]);
  const isFold = columns[splitColumn] === "fold";
  const number = columns[splitColumn] === "partition" ? numberedSplit(values) : null;
  const listed2 = cells.flatMap((row) => {
    const value = row[splitColumn];
    if (!value)
      return [];
    const said = number?.(value) ?? splitNamed(value)?.split ?? canonicalSplit(value);
    return listedAs(row[fileColumn], isFold && /^\d+$/.test(said) ? `fold ${said}` : said);
  });
  return { listed: listed2, isNamed: isNamed2, hasRecords: false };
}
function listedAs(name, split) {
  return name && split !== null ? [{ name, split }] : [];
}
function fileColumnOf(columns) {
  const plain2 = columns.map((column2) => column2.replace(/[-_ .]/g, ""));
  const sure = plain2.findIndex((column2) => FILE_COLUMNS.has(column2));
  return sure < 0 ? plain2.findIndex((column2) => WEAK_FILE_COLUMNS.has(column2)) : sure;
}
function read_table_cellsOf(line, separator) {
  if (!line.includes('"'))
    return line.split(separator).map((cell2) => cell2.trim());
  const cells = [];
  let cell = "";
  let isQuoted = false;
  for (const character2 of line) {
    if (character2 === '"')
      isQuoted = !isQuoted;
    else if (character2 === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = "";
    } else
      cell += character2;
  }
  return [...cells, cell.trim()];
}
;
function read_readList(form, { stem, split }, text) {
  if (form === "settings")
    return { listed: readSettings(text), isNamed: false, hasRecords: false };
  if (form === "json")
    return readJsonList(split, text);
  return form === "table" ? readTable(split, text) : read_lines_readLines(stem, split, text);
}
;
function filesOfSetting(path, base, names) {
  if (isGlob(path))
    return filesOfGlob(path, base, names);
  const exact = names.below(base === "" ? path : `${base}/${path}`);
  if (exact.length > 0)
    return exact;
  if (!path.includes("/"))
    return [];
  const name = path.slice(path.lastIndexOf("/") + 1);
  const [place, ...others] = settings_place_endOf(names.directories(name), path, 2).filter((each) => isWithin(each, base));
  return place === void 0 || others.length > 0 ? [] : names.below(place);
}
function settings_place_endOf(paths, path, least) {
  const components = path.split("/").filter((component) => component !== "");
  for (let count = components.length; count >= least; count--) {
    const end = `/${components.slice(-count).join("/")}`;
    const fitting2 = paths.filter((each) => `/${each}`.endsWith(end));
    if (fitting2.length > 0)
      return fitting2;
  }
  return [];
}
function filesOfGlob(glob, base, names) {
  const matches = settings_place_matcherOf(glob);
  if (matches === null)
    return [];
  const start = base === "" ? 0 : base.length + 1;
  return names.below(base).filter((file) => matches(names.pathOf(file).slice(start)));
}
function settings_place_matcherOf(glob) {
  try {
    return globMatcher(glob);
  } catch (error) {
    if (error instanceof failure_Failure)
      return null;
    throw error;
  }
}
;
const resolve_MOST = 0.5;
const LONG = 2e3;
const TRIED = 500;
function resolve_resolve(listed2, directory, names, scope) {
  const kinds = scope === "directories" ? ["files", "directories"] : [scope];
  for (const kind of kinds) {
    for (const base of directory === "" ? [""] : [directory, ""]) {
      if (!mayMatch(listed2, base, names, kind))
        continue;
      const found2 = /* @__PURE__ */ new Map();
      let matched = 0;
      for (const { name, split } of listed2) {
        const files = fitting(resolve_filesNamed(name, base, names, kind), split, names);
        if (files.length > 0)
          matched += 1;
        for (const file of files)
          give(file, split, found2);
      }
      if (matched >= resolve_MOST * listed2.length && found2.size > 0)
        return { found: found2, isWhole: matched === listed2.length };
    }
  }
  return null;
}
function mayMatch(listed2, base, names, scope) {
  if (listed2.length <= LONG)
    return true;
  const step = Math.floor(listed2.length / TRIED) | 1;
  for (let place = 0; place < listed2.length; place += step) {
    if (resolve_filesNamed(listed2[place].name, base, names, scope).length > 0)
      return true;
  }
  return false;
}
function fitting(files, split, names) {
  if (files.length < 2)
    return files;
  return files.filter((file) => {
    const other = names.splitOf(file);
    return other === null || mayShare(other, split);
  });
}
function give(file, split, found2) {
  const before = found2.get(file);
  if (before === void 0)
    found2.set(file, split);
  else if (typeof before !== "string")
    before.add(split);
  else if (before !== split)
    found2.set(file, /* @__PURE__ */ new Set([before, split]));
}
function resolve_filesNamed(line, directory, names, scope) {
  for (const part of [line, line.split(/[\s,;|]+/)[0] ?? ""]) {
    const path = part.replaceAll("\\", "/").replace(/^["']|["']$/g, "").replace(/^(?:\.{1,2}\/)+/, "").replace(/\/+$/, "");
    if (path === "")
      continue;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (scope === "directories") {
      const places2 = placesNamed(path, name, names).filter((place) => isWithin(place, directory));
      if (places2.length > 0)
        return places2.flatMap((place) => names.below(place));
      continue;
    }
    const close = closest(names.of(name), path, names).filter((file) => resolve_isBelow(names.pathOf(file), directory));
    if (close.length > 0)
      return close;
    const files = scope === "settings" ? filesOfSetting(path, directory, names) : [];
    if (files.length > 0)
      return files;
  }
  return [];
}
function placesNamed(path, name, names) {
  const places2 = names.directories(name);
  return path === name ? places2 : settings_place_endOf(places2, path, 2);
}
function closest(files, path, names) {
  for (let end = path; files.length > 0; end = end.slice(end.indexOf("/") + 1)) {
    if (!end.includes("/"))
      return files;
    const fit = files.filter((file) => `/${names.pathOf(file)}`.includes(`/${end}`));
    if (fit.length > 0)
      return fit;
  }
  return files;
}
function resolve_isBelow(path, directory) {
  return directory === "" || path.startsWith(`${directory}/`);
}
;
const SCOPES = {
  lines: "directories",
  numbered: "files",
  table: "files",
  json: "directories",
  settings: "settings"
};
function findLists(survey2, wanted, texts) {
  const { field } = survey2;
  const names = createNames(survey2);
  const paths = new Map(Array.from(wanted.keys(), (entry) => [paths_pathAt(field.files, entry), entry]));
  const stems = new Set(Array.from(paths.keys(), withoutEnding));
  const byName2 = /* @__PURE__ */ new Map();
  for (const path of paths.keys())
    lists_addTo(byName2, paths_baseName(path), path);
  const lists = Array.from(wanted).flatMap(([entry, form]) => readingsOf(entry, form)).flatMap(listsOf);
  return ofOneDataset(lists.filter((list) => !isAlone(list, lists)));
  function readingsOf(entry, form) {
    const text = texts.get(entry);
    if (text === void 0)
      return [];
    const path = paths_pathAt(field.files, entry);
    const named2 = readListName(path, (stem) => stems.has(paths_pathIn(paths_parentDirectory(path), stem)));
    const read2 = form === "numbered" ? numbered(path, text) : read_readList(form, named2, text);
    const family = read2.isNamed ? named2.family : path;
    const reading = { ...read2, entry, path, form, family };
    return form === "settings" ? [reading, ...read2.listed.flatMap((one) => readText2(one, path))] : [reading];
  }
  function readText2({ name, split }, settings) {
    const end = `/${name.replace(/^(?:\.{0,2}\/)+/, "")}`;
    const alike = byName2.get(paths_baseName(name)) ?? [];
    const [path, ...others] = alike.filter((each) => `/${each}`.endsWith(end));
    const entry = path === void 0 || others.length > 0 ? void 0 : paths.get(path);
    const text = entry === void 0 || wanted.get(entry) !== "lines" ? void 0 : texts.get(entry);
    if (path === void 0 || entry === void 0 || text === void 0)
      return [];
    if (readListName(path, () => false).split !== null)
      return [];
    const read2 = read_readList("lines", { stem: "", split }, text);
    return [{ ...read2, isNamed: false, entry, path, form: "lines", family: settings }];
  }
  function listsOf({ listed: listed2, isNamed: isNamed2, hasRecords, entry, path, form, family }) {
    if (listed2.length === 0)
      return [];
    const directory = placeOfList(path);
    const resolved = resolve_resolve(listed2, directory, names, SCOPES[form]);
    if (resolved === null || resolved.found.has(entry))
      return [];
    const dataset = commonDirectory(directory, resolved.found.keys(), field);
    const isList = !hasRecords && form !== "settings";
    const list = { ...resolved, entry, dataset, form, family, isList, isNamed: isNamed2 };
    const others = form === "numbered" ? namesBeside2(path) : void 0;
    return others === void 0 ? [list] : [list, { ...list, entry: others, found: /* @__PURE__ */ new Map() }];
  }
  function namesBeside2(path) {
    return paths.get(paths_pathIn(paths_parentDirectory(path), NUMBERED_LIST.names));
  }
  function numbered(path, text) {
    const entry = namesBeside2(path);
    const other = entry === void 0 ? void 0 : texts.get(entry);
    return { listed: other === void 0 ? [] : readNumbered(text, other), isNamed: false, hasRecords: false };
  }
}
function isAlone({ isList, isNamed: isNamed2, form, family, found: found2 }, lists) {
  if (isList || !isNamed2 || form === "settings")
    return false;
  const split = found2.values().next().value;
  return !lists.some((other) => other.family === family && other.found.values().next().value !== split);
}
function ofOneDataset(lists) {
  const widest = /* @__PURE__ */ new Map();
  for (const { family, dataset } of lists) {
    const before = widest.get(family);
    widest.set(family, before === void 0 ? dataset : directoryAbove(before, dataset));
  }
  return lists.map((list) => ({ ...list, dataset: widest.get(list.family) ?? list.dataset }));
}
function directoryAbove(one, other) {
  let common = one;
  while (common !== "/" && !isWithin(other, common))
    common = paths_parentDirectory(common);
  return common;
}
function placeOfList(path) {
  for (let above2 = paths_parentDirectory(path); above2 !== "" && above2 !== "/"; above2 = paths_parentDirectory(above2)) {
    if (LIST_DIRECTORIES.has(above2.slice(above2.lastIndexOf("/") + 1).toLowerCase()))
      return paths_parentDirectory(above2);
  }
  return paths_parentDirectory(path);
}
function commonDirectory(directory, files, field) {
  let common = directory;
  for (const file of files) {
    while (common !== "" && !paths_pathAt(field.files, file).startsWith(`${common}/`))
      common = paths_parentDirectory(common);
  }
  return common;
}
function withoutEnding(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return path.slice(0, path.length - name.length + endingOf(name).stem);
}
;
function addRemainder({ field, splits }, divisions, places2) {
  const datasets = /* @__PURE__ */ new Map();
  for (const lists of divisions) {
    if (!leavesTraining(lists))
      continue;
    for (const { found: found2, dataset } of lists)
      for (const file of found2.keys())
        datasets.set(nodeOfEntry(field, file), dataset);
  }
  for (const [file, { split }] of places2) {
    if (split === "train" || split === TRAIN_AND_VALIDATION)
      datasets.delete(nodeOfEntry(field, file));
  }
  if (datasets.size === 0)
    return;
  for (let place = 0; place < field.chosen.length; place++) {
    const entry = field.chosen[place];
    const node = nodeOfEntry(field, entry);
    const dataset = datasets.get(node);
    const state = field.states[entry];
    if (dataset === void 0 || !by_name_canBeData(state) || !isMediaKind(state) || places2.has(entry))
      continue;
    if (splits.splitNode[node] === NONE) {
      places2.set(entry, { split: "train", dataset, classStart: null, by: "list" });
    }
  }
}
function leavesTraining(lists) {
  const said = new Set(lists.flatMap(({ found: found2 }) => [...found2.values()].flatMap((split) => typeof split === "string" ? split : [...split])));
  const isRest = (split) => split === "validation" || split === "test";
  return said.size > 0 && [...said].every(isRest) && lists.every(({ isWhole }) => isWhole);
}
;
function applyLists(survey2, wanted, texts) {
  const { field, splits } = survey2;
  const places2 = /* @__PURE__ */ new Map();
  const saidBy = /* @__PURE__ */ new Map();
  if (texts.size === 0)
    return { places: places2, divided: /* @__PURE__ */ new Map() };
  const lists = findLists(survey2, wanted, texts);
  for (const { entry, isList } of lists)
    if (isList)
      field.states[entry] = PASSED_OVER.list;
  const isTogether = ({ found: found2 }) => found2.values().next().value === TRAIN_AND_VALIDATION;
  lists.sort((left, right) => Number(left.isNamed && !left.isList) - Number(right.isNamed && !right.isList) || Number(isTogether(left)) - Number(isTogether(right)) || order_comparePaths(left.family, right.family) || order_comparePaths(paths_pathAt(field.files, left.entry), paths_pathAt(field.files, right.entry)));
  for (const { entry, dataset, form, family, found: found2 } of lists) {
    const list = paths_pathAt(field.files, entry);
    const isSettings = form === "settings";
    for (const [file, splits2] of found2) {
      if (!isSettings)
        note(file, family, splits2, list);
      const split = typeof splits2 === "string" ? splits2 : [...splits2].sort(split_order_compareSplits)[0];
      if (places2.has(file) || isInSplit(file, split))
        continue;
      const classStart = isSettings ? paths_parentDirectory(paths_pathAt(field.files, file)).length + 1 : null;
      places2.set(file, { split, dataset, classStart, by: "list" });
    }
  }
  const named2 = lists.filter(({ form }) => form === "lines");
  addRemainder(survey2, divisionsOf(named2), places2);
  return { places: places2, divided: dividedBy(saidBy, field) };
  function note(file, family, splits2, list) {
    const families = saidBy.get(file) ?? /* @__PURE__ */ new Map();
    saidBy.set(file, families);
    const said = families.get(family) ?? /* @__PURE__ */ new Map();
    families.set(family, said);
    for (const split of typeof splits2 === "string" ? [splits2] : splits2)
      if (!said.has(split))
        said.set(split, list);
  }
  function isInSplit(file, split) {
    const node = splits.splitNode[nodeOfEntry(field, file)];
    return splits.named.get(node)?.split === split;
  }
}
const FOLD = /^fold /;
function dividedBy(saidBy, field) {
  const divided = /* @__PURE__ */ new Map();
  for (const [file, families] of saidBy) {
    for (const said of families.values()) {
      if (said.size < 2)
        continue;
      const isPart2 = said.has("train") || said.has("validation");
      const splits = [...said.keys()].filter((split) => !FOLD.test(split) && !(isPart2 && split === TRAIN_AND_VALIDATION));
      if (splits.length < 2)
        continue;
      const listings = splits.sort(split_order_compareSplits).map((split) => ({ split, list: said.get(split) }));
      divided.set(paths_pathAt(field.files, file), listings);
      break;
    }
  }
  return divided;
}
function divisionsOf(lists) {
  const byFamily = /* @__PURE__ */ new Map();
  for (const list of lists) {
    lists_addTo(byFamily, list.family, list);
  }
  return [...byFamily.values()];
}
;
const wanted_MOST_READ = 500;
const MOST_TABLES = 8;
const wanted_LEAST_OTHERS = 4;
const wanted_LINES = /* @__PURE__ */ new Set(["txt", "lst", "list", ""]);
const LISTING = /* @__PURE__ */ new Set([...wanted_LINES, "json", "csv", "tsv", "yaml", "yml"]);
const MOST_DOCUMENTS = 16;
const LISTS_AMONG = /* @__PURE__ */ new Set([
  PASSED_OVER.other,
  PASSED_OVER.list,
  PASSED_OVER.annotation
]);
function wantedLists(survey2) {
  const { field, zones } = survey2;
  const wanted = /* @__PURE__ */ new Map();
  const counts = countsOf(field);
  const media = below(field, counts.media);
  const others = othersBelow(survey2, counts.all);
  const { files, tree, states } = field;
  const someAbove = (node, holds2) => {
    for (let above2 = node; above2 !== NONE; above2 = tree.parents[above2])
      if (holds2(above2))
        return true;
    return false;
  };
  const isNear = (node, stem) => someAbove(node, (above2) => media[above2] > 0) || (isAmongLists(node) || isNameOfList(stem)) && others[placeOf2(node)] >= wanted_LEAST_OTHERS;
  if (!media.some((count) => count > 0) && !others.some((count) => count >= wanted_LEAST_OTHERS))
    return wanted;
  const mayList = names_by_ending_answersByEnding(files.names, (name) => LISTING.has(endingOf(name).ending));
  const numbered = /* @__PURE__ */ new Set();
  let documents = 0;
  for (let entry = 0; entry < files.names.length && wanted.size < wanted_MOST_READ; entry++) {
    if (!mayList(entry))
      continue;
    const name = names_nameAt(files.names, entry);
    const form = formOf2(name, states[entry], entry);
    if (form === null)
      continue;
    const node = nodeOfEntry(field, entry);
    if (!isNear(node, name.slice(0, endingOf(name).stem)))
      continue;
    if (form === "json")
      documents += 1;
    if (form === "json" && documents > MOST_DOCUMENTS)
      continue;
    wanted.set(entry, form);
    if (form === "numbered")
      numbered.add(node);
  }
  if (numbered.size > 0)
    addNames(numbered);
  if ([...wanted.values()].includes("settings"))
    addTexts();
  return wanted;
  function addTexts() {
    let count = 0;
    for (let entry = 0; entry < files.names.length && count < MOST_DOCUMENTS; entry++) {
      if (!mayList(entry) || wanted.has(entry) || !isPossible(states[entry]))
        continue;
      const { ending } = endingOf(names_nameAt(files.names, entry));
      const node = nodeOfEntry(field, entry);
      if (!wanted_LINES.has(ending) || ending === "" || counts.texts[node] > MOST_TABLES)
        continue;
      if (!someAbove(node, (above2) => media[above2] > 0))
        continue;
      wanted.set(entry, "lines");
      count += 1;
    }
  }
  function addNames(nodes) {
    for (const entry of filesNamed(files.names, /* @__PURE__ */ new Set([NUMBERED_LIST.names]))) {
      if (nodes.has(nodeOfEntry(field, entry)))
        wanted.set(entry, "lines");
    }
  }
  function formOf2(name, state, entry) {
    const { ending, stem } = endingOf(name);
    if (wanted_LINES.has(ending)) {
      if (!isPossible(state))
        return null;
      if (name === NUMBERED_LIST.splits)
        return "numbered";
      const isPart2 = state === PASSED_OVER.annotation;
      return isLines(name.slice(0, stem), nodeOfEntry(field, entry), isPart2) ? "lines" : null;
    }
    if (ending === "json") {
      return isPossible(state) && isLines(name.slice(0, stem), nodeOfEntry(field, entry), false) ? "json" : null;
    }
    if (ending === "csv" || ending === "tsv") {
      const isNear2 = state === kinds_KIND.table || state === PASSED_OVER.metadata || state === PASSED_OVER.annotation;
      const isNamed2 = state === kinds_KIND.table && splitNamed(name.slice(0, stem)) !== null;
      return isNear2 && (isNamed2 || isFew(entry)) ? "table" : null;
    }
    if (ending !== "yaml" && ending !== "yml")
      return null;
    const isSettings = state === PASSED_OVER.settings || state === PASSED_OVER.metadata;
    const isPlace = zones.data[nodeOfEntry(field, entry)] === 1 || /data|yolo|coco|voc/i.test(name.slice(0, stem));
    return isSettings && isPlace ? "settings" : null;
  }
  function isFew(entry) {
    const node = nodeOfEntry(field, entry);
    const tables = counts.sure[node] - counts.media[node];
    return tables <= MOST_TABLES;
  }
  function isLines(stem, node, isAnnotation) {
    const split = splitNamed(stem);
    if (isAnnotation)
      return split?.rest === "";
    return split !== null || saysDivision(stem) || isAmongLists(node);
  }
  function placeOf2(node) {
    let place = node;
    for (let above2 = node; above2 !== NONE; above2 = tree.parents[above2]) {
      if (isPlaceOfLists(above2))
        place = tree.parents[above2];
    }
    return place === NONE ? node : place;
  }
  function isPlaceOfLists(node) {
    return LIST_DIRECTORIES.has(tree.names[node].toLowerCase());
  }
  function isAmongLists(node) {
    return someAbove(node, isPlaceOfLists);
  }
}
function isPossible(state) {
  return state >= kinds_KIND.text && state <= kinds_KIND.other || LISTS_AMONG.has(state);
}
function isNameOfList(stem) {
  return splitNamed(stem)?.rest === "" || saysDivision(stem);
}
function othersBelow({ field, files }, all) {
  const own = Int32Array.from(all);
  for (const entry of files.keys()) {
    const node = nodeOfEntry(field, entry);
    own[node] = own[node] - 1;
  }
  return below(field, own);
}
;
const lists_LARGEST_LIST = 16 * 1024 * 1024;
const NO_LISTS = { places: /* @__PURE__ */ new Map(), divided: /* @__PURE__ */ new Map(), absent: [], bytesRead: 0 };
async function readLists(survey2, listing, world, isBase = false) {
  const wanted = wantedLists(survey2);
  for (const entry of wanted.keys())
    if (listing.entries.kinds[entry] !== FILE)
      wanted.delete(entry);
  if (wanted.size === 0)
    return NO_LISTS;
  let bytesRead = 0;
  const readAll2 = isBase ? readTextsOfBase : readTexts;
  const read2 = await readAll2([...wanted.keys()], listing, world, lists_LARGEST_LIST, (bytes) => {
    bytesRead += bytes;
  });
  const texts = /* @__PURE__ */ new Map();
  for (const [place, { text }] of read2)
    if (typeof place === "number" && text !== null)
      texts.set(place, text);
  const found2 = applyLists(survey2, wanted, texts);
  const absent = [...read2].flatMap(([place, { problem }]) => typeof place === "number" && problem === ABSENT ? [paths_pathAt(listing.entries, place)] : []);
  return { ...found2, absent: absent.sort(order_comparePaths), bytesRead };
}
function placesByPath({ places: places2 }, entries) {
  return new Map(Array.from(places2, ([entry, place]) => [paths_pathAt(entries, entry), place]));
}
;
const LINKS = [
  /\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?))/g,
  // ![alt](path "title")
  /^[ >]{0,8}\[[^\]\n]{1,200}\]:\s*<?([^\s<>]{1,1000})/gm,
  // [name]: path
  /\b(?:src|href|srcset|poster|data)\s*=\s*\\?["']([^"'\n\\]{1,1000})/gi,
  // <img src="path">, in notebooks, too
  /(?:image|figure)::[ \t]*([^\s[\]]{1,1000})/g
  // .. image:: path; image::path[]
];
function linksIn(text) {
  const found2 = /* @__PURE__ */ new Set();
  for (const pattern of LINKS) {
    for (const [, first, second] of text.matchAll(pattern)) {
      const target = first ?? second;
      if (target !== void 0)
        found2.add(target);
    }
  }
  return found2;
}
const ON_GITHUB = /^(?:https?:)?\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:raw|blob))\/(.+)$/i;
const OTHER_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const MOST_PARTS = 4;
function pathsOfLink(target, directory) {
  const plain2 = links_decoded((target.trim().split(/[?#]/)[0] ?? "").replace(/\s+\d+(?:\.\d+)?[wx]$/, ""));
  if (plain2 === "")
    return [];
  const onGitHub = ON_GITHUB.exec(plain2)?.[1];
  if (onGitHub !== void 0) {
    const parts = onGitHub.split("/");
    return parts.slice(1, MOST_PARTS + 1).flatMap((_, at) => normal(parts.slice(at + 1)) ?? []);
  }
  if (OTHER_ADDRESS.test(plain2))
    return [];
  const start = plain2.startsWith("/") || directory === "" ? [] : directory.split("/");
  const path = normal([...start, ...plain2.split("/")]);
  return path === null ? [] : [path];
}
function links_decoded(target) {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
function normal(parts) {
  const kept = [];
  for (const part of parts) {
    if (part === "" || part === ".")
      continue;
    if (part !== "..")
      kept.push(part);
    else if (kept.pop() === void 0)
      return null;
  }
  return kept.length === 0 ? null : kept.join("/");
}
;
const linked_FEW = 12;
const linked_LEAST_SHARE = 1 / 3;
function linkedPictures({ field }, texts) {
  const { files, tree, chosen, states } = field;
  const names = /* @__PURE__ */ new Map();
  for (const [entry, text] of texts) {
    const directory = tree.paths[nodeOfEntry(field, entry)];
    for (const link of linksIn(text)) {
      for (const path of pathsOfLink(link, directory)) {
        const others = names.get(paths_parentDirectory(path));
        if (others === void 0)
          names.set(paths_parentDirectory(path), /* @__PURE__ */ new Set([paths_baseName(path)]));
        else
          others.add(paths_baseName(path));
      }
    }
  }
  if (names.size === 0)
    return /* @__PURE__ */ new Set();
  const ofNode = tree.paths.map((path) => names.get(path));
  const pictures = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Map();
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place];
    if (states[entry] !== kinds_KIND.picture && states[entry] !== kinds_KIND.video)
      continue;
    const node = nodeOfEntry(field, entry);
    const wanted = ofNode[node];
    if (wanted === void 0)
      continue;
    pictures.set(node, (pictures.get(node) ?? 0) + 1);
    if (!wanted.has(names_nameAt(files.names, entry)))
      continue;
    lists_addTo(linked, node, entry);
  }
  const isPlace = (node, count) => {
    const all = pictures.get(node);
    return all <= linked_FEW || count >= linked_LEAST_SHARE * all;
  };
  return new Set([...linked].flatMap(([node, entries]) => isPlace(node, entries.length) ? entries : []));
}
;
const pages_LARGEST_PAGE = 512 * 1024;
async function readPages(survey2, listing, world, isBase = false) {
  const wanted = wantedPages(survey2);
  if (wanted.length === 0)
    return { linked: /* @__PURE__ */ new Set(), bytesRead: 0 };
  let bytesRead = 0;
  const readAll2 = isBase ? readTextsOfBase : readTexts;
  const read2 = await readAll2(wanted, listing, world, pages_LARGEST_PAGE, (bytes) => {
    bytesRead += bytes;
  });
  const texts = /* @__PURE__ */ new Map();
  for (const [place, { text }] of read2)
    if (typeof place === "number" && text !== null)
      texts.set(place, text);
  return { linked: linkedPictures(survey2, texts), bytesRead };
}
;
async function takeSnapshot(options, ownReports, world, base = null, unseen = []) {
  world.progress.phase("listing files");
  const listing = await LISTINGS[options.source](options.paths, world);
  const look = lookAtNames(listing);
  const stored2 = await readStored(look.open, { ...options, base }, world);
  const silent = await reportEmptyEntries(listing, stored2, options, world);
  const { entries } = listing;
  const skipped = stored2.descriptions > 0 ? { metadata: stored2.descriptions } : {};
  const storeNotes = [];
  const sieve = {
    exclude: options.exclude,
    ownReports: pathsOfReports(world.root, ownReports),
    unseen: pathsOfReports(world.root, unseen),
    isStored: await contentStores(listing, world, base, (note) => storeNotes.push(note))
  };
  const others = [];
  const states = arrangement_statesOf(look, stored2);
  const named2 = siftByName(entries, everyEntry(look, stored2), states, sieve, skipped, others);
  const errors = [...listing.errors];
  const unnamed = numbers_select(named2, (entry) => entries.contents[entry] === data_files_NOT_NAMED);
  const measured = await measureOnDisk(entries, unnamed, world, errors, skipped, listing.disk);
  const kept = unnamed.length === 0 ? named2 : numbers_select(named2, (entry) => entries.contents[entry] !== data_files_NOT_NAMED);
  await joinTracked(entries, kept, measured, world, skipped);
  const hashOf = await readPointersOnDisk(look.open, measured, world, stored2, skipped);
  const found2 = concatenated(kept, measured.files);
  const surveyed = survey(listing, found2, states);
  const lists = options.splits === "auto" ? await readLists(surveyed, listing, world) : NO_LISTS;
  const data = numbers_select(found2, (entry) => by_name_canBeData(states[entry]));
  const { cards, ...read2 } = options.splits === "auto" ? await readDatasetCards(pickPaths(entries, data), listing, world) : NO_CARDS;
  const pages = await readPages(surveyed, listing, world);
  const { places: listed2, divided } = lists;
  const layoutOptions = { ...options, cards, listed: listed2, divided, linked: pages.linked };
  const layout = layoutOf(surveyed, layoutOptions);
  await stored2.contentSizes.ask(kept, needsAllSizes(options, unnamed, stored2));
  const sizeOf = (entry) => {
    const content = entries.contents[entry];
    if (content === data_files_ELSEWHERE)
      return stored2.sizes.get(entry) ?? UNKNOWN_SIZE;
    return content === data_files_NOT_NAMED ? measured.sizes[entry] : stored2.contentSizes.of(content);
  };
  warnOfUnknownSizes(data, sizeOf, options, world);
  const present = numbers_select(found2, (entry) => {
    const passedOver2 = reasonOf(states[entry]);
    if (passedOver2 !== null) {
      sift_passOver(entry, passedOver2, skipped, others);
      return false;
    }
    const reason = reasonBySize(knownSize(sizeOf(entry)), options.minSize);
    if (reason !== null) {
      countSkipped(skipped, reason);
      others.push(entry);
    }
    return reason === null;
  });
  for (const warning of unmatchedLines(entries, present, options))
    world.warn(warning);
  const placed2 = { listing, data: present, states, layout: layoutOptions };
  const notices = [...stored2.notices, ...storeNotes, ...await linksAstray(placed2, options, world)];
  const automatic = listing.scope.find(({ kind }) => kind === "automatic");
  const passedOver = present.length === 0 ? placesPassedOver(entries, listing.chosen, states) : [];
  if (automatic !== void 0 && present.length === 0) {
    const leftOut = leftOutByOptions(listing, skipped, options);
    reportNothingFound(passedOver, options, world, whyNoFile(automatic, listing, world), leftOut);
  }
  const errorsSoFar = [...errors, ...stored2.errors];
  reportPassedOver(listing, present, silent, errorsSoFar, options, world, (numbers) => {
    const reasons = {};
    const failed = new Set(errorsSoFar.map(({ path }) => path));
    const described = numbers.filter((entry) => stored2.dropped.has(entry)).length;
    if (described > 0)
      reasons.metadata = described;
    const rest = numbers_select(numbers, (entry) => !stored2.dropped.has(entry) && !failed.has(paths_pathAt(entries, entry)));
    for (const entry of siftByName(entries, rest, states, sieve, reasons, [])) {
      countSkipped(reasons, reasonBySize(knownSize(sizeOf(entry)), options.minSize) ?? "hard-link");
    }
    return reasons;
  });
  const files = columnsOf(listing, present, sizeOf, measured, stored2);
  const filesOnDisk = unnamedFiles(files).length + stored2.onDisk;
  const { notes: notesOnFilters, ...conversions } = await convertedFiles(files, listing);
  return {
    source: effectiveSource(options.source, listing, filesOnDisk),
    files,
    others: othersOf(listing, others, stored2),
    apart: base === null ? NOTHING_APART : apartOf(listing, states),
    isWhole: isWholeIn(listing.scope),
    datasetCards: cards,
    listed: placesByPath(lists, entries),
    layout,
    passedOver,
    skipped,
    errors: sortByPath([...errors, ...stored2.errors]),
    notes: [
      ...listing.notes,
      ...stored2.notes,
      ...notesOnHashFunctions(files),
      ...notesOnFilters,
      ...read2.notes,
      ...notices
    ],
    notices,
    bytesRead: stored2.bytesRead + read2.bytesRead + lists.bytesRead + pages.bytesRead,
    staged: listing.staged,
    objectFormat: listing.objectFormat,
    ...conversions.conversions.size === 0 ? {} : { conversions },
    ...hashOf === null ? {} : { quickHashes: file_columns_hashesOf(files, present, hashOf) }
  };
}
function warnOfUnknownSizes(kept, sizeOf, { minSize }, { warn }) {
  if (minSize <= 1)
    return;
  const unknown = numbers_select(kept, (entry) => sizeOf(entry) === UNKNOWN_SIZE).length;
  if (unknown === 0)
    return;
  warn(`min-size: can't be applied to ${quantity_countOf(unknown, "file")} of ${formatCount(kept.length)}, of unknown size since this clone lacks the contents (or a pointer does not tell it): compared whatever their size; check them out, or clone without --filter`);
}
function needsAllSizes({ minSize }, unnamed, { sizes }) {
  return minSize > 1 || unnamed.length > 0 || sizes.size > 0;
}
function effectiveSource(source, listing, filesOnDisk) {
  if (source !== "auto")
    return source;
  if (listing.repository === null)
    return "files";
  return filesOnDisk === 0 ? "git" : "auto";
}
;
const TOOL = { name: "data-hygiene", version: "0.1.0" };
;
const NO_TABLES = {
  all: { samples: /* @__PURE__ */ new Set(), others: /* @__PURE__ */ new Set() },
  whole: { samples: /* @__PURE__ */ new Set(), others: /* @__PURE__ */ new Set() }
};
const DECIDING = [
  "paths",
  "exclude",
  "source",
  "minSize",
  "compare",
  "columns",
  "splits",
  "labels"
];
async function fingerprint(options, shard, output, world) {
  prepareForPart(output);
  const parts = [output, ...partsBeside(output)];
  const reports = options.reports.map(({ path }) => (0, external_node_path_namespaceObject.resolve)(world.root, path)).filter((path) => ["report", "empty"].includes(occupantOf(lossless_encodePath(path))));
  const ownReports = [...reports, ...options.baseline === null ? [] : [options.baseline]];
  const snapshot = await takeSnapshot(options, ownReports, world, null, parts);
  const caches = cacheDirectory(options, world.root);
  const cache = openContentCache(caches, snapshot.objectFormat);
  const isOwn = isOfShard(shard, await quick_hash_loadQuickHash());
  const named2 = await nameOwnContents(snapshot, isOwn, world, cache);
  await cache?.save();
  const { files, failed } = named2;
  const from = { samples: files, others: snapshot.others };
  const hasRows = options.compare === "auto" || options.compare.includes("rows");
  const tables = hasRows ? own_tables_listTables(from, snapshot.layout) : NO_TABLES;
  const contents = { ...named2, tables: tables.all };
  const errors = Array.from(failed, ([file, failure]) => ({ path: paths_pathAt(files, file), ...failure }));
  const compared2 = numbers_select(numbers_numbersTo(files.names.length), (file) => isOwn(paths_pathAt(files, file)) && !failed.has(file));
  const repository = await world.git.open(world.root).catch(() => null);
  const commit = repository === null ? null : await findCommit(repository, "HEAD");
  const listing = listingFacts(snapshot, contents.open, commit);
  const isRead = (file) => isOwn(paths_pathAt(files, file)) && !failed.has(file);
  const pictures = enginesFor(files, options).includes(PICTURES) ? (await import(
    /* webpackIgnore: true */
    "./compare-pictures-own-pictures.js"
  )).readOwnPictures({ files, layout: snapshot.layout }, isRead, options, caches, world) : null;
  let tableBytes = 0;
  async function* allRows() {
    yield* rowsOf(snapshot, contents, isOwn);
    for await (const some of pictures?.batches ?? [])
      yield pictureRows(some, files);
    const { samples, others } = tables.whole;
    const own = {
      samples: [...samples].filter(isRead),
      others: [...others].filter((other) => isOwn(paths_pathAt(snapshot.others, other)))
    };
    const rowsOfTables = createTableRows(files, snapshot.others);
    for await (const some of readOwnTables(from, own, options, world, (bytes) => {
      tableBytes += bytes;
    })) {
      yield rowsOfTables(some);
    }
  }
  await writePart(output, allRows(), (rows) => ({
    format: FORMAT_VERSION,
    tool: TOOL.version,
    kinds: { ...KIND_VERSIONS },
    shard,
    options: Object.fromEntries(DECIDING.map((name) => [name, options[name]])),
    listing,
    listingBytesRead: snapshot.bytesRead,
    own: {
      rows,
      ...countOwn(snapshot, files, compared2),
      errors: sortByPath(errors),
      bytesRead: contents.bytesRead + (pictures?.bytesRead() ?? 0) + tableBytes,
      notes: [...cache?.notes ?? [], ...pictures?.notes ?? []]
    }
  }));
  if (failed.size > 0)
    world.warn(`${quantity_countOf(failed.size, "file")} could not be read; judge names them`);
  const { number, of: shares } = shard;
  return `share ${number}/${shares}, ${formatCount(compared2.length)} of ${quantity_countOf(files.names.length, "file")}`;
}
var __webpack_exports__fingerprint = __webpack_exports__.R;
export { __webpack_exports__fingerprint as fingerprint };
