import { useLingui } from '@lingui/react';
import type { ModelFinding } from '../../api/contract/workflows.js';
import { Badge, type BadgeKind } from '../../ui/badge.js';
import { elementTypeWords } from '../../words/workflow-words.js';
import { findingWords } from '../../words/finding-words.js';

const severities: Record<ModelFinding['severity'], { label: string; kind: BadgeKind }> = {
  error: { label: /*i18n*/ 'Fehler', kind: 'danger' },
  warning: { label: /*i18n*/ 'Hinweis', kind: 'warning' },
  note: { label: /*i18n*/ 'Anmerkung', kind: 'info' },
};

interface FindingsListProps {
  findings: readonly ModelFinding[];
  /** Goes to the element; without it places are only named. */
  onGo?: ((elementId: string) => void) | undefined;
}

function Place({ finding, onGo }: { finding: ModelFinding; onGo: FindingsListProps['onGo'] }) {
  const { i18n } = useLingui();
  const { elementId, elementName, elementType, line, column } = finding;
  if (elementId === null) {
    return line === null ? null : <span>{i18n.t('Zeile {line}, Spalte {column}', { line, column: column ?? 1 })}</span>;
  }
  const type = elementType === null ? '' : elementTypeWords(i18n, elementType);
  const words = `${elementName ?? elementId}${type === '' ? '' : ` (${type})`}`;
  return onGo === undefined ? (
    <span className="ta-strong">{words}</span>
  ) : (
    <button
      type="button"
      className="ta-link-button"
      onClick={() => {
        onGo(elementId);
      }}
    >
      {words}
    </button>
  );
}

/** Everything that must or may be changed in a model: what, where and how to get on; the gravest first. */
export function FindingsList({ findings, onGo }: FindingsListProps) {
  const { i18n } = useLingui();
  return (
    <ul className="ta-findings">
      {findings.map((finding, index) => {
        const { reason, suggestion } = findingWords(i18n, finding);
        const severity = severities[finding.severity];
        return (
          <li key={`${finding.code} ${finding.elementId ?? ''} ${String(index)}`}>
            <Badge kind={severity.kind}>{i18n._(severity.label)}</Badge> <Place finding={finding} onGo={onGo} />
            <br />
            {reason} {suggestion}
          </li>
        );
      })}
    </ul>
  );
}
