import Modeler from 'bpmn-js/lib/Modeler';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { DiagramFrame } from '../../diagram/diagram-frame.js';
import { type DiagramCanvas, drawMarks, type ShapeMark } from '../../diagram/shape-marks.js';
import { boardWords } from './board-words.js';
import { type EditedElement, Editor } from './editor-services.js';

/** What the modeler of a page works on. */
export interface BpmnEditorProps {
  /** The model it begins with; another one begins anew. */
  xml: string;
  /** What this product adds to BPMN. */
  descriptor: Readonly<Record<string, unknown>>;
  marks: ReadonlyMap<string, ShapeMark>;
  onReady: (editor: Editor | null) => void;
  /** The model after every change. */
  onChange: (xml: string) => void;
  onSelect: (elementId: string | undefined) => void;
  /** The file could not be shown as a drawing. */
  onFailure: (isBlank: boolean) => void;
}

interface Bus {
  on: (event: string, act: (event: { newSelection: EditedElement[] }) => void) => void;
}

const STEP = 1.25;

/** The drawing board: bpmn-js with our additions to BPMN; everything it does can be done by keyboard beside it, too. */
export default function BpmnEditor(props: BpmnEditorProps) {
  const { i18n } = useLingui();
  const { xml, descriptor, marks } = props;
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [modeler, setModeler] = useState<Modeler | null>(null);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (frame.current === null) {
      return undefined;
    }
    const made = new Modeler({
      container: frame.current,
      moddleExtensions: { talakte: descriptor },
      additionalModules: [{ translate: ['value', boardWords(i18n.locale)] }],
      ...{ zoomScroll: { enabled: false } },
    });
    let isGone = false;
    const tell = () => {
      void made.saveXML({ format: true }).then(({ xml: saved }) => {
        if (!isGone && saved !== undefined) {
          latest.current.onChange(saved);
        }
      });
    };
    made.importXML(xml).then(
      () => {
        if (isGone) {
          return;
        }
        made.get<DiagramCanvas>('canvas').zoom('fit-viewport', 'auto');
        const bus = made.get<Bus>('eventBus');
        bus.on('commandStack.changed', tell);
        bus.on('selection.changed', ({ newSelection: [first] }) => {
          latest.current.onSelect((first?.labelTarget ?? first)?.id);
        });
        setModeler(made);
        latest.current.onReady(new Editor(made));
        latest.current.onFailure(false);
        tell();
      },
      () => {
        if (!isGone) {
          latest.current.onFailure(true);
        }
      },
    );
    return () => {
      isGone = true;
      setModeler(null);
      latest.current.onReady(null);
      made.destroy();
    };
  }, [xml, descriptor, i18n.locale]);
  useEffect(() => (modeler === null ? undefined : drawMarks(modeler, marks, undefined)), [modeler, marks]);
  const zoom = (by: number | 'fit-viewport') => {
    const canvas = modeler?.get<DiagramCanvas & { zoom: (level?: number | 'fit-viewport') => number }>('canvas');
    canvas?.zoom(typeof by === 'number' ? canvas.zoom() * by : by, 'auto');
  };
  return (
    <DiagramFrame
      label={i18n.t('Zeichenfläche; mit der Tastatur arbeiten Sie daneben unter „Elemente“.')}
      isBlank={false}
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
