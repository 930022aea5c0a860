/** What something was and what it becomes; said once where it stays as it is. */
export function Change({ before, after }: { before: string; after: string }) {
  return before === after ? (
    <>{before}</>
  ) : (
    <span className="ta-changes">
      <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
    </span>
  );
}
