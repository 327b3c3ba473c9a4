import { readPart } from '../corpus/labels.ts';

/** The text of a large page, made from a seed: mostly ordinary words, and lines of our labelled texts among them. */

const SEED = 20261122;
/** One line in so many is from a labelled text. */
const LABELLED = 100;
const WORDS = `about account action after again all also always and another any apply are around ask available away back base because been
before best better between both budget business but buy call came can care change check child clear click close code come company contact
cost could country course current customer daily data day deal default delivery design detail different direct does done door down each
early east easy either email end english enough even every example experience express family far fast feature feel few file find first
follow food for form found free friend from full game get give good great green group half hand has have health help here high home hour
house how idea important include information into item job just keep kind know large last later learn leave less let level life light like
line list little live local long look love low made main make manage many map market may mean media member might mobile money month more
morning most move much must name near need never new news next night not note number offer office often old once online only open option
order other our out over own page part people phone place plan play point policy popular post power present price privacy problem product
program project public question quick rate read ready real reason recent report result review right room run safe sale same save school
search second section see select sell send series service set several share shop short should show side sign simple since site size small
social some soon space special staff start state still stop store story street strong student study such summer support sure system table
take talk team tell terms test than that the their them then there these they thing think this those though through time title today
together top total town travel tree try turn two type under until update upon use user value very video view visit wait want water way week
well were what when where which while who why will with within without woman word work world would write year yes yet you young your`.split(/\s+/);

export function pageLines(count: number): string[] {
  const random = randomFrom(SEED);
  const labelled = (['tuned', 'held'] as const).flatMap((part) => readPart(part).flatMap(({ text }) => text.split('\n')));
  return Array.from({ length: count }, () => {
    if (random(LABELLED) === 0) return labelled[random(labelled.length)] ?? '';
    return Array.from({ length: 1 + random(6) }, () => WORDS[random(WORDS.length)]).join(' ');
  });
}

function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
