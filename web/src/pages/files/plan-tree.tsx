import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Button as AriaButton, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { PlanUnit } from '../../api/contract.js';
import { filingPlanQuery } from '../../api/organisation.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { Skeleton } from '../../ui/skeleton.js';
import { pathTo, planTree, type PlanNode } from './plan-nodes.js';

function PlanItem({ node }: { node: PlanNode }) {
  const { unit, children } = node;
  return (
    <TreeItem id={unit.id} textValue={`${unit.mark} ${unit.title}`} className="ta-tree__item">
      <TreeItemContent>
        {children.length > 0 ? (
          <AriaButton slot="chevron" className="ta-tree__chevron">
            <Icon name="chevron-right" />
          </AriaButton>
        ) : null}
        <span className="ta-tree__words">
          <span className="ta-strong">{unit.mark}</span> {unit.title}
        </span>
      </TreeItemContent>
      <Collection items={children}>{(child: PlanNode) => <PlanItem node={child} />}</Collection>
    </TreeItem>
  );
}

interface PlanTreeProps {
  selected: string | undefined;
  onSelect: (planUnitId: string | undefined) => void;
}

function Plan({ units, selected, onSelect }: PlanTreeProps & { units: PlanUnit[] }) {
  const { i18n } = useLingui();
  return (
    <Tree
      aria-label={i18n.t('Aktenplan')}
      className="ta-tree"
      items={planTree(units)}
      selectionMode="single"
      // who only walks past with Tab or arrows must not filter the list by that
      selectionBehavior="toggle"
      selectedKeys={selected === undefined ? [] : [selected]}
      defaultExpandedKeys={pathTo(units, selected)}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        onSelect(key === undefined ? undefined : String(key));
      }}
    >
      {(node) => <PlanItem node={node} />}
    </Tree>
  );
}

/** The filing plan (Aktenplan) as a filter. */
export function PlanTree({ selected, onSelect }: PlanTreeProps) {
  const { i18n } = useLingui();
  const query = useQuery(filingPlanQuery);
  return (
    <section className="ta-section ta-files__plan" aria-labelledby="plan-title">
      <div className="ta-section__head">
        <h2 id="plan-title">{i18n.t('Aktenplan')}</h2>
        {selected === undefined ? null : (
          <Button
            kind="tertiary"
            icon="close"
            onPress={() => {
              onSelect(undefined);
            }}
          >
            {i18n.t('Filter lösen')}
          </Button>
        )}
      </div>
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Aktenplan wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.units.length === 0 ? (
        <EmptyState title={i18n.t('Noch kein Aktenplan')}>
          <p>
            {i18n.t('Die Schriftgutverwaltung muss einen Aktenplan freigeben, bevor Akten angelegt werden können.')}
          </p>
        </EmptyState>
      ) : null}
      {query.data !== undefined && query.data.units.length > 0 ? (
        <Plan units={query.data.units} selected={selected} onSelect={onSelect} />
      ) : null}
    </section>
  );
}
