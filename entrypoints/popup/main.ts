import '../../components/tokens.css';
import './popup.css';
import { mount } from 'svelte';
import Popup from '../../components/popup/Popup.svelte';
import { words } from '../../lib/extension/words.ts';
import { watchPage } from './page-state.svelte.ts';
import { payArea } from './pay-area.ts';
import { watchProfile } from './profile-state.svelte.ts';

const { signal } = new AbortController();
const query = new URLSearchParams(location.search);
const { page, actions } = watchPage(signal);

/** Large, and not needed for the first paint. */
const knowledge = import('built:knowledge').then((built) => built.knowledge);

mount(Popup, {
  target: document.body,
  props: {
    words,
    knowledge,
    page,
    actions,
    /** The address bar and the context menu open the popup's page with `?look-up=`. */
    lookUp: query.get('look-up'),
    aboutYou: query.has('about-you'),
    profile: watchProfile(signal, { inTab: location.search !== '' }),
    /** Only who asks for advice waits for the rules and for the reading of stored answers. */
    openAdvice: async () => (await import('./advice-state.svelte.ts')).openAdvice(signal, 'popup'),
    openPay: async () => {
      const { value, reset } = await payArea.read();
      return { state: value.state, reset, save: (state: string | null) => void payArea.write({ state }) };
    },
  },
});
