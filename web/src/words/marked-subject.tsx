import { useLingui } from '@lingui/react';
import { Badge } from '../ui/badge.js';

/** A subject; struck through and called invalid where it is, for colour alone says nothing. */
export function MarkedSubject({ subject, isInvalid }: { subject: string; isInvalid: boolean }) {
  const { i18n } = useLingui();
  if (!isInvalid) {
    return <span>{subject}</span>;
  }
  return (
    <span>
      <s>{subject}</s> <Badge kind="warning">{i18n.t('ungültig')}</Badge>
    </span>
  );
}
