/** How long a case and its documents are kept (domain.md R-X3); the decision settles it. */
export const retentions = ['application', 'granted', 'rejected', 'permanent'] as const
export type Retention = (typeof retentions)[number]

/** A case of the register (TihL 25 §): everything about one matter, under one number. */
export type CaseFile = {
  readonly id: string
  readonly number: string
  readonly authorityId: string
  readonly process: string
  readonly openedAt: Date
  readonly lang: string
  readonly retention: Retention
  readonly example: boolean
}

/** The number that people write: the authority's letters, the running number of the year, the year. */
export const caseNumber = (prefix: string, running: number, year: number): string => `${prefix}/${running}/${year}`
