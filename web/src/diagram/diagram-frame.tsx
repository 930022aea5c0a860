import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.js';

interface DiagramFrameProps {
  label: string;
  /** Whether the model has no drawing. */
  isBlank: boolean;
  onCloser: () => void;
  onFarther: () => void;
  onWhole: () => void;
  children: ReactNode;
}

/** The sheet a diagram lies on, with the ways to look closer; light in every theme, as the drawings are made. */
export function DiagramFrame({ label, isBlank, onCloser, onFarther, onWhole, children }: DiagramFrameProps) {
  const { i18n } = useLingui();
  return (
    <div className="ta-diagram" role="group" aria-label={label}>
      {isBlank ? (
        <p className="ta-diagram__blank" role="status">
          {i18n.t('Dieses Modell hat keine Zeichnung. Die Schritte stehen in der Tabelle.')}
        </p>
      ) : (
        <div className="ta-actions ta-diagram__tools">
          <Button kind="tertiary" onPress={onCloser}>
            {i18n.t('Größer')}
          </Button>
          <Button kind="tertiary" onPress={onFarther}>
            {i18n.t('Kleiner')}
          </Button>
          <Button kind="tertiary" onPress={onWhole}>
            {i18n.t('Ganz zeigen')}
          </Button>
        </div>
      )}
      <div className={isBlank ? 'ta-diagram__none' : 'ta-diagram__sheet'}>{children}</div>
    </div>
  );
}
