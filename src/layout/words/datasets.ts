import { words } from './table.js'

/**
 * Names of well-known datasets, without separators: directories of two of them side by side hold a dataset each, and are
 * no classes (`imgs/COCO` beside `imgs/VOC` of detectors' demos, `data/cifar10` beside `data/mnist` of torchvision).
 */
export const DATASET_NAMES: ReadonlySet<string> = words(
  'coco mscoco cocostuff lvis voc pascal pascalvoc openimages objects365 visdrone dota kitti crowdhuman widerface', // detectors
  'imagenet tinyimagenet cifar cifar10 cifar100 mnist kmnist emnist qmnist fashionmnist svhn stl10 omniglot usps', // torchvision
  'caltech101 caltech256 food101 sun397 dtd eurosat gtsrb places365 flowers102 oxfordpets stanfordcars', // torchvision
  'cityscapes ade20k camvid mapillary celeba celebahq ffhq lfw div2k set5 set14 bsd100 urban100 manga109', // super-resolution
  'set12 live1 kodak kodak24 mcmaster bsd68 cbsd68 cset9 bsds300 bsds500 classic5 general100 flickr2k sunhays80', // restoration
  'icdar ic03 ic13 ic15 iiit5k iiit5kwords svt svtp svtperspective cute80 cutecurve mjsynth synthtext mlt', // readers of text in scenes
  'librispeech libritts ljspeech vctk commonvoice esc10 esc50 urbansound8k gtzan fsdd timit voxceleb', // torchaudio
  'glue superglue squad snli mnli multinli imdb sst sst2 cola mrpc qqp qnli rte wnli stsb wikitext conll2003', // GLUE
  'atis snips clinc150 banking77 trec agnews dbpedia yelp multiwoz msmarco hotpotqa triviaqa cnndailymail xsum', // Hugging Face
)
