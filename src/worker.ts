import { PERFORMERS } from './work.js'
import { serve } from './workers/serve.js'

serve(PERFORMERS)
