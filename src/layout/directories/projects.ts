import type { Counts } from '../files/counts.js'
import { below, type Field } from '../files/field.js'

/**
 * Projects beside each other, each with code and data of its own: exercises of a course, one program in several languages,
 * packages of a monorepo. Copies between them are normal.
 * @param samples by node: samples in and below it
 * @returns `1` by node
 */
export function projectsOf(field: Field, counts: Pick<Counts, 'code'>, samples: Int32Array): Uint8Array {
  const { tree } = field
  const code = below(field, counts.code)
  const found = new Uint8Array(tree.paths.length)
  for (const children of tree.children) {
    if (children.length < 2) continue
    const projects = children.filter((node) => (code[node] as number) > 0 && (samples[node] as number) > 0)
    if (projects.length > 1) for (const node of projects) found[node] = 1
  }
  return found
}
