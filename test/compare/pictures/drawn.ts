import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../../src/model.js'
import { PICTURE_PYTHON } from '../../fixtures/picture-tools.js'
import { makeTree } from '../../fixtures/tree.js'

export { scanAt as told } from '../../fixtures/scan.js'

const SCRIPT = fileURLToPath(new URL('./write-pictures.py', import.meta.url))

/** A picture for each path: its seed, and what was done to it. */
export type Drawn = Readonly<Record<string, string>>

/** Draws pictures below a directory, by another program. */
export function draw(root: string, pictures: Drawn): void {
  const input = Object.entries(pictures)
    .map(([path, what]) => `${path} ${what}\n`)
    .join('')
  const { status, stderr } = spawnSync(PICTURE_PYTHON, [SCRIPT, root], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A directory with these pictures. */
export function drawn(pictures: Drawn): string {
  const root = makeTree({ 'notes.md': 'x' })
  draw(root, pictures)
  return root
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
