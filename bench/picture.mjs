// Draws time against number of files for all programs, both axes logarithmic.
import { parse, View } from 'vega'
import { COMMITTED, isOurs, ON_DISK, pointsOf, slowestFirst } from './points.mjs'

const WIDTH = 620
const HEIGHT = 360
/** Colours that stay apart for colour-blind readers (Okabe and Ito, 2008). */
const OWN_COLOUR = '#d55e00'
const COLOURS = ['#0072b2', '#009e73', '#cc79a7', '#56b4e9', '#b8860b', '#000000', '#888888']
const SYMBOLS = [
  'square',
  'cross',
  'diamond',
  'triangle-up',
  'triangle-down',
  'triangle-left',
  'triangle-right',
]
/**
 * @param results what the results file holds
 * @returns an SVG with a white background
 */
export async function draw(results) {
  const points = pointsOf(results)
  if (points.length === 0) throw new Error('nothing to draw: measure disk first')
  const view = new View(parse(specification(points, caption(results))), { renderer: 'none' })
  return `${await view.toSVG()}\n`
}

function caption({ heading }) {
  const { processor, cores } = heading.machine
  return `Whole processes, warm cache, medians; ${cores} × ${processor}, ${heading.date}`
}

function specification(points, subtitle) {
  const others = slowestFirst(points.filter(({ program }) => !isOurs(program)))
  const programs = [ON_DISK, COMMITTED].filter((name) => points.some(({ program }) => program === name))
  const styles = {
    colour: [...programs.map(() => OWN_COLOUR), ...COLOURS],
    symbol: [...programs.map(() => 'circle'), ...SYMBOLS],
    dashes: programs.map((name) => (name === COMMITTED ? [6, 4] : [])),
  }
  programs.push(...others)
  styles.dashes.push(...others.map(() => []))
  const style = (name) => ({ scale: name, field: 'program' })
  const place = { x: { scale: 'x', field: 'files' }, y: { scale: 'y', field: 'seconds' } }
  const width = { signal: `indexof(${JSON.stringify([ON_DISK, COMMITTED])}, datum.program) < 0 ? 1.5 : 3.5` }
  const axis = { gridColor: '#dddddd', grid: true, labelFontSize: 12, titleFontSize: 13, titlePadding: 8 }
  const ordinal = Object.entries(styles).map(([name, range]) => ({
    name,
    type: 'ordinal',
    domain: programs,
    range,
  }))
  const legend = { labelLimit: 0, labelFontSize: 12, symbolStrokeWidth: 2, symbolSize: 90, rowPadding: 6 }
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    description: 'Time against number of files for data-hygiene and other duplicate finders',
    background: 'white',
    padding: 12,
    width: WIDTH,
    height: HEIGHT,
    title: {
      text: 'Time to find all duplicates',
      subtitle,
      anchor: 'start',
      offset: 14,
      fontSize: 16,
      subtitleFontSize: 12,
      subtitleColor: '#555555',
      subtitlePadding: 6,
    },
    // Ours last, so that they are drawn above the others.
    data: [{ name: 'points', values: [...points].sort((a, b) => isOurs(a.program) - isOurs(b.program)) }],
    scales: [
      { name: 'x', type: 'log', domain: { data: 'points', field: 'files' }, range: 'width', padding: 12 },
      { name: 'y', type: 'log', domain: { data: 'points', field: 'seconds' }, range: 'height', nice: true },
      ...ordinal,
    ],
    axes: [
      {
        ...axis,
        scale: 'x',
        orient: 'bottom',
        title: 'files',
        format: ',',
        values: decades(points, 'files'),
      },
      {
        ...axis,
        scale: 'y',
        orient: 'left',
        title: 'seconds',
        format: '~g',
        values: decades(points, 'seconds'),
      },
    ],
    legends: [{ ...legend, stroke: 'colour', shape: 'symbol', strokeDash: 'dashes' }],
    marks: [
      {
        type: 'group',
        from: { facet: { name: 'line', data: 'points', groupby: 'program' } },
        marks: [
          {
            type: 'line',
            from: { data: 'line' },
            sort: { field: 'datum.files' },
            encode: {
              enter: { ...place, stroke: style('colour'), strokeDash: style('dashes'), strokeWidth: width },
            },
          },
          {
            type: 'symbol',
            from: { data: 'line' },
            encode: {
              enter: {
                ...place,
                stroke: style('colour'),
                shape: style('symbol'),
                fill: { value: 'white' },
                strokeWidth: { value: 2 },
                size: { value: 45 },
              },
            },
          },
        ],
      },
    ],
  }
}

function decades(points, member) {
  const logs = points.map((point) => Math.log10(point[member]))
  const [first, last] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))]
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
}
