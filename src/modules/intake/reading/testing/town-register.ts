import { InMemoryRegister, type InMemoryFile } from './in-memory-register.js';

const address = 'Rathausplatz 1, 05999 Talheim';

/** A small town for specs: seven offices, six document types and files whose references lie close to each other. */
export function townRegister(files: readonly InMemoryFile[] = TOWN_FILES): InMemoryRegister {
  return new InMemoryRegister({
    authority: { name: 'Stadt Talheim', aliases: ['Stadtverwaltung Talheim', 'Rathaus Talheim'], addresses: [address] },
    planMarks: ['63.10.01', '63.20.02', '32.30.01', '20.40.01'],
    offices: [
      office('20', 'Kämmerei', 'KÄ', ['Haushalt', 'Rechnung']),
      office('20.1', 'Steuern und Abgaben', 'KÄ-St', ['Grundsteuer', 'Gewerbesteuer', 'Hundesteuer']),
      office('32', 'Ordnungsamt', 'OA', ['Ordnung']),
      office('32.1', 'Gewerbe und allgemeine Ordnung', 'OA-Gew', ['Ruhestörung', 'Gaststätte', 'Gewerbe', 'Lärm']),
      office('51', 'Jugendamt', 'JA', ['Kind', 'Betreuungsplatz', 'Unterhalt']),
      office('63', 'Bauaufsichtsamt', 'BauA', ['Bau']),
      office('63.1', 'Baugenehmigung', 'BauA-Gen', ['Bauantrag', 'Baugenehmigung', 'Wintergarten', 'Carport']),
    ],
    documentTypes: [
      { name: 'Antrag', keywords: ['Antrag', 'beantrage'] },
      { name: 'Rechnung', keywords: ['Rechnung', 'Rechnungsnummer', 'Gesamtbetrag', 'zahlbar'] },
      { name: 'Widerspruch', keywords: ['Widerspruch', 'widerspreche'] },
      { name: 'Beschwerde', keywords: ['Beschwerde', 'beschweren'] },
      { name: 'Anschreiben', keywords: ['anbei', 'beigefügt'] },
      { name: 'Formular', keywords: ['Vordruck', 'ankreuzen', 'Familienname'] },
    ],
    files,
  });
}

/** The files of the small town. */
export const TOWN_FILES: readonly InMemoryFile[] = [
  file(
    '63.1-63.10.01/0042-2025',
    'Neubau eines Carports, Mühlenstraße 14',
    '63.1',
    'Jürgen Weißgerber',
    'Mühlenstraße 14, 05999 Talheim',
  ),
  file(
    '63.1-63.10.01/0043-2025',
    'Anbau eines Wintergartens, Am Schäferhügel 3',
    '63.1',
    'Günther Höß',
    'Am Schäferhügel 3, 05999 Talheim',
  ),
  file(
    '63.1-63.10.01/0117-2024',
    'Umbau eines Bauernhauses, Dorfanger 22',
    '63.1',
    'Grünäcker GbR',
    'Dorfanger 22, 05999 Talheim',
  ),
  file(
    '32.1-32.30.01/0009-2025',
    'Ruhestörungen Gaststätte Zum Löwen',
    '32.1',
    'Käthe Brüning',
    'Färbergasse 2, 05999 Talheim',
  ),
  file('20.1-20.40.01/0310-2023', 'Grundsteuer Lindenallee 7', '20.1', 'Änne Müßig', 'Lindenallee 7, 05999 Talheim'),
];

function office(
  number: string,
  name: string,
  shortName: string,
  keywords: readonly string[],
): InMemoryRegister['offices'][number] {
  return { id: `unit-${number}`, number, name, shortName, address, keywords };
}

function file(reference: string, subject: string, unit: string, name: string, partyAddress: string): InMemoryFile {
  return {
    id: `file-${reference}`,
    reference,
    subject,
    unitId: `unit-${unit}`,
    parties: [{ name, address: partyAddress }],
  };
}
