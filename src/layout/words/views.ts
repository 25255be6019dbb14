import { words } from './table.js'

/** Words of a directory or of the end of a name that say that the file tells something about a sample. */
export const ANNOTATION_WORDS: ReadonlySet<string> = words(
  'mask masks label labels annotation annotations annot annots ann anns', // Carvana, YOLO, VOC, COCO
  'gt gts groundtruth groundtruths segmentation segmentations seg segs segment segments', // ICDAR, MVTec
  'trimap trimaps semantic instance instances panoptic parse parsing labelids labeltxt', // Oxford Pets, Cityscapes, LIP, DOTA
  'calib calibration keypoint keypoints kpts landmark landmarks pose poses bbox bboxes box boxes', // KITTI, CelebA
  'caption captions transcript transcripts transcription transcriptions trans textgrid textgrids alignments', // Flickr8k, LibriSpeech, MFA
  'superpixels manual', // ISIC 2017; 1st_manual of DRIVE
  'polygon polygons contour contours skeleton skeletons edge edges saliency matte alpha', // Cityscapes, BSDS, DUTS
)

/** Of these, what only a picture can be: `edges` of tables are those of a graph (MUSAE). */
export const PICTURED_WORDS: ReadonlySet<string> = words(
  'edge edges contour contours skeleton skeletons saliency matte alpha superpixels trimap trimaps',
)

/** Words of targets that stand in files of their own: `y_train.csv`, `train_labels.csv`. */
export const TARGET_WORDS: ReadonlySet<string> = words(
  'label labels target targets annotation annotations gt groundtruth annot annots bbox bboxes',
)

/** Words of texts and tables that describe pictures or sounds beside them. */
export const DESCRIPTION_WORDS: ReadonlySet<string> = words(
  'caption captions transcript transcripts transcription transcriptions trans', // Flickr8k, LJSpeech, LibriSpeech
  'keypoint keypoints landmark landmarks mask masks attr attributes boxes', // LSP, CelebA, Airbus, Tiny ImageNet
)

/** Directories of which everything that is no picture or sound is annotation, whether stems match or not. */
export const ANNOTATION_DIRECTORY_WORDS: ReadonlySet<string> = words(
  'mask masks label labels annotation annotations annot annots ann anns gt groundtruth segmentations labeltxt', // as loaders have it
  'calib bbox bboxes keypoints captions transcripts landmarks polygons xmls', // KITTI, Flickr8k, raccoon
)

/**
 * Directories of which those below that say annotation, too, are no classes, though the pictures lie elsewhere:
 * `annotations/all-images-semantic-masks` of the COVID-19 X-rays of V7 Labs, `annotations/trimaps` of Oxford Pets. `masks` can be worn.
 */
export const ANNOTATION_PLACES: ReadonlySet<string> = words(
  'annotation annotations annot annots ann anns gt groundtruth ground_truth',
)

/** Words that say another view of the same samples. */
export const MODALITY_WORDS: ReadonlySet<string> = words(
  'rgb depth left right thermal flow infrared ir nir vis visible fused lidar radar velodyne disparity disp', // KITTI, FLIR, NYU
  'cloth cloths agnostic densepose openpose warp person model', // VITON
  'input inputs target targets clean noisy blur blurred sharp hr lr low high hazy gtimages reference', // restoration: GoPro, SIDD, LOL
  'color colour colors albedo normal normals specular roughness', // rendering
  't1 t2 flair t1ce dwi adc ct mr mri pet vv vh sar optical', // medicine, SEN12
  'front back top side rear cam camera view', // several cameras
)

/** Names of views that can be classes: signs, gestures, steering; stages of tumours. */
export const DIRECTIONS: ReadonlySet<string> = words('left right front back top side rear t1 t2')

/** Words that say the samples themselves. */
export const IMAGE_WORDS: ReadonlySet<string> = words(
  'image images img imgs jpegimages jpg jpeg png photo photos picture pictures pics frames frame original originals',
  'audio wav wavs sound sounds clips scan scans volume volumes rgb',
)

/** Words that turn such a word into a class: `no_masks`, `with_mask`. */
export const NEGATIONS: ReadonlySet<string> = words(
  'no non not without with un incorrect wrong correct improper',
)
