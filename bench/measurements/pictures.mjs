// Pictures that show the same in other bytes: what is found of them beside what is wrong, and how long it takes.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { goal, LIMITS, over, verdict } from '../goals.mjs'
import { amount, count, ratio, time } from '../numbers.mjs'
import { probe, timeInTurn } from '../processes.mjs'
import { czkawka, oursOnPictures, pictureFinders } from '../programs/picture-finders.mjs'
import { picturePython } from '../programs/picture-packages.mjs'
import { median } from '../statistics.mjs'
import { buildPictures, pictureOf } from '../trees/pictures.mjs'

const PHOTOS = ['photo', 'tile', 'sample']
const RECALLED = [
  'png',
  'jpeg-95',
  'jpeg-75',
  'jpeg-30',
  'webp-80',
  'half',
  'double',
  'tone',
  'noise',
  'text',
]
const TRANSFORMED = ['flip', 'upside', 'quarter', 'crop-2', 'crop-5', 'side-5', 'crop-10', 'turn-2', 'border']

export function pictures(bench) {
  if (picturePython() === null) {
    const note = 'The packages with pictures are not here: `--install` takes them.'
    return {
      sections: [{ title: 'Pictures', columns: [], rows: [], note }],
      goals: [],
      points: [],
      wrong: [],
    }
  }
  const { scale } = bench
  const parts = [
    bench.withTree(
      'pictures and their edits',
      (directory) => buildPictures(directory, { scale, largest: 1600 }),
      (tree) => quality(tree, bench.settings),
    ),
    speedOf(bench, 'large photos', LIMITS.largePictures, {
      largest: 6000,
      sets: ['photo'],
      edits: ['jpeg-95', 'jpeg-75', 'flip', 'crop-2'],
    }),
    speedOf(bench, 'small pictures', LIMITS.smallPictures, {
      largest: 2560,
      sets: ['tile', 'sample', 'plain'],
      edits: ['jpeg-95', 'jpeg-75', 'jpeg-30', 'tone', 'text', 'flip', 'crop-2', 'crop-5'],
    }),
  ]
  return {
    sections: parts.flatMap(({ sections }) => sections),
    goals: parts.flatMap(({ goals }) => goals),
    points: [],
    wrong: parts.flatMap(({ wrong }) => wrong),
  }
}

