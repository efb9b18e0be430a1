/** The balance report: plain numbers side by side, and how they are made. */

export const balance = {
  heading: 'Balance',
  titleOf: 'Balance: {debate}',
  description: 'What each side says, cites and leaves unanswered, in plain numbers: {question}',
  opening:
    'What each side brings, in plain numbers side by side, each with the list behind it. They say how much there is, not how good it is. Nothing here adds up to a score; whether a difference matters is yours to judge.',
  toMethod: 'How each number is made',
  allSides: 'All',
  wholeDebate: 'Whole debate',
  theme: 'Theme',
  notAvailable: 'not available',
  nothing: 'nothing',
  years: '{years} years',
  more: {
    one: '{count} more is not listed here; the debate’s data holds it.',
    other: '{count} more are not listed here; the debate’s data holds them.',
  },
  data: 'The debate as data',
  summary: {
    heading: 'The whole debate',
    caption: 'What each side says alone, what several sides hold as common ground, and all together.',
    measure: 'Counted',
  },
  measures: {
    statements: 'Statements',
    words: 'Words',
    sources: 'Different sources',
    meanSourceAge: 'Mean age of sources, in years',
    undated: 'Sources without a date',
    replies: 'Replies to another side',
    unanswered: 'Statements without a reply',
    hedges: 'Hedges',
    intensifiers: 'Intensifiers',
    firstWord: 'Themes with the first word',
    lastWord: 'Themes with the last word',
  },
  differences: {
    heading: 'Differences of more than a quarter',
    none: 'Between the sides no number of statements, words, sources, years or statements without a reply differs by more than a quarter.',
    item: '{measure}: {values}. The smallest is {percent} % below the largest.',
    value: '{side} {value}',
    note: 'The author’s note',
    noNote: 'The author has left no note on this.',
  },
  consensus: {
    heading: 'Where experts broadly agree',
    equalSpace:
      'Equal space does not mean equal evidence: the sides have the same room here whatever the evidence for each.',
    sources: 'Sources:',
    toMethod: 'What the numbers of this debate can say, and what they cannot',
  },
  grid: {
    heading: 'Who speaks to which theme',
    caption:
      'Each number is a statement and leads to it: it opens an exchange, answers another side, or supports its own. A dashed cell says that a side has nothing there; a ring beside a number, that nobody answered.',
    role: 'What it does',
    roles: { opens: 'Opens', answers: 'Answers', supports: 'Supports' },
    silent: 'Nothing in this theme from: {sides}',
    noReply: 'no reply recorded',
  },
  unanswered: {
    heading: 'Without a reply',
    opening:
      'Statements that stand in an exchange and that no other side answers, each side’s own. Those that most other statements support come first, as most hangs on an answer to them; equals stand in the order of the page.',
    branch: { one: '{count} statement supports it', other: '{count} statements support it' },
    none: 'None.',
  },
  texts: {
    heading: 'Statements and words',
    statementsCaption: 'Statements, by theme',
    wordsCaption: 'Words, by theme',
    behind: 'Every statement with its words',
    words: { one: '{count} word', other: '{count} words' },
  },
  sources: {
    heading: 'Sources',
    sourcesCaption: 'Different sources, by theme',
    kindsCaption: 'Different sources, by kind',
    kindsByThemeCaption: 'Kinds of source, by theme',
    ageCaption: 'Mean age of sources in years, by theme',
    kind: 'Kind',
    yearsCaption:
      'When the sources of each side appeared: a bar a year, all on the same scales. The highest is {most}.',
    yearsSide: '{side}: {years}',
    year: '{year}: {count}',
    noYears: 'no source with a date',
    behind: 'Every source with its kind and year',
    noYear: 'no date',
    none: 'None.',
  },
  replies: {
    heading: 'Replies',
    caption: 'Replies to another side, by theme',
    unansweredCaption: 'Statements without a reply, by theme',
    behind: 'Every statement that replies, and to what',
    to: 'to {numbers}',
  },
  evidence: {
    heading: 'What is known of the facts',
    caption: 'Statements by evidence status, by theme: documented, disputed, unverified, forecast, not marked',
    behind: 'Every statement with its status',
    unmarked: 'not marked',
    item: '{status} {count}',
  },
  reading: {
    heading: 'Reading level',
    opening:
      'How hard the sentences are to read, not whether they are right. Below {count} words a formula says nothing, and there is a dash.',
    notHere: 'There is no reading level for this language: only English and Spanish have a formula here.',
    formulas: {
      'flesch-reading-ease': 'Flesch Reading Ease',
      'flesch-kincaid-grade': 'Flesch–Kincaid grade',
      'szigriszt-pazos': 'Szigriszt-Pazos perspicuity (INFLESZ)',
    },
    meanings: {
      'flesch-reading-ease': 'the higher, the easier',
      'flesch-kincaid-grade': 'years of school in the United States',
      'szigriszt-pazos': 'the higher, the easier',
    },
    caption: '{formula}, by theme: {meaning}',
    behind: 'What the formulas are worked out from',
    sizes: { words: 'Words', sentences: 'Sentences', syllables: 'Syllables' },
    otherLanguage: {
      one: '{count} statement in another language is left out.',
      other: '{count} statements in another language are left out.',
    },
  },
  tone: {
    heading: 'Hedges and intensifiers',
    opening:
      'Words that hold a claim back, and words that press it: hints where to read again, found by a list and not by sense.',
    notHere: 'There is no list of such words for this language.',
    hedgesCaption: 'Hedges, by theme',
    intensifiersCaption: 'Intensifiers, by theme',
    behind: 'Every place where such a word stands',
    lists: 'The words that are looked for',
    names: { hedges: 'hedge', intensifiers: 'intensifier' },
  },
  ends: {
    heading: 'First and last word',
    caption:
      'Whose statement comes first in each theme, and whose last, as the page stands before a reader swaps the sides',
    first: 'First',
    last: 'Last',
  },
  method: {
    heading: 'How each number is made',
    opening:
      'Everything is counted by a program from the text of the debate, the same way for each side. What several sides hold is common ground and is counted apart, for no side.',
    terms: {
      statements: 'What a side alone says. No statement counts twice.',
      words:
        'Of a statement and its detail, as they are read: without marks and addresses. What stands between two spaces is a word.',
      sources:
        'Each source that a side’s statements cite, once, however often it is cited. A source that two sides cite counts for both.',
      kinds: 'The kind that the author gave the source, or else its type in the Citation Style Language.',
      meanSourceAge:
        'The year of the debate’s last change ({year}) less the year in which the source appeared; the mean over the different sources that have a date. How many have none is said.',
      replies:
        'How many times a side challenges a statement of another side, or the link by which that statement challenges.',
      unanswered:
        'A statement that nobody of another side challenges, in itself or in a challenge that it makes. What only supports another statement waits for no reply, nor does common ground.',
      evidence:
        'What the author marked. Documented: a source shows the fact directly. Disputed: another side or source contests it. Unverified: one weak source, or none. Forecast: about what may come. It grades facts, never an argument.',
      ends: 'The first and the last statement of a single side in a theme, as the facing page lists them. A coin-flip decides which side that page starts with.',
      differences:
        'The smallest number of a side against the largest. Where it is more than {percent} % below, for statements, words, different sources, their mean age or statements without a reply, the author is asked to say why.',
      tone: 'Whole words and phrases of an open list for the language; a word that can be a name counts only at the start of a sentence when it is capitalised. Lists find words, not meanings.',
    },
    names: {
      kinds: 'Kinds of source',
      evidence: 'Evidence status',
      ends: 'First and last word',
      differences: 'Differences',
      tone: 'Hedges and intensifiers',
    },
    formulas: {
      'flesch-reading-ease': '206.835 − 1.015 × words per sentence − 84.6 × syllables per word (R. Flesch, 1948).',
      'flesch-kincaid-grade':
        '0.39 × words per sentence + 11.8 × syllables per word − 15.59 (J. P. Kincaid and others, 1975).',
      'szigriszt-pazos':
        '206.835 − 62.3 × syllables per word − words per sentence (F. Szigriszt Pazos, 1993; scale: I. M. Barrio-Cantalejo and others, 2008).',
    },
    syllables: 'Sentences and syllables',
    syllablesHow:
      'A sentence ends at a full stop, question or exclamation mark before a capital letter or a figure, not after a known abbreviation. Syllables are counted by rule: in English a run of vowels, less a silent ending; in Spanish a strong vowel with the weak ones beside it. An abbreviation in capitals has one a letter, a number one a figure.',
    limits: 'What they cannot say',
    limitsHow:
      'Whether a statement is true, a source good or a side right. Few statements may weigh more than many, and equal numbers may stand on unequal evidence.',
  },
}
