import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanUnitDetail, Rehearsal, RehearsalDecision, UnitFlow } from '../../api/contract.js';
import { planUnitsQuery } from '../../api/filing-plans.js';
import { flowsQuery } from '../../api/rehearsals.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useFocusAfter } from '../../ui/use-focus-after.js';
import { causeWords } from '../../words/rehearsal-words.js';
import { findUnits } from '../filing-plan/unit-nodes.js';
import { FlowPicture } from './flow-picture.js';

const shownAtOnce = 100;
const offeredAtMost = 40;

interface DecideProps {
  onDecide: (decisions: RehearsalDecision[]) => void;
  isDisabled: boolean;
  /** Whether what was decided here is being worked out. */
  isBusy: boolean;
}

interface UndecidedProps extends DecideProps {
  flows: readonly UnitFlow[];
  units: readonly PlanUnitDetail[];
}

/** One field a unit whose files nobody knows where to put, with what suggests itself first. */
function Undecided({ flows, units, onDecide, isDisabled, isBusy }: UndecidedProps) {
  const { i18n } = useLingui();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [typed, setTyped] = useState('');
  const carrying = units.filter(({ mayCarryFiles, retired }) => mayCarryFiles && !retired);
  const decided = flows.flatMap(({ from }) => {
    const planUnitId = chosen[from.id];
    return planUnitId === undefined || planUnitId === ''
      ? []
      : [{ kind: 'unit' as const, subjectId: from.id, planUnitId }];
  });
  return (
    <section className="ta-section" aria-label={i18n.t('Unentschieden')}>
      <h2>{i18n.t('Unentschieden')}</h2>
      <p>
        {i18n.t(
          'Für diese Einheiten sagt die neue Fassung nicht, wohin die Akten kommen. Bitte je Einheit ein Ziel wählen.',
        )}
      </p>
      {flows.map((flow) => {
        const offered = typed === '' ? [...flow.suggestions, ...carrying] : findUnits(carrying, typed);
        const known = [...new Map(offered.map((unit) => [unit.id, unit])).values()].slice(0, offeredAtMost);
        const current = carrying.find(({ id }) => id === chosen[flow.from.id]);
        return (
          <ChoiceBox
            key={flow.from.id}
            label={i18n.t('Ziel für {mark} {title} ({files, plural, one {# Akte} other {# Akten}})', {
              mark: flow.from.mark,
              title: flow.from.title,
              files: flow.files,
            })}
            hint={flow.cause === null ? undefined : i18n._(causeWords[flow.cause])}
            search={{ onType: setTyped, isLoading: false }}
            choices={known.map(({ id, mark, title }) => ({ id, label: `${mark} ${title}` }))}
            value={chosen[flow.from.id] ?? ''}
            valueLabel={current === undefined ? undefined : `${current.mark} ${current.title}`}
            onChange={(unitId) => {
              setChosen({ ...chosen, [flow.from.id]: unitId });
              setTyped('');
            }}
          />
        );
      })}
      <div className="ta-actions">
        <Button
          kind="primary"
          isBusy={isBusy}
          isDisabled={(isDisabled && !isBusy) || decided.length === 0}
          onPress={() => {
            onDecide(decided);
          }}
        >
          {i18n.t('Entscheidungen übernehmen und neu berechnen')}
        </Button>
      </div>
    </section>
  );
}

/** Whether anything about the files of a flow changes that people see. */
function changes({ from, to, redirects, isDecided }: UnitFlow): boolean {
  return to === null || isDecided || redirects > 0 || to.mark !== from.mark || to.title !== from.title;
}

