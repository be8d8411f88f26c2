import type { Profile, ProfileMark } from '@shared/contract/schemas';

/** As in the contract; the schemas themselves are not part of what every start loads. */
export const markColors: readonly ProfileMark['color'][] = ['blue', 'green', 'orange', 'red', 'purple', 'gray'];

/** What a panel is called on the screen: the name that was given to it, else its domain. */
export const nameOfProfile = ({ label, domain }: Pick<Profile, 'label' | 'domain'>): string => label || domain;

/** The mark of a panel. Where nobody chose one, the domain's first letter in a colour that stays the same for it. */
export function markOf(profile: Pick<Profile, 'mark' | 'label' | 'domain'>): ProfileMark {
  if (profile.mark) return profile.mark;
  const sum = [...profile.domain].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  // Red is left to choice: it looks like an alarm.
  const calm = markColors.filter((color) => color !== 'red');
  const letter = [...nameOfProfile(profile)][0]?.toUpperCase() ?? '?';
  return { color: calm[sum % calm.length] ?? 'gray', letter };
}
