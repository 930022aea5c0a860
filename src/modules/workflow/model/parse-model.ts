import { BpmnModdle, type ModdleReading } from 'bpmn-moddle';
import { decodeModel } from './decode-model.js';
import { findForeign } from './foreign-dialects.js';
import { elementsOf, everyElement, isElement, isOf, type ModdleElement, textOf } from './moddle-element.js';
import { modelFinding, type ModelFinding } from './model-finding.js';
import { ModelUnreadable } from './model-unreadable.js';
import { findingOfWarning, readingFault } from './reading-faults.js';
import { readProperties } from './read-properties.js';
import { scanXml } from './scan-xml.js';
import { TALAKTE_DESCRIPTOR } from './talakte-descriptor.js';
import type { ElementProperties } from './talakte-properties.js';

/** Knows the types of BPMN and ours; it keeps nothing of what it reads. */
const MODDLE = new BpmnModdle({ talakte: TALAKTE_DESCRIPTOR });

/** One element of a model that has an id. */
export interface ModelElement {
  readonly id: string;
  /** Such as `bpmn:UserTask`. */
  readonly type: string;
  readonly name: string | null;
  /** The process or sub-process it stands in. */
  readonly parentId: string | null;
  readonly properties: ElementProperties;
}

/** A model that was read: for the engine, for the profile, and for people. */
export interface ParsedModel {
  /** What moddle-context-serializer and bpmn-elements take. */
  readonly moddleContext: ModdleReading & { readonly rootElement: ModdleElement };
  /** Elements of processes and collaborations in the order of the file, without the diagram. */
  readonly elements: readonly ModelElement[];
  /** Ids of the processes, those that shall run first. */
  readonly processes: readonly { readonly id: string; readonly name: string | null; readonly isExecutable: boolean }[];
  /** What reading noted; nothing that stands in the way of keeping the model as documentation. */
  readonly findings: readonly ModelFinding[];
}

/**
 * Reads a model from any product as BPMN 2.0. What belongs to other products is kept as documentation and noted; what
 * could not be understood is a finding of severity error, so that the model can be kept but not deployed.
 * @param file the text, or the bytes of a file in whatever encoding it names
 * @throws ModelUnreadable when it is no BPMN, broken, too large or an attack.
 */
export async function parseModel(file: string | Uint8Array): Promise<ParsedModel> {
  const xml = typeof file === 'string' ? file : decodeModel(file);
  const forbidden = scanXml(xml);
  if (forbidden !== undefined) throw new ModelUnreadable([forbidden]);
  const reading = await read(xml);
  const root = reading.rootElement;
  const processes = elementsOf(root, 'rootElements').filter((element) => isOf(element, 'bpmn:Process'));
  const findings = [
    // The file was decoded before it came to the parser, which thinks of one encoding only.
    ...reading.warnings.filter(({ message }) => !/^unsupported document encoding/.test(message)).map(findingOfWarning),
    ...findForeign(root),
    ...(processes.length === 0 ? [modelFinding('process-missing')] : []),
  ];
  return {
    moddleContext: reading,
    elements: readElements(root),
    processes: processes
      .map((process) => ({
        id: process.id ?? '',
        name: textOf(process, 'name') ?? null,
        isExecutable: (process as { isExecutable?: boolean }).isExecutable === true,
      }))
      .sort((one, other) => Number(other.isExecutable) - Number(one.isExecutable)),
    findings,
  };
}

async function read(xml: string): Promise<ParsedModel['moddleContext']> {
  try {
    const reading = await MODDLE.fromXML(xml);
    if (!isElement(reading.rootElement)) throw new Error('failed to parse document as <bpmn:Definitions>');
    return reading as ParsedModel['moddleContext'];
  } catch (error) {
    throw new ModelUnreadable([readingFault(error, xml)]);
  }
}

function readElements(root: ModdleElement): ModelElement[] {
  const lanes = lanesOf(root);
  const roots = elementsOf(root, 'rootElements');
  return roots
    .flatMap((element) => [...everyElement(element)])
    .filter((element): element is ModdleElement & { id: string } => element.id !== undefined)
    .map((element) => ({
      id: element.id,
      type: element.$type,
      name: textOf(element, 'name') ?? null,
      parentId: element.$parent === root ? null : (element.$parent?.id ?? null),
      properties: readProperties(element, lanes.get(element.id)),
    }));
}

/** Name of the innermost lane by id of the element in it. */
function lanesOf(root: ModdleElement): ReadonlyMap<string, string> {
  const lanes = [...everyElement(root)].filter((element) => isOf(element, 'bpmn:Lane'));
  const entries = lanes.flatMap((lane) =>
    elementsOf(lane, 'flowNodeRef').flatMap((node) =>
      node.id === undefined ? [] : [[node.id, textOf(lane, 'name') ?? lane.id ?? ''] as const],
    ),
  );
  return new Map(entries);
}
