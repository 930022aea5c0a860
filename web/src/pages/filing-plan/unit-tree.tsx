import { useLingui } from '@lingui/react';
import { useMemo, useRef } from 'react';
import {
  Button as AriaButton,
  Collection,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
  type Key,
} from 'react-aria-components';
import type { PlanUnitDetail } from '../../api/contract.js';
import { Badge } from '../../ui/badge.js';
import { Icon } from '../../ui/icon.js';
import { unitTree, type UnitNode } from './unit-nodes.js';

interface ItemProps {
  node: UnitNode;
  isMovable: boolean;
  open: ReadonlySet<string>;
}

function UnitItem({ node, isMovable, open }: ItemProps) {
  const { i18n } = useLingui();
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
          <span className="ta-strong">{unit.mark}</span> {unit.title}{' '}
          {unit.retired ? <Badge kind="neutral">{i18n.t('stillgelegt')}</Badge> : null}{' '}
          {open.has(unit.mark) ? <Badge kind="warning">{i18n.t('offen')}</Badge> : null}
        </span>
        {isMovable ? (
          <AriaButton slot="drag" className="ta-tree__drag">
            <Icon name="dehaze" />
          </AriaButton>
        ) : null}
      </TreeItemContent>
      <Collection items={children} dependencies={[isMovable, open]}>
        {(child: UnitNode) => <UnitItem node={child} isMovable={isMovable} open={open} />}
      </Collection>
    </TreeItem>
  );
}

interface UnitTreeProps {
  label: string;
  units: readonly PlanUnitDetail[];
  /** Ids of the units selected. */
  selected: ReadonlySet<string>;
  /** Hand the same set back as `selected`: it also holds from where Shift extends the selection. */
  onSelect: (ids: ReadonlySet<string>) => void;
  expanded: ReadonlySet<string>;
  onExpand: (ids: Set<string>) => void;
  isMultiple?: boolean;
  /** Each press adds to the selection, as on a touch screen. */
  isCollecting?: boolean;
  /** Set when units may be dragged onto others; `null` is the top. */
  onDrop?: (id: string, target: string | null) => void;
  /** Marks with something left to decide. */
  open?: ReadonlySet<string>;
}

const dragType = 'talakte-plan-unit';
const nothing: ReadonlySet<string> = new Set();

function useUnitDrag(units: readonly PlanUnitDetail[], onDrop: UnitTreeProps['onDrop']) {
  const dragged = useRef<Key | null>(null);
  function drop(target: string | null) {
    if (dragged.current !== null && dragged.current !== target) {
      onDrop?.(String(dragged.current), target);
    }
  }
  return useDragAndDrop({
    isDisabled: onDrop === undefined,
    getItems: (keys) =>
      [...keys].map((key) => ({
        [dragType]: String(key),
        'text/plain': units.find(({ id }) => id === key)?.mark ?? '',
      })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onDragStart: ({ keys }) => {
      dragged.current = [...keys][0] ?? null;
    },
    onItemDrop: ({ target }) => {
      drop(String(target.key));
    },
    onRootDrop: () => {
      drop(null);
    },
  }).dragAndDropHooks;
}

/** A plan as a tree: arrows walk, letters jump, Enter or a click selects. */
export function UnitTree(props: UnitTreeProps) {
  const { units, open = nothing, isMultiple = false, onDrop } = props;
  const nodes = useMemo(() => unitTree(units), [units]);
  const dragAndDropHooks = useUnitDrag(units, onDrop);
  const isMovable = onDrop !== undefined;
  return (
    <Tree
      aria-label={props.label}
      className="ta-tree"
      items={nodes}
      dependencies={[isMovable, open]}
      selectionMode={isMultiple ? 'multiple' : 'single'}
      // single: who only walks past with Tab or arrows chooses nothing by that
      selectionBehavior={isMultiple && props.isCollecting !== true ? 'replace' : 'toggle'}
      disallowEmptySelection={!isMultiple}
      selectedKeys={props.selected}
      expandedKeys={props.expanded}
      onExpandedChange={(keys) => {
        props.onExpand(new Set([...keys].map(String)));
      }}
      onSelectionChange={(keys) => {
        props.onSelect(keys === 'all' ? new Set(units.map(({ id }) => id)) : (keys as Set<string>));
      }}
      {...(isMovable ? { dragAndDropHooks } : {})}
    >
      {(node) => <UnitItem node={node} isMovable={isMovable} open={open} />}
    </Tree>
  );
}
