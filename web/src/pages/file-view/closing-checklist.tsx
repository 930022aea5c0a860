import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ClosingObstacle } from '../../api/contract.js';
import { may, useUser } from '../../app/session.js';
import { obstacleWords } from '../../words/life-words.js';
import { Icon } from '../../ui/icon.js';

function Way({ obstacle, fileId }: { obstacle: ClosingObstacle; fileId: string }) {
  const { i18n } = useLingui();
  const user = useUser();
  const label = obstacle.label === null || obstacle.label === '' ? i18n.t('ansehen') : obstacle.label;
  if (obstacle.id === null) {
    return (
      <span className="ta-muted">{obstacle.label ?? i18n.t('liegt an anderer Stelle; dort wird es bearbeitet')}</span>
    );
  }
  switch (obstacle.kind) {
    case 'open-follow-up':
    case 'open-deadline':
      return (
        <Link to="/akten/$fileId" params={{ fileId }} search={{ reiter: 'fristen' }}>
          {label}
        </Link>
      );
    case 'open-deletion-request':
      return may(user, 'records.request-deletion') ? <Link to="/loeschantraege">{label}</Link> : <span>{label}</span>;
    case 'unfiled-mail':
      return may(user, 'intake.in-tray') ? (
        <Link to="/posteingang" search={{ stueck: obstacle.id }}>
          {label}
        </Link>
      ) : (
        <span>{label}</span>
      );
    case 'open-circulation':
      return (
        <Link to="/umlaufmappen/$folderId" params={{ folderId: obstacle.id }}>
          {label}
        </Link>
      );
    case 'open-workflow':
      return (
        <Link to="/laufende-ablaeufe/$instanceId" params={{ instanceId: obstacle.id }}>
          {label}
        </Link>
      );
    case 'unfinished-draft':
    case 'checked-out-document':
      return (
        <Link to="/akten/$fileId" params={{ fileId }} search={{ dokument: obstacle.id }}>
          {label}
        </Link>
      );
    default:
      return <span>{obstacle.label}</span>;
  }
}

/** Everything that is still to be done before closing, each with the way there. */
export function ClosingChecklist({ obstacles, fileId }: { obstacles: ClosingObstacle[]; fileId: string }) {
  const { i18n } = useLingui();
  if (obstacles.length === 0) {
    return (
      <p>
        <Icon name="check" /> {i18n.t('Es ist nichts mehr zu erledigen.')}
      </p>
    );
  }
  return (
    <>
      <p>
        {i18n.t('{count, plural, one {# Punkt ist} other {# Punkte sind}} noch zu erledigen:', {
          count: obstacles.length,
        })}
      </p>
      <ul>
        {obstacles.map((obstacle, index) => (
          <li key={`${obstacle.kind}-${obstacle.id ?? String(index)}`}>
            {i18n._(obstacleWords[obstacle.kind])}: <Way obstacle={obstacle} fileId={fileId} />
          </li>
        ))}
      </ul>
    </>
  );
}
