/**
 * The words that headings of postings are made of. A line without a colon is a heading only if
 * it has no others: "Preferred qualifications" is one, "Epic experience preferred" is not.
 */
const WORDS = new Set(
  `a an and or the your our you we us i it if in of to for with from by at on as this that be do is are will would should can
  who what where when why how youll youre youve whats were well heres theres your yourself
  after impress wow sweeten seeking hoping love bring brings got toolkit need needs needed have has must haves must-haves must-have nice nice-to-have nice-to-haves good great bonus points plus pluses
  set sets apart stand out even better best ideal candidate candidates applicant applicants successful perfect right fit match person people profile
  look looking seeking want like love get offer offers give gives expect expects help helps takes hope apply
  about role job position opportunity team company employer organization summary description overview details detail purpose highlights snapshot
  responsibilities responsibility duties essential functions function key main primary core major principal day day-to-day life accountabilities tasks doing work
  qualifications qualification requirements requirement required require requires prefer prefers musts wants preferred preference preferences minimum basic desired desirable
  additional other special general specific further mandatory optional advantageous advantages assets recommended strongly highly
  education educational experience skills skill knowledge abilities ability competencies competency attributes certification certifications certificate
  certificates license licenses licensure licence registration registrations credential credentials training background academic schooling
  technical professional personal working physical demands environment conditions condition employment eligibility standards specifications
  benefits perks compensation salary pay rate range total rewards schedule shift hours location locations place equal opportunity statement eeo
  application process how contact information us next steps department facility category type status full full-time part time posting
  within month months year years hire upon`
    .split(/\s+/),
);

/** All words of the line, in lower case, are words of headings. */
export function hasHeadingWordsOnly(plain: string): boolean {
  const words = plain.replace(/['’]/g, '').split(/[^a-z0-9-]+/).filter((word) => word !== '' && !/^(?:\d+|[ivx]+|-+)$/.test(word));
  return words.length > 0 && words.every((word) => WORDS.has(word));
}
