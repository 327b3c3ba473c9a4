import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { DURATION, monthsOf } from './durations.ts';
import type { Span } from './posting.ts';

/** How a stretch of a sentence is meant. `accepted` adds a way to what was asked before; `refused` and `waived` ask for nothing. */
export type ClauseMood = 'required' | 'preferred' | 'accepted' | 'refused' | 'waived';

export type Token = Span &
  (
    | { kind: 'atom'; atom: Atom }
    | { kind: 'mark'; mood: ClauseMood; leads: boolean }
    /** Due after hire; null where no number is given. `later` alone says only that it may be obtained. */
    | { kind: 'within'; months: number | null }
    | { kind: 'later' }
    | { kind: 'or' | 'and' | 'with' | 'who' | 'comma' | 'slash' | 'open' | 'close' | 'oneOf' | 'allOf' | 'lieu' | 'noun' | 'but' | 'now' | 'filler' }
  );

/** Stands for the letters of an atom while the words around it are read. */
const MASK = '\u0001';
const A = `${MASK}+s?`;

/** In order of precedence at the same place. No pattern matches across a sentence's end. */
const PATTERNS: readonly (readonly [kind: string, source: string])[] = [
  ['preferredLeads', `not required,? but (?:it |that |this |they )?(?:very |highly )?(?:helps?|welcome|preferred|helpful|nice|desired|desirable|useful|a plus)\\s*:?`],
  ['filler', `(?:chance|opportunity|help(?:s|ing)?(?: you)?|support(?:s|ing)?(?: you)?|pay(?: for you)?) to (?:earn|obtain|get|sit|pass|achieve|become)\\b`],
  ['filler', `(?:remov|drop|shed|los)\\w*\\s[^.;]{0,50}?within\\s+${DURATION}`],
  ['filler', `(?:or\\s+)?(?:be\\s+)?eligib\\w+\\s+(?:to|for)\\s+(?:sit|take|test|certif|the)\\w*(?:\\s+for)?`],
  ['filler', `or (?:an? )?(?:(?:its |an )?equivalent|more|higher|above|better|similar|related|greater|older|other|comparable|relevant|eligible|be eligible|registry[- ]eligible|recent|combination|a related|any (?:other|combination))\\b`],
  ['filler', `if\\s+(?:you|they)\\s+(?:do not|don't)\\s+(?:already\\s+|currently\\s+|yet\\s+)?(?:hold|have)|(?:if|unless)\\s+(?:you are |they are )?(?:not )?(?:already |currently )?certified(?: at(?: the time of)? hire)?|at hire or(?= within)`],
  ['within', `by\\s+(?:your|the|their)\\s+${DURATION}\\s+(?:review|mark|anniversary|evaluation)|after\\s+(?:the\\s+|your\\s+|a\\s+|their\\s+)?(?:probation\\w*|introductory period|orientation|trial period)(?:\\s+period)?|(?:have|has|given|get)\\s+(?:up to\\s+)?${DURATION}(?:\\s+(?:from|after)\\s+(?:(?:the|your|their)\\s+)?(?:date of\\s+)?(?:hir\\w+|start\\w*|employment)(?:\\s+date)?)?\\s+to\\s+(?:earn|obtain|become|get|pass|achieve|complete)|(?:within|in|inside(?:\\s+of)?|(?:by|before|upon)(?:\\s+the)?\\s+(?:end|completion)\\s+of|during|no later than|not later than)\\s+(?:the\\s+|your\\s+|their\\s+)?(?:(?:first|initial)\\s+)?(?:${DURATION}(?!\\s+of\\s+(?:experience|coding))|(?:probation\\w*|introductory|orientation|training)(?:\\s+period)?|year(?=\\s+(?:of|if|after)\\b|$|[.,;)])|a\\s+year)`],
  ['later', `\\band\\s+(?:then\\s+)?(?:obtain|earn|achieve|pass)\\b(?!\\s+and\\s+maintain)|willing(?:ness)?\\s+to\\s+(?:obtain|earn|become|pursue|get|sit|work)\\w*|(?:must|will|to|shall|can|ability to|able to)\\s+(?:be\\s+(?:obtained|earned|achieved)|(?:obtain|earn|achieve|sit for(?: and pass)?|pass|become certified)(?!\\s+and\\s+maintain))|working to(?:ward)?s?|\\bpursuing\\b|in progress`],
  ['waived', `(?:is|are) not(?=\\s*[.;,)]|\\s*$)|(?:not|n't|isn't)\\s+(?:\\w+\\s+)?(?:required|necessary|needed|mandatory|a requirement)|(?:no|without)\\s+(?:coding\\s+)?(?:${A}\\s+)?(?:certificat\\w+|credentials?)(?:\\s+(?:is|are))?\\s+(?:required|needed|necessary)|no\\s+${A}\\s*\\?|(?:not|n't)\\s+need(?:\\s+to)?\\b`],
  ['refused', `(?:is|are|will|would|does|do) not (?:be )?(?:by itself )?(?:sufficient|enough|suffice)|isn't enough|(?:not|never|cannot|won't|don't|unable to)\\s+(?:be\\s+)?(?:accept\\w*|consider\\w*|eligible|qualify|hire|hiring|meet)|need not apply|unacceptable`],
  ['refusedLeads', `(?:\\bnot|\\bno)\\s+(?:an?\\s+)?(?=${A})`],
  ['acceptedLeads', `(?:will|can|may|also|we|we'll|gladly)\\s+(?:also\\s+)?(?:consider|accept|hire|welcome)(?!ed|able)|accepting|open to`],
  ['preferred', `welcomed?,?\\s+but\\s+(?:is |are )?(?:not|n't)\\s+\\w+`],
  ['accepted', `(?:may|can|will|could)\\s+substitute(?=\\s+with\\b)|(?:may|can|will|could)\\s+(?:be\\s+)?substituted?(?=\\s+(?:if|when)\\b|\\s*[.;,)]|\\s*$)|(?:will|may|can)?\\s*(?:also\\s+)?(?:be\\s+)?(?:accepted|acceptable|considered(?! (?:an? )?(?:definite |strong |big )?(?:asset|plus|advantage|bonus)\\b)|welcomed?|ok(?:ay)?\\b|sufficient|suffices|works too|works as well|(?<=${A}\\s)too\\b(?=\\s*(?:[.;)]|$|,\\s*(?:if|when|as long|provided|with)\\b))|(?:is|are) (?:also |of course |just |perfectly )*fine|will do\\b|in its place|qualif(?:y|ies)\\b|encouraged to apply)|(?:please|may|can|should|invited to)\\s+(?:also\\s+)?apply|apply (?:too|as well)|encouraged\\b`],
  ['waived', `(?:is|are) not (?:an? )?(?:absolute )?musts?\\b`],
  ['requiredLeads', `(?:without|lacking)\\s+(?:an?\\s+)?${A}(?:[\\s,/]+(?:or\\s+)?${A}){0,8}[\\w ]{0,20}?(?:will|can|are|is)?\\s*(?:not|n't|cannot)\\s+be\\s+(?:considered|accepted|reviewed|hired)`],
  ['waivedLeads', `(?:do(?:es)? not|don't|doesn't|never) (?:actually )?(?:require|insist on|need)`],
  ['preferredLeads', `prefer(?=[\\s,])|bonus points (?:for|if)|it (?:helps|would help) if|(?:we'd|we would|would|we)\\s+(?:really\\s+)?(?:love|like|value|favou?r)(?:\\s+to\\s+see)?|preferably|ideally|ideal(?:\\s+\\w+)?\\s+(?:candidate|applicant|coder|person|fit|hire)s?|preference\\s+(?:will be )?(?:given )?(?:to|for)|(?:would be |is )?nice(?:[- ]to[- ]have)?(?:s)?\\s*:|preferences?\\s*:|bonus\\s*:|(?:preferred|pref|desired|desirable|ideal)\\s*:|you (?:may|might|could)(?: also)? have\\s*:?|desired\\s+(?:qualifications?|skills?|certif\\w+)\\s*:?|would be (?:nice|great|helpful)\\s*:`],
  ['preferred', `(?:(?:strongly|highly)\\s+)?(?:preferred|pref(?:'d|d)?\\b(?=\\s*[.,;)]|\\s*$)|desired|desirable|preferable)|(?:is |are |be )?(?:an? )?(?:definite |big |strong |huge )?(?:plus(?=\\s*(?:[.,;:)!]|$|\\bbut\\b))|pluses)|\\ban? (?:definite |big |strong |huge |real )?(?:bonus|asset|advantage)\\b|(?<=\\ba )plus|\\bnice(?=\\s*(?:[.,;)]|$))|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|would be (?:an? )?(?:\\w+ )?(?:nice|great|lovely|wonderful|fantastic|terrific|awesome|ideal|helpful|welcome|valuable|perfect|excellent|better|good)\\b(?: to have)?|even better|(?:would |will |can )?(?:really )?sets? you apart|(?:would |will )?(?:make you )?stands? out|all the better|so much the better|optional|would help\\b(?!\\s+if)|helpful|beneficial|recommended|advantageous|encouraged but`],
  ['requiredLeads', `\\bmust(?![- ]haves?\\s*(?:[.,;:)!]|$))(?:\\s+(?:have|hold|possess|be))?|must[- ]haves?\\s*:|requires?\\b|requirements?\\s*:?|require[sd]?\\s*:|required\\s+(?:(?!within|in\\b|by\\b|at\\b|upon)\\w+\\s*\\/?\\s*){0,3}:|minimum(?:\\s+\\w+){0,2}\\s*:|needs?\\b(?!\\s*(?:not|to know))|seeking|looking for|in search of`],
  ['required', `(?<=${A}\\s)minimum(?=\\s*[,;.)])|required|req(?:'d|d)\\b|mandatory|(?:is |are )?(?:an? )(?:absolute )?musts?\\b|must[- ]haves?|needed|necessary|essential|wanted`],
  ['now', `(?:at|upon|on)\\s+(?:the\\s+)?(?:time of\\s+)?(?:hire|entry|start|day one|first day|appointment|date of hire)|on the first day|from day one|\\bnow\\b(?=\\s*(?:[.;,]|$))`],
  ['lieu', `(?:may|can|could|will)\\s+be\\s+(?:substituted|replaced)\\s+(?:with|by)|in lieu of|instead of|in place of|(?:be\\s+)?substitut(?:ed?|es|ing)(?:\\s+for)?|in exchange for|as a substitute|(?:may|can|will) (?:count|be (?:used|counted|credited)) (?:for|toward|towards|as)(?= )`],
  ['oneOf', `\\b(?:at least one|one|any|any one|either|some)\\s+(?:or more\\s+)?of\\b|\\beither\\b|\\bat least one\\b|\\bone of these\\b|such as|\\be\\.?g\\.?,?`],
  ['allOf', `\\b(?:both|all of)\\b`],
  ['noun', `\\b(?:experience|knowledge|degree|skills?|background|proficiency|familiarity|training|terminology|software)\\b`],
  ['or', `(?:\\bunless(?:\\s+(?:you|they|applicants?)\\s+(?:have|hold))?|\\band\\s*\\/\\s*or|\\bor)\\b`],
  ['and', `(?:\\band|\\bplus|\\bas well as|\\balong with|\\btogether with|\\bin addition to|\\bcombined with)\\b|&|\\+`],
  ['who', `\\bwho (?:also )?(?:has|have|holds?)\\b`],
  ['with', `(?:\\bif|provided(?:\\s+that)?)\\s+(?:an?\\s+|the\\s+)?(?=${A}\\s+(?:is|are)\\b)|\\bwith\\b|\\bw\\/|\\bhas\\b`],
  ['but', `\\b(?:but|however|though|although|otherwise)\\b`],
  ['comma', `,|;|\\||\\t|–|—|\\s-\\s`],
  ['slash', `\\/`],
  ['open', `[\\x28\\x5b]`],
  ['close', `[)\\]]`],
];

