import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { useEffect, useRef, useState } from 'react';
import { DiagramFrame } from './diagram-frame.js';
import { type DiagramCanvas, type DiagramElement, drawMarks, type ShapeMark } from './shape-marks.js';

/** What a diagram shows. */
export interface BpmnViewerProps {
  xml: string;
  /** What is shown at shapes, by id of the element. */
  marks: ReadonlyMap<string, ShapeMark>;
  /** What is drawn, in words. */
  label: string;
  /** The element that is looked at. */
  selected?: string | undefined;
  onSelect?: ((elementId: string) => void) | undefined;
}

interface Bus {
  on: (event: string, act: (event: { element: DiagramElement }) => void) => void;
}

const STEP = 1.25;

/** A model as a diagram with figures at its shapes. Its twin in words always stands beside it. */
export default function BpmnViewer({ xml, marks, label, selected, onSelect }: BpmnViewerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  const [isBlank, setIsBlank] = useState(false);
  useEffect(() => {
    select.current = onSelect;
  });
  useEffect(() => {
    if (frame.current === null) {
      return undefined;
    }
    // the wheel belongs to the page
    const options = { container: frame.current, zoomScroll: { enabled: false } };
    const made = new NavigatedViewer(options);
    let isGone = false;
    made.importXML(xml).then(
      () => {
        if (!isGone) {
          made.get<DiagramCanvas>('canvas').zoom('fit-viewport', 'auto');
          made.get<Bus>('eventBus').on('element.click', ({ element }) => {
            select.current?.((element.labelTarget ?? element).id);
          });
          setIsBlank(false);
          setViewer(made);
        }
      },
      () => {
        if (!isGone) {
          setIsBlank(true);
        }
      },
    );
    return () => {
      isGone = true;
      setViewer(null);
      made.destroy();
    };
  }, [xml]);
  useEffect(() => (viewer === null ? undefined : drawMarks(viewer, marks, selected)), [viewer, marks, selected]);
  const zoom = (by: number | 'fit-viewport') => {
    const canvas = viewer?.get<DiagramCanvas & { zoom: (level?: number | 'fit-viewport') => number }>('canvas');
    canvas?.zoom(typeof by === 'number' ? canvas.zoom() * by : by, 'auto');
  };
  return (
    <DiagramFrame
      label={label}
      isBlank={isBlank}
      onCloser={() => {
        zoom(STEP);
      }}
      onFarther={() => {
        zoom(1 / STEP);
      }}
      onWhole={() => {
        zoom('fit-viewport');
      }}
    >
      <div ref={frame} className="ta-diagram__canvas" />
    </DiagramFrame>
  );
}
