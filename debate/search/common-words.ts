/** Words that stand in nearly every sentence and find nothing: articles, prepositions, pronouns, auxiliaries, conjunctions. */

const lists: Record<string, string> = {
  en: `a about after all also an and any are as at be because been before being but by can could did do does during each
    for from had has have he her him his how i if in into is it its may more most must no nor not of on only or other our
    out over own she should so some such than that the their them then there these they this those through to too under
    until up very was we were what when where which while who whom why will with would you your`,
  es: `a al algo ante antes aun aunque cada como con contra cual cuales cuando de del desde donde durante e el ella ellas
    ellos en entre era eran es esa esas ese eso esos esta estan estas este esto estos fue fueron ha han hasta hay la las
    le les lo los mas me mi mientras muy ni no nos o otra otras otro otros para pero por porque pues que quien quienes se
    sea segun ser si sin sino sobre son su sus tambien tan te tiene tienen toda todas todo todos tras tu u un una uno
    unos y ya yo`,
}

const known = new Map(Object.entries(lists).map(([lang, list]) => [lang, new Set(list.split(/\s+/))]))

/** Whether a word, folded, is one that a search in that language leaves out; false where the language has no list. */
export function isCommonWord(folded: string, lang: string): boolean {
  return known.get(lang.split('-')[0] ?? '')?.has(folded) ?? false
}
