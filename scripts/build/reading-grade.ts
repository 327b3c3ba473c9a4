/**
 * The Flesch-Kincaid grade level of a text: the US school grade at which it reads easily
 * (0.39 x words a sentence + 11.8 x syllables a word - 15.59; Kincaid et al., 1975).
 * Syllables are counted by groups of vowels, which is right for most words. Names of terms
 * (CPC-A, ICD-10-CM, HCPCS) and figures count as one syllable: the reader came to learn them.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\w/.test(part));
  const words = text.split(/\s+/).filter((word) => /\w/.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  if (/\d|[A-Z].*[A-Z]/.test(word)) return 1;
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const silent = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0));
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 0);
}
