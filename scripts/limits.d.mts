export const limits: readonly string[]
export const memoryEnv: Readonly<Record<string, string>>
export const node: string
