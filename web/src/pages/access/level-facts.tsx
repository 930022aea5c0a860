import { useLingui } from '@lingui/react';
import type { ConfidentialityLevel, LevelOrigin } from '../../api/contract/access.js';
import { levelLabel, originLabel } from '../../words/access-words.js';

/** A level of confidentiality and everything it comes from. */
export function LevelFacts({ level, origins }: { level: ConfidentialityLevel; origins: LevelOrigin[] }) {
  const { i18n } = useLingui();
  const [only] = origins;
  if (only?.level === level && origins.length === 1) {
    return originLabel(i18n, only);
  }
  return (
    <>
      {levelLabel(i18n, level)}
      {origins.length === 0 ? null : (
        <ul className="ta-plain-list ta-small">
          {origins.map((origin) => (
            <li key={`${origin.kind} ${origin.id}`}>{originLabel(i18n, origin)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
