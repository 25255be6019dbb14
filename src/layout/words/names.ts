import { words } from './table.js'

/** Whole names of files that describe data which lies elsewhere: they can stand in its place. */
export const DESCRIPTION_NAMES: ReadonlySet<string> = words('dvc.lock dvcfile')

/** Whole names, in lower case, of files that are code whatever their ending. */
export const CODE_NAMES: ReadonlySet<string> = words(
  'makefile gnumakefile rakefile gemfile procfile jenkinsfile vagrantfile snakefile justfile', // run by tools
  'dockerfile containerfile cmakelists.txt manifest.in meson.build meson_options.txt build.bazel', // build files
  'build workspace gradlew mvnw configure robots.txt runtime.txt packages.txt apt.txt description namespace', // packages of Bazel, R, Heroku and Streamlit
)

/** Whole names of files that set up programs. */
export const SETTINGS_NAMES: ReadonlySet<string> = words(
  'package.json package-lock.json npm-shrinkwrap.json composer.json bower.json lerna.json nx.json turbo.json', // JavaScript and PHP
  'tsconfig.json jsconfig.json angular.json vercel.json firebase.json manifest.json app.json babel.config.json', // web
  'pipfile pom.xml androidmanifest.xml info.plist web.xml', // Python, Java, mobile
  'dvc.yaml devcontainer.json launch.json tasks.json extensions.json settings.json cmakepresets.json', // DVC and editors
  'config.json tokenizer.json tokenizer_config.json special_tokens_map.json generation_config.json', // Hugging Face models
  'adapter_config.json preprocessor_config.json trainer_state.json training_args.json zero_to_fp32.json', // Hugging Face trainer
  'vss.json codemeta.json .zenodo.json renovate.json dataflow.json requirements.json', // services
)

/** Whole names that systems, editors, tools and placeholders leave behind. */
export const LITTER_NAMES: ReadonlySet<string> = words(
  '.gitkeep .keep .gitignore .gitattributes .gitmodules .empty .placeholder .ds_store .directory', // git and desktops
  'thumbs.db ehthumbs.db desktop.ini icon\r .nomedia .picasa.ini __init__.py placeholder _placeholder', // Windows, macOS, Android, Python
  '.hgignore .dockerignore .npmignore .coverage .rhistory .rdata', // tools
)

/** Whole names of files that tell people about data, and their beginnings. */
export const TOLD_TO_PEOPLE = [
  'readme',
  'license',
  'licence',
  'copying',
  'changelog',
  'contributing',
] as const

/**
 * Names without ending of files that describe a dataset, or hold its vocabulary: equal ones are normal in several
 * datasets or versions of one.
 */
export const METADATA_STEMS: ReadonlySet<string> = words(
  'classes class_names classnames class_list _classes labels label_names labelnames label_list label_map labelmap names', // YOLO, Roboflow, TensorFlow
  'categories category_names categories_names idx2label id2label label2id class_to_idx wnids synsets', // COCO, Hugging Face, Tiny ImageNet
  'merges', // pairs of BPE: GPT-2, RoBERTa
  'data_description data_dictionary data_dict datadictionary', // Kaggle's House Prices, REDCap
  'vocab vocabulary vocabs dict dictionary mapping mappings schema codebook features_info feature_names', // NLP, UCI
  'dataset_info dataset_infos dataset_dict dataset-metadata dataset_metadata datapackage metadata', // Hugging Face, Kaggle, Frictionless
  'dataset_description croissant ontology', // BIDS, Croissant, MultiWOZ
  'entity2id relation2id', // vocabularies of OpenKE
  'sample_submission samplesubmission sample_submission_format gender_submission submission_format', // Kaggle, DrivenData
  'md5sums sha1sums sha256sums checksums checksum md5sum sha1sum sha256sum sha512sum shasums256 manifest-md5 manifest-sha1 manifest-sha256 manifest-sha512 bagit bag-info tagmanifest-md5 tagmanifest-sha1 tagmanifest-sha256 tagmanifest-sha512', // checksums, BagIt
  'codemeta _success', // CodeMeta, Spark
)

/** Endings of texts and documents whose own name can say data: `alpaca_data.json` of Stanford Alpaca. */
export const DATA_FILE_ENDINGS: ReadonlySet<string> = words('json xml pkl pickle txt text')

/** Words beside data that make a name that of a document or of settings: `data_description.txt` of Kaggle. */
export const ABOUT_DATA_WORDS: ReadonlySet<string> = words(
  'license licence description dictionary source sources info readme notes note documentation help', // told to people
  'config configuration settings schema card statement policy format version report summary stats statistics', // told to programs
  'test tests mock fake dummy example examples template templates placeholder cache extraction', // of code
)

/** Endings that describe, whatever the name before them. */
export const METADATA_ENDINGS: ReadonlySet<string> = words(
  'md5 sha1 sha256 sha512 sfv crc', // checksums
  'names labels classes vocab', // Darknet obj.names, Roboflow _darknet.labels, imdb.vocab
  'cff', // CITATION.cff
  'cache', // labels.cache of Ultralytics
  'xsd dtd xsl xslt', // schemas of documents
  'prj cpg qpj', // projection and character set of a shapefile: the same for all of a country
)

/** Endings that a file with one of `METADATA_STEMS` can have; a picture called `names.png` is a picture. */
export const METADATA_FORMATS: ReadonlySet<string> = words(
  'txt json jsonl csv tsv yaml yml xml pkl pickle parquet pbtxt names npy npz md5 sha256',
)

/** Whole names of metadata. */
export const METADATA_NAMES: ReadonlySet<string> = words(
  'data.yaml dataset.yaml data.yml dataset.yml obj.names obj.data citation.cff labels.cache _success', // YOLO, Darknet, Spark
  'md5sum md5sums sha1sum sha1sums sha256sum sha256sums sha512sum sha512sums checksum checksums', // GNU, PhysioNet
  'vocab.bpe', // GPT-2
  'state.json stats.json statistics.json norm_stats.json norm.json', // save_to_disk of Hugging Face, LeRobot
  'participants.json participants.tsv datacite.yml .bidsignore', // BIDS; descriptions for search
  'batches.meta batches.meta.txt', // names of the classes of CIFAR-10
  'stats.xml', // Universal Dependencies
  'authors contributors maintainers owners codeowners notice notices credits thanks acknowledgements', // about people
  'version cname install history todo citation security governance data_license', // about a repository
  'authors.txt contributors.txt maintainers.txt notice.txt credits.txt version.txt acknowledgements.txt', // the same as texts
)
