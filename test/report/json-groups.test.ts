import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding, Group, Member, PictureLook, Pointer } from '../../src/model.js'
import { isUtf8Path, pathBytes } from '../../src/paths/lossless.js'
import { groupsText } from '../../src/report/json/groups.js'
import { jsonText, writtenName } from '../../src/report/written.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { hostileReport, hostileText } from '../fixtures/hostile.js'
import { finding } from '../fixtures/reports.js'

/** The groups as an object of their own, put into words by `JSON.stringify`: what the parts must add up to. */
function byStringify(findings: readonly Finding[]): string {
  const text = jsonText({ groups: findings.map(groupEntry) })
  return text.slice('{\n  "groups": ['.length, -(findings.length > 0 ? '\n  ]\n}\n' : ']\n}\n').length)
}

function groupEntry({ group, members, ...told }: Finding) {
  return {
    id: group.id,
    kind: group.kind ?? 'bytes',
    evidence: group.evidence.join('+'),
    size: group.size,
    rules: told.rules,
    severity: told.severity,
    new: told.isNew,
    files: members.map((member) => fileEntry(member, group)),
    redundantBytes: told.redundantBytes,
    ...(group.similarity === undefined ? {} : { similarity: group.similarity }),
    ...(group.because === undefined ? {} : { because: group.because }),
    ...(group.names.length > 1 ? { names: group.names } : {}),
  }
}

function fileEntry({ file, split, label, isNew, list }: Member, { files, looks }: Group) {
  const look = looks?.[files.indexOf(file)]
  return {
    ...pathEntry(file.path),
    split: split === null ? null : writtenName(split),
    label: label === null ? null : writtenName(label),
    new: isNew,
    ...(file.pointer ? { pointer: pointerEntry(file.pointer) } : {}),
    ...(file.links ? { links: file.links.map(writtenName) } : {}),
    ...(look === undefined ? {} : { picture: pictureEntry(look) }),
    ...(list === undefined ? {} : { list: writtenName(list) }),
  }
}

function pictureEntry({ format, width, height, similarity, turned, isAligned }: PictureLook) {
  const facts = { ...(turned === null ? {} : { turned }), ...(isAligned ? { cropped: true } : {}) }
  return { format, width, height, similarity, ...facts }
}

function pointerEntry({ kind, path }: Pointer) {
  return { kind, ...(path === null ? { path } : pathEntry(path)) }
}

function pathEntry(path: string) {
  const exact = isUtf8Path(path) ? {} : { pathBase64: pathBytes(path).toString('base64') }
  return { path: writtenName(path), ...exact }
}

/** Gives groups further names and files further links. */
function withMore(findings: readonly Finding[], names: readonly string[], links: string[]): Finding[] {
  return findings.map((one, index) => {
    const group = { ...one.group, names: [one.group.id, ...(index % 2 === 0 ? names : [])] }
    const members = one.members.map((member, at) =>
      at % 2 === 0 ? { ...member, file: { ...member.file, links } } : member,
    )
    return { ...one, group, members }
  })
}

describe('the groups of the JSON report', () => {
  test.each(Object.entries(ALL_REPORTS))('are what JSON.stringify gives: %s', (_, { judgement }) => {
    expect([...groupsText(judgement.findings)].join('')).toBe(byStringify(judgement.findings))
  })

  test('are what JSON.stringify gives, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, fc.array(hostileText), fc.array(hostileText), (one, names, links) => {
        const findings = withMore(one.judgement.findings, names, links)
        expect([...groupsText(findings)].join('')).toBe(byStringify(findings))
      }),
    )
  })

  test('are what JSON.stringify gives where each file has a label of its own', () => {
    const members = Array.from({ length: 12_000 }, (_, index) => ({ path: `${index}`, label: `#${index}` }))
    const findings = [finding(['label-conflict'], members), finding(['label-conflict'], members)]
    expect([...groupsText(findings)].join('')).toBe(byStringify(findings))
  })

  test('come in parts that do not grow with a group', () => {
    const members = Array.from({ length: 20_000 }, (_, index) => ({ path: `data/${index}` }))
    const parts = [...groupsText([finding(['duplicate-file'], members)])]
    expect(parts.length).toBeGreaterThan(10)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(2 ** 17)
  })
})
