import { bundledPackages, type BundledPackage } from './bundled-packages.ts';
import { complain, fail, type Outcome } from './outcome.ts';

/** Licences (SPDX) under which code may be passed on inside an MIT-licensed extension. */
const allowed: readonly string[] = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense'];

/** Whether everything in the built extension that is not ours may be in it. Names it all. */
export function checkLicences(): Outcome {
  const packages = bundledPackages();
  // Svelte is in every build: without it, the question was asked wrongly.
  if (!packages.some(({ name }) => name === 'svelte')) return fail('svelte was not found in the built extension, though it must be there');
  return complain(
    packages.filter((one) => !mayBePassedOn(one.licence)).map(({ name, version, licence }) => `${name} ${version} is under ${licence ?? 'no stated licence'}`),
    packages.map(described).join(', '),
  );
}

/** An SPDX expression without brackets: of several joined by OR one is enough, of those joined by AND all are needed. */
export function mayBePassedOn(licence: string | null): boolean {
  if (licence === null) return false;
  return licence.replaceAll(/[()]/g, '').split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((one) => allowed.includes(one)));
}

function described({ name, version, licence }: BundledPackage): string {
  return `${name} ${version} ${licence ?? '?'}`;
}
