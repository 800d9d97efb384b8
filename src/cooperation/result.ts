import { acceptable, type AttachRefusal } from '../kit/attachment.ts'
import type { Lang } from '../kit/lang.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'

/** A file that members share. `name`: what its sender calls it; `size` in bytes. */
export type SharedFile = {
  readonly hash: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
}

/** What members share: a work of the catalogue, an address elsewhere with a name, or a file. */
export type Result = {
  readonly id: string
  readonly work: {
    readonly slug: string
    readonly kind: string
    readonly title: Words | null
    readonly coordinator: Words | null
    readonly nameInSource: string | null
    readonly example: boolean
  } | null
  readonly url: string | null
  readonly file: SharedFile | null
  /** What it is, as who shares it says; nothing for a work, which has its own title. */
  readonly name: string
  readonly lang: Lang
  /** Whether everybody sees it, or members alone. */
  readonly forAll: boolean
  readonly organisationId: string
  readonly organisation: Words
  readonly sharedOn: string
}

export type SharedTyped = { readonly address: string; readonly name: string }
export type ShareRefusal = 'address_missing' | 'address_strange' | 'address_long' | 'name_missing' | 'name_long'
/** Something to share: the address of a page of a work here, an address elsewhere, or a file. */
export type Shared =
  | { readonly slug: string }
  | { readonly url: string; readonly name: string }
  | { readonly file: SharedFile; readonly name: string }

const longestAddress = 2_000
const longestName = 200

/** The last part of an address of a work in this service; null for any other. `origin`: where the service is. */
function slugHere(url: URL, origin: string): string | null {
  if (url.origin !== origin) return null
  return /^\/(?:fi|sv|en)\/(?:projects|solutions)\/([\w-]+)\/?$/.exec(url.pathname)?.[1] ?? null
}

const urlIn = (address: string, origin: string): URL | undefined => {
  const whole = address.startsWith('/') ? `${origin}${address}` : address
  return URL.canParse(whole) ? new URL(whole) : undefined
}

const isSafe = ({ protocol, username, password }: URL) => protocol === 'https:' && username === '' && password === ''

/**
 * What an address shares: a work of the catalogue, or a page elsewhere, which is secured (https), names no password and has a name.
 * Nothing is fetched from it. Refuses address_missing, address_long, address_strange, name_missing and name_long.
 */
export function sharedIn(typed: SharedTyped, origin: string): Outcome<Shared, ShareRefusal> {
  const [address, name] = [typed.address.trim(), typed.name.trim()]
  if (address === '') return refuse('address_missing')
  if (address.length > longestAddress) return refuse('address_long')
  const url = urlIn(address, origin)
  if (url === undefined) return refuse('address_strange')
  const slug = slugHere(url, origin)
  if (slug !== null) return done({ slug })
  if (!isSafe(url)) return refuse('address_strange')
  if (name === '') return refuse('name_missing')
  return name.length > longestName ? refuse('name_long') : done({ url: url.href, name })
}

/**
 * What a file shares. `already`: how many files the organisation shares in the space. Refuses name_missing, name_long, and what a file of
 * that kind, size or number is refused for.
 */
export function fileIn(
  {
    kept,
    fileName,
    name,
  }: { readonly kept: Omit<SharedFile, 'name'>; readonly fileName: string; readonly name: string },
  already: number,
): Outcome<Shared, AttachRefusal | 'name_missing' | 'name_long'> {
  const said = name.trim()
  if (said === '') return refuse('name_missing')
  if (said.length > longestName) return refuse('name_long')
  const accepted = acceptable({ ...kept, name: fileName }, already)
  return accepted.ok ? done({ file: { ...kept, name: accepted.value }, name: said }) : accepted
}
