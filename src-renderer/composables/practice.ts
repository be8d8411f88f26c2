import { ask } from '../assistant';
import { useNavigation } from '../stores/navigation';
import { useConnectDraft } from '../stores/connect-draft';
import { useProgram } from '../stores/program';

/** Practice mode: a panel of our own, entered through the same wizard with its sheet filled in. */
export function usePractice(): { begin(): Promise<void>; end(): Promise<void> } {
  const navigation = useNavigation();
  const program = useProgram();
  const draft = useConnectDraft();
  return {
    async begin() {
      const sheet = await ask('practice.start');
      draft.reset();
      draft.url = sheet.panelUrl;
      draft.loginName = sheet.loginName;
      draft.password = sheet.password;
      draft.clientSecret = sheet.clientSecret;
      draft.practice = true;
      await navigation.go({ name: 'connectPanel' });
    },
    async end() {
      await ask('practice.stop');
      await program.load();
      await navigation.go({ name: 'home' });
    },
  };
}
