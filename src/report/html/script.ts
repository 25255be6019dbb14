/**
 * The one script of the page: it shows the filter and hides the groups that don't fit it. Nothing foreign goes
 * through it but text that the page already shows, and it writes only text. Without it the page lacks nothing but
 * the filter.
 */
export const SCRIPT = `
'use strict'
const form = document.querySelector('form.filters')
if (form !== null) {
  const result = form.querySelector('output')
  const selects = Array.from(form.querySelectorAll('select'))
  const groups = Array.from(document.querySelectorAll('article.group'))
  const sections = Array.from(document.querySelectorAll('section.groups'))
  const places = new Map()

  const placesOf = (group) => {
    let text = places.get(group)
    if (text === undefined) {
      text = Array.from(group.getElementsByTagName('code'), (code) => code.textContent).join('\\n').toLowerCase()
      places.set(group, text)
    }
    return text
  }

  const apply = () => {
    const wanted = selects.filter((select) => select.value !== '').map((select) => [select.name, select.value])
    const part = form.elements.namedItem('path').value.trim().toLowerCase()
    let shown = 0
    for (const group of groups) {
      const fits =
        wanted.every(([name, value]) => (group.dataset[name] || '').split(' ').includes(value)) &&
        (part === '' || placesOf(group).includes(part))
      group.hidden = !fits
      if (fits) shown += 1
    }
    for (const section of sections) {
      section.hidden = section.querySelector('article.group:not([hidden])') === null
    }
    const isAll = wanted.length === 0 && part === ''
    const count = (number) => number.toLocaleString('en') + (number === 1 ? ' group' : ' groups')
    result.textContent = isAll ? count(groups.length) : count(shown) + ' of ' + groups.length.toLocaleString('en')
  }

  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  form.hidden = false
  apply()
}
`
