/** An assessor of an invented application, as far as the work has come: points and reason by criterion, in the order of the call. */
export type ExampleAssessor = {
  readonly person: string
  readonly declared: boolean
  readonly completed: boolean
  readonly scores: readonly (readonly [points: number, reason: string])[]
}

/** How far the assessment of an invented call has come; applications in the order of their arrival, the last one stands for the rest. */
export type ExampleAssessmentFile = {
  readonly call: string
  readonly presenter: string
  readonly begunDaysAfterClosing: number
  /** From the day on which the environment is made. */
  readonly dueInDays: number
  readonly applications: readonly { readonly confirmed: boolean; readonly assessors: readonly ExampleAssessor[] }[]
}
