import { done, refuse, type Outcome } from './outcome.ts'

const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/
/** How many signs an account number has where we know it: in Finland. */
const lengths: Readonly<Record<string, number>> = { FI: 18 }

/** Letters are two digits in the check, A 10 to Z 35. */
const digitsOf = (text: string) => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))

/** Its remainder by 97, digit by digit: the number is too large for arithmetic. */
const remainder = (digits: string) => [...digits].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0)

/** An account number (IBAN, ISO 13616) as it is kept, without blanks, when its check digits are right. Refuses not_an_iban. */
export function ibanFrom(typed: string): Outcome<string, 'not_an_iban'> {
  const bare = typed.replace(/[\s\u00a0\u202f]/g, '').toUpperCase()
  if (!shape.test(bare)) return refuse('not_an_iban')
  if ((lengths[bare.slice(0, 2)] ?? bare.length) !== bare.length) return refuse('not_an_iban')
  return remainder(digitsOf(bare.slice(4) + bare.slice(0, 4))) === 1 ? done(bare) : refuse('not_an_iban')
}

/** An account number as people read it: in groups of four. */
export const writtenIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')
