import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What the example issuer keeps while people sign in: in memory on purpose, gone when the program stops. */
export function exampleMemory(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>()
  const limit = 5_000 // a sign-in leaves a handful of things behind; the oldest go first
  return (model) => {
    const key = (id: string) => `${model}:${id}`
    const by = (test: (payload: AdapterPayload) => boolean) =>
      [...kept].find(([name, payload]) => name.startsWith(`${model}:`) && test(payload))?.[1]
    return {
      async upsert(id, payload) {
        kept.set(key(id), payload)
        const [oldest] = kept.keys()
        if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
      },
      find: async (id) => kept.get(key(id)),
      findByUid: async (uid) => by((payload) => payload.uid === uid),
      findByUserCode: async (code) => by((payload) => payload.userCode === code),
      async consume(id) {
        const payload = kept.get(key(id))
        if (payload !== undefined) kept.set(key(id), { ...payload, consumed: true })
      },
      async destroy(id) {
        kept.delete(key(id))
      },
      async revokeByGrantId(grantId) {
        for (const [name, payload] of kept) if (payload.grantId === grantId) kept.delete(name)
      },
    }
  }
}