function quality({ directory, sets, edits }, { scratch, say }) {
  const originals = Object.values(sets).reduce((sum, number) => sum + number, 0)
  const title = `Pictures: ${count(originals)} originals (${Object.entries(sets)
    .map(([name, number]) => `${count(number)} ${name}s`)
    .join(', ')}) and their edits`
  const results = pictureFinders(directory).map((program) => {
    if (program.file === null) return { program, missing: true }
    say(`measuring ${program.name}`)
    const { failure } = probe(program, scratch)
    return { program, failure, ...judge(program.found, sets) }
  })
  const [own] = results
  const goals = [
    goal(`${title}: wrong pairs, of all told`, own.wrong / own.told, LIMITS.wrongPairs, ''),
    goal(`${title}: wrong pairs among photos`, own.wrongPhotos, LIMITS.wrongPhotoPairs, ''),
    goal(`${title}: edits not found`, 1 - own.recall, LIMITS.missedEdits, ''),
  ]
  const told = ({ program, missing, failure }, cells) => {
    if (missing) return [program.name, ...cells.map(() => '–'), 'not here']
    return [program.name, ...cells, failure ? `**failed**: ${failure}` : '']
  }
  const shares = (result, names) => names.map((name) => percent(result.byEdit?.get(name)))
  return {
    sections: [
      {
        title,
        columns: [
          'program',
          'pairs told',
          'wrong',
          'wrong among photos',
          'precision',
          'edits found, %',
          'of plain ones',
          'answer',
        ],
        rows: results.map((result) =>
          told(result, [
            ...[result.told, result.wrong, result.wrongPhotos].map((number) =>
              number === undefined ? '–' : count(number),
            ),
            result.told > 0 ? ratio(1 - result.wrong / result.told) : '–',
            ...[result.recall, result.plain].map(percent),
          ]),
        ),
        note: 'A pair is two files of one group. Precision counts all sets; edits are those of photos, tiles and samples, and of plain pictures, of which more than a twentieth shows nothing.',
      },
      ...[RECALLED, TRANSFORMED].map((names) => ({
        title: `Found beside their original, in %: ${names.join(', ')}`,
        columns: ['program', ...names, 'answer'],
        rows: results.map((result) => told(result, shares(result, names))),
        note: '',
      })),
    ],
    goals,
    wrong: results.flatMap(({ program, failure }) =>
      failure ? [`${title}: ${program.name}: ${failure}`] : [],
    ),
  }

  /** Pairs that are told, and which share of each edit is told beside its original. */
  function judge(groups) {
    let [all, wrong, wrongPhotos] = [0, 0, 0]
    const found = new Set()
    for (const group of groups) {
      const files = group.map((path) => ({ path, ...pictureOf(path) }))
      for (const [index, left] of files.entries()) {
        for (const right of files.slice(index + 1)) {
          all++
          if (left.shows !== right.shows) {
            wrong++
            if (PHOTOS.includes(left.set) && PHOTOS.includes(right.set)) wrongPhotos++
          } else if (left.edit === null || right.edit === null) {
            found.add(`${left.shows} ${left.edit ?? right.edit}`)
          }
        }
      }
    }
    const byEdit = foundBy(PHOTOS)
    const plainByEdit = foundBy(['plain'])
    return { told: all, wrong, wrongPhotos, byEdit, recall: meanOf(byEdit), plain: meanOf(plainByEdit) }

    function foundBy(names) {
      const all = names.flatMap((set) =>
        Array.from({ length: sets[set] ?? 0 }, (_, index) => `${set}-${index}`),
      )
      return new Map(
        edits.map((edit) => [edit, all.filter((name) => found.has(`${name} ${edit}`)).length / all.length]),
      )
    }
  }
}

function speedOf(bench, what, limit, kind) {
  return bench.withTree(
    what,
    (directory) => buildPictures(directory, { scale: bench.scale, ...kind }),
    (tree) => speed(tree, what, limit, bench.settings),
  )
}

function speed({ directory, sets, edits }, what, limit, { rounds, scratch }) {
  const files = Object.values(sets).reduce((sum, number) => sum + number, 0) * (edits.length + 1)
  const title = `Time for ${what}: ${count(files)} files`
  const cache = mkdtempSync(join(scratch, 'cache-'))
  const programs = [
    oursOnPictures(directory),
    oursOnPictures(directory, cache),
    czkawka('czkawka_cli image', join(directory, 'data')),
  ]
  const running = programs.filter(({ file }) => file !== null)
  const probes = running.map((program) => probe(program, scratch))
  const seconds = timeInTurn(running, scratch, rounds)
  const medians = programs.map(({ name }) => (seconds.has(name) ? median(seconds.get(name)) : null))
  const peer = medians[2]
  const goals = [
    goal(`${title}: time, × czkawka_cli`, over(medians[0], peer), limit),
    goal(`${title}: time with the cache, × czkawka_cli`, over(medians[1], peer), LIMITS.knownPictures),
  ]
  const rows = programs.map(({ name, file }, index) => {
    if (file === null) return [name, '–', '–', '', '–', 'not here']
    const own = index < goals.length ? verdict(goals[index]) : ''
    return [
      name,
      time(medians[index]),
      ratio(over(medians[index], peer)),
      own,
      amount(probes[index].peakBytes),
      '',
    ]
  })
  return {
    sections: [
      {
        title,
        columns: ['program', 'median', '× czkawka_cli', 'goal', 'peak memory', 'answer'],
        rows,
        note: '',
      },
    ],
    goals,
    wrong: running.flatMap(({ name }, index) =>
      probes[index].failure ? [`${title}: ${name}: ${probes[index].failure}`] : [],
    ),
  }
}

function meanOf(byEdit) {
  return [...byEdit.values()].reduce((sum, share) => sum + share, 0) / byEdit.size
}

function percent(share) {
  return Number.isFinite(share) ? String(Math.round(share * 100)) : '–'
}
