import { describe, expect, it } from '@jest/globals';
import { readManifest } from '../manifest/read-manifest.js';
import { testContext, testManifest } from '../testing/manifest.js';
import { planManifest, type ManifestPlan } from './plan-manifest.js';

async function planOf(lines: readonly string[], context = testContext()): Promise<ManifestPlan> {
  return planManifest(await readManifest(Buffer.from(lines.join('\r\n'))), context);
}

describe(planManifest, () => {
  it('makes files with proceedings and documents of a sound manifest', async () => {
    const plan = await planOf(testManifest());
    expect(plan.faults).toEqual([]);
    expect(plan.sound).toMatchObject([
      {
        row: 2,
        oldReference: 'BA 17/1998',
        newReference: null,
        planUnitId: 'plan-631',
        leadUnitId: 'unit-63',
        subject: 'Neubau Wohnhaus',
        parties: [{ name: 'Anna Müller', address: 'Am Hang 3', role: 'Bauherrin' }],
        startedOn: '1998-03-01',
        closedOn: '2001-12-31',
        retentionYears: 30,
        disposalKind: 'A',
        proceedings: [{ row: 3, oldReference: 'BA 17/1998-1', subject: 'Bauantrag', startedOn: '1998-03-01' }],
        documents: [
          { row: 4, proceeding: 0, path: '17-1998/Antrag.pdf', dateOfLetter: '1998-03-01', senderName: 'Anna Müller' },
          { row: 5, proceeding: null, path: '17-1998/Plan.tif', type: 'Sonstiges', medium: '002' },
        ],
      },
      { row: 6, oldReference: 'BA 18/1998', documents: [{ row: 7, path: '18-1998/Antrag.pdf' }] },
    ]);
  });

  it('keeps a faulty file out as a whole, and takes the others', async () => {
    const lines = testManifest();
    lines[3] = lines[3]?.replace('17-1998/Antrag.pdf', '17-1998/Fehlt.pdf') ?? '';
    const plan = await planOf(lines);
    expect(plan.sound.map(({ row }) => row)).toEqual([6]);
    expect(plan.faulty).toEqual(new Map([[2, [2, 3, 4, 5]]]));
    expect(plan.faults.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'document-not-there', row: 4, column: 'Datei', value: '17-1998/Fehlt.pdf' },
    ]);
  });

  it('takes nothing of a manifest that is faulty as a whole', async () => {
    const lines = testManifest();
    lines[0] = lines[0]?.replace('Aktentyp', 'Betreff') ?? '';
    const plan = await planOf(lines);
    expect(plan.sound).toEqual([]);
    expect([...plan.faulty.keys()]).toEqual([2, 6]);
  });

  it('leaves out what an earlier run took over, and says so', async () => {
    const fingerprint = (await planOf(testManifest())).fingerprints.get(2) ?? '';
    const given = new Map(['BA 17/1998', 'BA 17/1998-1'].map((name) => [name, { fileId: 'one', fingerprint }]));
    const plan = await planOf(testManifest(), testContext({ given }));
    expect(plan.sound.map(({ row }) => row)).toEqual([6]);
    expect([...plan.takenOver.keys()]).toEqual([2]);
    expect(plan.faults).toMatchObject([{ code: 'reference-taken-over', severity: 'note', row: 2 }]);
  });

  it('keeps a reference that the rules of the plan make, with its number and year', async () => {
    const lines = testManifest();
    lines[1] = lines[1]?.replace('BA 17/1998;', 'BA 17/1998;63-631/0017-1998') ?? '';
    const plan = await planOf(lines);
    expect(plan.sound[0]?.newReference).toEqual({ text: '63-631/0017-1998', fileNo: 17, year: 1998 });
  });

  it('finds the file of a document that stands above it', async () => {
    const [header = '', file = '', ...rest] = testManifest();
    const document = rest[1]?.replace('Dokument;;;;', 'Dokument;;;BA 17/1998;') ?? '';
    const other = rest[2]?.replace('Dokument;;;;', 'Dokument;;;BA 17/1998;') ?? '';
    const plan = await planOf([header, document.replace('BA 17/1998-1', ''), other, file, ...rest.slice(3)]);
    expect(plan.sound[0]?.documents).toHaveLength(2);
  });
});
