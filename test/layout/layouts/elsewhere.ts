import type { KnownLayout } from './kind.js'

/** Parts that are neither splits nor classes, and names in other languages. */
export const ELSEWHERE: readonly KnownLayout[] = [
  {
    name: 'Market-1501: queries lie beside the splits and are no class',
    samples: [
      'Market-1501/bounding_box_train/{0002_c1,0007_c2}s1_000{451..453}_03.jpg',
      'Market-1501/bounding_box_test/{0003_c1,0004_c2}s1_000{551..553}_03.jpg',
      'Market-1501/{query/{0003_c1,0004_c2}s1_000{651..653},gt_bbox/{0002_c1,0003_c1}s1_000{751..753}}_00.jpg',
    ],
    besides: [
      'Market-1501/gt_query/{0003_c1,0004_c2}s1_000{651..653}_00_{good,junk}.mat',
      'Market-1501/readme.txt',
    ],
    recognised: ['Market-1501 24: train 6, test 6'],
    leak: ['Market-1501/bounding_box_train/0002_c1s1_000451_03.jpg', 'Market-1501/bounding_box_test/z.jpg'],
    copy: ['Market-1501/query/0003_c1s1_000651_00.jpg', 'Market-1501/gt_bbox/z.jpg'],
  },
  {
    name: 'BraTS: the split once more, in other words',
    samples: [
      'BraTS/BraTS2020_TrainingData/MICCAI_BraTS2020_TrainingData/BraTS20_Training_{001,002}/x_{flair,t1,t1ce}.nii',
      'BraTS/BraTS2020_ValidationData/MICCAI_BraTS2020_ValidationData/BraTS20_Validation_{001,002}/y_{flair,t1,t1ce}.nii',
    ],
    recognised: ['BraTS 12: train 6, validation 6'],
    leak: [
      'BraTS/BraTS2020_TrainingData/MICCAI_BraTS2020_TrainingData/BraTS20_Training_001/x_t1.nii',
      'BraTS/BraTS2020_ValidationData/MICCAI_BraTS2020_ValidationData/BraTS20_Validation_001/z.nii',
    ],
  },
  {
    name: 'years and versions are no classes',
    samples: ['photos/{2018,2019}/p_{10..14}.jpg', 'data/{v1,v2}/q_{1..4}.wav'],
    recognised: ['data 8', 'photos 10'],
    copy: ['photos/2018/p_10.jpg', 'photos/2019/z.jpg'],
    shared: ['photos/2018/p_10.jpg', 'data/v1/z.jpg'],
  },
  {
    name: 'DICOM: studies and series are no classes',
    samples: ['LIDC/LIDC-IDRI-000{1,2}/{1.3.6.1.4.1,1.3.6.1.4.2}/1-{01,02}.dcm'],
    recognised: ['LIDC 8'],
    copy: ['LIDC/LIDC-IDRI-0001/1.3.6.1.4.1/1-01.dcm', 'LIDC/LIDC-IDRI-0002/1.3.6.1.4.1/1-09.dcm'],
  },
  {
    name: 'IDC: each patient has classes of its own',
    samples: ['IDC/{8863/0/a,8863/1/b,9022/0/c,9022/1/d,9036/0/e,9036/1/f}_idx5_{10..12}.png'],
    recognised: ['IDC 18 | 0 9, 1 9'],
    conflict: ['IDC/8863/0/a_idx5_10.png', 'IDC/9022/1/z.png'],
    copy: ['IDC/8863/0/a_idx5_10.png', 'IDC/9022/0/z.png'],
  },
  {
    name: 'folds with classes and no splits',
    samples: ['mammo/fold{1/{mass/a,calc/b},2/{mass/c,calc/d}}_{10..13}.png'],
    recognised: ['mammo 16 | calc 8, mass 8'],
    conflict: ['mammo/fold1/mass/a_10.png', 'mammo/fold2/calc/z.png'],
  },
  {
    name: 'versions with classes are datasets of their own',
    samples: ['sets/{v1/{cat/a,dog/b},v2/{cat/c,dog/d}}_{10..12}.jpg'],
    recognised: ['sets/v1 6 | cat 3, dog 3', 'sets/v2 6 | cat 3, dog 3'],
    shared: ['sets/v1/cat/a_10.jpg', 'sets/v2/cat/z.jpg'],
  },
  {
    name: 'months and days below classes',
    samples: ['cam/{deer/d,fox/f}/{2020-01-05/a,2020-02-11/b}{10..12}.jpg'],
    recognised: ['cam 12'],
  },
  {
    name: 'Spanish',
    samples: ['datos/{entrenamiento/{perro/a,gato/b},prueba/{perro/c,gato/d}}_{10..13}.jpg'],
    recognised: ['datos 16: train 8, test 8 | gato 8, perro 8'],
    leak: ['datos/entrenamiento/perro/a_10.jpg', 'datos/prueba/perro/z.jpg'],
    conflict: ['datos/entrenamiento/perro/a_10.jpg', 'datos/entrenamiento/gato/z.jpg'],
  },
  {
    name: 'Portuguese, German, French',
    samples: [
      'pt/{treino,teste,validação}/{aa,bb}1.png',
      '{Trainingsdaten,Testdaten}/{cc,dd}1.wav',
      'fr/{apprentissage,test}.csv',
    ],
    recognised: ['. 4: train 2, test 2', 'fr 2: train 1, test 1', 'pt 6: train 2, validation 2, test 2'],
    leak: ['pt/treino/aa1.png', 'pt/teste/z.png'],
  },
  {
    name: 'Chinese',
    samples: ['数据集/{训练集,测试集,验证集}/{猫/m,狗/g}_{10..12}.jpg'],
    recognised: ['数据集 18: train 6, validation 6, test 6 | 狗 9, 猫 9'],
    leak: ['数据集/训练集/猫/m_10.jpg', '数据集/测试集/猫/z.jpg'],
  },
  {
    name: 'exercises of a course, and one program in two languages, each with its own copy of data',
    samples: [
      'ML/{ex3,ex4}/ex{3,4}data.mat',
      'vol1/{java,python}-examples/src/main/resources/{iris,wine}.csv',
    ],
    besides: ['ML/{ex3,ex4}/run.m', 'vol1/java-examples/src/main/java/A.java', 'vol1/python-examples/a.py'],
    recognised: ['ML/ex3 2', 'ML/ex4 2', 'vol1/java-examples 2', 'vol1/python-examples 2'],
    shared: ['vol1/java-examples/src/main/resources/iris.csv', 'vol1/python-examples/iris.csv'],
    copy: ['ML/ex3/ex3data.mat', 'ML/ex3/z.mat'],
  },
  {
    name: 'figures of documentation that lies in data',
    samples: ['data/{test,train}.csv', 'data/docs/data/dna/promoter.fasta.gz'],
    besides: ['data/docs/source/fig/{dna,protein}/{sweep_pr,sweep_conf_mat,roc}.png'],
    recognised: ['data 3: train 1, test 1'],
  },
]
