/**
 * The words that tell pay from other money. Written after reading how postings, benefit lists,
 * price lists and articles on coding name sums; the corpus in tests/corpus/pay measures them.
 */

/** Nouns that name pay. */
export const PAY = new RegExp([
  'salar(?:y|ies|ied)', 'wages?', 'compensation', 'remuneration', 'earnings', 'hourly(?!\\s(?:goal|quota|target|volume|production|productivity))', 'annualized',
  '(?<!\\b(?:to|you|will|must|can|we|they|employees|patients|members)\\s)(?<!self-)pay(?!-)(?=\\W*(?:range|rate|scale|band|type|basis|transparency|and|is|of|from|for|starts?|starting|begins?|tops|ranges?|varies|goes|rises|can|per|=|between|up|about|details|information|estimate|will|depend|in (?:our|my|this|your|the) (?:region|area|state|city|market))|\\s*[:(]|\\s*$)',
  '(?:starting|base|hiring|production|weekly|monthly|daily|annual|yearly|estimated|expected|biweekly|competitive|employer)\\s(?:pay|rate|range|gross|est\\b)', 'hrly', 'per (?:hour|hr|week|month|year)(?=\\W*$)',
  '(?:pay|hourly|wage|salary|hiring|hire|entry|probationary|starting|day|daily|weekly|monthly|base|flat|piece|per[- ][a-z]+|w2|1099|contract)\\s?rates?',
  'rates? of pay', '(?:\\d\\dth )?percentile', '(?:it|this|job|role|position) pays(?=\\s*:)', '(?<!\\b(?:special|limited|this|best|great) )offer (?:(?:was|is|came in|comes in) )?(?:for|of|at)(?=\\s*$)', 'pays(?=\\s*:)', '(?<=^\\W*)rate(?=\\s?:)', '(?:yearly|annual(?:ly)?|comp)\\s*:', '(?<=^\\W*)target\\s*:', 'comp(?=\\srange)', 'pay (?:cut|raise|increase|bump)', 'USD\\s?(?:/|per)\\s?(?:hour|hr|year|yr)', 'base', 'income', '(?:full|hourly|hiring|wage|pay)\\srange', 'DOE', 'employer est',
].map((word) => `\\b${word}`).join('|'), 'gi');

/** Verbs of being paid, and "rate" as a label. */
export const PAID = /\b(?:pays?|paid|paying|offer(?:s|ed|ing)?|earn(?:s|ed|ing)?|makes?|made|making|gets?|hired|raise|counter(?:ed)?|accept(?:ed|ing)?|expect|start(?:s|ed)?\b(?! up)|tops out|range|rate|piece\s?work|est(?:imate[ds]?)?)\b/gi;

/** Who is paid: in "the job pays $24", "they offered me $19". */
export const WORKER = /\b(?:I|me|my|they|we|our|job|position|role|employer|hospital|clinic|gig|coders?|billers?|auditors?|directors?|apprentices?|new grads?|staff)\b/i;

