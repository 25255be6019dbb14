import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type CommentRequest, updateComment } from '../../src/github/comment.js'
import {
  type Fault,
  type GitHubApi,
  HUMAN,
  type Operation,
  PERSONAL_TOKEN,
  PULL_REQUEST,
  REPOSITORY,
  secondaryRateLimit,
  startGitHubApi,
  TOKEN,
  WORKFLOW_BOT,
} from '../fixtures/github-api.js'

const MARKER = '<!-- data-hygiene comment 0123 -->'
const OTHER_MARKER = '<!-- data-hygiene comment 4567 -->'
const REPORT = '## ❌ Data Hygiene: 2 new findings shut the gate\n\nDetails.\n'
const CLEAN = '## ✅ Data Hygiene: no duplicates\n\nAll is well.\n'
const SHUT = `${MARKER}\n${REPORT}`
const BAD_GATEWAY = {
  status: 502,
  body: '<html>Bad gateway</html>',
  headers: { 'content-type': 'text/html' },
}
const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } }

let api: GitHubApi
let warnings: string[]
beforeEach(async () => {
  api = await startGitHubApi()
  warnings = []
})
afterEach(() => api.close())

/** Tells the pull request what came out; a second of waiting takes a millisecond. */
function tell(changes: Partial<CommentRequest> = {}, deadline = 20_000): Promise<void> {
  const request: CommentRequest = {
    mode: 'on-failure',
    result: 'fail',
    isResolved: false,
    report: REPORT,
    marker: MARKER,
    pullRequest: PULL_REQUEST,
    repository: REPOSITORY,
    token: TOKEN,
    apiUrl: api.url,
    ...changes,
  }
  return updateComment(request, (message) => warnings.push(message), { second: 1, deadline })
}

const PASS = { result: 'pass', isResolved: true, report: CLEAN } as const

function bodies(): string[] {
  return api.comments.map(({ body }) => body)
}

function fillWithTalk(count: number): void {
  for (let index = 0; index < count; index += 1) api.seed(`Comment ${index}`, HUMAN)
}

describe('a shut gate', () => {
  test.each(['on-failure', 'always'] as const)('is told in a new comment (%s)', async (mode) => {
    fillWithTalk(1)
    await tell({ mode })
    expect(warnings).toEqual([])
    expect(api.comments.at(-1)).toMatchObject({ body: SHUT, user: WORKFLOW_BOT })
    expect(api.comments).toHaveLength(2)
  })

  test('is told in the comment that is there, wherever in the list it stands', async () => {
    fillWithTalk(230)
    const ours = api.seed(`${MARKER}\nOld`)
    fillWithTalk(40)
    await tell()
    expect(ours.body).toBe(SHUT)
    expect(api.comments).toHaveLength(271)
    expect(api.requests).toEqual(['list', 'list', 'list', 'viewer', 'update'])
  })

  test('is told again after it was open, in the same comment', async () => {
    await tell()
    await tell(PASS)
    await tell()
    expect(bodies()).toEqual([SHUT])
  })

  test('changes nothing when the same was said before', async () => {
    const ours = api.seed(SHUT.trimEnd())
    await tell()
    expect(api.requests).toEqual(['list', 'viewer'])
    expect(bodies()).toEqual([ours.body])
  })

  test('is told byte for byte', async () => {
    const report = '`##\\x23[error]` <b>&amp;</b> | @team #1\n\n> "\\u202e" \u{1f600} ::error::\t\n'
    await tell({ report })
    expect(bodies()).toEqual([`${MARKER}\n${report}`])
  })

  test('is told within the size of a comment, whatever the report is', async () => {
    await tell({ report: `${REPORT}${'- \u{1f600}\u{1f600}\n'.repeat(20_000)}` })
    expect(warnings).toEqual([])
    const [body = ''] = bodies()
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536)
    expect(body).toMatch(/^<!-- .* -->\n## .*\n- \u{1f600}\u{1f600}\n\n<sub>Cut to the size of a comment/su)
  })
})

