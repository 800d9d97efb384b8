/** Who changed something last, and when. */
export type ChangedBy = { readonly name: string; readonly who: string; readonly at: Date }
