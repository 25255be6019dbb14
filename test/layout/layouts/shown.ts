import type { Files } from '../../fixtures/tree.js'
import { expand } from '../seen.js'
import { ELSEWHERE } from './elsewhere.js'
import type { KnownLayout } from './kind.js'
import { CLASSIFIED } from './pictures.js'
import { TABLES_AND_TEXTS } from './texts.js'
import { ANNOTATED } from './views.js'

const LAYOUTS = [...CLASSIFIED, ...ANNOTATED, ...TABLES_AND_TEXTS, ...ELSEWHERE]

/** Those that the README shows, by how their names begin; VOC has lists there, which are below. */
export const IN_THE_README = [
  'torchvision ImageFolder',
  'Keras directory',
  'YOLO detection',
  'Roboflow',
  'Cityscapes',
  'nnU-Net',
  'BIDS',
  'LibriSpeech',
  'Kaggle',
  'arrays with targets',
].map(
  (start) =>
    LAYOUTS.find(
      ({ name }) => name === start || (start !== 'Kaggle' && name.startsWith(start)),
    ) as KnownLayout,
)

/** Files that this program never calls data by name alone: their contents must be what they say. */
const CONTENTS: Files = { 'dataset_description.json': '{"Name": "x", "BIDSVersion": "1.8.0"}' }

/** Each sample with a content of its own, and all else with one. */
export function filesOf({ samples, besides = [] }: KnownLayout): Files {
  return Object.fromEntries([
    ...expand(samples).map((path) => [path, `${path}\n`]),
    ...expand(besides).map((path) => [path, CONTENTS[path] ?? 'the same\n']),
  ])
}
