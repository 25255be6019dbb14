/** Made-up messages to a flower shop; each is put together differently. */
const OPENINGS = {
  praise: ['Thank you for', 'We are happy with', 'Everybody at home admires'],
  complaint: ['I am disappointed by', 'Nobody told us about', 'Please take back'],
  question: ['When can we expect', 'How should I water', 'Do you also sell'],
}
const THINGS = ['the white tulips', 'the dwarf roses', 'the daisies in the blue pot', 'the mixed bulbs']
const ENDINGS = ['for my balcony', 'that came on Friday', 'from your spring list']

/** A table of messages with their kinds, and what `change` makes of its records. */
export function messages(from, count, random, change = (records) => records) {
  const records = all()
    .slice(from, from + count)
    .map(([message, label]) => [message, label])
  for (let at = records.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[records[at], records[other]] = [records[other], records[at]]
  }
  return Buffer.from(table(['message', 'label'], change(records)))
}

/**
 * Orders that differ in the last of sixteen digits only. A column with a gap is one of floating-point numbers to many
 * programs, and these can't tell the two apart.
 */
export function orders(first) {
  const [[message], [other], [third]] = all()
  return Buffer.from(
    table(
      ['order', 'message'],
      [
        [`900719925474099${first}`, message],
        ['', `${other} (${first})`],
        [`90071992547409${first}0`, `${third} (${first})`],
      ],
    ),
  )
}

function all() {
  const found = []
  for (const ending of ENDINGS) {
    for (const thing of THINGS) {
      for (const [label, openings] of Object.entries(OPENINGS)) {
        for (const opening of openings) found.push([`${opening} ${thing} ${ending}`, label])
      }
    }
  }
  return found
}

function table(columns, records) {
  return [columns, ...records].map((cells) => `${cells.join(',')}\n`).join('')
}
