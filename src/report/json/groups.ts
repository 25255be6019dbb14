import type { Finding, Group, Member, Pointer } from '../../model.js'
import { isUtf8Path, pathBytes } from '../../paths/lossless.js'
import { lookOf } from '../../wording/picture-text.js'
import { PART_LENGTH } from '../parts.js'
import { isPlain, jsonString, writtenName } from '../written.js'

/** So many different placements are kept in words. Where each file has a label of its own there is no end of them. */
const MOST_PLACEMENTS = 10_000

/**
 * Puts groups into words, as deep as they stand in the JSON report, in parts. The words are those that `jsonText`
 * would find, but that takes an object for each member and a search through all of the text (90,000 groups: 0.45 s;
 * this: 0.17 s).
 */
export function* groupsText(findings: readonly Finding[]): Generator<string> {
  const placementText = createPlacementText()
  let part = ''
  let end = ''
  for (const finding of findings) {
    const { group, rules, severity, isNew, members, redundantBytes } = finding
    part += `${end}
    {
      "id": ${jsonString(group.id)},
      "kind": "${group.kind ?? 'bytes'}",
      "evidence": "${group.evidence.join('+')}",
      "size": ${group.size},
      "rules": ${listText(rules, '\n      ')},
      "severity": "${severity}",
      "new": ${isNew},
      "files": [`
    let start = '\n        {\n          '
    for (const member of members) {
      part += start + pathText(member.file.path, '\n          ') + placementText(member)
      part += member.isNew ? '"new": true' : '"new": false'
      if (member.file.pointer) part += pointerText(member.file.pointer)
      if (member.file.links) part += linksText(member.file.links)
      if (group.looks !== undefined) part += lookText(group, member)
      if (member.list !== undefined) part += `,\n          "list": ${jsonString(writtenName(member.list))}`
      start = '\n        },\n        {\n          '
      if (part.length < PART_LENGTH) continue
      yield part
      part = ''
    }
    part += `\n        }\n      ],\n      "redundantBytes": ${redundantBytes}`
    if (group.similarity !== undefined) part += `,\n      "similarity": ${group.similarity}`
    if (group.because !== undefined) part += `,\n      "because": ${jsonString(group.because)}`
    // An earlier report is compared by all of them: what was real bytes may be a pointer now.
    if (group.names.length > 1) part += `,\n      "names": ${listText(group.names, '\n      ')}`
    end = '\n    },'
  }
  if (findings.length > 0) yield `${part}\n    }`
}

/** What stands between a member's path and its newness. Most members share it with many others. */
function createPlacementText(): (member: Member) => string {
  let count = 0
  const bySplit = new Map<string | null, Map<string | null, string>>()
  return ({ split, label }) => {
    let byLabel = bySplit.get(split)
    if (byLabel === undefined) {
      byLabel = new Map()
      bySplit.set(split, byLabel)
    }
    let text = byLabel.get(label)
    if (text === undefined) {
      text = `,\n          "split": ${nameText(split)},\n          "label": ${nameText(label)},\n          `
      if (count++ < MOST_PLACEMENTS) byLabel.set(label, text)
    }
    return text
  }
}

function pointerText({ kind, path }: Pointer): string {
  const line = '\n            '
  const place = path === null ? '"path": null' : pathText(path, line)
  return `,\n          "pointer": {${line}"kind": "${kind}",${line}${place}\n          }`
}

function linksText(links: readonly string[]): string {
  return `,\n          "links": ${listText(links.map(writtenName), '\n          ')}`
}

function lookText(group: Group, { file }: Member): string {
  const look = lookOf(group, file)
  if (look === undefined) return ''
  const line = '\n            '
  const { format, width, height, similarity, turned, isAligned } = look
  const facts = [
    `"format": "${format}"`,
    `"width": ${width}`,
    `"height": ${height}`,
    `"similarity": ${similarity}`,
  ]
  if (turned !== null) facts.push(`"turned": ${jsonString(turned)}`)
  if (isAligned) facts.push('"cropped": true')
  return `,\n          "picture": {${line}${facts.join(`,${line}`)}\n          }`
}

/** The path, and its bytes where no text can hold it. */
function pathText(path: string, line: string): string {
  if (isPlain(path)) return `"path": "${path}"`
  const text = `"path": ${jsonString(writtenName(path))}`
  return isUtf8Path(path) ? text : `${text},${line}"pathBase64": "${pathBytes(path).toString('base64')}"`
}

function nameText(name: string | null): string {
  return name === null ? 'null' : jsonString(writtenName(name))
}

/** @param line the line break and the indentation of what holds the list */
function listText(texts: readonly string[], line: string): string {
  if (texts.length === 0) return '[]'
  let list = '['
  for (const [index, text] of texts.entries()) list += `${index > 0 ? ',' : ''}${line}  ${jsonString(text)}`
  return `${list}${line}]`
}
