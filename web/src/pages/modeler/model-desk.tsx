import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { ModelCheck, ModelFinding, Modelling, WorkflowForms } from '../../api/contract/workflows.js';
import { useUser } from '../../app/session.js';
import type { ShapeMark } from '../../diagram/shape-marks.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { notify } from '../../ui/notices.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StepTable } from '../workflows/step-table.js';
import { dropDraft, keepDraft } from './drafts.js';
import type { Editor } from './editor-services.js';
import { ElementsPanel } from './elements-panel.js';
import { FindingsList } from './findings-list.js';
import { FormsPanel } from './forms-panel.js';
import { saveFile } from './model-file.js';
import { OpenModelButton, UploadReport, type UploadState } from './model-upload.js';
import { PropertiesPanel } from './properties-panel.js';
import { ProposeDialog } from './propose-dialog.js';
import { useModelCheck } from './use-model-check.js';

const BpmnEditor = lazy(() => import('./bpmn-editor.js'));

/** What the desk begins with. */
export interface ModelStart {
  xml: string;
  forms: WorkflowForms;
  basedOn: string | undefined;
}

function marksOf(findings: readonly ModelFinding[]): ReadonlyMap<string, ShapeMark> {
  const counted = new Map<string, { errors: number; warnings: number }>();
  for (const { elementId, severity } of findings) {
    if (elementId !== null && severity !== 'note') {
      const known = counted.get(elementId) ?? { errors: 0, warnings: 0 };
      known[severity === 'error' ? 'errors' : 'warnings'] += 1;
      counted.set(elementId, known);
    }
  }
  return new Map(
    [...counted].map(([id, { errors, warnings }]) => [
      id,
      {
        figures: [
          ...(errors > 0 ? [{ text: `! ${String(errors)}`, kind: 'finding-error' as const }] : []),
          ...(warnings > 0 ? [{ text: `? ${String(warnings)}`, kind: 'finding-warning' as const }] : []),
        ],
      },
    ]),
  );
}

function Findings({ check, isSettled, onGo }: { check: ModelCheck; isSettled: boolean; onGo: (id: string) => void }) {
  const { i18n } = useLingui();
  const errors = check.findings.filter(({ severity }) => severity === 'error').length;
  const others = check.findings.length - errors;
  return (
    <section className="ta-section" aria-labelledby="befunde">
      <h2 id="befunde">{i18n.t('Befunde')}</h2>
      <p role="status">
        {!isSettled
          ? i18n.t('Das Modell wird geprüft …')
          : check.isExecutable
            ? i18n.t(
                'Keine Fehler, {others, plural, one {# Hinweis} other {# Hinweise}}. Das Modell lässt sich vorschlagen.',
                {
                  others,
                },
              )
            : i18n.t(
                '{errors, plural, one {# Fehler} other {# Fehler}}, {others, plural, one {# Hinweis} other {# Hinweise}}. Erst ohne Fehler lässt sich das Modell vorschlagen.',
                { errors, others },
              )}
      </p>
      <FindingsList findings={check.findings} onGo={onGo} />
    </section>
  );
}

interface SideProps {
  editor: Editor | null;
  selected: string | undefined;
  known: Modelling;
  forms: WorkflowForms;
  onSelect: (id: string | undefined) => void;
}

/** Beside the drawing: elements by keyboard, and what the chosen one says. */
function DeskSide({ editor, selected, known, forms, onSelect }: SideProps) {
  if (editor === null) {
    return null;
  }
  const chosen = selected === undefined ? undefined : editor.find(selected);
  const place = chosen === undefined ? editor.process : { element: chosen, model: chosen.businessObject };
  return (
    <div className="ta-properties">
      <ElementsPanel editor={editor} selected={selected} onSelect={onSelect} />
      <PropertiesPanel
        key={place.model.id ?? place.model.$type}
        editor={editor}
        {...place}
        known={known}
        forms={forms}
      />
    </div>
  );
}

/** Keeps what was changed in this browser, until it has been proposed. */
function useDraft(start: ModelStart, model: string, forms: WorkflowForms): () => void {
  const user = useUser();
  const isDone = useRef(false);
  // the library writes a model in its own manner before anybody has changed anything
  const first = useRef('');
  useEffect(() => {
    if (first.current === '') {
      first.current = model;
    }
    const isChanged = model !== '' && (model !== first.current || forms !== start.forms);
    if (isChanged && !isDone.current) {
      keepDraft(user.id, { xml: model, forms, basedOn: start.basedOn });
    }
  }, [model, forms, start, user.id]);
  return () => {
    isDone.current = true;
    dropDraft(user.id);
  };
}