const MASTER = new RegExp(PATTERNS.map(([, source]) => `(${source.replace(/(?<!\\)\((?!\?)/g, '(?:')})`).join('|'), 'gi');
const LENGTH = new RegExp(DURATION, 'i');

/** The tokens of one sentence, ascending. Words that join, hedge or ask; all others are left out. */
export function tokensOf(text: string, span: Span, atoms: readonly Atom[]): Token[] {
  const inside = atomsWithin(atoms, span);
  const masked = mask(text, span, inside);
  const tokens: Token[] = inside.map((atom) => ({ kind: 'atom', atom, start: atom.start, end: atom.end }));
  for (const match of masked.matchAll(MASTER)) {
    const groups: readonly (string | undefined)[] = match;
    const index = groups.findIndex((group, at) => at > 0 && group !== undefined);
    const kind = PATTERNS[index - 1]?.[0] ?? 'filler';
    const start = span.start + match.index;
    tokens.push({ ...meaning(kind, match[0]), start, end: start + match[0].length });
  }
  return tokens.filter(({ kind }) => kind !== 'filler').sort((a, b) => a.start - b.start);
}

type Meaning = Token extends infer T ? (T extends Token ? Omit<T, 'start' | 'end'> : never) : never;

function meaning(kind: string, words: string): Meaning {
  switch (kind) {
    case 'within':
      return { kind, months: monthsIn(words) };
    case 'later': case 'or': case 'and': case 'with': case 'who': case 'comma': case 'slash': case 'open': case 'close': case 'oneOf': case 'allOf': case 'lieu': case 'noun': case 'but': case 'now':
      return { kind };
    case 'required': case 'preferred': case 'accepted': case 'refused': case 'waived':
      return { kind: 'mark', mood: kind, leads: false };
    case 'requiredLeads': return { kind: 'mark', mood: 'required', leads: true };
    case 'preferredLeads': return { kind: 'mark', mood: 'preferred', leads: true };
    case 'acceptedLeads': return { kind: 'mark', mood: 'accepted', leads: true };
    case 'waivedLeads': return { kind: 'mark', mood: 'waived', leads: true };
    case 'refusedLeads': return { kind: 'mark', mood: 'refused', leads: true };
    default: return { kind: 'filler' };
  }
}

function monthsIn(words: string): number | null {
  const [, number, bracketed, unit] = LENGTH.exec(words) ?? [];
  if (number !== undefined && unit !== undefined) return monthsOf(number, bracketed, unit);
  return /year/i.test(words) ? 12 : null;
}

function mask(text: string, span: Span, atoms: readonly Atom[]): string {
  let masked = '';
  let at = span.start;
  for (const { start, end } of atoms) {
    masked += text.slice(at, start) + MASK.repeat(end - start);
    at = end;
  }
  return (masked + text.slice(at, span.end)).replace(/[’‘]/g, "'");
}
