import { words } from './table.js'

/** Directories that sort files by what they are, not by what they show. */
export const STRUCTURAL: ReadonlySet<string> = words(
  'images image imgs img jpg jpeg jpegs png jpegimages', // YOLO, VOC
  'data raw files samples train val test', // Hugging Face
)

/** The same where no split is above: what stands beside data in a repository, and in no loader is a class. */
export const STRUCTURAL_WITHOUT_SPLIT: ReadonlySet<string> = words(
  'pics pictures photos rgb sample frames videos video audio audios sounds wav wavs flac clips recordings', // Common Voice, LJSpeech
  'training testing valid validation texts text txt docs documents volumes scans slices patches crops tiles',
  'results result output outputs out input inputs predictions prediction preds submissions submission',
  'examples example demo demos tutorial tutorials assets media misc figures figs plots screenshots logs notebooks',
  'processed interim external original originals augmented resized cropped archive archives backup old',
  'all full source target src dst tmp temp uploads download downloads',
)

/** Words whose number is a class all the same: `class_1`, `grade3`. */
export const CLASS_WORDS: ReadonlySet<string> = words('class label digit grade level stage category type')

/** Words of a class that others are told from; nobody calls a dataset so. */
export const CONTROL_WORDS: ReadonlySet<string> = words(
  'normal healthy benign negative control uninfected', // COVID-19 Radiography, BUSI, malaria cells
)

/** Folders of a BIDS tree, which sort by how something was measured. */
export const BIDS_FOLDERS: ReadonlySet<string> = words(
  'anat func dwi fmap perf meg eeg ieeg beh pet micr nirs motion mrs',
)

/** Words before the number of a source that has classes of its own: patients, speakers, divisions for cross-validation. */
export const SUBJECT_WORDS: ReadonlySet<string> = words(
  'patient patients pat subject subj sub case person speaker spk participant user', // medicine, speech, activities
  'video clip scan slide session series study camera fold', // recordings; UrbanSound8K
)
