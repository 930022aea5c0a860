import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type {
  Definition,
  DefinitionDetail,
  DefinitionLoad,
  ElementLoad,
  ModelStep,
} from '../../api/contract/workflows.js';
import { definitionQuery, loadQuery, versionsQuery } from '../../api/workflows.js';
import { usePermission } from '../../app/session.js';
import { Diagram } from '../../diagram/diagram.js';
import { heatOf, type ShapeMark } from '../../diagram/shape-marks.js';
import { Fetched } from '../../lists/fetched.js';
import { Button } from '../../ui/button.js';
import type { Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { definitionStates, durationWords, shortDuration } from '../../words/workflow-words.js';
import { Comparison } from './comparison.js';
import { SectionLinks } from './section-links.js';
import { StartDialog } from './start-dialog.js';
import { StepTable } from './step-table.js';
import { VersionList } from './version-list.js';

type Shown = 'waiting' | 'time' | 'nothing';

/** Flows and events at borders are no places where anybody waits. */
function isPlace(step: ModelStep | undefined): boolean {
  return step !== undefined && step.type !== 'bpmn:BoundaryEvent';
}

function useMarks(definition: DefinitionDetail, load: DefinitionLoad | undefined, shown: Shown) {
  const { i18n } = useLingui();
  return useMemo(() => {
    const marks = new Map<string, ShapeMark>();
    const byId = new Map(definition.description.steps.map((step) => [step.id, step]));
    const places = (load?.elements ?? []).filter(({ elementId }) => isPlace(byId.get(elementId)));
    const figure = (one: ElementLoad) => (shown === 'waiting' ? one.waiting : (one.medianSeconds ?? 0));
    const most = Math.max(0, ...places.map(figure));
    for (const one of shown === 'nothing' ? [] : places) {
      const value = figure(one);
      if (value <= 0) {
        continue;
      }
      const text = shown === 'waiting' ? String(value) : shortDuration(i18n, value);
      marks.set(one.elementId, {
        figures: [{ text, kind: shown === 'waiting' ? 'waiting' : 'time' }],
        heat: heatOf(value, most),
      });
    }
    return marks;
  }, [definition, load, shown, i18n]);
}

function useLoadColumns(load: DefinitionLoad | undefined): Column<ModelStep>[] {
  const { i18n } = useLingui();
  if (load === undefined) {
    return [];
  }
  const byId = new Map(load.elements.map((one) => [one.elementId, one]));
  const of = (step: ModelStep) => (isPlace(step) ? byId.get(step.id) : undefined);
  return [
    {
      key: 'waiting',
      header: i18n.t('Warten'),
      isNumeric: true,
      cell: (step) => of(step)?.waiting ?? 0,
    },
    {
      key: 'oldest',
      header: i18n.t('Am längsten'),
      isNumeric: true,
      cell: (step) => durationWords(i18n, of(step)?.oldestSeconds ?? null),
    },
    { key: 'entered', header: i18n.t('Bisher'), isNumeric: true, cell: (step) => of(step)?.entered ?? 0 },
    {
      key: 'median',
      header: i18n.t('Dauer (Hälfte)'),
      isNumeric: true,
      cell: (step) => durationWords(i18n, of(step)?.medianSeconds ?? null),
    },
    {
      key: 'long',
      header: i18n.t('Dauer (9 von 10)'),
      isNumeric: true,
      cell: (step) => durationWords(i18n, of(step)?.longSeconds ?? null),
    },
  ];
}

function Model({ definition }: { definition: DefinitionDetail }) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/ablaeufe/$key' });
  const navigate = useNavigate({ from: '/ablaeufe/$key' });
  const maySeeLoad = usePermission('workflow.see-load');
  const load = useQuery(loadQuery(definition.id, maySeeLoad && definition.state === 'active'));
  const shown: Shown = search.zeigt === 'dauer' ? 'time' : search.zeigt === 'nichts' ? 'nothing' : 'waiting';
  const marks = useMarks(definition, load.data, shown);
  const columns = useLoadColumns(load.data);
  return (
    <>
      {load.data === undefined ? null : (
        <>
          <SelectField
            label={i18n.t('Die Zeichnung zeigt')}
            value={search.zeigt ?? ''}
            options={[
              { value: '', label: i18n.t('wie viele gerade warten') },
              { value: 'dauer', label: i18n.t('wie lange es dauert (Hälfte der Fälle höchstens)') },
              { value: 'nichts', label: i18n.t('keine Zahlen') },
            ]}
            onChange={(zeigt) => {
              void navigate({ search: (old) => ({ ...old, zeigt }), replace: true, resetScroll: false });
            }}
          />
          <p className="ta-muted">
            {load.data.isPartial
              ? i18n.t('Zahlen aus den letzten {instances} Vorgängen; {running} laufen gerade.', { ...load.data })
              : i18n.t('Zahlen aus {instances} Vorgängen; {running} laufen gerade.', { ...load.data })}
          </p>
        </>
      )}
      <Diagram
        xml={definition.xml}
        marks={marks}
        label={i18n.t('Zeichnung von „{name}“; dieselben Angaben stehen in der Tabelle der Schritte.', {
          name: definition.name,
        })}
        selected={search.schritt}
        onSelect={(schritt) => {
          void navigate({ search: (old) => ({ ...old, schritt }), replace: true, resetScroll: false });
        }}
      />
      <section className="ta-section" aria-labelledby="schritte">
        <h2 id="schritte">{i18n.t('Schritte')}</h2>
        <StepTable
          description={definition.description}
          caption={i18n.t('Schritte von „{name}“', { name: definition.name })}
          columns={columns}
          selected={search.schritt}
        />
      </section>
    </>
  );
}

