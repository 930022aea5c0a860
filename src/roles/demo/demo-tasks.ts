import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { SetTaskRole } from '#modules/tasks';
import { CompleteTask, StartInstance } from '#modules/workflow';
import { Database } from '#platform/database';
import { DemoMoment } from './demo-moment.js';
import { DemoPeople } from './demo-people.js';

/** What roles of the shipped workflows mean in the demo city: a role of its staff, or the number of an office. */
const ROLES: readonly (readonly [key: string, name: string, meaning: string])[] = [
  ['sachbearbeitung', 'Sachbearbeitung', 'caseworker'],
  ['rechnungspruefung', 'Sachliche und rechnerische Feststellung', 'caseworker'],
  ['federfuehrung', 'Federführung', 'caseworker'],
  ['mitzeichnung', 'Mitzeichnung', 'caseworker'],
  ['datenschutz-ansprechperson', 'Ansprechperson Datenschutz', 'caseworker'],
  ['sachgebietsleitung', 'Sachgebietsleitung', 'team-lead'],
  ['amtsleitung', 'Amtsleitung', 'team-lead'],
  ['anordnungsbefugnis', 'Anordnungsbefugnis', 'team-lead'],
  ['auftragsbefugnis', 'Auftragsbefugnis', 'team-lead'],
  ['zeichnungsbefugnis', 'Zeichnungsbefugnis', 'team-lead'],
  ['dezernatsleitung', 'Dezernatsleitung', 'team-lead'],
  ['hauptamtsleitung', 'Hauptamtsleitung', 'team-lead'],
  ['unterhaltsvorschuss-leitung', 'Leitung Unterhaltsvorschuss', 'team-lead'],
  ['schriftgutverwaltung', 'Schriftgutverwaltung', 'records-manager'],
  ['aktenplan-verwaltung', 'Aktenplanverwaltung', 'records-manager'],
  ['aktenplan-freigabe', 'Freigabe des Aktenplans', 'records-manager'],
  ['archiv', 'Stadtarchiv', 'archivist'],
  ['datenschutz', 'Datenschutz', 'data-protection-officer'],
  ['datenschutz-leitung', 'Leitung Datenschutz', 'data-protection-officer'],
  ['personalstelle', 'Personalstelle', '10.1'],
  ['sitzungsdienst', 'Sitzungsdienst', '10'],
  ['beschaffung', 'Beschaffung', '10'],
  ['vergabestelle', 'Vergabestelle', '10'],
  ['haushaltssachbearbeitung', 'Haushaltssachbearbeitung', '20'],
  ['kaemmerei', 'Kämmerei', '20'],
  ['rechtsamt', 'Rechtsamt', '30'],
  ['widerspruchsstelle', 'Widerspruchsstelle', '30'],
  ['unterhaltsvorschuss', 'Unterhaltsvorschuss', '51'],
];

/** A workflow somebody of the city has started. */
interface DemoStart {
  readonly by: string;
  readonly workflow: string;
  readonly businessKey: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Number of the office whose first document it is about, and the variable that names the document. */
  readonly document?: { readonly office: string; readonly variable: string };
  /** The first task is done already: by whom, and with what. */
  readonly done?: { readonly by: string; readonly output: Readonly<Record<string, unknown>> };
}

const SEED = systemActor('demo-seed');

/** Puts tasks of the shipped workflows on the desks of the demo city, started by its own people. */
@Injectable()
export class DemoTasks {
  constructor(
    private readonly database: Database,
    private readonly people: DemoPeople,
    private readonly roles: SetTaskRole,
    private readonly start: StartInstance,
    private readonly complete: CompleteTask,
    private readonly at: DemoMoment,
  ) {}

  /** Repeated runs add nothing: each start and each completion has its key. */
  async execute(): Promise<void> {
    await this.explainRoles();
    for (const start of await this.starts()) await this.begin(start);
  }

  private async explainRoles(): Promise<void> {
    const known = new Set((await this.roles.list(SEED)).map(({ key }) => key));
    for (const [key, name, meaning] of ROLES.filter(([one]) => !known.has(one))) {
      const isOffice = /^\d/.test(meaning);
      const unitId = isOffice ? await this.people.unit(meaning) : null;
      if (isOffice && unitId === null) continue;
      await this.roles.execute(SEED, { key, name, staffRole: isOffice ? null : meaning, unitId, userIds: [] });
    }
  }

