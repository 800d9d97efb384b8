/** The one place that asks what time it is. Everybody else is given the moment. */
export type Clock = () => Date
export const clock: Clock = () => new Date()
