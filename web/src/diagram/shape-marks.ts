/** A figure at a shape: always with words beside the diagram that say the same. */
export interface ShapeFigure {
  text: string;
  kind: 'token' | 'waiting' | 'time' | 'incident' | 'finding-error' | 'finding-warning';
}

/** How busy a shape is, from a little to the most of all. */
export type Heat = 1 | 2 | 3 | 4;

/** What is shown at a shape. */
export interface ShapeMark {
  figures: readonly ShapeFigure[];
  heat?: Heat | undefined;
}

/** An element of a diagram, as far as pages look at it. */
export interface DiagramElement {
  id: string;
  type: string;
  businessObject: Record<string, unknown>;
  labelTarget?: DiagramElement;
}

/** Services of the diagram library pages use. */
export interface DiagramCanvas {
  zoom: (level: number | 'fit-viewport', center?: 'auto') => number;
  addMarker: (element: string, marker: string) => void;
  removeMarker: (element: string, marker: string) => void;
  scrollToElement: (element: string) => void;
}

export interface DiagramOverlays {
  clear: () => void;
  add: (element: string, overlay: { position: Record<string, number>; html: HTMLElement }) => string;
}

export interface DiagramElements {
  get: (id: string) => DiagramElement | undefined;
  getAll: () => DiagramElement[];
}

/** Whatever has the services: viewer and modeler. */
export interface DiagramServices {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it names what the library hands out
  get: <Service>(name: string) => Service;
}

/** How busy a shape with this figure is beside the busiest one; nothing where nobody waits. */
export function heatOf(figure: number, most: number): Heat | undefined {
  if (figure <= 0 || most <= 0) {
    return undefined;
  }
  const share = figure / most;
  return share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1;
}

const GAP = 44;

/** Draws the marks anew; what was drawn before goes. @returns what takes them away again */
export function drawMarks(
  diagram: DiagramServices,
  marks: ReadonlyMap<string, ShapeMark>,
  selected: string | undefined,
): () => void {
  const canvas = diagram.get<DiagramCanvas>('canvas');
  const overlays = diagram.get<DiagramOverlays>('overlays');
  const elements = diagram.get<DiagramElements>('elementRegistry');
  const drawn: [string, string][] = [];
  const mark = (id: string, name: string) => {
    canvas.addMarker(id, name);
    drawn.push([id, name]);
  };
  overlays.clear();
  for (const [id, { figures, heat }] of marks) {
    if (elements.get(id) === undefined) {
      continue;
    }
    if (heat !== undefined) {
      mark(id, `ta-heat-${String(heat)}`);
    }
    figures.forEach((figure, index) => {
      overlays.add(id, { position: { top: -16, left: -12 + index * GAP }, html: figureElement(figure) });
    });
  }
  if (selected !== undefined && elements.get(selected) !== undefined) {
    mark(selected, 'ta-shape-selected');
  }
  return () => {
    for (const [id, name] of drawn) {
      if (elements.get(id) !== undefined) {
        canvas.removeMarker(id, name);
      }
    }
  };
}

function figureElement({ text, kind }: ShapeFigure): HTMLElement {
  const element = document.createElement('div');
  element.className = `ta-shape-figure ta-shape-figure--${kind}`;
  // the table beside the diagram says it in words
  element.setAttribute('aria-hidden', 'true');
  element.textContent = text;
  return element;
}