function FlowTable({ flows, onDecide, isDisabled }: DecideProps & { flows: readonly UnitFlow[] }) {
  const { i18n } = useLingui();
  const [shown, setShown] = useState(shownAtOnce);
  const flowWords = ({ files, singleFiles }: UnitFlow) =>
    singleFiles === 0
      ? i18n.t('nach Abstammung')
      : singleFiles === files
        ? i18n.t('einzeln entschieden')
        : i18n.t('nach Abstammung, {count} einzeln entschieden', { count: singleFiles });
  return (
    <>
      <DataTable
        caption={i18n.t('Von Einheit zu Einheit')}
        rows={flows.slice(0, shown)}
        rowKey={({ from, to }) => `${from.id} ${to?.id ?? ''}`}
        columns={[
          {
            key: 'from',
            header: i18n.t('Bisher'),
            isRowHeader: true,
            cell: ({ from }) => (
              <>
                <span className="ta-strong">{from.mark}</span> {from.title}
              </>
            ),
          },
          {
            key: 'to',
            header: i18n.t('Künftig'),
            cell: ({ to }) =>
              to === null ? (
                <Badge kind="danger">{i18n.t('unentschieden')}</Badge>
              ) : (
                <>
                  <span className="ta-strong">{to.mark}</span> {to.title}
                </>
              ),
          },
          { key: 'files', header: i18n.t('Akten'), isNumeric: true, cell: ({ files }) => files },
          { key: 'open', header: i18n.t('davon offen'), isNumeric: true, cell: ({ openFiles }) => openFiles },
          { key: 'redirects', header: i18n.t('neue Zeichen'), isNumeric: true, cell: ({ redirects }) => redirects },
          {
            key: 'decided',
            header: i18n.t('Entschieden'),
            cell: (flow) =>
              flow.isDecided ? (
                <Button
                  kind="tertiary"
                  isDisabled={isDisabled}
                  label={i18n.t('Entscheidung für {mark} zurücknehmen', { mark: flow.from.mark })}
                  onPress={() => {
                    onDecide([{ kind: 'unit', subjectId: flow.from.id }]);
                  }}
                >
                  {i18n.t('Zurücknehmen')}
                </Button>
              ) : (
                flowWords(flow)
              ),
          },
        ]}
      />
      {flows.length > shown ? (
        <div>
          <Button
            onPress={() => {
              setShown(shown + shownAtOnce);
            }}
          >
            {i18n.t('Weitere {count} zeigen', { count: Math.min(shownAtOnce, flows.length - shown) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Where files go, unit by unit: picture, table, and what is still to be decided. */
export function UnitFlows({ rehearsal, ...decide }: DecideProps & { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const query = useQuery(flowsQuery(rehearsal));
  const units = useQuery(planUnitsQuery(rehearsal.planId));
  const heading = useFocusAfter<HTMLHeadingElement>(decide.isBusy);
  const [showsAll, setShowsAll] = useState(false);
  const all = query.data ?? [];
  const flows = showsAll ? all : all.filter(changes);
  const open = all.filter(({ to }) => to === null);
  return (
    <>
      {open.length > 0 ? <Undecided flows={open} units={units.data ?? []} {...decide} /> : null}
      <section className="ta-section" aria-label={i18n.t('Von Einheit zu Einheit')}>
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('Von Einheit zu Einheit')}
        </h2>
        {units.isError ? <RequestFailure error={units.error} onRetry={() => void units.refetch()} /> : null}
        {query.isPending ? <Skeleton lines={6} label={i18n.t('Bericht wird geladen …')} /> : null}
        {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
        {query.isSuccess && all.length === 0 ? <EmptyState title={i18n.t('Es gibt keine Akten')} /> : null}
        {all.length > 0 && flows.length === 0 ? <p>{i18n.t('Alle Akten bleiben in ihrer Einheit.')}</p> : null}
        <FlowPicture flows={flows} />
        {flows.length > 0 ? <FlowTable flows={flows} {...decide} /> : null}
        {all.some((flow) => !changes(flow)) ? (
          <div>
            <Button
              isPressed={showsAll}
              onPress={() => {
                setShowsAll(!showsAll);
              }}
            >
              {i18n.t('Auch Einheiten ohne Änderung zeigen ({count})', {
                count: all.filter((flow) => !changes(flow)).length,
              })}
            </Button>
          </div>
        ) : null}
      </section>
    </>
  );
}
