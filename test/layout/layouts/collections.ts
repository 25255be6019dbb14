import type { KnownLayout } from './kind.js'

/** Texts and documents that are data by what lies beside them, though no directory says so. */
export const COLLECTIONS: readonly KnownLayout[] = [
  {
    name: 'BIG-Bench Hard: tasks and prompts in a repository without code, beside what a model wrote',
    samples: [
      'bbh/{snarks,navigate,dyck_languages}.json',
      'cot-prompts/{snarks,navigate,dyck_languages}.txt',
    ],
    besides: [
      'code-davinci-002-outputs/code-davinci-002-{cot,direct}/{snarks,navigate}_{eval_metrics.jsonl,0-255.json}',
      'figures/bbh.png',
      'README.md',
      'LICENSE',
    ],
    recognised: ['bbh 3', 'cot-prompts 3'],
    copy: ['bbh/snarks.json', 'bbh/z.json'],
  },
  {
    name: 'XQuAD: documents in the root, and nothing else',
    samples: ['xquad.{ar,de,el,en,es,hi,ro,ru,th,tr,vi,zh}.json'],
    besides: ['README.md', 'LICENSE', 'CITATION.cff', 'AUTHORS', 'VERSION'],
    recognised: ['. 12'],
    copy: ['xquad.ar.json', 'xquad.xx.json'],
  },
  {
    name: 'posts of which some were drawn for training and testing',
    samples: [
      'all_files/{1001..1110}_1.txt',
      'sampled_train/{1111..1114}_1.txt',
      'sampled_test/{1115..1118}_1.txt',
    ],
    besides: ['README.md'],
    recognised: ['. 8: train 4, test 4', 'all_files 110'],
    leak: ['sampled_train/1111_1.txt', 'sampled_test/z.txt'],
    copy: ['all_files/1001_1.txt', 'all_files/z.txt'],
    shared: ['all_files/1001_1.txt', 'sampled_train/1001_1.txt'],
  },
  {
    name: 'Naver reviews: a heap of documents beside tables, and scripts that made them',
    samples: ['raw/{10001..10120}.json', '{ratings,ratings_train,ratings_test}.txt', 'synopses.json'],
    besides: ['code/{crawler,split}.py', 'README.md'],
    recognised: ['. 4: train 1, test 1', 'raw 120'],
    copy: ['raw/10001.json', 'raw/z.json'],
  },
  {
    name: 'time series as packed texts, in directories of their own names',
    samples: [
      'electricity/electricity.txt.gz',
      'exchange_rate/exchange_rate.txt.gz',
      'traffic/traffic.json.bz2',
    ],
    besides: ['models/LSTM.py', 'main.py', 'utils/fpscores.pkl.gz', 'models/public.model.gz'],
    recognised: ['electricity 1', 'exchange_rate 1', 'traffic 1'],
    shared: ['electricity/electricity.txt.gz', 'traffic/z.txt.gz'],
  },
  {
    name: 'Stanford Alpaca: a document that says that it is data, beside the code that made it',
    samples: ['alpaca_data.json', 'benchmarks/seed_corpus.txt'],
    besides: [
      'generate.py',
      'train.py',
      'data.json',
      'prompt.txt',
      'DATA_LICENSE',
      '{data_description,data_config,test_data}.{json,txt}',
      'benchmarks/run.py',
    ],
    recognised: ['. 1', 'benchmarks 1'],
    copy: ['alpaca_data.json', 'alpaca_data_2.json'],
  },
  {
    name: 'molecules: each of two sets has splits of its own, named by files, and is no class',
    samples: ['data/{zinc/{train,valid,test,all},moses/{train,test,all}}.txt'],
    besides: ['data/{zinc,moses}/vocab.txt', 'fast/train.py'],
    recognised: ['data 2', 'data/moses 2: train 1, test 1', 'data/zinc 3: train 1, validation 1, test 1'],
    leak: ['data/zinc/train.txt', 'data/zinc/test_2.txt'],
    copy: ['data/zinc/all.txt', 'data/moses/all2.txt'],
  },
  {
    name: 'faces to test with, where nothing is tested',
    samples: ['images/{Ann,Bob}_{0001..0012}.jpg', 'test/{101..126}a.jpg'],
    besides: ['src/{train,predict}.py'],
    recognised: ['images 24', 'test 26'],
    copy: ['test/101a.jpg', 'test/z.jpg'],
    shared: ['images/Ann_0001.jpg', 'test/z.jpg'],
  },
  {
    name: 'data to train and to test with, each in a directory that says both',
    samples: [
      'regressor/{train_data/scan_{1,2}/a,test_data/scan_{3,4}/b}{1..3}.png',
      'data/{train-data/c,test-data/d}{1..3}.png',
    ],
    besides: ['regressor/run.py', 'lib/test_data/{1..30}.png', 'lib/x.py', 'pkg/testdata/{a,b}.csv'],
    recognised: ['data 6: train 3, test 3', 'regressor 12: train 6, test 6'],
    leak: ['regressor/train_data/scan_1/a1.png', 'regressor/test_data/scan_3/z.png'],
    copy: ['regressor/test_data/scan_3/b1.png', 'regressor/test_data/scan_4/z.png'],
  },
  {
    name: 'handwritten digits of people: each has classes of its own',
    samples: ['{0001_CH4M,0002_CH4F,0003_DE4M}/{0/a,1/b}_{10..12}.png'],
    recognised: ['. 18 | 0 9, 1 9'],
    conflict: ['0001_CH4M/0/a_10.png', '0002_CH4F/1/z.png'],
    copy: ['0001_CH4M/0/a_10.png', '0002_CH4F/0/z.png'],
  },
  {
    name: 'NLVR: pictures in numbered parts, of which a larger split has more, are no classes',
    samples: ['nlvr/{train/images/{0..24}/train-a,dev/images/{0..2}/dev-a,test/images/{0..3}/test-a}.png'],
    besides: ['nlvr/{train/train,dev/dev,test/test}_labels.json'],
    recognised: ['nlvr 32: train 25, validation 3, test 4'],
    leak: ['nlvr/train/images/0/train-a.png', 'nlvr/test/images/1/z.png'],
    copy: ['nlvr/train/images/0/train-a.png', 'nlvr/train/images/1/z.png'],
  },
  {
    name: 'numbers that all splits have are classes, however few samples there are',
    samples: ['signs/{train/{00..42}/{a,b},test/{00..42}/c}.png'],
    recognised: [
      `signs 129: train 86, test 43 | ${Array.from({ length: 43 }, (_, n) => `${String(n).padStart(2, '0')} 3`).join(', ')}`,
    ],
  },
  {
    name: 'IndoNLU: vocabularies of several tasks are equal',
    samples: ['dataset/{ner,pos}/{train,valid,test}_preprocess.txt'],
    besides: ['dataset/{ner,pos}/vocab{,_uncased}.txt', 'main.py'],
    recognised: ['ner', 'pos'].map((name) => `dataset/${name} 3: train 1, validation 1, test 1`),
  },
  {
    name: 'measurements to test with, by the hundred',
    samples: ['testdata/belly/r_{1000..1199}.jpg', 'photos/{1..3}.jpg'],
    besides: ['src/run.py', 'lib/testdata/{1..9}.jpg'],
    recognised: ['photos 3', 'testdata 200'],
  },
]
