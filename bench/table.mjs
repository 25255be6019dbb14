// Shows the results of one tree as Markdown.
import { median } from './measure.mjs'

/**
 * @param tree what `buildTree` gave
 * @param results for each contestant `{ name, kind, missing, probe, seconds }`
 */
export function table(title, tree, results) {
  const fastest = Math.min(
    ...results
      .filter(({ kind, seconds }) => kind === 'native' && seconds)
      .map(({ seconds }) => median(seconds)),
  )
  return [
    `### ${title}: ${count(tree.files)} files, ${megabytes(tree.bytes)}`,
    '',
    '| program | median | × fastest native | peak memory | groups | files | |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...results.map((result) => row(result, tree, fastest)),
    '',
    ...results
      .filter(({ probe }) => typeof probe?.bytesRead === 'number')
      .map((result) => read(result, tree)),
  ].join('\n')
}

/** Whether a contestant found exactly as many groups and files as were planted. */
export function agrees({ groups, files }, tree) {
  return groups === tree.groups && files === tree.duplicateFiles
}

function row({ name, missing, probe, seconds }, tree, fastest) {
  if (missing) return `| ${name} | – | – | – | – | – | not here |`
  if (probe.failure)
    return `| ${name} | – | – | – | – | – | failed: ${probe.failure.replaceAll('|', '\\|')} |`
  const time = median(seconds)
  const ratio = Number.isFinite(fastest) ? (time / fastest).toFixed(2) : '–'
  const peak = probe.peakBytes === null ? '–' : megabytes(probe.peakBytes)
  const verdict = agrees(probe, tree)
    ? 'as planted'
    : `**differs**: ${count(tree.groups)} groups of ${count(tree.duplicateFiles)} files were planted`
  return `| ${name} | ${time.toFixed(3)} s | ${ratio} | ${peak} | ${count(probe.groups)} | ${count(probe.files)} | ${verdict} |`
}

function read({ name, probe }, tree) {
  if (probe.bytesRead === 0) return `${name} read no data.`
  const ratio = (probe.bytesRead / tree.leastBytes).toFixed(3)
  return `${name} read ${megabytes(probe.bytesRead)}, ${ratio} × the ${megabytes(tree.leastBytes)} that must be read.`
}

function megabytes(bytes) {
  return `${count(Math.round(bytes / 1e5) / 10)} MB`
}

function count(number) {
  return number.toLocaleString('en-US')
}
