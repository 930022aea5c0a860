import { useLingui } from '@lingui/react';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../ui/skeleton.js';
import type { BpmnViewerProps } from './bpmn-viewer.js';

const BpmnViewer = lazy(() => import('./bpmn-viewer.js'));

/** A diagram, fetched with its library when it is first shown. */
export function Diagram(props: BpmnViewerProps) {
  const { i18n } = useLingui();
  return (
    <Suspense fallback={<Skeleton lines={6} label={i18n.t('Die Zeichnung wird geladen …')} />}>
      <BpmnViewer {...props} />
    </Suspense>
  );
}
