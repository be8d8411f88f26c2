import { addIcon } from '@iconify/vue';
import { createPinia } from 'pinia';
import { init as bundledIcons } from 'virtual:nuxt-ui-icons';
import { createApp, nextTick } from 'vue';
import App from './App.vue';
import { ask, reportDefect } from './assistant';
import { i18n, showLanguage } from './i18n';
import { followSystemAppearance } from './appearance';
import { useProgram } from './stores/program';

// Icons come with the program: nothing is ever fetched.
bundledIcons((name, data) => addIcon(name, data));
followSystemAppearance();
window.addEventListener('error', ({ error }) => reportDefect(error));
window.addEventListener('unhandledrejection', ({ reason }) => reportDefect(reason));

const pinia = createPinia();
const program = useProgram(pinia);
await program.load();
await showLanguage(program.language);

const app = createApp(App).use(pinia).use(i18n);
app.config.errorHandler = reportDefect;
app.mount('#app');
void ask('app.mark', 'mounted');
await nextTick();
// The next frame is on the screen, and a click on it is answered.
requestAnimationFrame(() => requestAnimationFrame(() => void ask('app.mark', 'usable')));
