import { endingApart, formsOf } from './inflection.ts';

/** Where a name stands in a text, in whatever form; `text.slice(start, end)` is what is written there. */
export interface FoundName {
  start: number;
  end: number;
  /** as it was given */
  name: string;
}

/**
 * Finds people's names in a text, also inflected (Matti: Matille; Käpy: Kävyn; Bo: Bo’s). Of a name of several words each
 * word of at least three letters counts alone, too. Shorter ones count as they are written. Nicknames are often ordinary
 * words, so a word in small letters is a name only where the name itself is written small.
 */
export function findNames(text: string, names: readonly string[]): FoundName[] {
  const known = names.map(knownName);
  const found = known.filter((one) => one.words.length === 0).flatMap((one) => findSymbols(text, one.name));
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const best = known.flatMap((name) => match(name, text, words, at) ?? []).sort(closest)[0];
    if (!best) continue;
    found.push({ start: best.start, end: best.end, name: best.name });
    at += best.words - 1;
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The text with `instead` in the place of every name, with a capital at the beginning of a sentence. */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findNames(text, names)) {
    if (start < from) continue;
    result += text.slice(from, start) + (beginsSentence(text.slice(0, start)) ? capital(instead) : instead);
    from = end;
  }
  return result + text.slice(from);
}

function beginsSentence(before: string): boolean {
  const lead = /[\s"”’()–-]*$/.exec(before)?.[0] ?? '';
  const last = before.slice(0, before.length - lead.length).slice(-1);
  return last === '' || lead.includes('\n') || (/[.!?…]/.test(last) && /\s/.test(lead));
}

const capital = (words: string): string => words.replace(/^./u, (first) => first.toUpperCase());

interface Word {
  start: number;
  end: number;
  /** small letters, composed, without invisible marks */
  small: string;
  isSmall: boolean;
}

/** Marks within words that nobody sees: soft hyphen, zero-width joiners and spaces. */
const unseen = '\\u00AD\\u200B-\\u200D\\u2060';
const anyUnseen = new RegExp(`[${unseen}]`, 'gu');
const anyWord = new RegExp(`[\\p{L}\\p{M}\\p{N}${unseen}]+`, 'gu');

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of text.matchAll(anyWord)) {
    const plain = written.replace(anyUnseen, '').normalize('NFC');
    const first = [...plain][0] ?? '';
    if (plain)
      words.push({
        start: index,
        end: index + written.length,
        small: plain.toLowerCase(),
        isSmall: first !== first.toUpperCase(),
      });
  }
  return words;
}

interface NameWord extends Word {
  /** short words have no forms but their own */
  bends: boolean;
  /** made when it is first needed: most words of a text do not even begin like a name */
  forms(): RegExp;
}

interface KnownName {
  name: string;
  words: NameWord[];
  allSmall: boolean;
}

function knownName(name: string): KnownName {
  const words = wordsOf(name).map((word): NameWord => {
    let forms: RegExp | undefined;
    return {
      ...word,
      bends: [...word.small].length >= 3,
      forms() {
        forms ??= formsOf(word.small);
        return forms;
      },
    };
  });
  return { name, words, allSmall: words.every(({ isSmall }) => isSmall) };
}

interface Match extends FoundName {
  /** how many words of the text it takes */
  words: number;
  /** how many of its first letters are the name's own */
  letters: number;
}

const closest = (one: Match, other: Match): number => other.words - one.words || other.letters - one.letters;

/** The name, or one word of it, from a word of the text on. */
function match(known: KnownName, text: string, words: readonly Word[], at: number): Match | undefined {
  const [first, following] = [words[at], known.words.length];
  if (!first || following === 0) return undefined;
  const taken = words.slice(at, at + following);
  const whole =
    taken.length === following &&
    known.words.every((word, index) => isForm(taken[index] as Word, word)) &&
    taken.every((word, index) => index === 0 || isBeside(text.slice(taken[index - 1]?.end, word.start)));
  const part = known.words.find(
    (word) => word.bends && !first.isSmall && (known.allSmall || !word.isSmall) && isForm(first, word),
  );
  const named = whole ? known.words[0] : part;
  if (!named) return undefined;
  const { end } = (whole ? taken.at(-1) : first) ?? first;
  const apart = endingApart.exec(text.slice(end))?.[0] ?? '';
  return {
    name: known.name,
    start: first.start,
    end: end + apart.length,
    words: (whole ? following : 1) + wordsOf(apart).length,
    letters: sameLetters(first.small, named.small),
  };
}

const isForm = (word: Word, of: NameWord): boolean =>
  (of.isSmall || !word.isSmall) &&
  (word.small === of.small || (of.bends && word.small[0] === of.small[0] && of.forms().test(word.small)));

/** No more than a space, a hyphen or the like between the words of a name. */
const isBeside = (between: string): boolean => /^[^\n]{1,3}$/u.test(between);

function sameLetters(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** A name without letters or numbers stands for itself, wherever it is. */
function findSymbols(text: string, name: string): FoundName[] {
  const found: FoundName[] = [];
  for (let start = name ? text.indexOf(name) : -1; start >= 0; start = text.indexOf(name, start + name.length))
    found.push({ start, end: start + name.length, name });
  return found;
}