describe('an open gate', () => {
  test('turns the comment to resolved, and says what was there', async () => {
    await tell()
    await tell(PASS)
    expect(warnings).toEqual([])
    expect(bodies()).toEqual([
      expect.stringMatching(/^<!-- data-hygiene comment 0123 -->\n## ✅ .*: resolved\n/),
    ])
    expect(bodies()[0]).toContain('Before: 2 new findings shut the gate.')
    expect(bodies()[0]).not.toContain('Details')
  })

  test('is no tick where nothing was compared: the comment says that instead', async () => {
    await tell()
    await tell({ result: 'pass', isResolved: false, report: '## ⚪ Data Hygiene: nothing was compared' })
    expect(bodies()).toEqual([`${MARKER}\n## ⚪ Data Hygiene: nothing was compared`])
  })

  test('leaves a resolved comment as it is', async () => {
    await tell()
    await tell(PASS)
    const resolved = bodies()
    await tell(PASS)
    expect(bodies()).toEqual(resolved)
    expect(api.requests.filter((operation) => operation === 'update')).toHaveLength(1)
  })

  test('resolves a comment whose text was changed by hand', async () => {
    const ours = api.seed(`${MARKER}\n## ❌ Data Hygiene: @everyone <img>\nx`)
    await tell(PASS)
    expect(ours.body).toContain('resolved')
    expect(ours.body).not.toContain('everyone')
  })

  test('writes no first comment on failure, and one always', async () => {
    await tell(PASS)
    expect(api.requests).toEqual(['list'])
    await tell({ ...PASS, mode: 'always' })
    expect(bodies()).toEqual([`${MARKER}\n${CLEAN}`])
    await tell({ mode: 'always' })
    await tell({ ...PASS, mode: 'always' })
    expect(bodies()).toEqual([`${MARKER}\n${CLEAN}`])
  })
})

describe('the comments of others stay as they are', () => {
  test.each([
    ['another job or configuration', `${OTHER_MARKER}\n${REPORT}`, WORKFLOW_BOT],
    ['a human who copied the marker', `${MARKER}\nHa`, HUMAN],
    ['another bot that copied the marker', `${MARKER}\nHa`, { login: 'evil[bot]', type: 'Bot' }],
    ['a user named like the bot', `${MARKER}\nHa`, { login: 'github-actions', type: 'User' }],
    ['the bot quoting the marker', `> ${MARKER}\n> Ha`, WORKFLOW_BOT],
  ] as const)('%s', async (_whose, body, author) => {
    const theirs = api.seed(body, author)
    await tell()
    await tell(PASS)
    expect(theirs.body).toBe(body)
    expect(api.comments).toHaveLength(2)
    expect(warnings).toEqual([])
  })

  test('with a personal token the person is the author, and the bot another', async () => {
    const bot = api.seed(`${MARKER}\nBot`)
    const mine = api.seed(`${MARKER}\nMine`, HUMAN)
    await tell({ token: PERSONAL_TOKEN })
    expect([bot.body, mine.body]).toEqual([`${MARKER}\nBot`, SHUT])
  })

  test('where GitHub does not tell the viewer, a human is still another', async () => {
    const human = api.seed(`${MARKER}\nHa`, HUMAN)
    const ours = api.seed(`${MARKER}\nOld`)
    api.fail('viewer', { status: 200, body: { data: null, errors: [{ message: 'no' }] } })
    await tell()
    expect([human.body, ours.body]).toEqual([`${MARKER}\nHa`, SHUT])
  })

  test('a comment whose author is gone is no obstacle', async () => {
    const ghost = { ...api.seed(`${MARKER}\nHa`), user: null }
    api.fail('list', { status: 200, body: [ghost, { id: 1, user: null }] })
    await tell()
    expect(bodies()).toEqual([`${MARKER}\nHa`, SHUT])
  })
})

test('of several comments of ours the newest counts, and the older ones say so, once', async () => {
  const [first, second] = [api.seed(SHUT), api.seed(SHUT)]
  await tell(PASS)
  expect(second.body).toContain('resolved')
  expect(first.body).toMatch(/^<sub>[^\n]*newer comment/)
  const asked = api.requests.length
  await tell(PASS)
  expect(api.requests.slice(asked)).toEqual(['list', 'viewer'])
})

describe('nothing is sent', () => {
  test.each([
    ['with mode never', { mode: 'never' }, 0],
    ['when there is no pull request', { pullRequest: null }, 0],
    ['without a token, which is a warning', { token: null }, 1],
  ] as const)('%s', async (_when, changes, count) => {
    await tell(changes)
    expect(api.requests).toEqual([])
    expect(warnings).toHaveLength(count)
    for (const warning of warnings) expect(warning).toMatch(/input "token".*pull-requests: write/)
  })
})

describe('what passes is tried again', () => {
  const LIMIT_RESET = {
    status: 403,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) - 10),
    },
    body: { message: 'API rate limit exceeded for installation.' },
  }
  test.each<[string, Operation, Fault[]]>([
    ['one 502 on the list', 'list', [BAD_GATEWAY]],
    ['two 500 on the list', 'list', [{ status: 500 }, { status: 500 }]],
    ['a connection that breaks', 'list', ['reset']],
    ['a 503 on the change', 'update', [{ status: 503 }]],
    ['a 502 when asked who we are', 'viewer', [BAD_GATEWAY]],
    ['a secondary rate limit on the change', 'update', [secondaryRateLimit(403, 60)]],
    ['two secondary rate limits', 'list', [secondaryRateLimit(403, 30), secondaryRateLimit(429, 30)]],
    ['a rate limit that is about to clear', 'list', [LIMIT_RESET]],
  ])('%s', async (_what, operation, faults) => {
    const ours = api.seed(`${MARKER}\nOld`)
    api.fail(operation, ...faults)
    await tell()
    expect(warnings).toEqual([])
    expect(ours.body).toBe(SHUT)
    expect(api.requests.filter((asked) => asked === operation)).toHaveLength(faults.length + 1)
  })

  test('a rate limit on the first comment', async () => {
    api.fail('create', secondaryRateLimit(403, 30))
    await tell()
    expect([warnings, bodies()]).toEqual([[], [SHUT]])
  })

  test('a first comment that failed, unless it is there all the same', async () => {
    api.fail('create', 'done-reset')
    await tell()
    expect([warnings, bodies()]).toEqual([[], [SHUT]])
    api.comments.length = 0
    api.fail('create', BAD_GATEWAY)
    await tell()
    expect([warnings, bodies()]).toEqual([[], [SHUT]])
  })
})

