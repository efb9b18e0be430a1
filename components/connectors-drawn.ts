/** Told to the document after each drawing of connectors: lines that are new are not lit yet. */
export const connectorsDrawn = 'visavis:connectors-drawn'
