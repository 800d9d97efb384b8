const plainLetters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

/** A key made of a text, unlike all that are taken; at most 40 letters. */
export function keyFor(text: string, taken: readonly string[]): string {
  const base = plainLetters(text).slice(0, 40).replace(/_+$/, '') || 'row'
  const free = [base, ...Array.from({ length: taken.length + 1 }, (_, i) => `${base}_${i + 2}`)]
  return free.find((key) => !taken.includes(key)) ?? base
}
