import { afterAll, expect, test } from '@jest/globals'
import { scanWithCommand } from '../fixtures/program.js'
import { makeCommitted } from '../fixtures/repository.js'
import { removeTrees } from '../fixtures/tree.js'
import { filesOf, IN_THE_README } from '../layout/layouts/shown.js'
import { inOneLine } from '../layout/seen.js'

afterAll(removeTrees)

// What comes of changes, and by which source, is told of them in test/run/layouts.test.ts.
test.each(IN_THE_README.map((layout) => [layout.name, layout] as const))(
  '%s, committed, is green and recognised with no option',
  (_, layout) => {
    const { groups, datasets } = scanWithCommand(makeCommitted(filesOf(layout)))
    expect(datasets.map(inOneLine)).toEqual(layout.recognised)
    expect(groups).toEqual([])
  },
)
