export type IconName =
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'autorenew'
  | 'check'
  | 'checklist'
  | 'chevron-left'
  | 'chevron-right'
  | 'close'
  | 'danger'
  | 'delete'
  | 'dehaze'
  | 'download'
  | 'draft'
  | 'drive-folder-upload'
  | 'edit'
  | 'help'
  | 'info'
  | 'logout'
  | 'mail'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'visibility'
  | 'warning'
  | 'account-circle';

/** A KERN icon; always beside words, so screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return <span className={`kern-icon kern-icon--${name} ta-icon`} aria-hidden="true" />;
}
