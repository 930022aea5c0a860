import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TypeFault } from '../../api/contract.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { moved } from './part-keys.js';

/** What is wrong with one part: by the property it is about. */
export type FaultsOfPart = (property: string) => string | undefined;

interface PartListProps<T> {
  /** What a part is called, in the words of its buttons. */
  partName: string;
  addLabel: string;
  parts: readonly T[];
  labelOf: (part: T) => string;
  noteOf?: (part: T) => string;
  isReadOnly: boolean;
  /** Where the parts stand in the type, such as `/fields`. */
  pointer: string;
  faults: readonly TypeFault[];
  faultWords: (fault: TypeFault) => string;
  make: () => T;
  onChange: (parts: T[]) => void;
  children: (part: T, set: (part: T) => void, faults: FaultsOfPart, index: number) => ReactNode;
}

interface PartButtonsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** Moves one part up or down, or takes it out. */
function PartButtons({ name, isFirst, isLast, onMove, onRemove }: PartButtonsProps) {
  const { i18n } = useLingui();
  return (
    <span className="ta-actions">
      <Button
        kind="tertiary"
        icon="arrow-up"
        iconOnly
        isDisabled={isFirst}
        onPress={() => {
          onMove(-1);
        }}
      >
        {`${name}: ${i18n.t('nach oben')}`}
      </Button>
      <Button
        kind="tertiary"
        icon="arrow-down"
        iconOnly
        isDisabled={isLast}
        onPress={() => {
          onMove(1);
        }}
      >
        {`${name}: ${i18n.t('nach unten')}`}
      </Button>
      <Button kind="tertiary" icon="delete" iconOnly onPress={onRemove}>
        {`${name}: ${i18n.t('entfernen')}`}
      </Button>
    </span>
  );
}

/** Puts the focus on the head or into the fields of a part once it is drawn. */
function usePartFocus() {
  const heads = useRef<(HTMLButtonElement | null)[]>([]);
  const panel = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<{ on: 'head' | 'panel'; index: number } | null>(null);
  useEffect(() => {
    if (focus?.on === 'head') heads.current[focus.index]?.focus();
    if (focus?.on === 'panel') panel.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [focus]);
  return { heads, panel, setFocus };
}

/** The way back for the part taken out last. */
function RemovedPart({ name, onBringBack }: { name: string | undefined; onBringBack: () => void }) {
  const { i18n } = useLingui();
  return (
    <div role="status">
      {name === undefined ? null : (
        <p className="ta-actions">
          {i18n.t('{name} ist aus dem Entwurf genommen.', { name })}
          <Button kind="tertiary" onPress={onBringBack}>
            {i18n.t('{name} zurückholen', { name })}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Parts of a type in their order: opened one at a time, moved by buttons or with Alt and the arrow keys. */
export function PartList<T>(props: PartListProps<T>) {
  const { i18n } = useLingui();
  const { parts, partName, labelOf, pointer, faults, faultWords, onChange, isReadOnly } = props;
  const [open, setOpen] = useState<number | null>(null);
  const { heads, panel, setFocus } = usePartFocus();
  const [removed, setRemoved] = useState<{ part: T; index: number; name: string } | null>(null);
  function move(from: number, to: number) {
    if (isReadOnly || to < 0 || to >= parts.length) return;
    onChange(moved(parts, from, to));
    setOpen(open === from ? to : open === to ? from : open);
    setFocus({ on: 'head', index: to });
  }
  const bringBack = ({ part, index }: { part: T; index: number }) => {
    onChange([...parts.slice(0, index), part, ...parts.slice(index)]);
    setRemoved(null);
    setFocus({ on: 'head', index });
  };
  const faultsAt = (index: number) =>
    faults.filter(
      (fault) =>
        fault.pointer === `${pointer}/${String(index)}` || fault.pointer.startsWith(`${pointer}/${String(index)}/`),
    );
  return (
    <div className="ta-section">
      <ol className="ta-parts">
        {parts.map((part, index) => {
          const own = faultsAt(index);
          const name = labelOf(part) || i18n.t('ohne Bezeichnung');
          const isOpen = open === index;
          return (
            <li key={index} className="ta-part">
              <div className="ta-part__head">
                <button
                  type="button"
                  ref={(element) => {
                    heads.current[index] = element;
                  }}
                  className="ta-part__toggle"
                  aria-expanded={isOpen}
                  onClick={() => {
                    setOpen(isOpen ? null : index);
                  }}
                  onKeyDown={(event) => {
                    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
                      event.preventDefault();
                      move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
                    }
                  }}
                >
                  <span className="ta-strong">{name}</span>
                  {props.noteOf === undefined ? null : <span className="ta-option__second">{props.noteOf(part)}</span>}
                </button>
                {own.length === 0 ? null : (
                  <Badge kind="danger">
                    {i18n.t('{count, plural, one {# Fehler} other {# Fehler}}', { count: own.length })}
                  </Badge>
                )}
                {isReadOnly ? null : (
                  <PartButtons
                    name={name}
                    isFirst={index === 0}
                    isLast={index === parts.length - 1}
                    onMove={(by) => {
                      move(index, index + by);
                    }}
                    onRemove={() => {
                      onChange(parts.filter((_, at) => at !== index));
                      setOpen(null);
                      setRemoved({ part, index, name });
                      setFocus({ on: 'head', index: Math.max(0, index - 1) });
                    }}
                  />
                )}
              </div>
              {isOpen ? (
                <div ref={panel} className="ta-part__panel ta-form" role="group" aria-label={`${partName} ${name}`}>
                  {props.children(
                    part,
                    (next) => {
                      onChange(parts.map((one, at) => (at === index ? next : one)));
                    },
                    (property) => {
                      const place = `${pointer}/${String(index)}/${property}`;
                      const fault = own.find((one) => one.pointer === place || one.pointer.startsWith(`${place}/`));
                      return fault === undefined ? undefined : faultWords(fault);
                    },
                    index,
                  )}
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
      <RemovedPart
        name={removed?.name}
        onBringBack={() => {
          if (removed !== null) bringBack(removed);
        }}
      />
      {isReadOnly ? null : (
        <div>
          <Button
            icon="add"
            onPress={() => {
              onChange([...parts, props.make()]);
              setOpen(parts.length);
              setFocus({ on: 'panel', index: parts.length });
            }}
          >
            {props.addLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
