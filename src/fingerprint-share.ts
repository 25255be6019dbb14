import { resolve } from 'node:path'
import { commandWorld, writeMessage } from './command-world.js'
import { Failure } from './failure.js'
import type { CommandLine } from './options/command-line.js'
import { resolveOptions } from './options/resolve.js'
import { display } from './text/display.js'

/**
 * Does what `data-hygiene fingerprint` asks for.
 * @param root absolute, existing directory
 * @throws {Failure} if an option is not sound, or the part can't be written
 */
export async function fingerprintShare(line: CommandLine, root: string): Promise<void> {
  const options = resolveOptions({ root, given: line.given, pathArguments: line.pathArguments })
  if (line.output === null) {
    throw new Failure(
      'Option --output is missing: fingerprint writes its part there, such as part-1.parquet.',
    )
  }
  const output = resolve(line.output)
  const { world, endProgress } = commandWorld(line, root)
  const { fingerprint } = await import(/* webpackIgnore: true */ './fingerprint.js')
  const share = await fingerprint(options, options.shard, output, world).finally(endProgress)
  if (!line.quiet) writeMessage(`data-hygiene: wrote ${display(output)}: ${share}\n`)
}
