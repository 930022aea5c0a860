import { useLingui } from '@lingui/react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { fitZoom, zoomIn, zoomOut } from './zoom.js';

interface ViewerToolbarProps {
  page: number;
  pages: number;
  onPage: (page: number) => void;
  zoom: number;
  onZoom: (zoom: number) => void;
  children?: ReactNode;
}

function PageInput({ page, pages, onPage }: Pick<ViewerToolbarProps, 'page' | 'pages' | 'onPage'>) {
  const { i18n } = useLingui();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  function commit() {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) {
      onPage(wanted);
    }
    setTyped(null);
  }
  return (
    <span className="ta-viewer__page">
      <label htmlFor={id}>{i18n.t('Seite')}</label>
      <input
        id={id}
        inputMode="numeric"
        value={typed ?? String(page)}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            commit();
          }
        }}
      />
      <span>{i18n.t('von {pages}', { pages })}</span>
    </span>
  );
}

/** Page and zoom controls over a document. */
export function ViewerToolbar({ page, pages, onPage, zoom, onZoom, children }: ViewerToolbarProps) {
  const { i18n } = useLingui();
  return (
    <div className="ta-viewer__toolbar" role="group" aria-label={i18n.t('Anzeige')}>
      <Button
        kind="tertiary"
        icon="chevron-left"
        iconOnly
        isDisabled={page <= 1}
        onPress={() => {
          onPage(page - 1);
        }}
      >
        {i18n.t('Vorige Seite')}
      </Button>
      <PageInput page={page} pages={pages} onPage={onPage} />
      <Button
        kind="tertiary"
        icon="chevron-right"
        iconOnly
        isDisabled={page >= pages}
        onPress={() => {
          onPage(page + 1);
        }}
      >
        {i18n.t('Nächste Seite')}
      </Button>
      <span className="ta-viewer__zoom">
        <Button
          kind="tertiary"
          label={i18n.t('Verkleinern')}
          isDisabled={zoomOut(zoom) === zoom}
          onPress={() => {
            onZoom(zoomOut(zoom));
          }}
        >
          −
        </Button>
        <Button
          kind="tertiary"
          label={i18n.t('Auf Breite einpassen, jetzt {zoom} Prozent', { zoom })}
          onPress={() => {
            onZoom(fitZoom);
          }}
        >
          {`${String(zoom)} %`}
        </Button>
        <Button
          kind="tertiary"
          label={i18n.t('Vergrößern')}
          isDisabled={zoomIn(zoom) === zoom}
          onPress={() => {
            onZoom(zoomIn(zoom));
          }}
        >
          +
        </Button>
      </span>
      {children}
    </div>
  );
}