interface SheetProps {
  source: string;
  known: Modelling;
  findings: readonly ModelFinding[];
  onReady: (editor: Editor | null) => void;
  onChange: (xml: string) => void;
  onSelect: (id: string | undefined) => void;
  onFailure: (isBlank: boolean) => void;
}

function DeskSheet({ source, known, findings, ...acts }: SheetProps) {
  const { i18n } = useLingui();
  const marks = useMemo(() => marksOf(findings), [findings]);
  return (
    <Suspense fallback={<Skeleton lines={10} label={i18n.t('Die Zeichnung wird geladen …')} />}>
      <BpmnEditor xml={source} descriptor={known.descriptor} marks={marks} {...acts} />
    </Suspense>
  );
}

const NO_FINDINGS: readonly ModelFinding[] = [];

/** Where a model is worked on: drawing, elements by keyboard, properties, findings, forms; kept in this browser. */
export function ModelDesk({ start, known }: { start: ModelStart; known: Modelling }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [source, setSource] = useState(start.xml);
  const [xml, setXml] = useState('');
  const [forms, setForms] = useState(start.forms);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [selected, setSelected] = useState<string | undefined>();
  const [isBlank, setIsBlank] = useState(false);
  const [upload, setUpload] = useState<UploadState | null>(null);
  const [isProposing, setIsProposing] = useState(false);
  const formKeys = useMemo(() => Object.keys(forms).sort(), [forms]);
  const model = isBlank ? source : xml;
  const { query, isSettled } = useModelCheck(model, formKeys);
  const check = query.data;
  const forgetDraft = useDraft(start, model, forms);
  const go = (id: string | undefined) => {
    setSelected(id);
    editor?.select(id);
  };
  return (
    <>
      <div className="ta-actions">
        <Button
          kind="primary"
          isDisabled={check?.isExecutable !== true || !isSettled}
          onPress={() => {
            setIsProposing(true);
          }}
        >
          {i18n.t('Vorschlagen …')}
        </Button>
        <OpenModelButton
          onOpened={setUpload}
          onModel={(text) => {
            setSelected(undefined);
            // whether this one has a drawing is not known before it was tried
            setIsBlank(false);
            setSource(text);
          }}
        />
        <Button
          icon="download"
          isDisabled={model === ''}
          onPress={() => {
            saveFile('modell.bpmn', model);
          }}
        >
          {i18n.t('Als BPMN speichern')}
        </Button>
      </div>
      {upload === null ? null : <UploadReport upload={upload} />}
      {isBlank ? (
        <Alert kind="info" title={i18n.t('Dieses Modell hat keine Zeichnung')}>
          <p>{i18n.t('Es lässt sich prüfen und vorschlagen, aber hier nicht zeichnen.')}</p>
        </Alert>
      ) : (
        <div className="ta-two-columns">
          <DeskSheet
            source={source}
            known={known}
            findings={check?.findings ?? NO_FINDINGS}
            onReady={setEditor}
            onChange={setXml}
            onSelect={setSelected}
            onFailure={setIsBlank}
          />
          <DeskSide editor={editor} selected={selected} known={known} forms={forms} onSelect={go} />
        </div>
      )}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {check === undefined ? null : <Findings check={check} isSettled={isSettled} onGo={go} />}
      <FormsPanel forms={forms} onChange={setForms} />
      {check === undefined ? null : <DeskSteps check={check} selected={selected} />}
      {isProposing ? (
        <ProposeDialog
          proposal={{ xml: model, forms, basedOn: start.basedOn }}
          onClose={() => {
            setIsProposing(false);
          }}
          onDone={({ id, key, version }) => {
            forgetDraft();
            notify({ kind: 'success', text: i18n.t('Fassung {version} ist vorgeschlagen.', { version }) });
            void navigate({ to: '/ablaeufe/$key', params: { key }, search: { fassung: id } });
          }}
        />
      ) : null}
    </>
  );
}

/** The model in words, as it stands. */
function DeskSteps({ check: { description }, selected }: { check: ModelCheck; selected: string | undefined }) {
  const { i18n } = useLingui();
  return description === null ? null : (
    <section className="ta-section" aria-labelledby="schritte">
      <h2 id="schritte">{i18n.t('Schritte')}</h2>
      <StepTable description={description} caption={i18n.t('Schritte des Modells')} selected={selected} />
    </section>
  );
}
