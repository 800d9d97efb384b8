import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The sha-256 of a value in canonical JSON (RFC 8785), in hexadecimal: the same content has the same digest, whatever its order. */
export function digestOf(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('nothing to digest')
  return createHash('sha256').update(text).digest('hex')
}
