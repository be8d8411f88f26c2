import { addIcon } from '@iconify/vue';
import { createPinia } from 'pinia';
import { init as bundledIcons } from 'virtual:nuxt-ui-icons';
import { createApp, nextTick } from 'vue';
import App from './App.vue';
import { ask, reportDefect } from './assistant';
import { i18n, loadLanguage, showLanguage } from './i18n';
import { followSystemAppearance } from './appearance';
import { useFirstRun } from './stores/first-run';
import { useProgram } from './stores/program';

// Icons come with the program: nothing is ever fetched.
bundledIcons((name, data) => addIcon(name, data));
followSystemAppearance();
window.addEventListener('error', ({ error }) => reportDefect(error));
window.addEventListener('unhandledrejection', ({ reason }) => reportDefect(reason));

const printJob = /^#print=([0-9a-f-]{36})$/.exec(location.hash)?.[1];
// Not awaited here: a part that is loaded later waits for this one to be through.
if (printJob) void import('./print/print-window').then(({ showPrintedPage }) => showPrintedPage(printJob));
else void showProgram();

async function showProgram(): Promise<void> {
  const pinia = createPinia();
  const program = useProgram(pinia);
  // Most likely the language that is wanted: its texts come while the main process looks up which one it is.
  const likely = navigator.language.startsWith('ja') ? 'ja' : 'en';
  await Promise.all([program.load(), useFirstRun(pinia).load(), loadLanguage(likely)]);
  await showLanguage(program.language);

  const app = createApp(App).use(pinia).use(i18n);
  app.config.errorHandler = reportDefect;
  app.mount('#app');
  void ask('app.mark', 'mounted');
  await nextTick();
  // The next frame is on the screen, and a click on it is answered.
  requestAnimationFrame(() => requestAnimationFrame(() => void ask('app.mark', 'usable')));
}
