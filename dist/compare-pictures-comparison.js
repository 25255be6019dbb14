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
  C: () => (
    /* binding */
    LOADED_PICTURES
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
const UNITS = (
  /* unused pure expression or super */
  null
);
const UNIT_STEP = 1e3;
function formatCount(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function countOf(count, singular, plural = `${singular}s`) {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
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
  function parse(hex2, offset) {
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
  function add(hex2, offset) {
    parse(hex2, offset);
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
    addHex(hex2) {
      const known2 = this.find(hex2);
      if (known2 >= 0)
        return known2;
      hexBytes.write(hex2, "latin1");
      const id = add(hexBytes, 0);
      late.set(hex2, id);
      return id;
    },
    find(hex2) {
      if (hex2.length !== hexBytes.length)
        return -1;
      hexBytes.write(hex2, "latin1");
      const { find } = settled();
      parse(hexBytes, 0);
      const known2 = find(count);
      return known2 < 0 ? late.get(hex2) ?? -1 : known2;
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
  return pathIn(directories[directoryOf[file]], names_nameAt(names, file));
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
function pathIn(directory, name) {
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
function filesAt(files, numbers, places2) {
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
  const lookOnce = names_by_ending_answersByEnding(names, look2);
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
function equalGroups(kind, firsts, source, isWhole, { keyOf: keyOf2, lookOf: lookOf2 }) {
  return setsOf(firsts).map((contents) => {
    const members = contents.flatMap((content) => membersOf(source, content, content, lookOf2?.(content)));
    const stored2 = contents.flatMap((content) => namesOf(source.contents[content]));
    const group = groupOf(kind, [`${kind}:${keyOf2(contents[0])}`, ...stored2], members);
    if (isWhole)
      delete group.parts;
    return { contents, group };
  });
}
function groupsWithin(groups, { contents }) {
  return new Set(groups.flatMap(({ contents: own }) => own.flatMap((content) => contents[content]?.group ?? [])));
}
function membersOf({ contents, files }, content, part, look2) {
  return filesOf(contents[content], files).map((file) => look2 === void 0 ? { file, part } : { file, part, look: look2 });
}
function groupOf(kind, names, members) {
  const sorted2 = [...members].sort((left, right) => order_comparePaths(left.file.path, right.file.path));
  const parts = sorted2.map(({ part }) => part);
  const looks = sorted2.flatMap(({ look: look2 }) => look2 ?? []);
  const group = {
    kind,
    id: names[0],
    names: [...new Set(names)],
    evidence: kindOfGroup({ kind }).evidence,
    size: null,
    files: sorted2.map(({ file }) => file)
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
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
class failure_Failure extends Error {
  name = "Failure";
}
function isFailure(error) {
  return error instanceof Error && error.name === "Failure";
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
const present_NEWLINE = 10;
async function readPresent(repository, ids) {
  const present = /* @__PURE__ */ new Set();
  if (ids.size === 0)
    return present;
  await visitPresent(repository, (id) => {
    if (ids.has(id))
      present.add(id);
  });
  return present;
}
async function visitPresent(repository, visit) {
  let rest = Buffer.alloc(0);
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
  await repository.stream(args, (chunk) => {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = buffer.indexOf(present_NEWLINE); end >= 0; end = buffer.indexOf(present_NEWLINE, start)) {
      visit(buffer.toString("latin1", start, end));
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
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_OF_ONE_GIT = 2e4;
const GITS = 2;
const FEW = 1e3;
const MOST_SPOOLED = 64 * 1024 * 1024;
const MOST_IN_VAIN = 64 * 1024 * 1024;
async function readBlobs(repository, ids, take, mostBytes = MOST_BYTES) {
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
const MOST_BYTES_HELD = 4 * 1024 * 1024;
const ONLY_MINE = 384;
async function writeBlobs(repository, ids, placeOf2) {
  const sizes = /* @__PURE__ */ new Map();
  const large = [];
  await readBlobs(repository, ids, (id, bytes, size) => {
    if (bytes !== null)
      sizes.set(id, writeNew(placeOf2(id), bytes));
    else if (size !== null)
      large.push(id);
  }, MOST_BYTES_HELD);
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
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const SURROGATE = new RegExp("\\p{Surrogate}", "u");
const SURROGATES = new RegExp("\\p{Surrogate}+", "gu");
const ESCAPE_BASE = 56320;
function lossless_decodePath(bytes) {
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
function locate(root, path) {
  return encodePath(locateText(root, path));
}
function locateText(root, path) {
  if (path === "")
    return root;
  return (0, external_node_path_namespaceObject.isAbsolute)(path) ? path : pathIn(root, path);
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
function realPlace(path) {
  try {
    return lossless_decodePath(external_node_fs_namespaceObject.realpathSync.native(lossless_encodePath(path), "buffer"));
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
  const directory = real === null && links > 0 ? realPlace(dirname(path)) : null;
  if (real !== null || directory === null)
    return real ?? path;
  try {
    const target = decodePath(readlinkSync(encodePath(path), { encoding: "buffer" }));
    return real_place_realTarget(resolve(directory, target), links - 1);
  } catch {
    return path;
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
  return parseAnnexKey(fileName.replace(/%|&[sca]/g, (escaped2) => UNESCAPED[escaped2] ?? escaped2));
}
const UNESCAPED = { "%": "/", "&s": "%", "&c": ":", "&a": "&" };
function identify(backend, name, size) {
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
  const below = target.slice(start + POINTER_START.length).split("/");
  const file = below.at(-1);
  if (file === void 0 || below.length < 2 || file !== below.at(-2))
    return null;
  return annex_key_parseAnnexKeyFile(file);
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
const LF = 10;
const ZERO = 48;
function readUsualLfsPointer(bytes) {
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
const SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`, "g");
function parseLfsPointer(bytes) {
  if (bytes.length === 0 || bytes.length > LARGEST_LFS_POINTER)
    return null;
  const usual = readUsualLfsPointer(bytes);
  if (usual !== null)
    return plainPointer(usual.hex, usual.size);
  if (!MENTIONS.some((mention) => bytes.includes(mention)))
    return null;
  const text = lossless_decodePath(bytes).replace(OUTER_SPACE, "");
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
    const found = onDisk(files, file, places2, storesOf);
    if (found !== null)
      at.set(file, found);
    if (found !== null || id === null)
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
    const isNamed = files.contents[file] >= 0;
    return isNamed && places2.isChanged(path) ? null : regularFile(locateText(places2.root, path));
  }
  const { identity, hasPlace, kind } = pointer;
  if (identity === null)
    return null;
  const { size } = identity;
  if (kind === "annex") {
    const kept = annexedContent(locateText(places2.root, path), places2.repository);
    if (kept !== null && (size === null || kept.size === size))
      return kept;
  }
  const own = hasPlace && size !== null && !places2.isChanged(path) ? [locateText(places2.root, path)] : [];
  return firstOf([...own, ...storesOf(pointer)], size);
}
function annexedContent(link, repository) {
  if (repository === null)
    return null;
  let target;
  try {
    target = lossless_decodePath((0, external_node_fs_namespaceObject.readlinkSync)(lossless_encodePath(link), { encoding: "buffer" }));
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
const FILES_PER_TASK = 32;
const BYTES_PER_TASK = 8 * 1024 * 1024;
async function readBatch(work, { form, contents, files, places: places2, world }, numbers, takers) {
  const fileOf = (content) => contents[content]?.files[0];
  const all = numbers.flatMap((content) => contents[content]?.files ?? []);
  const readable = await findReadable(files, all, places2);
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
  const stat = (0, external_node_fs_namespaceObject.lstatSync)(lossless_encodePath(location), { bigint: true, throwIfNoEntry: false });
  return stat === void 0 ? null : stampName(stat, started);
}
;
const BYTES_AT_ONCE = 512 * 1024 * 1024;
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
const turns_TURNS = 8;
const turns_MIRRORED = 1;
const turns_FLIPPED = 2;
const turns_TRANSPOSED = 4;
const TURN_WORDS = [
  null,
  "mirrored",
  "flipped upside down",
  "turned by 180\xB0",
  "mirrored and turned by 90\xB0",
  "turned by 90\xB0",
  "turned by 90\xB0",
  "mirrored and turned by 90\xB0"
];
const places = /* @__PURE__ */ new Map();
function turns_turnedPlaces(size, turn) {
  const key = size * turns_TURNS + turn;
  let from = places.get(key);
  if (from === void 0) {
    from = new Uint16Array(size * size);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const column = (turn & turns_MIRRORED) === 0 ? x : size - 1 - x;
        const row = (turn & turns_FLIPPED) === 0 ? y : size - 1 - y;
        from[y * size + x] = (turn & turns_TRANSPOSED) === 0 ? row * size + column : column * size + row;
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
const HASH_WORDS = 2 * turns_TURNS;
const GRID = hash_THUMBNAIL / 2;
const LOWEST = 8;
const WAVES = Array.from({ length: LOWEST }, (_, frequency) => Float64Array.from({ length: GRID }, (_2, place) => Math.cos((2 * place + 1) * frequency * Math.PI / (2 * GRID)) * (frequency === 0 ? Math.SQRT1_2 : 1)));
function hash_hashesOf(luma) {
  const frequencies = transform(luma);
  const hashes = new Uint32Array(HASH_WORDS);
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
      let sum = 0;
      for (let x = 0; x < GRID; x++)
        sum += line[x] * wave[x];
      rows[across * GRID + y] = sum;
    }
  }
  const frequencies = new Float64Array(LOWEST * LOWEST);
  for (let down = 0; down < LOWEST; down++) {
    const wave = WAVES[down];
    for (let across = 0; across < LOWEST; across++) {
      let sum = 0;
      for (let y = 0; y < GRID; y++)
        sum += rows[across * GRID + y] * wave[y];
      frequencies[down * LOWEST + across] = sum;
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
    for (let column = 0; column < size; column++) {
      const first = row * each * THUMBNAIL + column * each;
      let sum = 0;
      for (let line = first; line < first + each * THUMBNAIL; line += THUMBNAIL) {
        for (let at = line; at < line + each; at++)
          sum += luma[at];
      }
      grid[row * size + column] = sum / (each * each);
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
  let sum = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const detail = grid[cell] - means[cell] / (WIDTH * WIDTH);
    means[cell] = detail;
    sum += detail;
  }
  const mean = sum / grid.length;
  for (let cell = 0; cell < grid.length; cell++)
    means[cell] = means[cell] - mean;
  return means;
}
function slide(from, start, step, size, into) {
  const first = from[start];
  const last = from[start + step * (size - 1)];
  let sum = (REACH + 1) * first;
  for (let place = 1; place <= REACH; place++)
    sum += from[start + step * place];
  for (let place = 0; place < size; place++) {
    const at = start + step * place;
    into[at] = sum;
    const next = place + REACH + 1 < size ? from[at + step * (REACH + 1)] : last;
    const gone = place < REACH ? first : from[at - step * REACH];
    sum += next - gone;
  }
}
function grid_strength(detail) {
  let sum = 0;
  for (let cell = 0; cell < detail.length; cell++)
    sum += detail[cell] ** 2;
  return Math.sqrt(sum / detail.length);
}
function grid_correlation(one, other) {
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
  let sum = 0;
  let squares = 0;
  for (let cell = 0; cell < grid.length; cell++) {
    const value = grid[cell];
    sum += value;
    squares += value * value;
  }
  const mean = sum / grid.length;
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
    for (let column = 0; column < size; column++)
      if (isSameAround(grid, size, row, column))
        flat += 1;
  }
  return flat / (size * size);
}
function isSameAround(grid, size, row, column) {
  const left = column > 0 ? column - 1 : column;
  const right = column < size - 1 ? column + 1 : column;
  const top = row > 0 ? row - 1 : row;
  const bottom = row < size - 1 ? row + 1 : row;
  let least = grid[row * size + column];
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
const PICTURE_FORMATS = ["jpeg", "png", "webp", "gif", "tiff", "bmp"];
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
const COLOURS_AT = HASHES + 4 * HASH_WORDS;
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
  return crypto_createHash("sha256").update(print.subarray(0, print_FORMAT)).update(print.subarray(HASHES)).digest();
}
function isCertainByPixelsOnly(print) {
  const read = readPrint(print);
  return read !== null && (isFlat(read) || showsTooLittle(read, read.width, read.height));
}
function copyHashes(print, into, picture) {
  const view = Buffer.from(print.buffer, print.byteOffset, print.byteLength);
  for (let word = 0; word < HASH_WORDS; word++) {
    into[picture * HASH_WORDS + word] = view.readUInt32LE(HASHES + 4 * word);
  }
}
;
const drawn_SCALES = [0.9, 0.95, 0.975, 1, 1.026, 1.053, 1.11];
const AS_IT_IS = 3;
function drawn_createDrawer(grid, size, margin) {
  const stride = size + 2 * margin;
  const drawn = {
    ...{ size, margin },
    cells: new Float64Array(stride * size),
    squares: new Float64Array((size + 1) * (size + 1)),
    from: { x: 0, y: 0 },
    to: { x: 0, y: 0 }
  };
  const lines = [];
  return {
    draw(across, down) {
      const columns = placesAt(size, across);
      const rows = placesAt(size, down);
      const wide = lines[across] ?? drawAcross(grid, size, columns);
      lines[across] = wide;
      drawn.from = { x: columns.from, y: rows.from };
      drawn.to = { x: columns.to, y: rows.to };
      drawDown(wide, rows, columns, drawn);
      return drawn;
    }
  };
}
function drawAcross(grid, size, { from, to, cells, shares }) {
  const wide = new Float64Array(size * size);
  for (let row = 0; row < wide.length; row += size) {
    for (let x = from; x <= to; x++) {
      const at = row + cells[x];
      const share = shares[x];
      wide[row + x] = grid[at] * (1 - share) + grid[at + 1] * share;
    }
  }
  return wide;
}
function drawDown(wide, rows, { from, to }, { size, margin, cells, squares }) {
  const stride = size + 2 * margin;
  const border = size + 1;
  cells.fill(0);
  for (let y = 0; y < size; y++) {
    const sums = (y + 1) * border;
    if (y < rows.from || y > rows.to) {
      squares.copyWithin(sums, sums - border, sums);
      continue;
    }
    const line = rows.cells[y] * size;
    const share = rows.shares[y];
    let row = 0;
    for (let x = 0; x < size; x++) {
      if (x >= from && x <= to) {
        const value = wide[line + x] * (1 - share) + wide[line + size + x] * share;
        cells[y * stride + margin + x] = value;
        row += value * value;
      }
      squares[sums + x + 1] = squares[sums - border + x + 1] + row;
    }
  }
}
const drawn_known = /* @__PURE__ */ new Map();
function placesAt(size, scale) {
  const key = size * drawn_SCALES.length + scale;
  const found = drawn_known.get(key);
  if (found !== void 0)
    return found;
  const places2 = emptyPlaces(size);
  findPlaces(places2, drawn_SCALES[scale], 0);
  drawn_known.set(key, places2);
  return places2;
}
function drawn_squareSums(cells, size) {
  const wide = size + 1;
  const sums = new Float64Array(wide * wide);
  for (let y = 0; y < size; y++) {
    let row = 0;
    for (let x = 0; x < size; x++) {
      const value = cells[y * size + x];
      row += value * value;
      sums[(y + 1) * wide + x + 1] = sums[y * wide + x + 1] + row;
    }
  }
  return sums;
}
function sumWithin(sums, size, left, top, right, bottom) {
  const wide = size + 1;
  const above = top * wide;
  const below = (bottom + 1) * wide;
  return sums[below + right + 1] - sums[above + right + 1] - sums[below + left] + sums[above + left];
}
;
const ROWS_AT_ONCE = 8;
const SLACK = 1e-9;
const moved_LEAST_ENERGY = 1e-3;
const moved_NOT_WORKED_OUT = -1;
function createMoved(places2) {
  const sums = new Float64Array(places2);
  const scores = new Float64Array(places2);
  const add = places2 === 7 ? addSeven : addThree;
  return {
    scores,
    at(still, drawn, x, y, bound) {
      const { size } = still;
      const { from, to } = drawn;
      const top = Math.max(0, from.y + y);
      const bottom = Math.min(size - 1, to.y + y);
      sums.fill(0);
      scores.fill(moved_NOT_WORKED_OUT);
      for (let row = top; row <= bottom; row += ROWS_AT_ONCE) {
        const end = Math.min(bottom + 1, row + ROWS_AT_ONCE);
        add(still, drawn, row, end, x, y, sums);
        let isHopeless = bound > 0;
        for (let place = 0; place < places2 && isHopeless; place++) {
          const move = x + place;
          const left = Math.max(0, from.x + move);
          const right = Math.min(size - 1, to.x + move);
          const whole = energyWithin(still, drawn, left, right, move, y, top, bottom);
          const rest = end > bottom ? 0 : energyWithin(still, drawn, left, right, move, y, end, bottom);
          const most = (sums[place] + Math.sqrt(rest)) / Math.sqrt(whole + moved_LEAST_ENERGY);
          isHopeless = most < bound - SLACK;
        }
        if (isHopeless)
          return;
      }
      for (let place = 0; place < places2; place++) {
        const move = x + place;
        const left = Math.max(0, from.x + move);
        const right = Math.min(size - 1, to.x + move);
        const energy = energyWithin(still, drawn, left, right, move, y, top, bottom);
        scores[place] = sums[place] / Math.sqrt(energy + moved_LEAST_ENERGY);
      }
    }
  };
}
function energyWithin({ size, squares }, drawn, left, right, x, y, top, bottom) {
  return Math.max(0, sumWithin(squares, size, left, top, right, bottom) * sumWithin(drawn.squares, size, left - x, top - y, right - x, bottom - y));
}
function addSeven({ size, cells: own }, { cells, margin }, row, end, x, y, sums) {
  const stride = size + 2 * margin;
  let sum0 = sums[0];
  let sum1 = sums[1];
  let sum2 = sums[2];
  let sum3 = sums[3];
  let sum4 = sums[4];
  let sum5 = sums[5];
  let sum6 = sums[6];
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x;
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell];
      const right = own[cell + 1];
      let value = cells[at + 1];
      sum0 += right * value;
      value = cells[at];
      sum0 += left * value;
      sum1 += right * value;
      value = cells[at - 1];
      sum1 += left * value;
      sum2 += right * value;
      value = cells[at - 2];
      sum2 += left * value;
      sum3 += right * value;
      value = cells[at - 3];
      sum3 += left * value;
      sum4 += right * value;
      value = cells[at - 4];
      sum4 += left * value;
      sum5 += right * value;
      value = cells[at - 5];
      sum5 += left * value;
      sum6 += right * value;
      value = cells[at - 6];
      sum6 += left * value;
    }
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
  sums[3] = sum3;
  sums[4] = sum4;
  sums[5] = sum5;
  sums[6] = sum6;
}
function addThree({ size, cells: own }, { cells, margin }, row, end, x, y, sums) {
  const stride = size + 2 * margin;
  let sum0 = sums[0];
  let sum1 = sums[1];
  let sum2 = sums[2];
  for (let line = row; line < end; line++) {
    let at = (line - y) * stride + margin - x;
    for (let cell = line * size; cell < (line + 1) * size; cell += 2, at += 2) {
      const left = own[cell];
      const right = own[cell + 1];
      let value = cells[at + 1];
      sum0 += right * value;
      value = cells[at];
      sum0 += left * value;
      sum1 += right * value;
      value = cells[at - 1];
      sum1 += left * value;
      sum2 += right * value;
      value = cells[at - 2];
      sum2 += left * value;
    }
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
}
;
const STEPS = [
  { across: 0.0125, down: 0.0125, x: 0.5, y: 0.5 },
  { across: 625e-5, down: 625e-5, x: 0.25, y: 0.25 }
];
const PARAMETERS = (
  /* unused pure expression or super */
  null
);
function nudge_nudged(one, other, size, from, score) {
  const correlationAt = createSampler(one, other, size);
  let best = score;
  let position = from;
  for (const steps of STEPS) {
    for (let isBetter2 = true; isBetter2; ) {
      isBetter2 = false;
      for (const parameter of PARAMETERS) {
        for (const step of [steps[parameter], -steps[parameter]]) {
          const next = { ...position, [parameter]: position[parameter] + step };
          const reached = correlationAt(next);
          if (reached <= best)
            continue;
          best = reached;
          position = next;
          isBetter2 = true;
          break;
        }
      }
    }
  }
  return best;
}
function createSampler(one, other, size) {
  const columns = emptyPlaces(size);
  const rows = emptyPlaces(size);
  return ({ across, down, x, y }) => {
    findPlaces(columns, across, x);
    findPlaces(rows, down, y);
    let product = 0;
    let square = 0;
    let otherSquare = 0;
    for (let row = rows.from; row <= rows.to; row++) {
      const line = rows.cells[row] * size;
      const below = rows.shares[row];
      for (let column = columns.from; column <= columns.to; column++) {
        const at = line + columns.cells[column];
        const beside = columns.shares[column];
        const upper = other[at] * (1 - beside) + other[at + 1] * beside;
        const lower = other[at + size] * (1 - beside) + other[at + size + 1] * beside;
        const drawn = upper * (1 - below) + lower * below;
        const own = one[row * size + column];
        product += own * drawn;
        square += own * own;
        otherSquare += drawn * drawn;
      }
    }
    return product / Math.sqrt(square * otherSquare + LEAST_ENERGY);
  };
}
;
const MOST_APART = 3;
const MOST_MOVED = 3;
const PLACES = 7;
const REFINED = 6;
const PAIRS_OF_SCALES = drawn_SCALES.flatMap((_, across) => drawn_SCALES.map((__, down) => ({ across, down }))).filter(({ across, down }) => Math.abs(across - down) <= MOST_APART).sort((one, other) => changeOf(one) - changeOf(other));
const MOVES_DOWN = Array.from({ length: PLACES }, (_, place) => place - MOST_MOVED).sort((one, other) => Math.abs(one) - Math.abs(other));
function changeOf({ across, down }) {
  return Math.abs(across - AS_IT_IS) + Math.abs(down - AS_IT_IS);
}
const coarseRow = createMoved(PLACES);
const fineRow = createMoved(3);
const ALIKE = 0.93;
const WORTH_A_NUDGE = 0.88;
function alignedCorrelation(one, other, size) {
  const { score, position } = bestOf(one, other, size);
  if (score < WORTH_A_NUDGE || score >= ALIKE)
    return score;
  return nudged(one, other, size, position, score);
}
function bestOf(one, other, size) {
  const isFine = size > 32;
  const coarse = isFine ? size / 2 : size;
  const first = isFine ? halved(one, size) : one;
  const second = isFine ? halved(other, size) : other;
  const found = { score: correlation(one, other), position: { across: 1, down: 1, x: 0, y: 0 } };
  const take = (score, { across, down }, x, y) => {
    if (score <= found.score)
      return;
    found.score = score;
    found.position = { across: SCALES[across], down: SCALES[down], x, y };
  };
  const best = coarsePositions(first, second, coarse);
  if (!isFine) {
    for (const position of best)
      take(position.score, position, position.x, position.y);
    return found;
  }
  const still = stillOf(one, size);
  const drawer = createDrawer(other, size, PLACES);
  for (const position of best) {
    const drawn = drawer.draw(position.across, position.down);
    const left = 2 * position.x - 1;
    for (let moveY = 2 * position.y - 1; moveY <= 2 * position.y + 1; moveY++) {
      fineRow.at(still, drawn, left, moveY, found.score);
      fineRow.scores.forEach((score, place) => {
        take(score, position, left + place, moveY);
      });
    }
  }
  return found;
}
function coarsePositions(one, other, size) {
  const still = stillOf(one, size);
  const drawer = createDrawer(other, size, MOST_MOVED);
  const best = [];
  for (const { across, down } of PAIRS_OF_SCALES) {
    const drawn = drawer.draw(across, down);
    for (const y of MOVES_DOWN) {
      const bound = best.length < REFINED ? -1 : best[REFINED - 1].score;
      coarseRow.at(still, drawn, -MOST_MOVED, y, bound);
      for (let place = 0; place < PLACES; place++) {
        const score = coarseRow.scores[place];
        if (score < bound || score === NOT_WORKED_OUT)
          continue;
        const number = ((across * SCALES.length + down) * PLACES + y + MOST_MOVED) * PLACES + place;
        keep(best, { score, across, down, x: place - MOST_MOVED, y, number });
      }
    }
  }
  return best;
}
function keep(best, position) {
  const last = best.length < REFINED ? void 0 : best[REFINED - 1];
  if (last !== void 0 && !isBetter(position, last))
    return;
  const place = best.findIndex((other) => isBetter(position, other));
  best.splice(place < 0 ? best.length : place, 0, position);
  if (best.length > REFINED)
    best.pop();
}
function isBetter(one, other) {
  return one.score > other.score || one.score === other.score && one.number < other.number;
}
function stillOf(grid, size) {
  return { size, cells: new Float64Array(grid), squares: squareSums(grid, size) };
}
function halved(grid, size) {
  const half = size / 2;
  const cells = new Float32Array(half * half);
  for (let y = 0; y < half; y++) {
    for (let x = 0; x < half; x++) {
      const at = 2 * y * size + 2 * x;
      cells[y * half + x] = (grid[at] + grid[at + 1] + grid[at + size] + grid[at + size + 1]) / 4;
    }
  }
  return cells;
}
;
function groupNear(pairs) {
  const groups = [];
  const grouping = createGrouping();
  for (let from = 0; from < pairs.length; ) {
    const { first } = pairs[from];
    let to = from;
    while (to < pairs.length && pairs[to]?.first === first)
      to += 1;
    const left = pairs.slice(from, to).filter(({ second }) => !grouping.areTogether(first, second));
    from = to;
    if (left.length === 0)
      continue;
    const others = left.map(({ second }) => second);
    grouping.add(first, others);
    groups.push({ pictures: [first, ...others], pairs: left });
  }
  return groups;
}
function createGrouping() {
  const groupsOf = /* @__PURE__ */ new Map();
  let groups = 0;
  const put = (picture) => {
    const known2 = groupsOf.get(picture);
    if (known2 === void 0)
      groupsOf.set(picture, /* @__PURE__ */ new Set([groups]));
    else
      known2.add(groups);
  };
  return {
    areTogether(one, other) {
      const own = groupsOf.get(one);
      const others = groupsOf.get(other);
      if (own === void 0 || others === void 0)
        return false;
      const [fewer, more] = own.size < others.size ? [own, others] : [others, own];
      for (const group of fewer)
        if (more.has(group))
          return true;
      return false;
    },
    add(first, others) {
      put(first);
      for (let place = 0; place < others.length; place++)
        put(others[place]);
      groups += 1;
    }
  };
}
;
const MOST_ALIGNED = 25;
const MOST_ALIGNED_IN_ALL = 2e4;
const MANY_NEIGHBOURS = 25;
const FEW_PROVED = 1 / 5;
const TEMPLATE_ALIKE = 0.97;
function emptyCompared(pairs) {
  return {
    similarity: new Float32Array(pairs),
    turns: new Uint8Array(pairs),
    isProved: new Uint8Array(pairs),
    canAlign: new Uint8Array(pairs)
  };
}
function isCrowded(neighbours) {
  return neighbours > MANY_NEIGHBOURS;
}
function pairsToAlign({ first, second, neighbours }, { similarity, canAlign, isProved }, most = MOST_ALIGNED_IN_ALL) {
  const crowds = (picture) => isCrowded(neighbours[picture]);
  const eligible = [];
  for (let pair = 0; pair < first.length; pair++) {
    if (canAlign[pair] === 0)
      continue;
    const mayNeedMore = similarity[pair] < TEMPLATE_ALIKE && (crowds(first[pair]) || crowds(second[pair]));
    if (isProved[pair] === 0 || mayNeedMore)
      eligible.push(pair);
  }
  eligible.sort((one, other) => similarity[other] - similarity[one] || one - other);
  const aligned = new Uint8Array(neighbours.length);
  const chosen = [];
  for (const pair of eligible) {
    const one = first[pair];
    const other = second[pair];
    if (aligned[one] >= MOST_ALIGNED || aligned[other] >= MOST_ALIGNED)
      continue;
    aligned[one] = aligned[one] + 1;
    aligned[other] = aligned[other] + 1;
    chosen.push(pair);
  }
  return { pairs: Int32Array.from(chosen.slice(0, most)).sort(), left: Math.max(0, chosen.length - most) };
}
function judge({ first, second, neighbours }, compared, toAlign, aligned) {
  const reached = compared.similarity.slice();
  const isProved = compared.isProved.slice();
  toAlign.forEach((pair, index) => {
    const score = aligned[index];
    if (score > reached[pair])
      reached[pair] = score;
    if (score >= ALIKE)
      isProved[pair] = 1;
  });
  const proved = new Uint32Array(neighbours.length);
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0)
      continue;
    for (const picture of [first[pair], second[pair]]) {
      proved[picture] = proved[picture] + 1;
    }
  }
  const isTemplate = (picture) => {
    const close = neighbours[picture];
    return isCrowded(close) && proved[picture] < close * FEW_PROVED;
  };
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0 || reached[pair] >= TEMPLATE_ALIKE)
      continue;
    if (isTemplate(first[pair]) || isTemplate(second[pair]))
      isProved[pair] = 0;
  }
  return { reached, isProved };
}
function provedPairs(candidates, compared, toAlign, aligned) {
  const { first, second } = candidates;
  const { reached, isProved } = judge(candidates, compared, toAlign, aligned);
  const pairs = [];
  for (let pair = 0; pair < first.length; pair++) {
    if (isProved[pair] === 0)
      continue;
    pairs.push({
      first: first[pair],
      second: second[pair],
      similarity: Math.min(1, reached[pair]),
      turn: compared.turns[pair],
      isAligned: compared.isProved[pair] === 0
    });
  }
  return pairs;
}
;
async function alignNeeded(candidates, compared, toAlign, align) {
  const { first, second, neighbours } = candidates;
  const reached = new Float32Array(toAlign.length);
  const places2 = new Map(Array.from(toAlign, (pair, place) => [pair, place]));
  const alignSome = async (pairs) => {
    if (pairs.length === 0)
      return;
    const scores = await align(pairs);
    pairs.forEach((pair, index) => {
      reached[places2.get(pair)] = scores[index];
    });
  };
  const isForced = (pair) => isCrowded(neighbours[first[pair]]) || isCrowded(neighbours[second[pair]]);
  await alignSome(toAlign.filter(isForced));
  const isOpen = (pair) => places2.has(pair) && !isForced(pair);
  const { isProved } = judge(candidates, compared, toAlign, reached);
  const isProvedNow = (pair) => isProved[pair] === 1 || isOpen(pair) && reached[places2.get(pair)] >= ALIKE;
  const { pairsOf, waiting } = pairsByFirst(candidates, (pair) => isProved[pair] === 1 || isOpen(pair));
  const grouping = createGrouping();
  let ready = [...pairsOf.keys()].filter((picture) => waiting[picture] === 0);
  while (ready.length > 0) {
    const ownPairs = (picture) => pairsOf.get(picture).filter((pair) => !grouping.areTogether(picture, second[pair]));
    await alignSome(Int32Array.from(ready.flatMap(ownPairs).filter(isOpen)).sort());
    const next = [];
    for (const picture of ready) {
      const members = ownPairs(picture).filter(isProvedNow);
      if (members.length > 0)
        grouping.add(picture, Int32Array.from(members, (pair) => second[pair]));
      for (const pair of pairsOf.get(picture)) {
        const other = second[pair];
        waiting[other] = waiting[other] - 1;
        if (waiting[other] === 0 && pairsOf.has(other))
          next.push(other);
      }
    }
    ready = next;
  }
  return reached;
}
function pairsByFirst({ first, second, neighbours }, isPossible) {
  const pairsOf = /* @__PURE__ */ new Map();
  const waiting = new Uint32Array(neighbours.length);
  for (let pair = 0; pair < first.length; pair++) {
    if (!isPossible(pair))
      continue;
    const one = first[pair];
    const other = second[pair];
    lists_addTo(pairsOf, one, pair);
    waiting[other] = waiting[other] + 1;
  }
  return { pairsOf, waiting };
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
const PROGRAM = "AGFzbQEAAAABDgFgCX9/f39/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAADAgEABgsCfwFBAAt/AUEBCwcmBAd0b3VjaGVkAwAHaXNXaG9sZQMBBXByb2JlAAAGbWVtb3J5AgAKtgUBswUDD38EewF+IANBCmxBgIAgaiEUIAhBkAFrIQsgByEMIAghDkEBJAEgAiENA0AgF0EESQRAIBdBAXZBAnQhDyAXQQFxQQR0IQogDUGAgCBqIhMgA0ECdCICaiIWIAJqIRUgACICIAFBA3RqIQkDQCACIAlJBEAgDSACIA9qKAIAIAp2Qf//A3FBA3RqIgcgBygCAEEBajYCACACQQhqIQIMAQsLIwEEQCAAIA9qKAIAIgIgCnZB//8DcSERIAJBECAKa3ZB//8Dcf0QIRogAEEEIA9raigCAP0RIRsgBCICIAVBAnRqIRIDQCACIBJJBEACQCACIARrQQJ2QQ9xIhBFBEAgEiACQUBrIgcgByASSxshDyACIQkgCyEHA0AgCSAPSQRAIAcgDSARIAkoAgBzQQN0aikDACIcNwMAIwAgFiAcQv////8Pg6ciCkECdGooAgAgFSAKQQF0ai8BAGpqJAAgCUEEaiEJIAdBCGohBwwBCwsLIAsgEEEDdGoiBygCBCIKIAcoAgAiB2sgDEsEQEEAJAEgByAMaiEKCyAMIAogB2trIQwgBiACKAIAaSIQa/0QIRkDQCAHIApJBEAgFiAHQQJ0aiIJ/QAEACAb/VH9Yv19/X8gCf0ABBAgG/1R/WL9ff1//YYBIBUgB0EBdGr9AAQAIBr9Uf1i/X39jgEiGCAZ/TP9hAEiCQRAIAogB2siD0EISQRAIAlBASAPdEEBa3EhCQsgCEEQayAY/QsEAANAIAkEQCAOIBMgCWgiDyAHakECdGooAgA2AgAgDiAQIAhBEGsgD0EBdGovAQBqNgIEIA5BCGohDiAJIAlBAWtxIQkMAQsLCyAHQQhqIQcMAQsLIwFFDQAgAkEEaiECDAILCwsLIBdBAWohFyANIBRqIQ0MAQsLIA4gCGtBA3YL";
;
const BANDS = 4;
const BITS = 16;
const hash_search_PLACES = 2 ** BITS;
const PLACE_WORDS = 2 * hash_search_PLACES;
const BYTES_OF_HASH = 10;
const AT_ONCE = 8;
const SCRATCH_BYTES = 16 + 16 * 8;
const WORD = 4;
function openHashSearch(hashes, close, most) {
  const count = hashes.length / 2;
  const room = Math.ceil(count / AT_ONCE + 1) * AT_ONCE;
  const bandBytes = PLACE_WORDS * WORD + room * BYTES_OF_HASH;
  const masks = masksOf();
  const mostFound = Math.min(most, count * BANDS);
  const own = BANDS * bandBytes;
  const masksAt = own + HASH_WORDS * WORD;
  const foundAt = masksAt + masks.length * WORD + SCRATCH_BYTES;
  const { memory, exports } = loadProgram(PROGRAM, foundAt + 2 * mostFound * WORD);
  for (let band = 0; band < BANDS; band++) {
    const at = band * bandBytes;
    const rests = at + (PLACE_WORDS + 2 * room) * WORD;
    layOut(hashes, band, {
      places: new Uint32Array(memory, at, PLACE_WORDS),
      numbers: new Uint32Array(memory, at + PLACE_WORDS * WORD, count),
      others: new Uint32Array(memory, at + (PLACE_WORDS + room) * WORD, count),
      rests: new Uint16Array(memory, rests, count)
    });
  }
  new Uint32Array(memory, masksAt, masks.length).set(masks);
  const asked = new Uint32Array(memory, own, HASH_WORDS);
  return {
    found: new Uint32Array(memory, foundAt, 2 * mostFound),
    probe(picture) {
      asked.set(hashes.subarray(picture * HASH_WORDS, (picture + 1) * HASH_WORDS));
      const found = exports.probe(own, turns_TURNS, 0, room, masksAt, masks.length, close, mostFound, foundAt);
      return { count: found, isWhole: exports.isWhole.value !== 0 };
    }
  };
}
function layOut(hashes, band, { places: places2, numbers, others, rests }) {
  const word = band >> 1;
  const shift = (band & 1) * BITS;
  for (let at = word; at < hashes.length; at += 2) {
    const place = 2 * (hashes[at] >>> shift & hash_search_PLACES - 1) + 1;
    places2[place] = places2[place] + 1;
  }
  let begin = 0;
  for (let place = 0; place < places2.length; place += 2) {
    const size = places2[place + 1];
    places2[place] = places2[place + 1] = begin;
    begin += size;
  }
  for (let at = word; at < hashes.length; at += 2) {
    const own = hashes[at];
    const place = 2 * (own >>> shift & hash_search_PLACES - 1) + 1;
    const next = places2[place];
    numbers[next] = at >>> 1;
    others[next] = hashes[at ^ 1];
    rests[next] = own >>> BITS - shift;
    places2[place] = next + 1;
  }
}
function masksOf() {
  const masks = [0];
  for (let one = 0; one < BITS; one++) {
    masks.push(1 << one);
    for (let other = one + 1; other < BITS; other++)
      masks.push(1 << one | 1 << other);
  }
  return masks;
}
;
const CLOSE = 10;
const MOST_PAIRED = 500;
const MOST_NEIGHBOURS = 500;
const MOST_PROBED = 1e6;
const CANDIDATE_LIMITS = {
  mostPaired: MOST_PAIRED,
  mostNeighbours: MOST_NEIGHBOURS,
  mostProbed: MOST_PROBED
};
function findCandidates(hashes, isWanted = () => true, limits = CANDIDATE_LIMITS) {
  const count = hashes.length / HASH_WORDS;
  const pairs = collect(count, limits.mostNeighbours);
  const search = count <= limits.mostPaired ? null : openHashSearch(hashes, CLOSE, limits.mostProbed);
  const meeting = {
    hashes,
    turns: new Uint8Array(count),
    least: new Uint8Array(count).fill(CLOSE + 1),
    met: new Int32Array(count),
    count: 0
  };
  for (let first = 0; first < count; first++) {
    meeting.count = 0;
    const isWhole = search === null ? meetAll(meeting, first, count) : meetFound(meeting, search, first);
    const met = meeting.met.subarray(0, meeting.count);
    if (search !== null)
      met.sort();
    pairs.add(first, met, meeting, isWhole, isWanted);
    for (const second of met) {
      meeting.turns[second] = 0;
      meeting.least[second] = CLOSE + 1;
    }
  }
  return pairs.end();
}
function meet(meeting, hash, distance) {
  const second = hash >>> 3;
  const before = meeting.turns[second];
  if (before === 0)
    meeting.met[meeting.count++] = second;
  meeting.turns[second] = before | 1 << (hash & turns_TURNS - 1);
  if (distance < meeting.least[second])
    meeting.least[second] = distance;
}
function meetAll(meeting, first, count) {
  const { hashes } = meeting;
  const low = hashes[first * HASH_WORDS];
  const high = hashes[first * HASH_WORDS + 1];
  for (let hash = (first + 1) * turns_TURNS; hash < count * turns_TURNS; hash++) {
    const distance = bitsApart(low, high, hashes[2 * hash], hashes[2 * hash + 1]);
    if (distance <= CLOSE)
      meet(meeting, hash, distance);
  }
  return true;
}
function meetFound(meeting, { probe, found }, first) {
  const { count, isWhole } = probe(first);
  for (let place = 0; place < count; place++) {
    meet(meeting, found[2 * place], found[2 * place + 1]);
  }
  return isWhole;
}
function collect(count, mostNeighbours) {
  let room = 1024;
  let first = new Int32Array(room);
  let second = new Int32Array(room);
  let turns = new Uint8Array(room);
  let distances = new Uint8Array(room);
  let pairs = 0;
  let capped = 0;
  const neighbours = new Uint32Array(count);
  const enlarge = () => {
    room *= 2;
    const larger = (column, made) => {
      made.set(column);
      return made;
    };
    first = larger(first, new Int32Array(room));
    second = larger(second, new Int32Array(room));
    turns = larger(turns, new Uint8Array(room));
    distances = larger(distances, new Uint8Array(room));
  };
  return {
    add(one, met, { turns: turnsOf, least }, isWhole, isWanted) {
      const wanted = Array.from(met).filter((other) => isWanted(one, other));
      const kept = nearest(wanted, least, mostNeighbours);
      if (!isWhole || kept.length < wanted.length)
        capped += 1;
      neighbours[one] = neighbours[one] + wanted.length;
      for (const other of wanted)
        neighbours[other] = neighbours[other] + 1;
      for (const other of kept) {
        if (pairs === room)
          enlarge();
        first[pairs] = one;
        second[pairs] = other;
        turns[pairs] = turnsOf[other];
        distances[pairs] = least[other];
        pairs += 1;
      }
    },
    end: () => ({
      first: first.subarray(0, pairs),
      second: second.subarray(0, pairs),
      turns: turns.subarray(0, pairs),
      distances: distances.subarray(0, pairs),
      neighbours,
      capped
    })
  };
}
function nearest(all, least, most) {
  if (all.length <= most)
    return all;
  return [...all].sort((one, other) => least[one] - least[other] || one - other).slice(0, most).sort((one, other) => one - other);
}
;
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openForReading(location) {
  return (0, external_node_fs_namespaceObject.openSync)(location, OPEN_FLAGS);
}
function assertUnchanged(file, size, modified) {
  const stat = fstatSync(file);
  if (!stat.isFile() || stat.size !== size || stat.mtimeMs !== modified)
    throw changed();
}
function fill(file, memory, offset, length, position, enough = length) {
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
    if (fill(file, target, 0, target.length, 0) < target.length)
      throw changed();
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
  const file = openForReading(location);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size !== size)
      throw changed();
    return use(file);
  } finally {
    closeSync(file);
  }
}
function changed() {
  return new Failure("changed while it was being scanned");
}
;
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
function lookAt(location) {
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
function escapeCharacter(character) {
  const code = character.codePointAt(0);
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
function directoryTrouble(path) {
  try {
    return look_lookThrough(lossless_encodePath(path))?.isDirectory() ? null : "is not a directory";
  } catch (error) {
    return `is not a directory that can be looked into: ${display_display(read_describeReadError(error))}`;
  }
}
function directories_makeDirectories(path, options = {}) {
  const found = look_lookThrough(lossless_encodePath(path));
  if (found?.isDirectory())
    return;
  if (found !== void 0)
    throw notADirectory(path);
  const above = (0, external_node_path_namespaceObject.dirname)(path);
  if (above !== path)
    directories_makeDirectories(above, options);
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
  const last = text.charCodeAt(end - 1);
  return last >= 55296 && last <= 56319 ? end - 1 : end;
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
const FILE_MARK = 1346848836;
const SEGMENT_MARK = 1397180484;
const FORMAT_VERSION = 1;
const HEAD_BYTES = 32;
const HASH_BYTES = 16;
const RECORD_BYTES = 2 * HASH_BYTES + 4;
function keyOf(name) {
  return crypto_createHash("sha256").update(name).digest().toString("latin1", 0, HASH_BYTES);
}
function sumOf(key, print) {
  const hash = crypto_createHash("sha256").update(Buffer.from(key, "latin1")).update(print);
  return hash.digest().toString("latin1", 0, HASH_BYTES);
}
function fileHead(holds2) {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(FILE_MARK, 0);
  head.writeUInt32LE(FORMAT_VERSION, 4);
  head.write(keyOf(holds2), 8, "latin1");
  return head;
}
function segmentStart(records2) {
  const start = Buffer.alloc(HEAD_BYTES + records2.length * RECORD_BYTES);
  start.writeUInt32LE(SEGMENT_MARK, 0);
  start.writeUInt32LE(records2.length, 4);
  start.writeDoubleLE(records2.reduce((sum, record) => sum + record.length, 0), 8);
  for (const [number, { key, length, sum }] of records2.entries()) {
    const at = HEAD_BYTES + number * RECORD_BYTES;
    start.write(key, at, "latin1");
    start.writeUInt32LE(length, at + HASH_BYTES);
    start.write(sum, at + HASH_BYTES + 4, "latin1");
  }
  start.write(sumOfSegment(start), HASH_BYTES, "latin1");
  return start;
}
function countOfSegment(head) {
  return head.length === HEAD_BYTES && head.readUInt32LE(0) === SEGMENT_MARK ? head.readUInt32LE(4) : null;
}
function readSegmentStart(start, position) {
  if (start.toString("latin1", HASH_BYTES, 2 * HASH_BYTES) !== sumOfSegment(start))
    return null;
  const records2 = [];
  let offset = position + start.length;
  for (let at = HEAD_BYTES; at < start.length; at += RECORD_BYTES) {
    const length = start.readUInt32LE(at + HASH_BYTES);
    records2.push({
      key: start.toString("latin1", at, at + HASH_BYTES),
      offset,
      length,
      sum: start.toString("latin1", at + HASH_BYTES + 4, at + RECORD_BYTES)
    });
    offset += length;
  }
  return { records: records2, end: offset };
}
function sumOfSegment(start) {
  const hash = crypto_createHash("sha256").update(start.subarray(0, HASH_BYTES)).update(start.subarray(HEAD_BYTES));
  return hash.digest().toString("latin1", 0, HASH_BYTES);
}
;
const DIRECTORY_MODE = 448;
const FILE_MODE = 384;
const APPEND = external_node_fs_namespaceObject.constants.O_RDWR | external_node_fs_namespaceObject.constants.O_APPEND | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openPrintsFile(path, holds2, tell) {
  let descriptor;
  try {
    descriptor = openForReading(path);
  } catch (error) {
    if (error.code !== "ENOENT")
      tell(`can't be read: ${read_describeReadError(error)}`);
    return null;
  }
  try {
    const stat = (0, external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    const head = Buffer.alloc(HEAD_BYTES);
    const isWhole = stat.isFile() && fill(descriptor, head, 0, HEAD_BYTES, 0) === HEAD_BYTES;
    if (isWhole && head.equals(fileHead(holds2))) {
      const { dev: device, ino: inode } = stat;
      const file = { descriptor, records: /* @__PURE__ */ new Map(), end: HEAD_BYTES, segments: 0, device, inode };
      walk(file);
      return file;
    }
    tell("is not one of this version of data-hygiene, or damaged. It is replaced when there is something to save");
  } catch (error) {
    tell(`can't be read: ${read_describeReadError(error)}`);
  }
  (0, external_node_fs_namespaceObject.closeSync)(descriptor);
  return null;
}
function walk(file) {
  const { descriptor } = file;
  const size = (0, external_node_fs_namespaceObject.fstatSync)(descriptor).size;
  const head = Buffer.alloc(HEAD_BYTES);
  while (fill(descriptor, head, 0, HEAD_BYTES, file.end) === HEAD_BYTES) {
    const count = countOfSegment(head);
    const length = HEAD_BYTES + (count ?? 0) * RECORD_BYTES;
    if (count === null || file.end + length > size)
      return;
    const start = Buffer.allocUnsafe(length);
    if (fill(descriptor, start, 0, length, file.end) < length)
      return;
    const segment = readSegmentStart(start, file.end);
    if (segment === null || segment.end > size)
      return;
    for (const record of segment.records) {
      file.records.delete(record.key);
      file.records.set(record.key, record);
    }
    file.end = segment.end;
    file.segments += 1;
  }
}
function addPrints(path, holds2, prints) {
  const file = openOrMake(path, holds2);
  try {
    addSegment(path, file, prints);
    walk(file);
    return file;
  } catch (error) {
    (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
    throw error;
  }
}
function addSegment(path, file, prints) {
  const adding = (0, external_node_fs_namespaceObject.openSync)(path, APPEND);
  try {
    const { dev, ino } = (0, external_node_fs_namespaceObject.fstatSync)(adding, { bigint: true });
    if (dev !== file.device || ino !== file.inode)
      throw new Error("it was replaced in this moment");
    walk(file);
    (0, external_node_fs_namespaceObject.ftruncateSync)(adding, file.end);
    const records2 = [...prints].map(([key, print]) => {
      return { key, offset: 0, length: print.length, sum: sumOf(key, print) };
    });
    const segment = Buffer.concat([segmentStart(records2), ...prints.values()]);
    for (let done = 0; done < segment.length; )
      done += (0, external_node_fs_namespaceObject.writeSync)(adding, segment, done);
  } finally {
    (0, external_node_fs_namespaceObject.closeSync)(adding);
  }
}
function openOrMake(path, holds2) {
  directories_makeDirectories((0, external_node_path_namespaceObject.dirname)(path), { mode: DIRECTORY_MODE });
  const found = openPrintsFile(path, holds2, () => {
  });
  if (found !== null)
    return found;
  (0, external_node_fs_namespaceObject.rmSync)(path, { force: true });
  const made = (0, external_node_fs_namespaceObject.openSync)(path, "wx", FILE_MODE);
  (0, external_node_fs_namespaceObject.writeSync)(made, fileHead(holds2));
  (0, external_node_fs_namespaceObject.closeSync)(made);
  const file = openPrintsFile(path, holds2, () => {
  });
  if (file === null)
    throw new Error("it was replaced in this moment");
  return file;
}
;
const PENDING_BYTES = 16 * 1024 * 1024;
const MOST_SEGMENTS = 64;
const prints_MOST_BYTES = 1024 * 1024 * 1024;
function openPrints(directory, kind, version, mostBytes = prints_MOST_BYTES) {
  const holds2 = `${kind}@${version}`;
  const path = (0, external_node_path_namespaceObject.join)(directory, `${holds2}.cache`);
  const notes = [];
  const tell = (trouble) => {
    const note = `The cache "${display_display(path)}" ${display_display(trouble)}.`;
    if (!notes.includes(note))
      notes.push(note);
  };
  const used = /* @__PURE__ */ new Set();
  let file = openPrintsFile(path, holds2, tell);
  let pending = /* @__PURE__ */ new Map();
  let pendingBytes = 0;
  let isGivenUp = false;
  function find(name) {
    const key = keyOf(name);
    const waiting = pending.get(key);
    if (waiting !== void 0)
      return Uint8Array.from(waiting);
    const record = file?.records.get(key);
    if (record === void 0)
      return null;
    const print = read(record);
    if (print !== null)
      used.add(key);
    return print;
  }
  function read(record) {
    try {
      const print = Buffer.allocUnsafeSlow(record.length);
      const count = fill(file.descriptor, print, 0, record.length, record.offset);
      if (count === record.length && sumOf(record.key, print) === record.sum)
        return print;
      tell("is damaged in part; what is damaged is worked out again");
    } catch (error) {
      tell(`can't be read: ${read_describeReadError(error)}`);
    }
    return null;
  }
  function add() {
    if (pending.size === 0 || isGivenUp)
      return;
    try {
      const added = addPrints(path, holds2, pending);
      if (file !== null)
        (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
      file = added;
      for (const key of pending.keys())
        used.add(key);
    } catch (error) {
      isGivenUp = true;
      tell(`could not be saved: ${read_describeReadError(error)}`);
    }
    pending = /* @__PURE__ */ new Map();
    pendingBytes = 0;
  }
  async function shorten({ records: records2, end, segments }) {
    if (end <= mostBytes && segments <= MOST_SEGMENTS)
      return;
    const latestFirst = [...records2.values()].reverse();
    const wanted = latestFirst.filter(({ key }) => used.has(key));
    addAll(wanted, latestFirst.filter(({ key }) => !used.has(key)));
    let room = mostBytes / 2;
    const kept = [];
    for (const record of wanted) {
      room -= record.length + RECORD_BYTES;
      if (room < 0)
        break;
      kept.push(record);
    }
    const parts = function* () {
      yield fileHead(holds2);
      yield segmentStart(kept.reverse());
      for (const record of kept)
        yield read(record) ?? Buffer.alloc(record.length);
    };
    await replaceFile(path, parts(), FILE_MODE);
  }
  return {
    notes,
    find,
    keep(name, print) {
      if (isGivenUp)
        return;
      pending.set(keyOf(name), Uint8Array.from(print));
      pendingBytes += print.length;
      if (pendingBytes >= PENDING_BYTES)
        add();
    },
    async save() {
      const isChanged = pending.size > 0;
      add();
      if (file === null)
        return;
      try {
        if (isChanged && !isGivenUp)
          await shorten(file);
      } catch (error) {
        tell(`could not be saved: ${read_describeReadError(error)}`);
      }
      (0, external_node_fs_namespaceObject.closeSync)(file.descriptor);
      file = null;
    }
  };
}
;
const MOST_KEPT = 4e6;
const MOST_OF_ONE = 2e3;
const DIGEST_BYTES = 16;
const ASKED = DIGEST_BYTES;
const TURN = ASKED + 2;
const FLAGS = TURN + 1;
const SIMILARITY = FLAGS + 1;
const ENTRY_BYTES = SIMILARITY + 4;
const IS_ALIGNED = 256;
function askedOf(turns, isAligned) {
  return isAligned ? IS_ALIGNED | turns : turns;
}
function likenessIn(result, index) {
  return {
    similarity: result.similarity[index],
    turn: result.turns[index],
    isProved: result.isProved[index] === 1,
    canAlign: result.canAlign[index] === 1
  };
}
function openKeptLikeness(directory) {
  const cache = openPrints(directory, "likeness", NEAR_VERSION);
  const known2 = /* @__PURE__ */ new Map();
  let kept = 0;
  function neighboursOf(digest) {
    let neighbours = known2.get(digest);
    if (neighbours === void 0) {
      neighbours = { entries: entriesIn(cache.find(nameOf(digest))), used: /* @__PURE__ */ new Set(), isChanged: false };
      known2.set(digest, neighbours);
    }
    return neighbours;
  }
  return {
    among(prints) {
      const digests = /* @__PURE__ */ new Map();
      const digestOf = (picture) => {
        let digest = digests.get(picture);
        if (digest === void 0) {
          digest = likenessDigest(printAt(prints, picture)).toString("latin1", 0, DIGEST_BYTES);
          digests.set(picture, digest);
        }
        return digest;
      };
      const keyOf2 = (second, asked) => digestOf(second) + String.fromCharCode(asked & 255, asked >> 8);
      return {
        find(first, second, asked) {
          const neighbours = neighboursOf(digestOf(first));
          const key = keyOf2(second, asked);
          const entry = neighbours.entries.get(key);
          if (entry === void 0)
            return null;
          neighbours.used.add(key);
          return decode(entry);
        },
        keep(first, second, asked, likeness) {
          if (kept === MOST_KEPT)
            return;
          kept += 1;
          const neighbours = neighboursOf(digestOf(first));
          const key = keyOf2(second, asked);
          neighbours.entries.set(key, encode(key, likeness));
          neighbours.used.add(key);
          neighbours.isChanged = true;
        }
      };
    },
    async save() {
      for (const [digest, { entries, used, isChanged }] of known2) {
        if (!isChanged)
          continue;
        const all = [...entries].filter(([key]) => entries.size <= MOST_OF_ONE || used.has(key));
        cache.keep(nameOf(digest), Buffer.concat(all.map(([, entry]) => entry)));
      }
      await cache.save();
    },
    get notes() {
      return cache.notes;
    }
  };
}
function nameOf(digest) {
  return `likeness:${Buffer.from(digest, "latin1").toString("hex")}`;
}
function entriesIn(record) {
  const entries = /* @__PURE__ */ new Map();
  if (record === null)
    return entries;
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    entries.set(bytes.toString("latin1", at, at + TURN), bytes.subarray(at, at + ENTRY_BYTES));
  }
  return entries;
}
function encode(key, { similarity, turn, isProved, canAlign }) {
  const entry = Buffer.alloc(ENTRY_BYTES);
  entry.write(key, "latin1");
  entry.writeUInt8(turn, TURN);
  entry.writeUInt8((isProved ? 1 : 0) | (canAlign ? 2 : 0), FLAGS);
  entry.writeFloatLE(similarity, SIMILARITY);
  return entry;
}
function decode(entry) {
  const flags = entry.readUInt8(FLAGS);
  return {
    similarity: entry.readFloatLE(SIMILARITY),
    turn: entry.readUInt8(TURN),
    isProved: (flags & 1) !== 0,
    canAlign: (flags & 2) !== 0
  };
}
;
const BLOCK = 2048;
const LEAST = 2e3;
const MOST = 32e3;
const TASKS = 16;
function orderedPairs(pairs, first, second, pictures) {
  const blocks = Math.ceil(pictures / BLOCK);
  const blockOf = (pair) => Math.floor(first[pair] / BLOCK);
  const bySecond = sorted(pairs, (pair) => second[pair], pictures);
  const ordered = sorted(bySecond, blockOf, blocks);
  const most = Math.min(MOST, Math.max(LEAST, Math.ceil(pairs.length / TASKS)));
  const ends = [];
  let begun = 0;
  ordered.forEach((pair, place) => {
    const count = place - begun;
    const isEnd = count > 0 && blockOf(pair) !== blockOf(ordered[place - 1]);
    if (count < most && !(isEnd && count >= LEAST))
      return;
    ends.push(place);
    begun = place;
  });
  if (ordered.length > begun)
    ends.push(ordered.length);
  return { pairs: ordered, ends };
}
function sorted(numbers, keyOf2, different) {
  const next = new Uint32Array(different + 1);
  for (const number of numbers)
    next[keyOf2(number) + 1] = next[keyOf2(number) + 1] + 1;
  for (let key = 1; key <= different; key++)
    next[key] = next[key] + next[key - 1];
  const found = new Int32Array(numbers.length);
  for (const number of numbers) {
    const key = keyOf2(number);
    const place = next[key];
    found[place] = number;
    next[key] = place + 1;
  }
  return found;
}
;
const ALIGNED_PER_TASK = 50;
const NEARLY_EQUAL_HASH = 2;
function hashesIn(prints, pictures) {
  const hashes = new Uint32Array(pictures.length * HASH_WORDS);
  pictures.forEach((picture, place) => {
    copyHashes(printAt(prints, picture), hashes, place);
  });
  return { pictures, hashes };
}
function areNearlyEqual({ hashes }, one, other) {
  const at = one * HASH_WORDS;
  const from = other * HASH_WORDS;
  return bitsApart(hashes[at], hashes[at + 1], hashes[from], hashes[from + 1]) <= NEARLY_EQUAL_HASH;
}
function candidatesAmong(hashed, isWanted) {
  return findCandidates(hashed.hashes, isWanted);
}
function keepPairs(candidates, isKept) {
  const { first, second, turns, distances } = candidates;
  const kept = [];
  const neighbours = candidates.neighbours.slice();
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair];
    const other = second[pair];
    if (isKept(one, other))
      kept.push(pair);
    else
      for (const picture of [one, other])
        neighbours[picture] = neighbours[picture] - 1;
  }
  if (kept.length === first.length)
    return candidates;
  return {
    first: Int32Array.from(kept, (pair) => first[pair]),
    second: Int32Array.from(kept, (pair) => second[pair]),
    turns: Uint8Array.from(kept, (pair) => turns[pair]),
    distances: Uint8Array.from(kept, (pair) => distances[pair]),
    neighbours,
    capped: candidates.capped
  };
}
async function nearPairs(candidates, { pictures }, prints, kept, world, isForGroups) {
  const { first, second, turns } = candidates;
  const compared = emptyCompared(first.length);
  const pairs = Int32Array.from(first, (_, pair) => pair);
  await compareSome(pairs, false, (pair, { similarity, turn, isProved, canAlign }) => {
    compared.similarity[pair] = similarity;
    compared.turns[pair] = turn;
    compared.isProved[pair] = isProved ? 1 : 0;
    compared.canAlign[pair] = canAlign ? 1 : 0;
  });
  const { pairs: toAlign, left } = pairsToAlign(candidates, compared);
  const aligned = isForGroups ? await alignNeeded(candidates, compared, toAlign, alignSome) : await alignSome(toAlign);
  const found = provedPairs(candidates, compared, toAlign, aligned).map((pair) => ({
    ...pair,
    first: pictures[pair.first],
    second: pictures[pair.second]
  }));
  return { pairs: found, left };
  function turnsFor(isAligned) {
    return isAligned ? compared.turns : turns;
  }
  async function alignSome(some) {
    const reached = new Float32Array(some.length);
    const placeOf2 = new Map(Array.from(some, (pair, place) => [pair, place]));
    await compareSome(some, true, (pair, { similarity }) => {
      reached[placeOf2.get(pair)] = similarity;
    });
    return reached;
  }
  async function compareSome(some, isAligned, take) {
    const turnsOf = turnsFor(isAligned);
    const pairOf = (pair) => [
      pictures[first[pair]],
      pictures[second[pair]],
      askedOf(turnsOf[pair], isAligned)
    ];
    const left2 = some.filter((pair) => {
      const known2 = kept?.find(...pairOf(pair)) ?? null;
      if (known2 !== null)
        take(pair, known2);
      return known2 === null;
    });
    await inTasks(left2, isAligned, (pair, likeness) => {
      take(pair, likeness);
      kept?.keep(...pairOf(pair), likeness);
    });
  }
  async function inTasks(some, isAligned, take) {
    const { pairs: pairs2, ends } = isAligned ? inSmall(some) : orderedPairs(some, first, second, pictures.length);
    const ownOf = (number) => pairs2.subarray(ends[number - 1] ?? 0, ends[number]);
    const turnsOf = turnsFor(isAligned);
    const taskOf = (number) => {
      const own = ownOf(number);
      return {
        prints: prints.bytes,
        first: own.map((pair) => pictures[first[pair]]),
        second: own.map((pair) => pictures[second[pair]]),
        turns: Uint8Array.from(own, (pair) => turnsOf[pair]),
        isAligned
      };
    };
    await world.workers.run("likeness", { length: ends.length, at: taskOf }, (result, number) => {
      ownOf(number).forEach((pair, index) => {
        take(pair, likenessIn(result, index));
      });
    }, () => {
    });
  }
}
function inSmall(pairs) {
  const ends = [];
  for (let end = ALIGNED_PER_TASK; end < pairs.length; end += ALIGNED_PER_TASK)
    ends.push(end);
  if (pairs.length > 0)
    ends.push(pairs.length);
  return { pairs, ends };
}
;
const NEARLY_EQUAL_LUMA = 4;
function toBeDecoded(part, { first, second }, hashed, prints) {
  const wanted = /* @__PURE__ */ new Set();
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair];
    const other = second[pair];
    if (!areNearlyEqual(hashed, one, other))
      continue;
    const left = hashed.pictures[one];
    const right = hashed.pictures[other];
    if (!mayBeEqual(prints, left, right))
      continue;
    wanted.add(left);
    wanted.add(right);
  }
  return [...wanted].filter((picture) => {
    const print = readPrint(printAt(prints, picture));
    return print?.pixels === null && (part === "pixels" || print.top === null);
  }).sort((one, other) => one - other);
}
function firstOfEqual(pictures, prints) {
  const byPixels = /* @__PURE__ */ new Map();
  const firsts = /* @__PURE__ */ new Map();
  for (const picture of pictures) {
    const pixels = readPrint(printAt(prints, picture))?.pixels?.toString("latin1");
    const known2 = pixels === void 0 ? void 0 : byPixels.get(pixels);
    if (pixels !== void 0 && known2 === void 0)
      byPixels.set(pixels, picture);
    firsts.set(picture, known2 ?? picture);
  }
  return firsts;
}
function mayBeEqual(prints, one, other) {
  const left = readPrint(printAt(prints, one));
  const right = readPrint(printAt(prints, other));
  if (left === null || right === null)
    return false;
  if (left.width !== right.width || left.height !== right.height)
    return false;
  if (left.pixels !== null && right.pixels !== null)
    return false;
  if (topsDiffer(left, right))
    return false;
  if (left.isExact && right.isExact) {
    return Buffer.compare(left.luma, right.luma) === 0 && Buffer.compare(left.colours, right.colours) === 0;
  }
  let apart = 0;
  for (let cell = 0; cell < left.luma.length; cell++) {
    apart += Math.abs(left.luma[cell] - right.luma[cell]);
  }
  return apart <= NEARLY_EQUAL_LUMA * left.luma.length;
}
function topsDiffer({ top }, { top: other }) {
  const isKnown = top?.some((byte) => byte !== 0) === true && other?.some((byte) => byte !== 0) === true;
  return isKnown && !top.equals(other);
}
;
const DECODERS_VERSION = 2;
;
const PICTURE_VERSION = 2;
const equal_pixels_PIXELS_BYTES = 32;
function namePixels({ width, height, rgba, rest }) {
  const hash = createHash("sha256").update(`${width} ${height} `).update(rgba);
  return (rest === null ? hash : hash.update(rest)).digest();
}
;
const PICTURE_FORM = {
  ...{ name: "picture", kind: "picture", work: "prints", bytes: PRINT_BYTES },
  // Of the decoders, of what is made of what they give, and of what it is compared by.
  version: DECODERS_VERSION * 1e6 + NEAR_VERSION * 1e3 + PICTURE_VERSION,
  isOne: (bytes) => readPrint(bytes) !== null
};
;
function pixelGroups(firsts, source, isWhole) {
  const { prints } = source;
  return equalGroups("picture", firsts, source, isWhole, {
    keyOf: (picture) => look(prints, picture).pixels.toString("hex"),
    lookOf: (picture) => lookOf(prints, picture, null)
  });
}
function nearGroups(pairs, firsts, source) {
  const { prints } = source;
  const equals = /* @__PURE__ */ new Map();
  for (const [picture, first] of firsts) {
    if (picture === first)
      continue;
    lists_addTo(equals, first, picture);
  }
  return groupNear(pairs).map(({ pictures, pairs: own }) => {
    const members = pictures.flatMap((picture, place) => {
      const pair = place === 0 ? null : own[place - 1];
      return [picture, ...equals.get(picture) ?? []].flatMap((each) => membersOf(source, each, place, lookOf(prints, each, pair)));
    });
    const similarity = own.reduce((least, pair) => Math.min(least, pair.similarity), 1);
    const names = pictures.map((picture) => `near-picture:${make_groups_nameOf(look(prints, picture))}`);
    const group = groupOf("near-picture", names, members);
    return { contents: pictures, group: { ...group, similarity: rounded(similarity) } };
  });
}
function lookOf(prints, picture, pair) {
  const { format, width, height, luma, colours } = look(prints, picture);
  return {
    ...{ format, width, height },
    similarity: pair === null ? 1 : rounded(pair.similarity),
    turned: pair === null ? null : TURN_WORDS[pair.turn] ?? null,
    isAligned: pair?.isAligned ?? false,
    thumbnail: { luma, colours }
  };
}
function look(prints, picture) {
  const print = readPrint(printAt(prints, picture));
  if (print === null)
    throw new TypeError("a picture without a fingerprint was compared");
  return print;
}
function make_groups_nameOf({ width, height, luma, colours }) {
  return crypto_createHash("sha256").update(`${width} ${height} `).update(luma).update(colours).digest("hex").slice(0, 40);
}
function rounded(similarity) {
  return Math.floor(similarity * 1e3) / 1e3;
}
;
const FEWEST_PAIRS = 10;
const LIKE_CHANCE = 0.8;
function looksLikeNoise(pairs, samples) {
  if (pairs.length < FEWEST_PAIRS)
    return false;
  let total = 0;
  for (const count of samples.values())
    total += count;
  let same = 0;
  for (const count of samples.values())
    same += (count / total) ** 2;
  const differ = pairs.filter(([one, other]) => one !== other).length;
  return same < 1 && differ / pairs.length >= LIKE_CHANCE * (1 - same);
}
;
const noise_LIKE_CHANCE = "near-identical pictures carry different labels here about as often as chance would make them";
function lowerNoise(groups, pairs, { contents, files }, layout) {
  if (pairs.length === 0)
    return;
  const datasets = /* @__PURE__ */ new Map();
  const placements = contents.map((content) => layout.placementOf(paths_pathAt(files, content.files[0])));
  for (const { dataset, label } of placements) {
    if (label === null)
      continue;
    const known2 = datasets.get(dataset ?? "") ?? { samples: /* @__PURE__ */ new Map(), pairs: [] };
    known2.samples.set(label, (known2.samples.get(label) ?? 0) + 1);
    datasets.set(dataset ?? "", known2);
  }
  for (const { first, second } of pairs) {
    const one = placements[first];
    const other = placements[second];
    if (one?.label == null || other?.label == null || one.dataset !== other.dataset)
      continue;
    datasets.get(one.dataset ?? "")?.pairs.push([one.label, other.label]);
  }
  const noisy = /* @__PURE__ */ new Set();
  for (const [dataset, { samples, pairs: labels }] of datasets) {
    if (looksLikeNoise(labels, samples))
      noisy.add(dataset);
  }
  for (const { group, contents: own } of groups) {
    if (own.some((picture) => noisy.has(placements[picture]?.dataset ?? "")))
      group.because = noise_LIKE_CHANCE;
  }
}
;
async function read_elsewhere_takeRead(part, { contents, files }, numbers, read, takers) {
  const places2 = /* @__PURE__ */ new Map();
  for (const content of numbers) {
    contents[content]?.files.forEach((file, rank) => {
      places2.set(file, { content, rank });
    });
  }
  if (places2.size === 0)
    return;
  if (part === "pixels") {
    return read.pixels(files, (file, pixels) => {
      const place = places2.get(file);
      if (place !== void 0)
        takers.take(place.content, null, pixels);
    });
  }
  const found = /* @__PURE__ */ new Map();
  await read.prints(files, (file, { print, trouble }) => {
    const place = places2.get(file);
    if (place === void 0 || print === null && trouble === null)
      return;
    if ((found.get(place.content)?.rank ?? Number.POSITIVE_INFINITY) < place.rank)
      return;
    found.set(place.content, { rank: place.rank, trouble });
    if (print !== null)
      takers.take(place.content, null, print);
  });
  for (const content of numbers) {
    const each = found.get(content);
    if (each === void 0)
      takers.absent(content);
    else if (each.trouble !== null)
      takers.trouble(content, each.trouble);
  }
}
;
async function addPixelNames(part, source, pictures) {
  const { prints, kept } = source;
  const takers = {
    absent() {
    },
    recall: () => false,
    take: (picture, name, digest) => {
      const print = printAt(prints, picture);
      if (part === "tops")
        addTop(print, digest);
      else
        addPixels(print, digest);
      if (name !== null)
        kept?.keep(name, print);
    },
    // It is told by its thumbnail as before.
    trouble() {
    }
  };
  if (kept?.read !== void 0 && part === "tops")
    return;
  if (kept?.read !== void 0)
    return read_elsewhere_takeRead("pixels", source, pictures, kept.read, takers);
  await readInBatches(part, source, pictures, takers);
}
;
const LOADED_PICTURES = { form: PICTURE_FORM, open: openPictures };
function openPictures(cache) {
  const likeness = cache === null ? null : openKeptLikeness(cache);
  return {
    find: (comparison, layout, isApart) => findGroups(comparison, likeness, layout, isApart),
    alikeAmong: (both, comparison, asked) => alikeAmong(both, comparison, likeness, asked),
    save: async () => likeness?.save(),
    get notes() {
      return likeness?.notes ?? [];
    }
  };
}
async function findGroups(comparison, likeness, layout, isApart) {
  const { contents, prints, kinds, world } = comparison;
  const pictures = withPrints(prints);
  const hashed = hashesIn(prints, pictures);
  const inOneDataset = sharesDataset(contents, pictures);
  const candidates = candidatesAmong(hashed, (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other));
  const firsts = await equalPictures(kinds, prints, hashed, candidates, (part, some) => addPixelNames(part, comparison, some));
  const equal = kinds.has("picture") ? pixelGroups(firsts, comparison, !isApart) : [];
  const near = [];
  let unaligned = 0;
  if (kinds.has("near-picture")) {
    const isFirst = (place) => firsts.get(pictures[place]) === pictures[place];
    const left = keepPairs(candidates, (one, other) => isFirst(one) && isFirst(other) && inOneDataset(one, other));
    const found = await nearPairs(left, hashed, prints, likeness?.among(prints) ?? null, world, true);
    const { pairs } = found;
    unaligned = found.left;
    addAll(near, nearGroups(pairs, firsts, comparison));
    lowerNoise(near, pairs, comparison, layout);
  }
  return {
    told: [...equal, ...near],
    swallowed: isApart ? /* @__PURE__ */ new Set() : groupsWithin(equal, comparison),
    notes: [...cappedNotes(candidates.capped), ...unalignedNotes(unaligned)]
  };
}
function cappedNotes(capped) {
  if (capped === 0)
    return [];
  return [
    `${countOf(capped, "picture")} ${capped === 1 ? "is" : "are"} composed like very many others, so not all pairs of them were compared; the most alike were`
  ];
}
function unalignedNotes(unaligned) {
  if (unaligned === 0)
    return [];
  return [
    `${countOf(unaligned, "pair")} of pictures that are composed alike ${unaligned === 1 ? "was" : "were"} not looked at for cropping, since there are so many; those that are most alike were`
  ];
}
async function equalPictures(kinds, prints, hashed, candidates, decode2) {
  if (!kinds.has("picture"))
    return new Map(hashed.pictures.map((picture) => [picture, picture]));
  await decode2("tops", toBeDecoded("tops", candidates, hashed, prints));
  await decode2("pixels", toBeDecoded("pixels", candidates, hashed, prints));
  return firstOfEqual(hashed.pictures, prints);
}
async function alikeAmong(both, comparison, likeness, asked) {
  const { contents, now, prints } = both;
  const gone = contents.flatMap((_, picture) => picture >= now ? [picture] : []);
  const pictures = [.../* @__PURE__ */ new Set([...asked, ...gone])].filter((picture) => prints.isKnown[picture] === 1).sort((one, other) => one - other);
  const hashed = hashesIn(prints, pictures);
  const inOneDataset = sharesDataset(contents, pictures);
  const candidates = candidatesAmong(hashed, (one, other) => inOneDataset(one, other) || areNearlyEqual(hashed, one, other));
  const { kinds, world } = comparison;
  const ofNow = { ...comparison, contents, prints };
  const firsts = await equalPictures(kinds, prints, hashed, candidates, async (part, some) => {
    const isOfNow = (picture) => picture < now;
    await addPixelNames(part, ofNow, some.filter(isOfNow));
    await addPixelNames(part, both, some.filter((picture) => !isOfNow(picture)));
  });
  const byFirst = /* @__PURE__ */ new Map();
  for (const [picture, first] of firsts)
    lists_addTo(byFirst, first, picture);
  const near = /* @__PURE__ */ new Map();
  if (kinds.has("near-picture")) {
    const left = keepPairs(candidates, inOneDataset);
    const { pairs } = await nearPairs(left, hashed, prints, likeness?.among(prints) ?? null, world, false);
    for (const { first, second } of pairs) {
      lists_addTo(near, first, second);
      lists_addTo(near, second, first);
    }
  }
  return (picture, kind) => {
    const equal = byFirst.get(firsts.get(picture) ?? -1) ?? [];
    return kind === "near-picture" ? [...equal, ...near.get(picture) ?? []] : equal;
  };
}
function sharesDataset(contents, pictures) {
  const numbers = /* @__PURE__ */ new Map();
  const several = /* @__PURE__ */ new Map();
  const own = Int32Array.from(pictures, (picture, place) => {
    const { datasets } = contents[picture];
    if (datasets.length > 1)
      several.set(place, datasets);
    const [first = ""] = datasets;
    const known2 = numbers.get(first) ?? numbers.size;
    numbers.set(first, known2);
    return known2;
  });
  return (one, other) => {
    if (own[one] === own[other])
      return true;
    if (!several.has(one) && !several.has(other))
      return false;
    const datasets = contents[pictures[other]]?.datasets ?? [];
    return contents[pictures[one]]?.datasets.some((dataset) => datasets.includes(dataset)) === true;
  };
}
var __webpack_exports__LOADED_PICTURES = __webpack_exports__.C;
export { __webpack_exports__LOADED_PICTURES as LOADED_PICTURES };
