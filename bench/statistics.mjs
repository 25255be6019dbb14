export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * The exponent k of y = c · x^k that fits the points best: the slope of log y over log x by least squares. Nothing is
 * subtracted before, no start-up either.
 * @param points pairs `[x, y]`, all above 0; `null` for fewer than two different x
 */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)])
  const meanX = mean(logs.map(([x]) => x))
  const meanY = mean(logs.map(([, y]) => y))
  const spread = sum(logs.map(([x]) => (x - meanX) ** 2))
  if (!(spread > 0)) return null
  return sum(logs.map(([x, y]) => (x - meanX) * (y - meanY))) / spread
}

function mean(numbers) {
  return sum(numbers) / numbers.length
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
