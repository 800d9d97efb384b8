/** What can be wrong in a publiccode.yml, each code with a sentence of its own in every language. */
export const publiccodeFaults = [
  'missing',
  'empty',
  'unknown_key',
  'twice',
  'not_map',
  'not_list',
  'not_text',
  'not_yes_no',
  'not_listed',
  'not_version',
  'not_url',
  'not_uri',
  'not_day',
  'not_language',
  'not_country',
  'not_licence',
  'not_email',
  'not_mime',
  'not_image',
  'not_video',
  'not_alias',
  'unwanted',
  'too_long',
  'too_short',
  'too_many',
] as const
export type FaultCode = (typeof publiccodeFaults)[number]

/** One thing that is wrong: the place as keys joined by dots, the line from 1, what stands there, and the bound that it breaks. */
export type PubliccodeFault = {
  readonly place: string
  readonly line: number
  readonly code: FaultCode
  readonly said: string
  readonly bound?: number | undefined
}
