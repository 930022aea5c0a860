interface CheckProps {
  label: string;
  value: boolean;
  isReadOnly: boolean;
  onChange: (value: boolean) => void;
}

/** One check box with its words. */
export function Check({ label, value, isReadOnly, onChange }: CheckProps) {
  return (
    <label className="ta-check">
      <input
        type="checkbox"
        checked={value}
        aria-disabled={isReadOnly || undefined}
        onChange={(event) => {
          if (!isReadOnly) {
            onChange(event.target.checked);
          }
        }}
      />
      <span>{label}</span>
    </label>
  );
}
