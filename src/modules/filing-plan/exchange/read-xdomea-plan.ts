import { SaxesParser, type SaxesTagNS } from 'saxes';
import { planFault, type PlanFault, type PlanField } from '../domain/plan-fault.js';
import { MAX_PLAN_ROWS, NO_HEAD, type PlanHead, type PlanTable, type PlanTableRow } from './plan-table.js';
import { XDOMEA_EXTENSION_FIELDS } from './xdomea-extension.js';

/** Names of the elements in which xdomea has the fields of a unit. */
const ELEMENTS: Partial<Record<PlanField, string>> = {
  mark: 'Kennzeichen',
  title: 'BetreffKurz',
  description: 'Inhaltsangabe',
  parent: 'Einheit',
  retention: 'Aufbewahrungsdauer',
  disposalKind: 'Aussonderungsart',
  validFrom: 'Beginn',
  validUntil: 'Ende',
  retired: 'Stillgelegt',
  seeAlso: 'VerweisAktenplaneinheit',
};

/** Fields told by one element below a unit, by its path there. */
const FIELD_BY_PATH: ReadonlyMap<string, PlanField> = new Map([
  ['Kennzeichen', 'mark'],
  ['BetreffKurz', 'title'],
  ['Inhaltsangabe', 'description'],
  ['Aufbewahrungsdauer/AnzahlJahre', 'retention'],
  ['Aussonderungsart/Aussonderungsart/code', 'disposalKind'],
  ['Aussonderungsart/AussonderungsartKonfigurierbar', 'disposalKind'],
  ['Gueltigkeit/Beginn', 'validFrom'],
  ['Gueltigkeit/Ende', 'validUntil'],
  ['Stillgelegt', 'retired'],
]);

const MESSAGE = 'Aktenplan.Aktenplan.0301';
const NAMESPACE = /^urn:xoev-de:xdomea:schema:(\d+\.\d+\.\d+)$/;

interface OpenUnit {
  readonly line: number;
  readonly cells: Partial<Record<PlanField, string>>;
  readonly depth: number;
}

/**
 * Reads a plan from an xdomea message 0301. Rows are lines of the file.
 * @norm xdomea 3.1 Aktenplan.Aktenplan.0301
 */
export function readXdomeaPlan(bytes: Uint8Array): PlanTable {
  const reader = new MessageReader();
  try {
    return reader.read(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'XML';
    const fault = planFault('file-unreadable', { row: reader.line, detail });
    return { head: NO_HEAD, columns: ELEMENTS, rows: [], faults: [fault] };
  }
}

class MessageReader {
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly path: string[] = [];
  private readonly units: OpenUnit[] = [];
  private readonly rows: PlanTableRow[] = [];
  private readonly head: { -readonly [Key in keyof PlanHead]: PlanHead[Key] } = { ...NO_HEAD };
  private readonly faults: PlanFault[] = [];
  private text = '';
  private extensionName = '';

  get line(): number {
    return this.parser.line;
  }

  read(xml: string): PlanTable {
    this.parser.on('error', (error) => {
      throw error;
    });
    // Without a document type there are no entities that could grow or read files.
    this.parser.on('doctype', () => {
      throw new Error('DOCTYPE');
    });
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('text', (text) => (this.text += text));
    this.parser.on('cdata', (text) => (this.text += text));
    this.parser.on('closetag', () => this.close());
    this.parser.write(xml).close();
    return { head: this.head, columns: ELEMENTS, rows: this.rows, faults: this.faults };
  }

  private open({ local, uri }: SaxesTagNS): void {
    if (this.path.length === 0 && (local !== MESSAGE || !NAMESPACE.test(uri))) throw new Error(`${local} {${uri}}`);
    this.path.push(local);
    this.text = '';
    if (local !== 'Einheit') return;
    if (this.rows.length + this.units.length >= MAX_PLAN_ROWS) throw new Error(`> ${String(MAX_PLAN_ROWS)} Einheit`);
    const above = this.units.at(-1)?.cells.mark;
    this.units.push({
      line: this.parser.line,
      cells: above === undefined ? {} : { parent: above },
      depth: this.path.length,
    });
  }

  private close(): void {
    const unit = this.units.at(-1);
    if (unit === undefined) this.headField(this.path.join('/'), this.text.trim());
    else if (unit.depth === this.path.length) this.closeUnit(unit);
    else this.unitField(unit, this.path.slice(unit.depth), this.text.trim());
    this.path.pop();
    this.text = '';
  }

  private closeUnit(unit: OpenUnit): void {
    this.units.pop();
    this.rows.push({ row: unit.line, cells: unit.cells });
    // Units are told when they end; people read them from above.
    if (this.units.length === 0) this.rows.sort((a, b) => a.row - b.row);
  }

  private headField(path: string, text: string): void {
    if (path === `${MESSAGE}/Aktenplan/Bezeichnung`) this.head.name = text;
    if (path === `${MESSAGE}/Aktenplan/Version`) this.head.version = text;
    if (path === `${MESSAGE}/Aktenplan/Gueltigkeit/Beginn`) this.head.validFrom = text;
    if (path === `${MESSAGE}/Aktenplan/Gueltigkeit/Ende`) this.head.validUntil = text;
  }

  private unitField({ cells }: OpenUnit, path: readonly string[], text: string): void {
    const place = path.join('/');
    if (place === 'Aufbewahrungsdauer/Unbefristet') cells.retention ??= 'unbefristet';
    else if (place === 'VerweisAktenplaneinheit') cells.seeAlso = [cells.seeAlso, text].filter(Boolean).join(';');
    else if (place === 'AnwendungsspezifischeErweiterung/Feld/Name') this.extensionName = text;
    else if (place === 'AnwendungsspezifischeErweiterung/Feld/Wert') this.extensionField(cells, text);
    else {
      const field = FIELD_BY_PATH.get(place);
      if (field !== undefined && text !== '') cells[field] = text;
    }
  }

  /** Stands behind the standard's own elements and says more than they can. */
  private extensionField(cells: Partial<Record<PlanField, string>>, text: string): void {
    const field = XDOMEA_EXTENSION_FIELDS.find((name) => name === this.extensionName);
    if (field === undefined) return;
    if (text === '') Reflect.deleteProperty(cells, field);
    else cells[field] = text;
  }
}
