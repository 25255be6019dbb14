import { describe, expect, test } from '@jest/globals'
import { soundHeaders } from '../../src/github/rate-limit.js'

const NOW = 1_800_000_000.4

/** Seconds to wait, as the plugin for rate limits reads the headers: a second is added, and 32 bits are kept. */
function waitOf(reset: string | number): number {
  const sound = soundHeaders({ 'x-ratelimit-reset': reset }, NOW)['x-ratelimit-reset']
  return Math.max(Math.ceil(~~Number(sound) - NOW) + 1, 0)
}

describe('a rate limit is waited for a second at least', () => {
  test.each([0, -1, '-99999999999', 1, 1_799_999_000, 1_800_000_000, 'soon', '', 'NaN'])('%j', (reset) => {
    expect(waitOf(reset)).toBe(2)
  })

  test.each(['4294967296', '1800000000000', 2 ** 40, 'Infinity', '1e300'])('%j is far away', (reset) => {
    expect(waitOf(reset)).toBeGreaterThan(3600)
  })

  test('what can be waited for stays as it is', () => {
    expect(soundHeaders({ 'x-ratelimit-reset': '1800000030', 'retry-after': '30' }, NOW)).toEqual({
      'x-ratelimit-reset': '1800000030',
    })
    expect(soundHeaders({ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, NOW)).toEqual({})
    expect(soundHeaders({}, NOW)).toEqual({})
  })

  test.each(['-5', '0', '0.001'])('retry-after: %s', (after) => {
    expect(soundHeaders({ 'retry-after': after }, NOW)).toEqual({ 'retry-after': '1' })
  })
})
