import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { ObjectInFile } from '../../api/access.js';
import type { DocumentDetail } from '../../api/contract.js';
import type { FileTabProps } from '../file-view/file-tab.js';
import { chosenObject, fileChoice, ObjectChoice, objectOptions } from '../file-view/object-choice.js';
import { SettledAccess } from './settled-access.js';
import { WhoMaySee } from './who-may-see.js';

/** The tab on access: level, walls, grants of the file or of something in it; who may see it and why. */
export function FileAccessTab({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const [choice, setChoice] = useState(fileChoice(file));
  const options = objectOptions(i18n, file);
  // what was chosen may have gone meanwhile
  const value = options.some((option) => option.value === choice) ? choice : fileChoice(file);
  const { objectKind, objectId } = chosenObject(value);
  const object: ObjectInFile = {
    fileId: file.id,
    ...(objectKind === 'proceeding' ? { proceedingId: objectId } : {}),
    ...(objectKind === 'document' ? { documentId: objectId } : {}),
  };
  return (
    <>
      <h2>{i18n.t('Zugriff')}</h2>
      {options.length > 1 ? (
        <ObjectChoice file={file} label={i18n.t('Zugriff auf')} value={value} onChange={setChoice} />
      ) : null}
      <SettledAccess object={object} name={options.find((option) => option.value === value)?.label ?? file.reference} />
      <WhoMaySee key={value} object={object} />
    </>
  );
}

/** The same for one document. */
export function DocumentAccess({ document }: { document: DocumentDetail }) {
  const object = { fileId: document.fileId, documentId: document.id };
  return (
    <div className="ta-section ta-section--apart">
      <SettledAccess object={object} name={document.subject} />
      <WhoMaySee object={object} />
    </div>
  );
}
