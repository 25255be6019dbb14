import { words } from './table.js'

/** A word of a directory's name that says data. */
export const DATA_WORDS: ReadonlySet<string> = words(
  'data dataset datasets corpus corpora dat', // as most loaders have it; MovieLens copies
  'rawdata sourcedata traindata testdataset', // BIDS; glued names
  'daten datos dados donnees données 数据 数据集 數據集', // courses and competitions in other languages
)

/** Words beside these that make a name that of code or of a course: `data_loaders`, `data-science`. */
export const NOT_DATA_WORDS: ReadonlySet<string> = words(
  'loader loaders loading utils util tools tool scripts script code science structures structure analysis',
  'engineering processing preprocessing augmentation visualization pipeline pipelines management mining',
  'generator generators collection collector module modules api classes base model models',
  'labelling labeling labeler labeller annotator', // applications: web/data_labelling of CrossWOZ
)

/** Directories whose children are datasets of their own. */
export const SHELVES: ReadonlySet<string> = words(
  'datasets corpora',
  'testsets', // KAIR and DnCNN: testsets/Set12, testsets/LIVE1
)

/** Of these, those in which nobody keeps classes. */
export const SHELVES_WITHOUT_CLASSES: ReadonlySet<string> = words('testsets')

/** Directories that hold nothing of the repository's own, wherever they are. */
export const NEVER_BELOW: ReadonlySet<string> = words(
  '.git node_modules bower_components', // git, npm
  'mlruns __pycache__ .ipynb_checkpoints', // MLflow, Python, Jupyter
  '__macosx @eadir .trash $recycle.bin', // macOS archives, Synology, desktops
)

/** Directories of code and documentation: nothing below them is data, not even in directories that say so. */
export const CODE_DIRECTORIES: ReadonlySet<string> = words(
  '__tests__ spec specs fixtures fixture', // tests
  'unit_tests unittests integration_tests e2e cypress __snapshots__ __mocks__ mocks goldens', // tests
  'packagecache', // Unity: packages of others in Library/PackageCache
  'vendor third_party thirdparty 3rdparty external_libs site-packages dist-packages', // the code of others
  'venv .venv .env virtualenv .tox conda-meta .eggs', // environments
  '.github .gitlab .circleci .vscode .idea .devcontainer', // services and editors
  'htmlcov _build _static _images gh-pages', // coverage, Sphinx
  'wandb lightning_logs tb_logs tensorboard .neptune', // logs of training
)

/** The same, unless a directory above says data or is a split: there they are names like any other. */
export const LIKELY_CODE_DIRECTORIES: ReadonlySet<string> = words(
  'test tests', // unless a split, which is looked at apart
  'doc docs documentation man website site wiki paper papers', // documentation
  'android ios res public static www wwwroot templates locale locales i18n', // web and mobile applications
  'build dist bin obj cmake-build-debug env deps extern', // built; environments
)

/** Documentation: pictures in directories for showing below it belong to its pages, in data, too. */
export const PAGE_DIRECTORIES: ReadonlySet<string> = words('doc docs documentation')

/** What programs wrote, in directories of just this name, unless a directory above says data or is a split. */
export const RESULT_DIRECTORIES: ReadonlySet<string> = words(
  'results result runs outputs output logs predictions prediction preds submissions submission figures', // habits
)

/** Words beside such a one that say whose results these are: `baseline_models_results`. Those of elections are data. */
export const RESULTS_OF: ReadonlySet<string> = words(
  'model models system systems baseline baselines eval evaluation experiment experiments benchmark benchmarks', // shared tasks
  'gpt chatgpt davinci llama bert claude gemini palm mistral qwen', // code-davinci-002-outputs of BIG-Bench Hard
)

/** Directories of programs that score, with what they read and write: WebNLG's evaluation in DART. */
export const SCORE_DIRECTORIES: ReadonlySet<string> = words(
  'eval evaluation evaluations metrics scoring scorer',
)

/** Names of tests that can be splits. */
export const TEST_DIRECTORIES: ReadonlySet<string> = words(
  'test tests testdata test_data test-data testing_data', // what tests read, unless `train_data` stands beside
)

/** Of these, the names under which few pictures and no code are data for themselves. */
export const BARE_TESTS: ReadonlySet<string> = words('test tests')

/** Directories that set up programs: texts and JSON below them are settings. */
export const SETTINGS_DIRECTORIES: ReadonlySet<string> = words(
  'config configs conf cfg cfgs settings hparams hyperparameters .dvc workflows schemas',
)

/** Directories of models; what is no picture, sound or scene below them is one. */
export const MODEL_DIRECTORIES: ReadonlySet<string> = words(
  'checkpoint checkpoints ckpt ckpts weights pretrained pretrained_models saved_model saved_models', // frameworks
  'pre-trained-models pre_trained_models pretrained-models pre-trained pretrained_model', // TensorFlow's detection
  'trained_models model_weights snapshots_models', // habits
)

/** Words of a file's name that say model, for endings that can be anything. */
export const MODEL_WORDS: ReadonlySet<string> = words(
  'model models weights checkpoint ckpt classifier regressor',
)

/** Endings that can be a model's: Keras, PyTorch, scikit-learn. */
export const MODEL_LIKE_ENDINGS: ReadonlySet<string> = words('h5 hdf5 pt pkl pickle joblib sav bin pb')

/** Below `runs`: what Ultralytics writes there. */
export const RUNS: ReadonlySet<string> = words('detect segment classify pose obb train val')

/** Directories of pictures that belong to an application. */
export const ASSET_DIRECTORIES: ReadonlySet<string> = words(
  'assets asset icons icon img imgs drawable mipmap sprites fonts',
)

/** Names of files that say that an application lies below. */
export const APPLICATION_FILES: ReadonlySet<string> = words(
  'package.json androidmanifest.xml info.plist manage.py pubspec.yaml angular.json',
)

/** Words of a picture's name that say what it is for. */
export const SHOW_WORDS: ReadonlySet<string> = words(
  'icon icons logo logos favicon banner screenshot screenshots thumbnail badge teaser architecture',
)

/** Of these, those in which pictures can be samples: spectrograms by their genre. */
export const PLOT_DIRECTORIES: ReadonlySet<string> = words('plots plot')

/** Directories of pictures that are for showing: of a README, of a paper, of results. */
export const SHOW_DIRECTORIES: ReadonlySet<string> = words(
  'screenshots screenshot figures figure figs fig plots plot visualizations visualisations visualization',
  'readme_images readme_assets readme-images logos logo icons badges',
)
