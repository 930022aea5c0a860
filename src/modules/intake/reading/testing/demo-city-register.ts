import type { InMemoryRegisterContent } from './in-memory-register.js';

interface DemoOffice {
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly address: string;
  readonly keywords: readonly string[];
}

interface DemoFile {
  readonly reference: string;
  readonly leadUnit: string;
  readonly subject: string;
  readonly parties: readonly { readonly name: string; readonly address: string }[];
}

interface DemoCity {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly place: string;
}

interface DemoPlanUnit {
  readonly mark: string;
  readonly mayCarryFiles: boolean;
}

/** The demo city's register for memory, from its data files given as text by name; ids are `unit-NUMBER` and `file-REFERENCE`. */
export function demoCityContent(dataFile: (name: string) => string): InMemoryRegisterContent {
  const city = JSON.parse(dataFile('city.json')) as DemoCity;
  const offices = JSON.parse(dataFile('org-units.json')) as readonly DemoOffice[];
  const plan = JSON.parse(dataFile('filing-plan.json')) as readonly DemoPlanUnit[];
  const files = JSON.parse(dataFile('files.json')) as readonly DemoFile[];
  const addresses = offices.map(({ address }) => address);
  return {
    authority: {
      name: city.name,
      aliases: [`Stadtverwaltung ${city.place}`, `Rathaus ${city.place}`],
      addresses: [...new Set([`${city.street}, ${city.postcode} ${city.place}`, ...addresses])],
    },
    planMarks: plan.filter(({ mayCarryFiles }) => mayCarryFiles).map(({ mark }) => mark),
    offices: offices.map((office) => ({ ...office, id: `unit-${office.number}` })),
    documentTypes: JSON.parse(dataFile('document-types.json')) as InMemoryRegisterContent['documentTypes'],
    files: files.map(({ reference, subject, leadUnit, parties }) => {
      return { id: `file-${reference}`, reference, subject, unitId: `unit-${leadUnit}`, parties };
    }),
  };
}
