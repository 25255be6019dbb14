import { words } from './table.js'

/** Directories of lists. */
export const LIST_DIRECTORIES: ReadonlySet<string> = words(
  'imagesets image_sets splits split filelists file_lists file-lists lists ucftraintestlist testtrainmulti_7030_splits', // VOC, KITTI, UCF101, HMDB51
)

/** Those that hold nothing else: VOC; Universal Dependencies. */
export const PLACES_OF_LISTS: ReadonlySet<string> = words(
  'imagesets image_sets filelists file_lists file-lists',
)

/** Columns that say which split a file is in. */
export const SPLIT_COLUMNS: ReadonlySet<string> = words('split fold set subset partition')

/** Columns that name a file, without what parts words. */
export const FILE_COLUMNS: ReadonlySet<string> = words(
  'file filename filepath path image imageid imagename imagepath imagefile imagefilename img imgid imgpath imgname', // Kaggle
  'imageindex idcode slicefilename audio audiopath audiofile audiofilename wav wavfile wavpath', // NIH, APTOS, UrbanSound8K
  'clip video videoid videoname videopath videofile filenames filepaths', // AVA, Kaggle
)

/** Columns that name a file, or number anything. */
export const WEAK_FILE_COLUMNS: ReadonlySet<string> = words('id name fname') // FSDD, Kaggle

/** Numbers of samples, and what these are called, in two texts: CUB-200, NABirds. */
export const NUMBERED_LIST = { splits: 'train_test_split.txt', names: 'images.txt' } as const
