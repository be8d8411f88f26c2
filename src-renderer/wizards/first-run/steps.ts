import { firstRunSteps } from '@shared/handover/first-run-steps';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFirstRun } from '../../stores/first-run';

/** What the frame of every page of the first-run wizard is told. */
export function useFirstRunFrame() {
  const { t } = useI18n();
  const firstRun = useFirstRun();
  const steps = computed(() => firstRunSteps.map((id) => ({ id, label: t(`firstRun.steps.${id}`) })));
  return computed(() => ({
    title: t('firstRun.title'),
    steps: steps.value,
    step: firstRun.run?.progress.step ?? 'welcome',
    hideCancel: true,
  }));
}
