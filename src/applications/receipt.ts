import type { Cents } from '../kit/money.ts'

/** What the applicant gets at once when an application has arrived (SähkL 12 §): the version, its hash, and the register's number. */
export type Receipt = {
  readonly applicationId: string
  readonly versionId: string
  readonly number: number
  /** The sha-256 of the version in canonical JSON, in hexadecimal. */
  readonly hash: string
  readonly arrivedAt: Date
  readonly caseId: string
  readonly caseNumber: string
  readonly totalCents: Cents
  readonly soughtCents: Cents
}
