import { readYamlTree } from '../../pointers/yaml-tree.js'
import { splitNamed } from '../names/split-name.js'
import type { Listed } from './model.js'

/** `train: images/train` of Ultralytics, each value a directory, a glob, a list file or several of them. */
export function readSettings(text: string): Listed[] {
  if (!/^(?:train|val|valid|test)\s*:/m.test(text)) return []
  const tree = readYamlTree(text)
  if ('problem' in tree) return []
  const fields = tree.fields(tree.root)
  const path = fields?.get('path')
  const base = (path === undefined ? null : tree.text(path)) ?? ''
  return Array.from(fields ?? []).flatMap(([key, value]) => {
    const split = splitNamed(key)
    if (split === null || split.rest !== '') return []
    const one = tree.text(value)
    const all = one === null ? (tree.items(value)?.map((item) => tree.text(item)) ?? []) : [one]
    return all
      .filter((name) => name !== null && name !== '')
      .map((name) => ({ name: base === '' ? (name as string) : `${base}/${name}`, split: split.split }))
  })
}
