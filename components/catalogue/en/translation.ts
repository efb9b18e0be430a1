export const translation = {}
