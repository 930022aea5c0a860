import { useEffect, type ReactNode } from 'react';
import { followTitleFocus, titleId } from './title-focus.js';

interface PageHeaderProps {
  title: string;
  /** Stands in the browser's title when it should differ from the heading. */
  documentTitle?: string;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The page's heading and title. The heading takes the focus after a change of page. */
export function PageHeader({ title, documentTitle, lead, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${documentTitle ?? title} – TalAkte`;
  }, [title, documentTitle]);
  useEffect(followTitleFocus, []);
  return (
    <div className="ta-page-header">
      <div className="ta-page-header__words">
        <h1 tabIndex={-1} id={titleId}>
          {title}
        </h1>
        {lead === undefined ? null : <div className="ta-lead">{lead}</div>}
      </div>
      {actions === undefined ? null : <div className="ta-actions">{actions}</div>}
    </div>
  );
}
