import type { TermId } from '../knowledge/record.ts';

/** Which terms are certificates and which issue them. A test holds this list against data/credentials. */

const CREDENTIALS = new Set(
  `aaham-crce aaham-crcp aaham-crcs aaham-crip ahima-aic ahima-pcs aihc-chco aihc-cmdp aihc-icdct-cm aihc-ohcc
  amca-mcbc bchh-c canpc cascc cbcs cca ccc ccds-o ccds ccs-p ccs ccvtc cdei cdeo cdip cedc cehrs cema cemc centc
  cfpc cgic cgsc chaa chc chda chonc chp chpc chps chs chts cic cimc circc cmbs cmrs cobgc coc-a coc copc cosc cpb
  cpc-a cpc-i cpc-p cpc cpcd cpco cpedc cphi cpma cppm cprc crc crcr crhc csfac cuc hcs-c hcs-d hcs-h hcs-o
  hfma-chfp hfma-csaf hfma-csbi hfma-csppm hfma-cspr hfma-fhfma himss-cphims medca-bcsc nahri-chri namss-cpcs ncics
  ncra-ods pmi-cmc pmi-cmca-em pmi-cmco pmi-cmis pmi-cmom rccb-rcc rccb-rccir rhia rhit`.split(/\s+/),
);

/** Bodies whose certificate may be asked for without a name: "AAPC certification required". */
const ISSUERS = new Set(['aapc', 'ahima', 'acdis', 'nha', 'hfma', 'aaham', 'amba', 'aihc', 'namas', 'nahri', 'pmi']);

const APPRENTICE = new Set(['cpc-a', 'coc-a']);

export function isCredential(term: TermId): boolean {
  return CREDENTIALS.has(term);
}

export function isIssuer(term: TermId): boolean {
  return ISSUERS.has(term);
}

/** Held by those who passed AAPC's exam and have not shown the years of work yet. */
export function isApprentice(term: TermId): boolean {
  return APPRENTICE.has(term);
}

export const credentialIds: ReadonlySet<TermId> = CREDENTIALS;
