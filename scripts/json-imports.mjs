// Some packages import JSON without the attribute that Node asks for; this hook adds it.
import { register } from 'node:module'

register(
  `data:text/javascript,${encodeURIComponent(`
    export async function load(url, context, nextLoad) {
      if (!url.endsWith('.json')) return nextLoad(url, context)
      return nextLoad(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
    }
  `)}`,
)
