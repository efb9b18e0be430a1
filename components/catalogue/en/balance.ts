export const balance = {}
