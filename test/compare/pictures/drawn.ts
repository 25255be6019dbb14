import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'
import type { Report } from '../../../src/model.js'
import { PICTURE_PYTHON } from '../../fixtures/picture-tools.js'
import { makeTree } from '../../fixtures/tree.js'

export { scanAt as told } from '../../fixtures/scan.js'

const SCRIPT = fileURLToPath(new URL('./write-pictures.py', import.meta.url))

/** A picture for each path: its seed, and what was done to it. */
export type Drawn = Readonly<Record<string, string>>

/** Another program that draws, and goes on until the tests of a file are done: to start it takes longer than to draw. */
interface Painter {
  process: ChildProcessWithoutNullStreams
  answers: AsyncIterator<string>
  complaints: Promise<string>
}

let painter: Painter | null = null

afterAll(() => {
  painter?.process.stdin.end()
})

/** Draws pictures below a directory. */
export async function draw(root: string, pictures: Drawn): Promise<void> {
  painter ??= startPainter()
  painter.process.stdin.write(`${JSON.stringify({ root, pictures })}\n`)
  const { done } = await painter.answers.next()
  if (done === true) throw new Error(await painter.complaints)
}

/** A directory with these pictures. */
export async function drawn(pictures: Drawn): Promise<string> {
  const root = makeTree({ 'notes.md': 'x' })
  await draw(root, pictures)
  return root
}

function startPainter(): Painter {
  const process = spawn(PICTURE_PYTHON, [SCRIPT])
  const answers = createInterface(process.stdout)[Symbol.asyncIterator]()
  return { process, answers, complaints: text(process.stderr) }
}

/** Findings of pictures: kind, rules, level and files. */
export function findingsOf({ judgement }: Report): string[] {
  return judgement.findings
    .map(
      ({ group, rules, severity, members }) =>
        `${group.kind ?? 'bytes'} ${rules.join('+')} ${severity}: ${members.map(({ file }) => file.path).join(' ')}`,
    )
    .sort()
}
