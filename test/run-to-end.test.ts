import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'

const MODULE = new URL('../src/run-to-end.ts', import.meta.url).href

/** Runs a program of its own, in a process of its own. */
function run(program: string): { status: number | null; told: string } {
  const code = `
    const { runToEnd } = await import(${JSON.stringify(MODULE)})
    const giveUp = (fault) => { console.log(fault.message); process.exitCode = 2 }
    runToEnd(${program}, giveUp)`
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  )
  return { status, told: stdout }
}

describe('a program', () => {
  test('that waits for what never comes fails', () => {
    expect(run('new Promise(() => {})')).toEqual({ status: 2, told: 'what it waited for never came\n' })
  })

  test.each([
    ['that is done', 'Promise.resolve()'],
    ['that takes its time', 'new Promise((resolve) => setTimeout(resolve, 50))'],
    ['that has failed by itself', 'Promise.reject(new Error("told elsewhere"))'],
  ])('%s is left alone', (_, program) => {
    expect(run(program)).toEqual({ status: 0, told: '' })
  })
})
