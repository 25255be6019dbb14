// The simple way, as many scripts do it: walk, take the MD5 of every whole file, group by hash.
// Usage: node bench/programs/simple.mjs DIR
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const byHash = new Map()
await walk(process.argv[2])
const groups = [...byHash.values()].filter((paths) => paths.length > 1)
process.stdout.write(JSON.stringify(groups))

async function walk(directory) {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) await walk(path)
    else if (entry.isFile()) {
      const hash = createHash('md5')
        .update(await readFile(path))
        .digest('hex')
      const paths = byHash.get(hash)
      if (paths) paths.push(path)
      else byHash.set(hash, [path])
    }
  }
}
