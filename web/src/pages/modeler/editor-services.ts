import type { DiagramCanvas, DiagramElement, DiagramElements, DiagramServices } from '../../diagram/shape-marks.js';

/** An element of the model as the modeler keeps it. */
export interface ModdleObject {
  $type: string;
  $parent?: ModdleObject;
  id?: string;
  name?: string;
  $instanceOf?: (type: string) => boolean;
  get: (name: string) => unknown;
}

/** A shape or way with its element of the model. */
export interface EditedElement extends Omit<DiagramElement, 'businessObject'> {
  businessObject: ModdleObject;
  outgoing?: EditedElement[];
  waypoints?: unknown[];
}

interface Modeling {
  updateProperties: (element: EditedElement, properties: Record<string, unknown>) => void;
  updateModdleProperties: (element: EditedElement, of: ModdleObject, properties: Record<string, unknown>) => void;
  connect: (source: EditedElement, target: EditedElement) => void;
  removeElements: (elements: EditedElement[]) => void;
}

interface Stack {
  undo: () => void;
  redo: () => void;
  canUndo: () => boolean;
  canRedo: () => boolean;
}

/** Everything pages ask of the modeler, by names of the field. */
export class Editor {
  constructor(private readonly diagram: DiagramServices) {}

  get services(): DiagramServices {
    return this.diagram;
  }

  /** The process that is drawn; of a collaboration the one that is to run. */
  get process(): { element: EditedElement; model: ModdleObject } {
    const element = this.diagram.get<{ getRootElement: () => EditedElement }>('canvas').getRootElement();
    const model = element.businessObject;
    if (model.$type === 'bpmn:Process') {
      return { element, model };
    }
    const processes = ((model.get('participants') ?? []) as ModdleObject[]).flatMap((participant) => {
      const process = participant.get('processRef') as ModdleObject | undefined;
      return process === undefined ? [] : [process];
    });
    return { element, model: processes.find((one) => one.get('isExecutable') === true) ?? processes[0] ?? model };
  }

  find(id: string): EditedElement | undefined {
    return this.diagram.get<DiagramElements>('elementRegistry').get(id) as unknown as EditedElement | undefined;
  }

  /** Everything that is drawn and is part of the course, ways included, in the order of the file. */
  elements(): EditedElement[] {
    const all = this.diagram.get<DiagramElements>('elementRegistry').getAll() as unknown as EditedElement[];
    return all.filter(
      ({ businessObject, labelTarget }) =>
        labelTarget === undefined &&
        (isOf(businessObject, 'bpmn:FlowNode') || isOf(businessObject, 'bpmn:SequenceFlow')),
    );
  }

  select(id: string | undefined): void {
    const element = id === undefined ? undefined : this.find(id);
    const selection = this.diagram.get<{ select: (element: EditedElement | null) => void }>('selection');
    selection.select(element ?? null);
    if (element !== undefined) {
      this.diagram
        .get<DiagramCanvas & { scrollToElement: (element: EditedElement) => void }>('canvas')
        .scrollToElement(element);
    }
  }

  /** Changes what an element says, so that it can be undone. */
  change(element: EditedElement, properties: Record<string, unknown>): void {
    this.modeling.updateProperties(element, properties);
  }

  /** Changes a part of an element, such as its event, or a process that has no shape. */
  changePart(element: EditedElement, part: ModdleObject, properties: Record<string, unknown>): void {
    if (part === element.businessObject) {
      this.change(element, properties);
    } else {
      this.modeling.updateModdleProperties(element, part, properties);
    }
  }

  /** A new element of the model, not yet anywhere. */
  create(type: string, properties: Record<string, unknown>): ModdleObject {
    return this.diagram
      .get<{ create: (type: string, properties: Record<string, unknown>) => ModdleObject }>('moddle')
      .create(type, properties);
  }

  newId(prefix: string): string {
    return `${prefix}_${crypto.randomUUID().slice(0, 8)}`;
  }

  /** Puts a new step behind another one, with the way to it. @returns its id */
  append(source: EditedElement, type: string): string {
    const factory = this.diagram.get<{ createShape: (attributes: object) => EditedElement }>('elementFactory');
    const place = this.diagram.get<{ append: (source: EditedElement, shape: EditedElement) => EditedElement }>(
      'autoPlace',
    );
    return place.append(source, factory.createShape({ type })).id;
  }

  connect(source: EditedElement, target: EditedElement): void {
    this.modeling.connect(source, target);
  }

  remove(element: EditedElement): void {
    this.modeling.removeElements([element]);
  }

  get stack(): Stack {
    return this.diagram.get<Stack>('commandStack');
  }

  private get modeling(): Modeling {
    return this.diagram.get<Modeling>('modeling');
  }
}

/** Whether an element of the model is of a type or one derived from it. */
export function isOf(model: ModdleObject, ...types: string[]): boolean {
  return types.some((type) => model.$type === type || model.$instanceOf?.(type) === true);
}
