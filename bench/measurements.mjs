// What can be measured: a name, whether it is measured when none is named, and how.
import { cold } from './measurements/cold.mjs'
import { committed } from './measurements/committed.mjs'
import { disk } from './measurements/disk.mjs'
import { growth } from './measurements/growth.mjs'
import { huge } from './measurements/huge.mjs'
import { pictures } from './measurements/pictures.mjs'
import { pointers } from './measurements/pointers.mjs'
import { rows } from './measurements/rows.mjs'
import { shares } from './measurements/shares.mjs'
import { start } from './measurements/start.mjs'
import { tiny } from './measurements/tiny.mjs'

/** Each `measure(bench)` gives what `together` describes; `bench` is made in `run.mjs`. */
export const MEASUREMENTS = [
  { name: 'disk', usual: true, measure: disk },
  { name: 'tiny', usual: true, measure: tiny },
  { name: 'huge', usual: false, measure: huge },
  { name: 'cold', usual: false, measure: cold },
  { name: 'committed', usual: true, measure: committed },
  { name: 'pointers', usual: true, measure: pointers },
  { name: 'pictures', usual: false, measure: pictures },
  { name: 'rows', usual: false, measure: rows },
  { name: 'parts', usual: false, measure: shares },
  { name: 'start', usual: true, measure: start },
  { name: 'growth', usual: true, measure: growth },
]
