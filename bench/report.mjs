// Shows results as Markdown, to be pasted whole into bench/README.md.
import { goalRows } from './goals.mjs'
import { amount, count } from './numbers.mjs'

/** @param results `{ heading, rounds, measurements }`, as kept in the results file */
export function report({ heading, rounds, measurements }) {
  const { date, version, commit, machine, versions } = heading
  const from = commit === null ? '' : ` (${commit})`
  const blocks = [
    `### ${date}, ${version}${from}`,
    `${machineLine(machine)}; ${versionLine(versions)}. Median of ${count(rounds)} ${rounds === 1 ? 'round' : 'rounds'}, each program in turn.`,
    '#### Goals',
    table(['measurement', 'what', 'measured', 'goal', ''], goalRows(measurements), [0, 1, 4]),
  ]
  for (const { sections } of measurements) {
    for (const section of sections) blocks.push(...shown(section))
  }
  const wrong = measurements.flatMap((measurement) => measurement.wrong)
  if (wrong.length > 0)
    blocks.push('#### Wrong answers', wrong.map((line) => `- ${escaped(line)}`).join('\n'))
  return `${blocks.join('\n\n')}\n`
}

function shown({ title, columns, rows, note }) {
  const blocks = [`#### ${title}`]
  if (rows.length > 0) blocks.push(table(columns, rows, wordColumns(columns)))
  if (note !== '') blocks.push(note)
  return blocks
}

function wordColumns(columns) {
  return columns.flatMap((column, index) =>
    index === 0 || ['goal', 'answer'].includes(column) ? [index] : [],
  )
}

/** @param words the columns that hold words; the others hold numbers and are set to the right */
function table(columns, rows, words) {
  const line = (cells) => `| ${cells.map(escaped).join(' | ')} |`
  const rule = columns.map((_, index) => (words.includes(index) ? '---' : '---:'))
  return [line(columns), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

function escaped(text) {
  return text.replaceAll('|', '\\|')
}

function machineLine({ processor, cores, memoryBytes, kernel, fileSystem }) {
  const place = fileSystem === null ? '' : `, files on ${fileSystem}`
  return `${cores} × ${processor}, ${amount(memoryBytes)} of memory, ${kernel}${place}`
}

function versionLine(versions) {
  const here = Object.entries(versions).filter(([, version]) => version !== null)
  const missing = Object.keys(versions).filter((name) => versions[name] === null)
  const list = here.map(([name, version]) => `${name === 'node' ? 'Node' : name} ${version}`).join(', ')
  return missing.length === 0 ? list : `${list}; not here: ${missing.join(', ')}`
}
