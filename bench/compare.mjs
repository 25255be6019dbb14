// Runs all programs on one tree and says how they did.
import { goal, LIMITS, over, verdict } from './goals.mjs'
import { amount, count, ratio, time } from './numbers.mjs'
import { probe, timeInTurn } from './processes.mjs'
import { median } from './statistics.mjs'

/**
 * @param tree what `buildTree` gave
 * @param programs what `contestants` gave
 * @param settings `title`; `limit` for our time over that of the fastest native finder, or `null`; `rounds`;
 *   `scratch`; `say`; `before`, called before each timed run
 * @returns a part of a measurement: `{ sections, goals, points, wrong }`
 */
export function compare(tree, programs, { title, limit, rounds, scratch, say, before }) {
  const full = `${title}: ${count(tree.files)} files, ${amount(tree.bytes)}`
  say(`measuring ${full}`)
  const results = programs.map((program) =>
    program.file === null ? { program, missing: true } : { program, found: probe(program, scratch) },
  )
  const running = results.filter(({ found }) => found && !found.failure).map(({ program }) => program)
  const seconds = timeInTurn(running, scratch, rounds, before)
  for (const result of results) {
    const runs = seconds.get(result.program.name)
    result.seconds = runs ? median(runs) : null
  }
  const native = results.filter(({ program, seconds }) => program.kind === 'native' && seconds !== null)
  const fastest = Math.min(...native.map(({ seconds }) => seconds))
  const own = results.find(({ program }) => program.kind === 'ours')
  const speed =
    limit === null ? null : goal(`${full}: time, × fastest native`, over(own.seconds, fastest), limit)
  const reading = goal(
    `${full}: bytes read, × the least`,
    over(own.found?.bytesRead, tree.leastBytes),
    LIMITS.reading,
  )
  const reads = own.found?.bytesRead > 0
  return {
    sections: [
      {
        title: full,
        columns: [
          'program',
          'median',
          '× fastest native',
          'goal',
          'peak memory',
          'groups',
          'files',
          'answer',
        ],
        rows: results.map((result) => row(result, tree, fastest, result === own ? speed : null)),
        note: own.found && !own.found.failure ? noteOfReading(own, tree, reads ? reading : null) : '',
      },
    ],
    goals: [speed, reads ? reading : null].filter((entry) => entry !== null),
    points: results
      .filter(({ seconds }) => seconds !== null)
      .map(({ program, found, seconds }) => ({
        program: program.name,
        files: tree.files,
        seconds,
        peakBytes: found.peakBytes,
      })),
    wrong: results
      .filter(({ found }) => found && (found.failure || !agrees(found, tree)))
      .map(({ program, found }) => `${full}: ${program.name}: ${found.failure ?? 'differs'}`),
  }
}

/** Whether a program found exactly as many groups and files as were planted. */
export function agrees({ groups, files }, tree) {
  return groups === tree.groups && files === tree.duplicateFiles
}

function row({ program, missing, found, seconds }, tree, fastest, speed) {
  const dashes = ['–', '–', '', '–', '–', '–']
  if (missing) return [program.name, ...dashes, 'not here']
  if (found.failure) return [program.name, ...dashes, `**failed**: ${found.failure}`]
  const answer = agrees(found, tree)
    ? 'as planted'
    : `**differs**: ${count(tree.groups)} groups of ${count(tree.duplicateFiles)} files were planted`
  return [
    program.name,
    time(seconds),
    ratio(over(seconds, fastest)),
    speed ? verdict(speed) : '',
    amount(found.peakBytes),
    count(found.groups),
    count(found.files),
    answer,
  ]
}

function noteOfReading({ program, found }, tree, reading) {
  if (reading === null) return `${program.name} read no data.`
  const [read, least] = [amount(found.bytesRead), amount(tree.leastBytes)]
  return `${program.name} read ${read}, ${ratio(reading.value)} × the ${least} that must be read (${verdict(reading)}).`
}
