import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { testOnLinux } from '../fixtures/platform.js'
import { commandWith, MESSAGES, runCommand } from '../fixtures/program.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const FORMATS = ['text', 'json', 'csv', 'markdown'] as const

let root: string
beforeAll(() => {
  root = makeTree({ 'data/train/a.txt': 'same', 'data/test/b.txt': 'same' })
})

describe('standard output', () => {
  test('holds the report in the format asked for, and nothing else, to the last line break', () => {
    const [asText, asJson, asCsv, asMarkdown] = FORMATS.map((format) => {
      const { stderr, stdout } = runCommand(root, ['--format', format])
      expect(stderr).toMatch(MESSAGES)
      expect(stdout).not.toContain('data-hygiene: ')
      return stdout
    })
    expect(runCommand(root, []).stdout).toBe(asText)
    expect(asText).toMatch(/^2 files .*\n✖ 1 finding shuts the gate: [^\n]*\n$/s)
    expect(JSON.parse(asJson as string)).toMatchObject({ schemaVersion: 2, summary: { groups: 1 } })
    expect(asCsv?.split(/\r?\n/)[0]).toBe(
      'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new,kind,line,row,similarity',
    )
    expect(asCsv?.trimEnd().split('\n')).toHaveLength(3)
    expect(asMarkdown).toMatch(/^#+ /)
  })

  test('has no colour and no progress where nobody watches, whatever the environment asks for', () => {
    const env = { FORCE_COLOR: '3', CLICOLOR_FORCE: '1', TERM: 'xterm-256color' }
    const { stdout, stderr } = runCommand(root, [], { env })
    expect(stdout).not.toMatch(/[\x1b\r]/)
    expect(stderr).toMatch(MESSAGES)
    expect(runCommand(root, ['--quiet'], { env })).toEqual({ status: 1, stdout, stderr: '' })
  })

  test('is the same, byte for byte, in a second run', () => {
    const again = FORMATS.map((format) => runCommand(root, ['--format', format]).stdout)
    expect(FORMATS.map((format) => runCommand(root, ['--format', format]).stdout)).toEqual(again)
  })

  testOnLinux('that takes no more is an error of its own kind', () => {
    const { status, stderr } = spawnSync('sh', ['-c', 'exec "$@" >/dev/full', 'sh', ...commandWith()], {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "data-hygiene: standard output can't be written: ENOSPC: no space left on device\n",
    })
  })
})
