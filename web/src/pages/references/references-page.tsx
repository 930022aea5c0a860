import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { PlanVersion, ReferenceTemplates, TemplateFault } from '../../api/contract.js';
import { planVersionQuery } from '../../api/filing-plans.js';
import { referenceCommands, referencePreviewQuery } from '../../api/references.js';
import { asProblem } from '../../api/problem.js';
import { LeaveGuard } from '../../app/leave-guard.js';
import { usePermission } from '../../app/session.js';
import { DraftConflict } from '../../conflicts/draft-conflict.js';
import { useMergedDraft } from '../../conflicts/use-merged-draft.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { DescriptionList } from '../../ui/description-list.js';
import { notify } from '../../ui/notices.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { TextField } from '../../ui/text-field.js';
import { useDelayed } from '../../ui/use-delayed.js';
import { templateFaults, templateNames } from '../../words/template-words.js';

const kinds = Object.keys(templateNames) as (keyof ReferenceTemplates)[];

/** What the templates would make now, with offices and plan units of the city. */
function usePreview(templates: ReferenceTemplates) {
  const wanted = JSON.parse(useDelayed(JSON.stringify(templates))) as ReferenceTemplates;
  return useQuery(referencePreviewQuery(wanted));
}

function Samples({ templates }: { templates: ReferenceTemplates }) {
  const { i18n } = useLingui();
  const preview = usePreview(templates);
  const samples = preview.data?.samples ?? [];
  return (
    <section className="ta-section" aria-label={i18n.t('So sehen die Zeichen aus')} aria-live="polite">
      <h2>{i18n.t('So sehen die Zeichen aus')}</h2>
      {preview.isError ? <RequestFailure error={preview.error} /> : null}
      {samples.length === 0 ? (
        <p>{i18n.t('Beispiele stehen hier, sobald der Aufbau keine Fehler mehr hat.')}</p>
      ) : (
        <DataTable
          caption={i18n.t('Beispiele')}
          rows={samples}
          rowKey={({ file, document }) => `${file} ${document}`}
          columns={[
            { key: 'file', header: i18n.t('Aktenzeichen'), isRowHeader: true, cell: ({ file }) => file },
            { key: 'proceeding', header: i18n.t('Vorgangszeichen'), cell: ({ proceeding }) => proceeding },
            { key: 'document', header: i18n.t('Geschäftszeichen'), cell: ({ document }) => document },
          ]}
        />
      )}
    </section>
  );
}

function TemplateForm({ plan }: { plan: PlanVersion }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const draft = useMergedDraft<ReferenceTemplates>({ version: plan.revision, values: plan.referenceTemplates }, kinds);
  const { values: templates, isChanged, conflicts } = draft;
  const faults: TemplateFault[] = usePreview(templates).data?.faults ?? [];
  const saving = useMutation({
    mutationFn: () => referenceCommands.changeTemplates(plan, templates),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Der Aufbau der Zeichen ist gespeichert.') });
      await queries.invalidateQueries({ queryKey: ['plan-version', plan.id] });
      await queries.invalidateQueries({ queryKey: ['plan-versions'] });
    },
    onError: async (error) => {
      if (asProblem(error).isConflict) await queries.invalidateQueries({ queryKey: ['plan-version', plan.id] });
    },
  });
  const isOff = !isChanged || faults.length > 0 || conflicts.length > 0;
  /** Whether the templates are saved in the end. */
  async function save(): Promise<boolean> {
    if (isOff || saving.isPending) {
      return false;
    }
    return saving.mutateAsync().then(
      () => true,
      () => false,
    );
  }
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {saving.isError && !asProblem(saving.error).isConflict ? <RequestFailure error={saving.error} /> : null}
      <DraftConflict
        title={i18n.t('Inzwischen hat jemand anderes diese Fassung geändert.')}
        draft={draft}
        labelOf={(kind) => i18n._(templateNames[kind].label)}
        words={(_, text) => text}
      />
      <LeaveGuard isDirty={isChanged} onSave={save} />
      {plan.approvals.length > 0 ? (
        <Alert kind="warning" title={i18n.t('Mit einer Änderung verfallen die Billigungen dieses Entwurfs.')} />
      ) : null}
      {kinds.map((kind) => {
        const own = faults.filter(({ template }) => template === kind);
        return (
          <TextField
            key={kind}
            label={i18n._(templateNames[kind].label)}
            hint={i18n._(templateNames[kind].hint)}
            value={templates[kind]}
            error={
              own.length === 0
                ? undefined
                : own.map(({ code, part }) => i18n._(templateFaults[code], { part })).join(' ')
            }
            onChange={(text) => {
              draft.set({ [kind]: text });
            }}
          />
        );
      })}
      <div className="ta-actions">
        <Button type="submit" kind="primary" isBusy={saving.isPending} isDisabled={isOff}>
          {i18n.t('Speichern')}
        </Button>
      </div>
      <Samples templates={templates} />
    </form>
  );
}

function Content({ plan }: { plan: PlanVersion }) {
  const { i18n } = useLingui();
  const mayManage = usePermission('filing-plan.manage');
  if (mayManage && plan.state === 'draft') {
    return <TemplateForm key={plan.id} plan={plan} />;
  }
  return (
    <>
      <p>
        {plan.state === 'draft'
          ? i18n.t('Den Aufbau ändert die Schriftgutverwaltung.')
          : i18n.t('Der Aufbau steht fest, seit die Fassung freigegeben ist. Ein neuer Entwurf kann ihn ändern.')}
      </p>
      <DescriptionList
        items={kinds.map((kind) => ({
          term: i18n._(templateNames[kind].label),
          value: <code>{plan.referenceTemplates[kind]}</code>,
        }))}
      />
      {mayManage ? <Samples templates={plan.referenceTemplates} /> : null}
    </>
  );
}

/** How references are put together under one version, with live examples and every fault at its field. */
export function ReferencesPage() {
  const { i18n } = useLingui();
  const { planId } = useParams({ from: '/aktenplan/versionen/$planId/aktenzeichen' });
  const query = useQuery(planVersionQuery(planId));
  const plan = query.data;
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Aufbau der Aktenzeichen')}
        lead={
          <p>
            {plan === undefined ? '' : `${plan.name}, ${i18n.t('Fassung {version}', { version: plan.version })} · `}
            <Link to="/aktenplan/versionen">{i18n.t('Zu allen Fassungen')}</Link>
          </p>
        }
      />
      {query.isPending ? <Skeleton lines={6} label={i18n.t('Aufbau wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {plan === undefined ? null : <Content plan={plan} />}
    </div>
  );
}
