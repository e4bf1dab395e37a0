/** The American spelling of a folded English word, so that "labour" and "labor", "normalise" and "normalize" are one. */
export function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/our(?=(s|ed|ing|er|ers|able|al|ite|hood|ly)?$)/, 'or')
    .replace(/(?<=al|an|ar|as|at|er|gn|ic|il|im|iv|og|ol|on|or|ut)is(?=(e|es|ed|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/(?<=^(def|off|pret|lic))ence/, 'ense')
    .replace(/(?<=cent|theat|met|lit|fib)re(?=s?$)/, 'er')
    .replace(/(?<=(travel|cancel|label|model|signal|counsel))l(?=(ed|ing|er|ers)$)/, '')
    .replace(/(?<=^program)me(?=s?$)/, '');
}
