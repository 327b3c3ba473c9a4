const listing = /\bjobs?\b.*\b(?:in|near|at|for)\b|\bjobs\b|\bcareers?\b|\bopenings\b|\bvacanc|\bsearch\b|\bresults\b|\bfilters?\b/i;
const job = /\b(?:coder|biller|specialist|analyst|auditor|manager|director|supervisor|lead|educator|technician|clerk|associate|trainee|reviewer|abstractor|coordinator|consultant|registrar|representative)s?\b/i;

/**
 * What the page is about: its title where one of its headings repeats it, else its own heading.
 * Boards that show results and a posting side by side keep the title of the results.
 */
export function pageTitle(title: string, headings: readonly string[]): string {
  const whole = title.toLowerCase();
  const own = headings.filter((heading) => heading.length >= 4 && heading.length <= 160 && !listing.test(heading));
  if (own.some((heading) => whole.includes(heading.toLowerCase()))) return title;
  return own.find((heading) => job.test(heading)) ?? (listing.test(title) || job.test(title) ? title : (own[0] ?? title));
}
