/** A tag of a chunk: outside, or its beginning, inside, end, or alone, with its class where there is more than one. */
const TAG = /^(?:O|[BIESLUM](?:-\S+)?)$/

/** Parts of speech: Universal Dependencies, as in MasakhaPOS; the Penn Treebank, as in the shared tasks of CoNLL. */
const PARTS_OF_SPEECH: ReadonlySet<string> = new Set(
  [
    'ADJ ADP ADV AUX CCONJ CONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X .',
    'CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP TO UH',
    "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB # $ `` '' ( ) , : -LRB- -RRB- HYPH NFP",
  ].flatMap((line) => line.split(' ')),
)

const BLANK_LINE = /\r?\n[ \t]*\r?\n/
const LEAST_LINES = 5

/** Whether a text looks like one token a line with its tag last, and an empty line behind each sentence. */
export function looksLikeBlocks(sample: Uint8Array, isLast: boolean): boolean {
  const text = Buffer.from(sample).toString('latin1')
  if (!BLANK_LINE.test(text)) return false
  const lines = text.split(/\r?\n/)
  if (!isLast) lines.pop()
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length < LEAST_LINES) return false
  const width = cellsOf(filled[0] as string).length
  const tagged = filled.filter((line) => {
    const cells = cellsOf(line)
    const tag = cells.at(-1) as string
    // Sentences that are divided into words end in a full stop, too; but they are not all as long.
    const isOfWidth = cells.length === width
    return cells.length > 1 && (TAG.test(tag) || (isOfWidth && PARTS_OF_SPEECH.has(tag)))
  })
  return tagged.length >= 0.95 * filled.length
}

function cellsOf(line: string): string[] {
  return line.trim().split(/[ \t]+/)
}
