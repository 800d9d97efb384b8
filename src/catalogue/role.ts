/** Whether the address or the number of a person stands where a role should: "@", or six digits and more. */
export const isPersonal = (text: string): boolean => text.includes('@') || (text.match(/\d/g) ?? []).length >= 6
