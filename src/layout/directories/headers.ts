import { nameAt } from '../../columns/names.js'
import { PASSED_OVER } from '../files/by-name.js'
import { entriesIn, type Field, nodeOfEntry } from '../files/field.js'
import { KIND } from '../files/kinds.js'
import { answersByEnding } from '../files/names-by-ending.js'

/** Endings of headers, and of the data that they describe: MetaImage (LUNA16), NRRD, Analyze. */
const DATA_OF_HEADER: ReadonlyMap<string, readonly string[]> = new Map([
  ['mhd', ['raw', 'zraw', 'raw.gz']],
  ['nhdr', ['raw', 'raw.gz', 'raw.bz2']],
  ['hdr', ['img', 'img.gz']],
])

const HEADER = /\.(?:mhd|nhdr|hdr)$/i

/** Passes over headers whose data lies beside them: both are one sample, and copies of it differ in the header. */
export function passOverHeaders(field: Field): void {
  const { files, chosen, states } = field
  const ofNode = new Map<number, Set<string>>()
  const isHeader = answersByEnding(files.names, (name) => HEADER.test(name))
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    if (states[entry] !== KIND.volume && states[entry] !== KIND.picture) continue
    if (!isHeader(entry)) continue
    const name = nameAt(files.names, entry)
    const dot = name.lastIndexOf('.')
    const node = nodeOfEntry(field, entry)
    const names = ofNode.get(node) ?? namesIn(field, node)
    ofNode.set(node, names)
    const endings = DATA_OF_HEADER.get(name.slice(dot + 1).toLowerCase()) ?? []
    const stem = name.slice(0, dot).toLowerCase()
    if (endings.some((ending) => names.has(`${stem}.${ending}`))) states[entry] = PASSED_OVER.part
  }
}

function namesIn(field: Field, node: number): Set<string> {
  return new Set(entriesIn(field, node).map((entry) => nameAt(field.files.names, entry).toLowerCase()))
}
