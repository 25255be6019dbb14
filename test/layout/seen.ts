import micromatch from 'micromatch'
import { numbersTo, select } from '../../src/columns/numbers.js'
import { pathColumns, pickPaths } from '../../src/columns/paths.js'
import { judge } from '../../src/judge/judge.js'
import { firstStates } from '../../src/layout/directories/first-states.js'
import { canBeData, reasonOf } from '../../src/layout/files/by-name.js'
import { layoutOf } from '../../src/layout/layout.js'
import { applyLists } from '../../src/layout/lists/apply.js'
import { wantedLists } from '../../src/layout/lists/wanted.js'
import { linkedPictures } from '../../src/layout/pages/linked.js'
import { wantedPages } from '../../src/layout/pages/wanted.js'
import { surveyOf } from '../../src/layout/survey.js'
import type { RecognisedDataset } from '../../src/model.js'
import { comparePaths } from '../../src/paths/order.js'
import { DEFAULTS, groupOf, inOrder } from '../judge/built.js'

/** What the program makes of a listing with no option. */
export interface Seen {
  /** Paths of the samples, sorted. */
  samples: string[]
  /** `data: train 4, test 2 | cat 3, dog 3`, one for each dataset. */
  recognised: string[]
  /** `rules: path = path`, one for each finding. */
  findings: string[]
  /** Reason → number of files. */
  skipped: Record<string, number>
  /** `path: splits`, of files that lists give to several splits. */
  divided: string[]
}

/** @param tree path → content; paths in the order of the listing */
export function seen(tree: ReadonlyMap<string, string>, options: Partial<typeof DEFAULTS> = {}): Seen {
  const given = { ...DEFAULTS, ...options }
  const files = pathColumns(tree.keys())
  const chosen = numbersTo(files.names.length)
  const { states, isOpen } = firstStates(files, chosen, (directory) => directory, null)
  const survey = surveyOf({
    files,
    chosen: select(chosen, isOpen),
    states,
    isAutomatic: true,
    isAbovePath: (directory) => directory === '',
    isPointer: () => false,
  })
  const wanted = wantedLists(survey)
  const paths = [...tree.keys()]
  const texts = new Map(
    [...wanted.keys()].map((entry) => [entry, tree.get(paths[entry] as string) as string]),
  )
  const lists = applyLists(survey, wanted, texts)
  const pages = wantedPages(survey)
  const pageTexts = new Map(pages.map((entry) => [entry, tree.get(paths[entry] as string) as string]))
  const linked = linkedPictures(survey, pageTexts)
  const layout = layoutOf(survey, {
    ...given,
    cards: [],
    listed: lists.places,
    divided: lists.divided,
    linked,
  })
  const data = select(chosen, (entry) => canBeData(states[entry] as number))
  const columns = pickPaths(files, data)
  const samples = Array.from(data, (entry) => paths[entry] as string).sort(comparePaths)
  const groups = groupsOf(samples, tree).map((members) => groupOf(members))
  const judged = judge({ files: columns, layout, groups: inOrder(groups), options: given, known: [] })
  const skipped: Record<string, number> = {}
  for (const state of states) {
    const reason = reasonOf(state)
    if (reason !== null) skipped[reason] = (skipped[reason] ?? 0) + 1
  }
  return {
    samples,
    skipped,
    divided: Array.from(
      layout.divided,
      ([path, places]) => `${path}: ${places.map(({ split, list }) => `${split} by ${list}`).join(', ')}`,
    ),
    recognised: judged.recognised.map(inOneLine),
    findings: judged.findings.map(
      ({ rules, members }) => `${rules.join('+')}: ${members.map(({ file }) => file.path).join(' = ')}`,
    ),
  }
}

/** All paths that patterns with braces stand for: `{a,b}/{01..12}.jpg`. */
export function expand(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => micromatch.braces(pattern, { expand: true }))
}

function groupsOf(samples: readonly string[], tree: ReadonlyMap<string, string>): string[][] {
  const byContent = new Map<string, string[]>()
  for (const path of samples) {
    const content = tree.get(path) as string
    const others = byContent.get(content)
    if (others === undefined) byContent.set(content, [path])
    else others.push(path)
  }
  return [...byContent.values()].filter(({ length }) => length > 1)
}

type Told = Pick<RecognisedDataset, 'path' | 'samples' | 'labels'> & {
  splits: readonly { name: string; samples: number }[]
}

/** What was recognised of a dataset, as `Seen.recognised` has it. */
export function inOneLine({ path, splits, labels, samples }: Told): string {
  const told = splits.map(({ name, samples: count }) => `${name} ${count}`).join(', ')
  const sorted = [...labels].sort((left, right) => comparePaths(left.name, right.name))
  const classes = sorted.map(({ name, samples: count }) => `${name} ${count}`).join(', ')
  return `${path || '.'} ${samples}${told && `: ${told}`}${classes && ` | ${classes}`}`
}