  private async starts(): Promise<DemoStart[]> {
    const [bau, wohngeld] = [await this.people.id('bau'), await this.people.id('wohngeld')];
    const holiday = { von: this.at.dayIn(28), bis: this.at.dayIn(42), art: 'erholung' };
    const invoice = (lieferant: string, rechnungsnummer: string, betrag: number) => ({
      ...{ lieferant, rechnungsnummer, betrag, amt: '63.1' },
    });
    const ofBuilding = { office: '63.1', variable: 'rechnung' };
    return [
      {
        ...{ by: 'bau', workflow: 'rechnung-freigeben', businessKey: 'Ingenieurbüro Haselhorst, RE-2026-0417' },
        ...{ variables: invoice('Ingenieurbüro Haselhorst', 'RE-2026-0417', 1840.5), document: ofBuilding },
      },
      {
        ...{ by: 'bauleitung', workflow: 'rechnung-freigeben', businessKey: 'Vermessung Quast und Partner, 26-1093' },
        ...{ variables: invoice('Vermessung Quast und Partner', '26-1093', 612.85), document: ofBuilding },
        done: { by: 'bau', output: { sachlichRichtig: true, rechnerischRichtig: true, kostenstelle: '63100' } },
      },
      {
        ...{ by: 'bauueberwachung', workflow: 'urlaubsantrag', businessKey: 'Urlaub Sönke Rüter' },
        variables: { ...holiday, vertretung: bau },
      },
      {
        ...{ by: 'grundsicherung', workflow: 'urlaubsantrag', businessKey: 'Urlaub Thaddäus Köpf' },
        ...{ variables: { ...holiday, vertretung: wohngeld }, done: { by: 'wohngeld', output: { zusage: 'ja' } } },
      },
      {
        ...{ by: 'wohngeld', workflow: 'widerspruch', businessKey: 'Widerspruch gegen den Wohngeldbescheid' },
        variables: { eingang: this.at.dayIn(-3), bekanntgabe: this.at.dayIn(-20), amt: '50.2' },
        document: { office: '50.2', variable: 'widerspruch' },
      },
    ];
  }

  /** In a city seeded by an earlier release somebody or something may be missing: then this one is left out. */
  private async begin(start: DemoStart): Promise<void> {
    const { workflow, businessKey, document } = start;
    const actor = await this.people.actor(start.by);
    const isInForce = await this.at.has(`SELECT 1 FROM wf_definition WHERE key = $1 AND state = 'active'`, workflow);
    const paper = await this.paperOf(document);
    if (!actor || !isInForce || paper === undefined) return;
    const instance = await this.start.execute(actor, {
      ...{ definitionKey: workflow, businessKey, key: keyOf(start) },
      variables: { ...start.variables, ...paper.variables },
      about: { fileId: paper.fileId, unitId: actor.offices[0] ?? null },
    });
    await this.finishFirst(start, instance);
  }

  private async finishFirst(start: DemoStart, instance: string): Promise<void> {
    const { done } = start;
    const isUntouched = await this.at.has('SELECT 1 FROM wf_instance WHERE id = $1 AND revision = 1', instance);
    const doer = done && (await this.people.actor(done.by));
    if (!done || !doer || !isUntouched) return;
    const [taskId] = await this.at.ids(`SELECT id FROM wf_task WHERE instance_id = $1 AND status = 'open'`, instance);
    if (taskId !== undefined) await this.complete.execute(doer, { taskId, output: done.output, key: keyOf(start) });
  }

  /** The document it is about as a variable, with its file; `undefined` where the office has none. */
  private async paperOf(
    wanted: DemoStart['document'],
  ): Promise<{ variables: Record<string, string>; fileId: string | null } | undefined> {
    if (!wanted) return { variables: {}, fileId: null };
    const unitId = await this.people.unit(wanted.office);
    const [document] = await this.database.query<{ id: string; fileId: string }>(
      `SELECT document.id, document.file_id AS "fileId" FROM document JOIN record_file AS file ON file.id = document.file_id
        WHERE file.lead_unit_id = $1 AND file.state = 'open' ORDER BY file.reference, document.id LIMIT 1`,
      [unitId],
    );
    return document && { variables: { [wanted.variable]: document.id }, fileId: document.fileId };
  }
}

function keyOf({ businessKey }: DemoStart): string {
  return `demo:${businessKey}`;
}
