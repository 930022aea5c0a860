import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlanVersion } from '../../api/contract.js';
import { planVersionsQuery } from '../../api/filing-plans.js';
import { usePermission } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ImportDialog } from './import-dialog.js';
import { NewDraftDialog } from './new-draft-dialog.js';
import { VersionCard } from './version-card.js';
import { VersionStepDialog, type VersionStep } from './version-step-dialog.js';

type Opened = 'draft' | 'import' | { planId: string; step: VersionStep } | null;

function Dialogs({ opened, versions, onClose }: { opened: Opened; versions: PlanVersion[]; onClose: () => void }) {
  if (opened === 'draft') {
    return <NewDraftDialog versions={versions} onClose={onClose} />;
  }
  if (opened === 'import') {
    return <ImportDialog onClose={onClose} />;
  }
  const plan = versions.find(({ id }) => id === opened?.planId);
  return opened === null || plan === undefined ? null : (
    <VersionStepDialog plan={plan} step={opened.step} onClose={onClose} />
  );
}

/** All versions of the filing plan, and the way of each from draft into force. */
export function VersionsPage() {
  const { i18n } = useLingui();
  const query = useQuery(planVersionsQuery);
  const mayManage = usePermission('filing-plan.manage');
  const [opened, setOpened] = useState<Opened>(null);
  const versions = query.data ?? [];
  function open(what: Opened) {
    setOpened(what);
  }
  useKeyBindings(i18n.t('Fassungen des Aktenplans'), [
    {
      chord: 'c',
      label: i18n.t('Neuen Entwurf anlegen'),
      isEnabled: mayManage && query.isSuccess,
      run: () => {
        open('draft');
      },
    },
    {
      chord: 'u',
      label: i18n.t('Aktenplan aus einer Datei'),
      isEnabled: mayManage,
      run: () => {
        open('import');
      },
    },
  ]);
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Fassungen des Aktenplans')}
        lead={
          <p>
            <Link to="/aktenplan">{i18n.t('Zum Plan in Kraft')}</Link>
          </p>
        }
        actions={
          mayManage ? (
            <>
              <Button
                kind="primary"
                icon="add"
                isDisabled={!query.isSuccess}
                onPress={() => {
                  open('draft');
                }}
              >
                {i18n.t('Neuer Entwurf')}
              </Button>
              <Button
                icon="drive-folder-upload"
                onPress={() => {
                  open('import');
                }}
              >
                {i18n.t('Aus einer Datei')}
              </Button>
            </>
          ) : undefined
        }
      />
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Fassungen werden geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && versions.length === 0 ? (
        <EmptyState title={i18n.t('Noch kein Aktenplan')}>
          <p>{i18n.t('Die Schriftgutverwaltung legt einen Entwurf an oder übernimmt einen Plan aus einer Datei.')}</p>
        </EmptyState>
      ) : null}
      <ul className="ta-versions">
        {versions.map((plan) => (
          <VersionCard
            key={plan.id}
            plan={plan}
            base={versions.find(({ id }) => id === plan.basedOnId)}
            onStep={(step) => {
              open({ planId: plan.id, step });
            }}
          />
        ))}
      </ul>
      <Dialogs
        opened={opened}
        versions={versions}
        onClose={() => {
          setOpened(null);
        }}
      />
    </div>
  );
}
