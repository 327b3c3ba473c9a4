import type { SampleMark } from '../../components/welcome/try-desk.ts';
import siteList from '../../data/sites.json' with { type: 'json' };
import type { SiteGroup } from '../../components/welcome/settings-desk.ts';

/** The marks of the sample posting, in its order. */
export const sampleMarks: readonly SampleMark[] = [
  { surface: 'CPC', term: 'cpc' },
  { surface: 'CCS', term: 'ccs' },
  { surface: 'CPC-A', term: 'cpc-a' },
  { surface: 'ICD-10-CM', term: 'icd-10-cm' },
  { surface: 'CPT', term: 'cpt' },
  { surface: 'HCPCS', term: 'hcpcs' },
];

/** The sites of the manifest by kind, as the list names them. */
export const siteGroups: readonly SiteGroup[] = (['job-board', 'applicant-system', 'forum'] as const).map((kind) => ({
  kind,
  names: siteList.sites.filter((site) => site.kind === kind).map(({ name }) => name),
}));
