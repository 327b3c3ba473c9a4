import { describe, expect, it } from 'vitest';
import { jobPosting, structuredDescription } from '../../../lib/posting/structured.ts';
import { structuredPay } from '../../../lib/posting/structured-pay.ts';
import { structuredPlace, structuredRemote } from '../../../lib/posting/structured-place.ts';

const find = (...nodes: unknown[]) => jobPosting(nodes.map((node) => JSON.stringify(node)), 'Inpatient Coder', '');

describe('the posting among structured data', () => {
  it.each([
    ['alone', { '@type': 'JobPosting', title: 'Inpatient Coder' }],
    ['with a list of types', { '@type': ['JobPosting'], title: 'Inpatient Coder' }],
    ['in a list', [{ '@type': 'Organization' }, { '@type': 'JobPosting', title: 'Inpatient Coder' }]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': 'JobPosting', title: 'Inpatient Coder' }] }],
    ['with a full type name', { '@type': 'http://schema.org/JobPosting', title: 'Inpatient Coder' }],
  ])('is found %s', (_, node) => {
    expect(find(node)).toMatchObject({ title: 'Inpatient Coder' });
  });

  it('is the one that the page names, of several', () => {
    expect(find({ '@type': 'JobPosting', title: 'Biller' }, { '@type': 'JobPosting', title: 'Inpatient Coder' })).toMatchObject({ title: 'Inpatient Coder' });
    expect(find({ '@type': 'JobPosting', title: 'Biller' }, { '@type': 'JobPosting', title: 'Nurse' })).toBeNull();
  });

  it('is read alike from parsed data, as microdata gives it', () => {
    const parsed = { '@type': 'JobPosting', title: 'Inpatient Coder', jobLocation: { '@type': 'Place', address: { addressLocality: 'Reno', addressRegion: 'NV' } } };
    const posting = jobPosting([parsed], 'Inpatient Coder', '');
    expect(posting && structuredPlace(posting)).toEqual({ city: 'Reno', state: 'NV' });
    expect(jobPosting([null, 7, [], undefined], '', '')).toBeNull();
  });

  it('has its references resolved', () => {
    const posting = find({ '@graph': [{ '@type': 'JobPosting', hiringOrganization: { '@id': '#org' } }, { '@id': '#org', '@type': 'Organization', name: 'Fernhill' }] });
    expect(posting).toMatchObject({ hiringOrganization: { name: 'Fernhill' } });
  });

  it('is nothing on a page without', () => {
    expect(find({ '@type': 'BreadcrumbList' })).toBeNull();
    expect(jobPosting(['', '{', 'null', '7'], '', '')).toBeNull();
  });

  it('has a description without tags, decoded twice where it was encoded twice', () => {
    const block = JSON.stringify({ '@type': 'JobPosting', description: '&lt;p&gt;CPC &amp;amp; CRC&lt;/p&gt;' });
    expect(structuredDescription([block], '', '')?.trim()).toBe('CPC & CRC');
    expect(structuredDescription([], '', '')).toBeNull();
  });
});

describe('structured pay', () => {
  it.each([
    ['a range with its unit inside', { '@type': 'MonetaryAmount', currency: 'USD', value: { minValue: 24.5, maxValue: 31, unitText: 'HOUR' } }, [24.5, 31, 'hour']],
    ['the unit outside a bare value', { currency: 'USD', value: 30, unitText: 'HOUR' }, [30, 30, 'hour']],
    ['both units: the inner one wins', { unitText: 'YEAR', value: { value: 30, unitText: 'HOUR' } }, [30, 30, 'hour']],
    ['quoted numbers', { value: { minValue: '52,000', maxValue: '61,000', unitText: 'YEAR' } }, [52000, 61000, 'year']],
    ['a range in one string', { value: '50k-60k' }, [50000, 60000, 'year']],
    ['a plain string', '100000', [100000, 100000, 'year']],
    ['PascalCase keys', { Value: { MinValue: 20, MaxValue: 22, UnitText: 'Hour' } }, [20, 22, 'hour']],
    ['a duration for its unit', { duration: 'P1Y', minValue: 50000, maxValue: 60000 }, [50000, 60000, 'year']],
    ['only a lowest figure', { value: { minValue: 21, unitText: 'HOUR' } }, [21, null, 'hour']],
    ['a size that decides nothing', { value: { value: 4000 } }, [4000, 4000, null]],
    ['words', '$24.50 - $31.00 an hour', [24.5, 31, 'hour']],
    ['a list of which the first gives nothing', ['', { value: { value: 52000, unitText: 'YEAR' } }], [52000, 52000, 'year']],
    ['a price specification', { '@type': 'PriceSpecification', minPrice: 20, maxPrice: 25, unitText: 'HOUR' }, [20, 25, 'hour']],
    ['a unit so far off that it is a slip', { value: { value: 24.5, unitText: 'YEAR' } }, [24.5, 24.5, null]],
  ])('is read from %s', (_, baseSalary, [min, max, period]) => {
    expect(structuredPay({ baseSalary })).toMatchObject({ min, max, period });
  });

  it.each(['competitive', '', { value: { minValue: 0, maxValue: 0 } }, {}, null])('is null for %j', (baseSalary) => {
    expect(structuredPay({ baseSalary })).toBeNull();
  });

  it('does not take an estimate for an offer', () => {
    expect(structuredPay({ estimatedSalary: { median: 40000, unitText: 'YEAR' } })).toBeNull();
  });

  it('is a year of 2,080 hours', () => {
    expect(structuredPay({ baseSalary: { value: { minValue: 24.5, maxValue: 31, unitText: 'HOUR' } } })).toMatchObject({ annualMin: 50960, annualMax: 64480 });
  });
});

describe('structured place', () => {
  it.each([
    ['a plain address', { address: { addressLocality: 'Toledo', addressRegion: 'OH', addressCountry: 'US' } }, { city: 'Toledo', state: 'OH' }],
    ['a state in full', { address: { addressLocality: 'Toledo', addressRegion: 'Ohio' } }, { city: 'Toledo', state: 'OH' }],
    ['a region that only JavaScript knows', { address: { addressLocality: 'Toledo', addressRegion: '__proto__' } }, { city: 'Toledo', state: null }],
    ['capitals', { address: { addressLocality: 'TOLEDO', addressRegion: 'OH' } }, { city: 'Toledo', state: 'OH' }],
    ['a string', 'Toledo, OH', { city: 'Toledo', state: 'OH' }],
    ['an address string', { address: '1 Main St, Toledo, OH 43604' }, { city: 'Toledo', state: 'OH' }],
    ['a name that is the employer', { name: 'Fernhill', address: { addressLocality: 'Toledo', addressRegion: 'OH' } }, { city: 'Toledo', state: 'OH' }],
    ['a name with the place where the address repeats another', { name: 'Bellevue, WA', address: { addressLocality: 'Fremont', addressRegion: 'CA' } }, { city: 'Bellevue', state: 'WA' }],
    ['a place abroad', { address: { addressLocality: 'Chennai', addressRegion: 'TN', addressCountry: { name: ['India', 'India'] } } }, { city: 'Chennai', state: null }],
  ])('is read from %s', (_, jobLocation, place) => {
    expect(structuredPlace({ jobLocation: [jobLocation] })).toEqual(place);
  });

  it.each([{}, 'Remote', { address: 'Remote, US' }, { address: {} }, { address: { addressLocality: 'Remote' } }])('is null for %j', (jobLocation) => {
    expect(structuredPlace({ jobLocation })).toBeNull();
  });

  it('is remote by TELECOMMUTE, even beside a place', () => {
    expect(structuredRemote({ jobLocationType: ['TELECOMMUTE'] })).toBe('remote');
    expect(structuredRemote({})).toBeNull();
  });
});
