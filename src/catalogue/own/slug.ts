const plainOf: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  ö: 'o',
  ø: 'o',
  æ: 'a',
  é: 'e',
  ü: 'u',
  š: 's',
  ž: 'z',
}
const longest = 48

/** The address of a work: its title in plain letters, and the end of its id, so that two of the same title have their own. */
export function slugOf(title: string, id: string): string {
  const letters = [...title.toLowerCase()].map((letter) => plainOf[letter] ?? letter).join('')
  const words = letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return `${words === '' ? 'work' : words}-${id.replaceAll('-', '').slice(-6)}`
}
