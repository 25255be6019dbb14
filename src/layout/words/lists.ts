import { words } from './table.js'

/** Directories of lists. */
export const LIST_DIRECTORIES: ReadonlySet<string> = words(
  'imagesets image_sets splits split filelists file_lists lists ucftraintestlist testtrainmulti_7030_splits', // VOC, KITTI, UCF101, HMDB51
)

/** Columns that say which split a file is in. */
export const SPLIT_COLUMNS: ReadonlySet<string> = words('split fold set subset partition')

/** Columns that name a file. */
export const FILE_COLUMNS: ReadonlySet<string> = words(
  'file filename file_name filepath file_path path image image_id image_name image_path img img_path imagename',
  'slice_file_name audio audio_path wav clip video id name fname filenames', // UrbanSound8K, FSDD
)
