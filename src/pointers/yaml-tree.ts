import type { Node } from 'yaml'
import { loadYaml } from '../libraries/load-yaml.js'
import { isTooDeep } from '../text/yaml-depth.js'

/** Characters: room for some 100,000 outputs in one `dvc.lock`. */
const LONGEST_TEXT = 16 * 1024 * 1024
const MAX_DEPTH = 64
/** Following an alias walks through the text, and each may stand for all that comes before it. */
const MAX_ALIASES = 16

const COMPOSING = {
  version: '1.2',
  schema: 'failsafe',
  // Checked in `fields` instead: the library compares each key with all others.
  uniqueKeys: false,
} as const

/** A node of a YAML text; `null` is what isn't there. */
export type YamlNode = Node | null

/**
 * A YAML text that somebody else wrote, to be walked through step by step, so that only what is asked for can
 * cost anything. All scalars are the text that was written: a hash may look like a number.
 */
export interface YamlTree {
  /** `null` for a text without a value. */
  readonly root: YamlNode
  /**
   * The fields of a mapping that have a value; `null` for anything else, and for one with a key that is no text
   * or stands twice.
   */
  fields(node: YamlNode | undefined): Map<string, YamlNode> | null
  /** The items of a sequence; `null` for anything else. */
  items(node: YamlNode | undefined): YamlNode[] | null
  /** A scalar as it was written, without quotes; `null` for anything else. */
  text(node: YamlNode | undefined): string | null
}

/** A text that can't be read, and why, in words that follow its name: "is not valid YAML (line 3, column 1)". */
export interface YamlProblem {
  readonly problem: string
}

/** Reads one YAML 1.2 document. The words of a problem repeat nothing of the text. */
export function readYamlTree(text: string): YamlTree | YamlProblem {
  if (text.length > LONGEST_TEXT) return { problem: 'is too large to be read as YAML' }
  const { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } = loadYaml()
  const lineCounter = new LineCounter()
  // `parseDocument` in its two halves, since the first, shared with the check of depth, takes most of the time.
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)]
  if (isTooDeep(tokens, MAX_DEPTH)) return { problem: 'has too many levels of YAML' }
  const [document, second] = new Composer(COMPOSING).compose(tokens, true, text.length)
  const fault = document?.errors[0]?.pos[0] ?? second?.range[0]
  if (document === undefined || fault !== undefined) {
    const { line, col } = lineCounter.linePos(fault ?? 0)
    return { problem: `is not valid YAML (line ${line}, column ${col})` }
  }

  let aliases = 0
  const resolve = (node: YamlNode | undefined): YamlNode => {
    if (!isAlias(node)) return node ?? null
    aliases += 1
    return aliases > MAX_ALIASES ? null : (node.resolve(document) ?? null)
  }
  const scalarText = (node: YamlNode | undefined): string | null => {
    const scalar = resolve(node)
    return isScalar(scalar) && typeof scalar.value === 'string' ? scalar.value : null
  }
  return {
    root: isNothing(document.contents) ? null : document.contents,
    text: scalarText,
    items: (node) => {
      const sequence = resolve(node)
      return isSeq(sequence) ? (sequence.items as YamlNode[]) : null
    },
    fields: (node) => {
      const mapping = resolve(node)
      if (!isMap(mapping)) return null
      const names = new Set<string>()
      const fields = new Map<string, YamlNode>()
      for (const { key, value } of mapping.items) {
        const name = scalarText(key as YamlNode)
        if (name === null || names.has(name)) return null
        names.add(name)
        if (!isNothing(value as YamlNode)) fields.set(name, value as YamlNode)
      }
      return fields
    },
  }
}

/** What YAML 1.2 reads as null. */
function isNothing(node: YamlNode): boolean {
  return (
    node === null ||
    (loadYaml().isScalar(node) && node.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(node.value)))
  )
}
