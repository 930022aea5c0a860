import type { MailItemDetail } from '../../api/contract.js';
import type { Passage } from '../../viewer/page-image.js';
import { PieceViewer } from '../../viewer/piece-viewer.js';
import type { QueueSearch } from '../mail-room/queue-filter.js';
import type { NumberedSuggestion } from './draft.js';
import { LeaveGuard } from '../../app/leave-guard.js';
import { PieceHeader } from './piece-header.js';
import { PiecePanel } from './piece-panel.js';
import { usePieceWork } from './use-piece-work.js';

function passageOf(shown: NumberedSuggestion | null): Passage | null {
  if (shown === null) {
    return null;
  }
  const { page, box, label } = shown.suggestion;
  return page === null || box === null ? null : { page, box, label };
}

/** The editor of one piece: fields with suggestions, the page beside them, delivery to the office. */
export function PieceEditor({ item, search }: { item: MailItemDetail; search: QueueSearch }) {
  const work = usePieceWork(item, search);
  const isDirty = work.mayEdit && work.piece.isCorrected;
  return (
    <div className="ta-page ta-page--work">
      <PieceHeader item={item} work={work} search={search} />
      <div className="ta-workplace">
        <PieceViewer mailItemId={item.id} pages={item.pageList} passage={passageOf(work.shown)} />
        <PiecePanel item={item} work={work} />
      </div>
      <LeaveGuard isDirty={isDirty} onSave={work.actions.save} onDiscard={work.piece.reset} />
    </div>
  );
}
