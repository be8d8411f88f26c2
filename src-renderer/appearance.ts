/** Light or dark as the system has it, also when that changes while the program runs. */
export function followSystemAppearance(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.classList.toggle('dark', dark.matches);
    document.documentElement.classList.toggle('light', !dark.matches);
  };
  dark.addEventListener('change', apply);
  apply();
}
