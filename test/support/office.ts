import { type Actor, systemActor } from '#kernel/actor';
import { FilingPlanQueries, type PlanUnitContent, ReleaseFilingPlan } from '#modules/filing-plan';
import { planUnit } from '#modules/filing-plan/testing';
import { CreateOrgUnit } from '#modules/identity';
import { AddDocument, type FilingPlace, type NewDocument, OpenFile } from '#modules/records';
import type { FiledDocument } from '../../src/modules/records/application/add-document.js';
import type { TestApplication } from './application.js';

/** Sets everything up. */
export const FOUNDER: Actor = systemActor('test');

/** Offices, filing plan and use cases that specs about files need. */
export interface Office {
  /** Id of a unit by its number: 63 Bauaufsicht, 63.1 below it, 50 Soziales. */
  unit(number: string): string;
  /** Id of a plan unit by its mark; the plan in force. */
  planUnit(mark: string): string;
  openFile(
    subject: string,
    more?: { unit?: string; mark?: string; planUnitId?: string; parties?: readonly string[] },
  ): Promise<{ id: string; reference: string }>;
  addDocument(place: FilingPlace, more?: Partial<NewDocument>, actor?: Actor): Promise<FiledDocument>;
}

/** The plan of the test office: 631 and 632 carry files, 63 and 6 do not. */
export const PLAN: readonly PlanUnitContent[] = [
  planUnit('6', null, { title: 'Bauen', mayCarryFiles: false }),
  planUnit('63', '6', { title: 'Bauordnung', mayCarryFiles: false }),
  planUnit('631', '63', { title: 'Baugenehmigungen' }),
  planUnit('632', '63', { title: 'Baulasten' }),
  planUnit('5', null, { title: 'Soziales' }),
];

/** Creates offices and plan through the use cases. */
export async function setUpOffice(app: TestApplication): Promise<Office> {
  const units = new Map<string, string>();
  for (const [number, name, parent] of [
    ['63', 'Bauaufsicht'],
    ['63.1', 'Baugenehmigung', '63'],
    ['50', 'Soziales'],
  ] as const) {
    const unit = await app.get(CreateOrgUnit).execute(FOUNDER, {
      number,
      name,
      shortName: name.slice(0, 8),
      parentId: parent === undefined ? null : (units.get(parent) ?? null),
      address: 'Rathausplatz 1, 05417 Eschenbrück',
    });
    units.set(number, unit.id);
  }
  await app.get(ReleaseFilingPlan).execute(FOUNDER, { name: 'Aktenplan', version: '1', units: PLAN });
  const plan = await app.get(FilingPlanQueries).inForce();
  const marks = new Map(plan?.units.map((unit) => [unit.mark, unit.id]));
  const unit = (number: string): string => found(units, number);
  const planUnitId = (mark: string): string => found(marks, mark);
  return {
    unit,
    planUnit: planUnitId,
    openFile: (subject, more = {}) =>
      app.get(OpenFile).execute(FOUNDER, {
        planUnitId: more.planUnitId ?? planUnitId(more.mark ?? '631'),
        leadUnitId: unit(more.unit ?? '63'),
        subject,
        parties: (more.parties ?? []).map((name) => ({ name, address: 'Hauptstraße 1', role: 'Bauherrin' })),
      }),
    addDocument: (place, more = {}, actor = FOUNDER) =>
      app.database.transaction((transaction) =>
        app.get(AddDocument).executeIn(transaction, actor, place, newDocument(more)),
      ),
  };
}

/** A letter with one stored file. */
export function newDocument(more: Partial<NewDocument> = {}): NewDocument {
  return {
    subject: 'Bauantrag Einfamilienhaus',
    type: 'Antrag',
    dateOfLetter: '2026-03-02',
    receivedOn: '2026-03-04',
    senderName: 'Änne Müller',
    senderAddress: 'Am Hang 3',
    foreignReference: 'AM-77/26',
    medium: '001',
    pages: 1,
    source: null,
    formats: [
      {
        name: 'Lesefassung',
        role: 'rendition',
        objectHash: 'a'.repeat(64),
        mediaType: 'application/pdf',
        fileName: 'antrag.pdf',
        sizeBytes: 1234,
        pages: 1,
      },
    ],
    pageTexts: ['Sehr geehrte Damen und Herren'],
    ...more,
  };
}

function found(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key);
  if (id === undefined) throw new Error(`The test office has no ${key}`);
  return id;
}
