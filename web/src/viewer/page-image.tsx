import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { apiUrl } from '../api/client.js';
import type { MailItemPage, PageBox } from '../api/contract.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { scrollInside } from './scroll-inside.js';

export interface Passage {
  page: number;
  box: PageBox;
  label: string;
}

interface PageImageProps {
  mailItemId: string;
  page: MailItemPage;
  zoom: number;
  passage: Passage | null;
}

const percent = (share: number): string => `${String(share * 100)}%`;

function PassageMark({ passage }: { passage: Passage }) {
  const mark = useRef<HTMLDivElement>(null);
  const { left, top, width, height } = passage.box;
  useEffect(() => {
    scrollInside(mark.current, 0.3);
  }, [left, top]);
  return (
    <div
      ref={mark}
      className="ta-passage"
      style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
    />
  );
}

/** The picture of one page as scanned, with the passage a field was read from lit up. */
export function PageImage({ mailItemId, page, zoom, passage }: PageImageProps) {
  const { i18n } = useLingui();
  const [failures, setFailures] = useState(0);
  const [isBroken, setIsBroken] = useState(false);
  const path = `/mail-items/${mailItemId}/pages/${String(page.number)}/image`;
  const address = apiUrl(path, { width: zoom > 150 ? 2200 : 1400, try: failures === 0 ? undefined : failures });
  if (isBroken) {
    return (
      <Alert
        kind="danger"
        title={i18n.t('Das Bild von Seite {page} konnte nicht geladen werden.', { page: page.number })}
        isUrgent
      >
        <div>
          <Button
            icon="autorenew"
            onPress={() => {
              setFailures(failures + 1);
              setIsBroken(false);
            }}
          >
            {i18n.t('Noch einmal versuchen')}
          </Button>
        </div>
      </Alert>
    );
  }
  return (
    <div
      className="ta-page-image"
      style={{
        width: percent(zoom / 100),
        aspectRatio: `${String(page.widthPx ?? 210)} / ${String(page.heightPx ?? 297)}`,
      }}
    >
      <img
        src={address}
        alt={i18n.t('Bild von Seite {page}', { page: page.number })}
        onError={() => {
          setIsBroken(true);
        }}
      />
      {passage !== null && passage.page === page.number ? <PassageMark passage={passage} /> : null}
    </div>
  );
}
