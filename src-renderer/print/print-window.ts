import { createApp } from 'vue';
import { ask } from '../assistant';
import { i18n, showLanguage } from '../i18n';
import PrintDocument from './PrintDocument.vue';

/** Show what a job of the main process says, instead of the program. */
export async function showPrintedPage(jobId: string): Promise<void> {
  document.documentElement.classList.remove('dark');
  document.documentElement.classList.add('printing');
  const printed = await ask('print.read', { jobId });
  await showLanguage(printed.language);
  createApp(PrintDocument, { jobId, document: printed }).use(i18n).mount('#app');
}
