export const sides = {}
