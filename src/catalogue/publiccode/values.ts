import { dayFrom } from '../../kit/dates.ts'

const webAddress = /^https?:$/

/** An address on the web with a host. */
export function isWebAddress(said: string): boolean {
  if (!URL.canParse(said)) return false
  const { protocol, hostname } = new URL(said)
  return webAddress.test(protocol) && hostname !== ''
}

/** A name that is one in the whole world: an address or a URN. */
export const isUri = (said: string): boolean => isWebAddress(said) || /^urn:[a-z0-9][a-z0-9-]{0,31}:\S+$/i.test(said)

/** A day of the calendar, 'YYYY-MM-DD'; there is no year 0, for the database neither. */
export const isDay = (said: string): boolean => dayFrom(said) === said && !said.startsWith('0000')

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** A language as BCP 47 writes it ('fi', 'en-GB'), whose first part is a language that there is. */
export function isLanguageTag(said: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(said)) return false
  const [language = ''] = said.split('-')
  return languages.of(language.toLowerCase()) !== undefined
}

/** The language of a tag without what follows: 'en-GB' is 'en'. */
export const languageOf = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase()

/** A country by two letters (ISO 3166-1), large as the standard wants them or small as it once allowed. */
export const isCountry = (said: string): boolean =>
  /^([A-Z]{2}|[a-z]{2})$/.test(said) && regions.of(said.toUpperCase()) !== undefined

/** An address of e-mail by its form. */
export const isEmail = (said: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said)

/** A kind of file as MIME names it ('image/svg+xml'). */
export const isMime = (said: string): boolean => /^[a-z]+\/[\w.+-]+$/i.test(said)

/** A picture that stands beside the file, or at an address of the web: PNG or SVG. */
export const isImage = (said: string): boolean =>
  /\.(png|svg|svgz)$/i.test(said) && (isWebAddress(said) || !/^(\/|[a-z]+:)/i.test(said))

/** The address of one film, not of a whole site. */
export const isVideo = (said: string): boolean => isWebAddress(said) && new URL(said).pathname !== '/'

/** Versions 0 to 0.7 of the standard, by number. */
export const isVersion = (said: string): boolean => /^0(\.[2-7](\.\d+)?)?$/.test(said)
