// Watches: types of everything, and the tests that what has changed since the last commit concerns.
import { spawn } from 'node:child_process'

const commands = [
  ['npx', ['tsc', '--noEmit', '--watch', '--preserveWatchOutput']],
  ['npm', ['test', '--', '--watch']],
]
const watchers = commands.map(([command, args]) => spawn(command, args, { stdio: 'inherit' }))
for (const watcher of watchers) {
  watcher.on('exit', (status) => {
    for (const other of watchers) other.kill()
    process.exitCode ??= status ?? 1
  })
}
