import { useLingui } from '@lingui/react';
import type { TextComparison } from '../../api/contract.js';

const marks = { same: ' ', removed: '−', added: '+' } as const;

/** What differs between two texts, line by line: sign, word for screen readers, and only then colour. */
export function TextDifference({ text }: { text: TextComparison }) {
  const { i18n } = useLingui();
  if (text.lines === null) {
    return (
      <p className="ta-muted">
        {i18n.t(
          'Der Text lässt sich nicht vergleichen: Er ist noch nicht gelesen, oder das Format hat keinen. Beide Dateien können heruntergeladen werden.',
        )}
      </p>
    );
  }
  if (text.lines.every(({ kind }) => kind === 'same')) {
    return <p>{i18n.t('Der Text ist gleich.')}</p>;
  }
  const words = { same: '', removed: i18n.t('entfällt:'), added: i18n.t('neu:') };
  return (
    <ol className="ta-difference" aria-label={i18n.t('Unterschiede im Text')}>
      {text.lines.map(({ kind, text: line }, index) => (
        <li key={index} className={`ta-difference__line ta-difference__line--${kind}`}>
          <span aria-hidden="true" className="ta-difference__mark">
            {marks[kind]}
          </span>
          {words[kind] === '' ? null : <span className="ta-sr-only">{words[kind]} </span>}
          {kind === 'removed' ? <del>{line}</del> : kind === 'added' ? <ins>{line}</ins> : <span>{line}</span>}
        </li>
      ))}
    </ol>
  );
}