/** A job as a label directly before the amount: `Coder II: `. */
export const JOB_LABEL = /\b(?:coder|auditor|biller|specialist|analyst|manager|director|supervisor|technician|CPC(?:-A)?|COC|CCS(?:-P)?|CCA|CIC|CRC|RHIT|RHIA|level|step)s?\s?(?:[\dIVX]{0,3}|[A-K])\s?[:(–|,-]?\s*$|\b(?:coding|billing|abstract(?:or|ing))\s(?:[IVX]{1,3}|\d)\s?[:(–|,-]?\s*$/i;

/** "$55,000 salary": names the amount before it, whatever was listed earlier. */
export const NAMED_AFTER = /^[\s(]*(?:(?:hourly|annual|base|starting|gross)\s)?(?:salary|wage|base)\b(?!\s(?:budget|increase|threshold|cap))/i;

/** Signs of a job where a sum by the month could be rent as well. */
export const JOB = /\b(?:contract(?:or)?|full[- ]time|part[- ]time|temp(?:orary|-to-(?:hire|perm))?|remote|hiring|coders?|auditors?|billers?|position|job|role|1099|W-?2)\b/i;

/** What directly after an unlabelled sum says that it is pay. */
export const PAY_AFTER = /^[\s(,–-]*(?:(?:hourly|annual|base|starting|gross)\s)?(?:(?:fair\s)?salary|wage|base|DOE|(?:with )?(?:no|\d{1,2}\+?\s(?:yrs?|years?)(?:\sof)?)\sexp|W-?2|C2C|to start|starting|negotiable|commensurate|depending on|based on exp|for experienced)/i;

/** Money that is no pay, whatever its period. */
export const OTHER_MONEY = new RegExp([
  'bonus(?:es)?', 'sign(?:ing)?[- ]?on', 'stipends?', 'incentives?', 'tuition', 'reimburs\\w*', 'budgets?', 'budgeting', 'dues', 'fine[sd]?', 'penalt\\w+',
  '(?<!pro[- ])fees?(?![- ](?:for|schedule))', 'fund(?:ed|ing|s)?', 'grants?(?!-)', 'revenues?', 'deductibles?', 'match(?:ing|es)?', 'premiums?', 'savings?', 'saved?',
  'saves', 'discount\\w*', 'costs?', 'costing', 'pric(?:e[ds]?|ing)', 'loans?', 'forgiveness', 'relocation', 'allowances?', 'referr?als?',
  'refer', 'differentials?', 'awards?', 'scholarships?', 'recover\\w*', 'collections?', 'collected', 'billed', 'bills', 'bill(?:ing)? rates?', 'invoices?', 'settled?(?! on)', 'settlements?',
  'co-?pays?', 'copayments?', 'HSA', 'FSA', 'retirement', 'donat\\w+', 'retention', 'gifts?', 'vouchers?', 'subscriptions?', 'profits?', 'sales',
  'sold', 'spend(?:s|ing)?', 'spent', 'invest\\w*', 'valued', 'loses?', 'lost(?:\\s(?:wages|pay|income|earnings))?', 'losing', 'owe[ds]?', 'overpa\\w+', 'underpa\\w+',
  'refund\\w*', '\\d+-week(?!\\s(?:contract|assignment|project|travel))', 'trading', '(?<!geographic |labor |job )market', 'shares?', 'payments?\\s(?:of|rate)', 'poverty', 'back pay', 'social security', 'wage base', 'garnish\\w*', 'limits?', 'tax(?:es)?', 'income (?:below|under|limit)', 'household income', 'credits', 'values?', 'prizes?', 'ordered to', 'you(?:\'ll| will| must)? pay', '(?:employees?|patients?|members?|plan) pays?', '(?:travel|meals?|lodging) per diem', 'per diem (?:of|allowance|up to)', 'pay (?:your|in(?! (?:our|my|this|the) ))', '\\dx (?:annual )?salary', 'of (?:annual |base |your )?salary to',
  'life', 'disability', 'self-pay', '(?:we|they) bill', 'victims', 'workers.{1,2}comp\\w*', 'cash rate', 'longevity', 'expect to (?:pay|spend)', '(?:private )?rooms?', 'mortgage', 'interest', 'utilities', 'restitution', 'debts?', 'lawsuit', 'threshold', 'perks?', 'wellness', 'lodging', 'meals?', 'mileage', 'uniform', 'equipment', 'rent', 'parking', 'membership',
  'financ\\w+', 'charged?', 'charges', 'contribut\\w+', 'extra', 'additional', 'improper', 'capitation', 'conversion factor', 'allow(?:s|ed)?',
  'cell phone', 'internet', 'home office', 'vendors?', 'subscribers?', 'stock', 'wage index', 'benefit value', 'toward', 'adds', 'cover',
  'professional development', 'insurance of', 'life insurance', 'check', 'losses', 'denials?', 'balance', 'claims? (?:of|over|totall?ing|worth)',
].map((word) => `\\b${word}\\b`).join('|'), 'gi');

/** "$68,000 + bonus": what comes on top of pay tells that it is pay. */
export const ON_TOP = /^\s*(?:\+|plus\b|and\b|with\b|w\/)\s*(?:(?:an?|up to|annual|full|great|excellent|quarterly|yearly|\d{1,2}\s?%|\$[\d.,]{1,8}[kK]?)\s)*(?:[a-z-]{3,12}\s)?(?:benefits|bonus|commission|tips|PTO|401|equity|health|medical|OT\b|overtime|shift diff)/i;

/** Signs of a price, a claim or a lesson; they count only where nothing names pay. */
export const OTHER_MATTER = /\b(?:medicare|medicaid|pay[eo]rs?|claims?|exams?|CPT|visits?|patients?|insurance|coverage|members?|training|course|class|program|outsourc\w+|semester|books?|guide|study|account|violation|provider|software|encoder|license|early bird|DRG|discharge|per member|survey|for each|dental|medical plan)\b/i;

/** Follows a sum that is no pay: "$5,000 sign-on bonus", "$2 more". */
export const MORE_AFTER = /^\s*(?:more|extra|additional|in (?:net |gross )?(?:revenue|bonus|collections|charges|denials|savings)|off\b|above goal|of service\b|for each|one-?time|at one year|to (?:register|enroll|sit|take|renew|join|apply|attend|get(?! into)|use|access|reserve)\b|per (?:member|patient|provider|claim|user)\b|for (?:an?|the|your|my|their)\s(?:degree|exam|course|program|class|certificat|books?|stay|visit|school|training))/i;

/** Whose average is pay: "AAPC's survey puts the average at $65,401". */
export const PEOPLE = /\b(?:coders?|billers?|auditors?|AAPC|AHIMA|certified|survey|respondents?|specialists?|technicians?)\b/i;

/** Who offers coding for sale, not work: "from $2 per chart, request a quote". */
export const VENDOR = /\b(?:(?:request|get|free) an? (?:quote|demo|estimate)|contact (?:us|sales)|(?:coding|billing) services? (?:start\w*|from|at|cost)|hire our|our (?:clients|rates|prices)|per client)\b/i;

/** A job title takes the sting out of a word before it: "Collections specialist". */
export const JOB_TITLE = /^\W*(?:and|&|\/)?\s?(?:[a-z]+\s){0,3}?(?:specialist|rep(?:resentative)?|clerk|coordinator|analyst|manager|coder|biller|auditor|nurse|position|contractor|integrity|report)s?\b/i;

/** Pay with a bonus beside it stays pay: "bonus eligible", "plus bonus". */
export const ASIDE = /\b(?:bonus[- ]eligible|(?:before|after) tax(?:es)?|budget(?:ed)? for (?:this|the) (?:role|position)|(?:plus|excluding|not including|including|without|before|and)\s(?:an?\s|all\s)?(?:annual\s|other\s)?(?:bonus(?:es)?|benefits|incentives?|differentials?))\b/gi;
