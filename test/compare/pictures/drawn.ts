import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Options, Report, World } from '../../../src/model.js'
import { run } from '../../../src/run.js'
import { PICTURE_PYTHON } from '../../fixtures/picture-tools.js'
import { makeTree } from '../../fixtures/tree.js'
import { optionsWith, worldAt } from '../../fixtures/world.js'

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

/**
 * What a scan tells.
 * @param commit what to compare with; `null`: nothing
 * @param changes of the world
 */
export function told(
  root: string,
  options: Partial<Options> = {},
  commit: string | null = null,
  changes: Partial<World> = {},
): Promise<Report> {
  const base = commit === null ? null : { ref: 'main', commit }
  const surroundings = { base, baseline: null, notes: [], written: [] }
  return run(optionsWith({ paths: ['.'], ...options }), surroundings, { ...worldAt(root), ...changes })
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
