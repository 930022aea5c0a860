import type { ProfileRule } from './rules/profile-rule.js';
import { scriptsRule } from './rules/scripts.rule.js';

/** All rules of the executable profile. */
export const PROFILE: readonly ProfileRule[] = [scriptsRule];
