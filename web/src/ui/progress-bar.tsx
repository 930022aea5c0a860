import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';

interface ProgressProps {
  label: string;
  value: number;
  max: number;
  /** The figure in words: `12 von 40 Seiten`. */
  words: string;
}

/** A progress with label and words; the length is an SVG attribute, so that no inline style is needed. */
export function ProgressBar({ label, value, max, words }: ProgressProps) {
  const share = max === 0 ? 0 : Math.min(1, value / max);
  return (
    <AriaProgressBar className="ta-progress" value={value} maxValue={Math.max(max, 1)} valueLabel={words}>
      <Label>{label}</Label>
      <span className="ta-progress__words">{words}</span>
      <svg className="ta-progress__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="ta-progress__track" width="100" height="4" />
        <rect className="ta-progress__done" width={share * 100} height="4" />
      </svg>
    </AriaProgressBar>
  );
}
