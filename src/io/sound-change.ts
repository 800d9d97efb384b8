import * as Y from 'yjs'

const mostStructs = 200_000
const mostGone = 10_000_000 // characters that one change may speak of as deleted

type Id = { readonly client: number; readonly clock: number }
/** What a change adds: whether it holds anything that is not there yet, and how many characters at most. */
export type Sound = { readonly fresh: boolean; readonly adds: number }

function decoded(change: Uint8Array): ReturnType<typeof Y.decodeUpdate> | undefined {
  try {
    return Y.decodeUpdate(change)
  } catch {
    return undefined
  }
}

/** Nothing that a database or a text field could not keep as it is. */
const isPlain = (text: string): boolean => text !== '' && text.isWellFormed() && !/[\0\r]/.test(text)

/** A stretch of plain text, or of text that has been deleted: no other types, no formats, no embedded things. */
const isText = ({ content, parent, parentSub }: Y.Item): boolean => {
  if (parentSub !== null || (parent !== null && String(parent) !== 'text')) return false
  return content instanceof Y.ContentString
    ? isPlain(content.str)
    : content instanceof Y.ContentDeleted && content.len > 0 && content.len <= mostGone
}

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** How far each writer's characters reach once the change is in; undefined where some are missing before it. */
function reachOf(doc: Y.Doc, structs: readonly Y.Item[]): Map<number, number> | undefined {
  const reach = new Map<number, number>()
  for (const { id, length } of structs) {
    const known = reach.get(id.client) ?? Y.getState(doc.store, id.client)
    if (id.clock > known) return undefined
    reach.set(id.client, Math.max(known, id.clock + length))
  }
  return reach
}

const areItems = (structs: readonly Struct[]): structs is Y.Item[] =>
  structs.length <= mostStructs && structs.every((one) => one instanceof Y.Item && isText(one))

/** Every place that a change speaks of is there, or comes with it. */
function isRooted(item: Y.Item, isThere: (id: Id) => boolean): boolean {
  const own = ({ client, clock }: Id) => client !== item.id.client || clock < item.id.clock
  return [item.origin, item.rightOrigin].every((at) => at === null || (own(at) && isThere(at)))
}

/** The stretch of a text in which a character stands; undefined where it is not there yet. */
function stretchOf({ store }: Y.Doc, at: Id): Y.Item | undefined {
  if (at.clock >= Y.getState(store, at.client)) return undefined
  const there = store.clients.get(at.client)
  const found = there?.[Y.findIndexSS(there, at.clock)]
  return found instanceof Y.Item ? found : undefined
}

/** The character before which something is put comes after the one behind which it is put, where both are in the text already. */
function isInOrder(doc: Y.Doc, { origin, rightOrigin }: Y.Item): boolean {
  if (origin === null || rightOrigin === null) return true
  const [left, right] = [stretchOf(doc, origin), stretchOf(doc, rightOrigin)]
  if (left === undefined || right === undefined) return true
  if (left === right) return origin.clock < rightOrigin.clock
  for (let at = left.right; at !== null; at = at.right) if (at === right) return true
  return false
}

type Deleted = ReturnType<typeof Y.decodeUpdate>['ds']

const stretches = (gone: Deleted) =>
  [...gone.clients].flatMap(([client, all]) => all.map(({ clock, len }) => ({ client, clock, len })))

/** Whether a stretch of a writer's characters has been deleted already. */
function isGone(doc: Y.Doc, { client, clock, len }: { client: number; clock: number; len: number }): boolean {
  const there = doc.store.clients.get(client) ?? []
  return there.every((one) => one.deleted || one.id.clock + one.length <= clock || one.id.clock >= clock + len)
}

/**
 * Looks a change over before it touches a text; undefined where it is no change of a plain text, or hangs on what nobody has sent. A
 * change that is taken as it comes could not be taken out again.
 */
export function isSound(doc: Y.Doc, change: Uint8Array): Sound | undefined {
  const read = decoded(change)
  if (read === undefined || !areItems(read.structs)) return undefined
  const items = read.structs
  const reach = reachOf(doc, items)
  if (reach === undefined) return undefined
  const isThere = ({ client, clock }: Id) => clock < (reach.get(client) ?? Y.getState(doc.store, client))
  const gone = stretches(read.ds)
  const isKnown = gone.every(({ client, clock, len }) => isThere({ client, clock: clock + len - 1 }))
  if (!isKnown || !items.every((item) => isRooted(item, isThere) && isInOrder(doc, item))) return undefined
  const news = items.filter(({ id, length }) => id.clock + length > Y.getState(doc.store, id.client))
  const adds = news.reduce((sum, { content, length }) => sum + (content instanceof Y.ContentString ? length : 0), 0)
  return { fresh: news.length > 0 || gone.some((one) => !isGone(doc, one)), adds }
}
