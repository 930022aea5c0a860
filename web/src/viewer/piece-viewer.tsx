import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { MailItemPage } from '../api/contract.js';
import { useKeyBindings } from '../keys/key-bindings.js';
import { Badge } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { PageImage, type Passage } from './page-image.js';
import { PageText } from './page-text.js';
import { ViewerToolbar } from './viewer-toolbar.js';
import { fitZoom } from './zoom.js';

interface PieceViewerProps {
  mailItemId: string;
  pages: MailItemPage[];
  /** The passage of the field that has the focus; the viewer turns to its page. */
  passage: Passage | null;
}

/** The pages of a piece of mail: picture or text, page by page. */
export function PieceViewer({ mailItemId, pages, passage }: PieceViewerProps) {
  const { i18n } = useLingui();
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState(fitZoom);
  const [showsText, setShowsText] = useState(false);
  const [lastPassage, setLastPassage] = useState(passage);
  if (passage !== lastPassage) {
    setLastPassage(passage);
    if (passage !== null) {
      setNumber(passage.page);
    }
  }
  const page = pages.find((one) => one.number === number) ?? pages[0];
  useKeyBindings(i18n.t('Seitenanzeige'), [
    {
      chord: 'Alt+PageDown',
      label: i18n.t('Nächste Seite'),
      run: () => {
        setNumber(Math.min(pages.length, number + 1));
      },
    },
    {
      chord: 'Alt+PageUp',
      label: i18n.t('Vorige Seite'),
      run: () => {
        setNumber(Math.max(1, number - 1));
      },
    },
    {
      chord: 'Alt+z',
      label: i18n.t('Vergrößern und wieder einpassen'),
      run: () => {
        setZoom(zoom === fitZoom ? 200 : fitZoom);
      },
    },
    {
      chord: 'Alt+t',
      label: i18n.t('Zwischen Bild und Text wechseln'),
      run: () => {
        setShowsText(!showsText);
      },
    },
  ]);
  return (
    <section className="ta-viewer" aria-label={i18n.t('Seiten des Stücks')}>
      <ViewerToolbar page={page?.number ?? 1} pages={pages.length} onPage={setNumber} zoom={zoom} onZoom={setZoom}>
        <Button
          kind="tertiary"
          isPressed={showsText}
          onPress={() => {
            setShowsText(!showsText);
          }}
        >
          {i18n.t('Text zeigen')}
        </Button>
        {page?.blank === true ? <Badge kind="neutral">{i18n.t('leere Seite')}</Badge> : null}
        {page?.doubtful === true ? <Badge kind="warning">{i18n.t('schlecht lesbar')}</Badge> : null}
      </ViewerToolbar>
      <div
        className="ta-viewer__pages"
        role="region"
        tabIndex={0}
        aria-label={i18n.t('Seite {page}', { page: page?.number ?? 1 })}
      >
        {page === undefined ? (
          <p className="ta-muted">{i18n.t('Für dieses Stück gibt es noch keine Seitenbilder.')}</p>
        ) : showsText ? (
          <PageText mailItemId={mailItemId} page={page.number} />
        ) : (
          <PageImage mailItemId={mailItemId} page={page} zoom={zoom} passage={passage} />
        )}
      </div>
      <p className="kern-sr-only" role="status">
        {passage === null
          ? ''
          : i18n.t('Stelle auf Seite {page} hervorgehoben: {label}', { page: passage.page, label: passage.label })}
      </p>
    </section>
  );
}
