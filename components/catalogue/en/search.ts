/** Search: what is asked, what is found, and what to do where nothing is. */

export const search = {
  title: 'Search',
  description: 'Find statements, debates, themes, voices and sources by their words.',
  lead: 'Looks through the questions, statements, themes, voices and sources of every debate. Slips of the pen are forgiven.',
  label: 'Words to look for',
  searched: {
    one: '{records} texts of {count} debate are searched.',
    other: '{records} texts of {count} debates are searched.',
  },
  keys: 'The arrow keys go through the results, Enter opens one, Escape comes back here.',
  looking: 'Looking …',
  found: { one: '{count} result for “{query}”.', other: '{count} results for “{query}”.' },
  partial: {
    one: 'Nothing holds all words of “{query}”. {count} result holds some of them.',
    other: 'Nothing holds all words of “{query}”. {count} results hold some of them.',
  },
  nothing: 'Nothing found for “{query}”.',
  common: 'Words such as “{query}” stand in nearly every sentence. Add one that does not.',
  failed: 'The index of the search could not be loaded. Perhaps the connection is gone, or the site is being built.',
  again: 'Try again',
  nextSteps: 'What may help',
  fewer: 'Use fewer words, or more general ones.',
  otherWords: 'Use words that a statement itself would use: search knows words, not topics.',
  otherLanguage: 'Look for it in {language}',
  browseDebates: 'Look through the debates',
  browseThemes: 'Look through the themes',
  browseVoices: 'Look through the voices',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  results: 'Results',
  order:
    'Results stand in order of how well their words fit, and nothing else: neither side, nor debate, nor date counts.',
  slash: 'The key / opens this page from every other one',
  noScript:
    'Search needs a script, and this browser runs none. Everything that it finds can also be reached from these lists:',
  kinds: { debate: 'Debate', theme: 'Theme', statement: 'Statement', voice: 'Voice', source: 'Source' },
}
