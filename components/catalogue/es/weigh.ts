export const weigh = {}
