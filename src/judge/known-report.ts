import { placeOf } from '../columns/data-files.js'
import { addTo } from '../columns/lists.js'
import { RULES, type RuleName } from '../model.js'
import { decodePath } from '../paths/lossless.js'
import { betweenOf } from '../rules/broken.js'
import type { Copy } from '../rules/rule.js'
import { writtenName } from '../text/display.js'
import { type AcceptedReport, isObject, unreadable } from './accepted-report.js'
import type { Known, KnownContent } from './newness.js'

/** A group of an earlier report. */
interface AcceptedGroup extends KnownContent {
  /** The places that held it. */
  paths: ReadonlySet<string>
  /** Bytes; `null` if the report doesn't tell. */
  size: number | null
}

/**
 * What an earlier JSON report accepted: its groups with their places and rules.
 * @throws {Failure} if a group is none
 */
export function knownInReport({ groups, name }: AcceptedReport): Known {
  const accepted = new Map<string, AcceptedGroup[]>()
  const places = new Map<string, AcceptedGroup[]>()
  for (const group of groups) {
    // Records of tables are compared apart.
    if (group['kind'] === 'row') continue
    const { files, rules, size } = group
    if (!Array.isArray(files) || !Array.isArray(rules)) throw unreadable(name)
    const copies = files.map((file: unknown) => copyIn(file, name))
    const broken = RULES.filter((rule): rule is RuleName => rules.includes(rule))
    const paths = new Set(copies.map(({ file }) => file.path))
    const content: AcceptedGroup = {
      paths,
      holds: (place) => paths.has(place),
      count: files.length - timesListed(files),
      rules: broken,
      between: betweenOf(broken, copies),
      copies: () => copies,
      written: writtenName,
      size: typeof size === 'number' ? size : null,
    }
    for (const path of paths) addTo(places, path, content)
    for (const id of namesOf(group, name)) {
      addTo(accepted, id, content)
    }
  }
  return {
    contentOf({ names, size }) {
      const all = new Set(names.flatMap((id) => accepted.get(id) ?? []))
      const [first, ...others] = [...all].filter((content) => canBeEqual(content.size, size))
      return first && others.reduce(together, first)
    },
    contentAt({ files }) {
      const [first, ...others] = files.map(placeOf)
      const all = first === undefined ? [] : (places.get(first) ?? [])
      return all.find(({ paths }) => others.every((place) => paths.has(place)))
    },
  }
}

/** Of contents that contradicting pointers know by one name the size tells which is which. */
function canBeEqual(left: number | null, right: number | null): boolean {
  return left === null || right === null || left === right
}

/** What was two groups when nothing showed that they are one. */
function together(left: AcceptedGroup, right: AcceptedGroup): AcceptedGroup {
  const rules = [...new Set([...left.rules, ...right.rules])]
  const copies = [...left.copies(), ...right.copies()]
  const paths = new Set([...left.paths, ...right.paths])
  return {
    paths,
    holds: (place) => paths.has(place),
    count: left.count + right.count,
    rules,
    between: betweenOf(rules, copies),
    copies: () => copies,
    written: writtenName,
    size: left.size ?? right.size,
  }
}

/** All names of a group: its id, and those that are listed beside it if there are several. */
function namesOf({ id, names }: Record<string, unknown>, name: string): Set<string> {
  const all = [id, ...(Array.isArray(names) ? names : [])]
  if (!all.every((each) => typeof each === 'string')) throw unreadable(name)
  return new Set(all)
}

/** A file that several lists name stands there for each of them. */
function timesListed(files: readonly unknown[]): number {
  const listed = files.filter((file) => isObject(file) && typeof file['list'] === 'string') as {
    path: unknown
  }[]
  return listed.length - new Set(listed.map(({ path }) => path)).size
}

/** A file as it stood; a report does not tell its dataset, so all files of a group are taken to be of one. */
function copyIn(file: unknown, name: string): Copy {
  if (!isObject(file)) throw unreadable(name)
  const { split, label } = file
  return {
    file: { path: placeIn(file, name) },
    split: typeof split === 'string' ? split : null,
    label: typeof label === 'string' ? label : null,
    dataset: null,
  }
}

/** The data's own place, which for a pointer is another than that of the file that describes it. */
function placeIn(file: Record<string, unknown>, name: string): string {
  const { pointer } = file
  return (isObject(pointer) ? pathIn(pointer) : null) ?? pathIn(file) ?? fail(name)
}

function pathIn({ path, pathBase64 }: Record<string, unknown>): string | null {
  if (typeof pathBase64 === 'string') return decodePath(Buffer.from(pathBase64, 'base64'))
  return typeof path === 'string' ? path : null
}

function fail(name: string): never {
  throw unreadable(name)
}
