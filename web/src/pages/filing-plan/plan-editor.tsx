import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { PlanUnitDetail, PlanUnitPatch, PlanVersion } from '../../api/contract.js';
import { WorkGuard } from '../../app/leave-guard.js';
import { planFaultsQuery } from '../../api/filing-plans.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { showFromTop } from '../../lists/beside-list.js';
import { Button } from '../../ui/button.js';
import { EditorDialogs, type EditorQuestion } from './editor-dialogs.js';
import { EditorPanel } from './editor-panel.js';
import { OpenQuestions } from './open-questions.js';
import { unsaved } from './unit-form.js';
import { branchOf } from './unit-nodes.js';
import { UnitSearch } from './unit-search.js';
import { UnitTree } from './unit-tree.js';
import { usePlanEditing, type PlanEditing } from './use-plan-editing.js';
import { useTreePlace } from './use-tree-place.js';

/** Units chosen in the tree; they are told by their ids, so that a new mark does not lose them. */
function useChoice(units: readonly PlanUnitDetail[]) {
  const { einheit } = useSearch({ from: '/aktenplan/versionen/$planId' });
  const navigate = useNavigate({ from: '/aktenplan/versionen/$planId' });
  const [ids, setIds] = useState<ReadonlySet<string>>(
    () => new Set(units.filter(({ mark }) => mark === einheit).map(({ id }) => id)),
  );
  const [awaited, setAwaited] = useState<string | undefined>(undefined);
  const arrived = awaited === undefined ? undefined : units.find(({ mark }) => mark === awaited);
  const selected = arrived === undefined ? ids : new Set([arrived.id]);
  const chosen = units.filter(({ id }) => selected.has(id));
  return {
    selected,
    chosen,
    einheit,
    choose: (wanted: ReadonlySet<string>) => {
      setIds(wanted);
      setAwaited(undefined);
      const mark = wanted.size === 1 ? units.find(({ id }) => wanted.has(id))?.mark : undefined;
      const search = mark === undefined ? {} : { einheit: mark };
      void navigate({ search, replace: true, resetScroll: false }).then(showFromTop);
    },
    /** Selects the unit of a mark as soon as the draft has it. */
    await: (mark: string | undefined) => {
      setIds(new Set());
      setAwaited(mark);
    },
  };
}

interface EditorBarProps {
  editing: PlanEditing;
  unsavedUnits: readonly PlanUnitDetail[];
  isCollecting: boolean;
  onCollect: (on: boolean) => void;
  onAdd: () => void;
}

function EditorBar({ editing, unsavedUnits, isCollecting, onCollect, onAdd }: EditorBarProps) {
  const { i18n } = useLingui();
  return (
    <div className="ta-actions">
      <Button icon="add" onPress={onAdd}>
        {i18n.t('Neue Einheit')}
      </Button>
      <Button
        isPressed={isCollecting}
        onPress={() => {
          onCollect(!isCollecting);
        }}
      >
        {i18n.t('Mehrere auswählen')}
      </Button>
      {editing.undoable === null ? null : (
        <Button icon="arrow-back" isBusy={editing.isSaving} onPress={() => void editing.undo()}>
          {i18n.t('Rückgängig: {what}', { what: editing.undoable })}
        </Button>
      )}
      {unsavedUnits.length === 0 ? null : (
        <span role="status" className="ta-small">
          {i18n.t('Noch nicht gespeichert: {marks}', { marks: unsavedUnits.map(({ mark }) => mark).join(', ') })}
        </span>
      )}
    </div>
  );
}

/** A draft for changing: tree, fields of what is selected, what is still open. */
export function PlanEditor({ plan, units }: { plan: PlanVersion; units: PlanUnitDetail[] }) {
  const { i18n } = useLingui();
  const choice = useChoice(units);
  const { chosen } = choice;
  const frame = useRef<HTMLDivElement>(null);
  const place = useTreePlace(frame, units, choice.einheit);
  const editing = usePlanEditing(plan, units);
  const [question, setQuestion] = useState<EditorQuestion>(null);
  const [isCollecting, setIsCollecting] = useState(false);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, PlanUnitPatch>>(new Map());
  const faults = useQuery(planFaultsQuery(plan.id)).data;
  const open = useMemo(
    () => new Set((faults ?? []).filter(({ severity }) => severity !== 'note').map(({ mark }) => mark ?? '')),
    [faults],
  );
  const unsavedUnits = units.filter((unit) => Object.keys(unsaved(unit, drafts.get(unit.id) ?? {})).length > 0);
  function ask(what: EditorQuestion) {
    editing.forgetError();
    setQuestion(what);
  }
  function goTo(unit: PlanUnitDetail) {
    choice.choose(new Set([unit.id]));
    place.goTo(unit);
  }
  function askToMove() {
    if (chosen[0] !== undefined) {
      ask({ kind: 'move', unitId: chosen[0].id });
    }
  }
  function add() {
    ask({ kind: 'add' });
  }
  function remove() {
    ask({ kind: 'remove' });
  }
  useKeyBindings(i18n.t('Entwurf bearbeiten'), [
    { chord: 'c', label: i18n.t('Neue Einheit anlegen'), run: add },
    { chord: 'v', label: i18n.t('Einheit verschieben'), isEnabled: chosen.length === 1, run: askToMove },
    { chord: 'Delete', label: i18n.t('Auswahl entfernen'), isEnabled: chosen.length > 0, run: remove },
    {
      chord: 'Alt+z',
      label: i18n.t('Letzte Änderung zurücknehmen'),
      isEnabled: editing.undoable !== null,
      run: () => void editing.undo(),
    },
  ]);
  return (
    <>
      <EditorBar
        editing={editing}
        unsavedUnits={unsavedUnits}
        isCollecting={isCollecting}
        onCollect={setIsCollecting}
        onAdd={add}
      />
      <OpenQuestions planId={plan.id} units={units} onFound={goTo} />
      <div className="ta-plan-editor">
        <div className="ta-section ta-files__plan ta-plan-frame" ref={frame}>
          <UnitSearch units={units} onFound={goTo} />
          <UnitTree
            label={i18n.t('Einheiten des Entwurfs')}
            units={units}
            selected={choice.selected}
            onSelect={choice.choose}
            expanded={place.expanded}
            onExpand={place.setExpanded}
            isMultiple
            isCollecting={isCollecting}
            open={open}
            onDrop={(unitId, targetId) => {
              const target = units.find(({ id }) => id === targetId)?.mark ?? null;
              ask({ kind: 'move', unitId, target });
            }}
          />
        </div>
        <EditorPanel
          chosen={chosen}
          editing={editing}
          drafts={drafts}
          onType={(unitId, patch) => {
            setDrafts((old) => new Map(old).set(unitId, patch));
          }}
          onMove={askToMove}
          onRemove={remove}
          onSelectBranch={() => {
            const branch = branchOf(
              units,
              chosen.map(({ mark }) => mark),
            );
            place.setExpanded(new Set([...place.expanded, ...branch.map(({ id }) => id)]));
            choice.choose(new Set(branch.map(({ id }) => id)));
          }}
        />
      </div>
      <EditorDialogs
        question={question}
        units={units}
        chosen={chosen}
        editing={editing}
        onClose={() => {
          editing.forgetError();
          setQuestion(null);
        }}
        onDone={(mark) => {
          setQuestion(null);
          choice.await(mark);
        }}
      />
      <WorkGuard isUnderWay={unsavedUnits.length > 0} leave={i18n.t('Verwerfen')}>
        <p>{i18n.t('Sie haben Felder geändert und noch nicht gespeichert.')}</p>
      </WorkGuard>
    </>
  );
}
