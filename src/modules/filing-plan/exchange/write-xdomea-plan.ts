import type { PlanUnitContent } from '../domain/plan-unit-content.js';
import { cellsOf, type PlanForExport } from './plan-cells.js';
import { XDOMEA_EXTENSION, XDOMEA_EXTENSION_FIELDS } from './xdomea-extension.js';

/** Who sends a message and when. */
export interface MessageHead {
  /** ProzessID, a UUID. */
  readonly processId: string;
  readonly createdAt: Date;
  /** Name of the authority that sends. */
  readonly sender: string;
  readonly recipient: string;
}

const NAMESPACE = 'urn:xoev-de:xdomea:schema:3.1.0';

/** The plan as an xdomea message 0301, indented. @norm xdomea 3.1.0 Aktenplan.Aktenplan.0301 */
export function writeXdomeaPlan(plan: PlanForExport, head: MessageHead): Buffer {
  const children = Map.groupBy(plan.units, (unit) => unit.parent);
  const body = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<xdomea:Aktenplan.Aktenplan.0301 xmlns:xdomea="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    ...messageHead(head),
    open('Aktenplan', 1),
    element('Bezeichnung', plan.name, 2),
    element('Version', plan.version, 2),
    ...(children.get(null) ?? []).flatMap((unit) => unitLines(unit, children, 2)),
    ...validity(plan, 2),
    close('Aktenplan', 1),
    `</xdomea:Aktenplan.Aktenplan.0301>`,
    '',
  ];
  return Buffer.from(body.join('\n'));
}

function messageHead({ processId, createdAt, sender, recipient }: MessageHead): string[] {
  return [
    open('Kopf', 1),
    element('ProzessID', processId, 2),
    ...codeLines('Nachrichtentyp', '0301', 'urn:xoev-de:xdomea:codeliste:nachrichtentyp', '2.0', 2),
    element('Erstellungszeitpunkt', `${createdAt.toISOString().slice(0, 19)}Z`, 2),
    ...contact('Absender', sender),
    ...contact('Empfaenger', recipient),
    open('SendendesSystem', 2),
    element('Produktname', 'TalAkte', 3),
    close('SendendesSystem', 2),
    element('Empfangsbestaetigung', 'false', 2),
    close('Kopf', 1),
  ];
}

function contact(name: string, institution: string): string[] {
  return [
    open(name, 2),
    open('Institution', 3),
    element('Name', institution, 4),
    close('Institution', 3),
    close(name, 2),
  ];
}

function unitLines(
  unit: PlanUnitContent,
  children: ReadonlyMap<string | null, readonly PlanUnitContent[]>,
  depth: number,
): string[] {
  const { retention } = unit;
  const inner = depth + 1;
  return [
    open('Einheit', depth),
    element('Kennzeichen', unit.mark, inner),
    ...(unit.description === '' ? [] : [element('Inhaltsangabe', unit.description, inner)]),
    element('BetreffKurz', unit.title, inner),
    open('Aussonderungsart', inner),
    // The standard asks for one; what nobody decided is to be appraised.
    ...codeLines(
      'Aussonderungsart',
      unit.disposalKind ?? 'B',
      'urn:xoev-de:xdomea:codeliste:aussonderungsart',
      '1.0',
      inner + 1,
    ),
    close('Aussonderungsart', inner),
    ...validity(unit, inner),
    element('Stillgelegt', String(unit.retired), inner),
    open('Aufbewahrungsdauer', inner),
    retention?.kind === 'years'
      ? element('AnzahlJahre', String(retention.years), inner + 1)
      : element('Unbefristet', '1', inner + 1),
    close('Aufbewahrungsdauer', inner),
    ...(children.get(unit.mark) ?? []).flatMap((child) => unitLines(child, children, inner)),
    ...unit.seeAlso.map((mark) => element('VerweisAktenplaneinheit', mark, inner)),
    ...extension(unit, inner),
    close('Einheit', depth),
  ];
}

function validity(
  of: { readonly validFrom: string | null; readonly validUntil: string | null },
  depth: number,
): string[] {
  if (of.validFrom === null && of.validUntil === null) return [];
  return [
    open('Gueltigkeit', depth),
    ...(of.validFrom === null ? [] : [element('Beginn', of.validFrom, depth + 1)]),
    ...(of.validUntil === null ? [] : [element('Ende', of.validUntil, depth + 1)]),
    close('Gueltigkeit', depth),
  ];
}

function extension(unit: PlanUnitContent, depth: number): string[] {
  const cells = cellsOf(unit);
  return [
    open('AnwendungsspezifischeErweiterung', depth),
    element('Kennung', XDOMEA_EXTENSION.id, depth + 1),
    element('Name', XDOMEA_EXTENSION.name, depth + 1),
    element('Versionsnummer', XDOMEA_EXTENSION.version, depth + 1),
    ...XDOMEA_EXTENSION_FIELDS.flatMap((field) => [
      open('Feld', depth + 1),
      element('Name', field, depth + 2),
      element('Wert', cells[field], depth + 2),
      close('Feld', depth + 1),
    ]),
    close('AnwendungsspezifischeErweiterung', depth),
  ];
}

function codeLines(name: string, code: string, list: string, version: string, depth: number): string[] {
  const indent = '  '.repeat(depth);
  return [
    `${indent}<xdomea:${name} listURI="${list}" listVersionID="${version}">`,
    `${indent}  <code>${escaped(code)}</code>`,
    `${indent}</xdomea:${name}>`,
  ];
}

const open = (name: string, depth: number): string => `${'  '.repeat(depth)}<xdomea:${name}>`;
const close = (name: string, depth: number): string => `${'  '.repeat(depth)}</xdomea:${name}>`;
const element = (name: string, text: string, depth: number): string =>
  `${'  '.repeat(depth)}<xdomea:${name}>${escaped(text)}</xdomea:${name}>`;

/** Text for XML 1.0: markup escaped, control characters that no escape can carry left out. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- XML 1.0 forbids exactly these
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/\r/g, '&#13;')
  );
}