describe('what does not pass is one warning', () => {
  const always = (fault: Fault): Fault[] => Array.from({ length: 10 }, () => fault)
  test.each<[string, Operation, Fault[], RegExp]>([
    ['403', 'create', [FORBIDDEN], /answered with status 403 \(Resource not accessible by integration\)/],
    ['403 on the list', 'list', [FORBIDDEN], /the token may not do this on GitHub; .*status 403/],
    ['404', 'list', [{ status: 404, body: { message: 'Not Found' } }], /status 404 \(Not Found\)/],
    ['422', 'create', [{ status: 422, body: { message: 'Validation Failed', errors: [{}] } }], /status 422/],
    ['410', 'create', [{ status: 410, body: { message: 'Issues are disabled' } }], /status 410/],
    ['500 for ever', 'list', always({ status: 500 }), /status 500/],
    [
      '502 for ever on the first comment',
      'create',
      always(BAD_GATEWAY),
      /GitHub is in trouble; it answered with status 502\. A/,
    ],
    ['connections that break', 'list', always('reset'), /could not be reached/],
    ['JSON that is none', 'list', [{ status: 200, body: '[{"id": 1, ' }], /could not be understood/],
    ['JSON of another shape', 'list', [{ status: 200, body: { id: 1 } }], /could not be understood/],
    [
      '429 without an end in sight',
      'list',
      always({ status: 429, body: { message: 'Too many' } }),
      /rate limit.*429/,
    ],
    ['a secondary rate limit that lasts', 'list', always(secondaryRateLimit(403, 25)), /rate limit.*403/],
    ['a secondary rate limit that is too long', 'create', [secondaryRateLimit(403, 61)], /rate limit.*403/],
  ])('%s', async (_what, operation, faults, expected) => {
    api.fail(operation, ...faults)
    await tell()
    expect(warnings).toEqual([expect.stringMatching(expected)])
    expect(warnings[0]).toMatch(/pull request 7 .*"pull-requests: write".* forks .* Dependabot/)
    expect(api.comments).toEqual([])
    expect(api.requests.length).toBeLessThanOrEqual(6)
  })

  test('no answer until the deadline', async () => {
    api.fail('list', ...always('hang'))
    await tell({}, 50)
    expect(warnings).toEqual([expect.stringMatching(/could not be reached/)])
  })

  test.each([
    ['a token that GitHub does not know', { token: 'ghs_Unknown' }, /does not know the token, status 401/],
    ['a pull request that is not there', { pullRequest: 99 }, /status 404/],
    ['a repository without an owner', { repository: 'data' }, /could not be written/],
    ['an address that is none', { apiUrl: 'no address' }, /could not be written/],
    ['a server that is gone', { apiUrl: 'http://127.0.0.1:1' }, /could not be reached/],
  ])('%s', async (_what, changes, expected) => {
    await tell(changes)
    expect(warnings).toEqual([expect.stringMatching(expected)])
  })

  test('in one line that holds no command, no flood and no token', async () => {
    const message = `\n::error::${TOKEN} ##[add-mask]x ${'y'.repeat(5000)}`
    api.fail('create', { status: 403, body: { message } })
    await tell()
    await tell({ token: 'ghs_With\nLineBreak' })
    await tell({ token: 'ghs_With\u0000Zero' })
    expect(warnings).toHaveLength(3)
    for (const warning of warnings) {
      expect(warning).not.toMatch(/ghs_|\n|::error|##\[|LineBreak|Zero/)
      expect(warning.length).toBeLessThan(700)
    }
  })
})
