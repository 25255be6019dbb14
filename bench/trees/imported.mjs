// Repositories that are written by `git fast-import`: many small contents in one pack, quickly.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { draw } from './shapes.mjs'
import { truth } from './truth.mjs'

const PERSON = 'bench <bench@localhost> 0 +0000'

/**
 * Two repositories below `directory` with the same paths and the same copies: `directory` itself, where each file is a
 * pointer of Git LFS, and `plain`, where it is a text of as many bytes. Each in one pack, as a clone has.
 */
export function buildImported(directory, shape, count) {
  const drawn = draw(shape, count)
  const pointer = (content) => {
    const oid = createHash('sha256').update(`content ${content}`).digest('hex')
    const size = drawn.sizeOf[content]
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`
  }
  const text = (content) => pointer(content).replace('version', 'a note ')
  const plain = join(directory, '..', 'plain')
  write(directory, drawn, pointer, '*.bin filter=lfs diff=lfs merge=lfs -text\n')
  write(plain, drawn, text, '* -text\n')
  return { directory, plain, ...truth(drawn) }
}

function write(directory, { paths, contentOf, sizeOf }, contentAt, attributes) {
  mkdirSync(directory, { recursive: true })
  const git = (args, input) =>
    execFileSync('git', ['-C', directory, '-c', 'gc.auto=0', ...args], {
      input: input ?? '',
      stdio: ['pipe', 'ignore', 'inherit'],
    })
  git(['init', '--quiet'])
  const blobs = sizeOf.map((_, content) => {
    const bytes = contentAt(content)
    return `blob\nmark :${content + 1}\ndata ${bytes.length}\n${bytes}\n`
  })
  const entries = paths.map((path, index) => `M 100644 :${contentOf[index] + 1} ${path}\n`)
  const commit = [
    `commit refs/heads/bench\ncommitter ${PERSON}\ndata 0\n`,
    `M 100644 inline .gitattributes\ndata ${attributes.length}\n${attributes}\n`,
  ]
  git(['fast-import', '--quiet'], [...blobs, ...commit, ...entries].join(''))
  git(['symbolic-ref', 'HEAD', 'refs/heads/bench'])
  git(['read-tree', 'HEAD'])
  git(['repack', '-a', '-d', '--quiet', '--window=0'])
}
