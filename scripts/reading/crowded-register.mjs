/**
 * The demo city's register with thousands of files around the known ones, as in a real city: a misread digit then often names another file.
 */
import { readFileSync } from 'node:fs';
import { files } from '../fixtures/city.mjs';
import { person, street } from '../fixtures/text/people.mjs';
import { Random } from '../fixtures/random.mjs';
import '../typescript-loader.mjs';

const { demoCityContent } = await import('../../src/modules/intake/reading/testing/demo-city-register.ts');
const { InMemoryRegister } = await import('../../src/modules/intake/reading/testing/in-memory-register.ts');

/** A reference of the same plan unit as a file's, with another number. */
export function siblingReference(random, file) {
  return `${file.leadUnit}-${file.planMark}/${String(random.whole(1, 220)).padStart(4, '0')}-${String(file.year - random.whole(0, 2))}`;
}

/** The register with about half of all running numbers taken by other people's files; the same seed gives the same register. */
export function crowdedRegister(seed = 'crowd', perUnit = 120) {
  const random = new Random(seed);
  const content = demoCityContent((name) =>
    readFileSync(new URL(`../../src/roles/demo/data/${name}`, import.meta.url), 'utf8'),
  );
  const taken = new Set(content.files.map((file) => file.reference));
  const decoys = [];
  for (const unit of new Set(files.map((file) => `${file.leadUnit}|${file.planMark}`))) {
    const models = files.filter((file) => `${file.leadUnit}|${file.planMark}` === unit);
    for (let made = 0; made < perUnit; made += 1) {
      const model = random.pick(models);
      const reference = siblingReference(random, model);
      if (taken.has(reference)) continue;
      taken.add(reference);
      const party = person(random);
      const place = `${street(random)} ${String(random.whole(1, 120))}`;
      decoys.push({
        id: `file-${reference}`,
        reference,
        subject: `${model.subject.split(',')[0]}, ${place}`,
        unitId: `unit-${model.leadUnit}`,
        parties: [{ name: party.name, address: `${party.street}, ${party.postcode} ${party.place}` }],
      });
    }
  }
  return new InMemoryRegister({ ...content, files: [...content.files, ...decoys] });
}
