import { v7, validate } from 'uuid'

/** A new id (uuid version 7: it grows with time, so indexes stay dense). */
export const newId = (): string => v7()

/** Whether a text is an id at all; anything else is an address that leads nowhere. */
export const isId = (text: string): boolean => validate(text)
