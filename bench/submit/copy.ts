/** How a copy is told from its original: by the last eight digits of every id that is its own. The same here and in SQL. */
const digits = 8
const kept = 36 - digits

const tail = (k: number) => k.toString(16).padStart(digits, '0')

export const copied = {
  tail,
  idOf: (id: string, k: number): string => id.slice(0, kept) + tail(k),
  tailInSql: (k: string) => `lpad(to_hex(${k}), ${digits}, '0')`,
  inSql: (id: string, k: string) => `overlay(${id}::text placing ${copied.tailInSql(k)} from ${kept + 1})`,
  /** An id with a mark in the place of those digits. */
  marked: (id: string, mark: string) => id.slice(0, kept) + mark,
}
