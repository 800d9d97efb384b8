/** How much a form without files may hold, in bytes as it travels: the server reads no more, and the browser sends no more. */
export const largestForm = 2 * 1_048_576
