import { DmnModdle } from 'dmn-moddle';
import { elementOf, elementsOf, isElement, type ModdleElement, textOf } from '../model/moddle-element.js';
import { scanXml } from '../model/scan-xml.js';
import {
  type Aggregation,
  type Decision,
  type DecisionFault,
  decisionFault,
  type DecisionTable,
  type HitPolicy,
} from './decision-table.js';

/** Decisions as they stand in a file, with what could not be read. */
export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  readonly faults: readonly DecisionFault[];
}

/** Reads a file of decisions. @norm DMN 1.1 to 1.5 */
export async function readDecisions(xml: string): Promise<ReadDecisions> {
  const forbidden = scanXml(xml);
  if (forbidden !== undefined) return { decisions: [], faults: [unreadable(forbidden.code, forbidden.line)] };
  try {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
    if (!isElement(rootElement)) return { decisions: [], faults: [unreadable('no DMN')] };
    const faults = warnings.flatMap(({ message }) => {
      const id = /duplicate ID <([^>]*)>/.exec(message)?.[1];
      return id === undefined ? [] : [decisionFault('id-taken', id)];
    });
    const read = elementsOf(rootElement, 'drgElement')
      .filter(({ $type }) => $type === 'dmn:Decision')
      .map(readDecision);
    const found = read.flatMap((each) => ('code' in each ? [each] : []));
    const decisions = read.flatMap((each) => ('code' in each ? [] : [each]));
    const none = read.length === 0 ? [decisionFault('decisions-missing', '')] : [];
    return { decisions, faults: [...faults, ...found, ...none] };
  } catch (error) {
    return { decisions: [], faults: [unreadable(error instanceof Error ? error.message : String(error))] };
  }
}

function unreadable(detail: string, row: number | null = 0): DecisionFault {
  return decisionFault('xml-unreadable', '', { detail: detail.replaceAll(/\s+/g, ' '), row: row ?? 0 });
}

function readDecision(element: ModdleElement): Decision | DecisionFault {
  const id = element.id ?? '';
  const name = textOf(element, 'name') ?? id;
  const logic = elementOf(element, 'decisionLogic');
  if (logic === undefined) return decisionFault('logic-missing', id);
  const common = {
    id,
    name,
    variable: textOf(elementOf(element, 'variable'), 'name') ?? name,
    requires: elementsOf(element, 'informationRequirement').flatMap((requirement) => {
      const href = textOf(elementOf(requirement, 'requiredDecision'), 'href');
      return href === undefined ? [] : [href.replace(/^.*#/, '')];
    }),
  };
  if (logic.$type === 'dmn:DecisionTable') return { ...common, logic: readTable(logic) };
  if (logic.$type === 'dmn:LiteralExpression') return { ...common, logic: { expression: textOf(logic, 'text') ?? '' } };
  return decisionFault('logic-unsupported', id, { detail: logic.$type });
}

function readTable(table: ModdleElement): DecisionTable {
  return {
    inputs: elementsOf(table, 'input').map((input) => {
      const expression = textOf(elementOf(input, 'inputExpression'), 'text') ?? '';
      return {
        label: textOf(input, 'label') ?? expression,
        expression,
        allowed: textOf(elementOf(input, 'inputValues'), 'text'),
      };
    }),
    outputs: elementsOf(table, 'output').map((output) => ({
      name: textOf(output, 'name') ?? '',
      values: splitValues(textOf(elementOf(output, 'outputValues'), 'text') ?? ''),
      fallback: textOf(elementOf(output, 'defaultOutputEntry'), 'text'),
    })),
    rows: elementsOf(table, 'rule').map((rule) => ({
      tests: elementsOf(rule, 'inputEntry').map((entry) => textOf(entry, 'text') ?? '-'),
      answers: elementsOf(rule, 'outputEntry').map((entry) => textOf(entry, 'text') ?? ''),
    })),
    // Checked before it is used: the type says what is right, the file may say anything.
    hitPolicy: (textOf(table, 'hitPolicy') ?? 'UNIQUE') as HitPolicy,
    aggregation: textOf(table, 'aggregation') as Aggregation | undefined,
  };
}

/** Values separated by commas; commas in texts and brackets separate nothing. */
function splitValues(text: string): string[] {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\]|\([^)]*\)|[^,"[(])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
