import type { KnownLayout } from './kind.js'

/** Samples with annotations, and with several views. */
export const ANNOTATED: readonly KnownLayout[] = [
  {
    name: 'YOLO detection',
    samples: ['datasets/coco8/images/{train,val}/0000000000{09,25,30,34}.jpg'],
    besides: [
      'datasets/coco8/labels/{train,val}/0000000000{09,25,30,34}.txt',
      'datasets/coco8/data.yaml',
      'datasets/coco8/labels/train.cache',
    ],
    recognised: ['datasets/coco8/images 8: train 4, validation 4'],
    leak: ['datasets/coco8/images/train/000000000009.jpg', 'datasets/coco8/images/val/z.jpg'],
    copy: ['datasets/coco8/images/train/000000000009.jpg', 'datasets/coco8/images/train/z.jpg'],
  },
  {
    name: 'YOLO in the root, splits above pictures and labels',
    samples: ['{train,valid,test}/images/img_{1..4}_jpg.rf.{a,b}.jpg'],
    besides: [
      '{train,valid,test}/labels/img_{1..4}_jpg.rf.{a,b}.txt',
      'data.yaml',
      'README.{dataset,roboflow}.txt',
    ],
    recognised: ['. 24: train 8, validation 8, test 8'],
    leak: ['train/images/img_1_jpg.rf.a.jpg', 'test/images/z.jpg'],
    copy: ['train/images/img_1_jpg.rf.a.jpg', 'train/images/z.jpg'],
  },
  {
    name: 'Roboflow: VOC, COCO, CreateML, TensorFlow, masks',
    samples: ['{voc,coco,createml,tf,sem-export}/{train,valid}/img_{1..4}_jpg.rf.ab.jpg'],
    besides: [
      'voc/{train,valid}/img_{1..4}_jpg.rf.ab.xml',
      'coco/{train,valid}/_annotations.coco.json',
      'createml/{train,valid}/_annotations.createml.json',
      'tf/{train,valid}/_annotations.csv',
      'sem-export/{train,valid}/{img_{1..4}_jpg.rf.ab_mask.png,_classes.csv}',
    ],
    recognised: ['voc', 'coco', 'createml', 'tf', 'sem-export']
      .sort()
      .map((name) => `${name} 8: train 4, validation 4`),
    leak: ['voc/train/img_1_jpg.rf.ab.jpg', 'voc/valid/z.jpg'],
  },
  {
    name: 'COCO',
    samples: ['coco/{train2017,val2017}/0000000{00009,00025,00030}.jpg', 'coco/unlabeled2017/{1..3}.jpg'],
    besides: ['coco/annotations/{instances,captions,person_keypoints}_{train,val}2017.json'],
    recognised: ['coco 9: train 3, validation 3'],
    leak: ['coco/train2017/000000000009.jpg', 'coco/val2017/z.jpg'],
    copy: ['coco/train2017/000000000009.jpg', 'coco/train2017/z.jpg'],
  },
  {
    name: 'VOC without lists',
    samples: ['VOCdevkit/VOC2007/JPEGImages/00000{1..6}.jpg'],
    besides: [
      'VOCdevkit/VOC2007/Annotations/00000{1..6}.xml',
      'VOCdevkit/VOC2007/Segmentation{Class,Object}/00000{1..4}.png',
    ],
    recognised: ['VOCdevkit 6'],
    copy: ['VOCdevkit/VOC2007/JPEGImages/000001.jpg', 'VOCdevkit/VOC2007/JPEGImages/z.jpg'],
  },
  {
    name: 'KITTI object',
    samples: [
      'kitti/{training,testing}/image_{2,3}/00000{0..4}.png',
      'kitti/{training,testing}/velodyne/00000{0..4}.bin',
    ],
    besides: ['kitti/{training,testing}/{calib,label_2}/00000{0..4}.txt'],
    recognised: ['kitti 30: train 15, test 15'],
    leak: ['kitti/training/image_2/000000.png', 'kitti/testing/image_2/000009.png'],
    copy: ['kitti/training/image_2/000000.png', 'kitti/training/image_2/000009.png'],
  },
  {
    name: 'augmented by Keras: the word in front of the mask',
    samples: ['membrane/{train/aug,test}/image_{1_75,2_81,3_94}.png'],
    besides: ['membrane/train/aug/mask_{1_75,2_81,3_94}.png'],
    recognised: ['membrane 6: train 3, test 3'],
    leak: ['membrane/train/aug/image_1_75.png', 'membrane/test/image_9_9.png'],
    copy: ['membrane/train/aug/image_1_75.png', 'membrane/train/aug/image_9_9.png'],
  },
  {
    name: 'pictures of masks that begin with the word are samples',
    samples: ['masked faces/{train,test}/mask_{01,02,03}.jpg'],
    recognised: ['masked faces 6: train 3, test 3'],
    leak: ['masked faces/train/mask_01.jpg', 'masked faces/test/mask_09.jpg'],
  },
  {
    name: 'Cityscapes',
    samples: [
      'cityscapes/leftImg8bit/{train,val}/{aachen/aachen,ulm/ulm}_00000{0..3}_000019_leftImg8bit.png',
    ],
    besides: [
      'cityscapes/gtFine/{train,val}/{aachen/aachen,ulm/ulm}_00000{0..3}_000019_gtFine_{color,labelIds,instanceIds}.png',
      'cityscapes/gtFine/{train,val}/{aachen/aachen,ulm/ulm}_00000{0..3}_000019_gtFine_polygons.json',
    ],
    recognised: ['cityscapes/leftImg8bit 16: train 8, validation 8 | aachen 8, ulm 8'],
    leak: [
      'cityscapes/leftImg8bit/train/ulm/ulm_000000_000019_leftImg8bit.png',
      'cityscapes/leftImg8bit/val/ulm/z.png',
    ],
  },
  {
    name: 'MVTec',
    samples: [
      'mvtec/{bottle,cable}/train/good/{000..005}.png',
      'mvtec/{bottle,cable}/test/{good,broken}/{000..003}.png',
    ],
    besides: [
      'mvtec/{bottle,cable}/ground_truth/broken/{000..003}_mask.png',
      'mvtec/{bottle,cable}/license.txt',
    ],
    recognised: ['bottle', 'cable'].map((name) => `mvtec/${name} 14: train 6, test 8 | broken 4, good 10`),
    leak: ['mvtec/bottle/train/good/000.png', 'mvtec/bottle/test/good/009.png'],
    conflict: ['mvtec/bottle/test/good/000.png', 'mvtec/bottle/test/broken/009.png'],
    copy: ['mvtec/bottle/train/good/000.png', 'mvtec/bottle/train/good/009.png'],
    shared: ['mvtec/bottle/train/good/000.png', 'mvtec/cable/train/good/009.png'],
  },
  {
    name: 'nnU-Net',
    samples: ['nnUNet_raw/Dataset004_Hippocampus/images{Tr,Ts}/hippocampus_{001,017,204}_0000.nii.gz'],
    besides: [
      'nnUNet_raw/Dataset004_Hippocampus/labelsTr/hippocampus_{001,017,204}.nii.gz',
      'nnUNet_raw/Dataset004_Hippocampus/dataset.json',
    ],
    recognised: ['nnUNet_raw/Dataset004_Hippocampus 6: train 3, test 3'],
    leak: [
      'nnUNet_raw/Dataset004_Hippocampus/imagesTr/hippocampus_001_0000.nii.gz',
      'nnUNet_raw/Dataset004_Hippocampus/imagesTs/z_0000.nii.gz',
    ],
    copy: [
      'nnUNet_raw/Dataset004_Hippocampus/imagesTr/hippocampus_001_0000.nii.gz',
      'nnUNet_raw/Dataset004_Hippocampus/imagesTr/z_0000.nii.gz',
    ],
  },
  {
    name: 'Medical Decathlon',
    samples: ['Task02_Heart/images{Tr,Ts}/la_{003,004,017}.nii.gz'],
    besides: ['Task02_Heart/labelsTr/la_{003,004,017}.nii.gz', 'Task02_Heart/dataset.json'],
    recognised: ['Task02_Heart 6: train 3, test 3'],
    leak: ['Task02_Heart/imagesTr/la_003.nii.gz', 'Task02_Heart/imagesTs/z.nii.gz'],
  },
  {
    name: 'Carvana',
    samples: ['input/{train,test}/{00087a6bd4dc,02159e548029,0495dcf27283}_{01..03}.jpg'],
    besides: [
      'input/train_masks/{00087a6bd4dc,02159e548029,0495dcf27283}_{01..03}_mask.gif',
      'input/sample_submission.csv',
    ],
    recognised: ['input 18: train 9, test 9'],
    leak: ['input/train/00087a6bd4dc_01.jpg', 'input/test/z.jpg'],
    copy: ['input/train/00087a6bd4dc_01.jpg', 'input/train/z.jpg'],
  },
  {
    name: 'ultrasound with masks beside each picture',
    samples: ['Dataset_BUSI_with_GT/{benign/benign,normal/normal} ({1..8}).png'],
    besides: [
      'Dataset_BUSI_with_GT/benign/benign ({1..8})_mask.png',
      'Dataset_BUSI_with_GT/normal/normal ({1..8})_mask.png',
    ],
    recognised: ['Dataset_BUSI_with_GT 16 | benign 8, normal 8'],
    conflict: ['Dataset_BUSI_with_GT/benign/benign (1).png', 'Dataset_BUSI_with_GT/normal/z.png'],
    copy: ['Dataset_BUSI_with_GT/benign/benign (1).png', 'Dataset_BUSI_with_GT/benign/z.png'],
  },
  {
    name: 'VITON',
    samples: ['viton-hd/{train,test}/{image,cloth,agnostic-v3.2}/0{0034,0035,0126}_00.jpg'],
    besides: [
      'viton-hd/{train,test}/{cloth-mask,image-parse-v3}/0{0034,0035,0126}_00.png',
      'viton-hd/{train,test}/openpose_json/0{0034,0035,0126}_00_keypoints.json',
    ],
    recognised: ['viton-hd 18: train 9, test 9'],
    leak: ['viton-hd/train/image/00034_00.jpg', 'viton-hd/test/image/z.jpg'],
    copy: ['viton-hd/train/image/00034_00.jpg', 'viton-hd/train/image/z.jpg'],
  },
  {
    name: 'DOTA',
    samples: ['DOTA/{train,val}/images/P{0000,0017,0239}.png'],
    besides: ['DOTA/{train,val}/labelTxt-v1.0/P{0000,0017,0239}.txt'],
    recognised: ['DOTA 6: train 3, validation 3'],
    leak: ['DOTA/train/images/P0000.png', 'DOTA/val/images/z.png'],
  },
  {
    name: 'CelebA',
    samples: ['celeba/img_align_celeba/00000{1..6}.jpg'],
    besides: ['celeba/list_attr_celeba.txt', 'celeba/list_landmarks_align_celeba.txt'],
    recognised: ['celeba 6'],
    copy: ['celeba/img_align_celeba/000001.jpg', 'celeba/img_align_celeba/z.jpg'],
  },
  {
    name: 'CycleGAN',
    samples: ['datasets/horse2zebra/{train,test}{A,B}/n02{381460_1,381460_20,391049_7}.jpg'],
    recognised: ['datasets/horse2zebra 12: train 6, test 6'],
    leak: ['datasets/horse2zebra/trainA/n02381460_1.jpg', 'datasets/horse2zebra/testA/z.jpg'],
    copy: ['datasets/horse2zebra/trainA/n02381460_1.jpg', 'datasets/horse2zebra/trainA/z.jpg'],
  },
  {
    name: 'restoration: noisy inputs and clean targets',
    samples: ['{train,test}/{input,target}/{1..6}.png'],
    recognised: ['. 24: train 12, test 12'],
    leak: ['train/input/1.png', 'test/input/9.png'],
    copy: ['train/input/1.png', 'train/input/9.png'],
  },
  {
    name: 'Oxford Pets',
    samples: ['oxford-iiit-pet/images/{Abyssinian,beagle}_{1,12,133}.jpg'],
    besides: [
      'oxford-iiit-pet/annotations/trimaps/{Abyssinian,beagle}_{1,12,133}.png',
      'oxford-iiit-pet/annotations/xmls/{Abyssinian,beagle}_{1,12}.xml',
      'oxford-iiit-pet/annotations/{list,trainval}.txt',
    ],
    recognised: ['oxford-iiit-pet 6'],
  },
  {
    name: 'raccoons: pictures, and their boxes in tables',
    samples: ['images/raccoon-{1..6}.jpg'],
    besides: ['annotations/raccoon-{1..6}.xml', 'data/{train,test}_labels.csv', 'xml_to_csv.py'],
    recognised: ['images 6'],
    copy: ['images/raccoon-1.jpg', 'images/z.jpg'],
  },
  {
    name: 'LibriSpeech',
    samples: ['LibriSpeech/{train-clean-100,dev-clean,test-clean}/{19,26}/198/a-198-{0000..0003}.flac'],
    besides: [
      'LibriSpeech/{train-clean-100,dev-clean,test-clean}/{19,26}/198/19-198.trans.txt',
      'LibriSpeech/{README,LICENSE}.TXT',
    ],
    recognised: ['LibriSpeech 24: train 8, validation 8, test 8 | 19 12, 26 12'],
    leak: ['LibriSpeech/train-clean-100/19/198/a-198-0000.flac', 'LibriSpeech/test-clean/19/198/z.flac'],
  },
  {
    name: 'LibriTTS: texts beside sounds, endings of their own',
    samples: ['LibriTTS/{train-clean-100,test-clean}/19/198/19_198_{000000..000003}_000000.wav'],
    besides: [
      'LibriTTS/{train-clean-100,test-clean}/19/198/19_198_{000000..000003}_000000.{normalized,original}.txt',
    ],
    recognised: ['LibriTTS 8: train 4, test 4'],
    leak: ['LibriTTS/train-clean-100/19/198/19_198_000000_000000.wav', 'LibriTTS/test-clean/19/198/z.wav'],
  },
  {
    name: 'LJSpeech and phonemes beside sounds',
    samples: ['LJSpeech-1.1/wavs/LJ00{1,2}-{0001..0003}.wav'],
    besides: ['LJSpeech-1.1/metadata.csv', 'LJSpeech-1.1/wavs/LJ00{1,2}-{0001..0003}.{lab,TextGrid}'],
    recognised: ['LJSpeech-1.1 6'],
    copy: ['LJSpeech-1.1/wavs/LJ001-0001.wav', 'LJSpeech-1.1/wavs/z.wav'],
  },
  {
    name: 'BIDS',
    samples: [
      'sub-{01..03}/anat/sub-{01..03}_T1w.nii.gz',
      'sub-{01..03}/func/sub-{01..03}_task-rest_bold.nii.gz',
    ],
    besides: [
      'dataset_description.json',
      'participants.{tsv,json}',
      'task-rest_bold.json',
      'sub-{01..03}/func/sub-{01..03}_task-rest_{events.tsv,bold.json}',
      'sub-{01..03}/dwi/sub-{01..03}_dwi.{bval,bvec}',
      'CHANGES',
    ],
    recognised: ['. 18'],
    copy: ['sub-01/anat/sub-01_T1w.nii.gz', 'sub-02/anat/z_T1w.nii.gz'],
  },
  {
    name: 'EEG of BIDS',
    samples: ['ds/sub-{01,02}/eeg/sub-{01,02}_task-oddball_eeg.edf'],
    besides: [
      'ds/dataset_description.json',
      'ds/sub-{01,02}/eeg/sub-{01,02}_task-oddball_{channels,events}.tsv',
      'ds/sub-{01,02}/eeg/sub-{01,02}_task-oddball_eeg.json',
    ],
    recognised: ['ds 4'],
    copy: ['ds/sub-01/eeg/sub-01_task-oddball_eeg.edf', 'ds/sub-02/eeg/z.edf'],
  },
  {
    name: 'a Zarr array is no set of samples',
    samples: ['cubes/a.nc'],
    besides: ['cubes/b.zarr/t/{0.0,0.1,1.0}', 'cubes/b.zarr/.zgroup'],
    recognised: ['cubes 1'],
  },
  {
    name: 'CamVid of SegNet: annotations in directories whose names are glued',
    samples: ['CamVid/{train/0001TP_00{10..14},val/0016E5_00{20..23},test/Seq05VD_f0{30..34}}.png'],
    besides: [
      'CamVid/{trainannot/0001TP_00{10..14},valannot/0016E5_00{20..23},testannot/Seq05VD_f0{30..34}}.png',
    ],
    recognised: ['CamVid 14: train 5, validation 4, test 5'],
    leak: ['CamVid/train/0001TP_0010.png', 'CamVid/test/Seq05VD_f099.png'],
  },
  {
    name: 'BIDS: what was shown, what shows it and where a brain lies were not measured',
    samples: [
      'sub-{01..03}/{anat/sub-01_T1w.nii.gz,func/sub-01_bold.nii.gz}',
      'derivatives/sub-01_bold.nii.gz',
    ],
    besides: [
      'dataset_description.json',
      'stimuli/{a,b}.png',
      'code/stimulus/{c,d}.png',
      'derivatives/sub-01_{desc-brain_mask.nii.gz,dseg.nii}',
    ],
    recognised: ['. 7'],
    copy: ['sub-01/anat/sub-01_T1w.nii.gz', 'sub-02/anat/z.nii.gz'],
  },
  {
    name: 'LOL: numbered pairs for training beside numbered pairs to evaluate with',
    samples: ['LOL/{our485,eval15}/{low,high}/{1..5}.png'],
    recognised: ['LOL 20: train 10, test 10'],
    leak: ['LOL/our485/low/1.png', 'LOL/eval15/low/z.png'],
    copy: ['LOL/our485/low/1.png', 'LOL/our485/low/z.png'],
  },
  {
    name: 'two numbered directories of which one is no test, or that hold different things, are no splits',
    samples: [
      'a/{our485,more15}/{low,high}/{1..5}.png',
      'b/our485/{low,high}/{1..5}.png',
      'b/eval15/{low,noisy}/{1..5}.png',
    ],
    recognised: ['a 20', 'b 20'],
  },
  {
    name: 'BraTS: each patient has a directory called after it',
    samples: [
      'BraTS/BraTS20_Training_001/BraTS20_Training_001_{flair,t1}.nii',
      'BraTS/BraTS20_Training_002/BraTS20_Training_002_{flair,t1}.nii',
    ],
    recognised: ['BraTS 4'],
    copy: ['BraTS/BraTS20_Training_001/BraTS20_Training_001_t1.nii', 'BraTS/BraTS20_Training_002/z.nii'],
  },
  {
    name: 'DeepGlobe and BraTS: samples are called after a view, as their annotations are',
    samples: [
      'land/train/{119,606,627}_sat.jpg',
      'land/test/{100,101,102}_sat.jpg',
      'BraTS/BraTS20_Training_{001,002}/BraTS20_Training_{003,004}_{flair,t1,t2}.nii.gz',
    ],
    besides: [
      'land/train/{119,606,627}_mask.png',
      'BraTS/BraTS20_Training_{001,002}/BraTS20_Training_{003,004}_seg.nii.gz',
    ],
    recognised: ['BraTS 12', 'land 6: train 3, test 3'],
    leak: ['land/train/119_sat.jpg', 'land/test/z_sat.jpg'],
    copy: [
      'BraTS/BraTS20_Training_001/BraTS20_Training_003_t1.nii.gz',
      'BraTS/BraTS20_Training_001/z_t1.nii.gz',
    ],
  },
  {
    name: 'pictures with and without a mask, by their names',
    samples: ['faces/{1..5}_{mask,nomask}.jpg'],
    recognised: ['faces 10'],
    copy: ['faces/1_mask.jpg', 'faces/9_mask.jpg'],
  },
  {
    name: 'LEVIR-CD: before, after and what changed',
    samples: ['LEVIR/train/{A,B}/train_{1..6}.png', 'LEVIR/test/{A,B}/test_{1..4}.png'],
    besides: ['LEVIR/train/label/train_{1..6}.png', 'LEVIR/test/label/test_{1..4}.png'],
    recognised: ['LEVIR 20: train 12, test 8'],
    copy: ['LEVIR/train/A/train_1.png', 'LEVIR/train/B/z.png'],
    leak: ['LEVIR/train/A/train_1.png', 'LEVIR/test/B/z.png'],
  },
  {
    name: 'SMD: labels of series, and what explains them',
    samples: ['ServerMachineDataset/{train,test}/machine-1-{1..5}.txt'],
    besides: ['ServerMachineDataset/{test_label,interpretation_label}/machine-1-{1..5}.txt'],
    recognised: ['ServerMachineDataset 10: train 5, test 5'],
    leak: ['ServerMachineDataset/train/machine-1-1.txt', 'ServerMachineDataset/test/z.txt'],
  },
  {
    name: 'DRIVE: what people drew, without the word of the pictures',
    samples: ['DRIVE/{training/images/{21..26}_training,test/images/{01..06}_test}.tif'],
    besides: [
      'DRIVE/{training/1st_manual/{21..26},test/1st_manual/{01..06}}_manual1.gif',
      'DRIVE/{training/mask/{21..26}_training,test/mask/{01..06}_test}_mask.gif',
    ],
    recognised: ['DRIVE 12: train 6, test 6'],
    leak: ['DRIVE/training/images/21_training.tif', 'DRIVE/test/images/z.tif'],
  },
  {
    name: 'VoxCeleb: videos of a speaker are sources',
    samples: ['vox1/wav/{id10001,id10002}/{1zcIwhmdeo4,7gWzIy6yIIk}/0000{1..3}.wav'],
    recognised: ['vox1 12'],
    copy: ['vox1/wav/id10001/1zcIwhmdeo4/00001.wav', 'vox1/wav/id10001/7gWzIy6yIIk/z.wav'],
  },
  {
    name: 'DeepPCB: boards, and texts about them in directories of their own',
    samples: [
      'PCBData/group00041/00041/000410{10..15}_{temp,test}.jpg',
      'PCBData/group00041/00041_not/000410{10..15}.txt',
    ],
    recognised: ['PCBData 18'],
    copy: ['PCBData/group00041/00041/00041010_temp.jpg', 'PCBData/group00041/00041/z_temp.jpg'],
  },
]
