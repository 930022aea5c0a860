import { useLingui } from '@lingui/react';
import type { TaskDetail } from '../../api/contract.js';
import { DescriptionList } from '../../ui/description-list.js';

/** What is given with a task and not asked for by its form. */
export function TaskValues({ detail }: { detail: TaskDetail }) {
  const { i18n } = useLingui();
  const asked = (detail.form?.['properties'] ?? {}) as Record<string, unknown>;
  const given = Object.entries(detail.values).filter(
    ([name, value]) =>
      !(name in asked) && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'),
  );
  if (given.length === 0) return null;
  const words = (value: unknown) =>
    typeof value === 'boolean' ? (value ? i18n.t('ja') : i18n.t('nein')) : String(value);
  return <DescriptionList items={given.map(([name, value]) => ({ term: name, value: words(value) }))} />;
}
