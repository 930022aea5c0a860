import { useLingui } from '@lingui/react';
import { KeyHint } from '../../ui/key-hint.js';
import { reasonWords } from '../../words/reason-words.js';
import { Confidence } from '../../words/state-badge.js';
import { formatDay } from '../../format/dates.js';
import type { NumberedSuggestion } from './draft.js';

interface SuggestionChipsProps {
  suggestions: NumberedSuggestion[];
  value: string;
  onAccept: (suggestion: NumberedSuggestion) => void;
  onShow: (suggestion: NumberedSuggestion | null) => void;
}

/** What the machine suggests for a field, how sure it is and why. */
export function SuggestionChips({ suggestions, value, onAccept, onShow }: SuggestionChipsProps) {
  const { i18n } = useLingui();
  if (suggestions.length === 0) {
    return null;
  }
  return (
    <ul className="ta-chips" aria-label={i18n.t('Vorschläge')}>
      {suggestions.map((one) => (
        <li key={`${one.suggestion.field} ${one.suggestion.value}`}>
          <button
            type="button"
            className={`ta-chip${one.value === value ? ' ta-chip--taken' : ''}`}
            aria-pressed={one.value === value}
            onClick={() => {
              onAccept(one);
            }}
            onFocus={() => {
              onShow(one);
            }}
            onMouseEnter={() => {
              onShow(one);
            }}
          >
            <span>{one.number === null ? null : <KeyHint chord={`Alt+${String(one.number)}`} />}</span>
            <span className={one.value === value ? 'kern-sr-only' : undefined}>
              {one.field === 'dateOfLetter' ? formatDay(one.value, i18n.locale) : one.suggestion.label}
            </span>
            <span className="ta-chip__why">{reasonWords(i18n, one.suggestion.reason)}</span>
            <span className="ta-chip__sure">
              <Confidence value={one.suggestion.confidence} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