/** The words of a version in the choice of versions. */
function useVersionOptions(versions: Definition[]) {
  const { i18n } = useLingui();
  return versions.map(({ id, version, state }) => ({
    value: id,
    label: i18n.t('Fassung {version} ({state})', { version, state: i18n._(definitionStates[state].label) }),
  }));
}

function downloadModel(definition: DefinitionDetail): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([definition.xml], { type: 'application/xml' }));
  link.download = `${definition.key}-${String(definition.version)}.bpmn`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Shell({ versions }: { versions: Definition[] }) {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/ablaeufe/$key' });
  const navigate = useNavigate({ from: '/ablaeufe/$key' });
  const mayStart = usePermission('workflow.start');
  const mayDeploy = usePermission('workflow.deploy');
  const [isStarting, setIsStarting] = useState(false);
  const options = useVersionOptions(versions);
  const active = versions.find(({ state }) => state === 'active');
  const shown = versions.find(({ id }) => id === search.fassung) ?? active ?? versions[0];
  const other = versions.find(({ id }) => id === search.mit);
  const query = useQuery(definitionQuery(shown?.id ?? ''));
  if (shown === undefined) {
    return null;
  }
  return (
    <>
      <PageHeader
        title={shown.name}
        lead={<SectionLinks />}
        actions={
          <>
            {mayStart && active !== undefined ? (
              <Button
                kind="primary"
                onPress={() => {
                  setIsStarting(true);
                }}
              >
                {i18n.t('Ablauf starten')}
              </Button>
            ) : null}
            <Link className="kern-btn kern-btn--secondary" to="/laufende-ablaeufe" search={{ ablauf: shown.key }}>
              <span className="kern-label">{i18n.t('Laufende ansehen')}</span>
            </Link>
            {mayDeploy && query.data !== undefined ? (
              <Button
                icon="download"
                onPress={() => {
                  downloadModel(query.data);
                }}
              >
                {i18n.t('Als BPMN speichern')}
              </Button>
            ) : null}
          </>
        }
      />
      {options.length > 1 ? (
        <SelectField
          label={i18n.t('Gezeigte Fassung')}
          value={shown.id}
          options={options}
          onChange={(fassung) => {
            void navigate({ search: { fassung }, replace: true, resetScroll: false });
          }}
        />
      ) : null}
      {other === undefined ? null : (
        <section className="ta-section" aria-labelledby="vergleich">
          <h2 id="vergleich">
            {i18n.t('Fassung {later} verglichen mit Fassung {earlier}', {
              later: shown.version,
              earlier: other.version,
            })}
          </h2>
          <Comparison earlier={other} later={shown} />
        </section>
      )}
      <Fetched query={query} loading={i18n.t('Der Ablauf wird geladen …')}>
        {(definition) => <Model definition={definition} />}
      </Fetched>
      <section className="ta-section" aria-labelledby="fassungen">
        <h2 id="fassungen">{i18n.t('Fassungen')}</h2>
        <VersionList versions={versions} />
      </section>
      {isStarting && active !== undefined ? (
        <StartDialog
          definitionId={active.id}
          onClose={() => {
            setIsStarting(false);
          }}
        />
      ) : null}
    </>
  );
}

/** One workflow: drawn and in words, with where its instances wait, and its versions. */
export function WorkflowPage() {
  const { i18n } = useLingui();
  const { key } = useParams({ from: '/ablaeufe/$key' });
  const query = useQuery(versionsQuery(key));
  return (
    <div className="ta-page">
      {query.data === undefined ? <PageHeader title={i18n.t('Ablauf')} lead={<SectionLinks />} /> : null}
      <Fetched query={query} loading={i18n.t('Der Ablauf wird geladen …')}>
        {(versions) => <Shell versions={versions} />}
      </Fetched>
    </div>
  );
}
