import { useQuery } from '@tanstack/react-query';
import type { DocumentDetail } from '../../api/contract.js';
import { documentWorkQuery } from '../../api/documents.js';
import { fileQuery } from '../../api/records.js';
import { SendRound } from '../circulation/send-round.js';
import { AttachmentSteps } from './attachments-panel.js';
import { AddCrossReference } from './cross-references-panel.js';
import { WorkSteps } from './document-work.js';

/** Everything that can be done with a document in one row: work on it first, then what it is connected with. */
export function DocumentToolbar({ document }: { document: DocumentDetail }) {
  const file = useQuery(fileQuery(document.fileId)).data;
  const work = useQuery(documentWorkQuery(document.id)).data;
  return (
    <div className="ta-actions">
      {work === undefined ? null : <WorkSteps document={document} work={work} />}
      {file === undefined || work === undefined ? null : (
        <AttachmentSteps document={document} file={file} work={work} />
      )}
      {file === undefined ? null : <SendRound file={file} documentId={document.id} />}
      {file === undefined ? null : <AddCrossReference file={file} from={`document:${document.id}`} kind="tertiary" />}
    </div>
  );
}
