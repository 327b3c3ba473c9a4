import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/posting/lines.ts';
import { placeInText } from '../../../lib/posting/place.ts';

describe('the place of work', () => {
  it.each([
    ['Medical Coder\nDuluth, MN', 'Duluth', 'MN', 'Duluth, MN'],
    ['Medical Coder\nJob Locations US-MT-Havre', 'Havre', 'MT', 'US-MT-Havre'],
    ['Multiple clinics: Boise, Meridian and Nampa, ID', 'Boise', 'ID', 'Boise, Meridian and Nampa, ID'],
    ['Akron / Canton / Massillon, OH', 'Akron', 'OH', 'Akron / Canton / Massillon, OH'],
    ['Coder\nLakeland Clinic, Duluth, MN', 'Duluth', 'MN', 'Duluth, MN'],
    ['Coder\nCity: Saint Paul\nState: MN', 'Saint Paul', 'MN', 'City: Saint Paul'],
    ['Location: Pasadena (HQ)', 'Pasadena', null, 'Pasadena'],
    ['Our clinics in northern Maine need a coder.\nWork from our Presque Isle office.', 'Presque Isle', 'ME', 'Presque Isle'],
    ['Small practice, Erie PA. CPC.', 'Erie', 'PA', 'Erie PA'],
    ['Coder\nNagpur, Maharashtra', 'Nagpur', null, 'Nagpur, Maharashtra'],
    ['Coder\nRemote - Colorado', null, 'CO', 'Colorado'],
    ['Coder\nLocation: Remote in Michigan', null, 'MI', 'Michigan'],
    ['Coder\nUnited States, Illinois', null, 'IL', 'Illinois'],
    ['Coder\nNASHVILLE, TENNESSEE', 'Nashville', 'TN', 'NASHVILLE, TENNESSEE'],
    ['Coder\nTexas (Remote)', null, 'TX', 'Texas'],
    ['Coder\nState: Nevada', null, 'NV', 'State: Nevada'],
    ['Coder\nLocation: TX - Waco', 'Waco', 'TX', 'TX - Waco'],
    ['Coder\nPrimary Location: United States-Iowa-Ames', 'Ames', 'IA', 'United States-Iowa-Ames'],
    ['Coder\nPrairie Health Salina, KS', 'Salina', 'KS', 'Salina, KS'],
    ['Coder\nMercy Medical Center Merced Merced, California', 'Merced', 'CA', 'Merced, California'],
    ['Coder\nLocation\n2 vacancies in the following location:\nGarner, NC', 'Garner', 'NC', 'Garner, NC'],
    ['Coder\nLocation:\nSan Antonio, US', 'San Antonio', null, 'San Antonio'],
    ['Coder\n📍 Toronto, ON', 'Toronto', null, 'Toronto'],
    ["Coder\nLocation: Coeur d'Alene, ID", "Coeur d'Alene", 'ID', "Coeur d'Alene, ID"],
    ['Coder\nLocation: King of Prussia, PA', 'King of Prussia', 'PA', 'King of Prussia, PA'],
    ['Coder\nLocation: Portland, Ore.', 'Portland', 'OR', 'Portland, Ore.'],
    ['Coder\nJoin our team in Flagstaff, Arizona!', 'Flagstaff', 'AZ', 'Flagstaff, Arizona'],
  ])('%j', (text, city, state, words) => {
    const found = placeInText(linesOf(text));
    expect(found?.place).toEqual({ city, state });
    expect(text.slice(found?.span.start, found?.span.end)).toBe(words);
  });

  it.each([
    'Coder\nMust reside in TX, FL or GA', 'Coder\nHeadquartered in Nashville, TN', 'CPC OR CCS required', 'Location: Remote', 'Coder\nWe serve patients in Reno, NV',
  ])('is none in %j', (text) => {
    expect(placeInText(linesOf(text))).toBeNull();
  });
});

describe('lines', () => {
  it('go on where a sentence was wrapped', () => {
    expect(linesOf('RHIT with two\nyears of coding\nCPC').map(({ text }) => text)).toEqual(['RHIT with two years of coding', 'CPC']);
  });

  it('end where a list goes on', () => {
    expect(linesOf('Pay: $24 - $31\nWhat you bring\nepic experience\n- cpc').map(({ text }) => text)).toEqual(['Pay: $24 - $31', 'What you bring', 'epic experience', 'cpc']);
  });
});
