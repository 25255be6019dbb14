import { words } from './table.js'

/**
 * What a file is by its ending, from the surest sign of data down. All before `text` are data wherever they lie; those
 * up to `document` are data where their place or their name says so.
 */
export const KIND_NAMES = [
  'picture',
  'sound',
  'video',
  'scene',
  'volume',
  'table',
  'array',
  'records',
  'archive',
  'text',
  'other',
  'document',
  'prose',
  'code',
  'settings',
  'model',
] as const
export type KindName = (typeof KIND_NAMES)[number]

/** Endings of each kind, without the dot, and who reads or writes files that end so. */
export const ENDINGS: Record<Exclude<KindName, 'other'>, ReadonlySet<string>> = {
  picture: words(
    'jpg jpeg png ppm bmp pgm tif tiff webp', // torchvision.datasets.folder.IMG_EXTENSIONS
    'gif', // Keras image_dataset_from_directory; masks of Carvana
    'jpe jfif jp2 dib pbm pnm', // Pillow and OpenCV
    'heic heif avif apng jxl svg tga exr hdr', // phones, drawings, renderings
    'dng cr2 nef arw raf', // raw pictures of cameras: MIT-Adobe FiveK, SID of Sony and of Fuji
  ),
  sound: words(
    'wav flac mp3 ogg', // torchaudio: LibriSpeech, Common Voice, FMA
    'aac aif aiff amr au m4a opus oga wma', // GTZAN (.au), VoxCeleb (.m4a), AudioSet
    'mid midi sph', // MAESTRO, Lakh; TIDIGITS
    'caf', // recordings of phones: donateacry-corpus
    'abc krn musicxml mxl', // notes: Nottingham, Essen folk songs, music21
  ),
  video: words(
    'avi mp4', // torchvision: UCF101, HMDB51, Kinetics
    '3gp flv m2ts m4v mkv mov mpeg mpg mts ogv webm wmv', // YouTube-8M and cameras
  ),
  scene: words(
    'ply pcd las laz off obj stl xyz', // Open3D and PyTorch3D: ModelNet (.off), ShapeNet (.obj), Semantic3D
    'glb gltf fbx e57 splat', // Objaverse; laser scanners
    'vtk vtp vtu', // ParaView: AirfRANS
    'mol mol2 pdb pdbqt cif', // structures of molecules and crystals: PDBbind, ProteinNet, CGCNN
  ),
  volume: words(
    'nii mha mhd nrrd nhdr mgz mgh mnc dcm dicom ima', // nibabel, SimpleITK, pydicom: Medical Decathlon, LIDC
    'edf bdf gdf fif cnt snirf eeg fdt set nwb', // MNE, EEGLAB, BIDS: BCI Competition, Sleep-EDF
    'raw zraw img', // data of MetaImage (LUNA16) and Analyze headers; cameras
    'svs ndpi czi lif', // OpenSlide, Bio-Formats: Camelyon
    'bvh c3d amc', // motion: CMU Mocap, LaFAN1
    'mseed sac segy sgy', // ObsPy: STEAD, F3
    'inkml', // strokes of a pen: CROHME
    'bag mcap', // recordings of robots, by ROS: EuRoC, Udacity
  ),
  table: words(
    'csv tsv tab psv parquet pq parq feather xlsx xls ods', // pandas, Spark
    'arff sav dta sas7bdat xpt', // OpenML and Weka; SPSS, Stata, SAS
    'data dat', // UCI: iris.data, adult.data; MovieLens: ratings.dat
    'rda rds rdata', // R: data/*.rda of packages
  ),
  array: words(
    'npy npz h5 hdf5 hdf mat', // NumPy, h5py, SciPy: SVHN (.mat)
    'nc nc4 grib grb zarr fits', // xarray and astropy: ERA5, Galaxy10
    'root', // uproot: CMS and ATLAS open data
  ),
  records: words(
    'jsonl ndjson jsonlines ldjson arrow orc avro', // Hugging Face datasets, Spark
    'iob iob2 bio bioes conllp', // chunks and names of CoNLL's kin
    'conll conllu conllx libsvm svmlight idx', // CoNLL, Universal Dependencies, LIBSVM, MNIST
    'ubyte idx1-ubyte idx3-ubyte', // MNIST
    'fasta fastq fa fq vcf', // Biopython
    'faa fna ffn fas bed gff gff3 gtf sam bam cram bcf a3m sto', // NCBI, UCSC, samtools; OpenFold
    'sqlite lmdb', // Kaggle European Soccer; LSUN
    'sqlite3 db', // compas.db of ProPublica, MultiWOZ
    'sdf smi smiles', // RDKit, DeepChem: Tox21, ZINC
    'geojson topojson gpkg shp', // GeoPandas: SpaceNet, Natural Earth
    'pgn sgf', // games: Lichess, KGS
    'pos neg', // Pang and Lee: rt-polarity.pos
    'tmx', // OPUS
  ),
  archive: words(
    'zip tar tgz tbz tbz2 txz 7z rar', // torchvision.datasets.utils.extract_archive
    'gz bz2 xz zst lz4 zstd z', // what is left of a name when its own ending is not known
    'tfrecord tfrecords rec mds beton', // TensorFlow, MXNet, MosaicML, FFCV
  ),
  text: words('txt text'),
  document: words('log out err html htm pdf tex bib doc docx ppt pptx rtf odt eps'),
  prose: words('md rst adoc markdown mdx'),
  code: words(
    'py pyi pyx pxd ipynb r rmd jl m', // Python, notebooks, R, Julia, MATLAB
    'c h cc cpp cxx hpp hh cu cuh java kt kts scala go rs swift mm cs fs vb', // compiled languages
    'js jsx mjs cjs ts tsx vue svelte css scss sass less php rb pl pm lua dart', // web and scripts
    'sh bash zsh fish bat cmd ps1 psm1 awk', // shells
    'cmake mk mak gradle sbt bzl ninja am ac m4', // build files
    'sql proto thrift f f90 for pas asm s hs ml erl ex exs clj lisp el vim', // other languages
    'jar class pyc pyo whl', // compiled code
    'ttf otf woff woff2 eot', // fonts of pages
    'nb wl nf smk wdl cwl do sas sln csproj vcxproj xcodeproj storyboard xib', // projects and workflows
  ),
  settings: words(
    'yaml yml toml ini cfg conf config properties env', // read by programs
    'lock prototxt pbtxt gin hydra jsonnet libsonnet tf tfvars', // locks; Caffe, TensorFlow, gin-config
    'editorconfig gitignore gitattributes gitmodules dockerignore npmrc', // tools
  ),
  model: words(
    'ckpt onnx safetensors tflite', // Lightning and TensorFlow, ONNX, Hugging Face, TFLite
    'caffemodel weights mlmodel mlpackage gguf ggml keras pth tar.pth engine trt pdparams pdmodel', // other frameworks
  ),
}

/** Endings behind another one that say how it is packed. */
export const PACKED: ReadonlySet<string> = words('gz bz2 xz zst zstd lz4 z')
