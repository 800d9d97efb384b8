export function shapes(): Readonly<Record<string, { readonly box: string | undefined; readonly d: string }>>
