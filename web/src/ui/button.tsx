import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon.js';

interface ButtonProps {
  children: ReactNode;
  kind?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconName;
  /** Only the icon shows; the words are for screen readers and as a tooltip. */
  iconOnly?: boolean;
  type?: 'button' | 'submit';
  /** The form it hands in when it stands outside of it; Enter in a field of that form presses it, too. */
  form?: string;
  isDisabled?: boolean;
  isBusy?: boolean;
  onPress?: () => void;
  label?: string;
  describedBy?: string | undefined;
  isPressed?: boolean;
  isExpanded?: boolean;
  controls?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button in KERN's looks. A disabled one stays in the tab order, so that its reason can be read. */
export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'secondary',
    icon,
    iconOnly = false,
    type = 'button',
    onPress,
    describedBy,
    ref,
    ...rest
  } = props;
  const isOff = rest.isDisabled === true || rest.isBusy === true;
  return (
    <button
      ref={ref}
      type={type}
      form={rest.form}
      className={`kern-btn kern-btn--${kind}${iconOnly ? ' ta-btn--icon' : ''}`}
      aria-disabled={isOff || undefined}
      aria-busy={rest.isBusy === true || undefined}
      aria-label={rest.label}
      aria-describedby={describedBy}
      aria-pressed={rest.isPressed}
      aria-expanded={rest.isExpanded}
      aria-controls={rest.controls}
      title={iconOnly && typeof children === 'string' ? children : undefined}
      onClick={(event) => {
        if (isOff) {
          event.preventDefault();
        } else {
          onPress?.();
        }
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span className={iconOnly ? 'kern-label kern-sr-only' : 'kern-label'}>{children}</span>
    </button>
  );
}
