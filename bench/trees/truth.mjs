// What a finder must say about a tree, and the least that it must read to be certain.

/** A finder that tells two files of one size apart must read at least one block of each. */
const BLOCK_BYTES = 4096

/**
 * What is true of files with the contents `contentOf`, whose sizes in bytes are `sizeOf`.
 * `leastBytes` is the least that a finder can read: the files of all groups once, and one block of every other file
 * that shares its size with some file.
 */
export function truth({ contentOf, sizeOf }) {
  const times = new Uint32Array(sizeOf.length)
  const filesOfSize = new Map()
  for (const content of contentOf) {
    times[content] += 1
    filesOfSize.set(sizeOf[content], (filesOfSize.get(sizeOf[content]) ?? 0) + 1)
  }
  const told = {
    files: contentOf.length,
    bytes: 0,
    groups: 0,
    duplicateFiles: 0,
    leastBytes: 0,
  }
  sizeOf.forEach((size, content) => {
    told.bytes += size * times[content]
    if (times[content] > 1) {
      told.groups += 1
      told.duplicateFiles += times[content]
      told.leastBytes += size * times[content]
    } else if (times[content] === 1 && filesOfSize.get(size) > 1)
      told.leastBytes += Math.min(size, BLOCK_BYTES)
  })
  return told
}
