import { useLingui } from '@lingui/react';
import { Button } from './button.js';
import { Icon } from './icon.js';
import { closeNotice, useNotices } from './notices.js';

/** Where notices appear; a live region that is always there, so that the first one is spoken too. */
export function NoticeRegion() {
  const { i18n } = useLingui();
  const notices = useNotices();
  return (
    <section className="ta-notices" aria-label={i18n.t('Meldungen')} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={`ta-notice ta-notice--${notice.kind}`}>
          <Icon name={notice.kind} />
          <p>{notice.text}</p>
          {notice.action === undefined ? null : (
            <Button
              kind="tertiary"
              onPress={() => {
                notice.action?.run();
                closeNotice(notice.id);
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <Button
            kind="tertiary"
            icon="close"
            iconOnly
            onPress={() => {
              closeNotice(notice.id);
            }}
          >
            {i18n.t('Meldung schließen')}
          </Button>
        </div>
      ))}
    </section>
  );
}
